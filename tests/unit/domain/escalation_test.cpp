#include "supportctl/domain/escalation.hpp"

#include <doctest/doctest.h>

using namespace supportctl;

TEST_CASE("escalations are written E-3") {
  CHECK(domain::escalation_text({3}) == "E-3");
  CHECK(domain::parse_escalation_id("#3").value() == domain::EscalationId{3});
  const auto wrong = domain::parse_escalation_id("F-3");
  REQUIRE_FALSE(wrong.is_ok());
  CHECK(wrong.error().message == "cannot read 'F-3' as an escalation");
}
