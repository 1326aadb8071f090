#include "cli/context.hpp"
#include "cli/customer/verbs.hpp"
#include "cli/list_end.hpp"
#include "cli/options.hpp"
#include "supportctl/report/record_rows.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl customer list", "every customer, by key"},
    {"supportctl customer list example.com", "those with that text in key, name or e-mail"},
    {"supportctl customer list --segment gold -o csv --output gold.csv", "a segment for a spreadsheet"},
};
constexpr Operand kOperands[] = {
    {.name = "TEXT",
     .type = ValueType::text,
     .help = "only those with this text in key, name or e-mail",
     .required = false},
};
constexpr Option kOptions[] = {
    {.name = "segment", .type = ValueType::name, .value = "SEGMENT", .help = "only of this segment"},
    kLimit,
    kFailOn,
};

int run(Context& context, const Arguments& arguments) {
  const store::CustomerFilter filter{arguments.text("TEXT"), arguments.text("segment"),
                                     arguments.integer("limit", 0)};
  const auto& store = context.store();
  ListEnd list(context.screen(), report::customer_columns());
  store::visit_customers(store, filter,
                         [&](const domain::Customer& customer) { list.row(report::customer_row(customer)); });
  return list.end(arguments);
}

}  // namespace

const Command kCustomerList{.path = "customer list",
                            .summary = "list customers",
                            .examples = kExamples,
                            .operands = kOperands,
                            .options = kOptions,
                            .effect = Effect::reads,
                            .yield = Yield::list,
                            .fields = report::customer_columns,
                            .statuses = kListStatuses,
                            .run = run};

}  // namespace supportctl::cli
