#include "supportctl/report/statistics.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "support/seed.hpp"

using namespace supportctl;
using base::Seconds;
using report::nearest_rank;
using Lengths = std::vector<Seconds>;

TEST_CASE("nothing has no median") {
  CHECK_FALSE(nearest_rank({}, 50).has_value());
}

TEST_CASE("one length is its own median, p90, shortest and longest") {
  for (const int percent : {1, 50, 90, 100}) CHECK(nearest_rank({Seconds{7}}, percent) == Seconds{7});
}

TEST_CASE("the median of an even number is the lower one, never between two") {
  CHECK(nearest_rank(Lengths{Seconds{40}, Seconds{10}, Seconds{30}, Seconds{20}}, 50) == Seconds{20});
}

TEST_CASE("the published example of the nearest rank holds") {
  const Lengths scores{Seconds{15}, Seconds{20}, Seconds{35}, Seconds{40}, Seconds{50}};
  CHECK(nearest_rank(scores, 5) == Seconds{15});
  CHECK(nearest_rank(scores, 30) == Seconds{20});
  CHECK(nearest_rank(scores, 40) == Seconds{20});
  CHECK(nearest_rank(scores, 50) == Seconds{35});
  CHECK(nearest_rank(scores, 100) == Seconds{50});
}

TEST_CASE("at least that share lies at or below, and less would not do") {
  std::mt19937_64 random(test::random_seed());
  for (int round = 0; round < 200; ++round) {
    Lengths lengths(1 + random() % 120);
    for (auto& length : lengths) length = Seconds{static_cast<int>(random() % 50)};
    const int percent = 1 + static_cast<int>(random() % 100);
    const auto answer = nearest_rank(lengths, percent);
    REQUIRE(answer.has_value());
    const auto wanted = static_cast<std::size_t>(percent) * lengths.size();
    const auto at_most = std::ranges::count_if(lengths, [&](Seconds s) { return s <= *answer; });
    const auto below = std::ranges::count_if(lengths, [&](Seconds s) { return s < *answer; });
    CHECK(static_cast<std::size_t>(at_most) * 100 >= wanted);
    CHECK(static_cast<std::size_t>(below) * 100 < wanted);
  }
}
