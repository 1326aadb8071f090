#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "supportctl/actions/session.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/domain/customer.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// The agents and customers whom a foreign file names. Each is looked up once, and added when not known.
class ImportedPeople {
 public:
  /// `file` is its name in the remarks.
  ImportedPeople(Session& session, store::Writer& writer, std::string file);

  /// The name of the agent known by this name or e-mail; "" for "".
  std::string agent(const std::string& name);

  /// The customer of a row: by its key, else by its e-mail; none when the row has neither. What is no e-mail
  /// address serves as a key, with a remark.
  domain::CustomerId customer(const std::string& key, const std::string& email, std::size_t line);

  std::int64_t agents_added() const { return agents_added_; }
  std::int64_t customers_added() const { return customers_added_; }
  std::vector<base::Diagnostic> take_remarks() { return std::move(remarks_); }

 private:
  domain::CustomerId choose_customer(std::string key, std::string email, std::size_t line);

  Session& session_;
  store::Writer& writer_;
  std::string file_;
  std::unordered_map<std::string, std::string> agents_;
  std::unordered_map<std::string, domain::CustomerId> customers_;  ///< by key and e-mail on two lines
  std::int64_t agents_added_ = 0;
  std::int64_t customers_added_ = 0;
  std::vector<base::Diagnostic> remarks_;
};

}  // namespace supportctl::actions
