#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "supportctl/domain/agent.hpp"

/// What the verbs of an agent share.
namespace supportctl::cli {

inline constexpr Operand kAgentOperand{
    .name = "AGENT", .type = ValueType::agent, .help = "the agent's name or e-mail"};

inline constexpr Option kAgentName{
    .name = "name", .type = ValueType::text, .value = "NAME", .help = "the full name"};
inline constexpr Option kAgentEmail{
    .name = "email", .type = ValueType::name, .value = "ADDRESS", .help = "where notices go"};
inline constexpr Option kAgentTeam{
    .name = "team", .type = ValueType::name, .value = "TEAM", .help = "the team it works in"};
inline constexpr Option kAgentLevel{
    .name = "level", .type = ValueType::level, .value = "LEVEL", .help = "its rung of the ladder"};
inline constexpr Option kAgentCalendar{
    .name = "calendar", .type = ValueType::calendar, .value = "CALENDAR", .help = "its working hours"};

/// "added agent tom (Tom Berg)", or the record.
int show_agent(Context& context, std::string_view done, const domain::Agent& agent);

}  // namespace supportctl::cli
