#include "supportctl/base/instant.hpp"

#include <fmt/core.h>

namespace supportctl::base {
namespace {

using namespace std::chrono;

constexpr Instant kFirst = sys_days{year{1900} / 1 / 1};
constexpr Instant kEnd = sys_days{year{10000} / 1 / 1};
constexpr int kMostOffsetHours = 14;

/// Takes what it reads off the front of a text; the first misfit makes all that follow fail.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool is_sound() const { return sound_; }
  bool is_read() const { return sound_ && rest_.empty(); }
  bool sees(std::string_view any_of) const {
    return sound_ && !rest_.empty() && any_of.find(rest_.front()) != std::string_view::npos;
  }

  void expect(std::string_view any_of) {
    sound_ = sees(any_of);
    if (sound_) rest_.remove_prefix(1);
  }

  /// Exactly `count` digits with a value in [least, most].
  int number(std::size_t count, int least, int most) {
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      value = sees(kDigits) ? value * 10 + (rest_.front() - '0') : 0;
      expect(kDigits);
    }
    if (value < least || value > most) sound_ = false;
    return value;
  }

  void skip_digits() {
    expect(kDigits);
    while (sees(kDigits)) rest_.remove_prefix(1);
  }

 private:
  static constexpr std::string_view kDigits = "0123456789";
  std::string_view rest_;
  bool sound_ = true;
};

Seconds read_time_of_day(Reader& reader) {
  Seconds time = hours{reader.number(2, 0, 23)};
  reader.expect(":");
  time += minutes{reader.number(2, 0, 59)};
  if (!reader.sees(":")) return time;
  reader.expect(":");
  time += Seconds{reader.number(2, 0, 59)};
  if (reader.sees(".")) {
    reader.expect(".");
    reader.skip_digits();
  }
  return time;
}

Seconds read_offset(Reader& reader) {
  if (reader.sees("Zz")) {
    reader.expect("Zz");
    return Seconds{0};
  }
  const int sign = reader.sees("-") ? -1 : 1;
  reader.expect("+-");
  const hours whole{reader.number(2, 0, kMostOffsetHours)};
  reader.expect(":");
  const minutes part{reader.number(2, 0, whole == hours{kMostOffsetHours} ? 0 : 59)};
  return sign * (whole + part);
}

void put_two(char* to, unsigned value) {
  to[0] = static_cast<char>('0' + value / 10 % 10);
  to[1] = static_cast<char>('0' + value % 10);
}

/// "2026-11-21T15:00:00" with `between` for the T. By hand, because exports write millions of these.
std::string date_time_text(local_seconds time, char between) {
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const int year = static_cast<int>(date.year());
  if (year < 0 || year > 9999) {
    const hh_mm_ss clock{time - day};
    return fmt::format("{:05}-{:02}-{:02}{}{:02}:{:02}:{:02}", year, static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()), between, clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
  }
  const auto second = static_cast<unsigned>((time - day).count());
  std::string text = "0000-00-00T00:00:00";
  text[10] = between;
  put_two(&text[0], static_cast<unsigned>(year) / 100);
  put_two(&text[2], static_cast<unsigned>(year) % 100);
  put_two(&text[5], static_cast<unsigned>(date.month()));
  put_two(&text[8], static_cast<unsigned>(date.day()));
  put_two(&text[11], second / 3600);
  put_two(&text[14], second / 60 % 60);
  put_two(&text[17], second % 60);
  return text;
}

}  // namespace

std::string instant_text(Instant instant) {
  return date_time_text(local_seconds{instant.time_since_epoch()}, 'T') + 'Z';
}

std::string civil_text(Civil civil) {
  return date_time_text(civil, ' ');
}

std::optional<WrittenTime> parse_written_time(std::string_view text) {
  Reader reader(text);
  const year y{reader.number(4, 1900, 9999)};
  reader.expect("-");
  const month m{static_cast<unsigned>(reader.number(2, 1, 12))};
  reader.expect("-");
  const day d{static_cast<unsigned>(reader.number(2, 1, 31))};
  const year_month_day date = y / m / d;
  if (!reader.is_sound() || !date.ok()) return std::nullopt;

  WrittenTime written{local_days{date}, std::nullopt};
  if (reader.is_read()) return written;
  reader.expect("Tt ");
  written.civil += read_time_of_day(reader);
  if (!reader.is_read()) written.offset = read_offset(reader);
  if (!reader.is_read()) return std::nullopt;
  return written;
}

std::optional<Instant> parse_instant(std::string_view text) {
  const auto written = parse_written_time(text);
  if (!written || !written->offset) return std::nullopt;
  const Instant instant{written->civil.time_since_epoch() - *written->offset};
  if (instant < kFirst || instant >= kEnd) return std::nullopt;  // it could be written, but not read back
  return instant;
}

Instant real_now() {
  return floor<seconds>(system_clock::now());
}

}  // namespace supportctl::base
