#include "supportctl/domain/rules_digest.hpp"

#include <fmt/core.h>

#include <cstdint>
#include <string_view>

#include "supportctl/domain/calendar_version.hpp"
#include "supportctl/domain/policy.hpp"

namespace supportctl::domain {
namespace {

class Digest {
 public:
  /// The end of a text counts too, so that "ab" and "c" are not "a" and "bc".
  void add(std::string_view text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
    add_byte(0xff);
  }

  std::string text() const { return fmt::format("{:016x}", value_); }

 private:
  void add_byte(std::uint8_t byte) { value_ = (value_ ^ byte) * 0x100000001b3; }

  std::uint64_t value_ = 0xcbf29ce484222325;
};

}  // namespace

std::string rules_digest(const Desk& desk, std::span<const std::string> holiday_texts) {
  Digest digest;
  digest.add(desk.calendar);
  for (const auto& calendar : desk.calendars) digest.add(encode_calendar(calendar));
  for (const auto& policy : desk.policies) digest.add(encode_policy(policy));
  for (const auto& text : holiday_texts) digest.add(text);
  return digest.text();
}

}  // namespace supportctl::domain
