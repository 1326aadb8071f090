#include <array>

#include "cli/command_list.hpp"
#include "cli/ticket/verbs.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr const Command* kTicket[] = {&kTicketNew, &kTicketList, &kTicketShow, &kTicketResolve};
constexpr const Command* kInit[] = {&kInitCommand};
constexpr const Command* kCommands[] = {&kCommandsCommand};
constexpr const Command* kComplete[] = {&kCompleteCommand};
constexpr const Command* kCompletion[] = {&kCompletionCommand};
constexpr const Command* kHelp[] = {&kHelpCommand};
constexpr const Command* kVersion[] = {&kVersionCommand};

const std::array kNouns = {
    Noun{"ticket", "open, answer, wait, resolve: the records of what customers asked", kTicket},
    Noun{"init", kInitCommand.summary, kInit},
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
