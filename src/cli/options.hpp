#pragma once

#include "cli/command.hpp"
#include "cli/list_end.hpp"

/// Options that several commands take, each said once.
namespace supportctl::cli {

inline constexpr Option kMessage{
    .name = "message", .letter = 'm', .type = ValueType::text, .value = "TEXT", .help = "the text itself"};
inline constexpr Option kFile{.name = "file",
                              .letter = 'F',
                              .type = ValueType::path,
                              .value = "FILE",
                              .help = "read the text from a file; - is standard input"};
inline constexpr Option kIfRevision{.name = "if-revision",
                                    .type = ValueType::integer,
                                    .value = "N",
                                    .help = "only if the record still has this revision"};
inline constexpr Option kKey{.name = "key",
                             .type = ValueType::name,
                             .value = "KEY",
                             .help = "create once: the same key and content give the same record"};
inline constexpr Option kMinutes{
    .name = "minutes", .type = ValueType::integer, .value = "N", .help = "minutes spent on it"};
inline constexpr Option kLimit{
    .name = "limit", .type = ValueType::integer, .value = "N", .help = "at most this many records"};
inline constexpr Option kFailOn{.name = "fail-on",
                                .type = ValueType::word,
                                .value = "WHAT",
                                .help = "exit 1 when there is any record, or none",
                                .words = kFailOnWords};
inline constexpr Option kSince{
    .name = "since", .type = ValueType::when, .value = "WHEN", .help = "from this time on"};
inline constexpr Option kUntil{.name = "until",
                               .type = ValueType::when,
                               .value = "WHEN",
                               .help = "before this time; a day includes the whole day"};
inline constexpr Option kAsOf{
    .name = "as-of", .type = ValueType::when, .value = "WHEN", .help = "read the records as they were then"};

inline constexpr Operand kTicketOperand{
    .name = "TICKET", .type = ValueType::ticket, .help = "the ticket: T-12, #12 or 12"};

/// Exit statuses of commands that change a record: refused, not found, conflict, busy.
inline constexpr int kWriteStatuses[] = {3, 4, 5, 75};
inline constexpr int kFindStatuses[] = {4};
/// Of lists: --fail-on holds.
inline constexpr int kListStatuses[] = {1, 4};

}  // namespace supportctl::cli
