#include <doctest/doctest.h>

#include "written.hpp"

using namespace supportctl;
using config_test::desk;
using config_test::Folder;
using config_test::mistakes;
using config_test::setting;
using domain::ClockKind;
using domain::Status;
using domain::WorkTime;

namespace {

std::string gold(std::string_view keys) {
  return "[[policy]]\nname = \"gold\"\ncalendar = \"always\"\n" + std::string(keys) + "\n";
}

domain::Policy read(std::string_view keys) {
  return desk(gold(keys)).policies.at(0);
}

constexpr auto index(ClockKind clock) {
  return static_cast<std::size_t>(clock);
}

}  // namespace

TEST_CASE("a policy without a calendar is refused, never open all the time by silence") {
  CHECK(mistakes("[[policy]]\nname = \"gold\"\n") ==
        "1:1: [[policy]] 'gold' needs a 'calendar': its hours are part of the promise; \"always\" is day and "
        "night\n");
  CHECK(mistakes("[[policy]]\nname = \"gold\"\ncalendar = \"office\"\n") ==
        "3:12: 'calendar' in [[policy]] 'gold': there is no calendar 'office'; known: always\n");
}

TEST_CASE("a policy may use a calendar that stands below it") {
  CHECK(desk("[[policy]]\nname = \"gold\"\ncalendar = \"shop\"\n[[calendar]]\nname = \"shop\"\nhours.mon = "
             "\"09:00-10:00\"\n")
            .policies[0]
            .calendar == "shop");
}

TEST_CASE("each target belongs to its clock and one left out is no target") {
  const domain::Policy policy =
      read("first_response = \"30m\"\nupdate_every = \"1bd\"\nresolution = \"8h!\"");
  CHECK(policy.targets[index(ClockKind::first_response)] == WorkTime{WorkTime::Unit::working, 1800});
  CHECK_FALSE(policy.targets[index(ClockKind::next_reply)]);
  CHECK(policy.targets[index(ClockKind::update_every)] == WorkTime{WorkTime::Unit::business_days, 1});
  CHECK(policy.targets[index(ClockKind::resolution)] == WorkTime{WorkTime::Unit::real, 8 * 3600});
}

TEST_CASE("a policy may promise nothing") {
  CHECK(mistakes(gold("when = { segment = [\"internal\"] }")) == "");
}

TEST_CASE("conditions are read each into its own list") {
  const domain::PolicyMatch when =
      desk("[[channel]]\nname = \"web\"\n[[level]]\nname = \"first\"\n" + gold(R"(
[policy.when]
segment = ["gold", "silver"]
severity = "urgent"
kind = ["complaint"]
channel = "web"
product = ["Router, large"]
level = "first"
tag = "vip"
customer = "acme")"))
          .policies[0]
          .when;
  CHECK(when == domain::PolicyMatch{.segment = {"gold", "silver"},
                                    .severity = {"urgent"},
                                    .kind = {"complaint"},
                                    .channel = {"web"},
                                    .product = {"Router, large"},
                                    .level = {"first"},
                                    .tag = {"vip"},
                                    .customer = {"acme"}});
}

TEST_CASE("words of closed sets are checked") {
  CHECK(mistakes(gold("when = { severity = [\"high\", \"urgnt\"] }")) ==
        "4:30: 'severity' in 'when' of [[policy]] 'gold' cannot be 'urgnt': it is low, normal, high or "
        "urgent\n");
  CHECK(mistakes(gold("when = { kind = \"Problem\" }")) ==
        "4:17: 'kind' in 'when' of [[policy]] 'gold' cannot be 'Problem': it is question, problem, "
        "complaint, request, "
        "quote, order or other\n");
}

TEST_CASE("channels and levels of a condition must exist") {
  CHECK(
      mistakes("[[channel]]\nname = \"phone\"\n" + gold("when = { channel = [\"fone\"] }")) ==
      "6:21: 'channel' in 'when' of [[policy]] 'gold': there is no channel 'fone'; did you mean 'phone'?\n");
  CHECK(mistakes(gold("when = { level = [\"first\"] }")) ==
        "4:19: 'level' in 'when' of [[policy]] 'gold': there is no level 'first'; none is defined\n");
}

TEST_CASE("a condition that nothing could meet is refused") {
  CHECK(mistakes(gold("when = { segment = [] }")) ==
        "4:20: 'segment' in 'when' of [[policy]] 'gold' is empty: leave it out to accept all\n");
}

TEST_CASE("a condition of the wrong kind is reported once") {
  CHECK(mistakes(gold("when = { severity = 3 }")) ==
        "4:21: 'severity' in 'when' of [[policy]] 'gold' must be a list of texts in quotes, not a whole "
        "number\n");
  CHECK(mistakes(gold("when = 3")) ==
        "4:8: 'when' of [[policy]] 'gold' must be a table, not a whole number\n");
  CHECK(mistakes(gold("when = { segmnt = [\"gold\"] }")) ==
        "4:10: unknown key 'segmnt' in 'when' of [[policy]] 'gold'; did you mean 'segment'?\n");
}

TEST_CASE("a policy below one that accepts every ticket it would is refused") {
  const std::string rest = "[[policy]]\nname = \"rest\"\ncalendar = \"always\"\nwhen = { tag = \"x\" }\n";
  CHECK(mistakes(gold("") + rest) ==
        "6:8: [[policy]] 'rest' can never be chosen: 'gold' above it accepts every ticket that it would\n");
  CHECK(mistakes(gold("when = {}") + rest).find("can never be chosen") != std::string::npos);
  CHECK(mistakes(rest + gold("")) == "");
}

TEST_CASE("a policy is out of reach when each condition above it has all words of its own") {
  const auto below = [](std::string_view above, std::string_view when) {
    const std::string rest = "[[policy]]\nname = \"rest\"\ncalendar = \"always\"\nwhen = { ";
    return mistakes(gold("when = { " + std::string(above) + " }") + rest + std::string(when) + " }\n");
  };
  const auto is_refused = [&](std::string_view above, std::string_view when) {
    return below(above, when).find("'rest' can never be chosen: 'gold' above") != std::string::npos;
  };
  const std::string two = "segment = [\"gold\", \"partner\"]";
  CHECK(is_refused(two, two));
  CHECK(is_refused(two, "segment = [\"partner\"]"));
  CHECK(is_refused(two, "segment = [\"gold\"], kind = [\"order\"]"));
  CHECK(below(two, "segment = [\"gold\", \"silver\"]") == "");
  CHECK(below(two, "kind = [\"order\"]") == "");
  CHECK(below(two + ", kind = [\"order\"]", two) == "");
  CHECK(below("segment = [\"gold\"]", "tag = [\"gold\"]") == "");
}

TEST_CASE("a policy with a mistake puts none out of reach, since nobody knows what it accepts") {
  const std::string rest = "[[policy]]\nname = \"rest\"\ncalendar = \"always\"\n";
  CHECK(mistakes(gold("when = { segmnt = [\"gold\"] }") + rest).find("can never be chosen") ==
        std::string::npos);
}

TEST_CASE("a solution cannot be promised sooner than an answer, as far as the two can be compared") {
  CHECK(mistakes(gold("first_response = \"8h\"\nresolution = \"2h\"")) ==
        "5:14: 'resolution' in [[policy]] 'gold' is shorter than its 'first_response': nothing is solved "
        "before "
        "it is answered\n");
  CHECK(mistakes(gold("first_response = \"2bd\"\nresolution = \"1bd\"")) != "");
  CHECK(mistakes(gold("first_response = \"2h\"\nresolution = \"2h\"")) == "");
  CHECK(mistakes(gold("first_response = \"8h\"\nresolution = \"2h!\"")) == "");
  CHECK(mistakes(gold("resolution = \"2h\"")) == "");
}

TEST_CASE("warnings are shares of the target or times before it") {
  const domain::Policy policy = read("warn_at = [\"50%\", \"30m\", \"1bd\"]");
  CHECK(policy.warn_at == std::vector<domain::Warning>{0.5, WorkTime{WorkTime::Unit::working, 1800},
                                                       WorkTime{WorkTime::Unit::business_days, 1}});
  CHECK(read("warn_at = \"75%\"").warn_at == std::vector<domain::Warning>{0.75});
  CHECK(read("").warn_at.empty());
}

TEST_CASE("a warning comes after the start and before the end") {
  for (const std::string_view text : {"0%", "100%", "150%", "-5%", "x%", "%"}) {
    CAPTURE(text);
    CHECK(mistakes(gold("warn_at = [\"" + std::string(text) + "\"]")) ==
          "4:12: 'warn_at' in [[policy]] 'gold' cannot be '" + std::string(text) +
              "': a share of the target lies between \"0%\" and \"100%\"\n");
  }
  CHECK(mistakes(gold("warn_at = [\"0m\"]")) ==
        "4:12: 'warn_at' in [[policy]] 'gold' must be longer than nothing\n");
  CHECK(mistakes(gold("warn_at = [\"half\"]"))
            .starts_with("4:12: 'warn_at' in [[policy]] 'gold': cannot read"));
  CHECK(mistakes(gold("warn_at = [3]"))
            .starts_with("4:12: 'warn_at' in [[policy]] 'gold' must be a text in quotes"));
}

TEST_CASE("pauses are the usual ones unless the policy says otherwise, clock by clock") {
  CHECK(read("").paused == domain::default_pauses());
  const auto paused =
      read("pause = { resolution = [\"on_hold\"], first_response = [], next_reply = \"pending\" }").paused;
  CHECK(paused[index(ClockKind::resolution)] == std::vector{Status::on_hold});
  CHECK(paused[index(ClockKind::first_response)].empty());
  CHECK(paused[index(ClockKind::next_reply)] == std::vector{Status::pending});
  CHECK(paused[index(ClockKind::update_every)] == std::vector{Status::pending});
}

TEST_CASE("only waiting pauses a clock") {
  for (const std::string_view status : {"open", "new", "resolved", "closed", "declined", "held"}) {
    CAPTURE(status);
    CHECK(mistakes(gold("pause.resolution = [\"" + std::string(status) + "\"]")) ==
          "4:21: 'resolution' in 'pause' of [[policy]] 'gold' cannot be '" + std::string(status) +
              "': it is pending or on_hold\n");
  }
  CHECK(mistakes(gold("pause.answer = []")) ==
        "4:7: unknown key 'answer' in 'pause' of [[policy]] 'gold'; known: "
        "first_response, next_reply, update_every and resolution\n");
}

TEST_CASE("pauses are listed for the clocks there are") {
  const Folder folder;
  folder.write("supportctl.toml",
               gold("resolution = \"8h\"\nupdate_every = \"2h\"\npause.update_every = []"));
  const config::Settings settings = folder.load();
  CHECK(setting(settings, "policy.gold.pause.resolution") == "[\"pending\", \"on_hold\"] from default");
  CHECK(setting(settings, "policy.gold.pause.update_every") == "[] from supportctl.toml:6");
  CHECK(setting(settings, "policy.gold.pause.next_reply") == "");
}

TEST_CASE("policies keep their order") {
  const auto policies =
      desk(
          "[[policy]]\nname = \"b\"\ncalendar = \"always\"\nwhen.tag = \"b\"\n[[policy]]\nname = "
          "\"a\"\ncalendar = \"always\"\n")
          .policies;
  REQUIRE(policies.size() == 2);
  CHECK(policies[0].name == "b");
  CHECK(policies[1].name == "a");
}
