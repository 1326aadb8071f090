#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace supportctl::output {

/// A set of bytes that are looked for in every cell: one table read a byte, where find_first_of would search
/// the set again for each.
class ByteSet {
 public:
  explicit constexpr ByteSet(std::string_view bytes) {
    for (const char byte : bytes) add(byte);
  }

  constexpr void add(char byte) { member_[static_cast<unsigned char>(byte)] = true; }

  constexpr bool has(char byte) const { return member_[static_cast<unsigned char>(byte)]; }

  /// Where the first byte of the set is; the size of the text when there is none.
  constexpr std::size_t find_in(std::string_view text) const {
    std::size_t at = 0;
    while (at < text.size() && !has(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> member_{};
};

}  // namespace supportctl::output
