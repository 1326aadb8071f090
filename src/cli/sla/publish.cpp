#include <fmt/core.h>

#include <filesystem>
#include <string>

#include "cli/context.hpp"
#include "cli/options.hpp"
#include "cli/sla/verbs.hpp"
#include "supportctl/actions/holiday_files.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/file.hpp"
#include "supportctl/output/document.hpp"
#include "supportctl/report/line_diff.hpp"
#include "supportctl/report/service_terms.hpp"

namespace supportctl::cli {
namespace {

using output::Format;

constexpr Example kExamples[] = {
    {"supportctl sla publish", "read what customers are told"},
    {"supportctl sla publish --output terms.html", "for the web site"},
    {"supportctl sla publish --check terms.html || mail -s 'terms are stale' web@example.com", "from cron"},
};
constexpr std::string_view kPageFormats[] = {"text", "md", "markdown", "html"};
constexpr Option kOptions[] = {
    with_help(with_fallback(format_option(kPageFormats), "text"), "how the page is written"),
    {.name = "check",
     .type = ValueType::path,
     .value = "FILE",
     .help = "exit 1 and show the difference unless FILE is what would be published; its suffix names the "
             "format"},
};
constexpr int kStatuses[] = {1};

/// That of -o, else of the suffix of the file that is checked or written; a page without either is text.
Format page_format(const Arguments& arguments) {
  if (const auto named = output::find_format(arguments.text("format"))) return *named;
  const auto& path = arguments.text(arguments.has("check") ? "check" : "output");
  const auto format = output::format_of_path(path);
  if (format && output::is_for_people(*format)) return *format;
  if (std::filesystem::path(path).extension().empty()) return Format::table;
  throw base::Failure({base::ErrorKind::usage, fmt::format("'{}' names no format of a page", path),
                       "name the format with -o, or end the file in .txt, .md or .html"});
}

/// 1 when the file is not the page; the difference is what would make it so.
int check_page(output::Screen& screen, const std::string& path, const std::string& page) {
  const auto diff =
      report::line_diff(path, base::read_file(path), path + " (as it would be published)", page);
  if (diff.empty()) return 0;
  screen.text(diff);
  screen.note(fmt::format("'{0}' is out of date: renew it with 'supportctl sla publish --output {0}'", path));
  return 1;
}

int run(Context& context, const Arguments& arguments) {
  const Format format = page_format(arguments);
  const auto& desk = context.desk_with_holidays();
  const auto terms = report::service_terms(actions::with_near_holidays(desk, context.desk(), context.now()));
  if (terms.blocks.empty()) {
    throw base::Failure({base::ErrorKind::config, "there is nothing to publish: no channel, policy or ladder",
                         "begin with the example of 'supportctl init', or see 'man supportctl.toml'"});
  }
  const auto page = output::document_text(terms, format);
  if (arguments.has("check")) return check_page(context.screen(), arguments.text("check"), page);
  context.screen().text(page);
  return 0;
}

}  // namespace

const Command kSlaPublish{
    .path = "sla publish",
    .summary = "print the page customers read: channels, hours, promises, ladder",
    .details =
        "It is made from the rules that tickets are measured by, so it cannot promise what is not measured; "
        "it changes when they do, and not with time, but for holiday files: of their days those of this year "
        "and "
        "the next are on it. Agents, customers and the contacts of levels are not on "
        "it.",
    .examples = kExamples,
    .options = kOptions,
    .yield = Yield::text,
    .statuses = kStatuses,
    .run = run};

}  // namespace supportctl::cli
