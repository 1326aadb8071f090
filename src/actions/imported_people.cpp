#include "actions/imported_people.hpp"

#include <fmt/core.h>

#include <utility>

#include "actions/mail_address.hpp"
#include "supportctl/base/text.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {

ImportedPeople::ImportedPeople(Session& session, store::Writer& writer, std::string file)
    : session_(session), writer_(writer), file_(std::move(file)) {}

std::string ImportedPeople::agent(const std::string& name) {
  if (name.empty()) return name;
  const auto [entry, is_new] = agents_.try_emplace(name);
  if (!is_new) return entry->second;
  if (const auto known = store::find_agent(session_.store(), name)) return entry->second = known->name;
  domain::Agent agent;
  agent.name = name;
  agent.full_name = name;
  ++agents_added_;
  return entry->second = writer_.add_agent(std::move(agent)).name;
}

domain::CustomerId ImportedPeople::customer(const std::string& key, const std::string& email,
                                            std::size_t line) {
  if (key.empty() && email.empty()) return {};
  const auto [entry, is_new] = customers_.try_emplace(key + '\n' + email);
  if (is_new) entry->second = choose_customer(key, email, line);
  return entry->second;
}

domain::CustomerId ImportedPeople::choose_customer(std::string key, std::string email, std::size_t line) {
  if (!email.empty() && !is_mail_address(email)) {
    const bool serves = key.empty();
    remarks_.push_back({file_, line, 1, base::Severity::warning,
                        fmt::format("'{}' is not an e-mail address: {}", email,
                                    serves ? "taken as the customer's key" : "left out")});
    if (serves) key = email;
    email.clear();
  }
  email = base::lowered(email);
  for (const auto& name : {key, email}) {
    if (name.empty()) continue;
    if (const auto known = store::find_customer(session_.store(), name)) return known->id;
  }
  domain::Customer customer;
  customer.key = key.empty() ? email : key;
  customer.name = customer.key;
  customer.email = email;
  customer.created_at = session_.now();
  ++customers_added_;
  return writer_.add_customer(std::move(customer)).id;
}

}  // namespace supportctl::actions
