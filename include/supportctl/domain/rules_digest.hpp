#pragma once

#include <span>
#include <string>

#include "supportctl/domain/desk.hpp"

namespace supportctl::domain {

/// 16 hexadecimal digits that are others when anything is that clocks are counted by: calendars, policies in
/// their order, the desk's own calendar, and the texts of the holiday files, which are not read for it.
/// FNV-1a of 64 bits, which tells changes apart and guards against nothing.
std::string rules_digest(const Desk& desk, std::span<const std::string> holiday_texts = {});

}  // namespace supportctl::domain
