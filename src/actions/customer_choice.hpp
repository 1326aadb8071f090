#pragma once

#include "supportctl/actions/session.hpp"
#include "supportctl/actions/ticket_actions.hpp"
#include "supportctl/store/writer.hpp"

namespace supportctl::actions {

/// The customer meant, added when it is new and an e-mail address says who it is. Failure{not_found} for an
/// unknown key without an e-mail.
domain::CustomerId choose_customer(Session& session, store::Writer& writer, const CustomerChoice& choice);

}  // namespace supportctl::actions
