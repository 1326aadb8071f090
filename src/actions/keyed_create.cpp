#include "actions/keyed_create.hpp"

#include <fmt/core.h>

#include <cstdint>

#include "supportctl/base/error.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::actions {
namespace {

/// FNV-1a, 64 bits, in hexadecimal; stored, never changes. It tells apart what a script sends by mistake, it
/// does not guard against somebody who looks for collisions.
std::string digest_of(const std::string& content) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : content) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return fmt::format("{:016x}", hash);
}

}  // namespace

KeyedCreate::KeyedCreate(const store::Store& store, const std::string& key, const std::string& content)
    : store_(store), key_(key), digest_(digest_of(content)) {}

std::optional<std::string> KeyedCreate::existing() const {
  if (key_.empty()) return std::nullopt;
  auto before = store::find_keyed_create(store_, key_);
  if (!before) return std::nullopt;
  if (before->content == digest_) return std::move(before->record);
  throw base::Failure({base::ErrorKind::conflict,
                       fmt::format("key '{}' was used for '{}' with other content", key_, before->record),
                       "use a new key for a new record"});
}

void KeyedCreate::remember(store::Writer& writer, const std::string& record) const {
  if (!key_.empty()) writer.remember_key(key_, record, digest_);
}

}  // namespace supportctl::actions
