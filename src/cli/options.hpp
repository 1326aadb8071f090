#pragma once

#include "cli/command.hpp"
#include "cli/list_end.hpp"
#include "supportctl/domain/kinds.hpp"

/// Options that several commands take, each said once.
namespace supportctl::cli {

inline constexpr std::string_view kFormats[] = {"table", "tsv", "csv", "json", "jsonl", "markdown", "html"};
/// Of commands whose records have a place in a calendar.
inline constexpr std::string_view kDatedFormats[] = {"table", "tsv",      "csv",  "json",
                                                     "jsonl", "markdown", "html", "ics"};
inline constexpr std::string_view kFullFormats[] = {"ics"};
constexpr Option format_option(std::span<const std::string_view> words,
                               std::span<const std::string_view> full_words = {}) {
  return {.name = "format",
          .letter = 'o',
          .type = ValueType::word,
          .value = "FORMAT",
          .help = "how records are printed",
          .words = words,
          .fallback = "table on a terminal, tsv in a pipe",
          .full_words = full_words};
}
inline constexpr Option kDatedFormat = format_option(kDatedFormats, kFullFormats);

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
inline constexpr Option kIfTicketRevision{.name = "if-revision",
                                          .type = ValueType::integer,
                                          .value = "N",
                                          .help = "only if its ticket still has this revision"};
inline constexpr Option kDryRun{
    .name = "dry-run", .letter = 'n', .help = "show what would be written, and write nothing"};
inline constexpr Option kKey{.name = "key",
                             .type = ValueType::name,
                             .value = "KEY",
                             .help = "create once: the same key and content give the same record"};
inline constexpr Option kMinutes{
    .name = "minutes", .type = ValueType::integer, .value = "N", .help = "minutes spent on it"};
inline constexpr Option kChannel{
    .name = "channel", .type = ValueType::name, .value = "CHANNEL", .help = "how the customer came to us"};
inline constexpr Option kProduct{
    .name = "product", .type = ValueType::name, .value = "PRODUCT", .help = "what it is about"};
inline constexpr Option kKind{.name = "kind",
                              .type = ValueType::word,
                              .value = "KIND",
                              .help = "what sort of request it is",
                              .words = base::all_words<domain::TicketKind>()};
inline constexpr Option kSeverity{.name = "severity",
                                  .type = ValueType::word,
                                  .value = "SEVERITY",
                                  .help = "how bad it is for the customer",
                                  .words = base::all_words<domain::TicketSeverity>()};
inline constexpr Option kTag{
    .name = "tag", .letter = 't', .type = ValueType::name, .value = "TAG", .help = "a tag", .repeats = true};
inline constexpr Option kField{.name = "field",
                               .letter = 'f',
                               .type = ValueType::field,
                               .value = "NAME=VALUE",
                               .help = "a field of your own",
                               .repeats = true};
constexpr Option with_fallback(Option option, std::string_view fallback) {
  option.fallback = fallback;
  return option;
}
constexpr Option with_help(Option option, std::string_view help) {
  option.help = help;
  return option;
}

inline constexpr Option kLimit{
    .name = "limit", .type = ValueType::integer, .value = "N", .help = "at most this many records"};
inline constexpr Option kFailOn{.name = "fail-on",
                                .type = ValueType::word,
                                .value = "WHAT",
                                .help = "exit 1 when there is any record, or none",
                                .words = kFailOnWords};
inline constexpr Option kFailOnDue{.name = "fail-on",
                                   .type = ValueType::word,
                                   .value = "WHAT",
                                   .help = "exit 1 when there is any record, or none, or one that is overdue",
                                   .words = kFailOnDueWords};
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
/// Of commands that only add a record: conflict, busy; not found for what it names.
inline constexpr int kAddStatuses[] = {4, 5, 75};
inline constexpr int kFindStatuses[] = {4};
/// Of lists: --fail-on holds.
inline constexpr int kListStatuses[] = {1, 4};

}  // namespace supportctl::cli
