#pragma once

#include "cli/command.hpp"

namespace supportctl::cli {

inline constexpr Operand kInstantOperand{
    .name = "INSTANT",
    .type = ValueType::when,
    .help = "a point in time; - or nothing: questions are read from standard input",
    .required = false};

/// Exit statuses of commands that answer questions: no such calendar, a bad line of standard input.
inline constexpr int kAnswerStatuses[] = {4, 65};

}  // namespace supportctl::cli
