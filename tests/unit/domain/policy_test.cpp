#include "supportctl/domain/policy.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace supportctl;
using domain::ClockKind;
using domain::Policy;
using domain::PolicyQuestion;
using domain::Status;
using domain::Ticket;
using domain::WorkTime;

namespace {

constexpr auto kFirst = static_cast<std::size_t>(ClockKind::first_response);
constexpr auto kNext = static_cast<std::size_t>(ClockKind::next_reply);
constexpr auto kUpdate = static_cast<std::size_t>(ClockKind::update_every);
constexpr auto kResolution = static_cast<std::size_t>(ClockKind::resolution);

WorkTime working(std::int64_t seconds) {
  return {WorkTime::Unit::working, seconds};
}

Policy gold() {
  Policy policy;
  policy.name = "gold";
  policy.calendar = "office";
  policy.paused = domain::default_pauses();
  return policy;
}

Policy named(std::string name, domain::PolicyMatch when) {
  Policy policy = gold();
  policy.name = std::move(name);
  policy.when = std::move(when);
  return policy;
}

std::string chosen(const std::vector<Policy>& policies, const Ticket& ticket, std::string_view segment = "",
                   std::string_view customer = "") {
  const Policy* policy = domain::select_policy(policies, PolicyQuestion{ticket, segment, customer});
  return policy == nullptr ? "none" : policy->name;
}

/// Policies of all shapes: awkward words, long lists, every unit, no lists at all.
class RandomPolicies {
 public:
  explicit RandomPolicies(unsigned seed) : random_(seed) {}

  Policy next() {
    Policy policy;
    policy.name = word();
    policy.calendar = word();
    for (auto* words : {&policy.when.segment, &policy.when.severity, &policy.when.kind, &policy.when.channel,
                        &policy.when.product, &policy.when.level, &policy.when.tag, &policy.when.customer}) {
      for (int i = below(13); i > 0; --i) words->push_back(word());
    }
    for (std::size_t i = 0; i < domain::kClockKinds; ++i) {
      if (below(2) == 0) policy.targets.at(i) = time();
      for (int j = below(4); j > 0; --j) policy.paused.at(i).push_back(static_cast<Status>(below(7)));
    }
    for (int i = below(12); i > 0; --i) policy.warn_at.push_back(warning());
    return policy;
  }

 private:
  int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }

  std::string word() {
    static constexpr std::string_view kLetters = "ab\\\n\r=,. \"0\xc3\xa9";
    std::string text;
    for (int i = below(6); i > 0; --i) text += kLetters[static_cast<std::size_t>(below(kLetters.size()))];
    return text;
  }

  WorkTime time() { return {static_cast<WorkTime::Unit>(below(3)), below(30'000) - 100}; }

  domain::Warning warning() {
    if (below(2) == 0) return time();
    return std::uniform_real_distribution<double>(0, 1)(random_);
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("a policy is stored as these lines, which never change") {
  Policy policy = gold();
  policy.when.segment = {"gold", "silver"};
  policy.when.tag = {"a=b"};
  policy.targets[kFirst] = working(1800);
  policy.targets[kUpdate] = WorkTime{WorkTime::Unit::business_days, 1};
  policy.targets[kResolution] = WorkTime{WorkTime::Unit::real, 8 * 3600};
  policy.paused[kResolution] = {Status::on_hold};
  policy.warn_at = {0.5, working(1800)};
  CHECK(domain::encode_policy(policy) ==
        "calendar=office\n"
        "name=gold\n"
        "pause.first_response.0=pending\n"
        "pause.resolution.0=on_hold\n"
        "pause.update_every.0=pending\n"
        "target.first_response=30m\n"
        "target.resolution=8h!\n"
        "target.update_every=1bd\n"
        "warn_at.0=0.5\n"
        "warn_at.1=30m\n"
        "when.segment.0=gold\n"
        "when.segment.1=silver\n"
        "when.tag.0=a=b\n");
}

TEST_CASE("every policy reads back as it was stored") {
  for (unsigned seed = 1; seed <= 400; ++seed) {
    CAPTURE(seed);
    const Policy policy = RandomPolicies(seed).next();
    const base::Result<Policy> back = domain::decode_policy(domain::encode_policy(policy));
    REQUIRE(back.is_ok());
    REQUIRE(*back == policy);
  }
}

TEST_CASE("a list of more than ten entries keeps its order") {
  Policy policy = gold();
  for (int i = 0; i < 25; ++i) policy.when.customer.push_back("c" + std::to_string(25 - i));
  CHECK(domain::decode_policy(domain::encode_policy(policy)).value().when.customer == policy.when.customer);
}

TEST_CASE("a clock that nothing pauses stays so when read back") {
  Policy policy = gold();
  policy.paused = {};
  CHECK(domain::decode_policy(domain::encode_policy(policy)).value().paused == policy.paused);
}

TEST_CASE("a stored policy that is not known is refused, naming the line") {
  const std::string good = "calendar=office\nname=gold\n";
  REQUIRE(domain::decode_policy(good).is_ok());
  for (const std::string_view line :
       {"target.first_response=soon", "target.first_reply=1h", "pause.resolution.0=sleeping",
        "pause.resolution.1=pending", "warn_at.0=half", "warn_at.0=nan", "warn_at.0=inf", "warn_at.0=0.5x",
        "when.weather.0=rain", "when.tag.1=vip", "when.tag=vip", "breaks=2"}) {
    CAPTURE(line);
    const base::Result<Policy> policy = domain::decode_policy(good + std::string(line) + "\n");
    REQUIRE_FALSE(policy.is_ok());
    CHECK(policy.error().kind == base::ErrorKind::io);
    const std::string name(line.substr(0, line.find_first_of(".=")));
    CHECK(policy.error().message.find("'" + name) != std::string::npos);
  }
}

TEST_CASE("a stored policy without a name or a calendar is refused") {
  CHECK_FALSE(domain::decode_policy("").is_ok());
  CHECK(domain::decode_policy("name=gold\n").error().message.find("'calendar=") != std::string::npos);
  CHECK(domain::decode_policy("calendar=office\n").error().message.find("'name=") != std::string::npos);
}

TEST_CASE("unless said otherwise waiting for the customer pauses all clocks but the next reply") {
  const auto pauses = domain::default_pauses();
  CHECK(pauses[kFirst] == std::vector{Status::pending});
  CHECK(pauses[kNext].empty());
  CHECK(pauses[kUpdate] == std::vector{Status::pending});
  CHECK(pauses[kResolution] == std::vector{Status::pending, Status::on_hold});
}

TEST_CASE("the first policy that matches is chosen") {
  const std::vector policies = {named("urgent", {.severity = {"urgent"}}),
                                named("gold", {.segment = {"gold"}}), named("rest", {})};
  Ticket ticket;
  CHECK(chosen(policies, ticket) == "rest");
  CHECK(chosen(policies, ticket, "gold") == "gold");
  ticket.severity = domain::TicketSeverity::urgent;
  CHECK(chosen(policies, ticket, "gold") == "urgent");
}

TEST_CASE("no policy is chosen when none matches or there is none") {
  CHECK(chosen({}, Ticket{}) == "none");
  CHECK(chosen({named("gold", {.segment = {"gold"}})}, Ticket{}, "silver") == "none");
}

TEST_CASE("all conditions of a policy must hold, and one word of each is enough") {
  const std::vector policies = {named("both", {.segment = {"gold", "silver"}, .channel = {"phone", "web"}})};
  Ticket ticket;
  ticket.channel = "web";
  CHECK(chosen(policies, ticket, "silver") == "both");
  CHECK(chosen(policies, ticket, "bronze") == "none");
  ticket.channel = "fax";
  CHECK(chosen(policies, ticket, "silver") == "none");
}

TEST_CASE("each condition looks at its own attribute") {
  Ticket ticket;
  ticket.severity = domain::TicketSeverity::high;
  ticket.kind = domain::TicketKind::complaint;
  ticket.channel = "c";
  ticket.product = "p";
  ticket.level = "l";
  ticket.tags = {"t1", "t2"};
  for (const domain::PolicyMatch& when : std::vector<domain::PolicyMatch>{{.segment = {"s"}},
                                                                          {.severity = {"high"}},
                                                                          {.kind = {"complaint"}},
                                                                          {.channel = {"c"}},
                                                                          {.product = {"p"}},
                                                                          {.level = {"l"}},
                                                                          {.tag = {"x", "t2"}},
                                                                          {.customer = {"acme"}}}) {
    CHECK(chosen({named("it", when)}, ticket, "s", "acme") == "it");
    CHECK(chosen({named("it", when)}, Ticket{}, "other", "other") == "none");
  }
}

TEST_CASE("words are compared whole and as written") {
  Ticket ticket;
  ticket.product = "Router";
  CHECK(chosen({named("it", {.product = {"router"}})}, ticket) == "none");
  CHECK(chosen({named("it", {.product = {"Rout"}})}, ticket) == "none");
  CHECK(chosen({named("it", {.product = {"Router"}})}, ticket) == "it");
}

TEST_CASE("why a policy does not match is its first condition that is not met") {
  Ticket ticket;
  ticket.tags = {"billing", "print"};
  const auto why = [&](const domain::PolicyMatch& when, std::string_view segment = "") {
    return domain::find_mismatch(when, {ticket, segment, "acme"});
  };
  CHECK_FALSE(why({}));
  CHECK_FALSE(why({.severity = {"urgent", "normal"}, .tag = {"print"}}));
  CHECK(why({.severity = {"urgent", "high"}}) ==
        domain::Mismatch{"severity", {"normal"}, {"urgent", "high"}});
  CHECK(why({.severity = {"urgent"}, .customer = {"other"}})->condition == "severity");
  CHECK(why({.tag = {"vip"}, .customer = {"other"}}) ==
        domain::Mismatch{"tag", {"billing", "print"}, {"vip"}});
  CHECK(why({.segment = {"gold"}}, "silver")->found == std::vector<std::string>{"silver"});
}

TEST_CASE("what a ticket does not have is found as nothing") {
  const Ticket ticket;
  for (const domain::PolicyMatch& when : std::vector<domain::PolicyMatch>{
           {.segment = {"s"}}, {.channel = {"c"}}, {.product = {"p"}}, {.level = {"l"}}, {.tag = {"t"}}}) {
    const auto mismatch = domain::find_mismatch(when, {ticket, "", ""});
    REQUIRE(mismatch);
    CHECK(mismatch->found.empty());
    CHECK(mismatch->wanted.size() == 1);
  }
}

TEST_CASE("the policy that is chosen is the first without a mismatch") {
  const std::vector policies = {named("urgent", {.severity = {"urgent"}}),
                                named("gold", {.segment = {"gold"}}), named("rest", {})};
  for (const std::string_view segment : {"", "gold", "silver"}) {
    const Ticket ticket;
    const domain::PolicyQuestion question{ticket, segment, ""};
    const auto* chosen = domain::select_policy(policies, question);
    for (const auto& policy : policies) {
      CHECK(domain::find_mismatch(policy.when, question).has_value() == (&policy < chosen));
      if (&policy == chosen) break;
    }
  }
}

TEST_CASE("conditions read as a sentence, and none accepts every ticket") {
  CHECK(domain::match_text({}) == "every ticket");
  CHECK(domain::match_text({.severity = {"urgent", "high"}}) == "severity is urgent or high");
  CHECK(domain::match_text({.segment = {"gold"}, .tag = {"a", "b", "c"}}) ==
        "segment is gold, tag is a, b or c");
}
