// JSON at the speed of copying. Most texts are printable ASCII without quotes: they are copied between two
// quotes after one look at each byte. Only the others go through the library's writer, which escapes them.
// Names of members are escaped once a list; numbers and instants are written in place by the functions shared
// with tsv and csv, so that a value never looks different in another format. A row allocates nothing once the
// buffer has grown. (RAPIDJSON_SSE2 stays undefined: version 1.1.0 then leaves the controls 0x1A to 0x1F of
// long texts unescaped, ESC among them.)
//
// A list is laid out with an object a line, so that it can be read by people and compared by line:
//
//   [
//     {"id":"T-1","subject":"Pump leaks"},
//     {"id":"T-2","subject":"Invoice"}
//   ]

#include "output/json.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "output/byte_set.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/output/machine.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

using Buffer = rapidjson::StringBuffer;
using Writer = rapidjson::Writer<Buffer>;
using AsciiWriter = rapidjson::Writer<Buffer, rapidjson::UTF8<>, rapidjson::ASCII<>>;

constexpr std::size_t kHandOver = 64 * 1024;

/// Bytes that make a text more than a copy between quotes.
constexpr ByteSet kCareful = [] {
  ByteSet set("\"\\");
  for (int byte = 0; byte < 0x100; ++byte) {
    if (byte < 0x20 || byte >= 0x7F) set.add(static_cast<char>(byte));
  }
  return set;
}();

/// Values written as JSON into memory. A text that is not UTF-8 is repaired, as no parser would read it.
class Json {
 public:
  explicit Json(bool on_terminal) : writer_(buffer_), on_terminal_(on_terminal) {}

  std::string_view text() const { return {buffer_.GetString(), buffer_.GetSize()}; }
  std::size_t size() const { return buffer_.GetSize(); }
  void clear() { buffer_.Clear(); }

  void raw(std::string_view bytes) { std::copy_n(bytes.data(), bytes.size(), buffer_.Push(bytes.size())); }

  void string(std::string_view text) {
    if (kCareful.find_in(text) == text.size()) {
      char* at = buffer_.Push(text.size() + 2);
      *at = '"';
      std::copy_n(text.data(), text.size(), at + 1);
      at[text.size() + 1] = '"';
    } else {
      careful_string(text);
    }
  }

  void integer(std::int64_t value) { plain(write_integer, value); }

  /// Written by the functions shared with the other machine formats, so that a number never looks different.
  template <class Write, class Value>
  void plain(Write write, Value value) {
    char* at = buffer_.Push(kLongestPlain);
    const char* end = write(at, value);
    buffer_.Pop(static_cast<std::size_t>(at + kLongestPlain - end));
  }

 private:
  void careful_string(std::string_view text) {
    if (!is_valid_utf8(text)) return careful_string(base::valid_utf8(text));
    const auto length = static_cast<rapidjson::SizeType>(text.size());
    if (on_terminal_ && !is_harmless(text)) {
      AsciiWriter(buffer_).String(text.data(), length);
    } else {
      writer_.Reset(buffer_);
      writer_.String(text.data(), length);
    }
  }

  Buffer buffer_;
  Writer writer_;
  bool on_terminal_;
};

/// A cell as the value of a member.
struct JsonCell {
  Json& json;
  report::CellKind kind;

  void operator()(std::monostate) const { json.raw("null"); }
  void operator()(const std::string& value) const { json.string(value); }
  void operator()(std::int64_t value) const { json.integer(value); }
  void operator()(bool value) const { json.raw(value ? "true" : "false"); }
  void operator()(base::Seconds value) const { json.integer(value.count()); }
  void operator()(base::Instant value) const {
    json.raw("\"");
    json.plain(write_instant, value);
    json.raw("\"");
  }
  void operator()(double value) const {
    if (std::isfinite(value)) {
      json.plain(write_number, value);
    } else {
      json.raw("null");
    }
  }
  void operator()(const std::vector<std::string>& values) const {
    kind == report::CellKind::fields ? fields(values) : list(values);
  }

  void list(const std::vector<std::string>& values) const {
    json.raw("[");
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i != 0) json.raw(",");
      json.string(values[i]);
    }
    json.raw("]");
  }

  void fields(const std::vector<std::string>& values) const {
    json.raw("{");
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i != 0) json.raw(",");
      const std::string_view value = values[i];
      const std::size_t sign = std::min(value.find('='), value.size());
      json.string(value.substr(0, sign));
      json.raw(":");
      json.string(value.substr(std::min(sign + 1, value.size())));
    }
    json.raw("}");
  }
};

/// The members of an object for each row of a list; what stands before each value is made once.
class Members {
 public:
  explicit Members(const Choice& choice) {
    Json json(false);
    for (const Chosen& chosen : choice) {
      json.raw(members_.empty() ? "" : ",");
      json.string(chosen.column.name);
      json.raw(":");
      members_.push_back({std::string(json.text()), chosen.place, chosen.column.kind});
      json.clear();
    }
  }

  bool empty() const { return members_.empty(); }

  void write(Json& json, const report::Row& row) const {
    for (const Member& member : members_) {
      json.raw(member.name);
      std::visit(JsonCell{json, member.kind}, row.at(member.place));
    }
  }

 private:
  struct Member {
    std::string name;  // with its quotes, the colon, and the comma before
    std::size_t place;
    report::CellKind kind;
  };
  std::vector<Member> members_;
};

/// A list: `[`, an object a line, `]`, the brackets side by side when there is nothing between them; or in
/// JSON lines the objects alone.
class JsonRows : public RowWriter {
 public:
  JsonRows(Sink& sink, const Choice& choice, JsonStyle style)
      : sink_(sink), members_(choice), json_(style.on_terminal), lines_(style.one_a_line), end_(style.end) {}

  void row(const report::Row& row) override {
    if (sink_.is_closed()) return;
    if (!lines_) json_.raw(first_ ? "[\n  " : ",\n  ");
    first_ = false;
    json_.raw("{");
    members_.write(json_, row);
    json_.raw("}");
    if (lines_) json_.raw({&end_, 1});
    if (json_.size() >= kHandOver) hand_over();
  }

  bool flush() override {
    hand_over();
    return sink_.flush();
  }

  void end() override {
    if (!lines_) json_.raw(first_ ? "[]\n" : "\n]\n");
    hand_over();
  }

 private:
  void hand_over() {
    sink_.write(json_.text());
    json_.clear();
  }

  Sink& sink_;
  Members members_;
  Json json_;
  bool lines_;
  char end_;
  bool first_ = true;
};

/// Where lines are broken on a page: an object a line in JSON, nowhere in JSON lines.
struct Breaks {
  std::string_view part;
  std::string_view row;
  std::string_view last;
};

void write_section(Json& json, const ChosenSection& part, const Breaks& breaks) {
  const auto& rows = part.section->table.rows;
  const Members members(part.choice);
  json.string(part.section->name);
  json.raw(":[");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i != 0) json.raw(",");
    json.raw(breaks.row);
    json.raw("{");
    members.write(json, rows[i]);
    json.raw("}");
  }
  json.raw(rows.empty() ? "" : breaks.last);
  json.raw("]");
}

report::Row error_row(const base::Error& error) {
  const auto text_or_none = [](const std::string& text) { return text.empty() ? report::Cell() : text; };
  return {std::string(base::error_word(error.kind)), text_or_none(error.code), error.message,
          text_or_none(error.hint), std::int64_t{base::exit_status(error.kind)}};
}

report::Row diagnostic_row(const base::Diagnostic& diagnostic) {
  const auto number_or_none = [](std::size_t number) {
    return number == 0 ? report::Cell() : static_cast<std::int64_t>(number);
  };
  const bool warning = diagnostic.severity == base::Severity::warning;
  return {diagnostic.file, number_or_none(diagnostic.line), number_or_none(diagnostic.column),
          std::string(warning ? "warning" : "error"), diagnostic.message};
}

report::Page error_page(const base::Error& error) {
  report::Table diagnostics{{{"file"}, {"line"}, {"column"}, {"severity"}, {"message"}}, {}};
  for (const auto& diagnostic : error.diagnostics) diagnostics.rows.push_back(diagnostic_row(diagnostic));
  return {.title = {},
          .name = "error",
          .columns = {{"kind"}, {"code"}, {"message"}, {"hint"}, {"exit"}},
          .record = error_row(error),
          .sections = {{"diagnostics", "", std::move(diagnostics)}}};
}

void write_object(Json& json, const report::Page& page, const PageChoice& parts, const Breaks& breaks) {
  const Members members(parts.record);
  json.raw("{");
  members.write(json, page.record);
  bool first = members.empty();
  for (const auto& part : parts.sections) {
    if (!std::exchange(first, false)) json.raw(",");
    json.raw(breaks.part);
    write_section(json, part, breaks);
  }
  json.raw("}");
}

}  // namespace

std::unique_ptr<RowWriter> json_rows(Sink& sink, const Choice& choice, JsonStyle style) {
  return std::make_unique<JsonRows>(sink, choice, style);
}

void json_record(Sink& sink, const Choice& choice, const report::Row& row, JsonStyle style) {
  style.one_a_line = true;
  JsonRows line(sink, choice, style);
  line.row(row);
  line.end();
}

void json_page(Sink& sink, const report::Page& page, const PageChoice& parts, JsonStyle style) {
  Json json(style.on_terminal);
  write_object(json, page, parts, style.one_a_line ? Breaks{} : Breaks{"\n", "\n  ", "\n"});
  json.raw({&style.end, 1});
  sink.write(json.text());
}

std::string json_error(const base::Error& error) {
  const report::Page page = error_page(error);
  Json json(true);
  json.raw("{\"error\":");
  write_object(json, page, chosen_parts(page, {}, false), Breaks{});
  json.raw("}\n");
  return std::string(json.text());
}

}  // namespace supportctl::output
