#include "cli/context.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "cli/command_record.hpp"
#include "cli/full_program.hpp"
#include "supportctl/actions/holiday_files.hpp"
#include "supportctl/actions/rules.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/base/process.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

using base::ErrorKind;
using base::Failure;

constexpr std::string_view kDefaultBusyTimeout = "5s";
constexpr std::string_view kApply = "config apply";

/// The same mistake, made on the command line.
base::Error as_usage(base::Error error) {
  error.kind = ErrorKind::usage;
  return error;
}

/// The program that takes over reads the configuration again, and standard input can be read only once.
void require_files_only(const std::vector<std::string>& config_paths) {
  if (std::ranges::count(config_paths, "-") == 0) return;
  throw Failure({ErrorKind::config, "a configuration on standard input cannot have 'holiday_files'",
                 "save it, and name it with --config FILE"});
}

}  // namespace

Context::Context(const base::Environment& environment, const Command& command, const Arguments& arguments,
                 output::Screen& screen)
    : environment_(environment), command_(command), arguments_(arguments), screen_(screen) {}

Context::~Context() = default;

const config::Settings& Context::settings() {
  if (settings_) return *settings_;
  const config::ConfigOptions options{arguments_.text("config"), arguments_.text("store")};
  settings_ = std::make_unique<config::Settings>(
      arguments_.has("calendar-file")
          ? config::load_calendar_file(environment_, arguments_.text("calendar-file"))
          : config::load_settings(environment_, options));
  return *settings_;
}

const domain::CalendarHours* Context::find_holiday_files() {
  const auto& calendars = desk().calendars;
  const auto found = std::ranges::find_if(
      calendars, [](const domain::CalendarHours& hours) { return !hours.holiday_files.empty(); });
  return found == calendars.end() ? nullptr : &*found;
}

void Context::require_full(const domain::CalendarHours& hours) {
  if (environment_.is_full) return;
  require_files_only(settings().paths);
  become_full(environment_, fmt::format("'holiday_files' of the calendar '{}'", hours.name),
              "list the days under 'holidays'");
}

const domain::Desk& Context::desk_with_holidays() {
  if (desk_with_holidays_) return *desk_with_holidays_;
  const auto* hours = find_holiday_files();
  if (hours == nullptr) return desk();
  require_full(*hours);
  desk_with_holidays_ = std::make_unique<domain::Desk>(actions::with_holidays(desk(), now()));
  return *desk_with_holidays_;
}

void Context::prepare_to_write() {
  const auto* hours = find_holiday_files();
  if (hours == nullptr || environment_.is_full || desk().store_path.empty()) return;
  if (command_.path != kApply && store::find_applied_rules(opened_store(store::Store::Access::read))) return;
  require_full(*hours);
}

store::Store Context::opened_store(store::Store::Access access) {
  const auto& path = desk().store_path;
  if (path.empty()) {
    throw Failure({ErrorKind::io, "no store is named: there is no config here",
                   "make a desk with 'supportctl init', or name a store with --store"});
  }
  const auto& limit =
      arguments_.has("busy-timeout") ? arguments_.text("busy-timeout") : std::string(kDefaultBusyTimeout);
  return {path, access, domain::parse_length(limit).or_throw()};
}

actions::Session& Context::session() {
  if (session_) return *session_;
  const bool writes = is_write(command_.effect);
  auto opened = opened_store(writes ? store::Store::Access::write : store::Store::Access::read);
  actions::Terms terms{now(), {}, {}, arguments_.has("dry-run")};
  if (writes) {
    terms.agent = agent();
    terms.command = command_record(command_, arguments_);
    if (command_.effect == Effect::writes) terms.agent = store::require_agent(opened, terms.agent).name;
  }
  if (output::is_for_people(screen_.format())) screen_.show_times_in(zone());
  session_ = std::make_unique<actions::Session>(std::move(opened), desk(), std::move(terms));
  if (writes && command_.path != kApply && actions::rules_changed(*session_)) {
    screen_.warning(
        "clocks do not run by the config's rules as they are now: see 'supportctl config apply --dry-run'");
  }
  return *session_;
}

base::Instant Context::now() {
  if (now_) return *now_;
  const auto clock = base::real_now();
  now_ = clock;
  if (arguments_.has("now")) now_ = domain::parse_when(arguments_.text("now"), {clock, zone()}).or_throw();
  return *now_;
}

const base::TimeZone& Context::zone() {
  if (!zone_) {
    const auto& name = arguments_.has("tz") ? arguments_.text("tz") : desk().zone;
    auto loaded = base::TimeZone::load(name);
    if (!loaded && arguments_.has("tz")) throw Failure(as_usage(loaded.error()));
    zone_ = std::move(loaded).or_throw();
  }
  return *zone_;
}

std::string Context::login() const {
  const auto user = environment_.variable("LOGNAME");
  return std::string(user.empty() ? environment_.variable("USER") : user);
}

std::string Context::agent() {
  for (const auto& name : {arguments_.text("as"), desk().user_agent, login()}) {
    if (!name.empty()) return name;
  }
  throw Failure(
      {ErrorKind::usage, "nobody is named as the agent who acts", "add --as NAME, or set SUPPORTCTL_AGENT"});
}

/// Hours with holiday files are in the store, so that they need not be read for "+3bd".
const domain::Calendar& Context::desk_calendar() {
  if (find_holiday_files() != nullptr && !desk_with_holidays_)
    return session().book().calendar(desk().calendar);
  if (!calendars_) {
    calendars_ = std::make_unique<domain::RuleBook>(
        desk_with_holidays(), [](const std::string& zone) { return base::TimeZone::load(zone).or_throw(); });
  }
  return calendars_->calendar(desk().calendar);
}

domain::WhenContext Context::when_context() {
  return {now(), zone(), &desk_calendar()};
}

base::Instant Context::when(const std::string& text) {
  return domain::parse_when(text, when_context()).or_throw();
}

std::optional<base::Instant> Context::find_when(std::string_view option) {
  if (!arguments_.has(option)) return std::nullopt;
  return when(arguments_.text(option));
}

std::optional<base::Instant> Context::find_when_end(std::string_view option) {
  if (!arguments_.has(option)) return std::nullopt;
  return domain::parse_when_end(arguments_.text(option), when_context()).or_throw();
}

base::Instant Context::due(const std::string& text) {
  const auto start = when(text);
  const auto end = domain::parse_when_end(text, when_context()).or_throw();
  return end == start ? start : end - base::Seconds{1};
}

std::optional<base::Instant> Context::find_due(std::string_view option) {
  if (!arguments_.has(option)) return std::nullopt;
  return due(arguments_.text(option));
}

std::string Context::body(bool required) {
  std::string text;
  if (arguments_.has("message") && arguments_.has("file")) {
    throw Failure({ErrorKind::usage, "--message and --file do not go together", "give only one of them"});
  }
  if (arguments_.has("message")) {
    text = arguments_.text("message");
  } else if (arguments_.has("file")) {
    text = base::valid_utf8(base::read_file(arguments_.text("file")));
  } else if (required && !environment_.stdin_is_terminal) {
    text = base::valid_utf8(base::read_file("-"));
  } else if (required && !arguments_.has("no-input")) {
    text = edited_body();
  }
  text = std::string(base::trimmed(text));
  if (required && text.empty()) {
    throw Failure({ErrorKind::usage, fmt::format("'supportctl {}' needs a text", command_.path),
                   "give it with -m TEXT, --file FILE, or on standard input"});
  }
  return text;
}

std::string Context::edited_body() const {
  auto editor = environment_.variable("VISUAL");
  if (editor.empty()) editor = environment_.variable("EDITOR");
  if (editor.empty()) editor = "vi";
  std::string path = (std::filesystem::temp_directory_path() / "supportctl-XXXXXX").string();
  const int file = ::mkstemp(path.data());
  if (file < 0) throw Failure({ErrorKind::io, "cannot make a file to edit", "give the text with -m TEXT"});
  ::close(file);
  std::vector<std::string> words;
  for (const auto word : base::split(editor, ' ')) words.emplace_back(word);
  words.push_back(path);
  const int status = base::run_program(words);
  std::string text = base::read_file(path);
  std::filesystem::remove(path);
  if (status != 0) throw Failure({ErrorKind::usage, fmt::format("'{}' ended with {}", editor, status), {}});
  return base::valid_utf8(text);
}

}  // namespace supportctl::cli
