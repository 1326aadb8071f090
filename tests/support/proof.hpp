#pragma once

#include <vector>

#include "support/desk.hpp"
#include "support/story.hpp"
#include "supportctl/domain/clock_proof.hpp"

namespace supportctl::test {

/// The proof of every clock of a story, with a target or without, as of `now`.
inline domain::TicketProof whole_proof_of(TestDesk& desk, const Story& story, base::Instant now) {
  domain::TicketProof proof;
  auto& view = proof.view;
  proof.at = now;
  view.timeline = story.timeline();
  view.fact.ticket = story.state().ticket;
  view.clocks = domain::run_clocks(view.timeline, desk.book(), now);
  view.level_clocks = domain::run_level_clocks(view.timeline, desk.book(), now);
  proof.clocks = domain::prove_clocks(view.timeline, view.clocks, view.level_clocks, desk.book());
  proof.hours = domain::hours_used(proof.clocks, desk.book());
  return proof;
}

/// Of those that have a target.
inline domain::TicketProof proof_of(TestDesk& desk, const Story& story, base::Instant now) {
  auto proof = whole_proof_of(desk, story, now);
  std::erase_if(proof.clocks, [](const domain::ClockProof& each) { return !each.run.target; });
  proof.hours = domain::hours_used(proof.clocks, desk.book());
  return proof;
}

}  // namespace supportctl::test
