#pragma once

#include <span>
#include <string_view>

#include "supportctl/report/table.hpp"

namespace supportctl::cli {

class Arguments;
class Context;

/// What a value is, so that help, completion and the parser agree on it.
enum class ValueType {
  flag,  ///< no value
  text,  ///< what somebody said or typed; not kept with the record of the command
  name,  ///< a short free word: a channel, a tag, a key
  word,  ///< one of `words`
  path,  ///< a file; "-" is a standard stream
  ticket,
  follow_up,
  escalation,
  customer,
  agent,
  level,
  calendar,
  when,    ///< a point in time as people write it
  length,  ///< a length of working, real or business time
  integer,
  field,  ///< name=value
};

struct Option {
  std::string_view name;  ///< "subject" for --subject
  char letter = '\0';     ///< 's' for -s
  ValueType type = ValueType::flag;
  std::string_view value = {};  ///< how help calls the value: "TEXT"; empty for a flag
  std::string_view help = {};
  std::span<const std::string_view> words = {};
  bool repeats = false;
  bool required = false;
  std::string_view fallback = {};                     ///< the default, as shown; empty when there is none
  std::span<const std::string_view> full_words = {};  ///< those of `words` that only supportctl-full can do
};

struct Operand {
  std::string_view name;  ///< "TICKET"
  ValueType type = ValueType::name;
  std::string_view help = {};
  std::span<const std::string_view> words = {};
  bool required = true;
  bool repeats = false;
};

struct Example {
  std::string_view line;  ///< what can be typed as it stands
  std::string_view says;
};

/// What a command does to the store, which says what is opened for it and which options it takes.
enum class Effect {
  none,
  reads,
  writes,            ///< takes --dry-run; refuses an agent who is not known
  writes_as_anyone,  ///< writes, and may be done before there is any agent
};

/// What a command hands to a reader.
enum class Yield {
  nothing,
  text,    ///< text of its own kind: help, a config
  record,  ///< one record; a sentence for people
  list,
  page,
};

/// One command: all that the parser, help, completion, the manual and `commands --json` need to know of it.
struct Command {
  std::string_view path;     ///< "ticket resolve"
  std::string_view summary;  ///< one line, lower case, no full stop
  std::string_view details = {};
  std::span<const Example> examples = {};
  std::span<const Operand> operands = {};
  std::span<const Option> options = {};
  Effect effect = Effect::none;
  Yield yield = Yield::nothing;
  report::Columns (*fields)() = nullptr;             ///< of its record or list
  std::span<const int> statuses = {};                ///< exit statuses beyond those every command can give
  int (*run)(Context&, const Arguments&) = nullptr;  ///< the exit status: 0, or 1 for an asked-for condition
};

constexpr bool is_write(Effect effect) {
  return effect == Effect::writes || effect == Effect::writes_as_anyone;
}

}  // namespace supportctl::cli
