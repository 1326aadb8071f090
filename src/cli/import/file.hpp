#pragma once

#include "cli/context.hpp"
#include "supportctl/actions/import_actions.hpp"

/// What the two imports share: everything but the shape of a row.
namespace supportctl::cli {

inline constexpr Operand kImportOperand{
    .name = "FILE", .type = ValueType::path, .help = "a CSV file with a header; - is standard input"};

inline constexpr Option kImportMap{.name = "map",
                                   .type = ValueType::path,
                                   .value = "MAP",
                                   .help = "the TOML file that says what its columns and words mean",
                                   .required = true};
inline constexpr Option kSkipBadRows{
    .name = "skip-bad-rows", .help = "keep the good rows of a file that has bad ones; still exits 65"};
inline constexpr Option kRejects{.name = "rejects",
                                 .type = ValueType::path,
                                 .value = "FILE",
                                 .help = "write skipped rows there, to be mended and imported"};

/// Bad data, busy.
inline constexpr int kImportStatuses[] = {65, 75};

report::Columns import_columns();

using ImportAction = actions::Imported (*)(actions::Session&, const actions::ImportRequest&);

/// Reads the options, imports the file and shows what came of it; 65 when rows were skipped.
int import_file(Context& context, const Arguments& arguments, ImportAction import);

}  // namespace supportctl::cli
