#pragma once

#include <vector>

#include "supportctl/domain/desk.hpp"
#include "supportctl/domain/policy_version.hpp"
#include "supportctl/domain/ticket_view.hpp"
#include "supportctl/report/table.hpp"

/// What the desk promises: the config's policies, and the versions of them that tickets keep.
namespace supportctl::report {

/// The config's policies in their order, each followed by its earlier versions that open tickets keep; then
/// versions of policies that the config has no longer.
Columns policies_columns();
Table policies(const domain::Desk& desk, const std::vector<domain::PolicyVersion>& versions);

/// The config's policies in their order: whether each matches the ticket, or why not; which one would be
/// chosen now, and which one the ticket keeps. A policy it keeps that the config has no longer comes last.
Columns policy_test_columns();
Table policy_test(const domain::Desk& desk, const std::vector<domain::PolicyVersion>& versions,
                  const domain::TicketView& view);

}  // namespace supportctl::report
