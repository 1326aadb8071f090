#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "supportctl/domain/customer.hpp"

/// What the verbs of a customer share.
namespace supportctl::cli {

inline constexpr Operand kCustomerOperand{
    .name = "CUSTOMER", .type = ValueType::customer, .help = "the customer's key or e-mail"};

inline constexpr Option kCustomerName{
    .name = "name", .type = ValueType::text, .value = "NAME", .help = "the full name"};
inline constexpr Option kCustomerEmail{
    .name = "email", .type = ValueType::name, .value = "ADDRESS", .help = "an e-mail address of its own"};
inline constexpr Option kCustomerSegment{.name = "segment",
                                         .type = ValueType::name,
                                         .value = "SEGMENT",
                                         .help = "the group that policies go by: gold, trial"};
inline constexpr Option kCustomerAccountOwner{.name = "account-owner",
                                              .type = ValueType::name,
                                              .value = "NAME",
                                              .help = "the sales person who looks after the account"};
inline constexpr Option kCustomerField{.name = "field",
                                       .letter = 'f',
                                       .type = ValueType::field,
                                       .value = "NAME=VALUE",
                                       .help = "a field of your own",
                                       .repeats = true};

/// "added customer acme (Acme GmbH)", or the record.
int show_customer(Context& context, std::string_view done, const domain::Customer& customer);

}  // namespace supportctl::cli
