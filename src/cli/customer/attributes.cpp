#include "cli/customer/attributes.hpp"

#include "cli/record_change.hpp"
#include "supportctl/report/record_rows.hpp"

namespace supportctl::cli {

int show_customer(Context& context, std::string_view done, const domain::Customer& customer) {
  return show_named(context, done, {"customer", customer.key, customer.name}, report::customer_columns(),
                    report::customer_row(customer));
}

}  // namespace supportctl::cli
