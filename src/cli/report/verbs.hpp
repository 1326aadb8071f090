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
extern const Command kReportSla;
extern const Command kReportFirstResponse;
extern const Command kReportNextReply;
extern const Command kReportResolution;
extern const Command kReportBacklog;
extern const Command kReportAgeing;
extern const Command kReportReopens;
extern const Command kReportAtRisk;
extern const Command kReportBreaches;
extern const Command kReportWaiting;

}  // namespace supportctl::cli
