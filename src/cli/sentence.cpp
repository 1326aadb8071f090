#include "cli/sentence.hpp"

#include <fmt/core.h>

#include "supportctl/output/people.hpp"

namespace supportctl::cli {

std::string done_text(Context& context, std::string_view done, std::string_view record) {
  const std::string_view mark = context.session().terms().dry_run ? "dry run: " : "";
  return fmt::format("{}{}", mark, fmt::format(fmt::runtime(done), record));
}

std::string time_text(Context& context, base::Instant at) {
  return output::minute_text(at, context.zone());
}

std::string turns_text(Context& context, const actions::FollowUpTurns& turns, bool finished) {
  std::string text;
  for (const auto& promise : turns.kept) {
    const bool is_late = promise.state == domain::FollowUpState::kept_late;
    text += fmt::format("; kept {}{}", follow_up_text(promise.id), is_late ? " late" : "");
  }
  for (const auto& follow_up : turns.made) {
    text += fmt::format("; {}{} by {} as {}", follow_up.text, follow_up.promise ? " promised" : "",
                        time_text(context, follow_up.due_at), follow_up_text(follow_up.id));
  }
  if (!finished) return text;
  for (const auto& promise : turns.owed) {
    const bool is_broken = is_overdue(promise, context.now());
    text += fmt::format("; {} stays {} by {}", follow_up_text(promise.id),
                        is_broken ? "broken, promised" : "promised", time_text(context, promise.due_at));
  }
  return text;
}

}  // namespace supportctl::cli
