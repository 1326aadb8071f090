#include "supportctl/output/machine.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <string>
#include <string_view>
#include <variant>

namespace supportctl::output {
namespace {

char* copy(char* at, std::string_view text) {
  return std::copy_n(text.data(), text.size(), at);
}

char* write_two_digits(char* at, unsigned value) {
  at[0] = static_cast<char>('0' + value / 10);
  at[1] = static_cast<char>('0' + value % 10);
  return at + 2;
}

/// A cell that is no text, written by its type; false for one that is.
struct PlainCell {
  char*& at;

  bool operator()(std::monostate) const { return true; }
  bool operator()(const std::string&) const { return false; }
  bool operator()(const std::vector<std::string>&) const { return false; }
  bool operator()(bool value) const {
    at = copy(at, value ? "true" : "false");
    return true;
  }
  bool operator()(std::int64_t value) const {
    at = write_integer(at, value);
    return true;
  }
  bool operator()(double value) const {
    if (std::isfinite(value)) at = write_number(at, value);
    return true;
  }
  bool operator()(base::Instant value) const {
    at = write_instant(at, value);
    return true;
  }
  bool operator()(base::Seconds value) const {
    at = write_integer(at, value.count());
    return true;
  }
};

}  // namespace

char* write_integer(char* at, std::int64_t value) {
  return std::to_chars(at, at + kLongestPlain, value).ptr;
}

char* write_number(char* at, double value) {
  if (value == 0) return copy(at, "0");
  const double size = std::fabs(value);
  if (size < 1e-9 || size >= 1e15) return std::to_chars(at, at + kLongestPlain, value).ptr;
  return std::to_chars(at, at + kLongestPlain, value, std::chars_format::fixed).ptr;
}

char* write_instant(char* at, base::Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::year_month_day date(day);
  const int year = static_cast<int>(date.year());
  if (year < 0 || year > 9999) return copy(at, base::instant_text(instant));
  const auto second = static_cast<unsigned>((instant - day).count());
  at = write_two_digits(at, static_cast<unsigned>(year) / 100);
  at = write_two_digits(at, static_cast<unsigned>(year) % 100);
  *at++ = '-';
  at = write_two_digits(at, static_cast<unsigned>(date.month()));
  *at++ = '-';
  at = write_two_digits(at, static_cast<unsigned>(date.day()));
  *at++ = 'T';
  at = write_two_digits(at, second / 3600);
  *at++ = ':';
  at = write_two_digits(at, second / 60 % 60);
  *at++ = ':';
  at = write_two_digits(at, second % 60);
  *at++ = 'Z';
  return at;
}

bool write_plain(Sink& sink, const report::Cell& cell) {
  char* at = sink.room(kLongestPlain);
  const bool plain = std::visit(PlainCell{at}, cell);
  sink.take_until(at);
  return plain;
}

}  // namespace supportctl::output
