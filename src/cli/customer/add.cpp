#include "cli/customer/attributes.hpp"
#include "cli/customer/verbs.hpp"
#include "cli/field.hpp"
#include "cli/options.hpp"
#include "supportctl/actions/customer_actions.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl customer add acme --name 'Acme GmbH' --email help@acme.example --segment gold",
     "a customer whom policies know as gold"},
    {"supportctl customer add c-4711 --field country=NL --key crm-4711", "safe to repeat from a script"},
};
constexpr Operand kOperands[] = {
    {.name = "KEY", .type = ValueType::name, .help = "your own word for the customer; it never changes"},
};
constexpr Option kOptions[] = {
    kCustomerName, kCustomerEmail, kCustomerSegment, kCustomerAccountOwner, kCustomerField, kKey,
};

int run(Context& context, const Arguments& arguments) {
  actions::NewCustomer request;
  request.key = arguments.text("KEY");
  request.name = arguments.text("name");
  request.email = arguments.text("email");
  request.segment = arguments.text("segment");
  request.account_owner = arguments.text("account-owner");
  request.fields = parse_fields(arguments.all("field"));
  request.create_key = arguments.text("key");
  return show_customer(context, "added {}", actions::add_customer(context.session(), request));
}

}  // namespace

const Command kCustomerAdd{.path = "customer add",
                           .summary = "add a customer",
                           .details = "A ticket of a new e-mail address adds its customer by itself.",
                           .examples = kExamples,
                           .operands = kOperands,
                           .options = kOptions,
                           .effect = Effect::writes,
                           .yield = Yield::record,
                           .fields = report::customer_columns,
                           .statuses = kAddStatuses,
                           .run = run};

}  // namespace supportctl::cli
