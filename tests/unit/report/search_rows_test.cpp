#include "supportctl/report/search_rows.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace supportctl;
using report::search_row;

namespace {

domain::EventFact said(domain::EventKind kind, std::string actor, std::string text) {
  domain::EventFact fact;
  fact.event.kind = kind;
  fact.event.actor = std::move(actor);
  fact.event.text = std::move(text);
  fact.ticket.id = {12};
  fact.ticket.subject = "Printer jams";
  fact.customer = "acme";
  return fact;
}

std::string text_at(const report::Row& row, std::size_t place) {
  return std::get<std::string>(row.at(place));
}

constexpr std::size_t kWho = 3, kExcerpt = 5;

}  // namespace

TEST_CASE("a row has a cell for every column") {
  const auto columns = report::search_columns();
  CHECK(search_row(said(domain::EventKind::note, "mia", "fuser"), "fuser").size() == columns.size());
  CHECK(columns.at(kWho).name == "who");
  CHECK(columns.at(kExcerpt).name == "excerpt");
}

TEST_CASE("what the customer said is theirs, whoever recorded it") {
  CHECK(text_at(search_row(said(domain::EventKind::opened, "mia", "jam"), "jam"), kWho) == "acme");
  CHECK(text_at(search_row(said(domain::EventKind::message_in, "mia", "jam"), "jam"), kWho) == "acme");
  CHECK(text_at(search_row(said(domain::EventKind::note, "mia", "jam"), "jam"), kWho) == "mia");
}

TEST_CASE("an event that only gave a subject is shown by it") {
  auto fact = said(domain::EventKind::changed, "mia", "");
  fact.event.changes["subject"] = "Printer melts";
  CHECK(text_at(search_row(fact, "melts"), kExcerpt) == "Printer melts");
  fact.event.text = "as the visit showed";
  CHECK(text_at(search_row(fact, "melts"), kExcerpt) == "as the visit showed");
}
