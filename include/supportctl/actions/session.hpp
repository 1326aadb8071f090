#pragma once

#include <string>

#include "supportctl/base/instant.hpp"
#include "supportctl/domain/desk.hpp"
#include "supportctl/domain/rule_book.hpp"
#include "supportctl/store/store.hpp"

namespace supportctl::actions {

/// Who acts, when, and whether for real.
struct Terms {
  base::Instant now;
  std::string agent;     ///< "" for commands that only read
  std::string command;   ///< the command line, without what was said in it
  bool dry_run = false;  ///< do everything, then undo it
};

/// What every action works with: the open store and the desk's rules.
class Session {
 public:
  /// `desk` must outlive the session.
  Session(store::Store store, const domain::Desk& desk, Terms terms);

  const store::Store& store() const { return store_; }
  const domain::Desk& desk() const { return book_.desk(); }
  const Terms& terms() const { return terms_; }
  base::Instant now() const { return terms_.now; }

  /// The rules by which clocks run, with every version of them that the store knows; read when first asked
  /// for.
  domain::RuleBook& book();

 private:
  store::Store store_;
  domain::RuleBook book_;
  bool has_versions_ = false;
  Terms terms_;
};

}  // namespace supportctl::actions
