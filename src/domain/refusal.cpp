#include "supportctl/domain/refusal.hpp"

#include <fmt/core.h>

#include <array>

namespace supportctl::domain {
namespace {

/// {0} is the subject, {1} the way out.
struct Wording {
  Refusal refusal;
  std::string_view reason;
  std::string_view hint;
};

constexpr std::array kWordings = {
    Wording{Refusal::already_pending, "it already waits for the customer",
            "record the customer's answer with 'supportctl ticket log {0} --in -m TEXT'"},
    Wording{Refusal::already_on_hold, "it is already on hold",
            "go on with it with 'supportctl ticket resume {0}'"},
    Wording{Refusal::already_resolved, "it is already resolved",
            "reopen it first with 'supportctl ticket reopen {0}'"},
    Wording{Refusal::already_declined, "it was declined",
            "reopen it first with 'supportctl ticket reopen {0}'"},
    Wording{Refusal::already_closed, "it is already closed",
            "reopen it first with 'supportctl ticket reopen {0}'"},
    Wording{Refusal::not_waiting, "it neither waits for the customer nor is on hold",
            "see where it stands with 'supportctl ticket show {0}'"},
    Wording{Refusal::not_finished, "it is not finished",
            "see where it stands with 'supportctl ticket show {0}'"},
    Wording{Refusal::not_resolved, "it is neither resolved nor waiting for the customer",
            "resolve it first with 'supportctl ticket resolve {0} -m TEXT'"},
    Wording{Refusal::finished, "it is finished", "reopen it first with 'supportctl ticket reopen {0}'"},
    Wording{Refusal::already_owner, "'{1}' already owns it",
            "see where it stands with 'supportctl ticket show {0}'"},
    Wording{Refusal::nothing_changed, "that would change nothing", "see it with 'supportctl {1}'"},
    Wording{Refusal::follow_up_ended, "it has ended",
            "add a new one with 'supportctl followup add {1} --due WHEN -m TEXT'"},
    Wording{Refusal::promise_needs_message, "a promise is kept by a message to the customer",
            "send it with 'supportctl ticket reply {1} -m TEXT'"},
    Wording{Refusal::promise_needs_word, "a promise is withdrawn only with the customer's consent",
            "give the customer's words with 'supportctl followup cancel {0} --consent TEXT'"},
    Wording{Refusal::promise_stands, "the customer was told that time, so it stands",
            "tell the customer and promise anew with 'supportctl ticket reply {1} -m TEXT --update-by WHEN'"},
    Wording{Refusal::customer_not_told, "the customer does not know of it",
            "add --told-customer TEXT (what was said), or --tell-by WHEN (a follow-up to say it)"},
    Wording{Refusal::no_next_update, "the customer has no date for the next update",
            "add --next-update WHEN, which becomes a promise"},
    Wording{Refusal::already_escalated, "it is with level '{1}' already",
            "record the level's answer with 'supportctl escalate return {0} -m TEXT'"},
    Wording{Refusal::not_higher, "it can only go above its level '{1}'",
            "see the ladder with 'supportctl escalate procedure'"},
    Wording{Refusal::already_accepted, "it was accepted already",
            "record news with 'supportctl escalate update {0} -m TEXT'"},
    Wording{Refusal::not_accepted, "the level has not accepted it",
            "accept it first with 'supportctl escalate accept {0}'"},
    Wording{Refusal::already_returned, "it was returned already",
            "raise it again with 'supportctl escalate raise {1}'"},
    Wording{Refusal::in_the_past, "'{1}' has passed", "give a time that is still to come"},
    Wording{
        Refusal::in_the_future, "'{1}' is still to come",
        "give a time that has passed, or plan it with 'supportctl followup add TICKET --due WHEN -m TEXT'"},
    Wording{Refusal::before_opening, "it was opened only at {1}", "give a time from then on"},
    Wording{Refusal::merged, "it is merged into '{1}'",
            "go on with '{1}', or take them apart with 'supportctl ticket unmerge {0}'"},
    Wording{Refusal::not_merged, "it is not merged into another",
            "see where it stands with 'supportctl ticket show {0}'"},
    Wording{Refusal::merged_target, "the other is itself merged into '{1}'",
            "merge it there with 'supportctl ticket merge {0} {1}'"},
    Wording{Refusal::merge_with_itself, "a ticket cannot go on in itself",
            "name the ticket that goes on second"},
    Wording{Refusal::promise_open, "its promise '{1}' is open",
            "keep it with 'supportctl ticket reply {0} -m TEXT', or merge the other ticket into this one"},
    Wording{Refusal::escalation_open, "its escalation '{1}' has not come back",
            "record the answer with 'supportctl escalate return {1} -m TEXT', or merge the other ticket into "
            "this "
            "one"},
};
static_assert(kWordings.size() == base::all_words<Refusal>().size());

}  // namespace

base::Error refuse(Refusal refusal, const RefusalContext& context) {
  const Wording& wording = kWordings.at(static_cast<std::size_t>(refusal));
  const auto fill = [&](std::string_view pattern) {
    return fmt::format(fmt::runtime(pattern), context.subject, context.way_out);
  };
  const auto quoted = fmt::format("'{}'", context.subject);
  const auto act = context.act.find("{}") == std::string_view::npos
                       ? fmt::format("{} {}", context.act, quoted)
                       : fmt::format(fmt::runtime(context.act), quoted);
  return {base::ErrorKind::refused, fmt::format("cannot {}: {}", act, fill(wording.reason)),
          fill(wording.hint), std::string(base::word(refusal))};
}

}  // namespace supportctl::domain
