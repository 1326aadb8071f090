#pragma once

#include <optional>
#include <string>

#include "supportctl/store/store.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// Makes a create repeatable: the same key with the same content names the record made the first time, with
/// other content it is Failure{conflict}. Without a key it does nothing. Only a digest of the content is
/// stored.
class KeyedCreate {
 public:
  KeyedCreate(const store::Store& store, const std::string& key, const std::string& content);

  /// The record made before under this key; nothing the first time.
  std::optional<std::string> existing() const;
  void remember(store::Writer& writer, const std::string& record) const;

 private:
  const store::Store& store_;
  std::string key_;
  std::string digest_;
};

}  // namespace supportctl::actions
