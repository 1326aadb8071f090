#pragma once

#include <utility>
#include <variant>

#include "supportctl/base/error.hpp"

namespace supportctl::base {

/// A value, or the Error that says why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool is_ok() const { return state_.index() == 0; }
  explicit operator bool() const { return is_ok(); }
  const T& value() const { return std::get<0>(state_); }
  const Error& error() const { return std::get<1>(state_); }
  const T& operator*() const { return value(); }
  const T* operator->() const { return &value(); }

  /// The value; throws the error as a Failure.
  T or_throw() && {
    if (!is_ok()) throw Failure(std::get<1>(std::move(state_)));
    return std::get<0>(std::move(state_));
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace supportctl::base
