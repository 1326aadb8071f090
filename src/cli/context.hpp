#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "supportctl/actions/session.hpp"
#include "supportctl/base/environment.hpp"
#include "supportctl/base/time_zone.hpp"
#include "supportctl/config/settings.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/domain/when.hpp"
#include "supportctl/output/screen.hpp"

namespace supportctl::cli {

/// What a command works with. Everything is read or opened when first asked for, so that help works with a
/// broken config and a version needs no store.
class Context {
 public:
  Context(const base::Environment& environment, const Command& command, const Arguments& arguments,
          output::Screen& screen);
  ~Context();

  const base::Environment& environment() const { return environment_; }
  const Command& command() const { return command_; }
  output::Screen& screen() { return screen_; }

  const config::Settings& settings();
  const domain::Desk& desk() { return settings().desk; }

  /// The desk with what the holiday files of its calendars close. Where there are any the process becomes
  /// supportctl-full, which can read them: ask before anything is opened, read or printed. Failure{io} when a
  /// file or that program is missing, Failure{data} with all that is wrong with the files.
  const domain::Desk& desk_with_holidays();
  /// Becomes supportctl-full for a command that takes the calendars of the config over into the store:
  /// `config apply`, and the first write to a store. All other clocks run by the hours that the store keeps.
  void prepare_to_write();

  /// The open store and the desk's rules; for a command that writes also who acts.
  actions::Session& session();
  const store::Store& store() { return session().store(); }

  /// The time of the whole run: --now, or the clock when the run began.
  base::Instant now();
  /// --tz, or the desk's.
  const base::TimeZone& zone();

  /// Who acts: --as, SUPPORTCTL_AGENT, [user] agent, or the login name. Failure{usage} when nobody is named.
  std::string agent();
  /// The login name; "" when the environment has none.
  std::string login() const;

  /// Reads a point in time against now, the zone and the desk's calendar. Failure{usage}.
  base::Instant when(const std::string& text);
  /// The same, nothing when the option was not given.
  std::optional<base::Instant> find_when(std::string_view option);
  /// When something is due: as find_when, but a bare day means its last second.
  std::optional<base::Instant> find_due(std::string_view option);
  base::Instant due(const std::string& text);
  /// As find_when, but a bare day means its end.
  std::optional<base::Instant> find_when_end(std::string_view option);

  /// A body of text: -m, --file, standard input in a pipe, an editor on a terminal; "" when none is given and
  /// it is not required. Failure{usage} when it is required and nothing can be asked.
  std::string body(bool required);

 private:
  /// The first calendar of the config that has holiday files; nullptr when none has.
  const domain::CalendarHours* find_holiday_files();
  void require_full(const domain::CalendarHours& hours);
  store::Store opened_store(store::Store::Access access);
  const domain::Calendar& desk_calendar();
  domain::WhenContext when_context();
  std::string edited_body() const;

  const base::Environment& environment_;
  const Command& command_;
  const Arguments& arguments_;
  output::Screen& screen_;
  std::optional<base::Instant> now_;
  std::optional<base::TimeZone> zone_;
  std::unique_ptr<config::Settings> settings_;
  std::unique_ptr<domain::Desk> desk_with_holidays_;
  std::unique_ptr<actions::Session> session_;
  std::unique_ptr<domain::RuleBook> calendars_;
};

}  // namespace supportctl::cli
