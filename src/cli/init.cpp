#include <fmt/core.h>

#include <filesystem>

#include "cli/command_record.hpp"
#include "cli/context.hpp"
#include "cli/options.hpp"
#include "cli/verbs.hpp"
#include "supportctl/actions/desk_actions.hpp"
#include "supportctl/config/template.hpp"

namespace supportctl::cli {
namespace {

namespace fs = std::filesystem;

constexpr Example kExamples[] = {
    {"supportctl init", "a desk in the current folder; you are its first agent"},
    {"supportctl init ~/desk --name 'Northwind Support' --tz Europe/Berlin --currency EUR",
     "a desk of its own"},
};
constexpr Operand kOperands[] = {
    {.name = "FOLDER",
     .type = ValueType::path,
     .help = "where to make it; made when missing",
     .required = false},
};
constexpr int kInitStatuses[] = {5};
constexpr Option kOptions[] = {
    {.name = "name",
     .type = ValueType::text,
     .value = "NAME",
     .help = "the desk's name, as customers know it",
     .fallback = "Support"},
    {.name = "currency",
     .type = ValueType::name,
     .value = "CODE",
     .help = "ISO 4217 code of its money",
     .fallback = "EUR"},
    {.name = "agent",
     .type = ValueType::name,
     .value = "AGENT",
     .help = "the first agent",
     .fallback = "your login name"},
    kDryRun,
};

report::Columns columns() {
  return {{.name = "config"}, {.name = "store"}, {.name = "agent"}};
}

int run(Context& context, const Arguments& arguments) {
  const fs::path folder = arguments.has("FOLDER") ? arguments.text("FOLDER") : "";
  const auto agent = arguments.has("agent") ? arguments.text("agent") : context.login();
  if (arguments.has("tz")) context.zone();
  actions::NewDesk desk;
  desk.config_path = (folder / "supportctl.toml").lexically_normal().string();
  desk.store_path = (folder / "desk.db").lexically_normal().string();
  desk.config_text = config::config_template(
      {arguments.text("name"), arguments.text("tz"), arguments.text("currency"), agent});
  desk.agent = agent;
  desk.now = context.now();
  desk.command = command_record(context.command(), arguments);
  desk.dry_run = arguments.has("dry-run");
  actions::make_desk(desk);
  const fs::path here = context.environment().folder;
  context.screen().record(
      columns(), {(here / desk.config_path).string(), (here / desk.store_path).string(), agent},
      fmt::format("{}made {} and {}{}", desk.dry_run ? "dry run: " : "", desk.config_path, desk.store_path,
                  agent.empty() ? "" : fmt::format("; the first agent is {}", agent)));
  return 0;
}

}  // namespace

const Command kInitCommand{.path = "init",
                           .summary = "make a desk: a commented configuration and an empty store",
                           .details = "Nothing that exists is overwritten.",
                           .examples = kExamples,
                           .operands = kOperands,
                           .options = kOptions,
                           .yield = Yield::record,
                           .fields = columns,
                           .statuses = kInitStatuses,
                           .run = run};

}  // namespace supportctl::cli
