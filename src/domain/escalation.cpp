#include "supportctl/domain/escalation.hpp"

#include <fmt/core.h>

#include "domain/record_id.hpp"
#include "supportctl/base/fields.hpp"

namespace supportctl::domain {

std::string escalation_text(EscalationId id) {
  return fmt::format("E-{}", id.value);
}

base::Result<EscalationId> parse_escalation_id(std::string_view text) {
  return parse_record_id<EscalationId>(text, 'E', "an escalation");
}

std::string level_terms_text(const LevelTerms& terms) {
  base::FieldMap fields{{"calendar", terms.calendar}};
  if (terms.accept_within) fields["accept_within"] = work_time_text(*terms.accept_within);
  if (terms.update_every) fields["update_every"] = work_time_text(*terms.update_every);
  return base::encode_fields(fields);
}

LevelTerms parse_level_terms(std::string_view text) {
  const auto fields = base::decode_fields(text);
  const auto find_time = [&](std::string_view name) -> std::optional<WorkTime> {
    const auto found = fields.find(name);
    const auto time = found == fields.end() ? std::nullopt : std::optional(parse_work_time(found->second));
    return time && *time ? std::optional(**time) : std::nullopt;
  };
  const auto calendar = fields.find("calendar");
  return {calendar == fields.end() ? "" : calendar->second, find_time("accept_within"),
          find_time("update_every")};
}

}  // namespace supportctl::domain
