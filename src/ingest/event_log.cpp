#include "supportctl/ingest/event_log.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
#include <utility>

#include "ingest/mapped_file.hpp"

namespace supportctl::ingest {
namespace {

constexpr auto kRequired = std::to_array<std::string_view>({"case", "activity", "time"});

/// Reads the rows of one file; its columns are looked up once.
class EventRows {
 public:
  EventRows(MappedFile& file, const domain::ImportMap& map) : file_(file), map_(map) {
    for (const auto& [activity, kind] : map.activities) activities_.push_back(activity);
  }

  HistoryRow read() {
    HistoryRow row;
    row.line = file_.line();
    row.case_id = file_.required_text(case_);
    row.step = read_step();
    row.customer = file_.text(customer_);
    row.email = file_.text(email_);
    row.product = file_.text(product_);
    row.subject = file_.text(subject_);
    row.kind = file_.word<domain::TicketKind>(kind_);
    row.severity = file_.word<domain::TicketSeverity>(severity_);
    row.fields = file_.fields();
    return row;
  }

 private:
  domain::HistoryStep read_step() {
    domain::HistoryStep step;
    step.activity = file_.required_text(activity_);
    step.kind = kind_of(step.activity);
    step.at = file_.required_time(time_).value_or(base::Instant{});
    step.actor = file_.text(actor_);
    step.channel = file_.text(channel_);
    step.text = file_.text(text_);
    step.identity = step.activity;
    return step;
  }

  domain::EventKind kind_of(const std::string& activity) {
    const auto found = map_.activities.find(activity);
    if (found != map_.activities.end()) return found->second;
    if (!activity.empty()) file_.fail(activity_, unknown_word("activity", activity, activities_));
    return domain::EventKind::note;
  }

  MappedFile& file_;
  const domain::ImportMap& map_;
  std::vector<std::string_view> activities_;
  Column case_ = file_.column("case");
  Column activity_ = file_.column("activity");
  Column time_ = file_.column("time");
  Column actor_ = file_.column("actor");
  Column customer_ = file_.column("customer");
  Column email_ = file_.column("email");
  Column channel_ = file_.column("channel");
  Column product_ = file_.column("product");
  Column subject_ = file_.column("subject");
  Column text_ = file_.column("text");
  Column kind_ = file_.column("kind");
  Column severity_ = file_.column("severity");
};

/// A row in the order that brings rows of the same case, activity and time together: 24 bytes instead of the
/// row, and a hash instead of its texts.
struct RowKey {
  base::Instant at;
  std::size_t hash;
  std::size_t index;
  auto operator<=>(const RowKey&) const = default;
};

RowKey key_of(const HistoryRow& row, std::size_t index) {
  constexpr std::hash<std::string> hash;
  return {row.step.at, 31 * hash(row.case_id) + hash(row.step.activity), index};
}

struct Repeats {
  const HistoryRow* first;
  std::size_t count;
};

/// Numbers the rows that are alike in case, activity and time, in the file's order.
void number_repeats(std::vector<HistoryRow>& rows) {
  std::vector<RowKey> keys;
  keys.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) keys.push_back(key_of(rows[i], i));
  std::ranges::sort(keys);
  std::vector<Repeats> seen;  // of the rows with the present time and hash: hardly ever more than one
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i > 0 && (keys[i - 1].at != keys[i].at || keys[i - 1].hash != keys[i].hash)) seen.clear();
    HistoryRow& row = rows[keys[i].index];
    const auto same = std::ranges::find_if(seen, [&](const Repeats& other) {
      return other.first->case_id == row.case_id && other.first->step.activity == row.step.activity;
    });
    if (same == seen.end()) {
      seen.push_back({&row, 1});
    } else {
      row.step.identity += fmt::format("#{}", ++same->count);
    }
  }
}

}  // namespace

EventLog read_event_log(std::string_view text, const std::string& file, const domain::ImportMap& map,
                        const base::TimeZone& zone) {
  MappedFile mapped(text, file, map, zone, kRequired);
  EventRows reader(mapped, map);
  EventLog log;
  while (mapped.next()) {
    HistoryRow row = reader.read();
    if (!mapped.is_rejected()) log.rows.push_back(std::move(row));
  }
  number_repeats(log.rows);
  log.header_text = mapped.take_header_text();
  log.rejected = mapped.take_rejected();
  log.diagnostics = mapped.take_diagnostics();
  return log;
}

}  // namespace supportctl::ingest
