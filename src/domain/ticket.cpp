#include "supportctl/domain/ticket.hpp"

#include "supportctl/base/text.hpp"

#include <fmt/core.h>

#include "domain/record_id.hpp"

namespace supportctl::domain {

std::string ticket_text(TicketId id) {
  return fmt::format("T-{}", id.value);
}

base::Result<TicketId> parse_ticket_id(std::string_view text) {
  return parse_record_id<TicketId>(text, 'T', "a ticket");
}

std::string tags_text(const std::vector<std::string>& tags) {
  std::string text;
  for (const auto& tag : tags) text += (text.empty() ? "" : ",") + tag;
  return text;
}

std::vector<std::string> parse_tags(std::string_view text) {
  std::vector<std::string> tags;
  if (text.empty()) return tags;
  for (const auto tag : base::split(text, ',')) tags.emplace_back(tag);
  return tags;
}

}  // namespace supportctl::domain
