#include <array>

#include "cli/command_list.hpp"
#include "cli/ticket/verbs.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr const Command* kTicket[] = {&kTicketNew, &kTicketList, &kTicketShow, &kTicketResolve};
constexpr const Command* kInit[] = {&kInitCommand};
constexpr const Command* kVersion[] = {&kVersionCommand};

const std::array kNouns = {
    Noun{"ticket", "open, answer, wait, resolve: the records of what customers asked", kTicket},
    Noun{"init", kInitCommand.summary, kInit},
    Noun{"version", kVersionCommand.summary, kVersion},
};

}  // namespace

std::span<const Noun> all_nouns() {
  return kNouns;
}

}  // namespace supportctl::cli
