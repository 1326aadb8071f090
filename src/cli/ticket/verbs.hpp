#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

extern const Command kTicketNew;
extern const Command kTicketList;
extern const Command kTicketShow;
extern const Command kTicketSearch;
extern const Command kTicketReply;
extern const Command kTicketLog;
extern const Command kTicketNote;
extern const Command kTicketTake;
extern const Command kTicketAssign;
extern const Command kTicketSet;
extern const Command kTicketPending;
extern const Command kTicketHold;
extern const Command kTicketResume;
extern const Command kTicketResolve;
extern const Command kTicketDecline;
extern const Command kTicketReopen;
extern const Command kTicketClose;
extern const Command kTicketMerge;
extern const Command kTicketUnmerge;

}  // namespace supportctl::cli
