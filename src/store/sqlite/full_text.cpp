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
                     const std::function<void(const TextHit&)>& visit) {
  const std::string query = full_text_query(words);
  if (query.empty()) return;
  Statement& select = store.connection().prepare(R"sql(
    SELECT rowid FROM event_text WHERE event_text MATCH $query ORDER BY rowid DESC LIMIT $limit)sql");
  select.bind("$query", query).bind("$limit", limit);
  while (select.step()) {
    const std::int64_t row = select.integer();
    visit({domain::TicketId{row >> 16}, row & 0xffff});
  }
}

}  // namespace supportctl::store
