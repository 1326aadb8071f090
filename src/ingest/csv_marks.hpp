#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace supportctl::ingest {

/// Gives, in order, the places of all delimiters, quotes and line feeds of a text.
class CsvMarks {
 public:
  CsvMarks(std::string_view text, std::size_t begin, char delimiter)
      : text_(text), block_(begin), delimiter_(spread(delimiter)) {
    if (block_ < text_.size()) marks_ = marks_of_block();
  }

  /// The next place; the text's size at the end, again and again.
  std::size_t next() {
    while (marks_ == 0) {
      if (text_.size() - block_ <= kBlock) return text_.size();
      block_ += kBlock;
      marks_ = marks_of_block();
    }
    const auto offset = static_cast<std::size_t>(std::countr_zero(marks_));
    marks_ &= marks_ - 1;
    return block_ + offset;
  }

 private:
  using Word = std::uint64_t;
  static constexpr std::size_t kBlock = 64;
  static constexpr Word kOnes = 0x0101010101010101U;
  static constexpr Word kLow = 0x7f7f7f7f7f7f7f7fU;

  static constexpr Word spread(char byte) { return kOnes * static_cast<unsigned char>(byte); }

  /// The top bit of each byte that equals `pattern`'s; exact for every byte, not only for the first.
  static Word equal_bytes(Word word, Word pattern) {
    const Word difference = word ^ pattern;
    return ~(((difference & kLow) + kLow) | difference | kLow);
  }

  /// The top bits of the eight bytes as eight bits, the first byte's lowest.
  static Word gathered(Word top_bits) { return ((top_bits >> 7U) * 0x0102040810204080U) >> 56U; }

  std::uint64_t marks_of_block() const {
    std::array<Word, kBlock / sizeof(Word)> words{};
    const std::size_t left = text_.size() - block_;
    if (left >= kBlock) {
      std::memcpy(words.data(), text_.data() + block_, kBlock);
    } else {
      std::memcpy(words.data(), text_.data() + block_, left);
    }
    std::uint64_t marks = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      Word word = words[i];
      if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
      const Word hits =
          equal_bytes(word, delimiter_) | equal_bytes(word, spread('"')) | equal_bytes(word, spread('\n'));
      marks |= gathered(hits) << (8 * i);
    }
    return marks;
  }

  std::string_view text_;
  std::size_t block_;        ///< where the 64 bytes begin that marks_ is about
  std::uint64_t marks_ = 0;  ///< the places not yet given
  Word delimiter_;
};

}  // namespace supportctl::ingest
