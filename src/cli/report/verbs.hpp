#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kReportList;
extern const Command kReportOverdue;
extern const Command kReportQueue;
extern const Command kReportVolume;
extern const Command kReportSilent;
extern const Command kReportPromises;
extern const Command kReportEscalations;
extern const Command kReportLooseEnds;

}  // namespace supportctl::cli
