#include "supportctl/domain/escalation.hpp"

#include <fmt/core.h>

#include "domain/record_id.hpp"

namespace supportctl::domain {

std::string escalation_text(EscalationId id) {
  return fmt::format("E-{}", id.value);
}

base::Result<EscalationId> parse_escalation_id(std::string_view text) {
  return parse_record_id<EscalationId>(text, 'E', "an escalation");
}

}  // namespace supportctl::domain
