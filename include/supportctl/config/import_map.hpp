#pragma once

#include <string>

#include "supportctl/domain/import_map.hpp"

namespace supportctl::config {

/// Reads and checks the TOML file that says how a foreign export becomes records; "-" is standard input.
/// Throws Failure{config} with ALL findings as diagnostics, Failure{io} when the file cannot be read.
domain::ImportMap load_import_map(const std::string& path);

}  // namespace supportctl::config
