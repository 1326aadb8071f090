#pragma once

#include <string>

#include "supportctl/base/instant.hpp"

namespace supportctl::actions {

/// Makes a desk: the config file and an empty store beside it that knows one agent. Failure{conflict} when
/// either file exists, and then neither is touched.
struct NewDesk {
  std::string config_path;
  std::string config_text;
  std::string store_path;
  std::string agent;  ///< "" for a store without agents
  base::Instant now;
  std::string command;
  bool dry_run = false;  ///< only look whether it could be made
};
void make_desk(const NewDesk& request);

}  // namespace supportctl::actions
