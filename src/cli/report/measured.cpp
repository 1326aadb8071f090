#include "cli/report/measured.hpp"

#include "cli/report/scope.hpp"
#include "supportctl/actions/facts.hpp"
#include "supportctl/store/records.hpp"

namespace supportctl::cli {

Measurement read_measurement(Context& context, const Arguments& arguments) {
  const auto moment = read_moment(context);
  auto& session = context.session();
  Measurement measurement;
  auto& question = measurement.question;
  question.now = moment.now;
  question.range = read_period(context, arguments);
  question.by = find_by<report::MeasureKey>(arguments);
  question.clock = base::find_word<domain::ClockKind>(arguments.text("clock"));
  question.zone = context.zone();
  if (question.by == report::MeasureKey::team) {
    for (const auto& agent : store::load_agents(session.store())) question.teams[agent.name] = agent.team;
  }
  measurement.tickets = [&session, moment](const auto& visit) {
    actions::visit_measured_tickets(session, moment.as_of, visit);
  };
  return measurement;
}

}  // namespace supportctl::cli
