#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::mistakes;

TEST_CASE("a channel has what is published of it") {
  const std::vector<domain::Channel> channels = desk(R"([[channel]]
name = "phone"
contact = "+49 30 555 0100"
calendar = "always"
cost = "free"
answer_within = "2m"
[[channel]]
name = "web"
)")
                                                    .channels;
  REQUIRE(channels.size() == 2);
  CHECK(channels[0].name == "phone");
  CHECK(channels[0].contact == "+49 30 555 0100");
  CHECK(channels[0].calendar == "always");
  CHECK(channels[0].cost == "free");
  CHECK(channels[0].answer_within == base::Seconds(120));
  CHECK(channels[1].contact.empty());
  CHECK(channels[1].calendar.empty());
  CHECK_FALSE(channels[1].answer_within);
}

TEST_CASE("a channel's calendar must exist") {
  CHECK(mistakes("[[channel]]\nname = \"web\"\ncalendar = \"nights\"\n") ==
        "3:12: 'calendar' in [[channel]] 'web': there is no calendar 'nights'; known: always\n");
}
