#pragma once

#include "supportctl/domain/desk.hpp"
#include "supportctl/report/document.hpp"

namespace supportctl::report {

/// What a desk tells its customers: how to reach it, when it works, what it promises and who helps when it
/// cannot. It is made from the rules that cases are measured by, and from nothing else, so it stays the same
/// until they change. Names of agents and customers and the contacts of levels are left out.
Document service_terms(const domain::Desk& desk);

}  // namespace supportctl::report
