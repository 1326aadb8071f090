#include <doctest/doctest.h>

#include <vector>

#include "store/fresh_store.hpp"

namespace supportctl::store {
namespace {

using domain::CalendarVersion;
using test::FreshStore;
using test::minute;

std::vector<CalendarVersion> versions_of(const FreshStore& fresh) {
  std::vector<CalendarVersion> versions;
  visit_calendar_versions(fresh.store(),
                          [&](const CalendarVersion& version) { versions.push_back(version); });
  return versions;
}

TEST_CASE("versions of calendars come by name, then by time, the first before all") {
  const FreshStore fresh;
  CHECK(versions_of(fresh).empty());
  fresh.write([](Writer& writer) {
    writer.add_calendar_version({"office", minute(9), "c"});
    writer.add_calendar_version({"weekend", std::nullopt, "d"});
    writer.add_calendar_version({"office", minute(3), "b"});
    writer.add_calendar_version({"office", std::nullopt, "a"});
  });
  const auto versions = versions_of(fresh);
  REQUIRE(versions.size() == 4);
  CHECK_FALSE(versions[0].effective_at);
  CHECK(versions[0].definition == "a");
  CHECK(versions[1].effective_at == minute(3));
  CHECK(versions[2].definition == "c");
  CHECK(versions[3].name == "weekend");
}

TEST_CASE("the applied rules are one, and the last ones") {
  const FreshStore fresh;
  CHECK_FALSE(find_applied_rules(fresh.store()));
  fresh.write([](Writer& writer) { writer.save_applied_rules("one"); });
  fresh.write([](Writer& writer) { writer.save_applied_rules("two"); });
  CHECK(find_applied_rules(fresh.store()) == "two");
}

TEST_CASE("unfinished is what is open or has a deadline") {
  const FreshStore fresh;
  auto finished = test::ticket_state(1);
  finished.ticket.status = domain::Status::resolved;
  fresh.save(finished);
  fresh.save(test::ticket_state(2));
  finished.ticket.id.value = 3;
  domain::Deadline promise;
  promise.ticket.value = 3;
  promise.kind = domain::DeadlineKind::promise;
  promise.due_at = minute(5);
  fresh.save(finished, {promise});
  CHECK(load_unfinished(fresh.store()) == std::vector<domain::TicketId>{{2}, {3}});
}

}  // namespace
}  // namespace supportctl::store
