#include "supportctl/report/policies.hpp"

#include <doctest/doctest.h>

#include "support/facts.hpp"

using namespace supportctl;
using domain::Policy;
using domain::PolicyVersion;
using test::at;
using test::column;
using test::Texts;

namespace {

Policy policy(std::string name, domain::PolicyMatch when = {}) {
  Policy made;
  made.name = std::move(name);
  made.when = std::move(when);
  made.calendar = "office";
  made.targets.at(3) = test::working(base::Seconds{8 * 3600});
  made.paused = domain::default_pauses();
  return made;
}

PolicyVersion version(domain::PolicyVersionId id, Policy policy, std::int64_t open_tickets) {
  return {id, std::move(policy), at("2026-11-02T09:00:00Z"), open_tickets};
}

domain::Desk desk_with(std::vector<Policy> policies) {
  domain::Desk desk;
  desk.policies = std::move(policies);
  return desk;
}

domain::TicketView view_under(domain::PolicyVersionId promised) {
  domain::TicketView view;
  view.fact = test::ticket_fact(12, "2026-11-16T09:00:00Z");
  view.fact.ticket.policy_version = promised;
  return view;
}

}  // namespace

TEST_CASE("policies are listed in their order, with the tickets that keep them as they are") {
  const auto urgent = policy("urgent", {.severity = {"urgent", "high"}});
  const auto desk = desk_with({urgent, policy("rest")});
  const auto table = report::policies(desk, {version(4, urgent, 3)});
  CHECK(column(table, "position") == Texts{"1", "2"});
  CHECK(column(table, "policy") == Texts{"urgent", "rest"});
  CHECK(column(table, "state") == Texts{"current", "current"});
  CHECK(column(table, "open_tickets") == Texts{"3", "0"});
  CHECK(column(table, "when") == Texts{"severity is urgent or high", "every ticket"});
  CHECK(column(table, "resolution") == Texts{"8h", "8h"});
  CHECK(column(table, "first_response") == Texts{"", ""});
  CHECK(column(table, "version") == Texts{"4", ""});
  CHECK(column(table, "recorded_at") == Texts{"2026-11-02T09:00:00Z", ""});
}

TEST_CASE("earlier versions are listed behind their policy while open tickets keep them") {
  const auto now = policy("gold");
  auto before = now, long_before = now;
  before.targets.at(3) = test::working(base::Seconds{4 * 3600});
  long_before.targets.at(3) = test::business_days(2);
  const auto table =
      report::policies(desk_with({now, policy("rest")}),
                       {version(1, long_before, 0), version(2, before, 5), version(3, now, 1)});
  CHECK(column(table, "position") == Texts{"1", "", "2"});
  CHECK(column(table, "state") == Texts{"current", "earlier", "current"});
  CHECK(column(table, "resolution") == Texts{"8h", "4h", "8h"});
  CHECK(column(table, "version") == Texts{"3", "2", ""});
}

TEST_CASE("a policy that left the config is listed last while open tickets keep it") {
  const auto table = report::policies(desk_with({policy("rest")}),
                                      {version(1, policy("silver"), 2), version(2, policy("bronze"), 0)});
  CHECK(column(table, "policy") == Texts{"rest", "silver"});
  CHECK(column(table, "state") == Texts{"current", "removed"});
}

TEST_CASE("pauses are told in full, and to people only where they are not the defaults") {
  auto own = policy("own");
  own.targets.at(1) = test::working(base::Seconds{3600});
  own.paused.at(3) = {domain::Status::on_hold};
  const auto table = report::policies(desk_with({policy("usual"), own}), {});
  CHECK(column(table, "pauses") ==
        Texts{"resolution while pending or on_hold", "next_reply never,resolution while on_hold"});
  CHECK(column(table, "own_pauses") == Texts{"", "resolution while on_hold"});
}

TEST_CASE("warnings read as the config writes them") {
  auto warned = policy("warned");
  warned.warn_at = {0.5, 0.125, test::working(base::Seconds{1800})};
  CHECK(column(report::policies(desk_with({warned}), {}), "warn_at") == Texts{"50%,12.5%,30m"});
}

TEST_CASE("each policy says whether it matches, else the first condition that is not met") {
  const auto desk =
      desk_with({policy("urgent", {.severity = {"urgent", "high"}}), policy("vip", {.tag = {"vip"}}),
                 policy("office", {.channel = {"phone", "web"}, .level = {"engineering"}}), policy("rest"),
                 policy("more")});
  auto view = view_under(0);
  view.fact.ticket.channel = "web";
  const auto table = report::policy_test(desk, {}, view);
  CHECK(column(table, "matches") == Texts{"false", "false", "false", "true", "true"});
  CHECK(column(table, "why_not") == Texts{"severity is normal, wanted urgent or high", "no tag, wanted vip",
                                          "level is first-line, wanted engineering", "", ""});
  CHECK(column(table, "chosen") == Texts{"false", "false", "false", "true", "false"});
  CHECK(column(table, "kept") == Texts{"", "", "", "", ""});
}

TEST_CASE("a policy that asks for the customer's segment looks at the customer") {
  const auto desk =
      desk_with({policy("gold", {.segment = {"gold"}}), policy("acme", {.customer = {"acme"}})});
  auto view = view_under(0);
  CHECK(column(report::policy_test(desk, {}, view), "why_not") == Texts{"no segment, wanted gold", ""});
  view.customer.emplace().segment = "gold";
  CHECK(column(report::policy_test(desk, {}, view), "matches") == Texts{"true", "true"});
}

TEST_CASE("the policy a ticket keeps is marked, and whether the config still says the same") {
  const auto gold = policy("gold", {.tag = {"vip"}});
  auto before = gold;
  before.targets = {};
  const auto desk = desk_with({gold, policy("rest")});
  const std::vector versions = {version(1, before, 1), version(2, gold, 1)};
  CHECK(column(report::policy_test(desk, versions, view_under(2)), "kept") == Texts{"current", ""});
  const auto table = report::policy_test(desk, versions, view_under(1));
  CHECK(column(table, "kept") == Texts{"earlier", ""});
  CHECK(column(table, "version") == Texts{"1", ""});
  CHECK(column(table, "chosen") == Texts{"false", "true"});
}

TEST_CASE("a kept policy that left the config comes last and has no position") {
  const auto table =
      report::policy_test(desk_with({policy("rest")}), {version(7, policy("silver"), 1)}, view_under(7));
  CHECK(column(table, "position") == Texts{"1", ""});
  CHECK(column(table, "policy") == Texts{"rest", "silver"});
  CHECK(column(table, "matches") == Texts{"true", ""});
  CHECK(column(table, "why_not") == Texts{"", "it is no longer in the config"});
  CHECK(column(table, "kept") == Texts{"", "removed"});
  CHECK(column(table, "chosen") == Texts{"true", "false"});
}

TEST_CASE("without policies nothing is listed and nothing is chosen") {
  CHECK(report::policies({}, {}).rows.empty());
  CHECK(report::policy_test({}, {}, view_under(0)).rows.empty());
}
