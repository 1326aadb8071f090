#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kCustomerAdd;
extern const Command kCustomerList;
extern const Command kCustomerShow;
extern const Command kCustomerSet;

}  // namespace supportctl::cli
