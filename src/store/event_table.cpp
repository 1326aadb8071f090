#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/tables.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::store {
const std::string_view kEventColumns =
    "v.ticket, v.seq, v.at, v.kind, v.actor, v.channel, v.text, v.minutes, v.changes, v.origin, v.run";

domain::Event event_of(Statement& row) {
  domain::Event event;
  event.ticket.value = row.integer();
  event.seq = row.integer();
  event.at = row.instant();
  event.kind = row.word<domain::EventKind>();
  event.actor = row.text();
  event.channel = row.text();
  event.text = row.text();
  event.minutes = row.integer();
  event.changes = base::decode_fields(row.text());
  event.origin = row.text();
  event.run = row.integer();
  return event;
}

domain::Timeline load_timeline(const Store& store, domain::TicketId id) {
  static const std::string kOfTicket = fmt::format(
      R"sql(SELECT {} FROM event v WHERE v.ticket = $ticket ORDER BY v.at, v.seq)sql", kEventColumns);
  Statement& select = store.connection().prepare(kOfTicket.c_str()).bind("$ticket", id.value);
  domain::Timeline timeline;
  while (select.step()) timeline.push_back(event_of(select));
  return timeline;
}

void visit_timelines(const Store& store, const std::function<void(const domain::Timeline&)>& visit) {
  static const std::string kAll =
      fmt::format(R"sql(SELECT {} FROM event v ORDER BY v.ticket, v.seq)sql", kEventColumns);
  Statement& select = store.connection().prepare(kAll.c_str());
  domain::Timeline timeline;
  const auto hand_over = [&] {
    if (timeline.empty()) return;
    domain::sort_timeline(timeline);
    visit(timeline);
    timeline.clear();
  };
  while (select.step()) {
    auto event = event_of(select);
    if (!timeline.empty() && timeline.front().ticket != event.ticket) hand_over();
    timeline.push_back(std::move(event));
  }
  hand_over();
}

void add_row(Connection& connection, const domain::Event& event, std::int64_t run) {
  connection
      .prepare(R"sql(
    INSERT INTO event (ticket, seq, at, kind, actor, channel, text, minutes, changes, origin, run)
    VALUES ($ticket, $seq, $at, $kind, $actor, $channel, $text, $minutes, $changes, $origin, $run))sql")
      .bind("$ticket", event.ticket.value)
      .bind("$seq", event.seq)
      .bind("$at", event.at)
      .bind("$kind", base::word(event.kind))
      .bind_text_or_none("$actor", event.actor)
      .bind_text_or_none("$channel", event.channel)
      .bind_text_or_none("$text", event.text)
      .bind_id_or_none("$minutes", event.minutes)
      .bind_text_or_none("$changes", base::encode_fields(event.changes))
      .bind_text_or_none("$origin", event.origin)
      .bind("$run", run)
      .run();
}

}  // namespace supportctl::store
