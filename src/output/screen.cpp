#include "supportctl/output/screen.hpp"

#include <string>
#include <utility>

#include "output/choice.hpp"
#include "output/csv.hpp"
#include "output/html.hpp"
#include "output/json.hpp"
#include "output/markdown.hpp"
#include "output/message.hpp"
#include "output/page.hpp"
#include "output/table.hpp"
#include "output/tsv.hpp"
#include "supportctl/base/stopwatch.hpp"
#include "supportctl/output/people.hpp"
#include "supportctl/output/progress.hpp"
#include "supportctl/output/sanitise.hpp"
#include "supportctl/output/sink.hpp"

namespace supportctl::output {
struct Screen::State {
  explicit State(ScreenSettings given);

  /// What a terminal gets; a file or pipe never does.
  bool to_terminal() const { return settings.out_is_terminal && sink.is_standard_output(); }
  Choice choice(const report::Columns& columns) const;
  JsonStyle json_style() const;
  TsvStyle tsv_style() const;
  HtmlStyle html_style() const { return {settings.title, settings.source}; }
  std::unique_ptr<RowWriter> rows(Choice choice, std::string_view section);
  void page_of_lines(const report::Page& page, const PageChoice& parts);
  void start_data();
  void tell(std::string_view bytes);

  ScreenSettings settings;
  Sink sink;
  Format format;
  Look look;
  ProgressBar bar;
  base::Stopwatch watch;
};

Screen::State::State(ScreenSettings given)
    : settings(std::move(given)), sink(settings.output_path), format(Format::tsv), bar(settings.width) {
  const auto by_suffix = sink.is_standard_output() ? std::nullopt : format_of_path(settings.output_path);
  if (to_terminal()) format = Format::table;
  if (by_suffix) format = *by_suffix;
  if (settings.format) format = *settings.format;
  look.now = settings.now;
  look.width = settings.width;
  look.on_terminal = to_terminal() && format == Format::table;
  look.colour = settings.colour_out && sink.is_standard_output();
}

Choice Screen::State::choice(const report::Columns& columns) const {
  return chosen_columns(columns, settings.columns, is_for_people(format));
}

JsonStyle Screen::State::json_style() const {
  const bool lines = format == Format::jsonl;
  return {.one_a_line = lines, .end = lines && settings.nul_ends ? '\0' : '\n', .on_terminal = to_terminal()};
}

TsvStyle Screen::State::tsv_style() const {
  return {.header = settings.header, .end = settings.nul_ends ? '\0' : '\n', .on_terminal = to_terminal()};
}

std::unique_ptr<RowWriter> Screen::State::rows(Choice choice, std::string_view section) {
  switch (format) {
    case Format::tsv:
      return tsv_rows(sink, std::move(choice), tsv_style(), section);
    case Format::csv:
      return csv_rows(sink, std::move(choice), to_terminal(), section);
    case Format::json:
    case Format::jsonl:
      return json_rows(sink, choice, json_style());
    case Format::markdown:
      return markdown_rows(sink, std::move(choice), look);
    case Format::html:
      return html_rows(sink, std::move(choice), html_style(), look);
    case Format::table:
      break;
  }
  return table_rows(sink, std::move(choice), look, [this] {
    if (to_terminal() && !settings.quiet) tell("nothing found\n");
  });
}

void Screen::State::page_of_lines(const report::Page& page, const PageChoice& parts) {
  if (!parts.record.empty()) rows(parts.record, page.name)->row(page.record);
  for (const ChosenSection& part : parts.sections) {
    if (part.section->table.rows.empty()) continue;
    const auto lines = rows(part.choice, part.section->name);
    for (const auto& row : part.section->table.rows) lines->row(row);
    lines->end();
  }
}

void Screen::State::start_data() {
  write_message(bar.erased());
  sink.open();
}

/// Data written so far comes first, so that both read in order where they meet.
void Screen::State::tell(std::string_view bytes) {
  sink.flush();
  write_message(bar.erased());
  write_message(bytes);
}

Screen::Screen(ScreenSettings settings) : state_(std::make_unique<State>(std::move(settings))) {}

Screen::~Screen() {
  write_message(state_->bar.erased());
  try {
    state_->sink.flush();
  } catch (const base::Failure&) {
    // Whoever wanted to know has called finish().
  }
}

Format Screen::format() const {
  return state_->format;
}

const ScreenSettings& Screen::settings() const {
  return state_->settings;
}

void Screen::show_times_in(const base::TimeZone& zone) {
  state_->look.zone = zone;
}

void Screen::count_times_from(base::Instant now) {
  state_->look.now = now;
}

void Screen::prepare(const report::Columns& columns) {
  state_->choice(columns);
  state_->sink.open();
}

std::unique_ptr<RowWriter> Screen::rows(const report::Columns& columns) {
  Choice choice = state_->choice(columns);
  state_->start_data();
  return state_->rows(std::move(choice), "");
}

void Screen::table(const report::Table& table) {
  const auto writer = rows(table.columns);
  for (const auto& row : table.rows) writer->row(row);
  writer->end();
}

void Screen::record(const report::Columns& columns, const report::Row& row, std::string_view sentence) {
  const Choice choice = state_->choice(columns);
  state_->start_data();
  if (state_->format == Format::json || state_->format == Format::jsonl) {
    json_record(state_->sink, choice, row, state_->json_style());
  } else if (state_->format == Format::html) {
    html_record(state_->sink, choice, row, sentence, state_->html_style(), state_->look);
  } else if (state_->format != Format::table) {
    const auto writer = state_->rows(choice, "");
    writer->row(row);
    writer->end();
  } else if (sentence.empty() || !state_->settings.columns.empty()) {
    write_fields(state_->sink, choice, row, state_->look);
  } else if (!state_->settings.quiet) {
    state_->sink.write(several_lines(sentence) + "\n");
  }
}

void Screen::page(const report::Page& page) {
  const PageChoice parts = chosen_parts(page, state_->settings.columns, is_for_people(state_->format));
  state_->start_data();
  switch (state_->format) {
    case Format::tsv:
    case Format::csv:
      return state_->page_of_lines(page, parts);
    case Format::json:
    case Format::jsonl:
      return json_page(state_->sink, page, parts, state_->json_style());
    case Format::markdown:
      return markdown_page(state_->sink, page, parts, state_->look);
    case Format::html:
      return html_page(state_->sink, page, parts, state_->look);
    case Format::table:
      return write_page(state_->sink, page, parts, state_->look);
  }
}

void Screen::text(std::string_view text) {
  state_->start_data();
  state_->sink.write(text);
}

void Screen::note(std::string_view line) {
  if (!state_->settings.quiet) state_->tell(one_line(line) + "\n");
}

void Screen::warning(std::string_view line) {
  if (!state_->settings.quiet) state_->tell(warning_text(line, state_->settings.colour_err));
}

void Screen::error(const base::Error& error) {
  const bool json = state_->format == Format::json || state_->format == Format::jsonl;
  const std::string text = json ? json_error(error) : error_text(error, state_->settings.colour_err);
  try {
    state_->tell(text);
  } catch (const base::Failure&) {
    write_message(text);
  }
  state_->sink.discard();
}

void Screen::progress(std::string_view what, std::size_t done, std::size_t total) {
  if (!state_->settings.err_is_terminal || state_->settings.quiet) return;
  write_message(state_->bar.moved(what, done, total, state_->watch.elapsed()));
}

bool Screen::finish() {
  write_message(state_->bar.erased());
  return state_->sink.finish();
}

}  // namespace supportctl::output
