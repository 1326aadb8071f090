#include <algorithm>

#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/ticket/changed.hpp"
#include "cli/ticket/verbs.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl ticket set T-12 --severity high --tag fuser", "it is worse than it looked"},
    {"supportctl ticket set T-12 --field serial=X-104 --field room=", "a field set, and one removed"},
};
constexpr Operand kOperands[] = {kTicketOperand};
constexpr Option kOptions[] = {
    {.name = "subject",
     .letter = 's',
     .type = ValueType::text,
     .value = "TEXT",
     .help = "what it is about, in a line"},
    kChannel,
    kProduct,
    kKind,
    kSeverity,
    {.name = "customer",
     .letter = 'c',
     .type = ValueType::customer,
     .value = "KEY",
     .help = "whose request it is: a customer's key or e-mail"},
    with_help(kTag, "add a tag"),
    {.name = "untag", .type = ValueType::name, .value = "TAG", .help = "take a tag away", .repeats = true},
    with_help(kField, "a field of your own; without a value it is removed"),
    kIfRevision,
};

/// Something to set, beside the condition under which.
void require_attribute(const Arguments& arguments) {
  const auto is_given = [&](const Option& option) {
    return option.name != kIfRevision.name && arguments.has(option.name);
  };
  if (std::ranges::any_of(kOptions, is_given)) return;
  throw base::Failure({base::ErrorKind::usage, "nothing is given that could be set",
                       "see the attributes with 'supportctl ticket set --help'"});
}

int run(Context& context, const Arguments& arguments) {
  const auto target = ticket_target(arguments);
  require_attribute(arguments);
  actions::TicketAttributes attributes;
  attributes.subject = arguments.find("subject");
  attributes.channel = arguments.find("channel");
  attributes.product = arguments.find("product");
  attributes.kind = arguments.find("kind");
  attributes.severity = arguments.find("severity");
  attributes.customer = arguments.find("customer");
  attributes.add_tags = parse_tags(arguments.all("tag"));
  attributes.remove_tags = parse_tags(arguments.all("untag"));
  attributes.fields = parse_fields(arguments.all("field"));
  return show_changed(context, "changed {}", actions::set_attributes(context.session(), target, attributes));
}

}  // namespace

const Command kTicketSet{.path = "ticket set",
                         .summary = "change what a ticket is: subject, severity, tags, fields",
                         .details =
                             "What is not given stays. A new severity or kind may bring another policy; "
                             "its clocks keep what has passed.",
                         .examples = kExamples,
                         .operands = kOperands,
                         .options = kOptions,
                         .effect = Effect::writes,
                         .yield = Yield::record,
                         .fields = report::ticket_columns,
                         .statuses = kWriteStatuses,
                         .run = run};

}  // namespace supportctl::cli
