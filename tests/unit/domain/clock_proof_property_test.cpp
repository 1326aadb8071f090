#include <doctest/doctest.h>

#include <random>

#include "support/random_desk.hpp"
#include "support/seed.hpp"
#include "supportctl/domain/clock_proof.hpp"

using namespace supportctl;
using base::Instant;
using base::Seconds;
using domain::ClockProof;

namespace {

void check_spans(const ClockProof& proof) {
  REQUIRE_FALSE(proof.spans.empty());
  CHECK(proof.spans.front().span.from == proof.run.started_at);
  CHECK(proof.spans.back().span.to == proof.run.spans.back().to);
  Seconds counted{0};
  for (std::size_t i = 0; i < proof.spans.size(); ++i) {
    const auto& part = proof.spans[i];
    if (i > 0) CHECK(part.span.from == proof.spans[i - 1].span.to);
    counted += part.span.counted;
    CHECK(part.elapsed == counted);
    REQUIRE(part.terms < proof.terms.size());
    CHECK(proof.terms[part.terms].from <= part.span.from);
    if (part.terms + 1 < proof.terms.size()) CHECK(part.span.to <= proof.terms[part.terms + 1].from);
  }
  CHECK(counted == proof.run.elapsed);
}

void check_terms(const ClockProof& proof) {
  CHECK(proof.terms.front().kept == Seconds{0});
  CHECK(proof.terms.back().target == proof.run.target);
  CHECK(proof.terms.back().budget == proof.run.budget);
  for (const auto& part : proof.spans) {
    const auto& terms = proof.terms[part.terms];
    if (terms.from == part.span.from) CHECK(terms.kept == part.elapsed - part.span.counted);
  }
}

void check_derivation(const ClockProof& proof) {
  REQUIRE(proof.derivation.has_value() == proof.run.due_at.has_value());
  if (!proof.derivation) return;
  CHECK(proof.derivation->used.size() <= domain::kMostUsed);
  Seconds used{0};
  Instant end = proof.derivation->from;
  for (const auto& each : proof.derivation->used) {
    CHECK(end <= each.from);
    CHECK(each.from < each.to);
    used += each.open;
    CHECK(each.left == proof.derivation->left - used);
    end = each.to;
  }
  CHECK(end == *proof.run.due_at);
  CHECK(used == proof.derivation->left);
  if (*proof.run.due_at > proof.run.spans.back().to && proof.run.elapsed < proof.run.budget) {
    CHECK(proof.derivation->from == proof.run.spans.back().to);
    CHECK(proof.derivation->left == proof.run.budget - proof.run.elapsed);
  }
}

}  // namespace

TEST_CASE("what a proof counts adds up to what its clock counted, and it ends at the deadline") {
  std::mt19937_64 random(test::random_seed());
  int derived = 0;
  for (int round = 0; round < 3000; ++round) {
    test::RandomDesk desk(random);
    const auto timeline = desk.random_story().timeline();
    const auto now = timeline.back().at + Seconds{desk.pick(5 * 86400)};
    const auto clocks = domain::run_clocks(timeline, desk.book(), now);
    for (const auto& proof : domain::prove_clocks(timeline, clocks, {}, desk.book())) {
      check_spans(proof);
      check_terms(proof);
      check_derivation(proof);
      derived += proof.derivation ? 1 : 0;
    }
  }
  CHECK(derived > 1000);
}
