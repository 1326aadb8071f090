#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace supportctl::base {

/// The words of an enum whose values count from 0 without gaps. An enum joins by a specialisation
/// with a `static constexpr std::array words`; the words are stored and printed: never renumber or rename.
template <class E>
struct Words;

template <class E>
constexpr std::span<const std::string_view> all_words() {
  return Words<E>::words;
}

template <class E>
constexpr std::string_view word(E value) {
  return Words<E>::words[static_cast<std::size_t>(value)];
}

/// The value whose word is `text`; nothing when there is none.
template <class E>
constexpr std::optional<E> find_word(std::string_view text) {
  for (std::size_t i = 0; i < Words<E>::words.size(); ++i) {
    if (Words<E>::words[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace supportctl::base
