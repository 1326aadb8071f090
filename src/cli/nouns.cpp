#include <array>

#include "cli/agent/verbs.hpp"
#include "cli/calendar/verbs.hpp"
#include "cli/command_list.hpp"
#include "cli/config/verbs.hpp"
#include "cli/customer/verbs.hpp"
#include "cli/escalate/verbs.hpp"
#include "cli/followup/verbs.hpp"
#include "cli/import/verbs.hpp"
#include "cli/report/verbs.hpp"
#include "cli/sla/verbs.hpp"
#include "cli/store/verbs.hpp"
#include "cli/ticket/verbs.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr const Command* kTicket[] = {&kTicketNew,    &kTicketList,    &kTicketShow,    &kTicketSearch,
                                      &kTicketReply,  &kTicketLog,     &kTicketNote,    &kTicketTake,
                                      &kTicketAssign, &kTicketSet,     &kTicketPending, &kTicketHold,
                                      &kTicketResume, &kTicketResolve, &kTicketDecline, &kTicketReopen,
                                      &kTicketClose,  &kTicketMerge,   &kTicketUnmerge};
constexpr const Command* kEscalate[] = {&kEscalateRaise,  &kEscalateAccept, &kEscalateUpdate,
                                        &kEscalateReturn, &kEscalateList,   &kEscalateProcedure};
constexpr const Command* kFollowUp[] = {&kFollowUpAdd,  &kFollowUpList,   &kFollowUpDue,
                                        &kFollowUpDone, &kFollowUpSnooze, &kFollowUpCancel};
constexpr const Command* kCustomer[] = {&kCustomerAdd, &kCustomerList, &kCustomerShow, &kCustomerSet};
constexpr const Command* kAgent[] = {&kAgentAdd, &kAgentList, &kAgentShow, &kAgentSet};
constexpr const Command* kCalendar[] = {&kCalendarList, &kCalendarShow, &kCalendarAdd, &kCalendarBetween,
                                        &kCalendarOpen};
constexpr const Command* kConfig[] = {&kConfigShow, &kConfigCheck, &kConfigPath, &kConfigApply};
constexpr const Command* kImport[] = {&kImportEvents, &kImportTickets};
constexpr const Command* kStore[] = {&kStoreInfo, &kStoreCheck};
constexpr const Command* kReport[] = {
    &kReportList,      &kReportOverdue,     &kReportQueue,     &kReportVolume, &kReportSilent,
    &kReportPromises,  &kReportEscalations, &kReportLooseEnds, &kReportSla,    &kReportFirstResponse,
    &kReportNextReply, &kReportResolution,  &kReportBacklog,   &kReportAgeing, &kReportReopens,
    &kReportAtRisk,    &kReportBreaches,    &kReportWaiting};
constexpr const Command* kSla[] = {&kSlaPolicies, &kSlaExplain, &kSlaPublish};
constexpr const Command* kInit[] = {&kInitCommand};
constexpr const Command* kCommands[] = {&kCommandsCommand};
constexpr const Command* kComplete[] = {&kCompleteCommand};
constexpr const Command* kCompletion[] = {&kCompletionCommand};
constexpr const Command* kHelp[] = {&kHelpCommand};
constexpr const Command* kVersion[] = {&kVersionCommand};

const std::array kNouns = {
    Noun{"ticket", "open, answer, wait, resolve: the records of what customers asked", kTicket},
    Noun{"escalate", "hand tickets to a higher level, and tell the customer", kEscalate},
    Noun{"followup", "what is to be done by when, and what was promised", kFollowUp},
    Noun{"customer", "who asks: their records, tickets and promises", kCustomer},
    Noun{"agent", "who answers: people and programs", kAgent},
    Noun{"calendar", "working hours, and how long things take in them", kCalendar},
    Noun{"report", "what is late, waiting, silent, promised: questions to the records", kReport},
    Noun{"sla", "what is promised, what was chosen, and the proof of every clock", kSla},
    Noun{"init", kInitCommand.summary, kInit},
    Noun{"config", "the settings in effect, and whether they are right", kConfig},
    Noun{"import", "take over the records of another system", kImport},
    Noun{"store", "the file that holds the records", kStore},
    Noun{"commands", kCommandsCommand.summary, kCommands},
    Noun{"complete", kCompleteCommand.summary, kComplete},
    Noun{"completion", kCompletionCommand.summary, kCompletion},
    Noun{"help", kHelpCommand.summary, kHelp},
    Noun{"version", kVersionCommand.summary, kVersion},
};

}  // namespace

std::span<const Noun> all_nouns() {
  return kNouns;
}

}  // namespace supportctl::cli
