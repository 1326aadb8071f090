#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kTicketNew;
extern const Command kTicketList;
extern const Command kTicketShow;
extern const Command kTicketResolve;

}  // namespace supportctl::cli
