#include "supportctl/domain/refusal.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace supportctl;
using domain::Refusal;

TEST_CASE("every refusal gives a reason, a way out, and its own word") {
  std::set<std::string> codes;
  for (std::size_t i = 0; i < base::all_words<Refusal>().size(); ++i) {
    const auto error = domain::refuse(static_cast<Refusal>(i), {"do", "T-1", "way-out"});
    CHECK(error.kind == base::ErrorKind::refused);
    CHECK(error.code == base::all_words<Refusal>()[i]);
    CHECK(error.message.starts_with("cannot do 'T-1': "));
    CHECK(error.message.size() > std::string("cannot do 'T-1': ").size());
    CHECK_FALSE(error.hint.empty());
    CHECK(error.message.find('{') == std::string::npos);
    CHECK(error.hint.find('{') == std::string::npos);
    codes.insert(error.code);
  }
  CHECK(codes.size() == base::all_words<Refusal>().size());
}

TEST_CASE("a hint names the record it is about, and the way out where it needs one") {
  CHECK(domain::refuse(Refusal::already_pending, {"set {} to pending", "T-3"}).hint ==
        "record the customer's answer with 'supportctl ticket log T-3 --in -m TEXT'");
  CHECK(domain::refuse(Refusal::promise_needs_message, {"finish", "F-2", "T-3"}).hint ==
        "send it with 'supportctl ticket reply T-3 -m TEXT'");
}

TEST_CASE("the subject may stand inside what could not be done") {
  CHECK(domain::refuse(Refusal::already_on_hold, {"put {} on hold", "T-3"}).message ==
        "cannot put 'T-3' on hold: it is already on hold");
}
