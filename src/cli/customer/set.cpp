#include "cli/customer/attributes.hpp"
#include "cli/customer/verbs.hpp"
#include "cli/field.hpp"
#include "cli/options.hpp"
#include "cli/record_change.hpp"
#include "supportctl/actions/customer_actions.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {
namespace {

constexpr Example kExamples[] = {
    {"supportctl customer set acme --segment gold --account-owner sam", "two attributes, the rest stays"},
    {"supportctl customer set acme --field country= --email ''", "take a field and the e-mail away"},
};
constexpr Operand kOperands[] = {kCustomerOperand};
constexpr Option kOptions[] = {
    kCustomerName, kCustomerEmail, kCustomerSegment, kCustomerAccountOwner, kCustomerField, kIfRevision,
};

int run(Context& context, const Arguments& arguments) {
  actions::CustomerAttributes attributes;
  attributes.name = arguments.find("name");
  attributes.email = arguments.find("email");
  attributes.segment = arguments.find("segment");
  attributes.account_owner = arguments.find("account-owner");
  attributes.fields = parse_fields(arguments.all("field"));
  return show_customer(context, "changed {}",
                       actions::set_customer(context.session(), arguments.text("CUSTOMER"),
                                             if_revision(arguments), attributes));
}

}  // namespace

const Command kCustomerSet{.path = "customer set",
                           .summary = "change what is known of a customer",
                           .details =
                               "Only what is given changes; an empty value takes it away. Open tickets "
                               "keep the policy they were promised.",
                           .examples = kExamples,
                           .operands = kOperands,
                           .options = kOptions,
                           .effect = Effect::writes,
                           .yield = Yield::record,
                           .fields = report::customer_columns,
                           .statuses = kWriteStatuses,
                           .run = run};

}  // namespace supportctl::cli
