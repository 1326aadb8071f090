#include <array>

#include "cli/command_list.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/ticket/verbs.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr const Command* kTicket[] = {
    &kTicketNew,    &kTicketList,    &kTicketShow,    &kTicketSearch, &kTicketReply,   &kTicketLog,
    &kTicketNote,   &kTicketTake,    &kTicketAssign,  &kTicketSet,    &kTicketPending, &kTicketHold,
    &kTicketResume, &kTicketResolve, &kTicketDecline, &kTicketReopen, &kTicketClose};
constexpr const Command* kEscalate[] = {&kEscalateRaise,  &kEscalateAccept, &kEscalateUpdate,
                                        &kEscalateReturn, &kEscalateList,   &kEscalateProcedure};
constexpr const Command* kFollowUp[] = {&kFollowUpAdd,  &kFollowUpList,   &kFollowUpDue,
                                        &kFollowUpDone, &kFollowUpSnooze, &kFollowUpCancel};
constexpr const Command* kInit[] = {&kInitCommand};
constexpr const Command* kCommands[] = {&kCommandsCommand};
constexpr const Command* kComplete[] = {&kCompleteCommand};
constexpr const Command* kCompletion[] = {&kCompletionCommand};
constexpr const Command* kHelp[] = {&kHelpCommand};
constexpr const Command* kVersion[] = {&kVersionCommand};

const std::array kNouns = {
    Noun{"ticket", "open, answer, wait, resolve: the records of what customers asked", kTicket},
    Noun{"escalate", "hand tickets to a higher level, and tell the customer", kEscalate},
    Noun{"followup", "what is to be done by when, and what was promised", kFollowUp},
    Noun{"init", kInitCommand.summary, kInit},
    Noun{"commands", kCommandsCommand.summary, kCommands},
    Noun{"complete", kCompleteCommand.summary, kComplete},
    Noun{"completion", kCompletionCommand.summary, kCompletion},
    Noun{"help", kHelpCommand.summary, kHelp},
    Noun{"version", kVersionCommand.summary, kVersion},
};

}  // namespace

std::span<const Noun> all_nouns() {
  return kNouns;
}

}  // namespace supportctl::cli
