#include <fmt/core.h>

#include "store/connection.hpp"
#include "store/sqlite/full_text.hpp"
#include "store/tables.hpp"
#include "supportctl/domain/timeline.hpp"
#include "supportctl/store/ticket_list.hpp"

// Full text is SQLite's own (FTS5), so it stands apart from the tables that any engine has. The table keeps
// no text, only where each word stands; an event's row carries its subject and its text.

namespace supportctl::store {

void add_event_text(Connection& connection, const domain::Event& event) {
  const auto subject = event.changes.find(domain::change::kSubject);
  std::string text = subject == event.changes.end() ? "" : subject->second;
  if (!event.text.empty()) text += (text.empty() ? "" : "\n") + event.text;
  if (text.empty()) return;
  connection.prepare(R"sql(INSERT INTO event_text (rowid, text) VALUES ($rowid, $text))sql")
      .bind("$rowid", text_row_id(event.ticket, event.seq))
      .bind("$text", text)
      .run();
}

std::string full_text_query(std::string_view words) {
  std::string query;
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) query += fmt::format("{}\"{}\"", query.empty() ? "" : " ", word);
    word.clear();
  };
  for (const char c : words) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      end_word();
    } else if (c == '"') {
      word += "\"\"";
    } else {
      word += c;
    }
  }
  end_word();
  return query;
}

void visit_text_hits(const Store& store, std::string_view words, std::int64_t limit,
                     const std::function<void(const domain::EventFact&)>& visit) {
  const std::string query = full_text_query(words);
  if (query.empty()) return;
  static const std::string kHits = fmt::format(R"sql(
    SELECT {}, {}, c.key FROM event_text h
    JOIN event v ON v.ticket = h.rowid >> 16 AND v.seq = h.rowid & 65535
    JOIN ticket t ON t.id = v.ticket LEFT JOIN customer c ON c.id = t.customer
    WHERE event_text MATCH $query ORDER BY v.at DESC, v.ticket DESC, v.seq DESC LIMIT $limit)sql",
                                               kEventColumns, kTicketColumns);
  Statement& select = store.connection().prepare(kHits.c_str());
  select.bind("$query", query).bind("$limit", limit_value(limit));
  while (select.step()) {
    domain::EventFact fact;
    fact.event = event_of(select);
    fact.ticket = ticket_of(select);
    fact.customer = select.text();
    visit(fact);
  }
}

}  // namespace supportctl::store
