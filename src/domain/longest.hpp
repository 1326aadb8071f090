#pragma once

namespace supportctl::domain {

/// The longest duration up to `most` for which `holds`, found by halving; it holds for none at all, and for
/// whatever is shorter than one for which it holds.
template <class Duration, class Predicate>
Duration longest(Duration most, Predicate holds) {
  Duration least{0};
  while (least < most) {
    const Duration middle = most - (most - least) / 2;
    if (holds(middle)) {
      least = middle;
    } else {
      most = middle - Duration{1};
    }
  }
  return least;
}

}  // namespace supportctl::domain
