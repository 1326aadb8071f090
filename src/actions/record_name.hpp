#pragma once

#include <string>
#include <string_view>

namespace supportctl::actions {

/// The name of a new customer or agent, which people type and programs pass on: one line without white space
/// around it. Failure{usage} otherwise.
std::string require_record_name(std::string_view noun, std::string_view name);

}  // namespace supportctl::actions
