#include "cli/parser.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include <fmt/core.h>

#include "cli/command_list.hpp"
#include "cli/options.hpp"
#include "supportctl/base/error.hpp"
#include "supportctl/base/text.hpp"

// The only place that knows CLI11. The table of the chosen command becomes a CLI11 parser, everything is
// taken as text (CLI11 reads 010 as eight and clamps what is too large), and what it says is turned into our
// own words.

namespace supportctl::cli {
namespace {

constexpr std::size_t kMostRepeats = 32;

[[noreturn]] void fail(std::string message, std::string hint) {
  throw base::Failure({base::ErrorKind::usage, std::move(message), std::move(hint)});
}

std::string help_hint(const Command& command) {
  return fmt::format("see 'supportctl {} --help'", command.path);
}

/// Whether a word is meant as an option, for which CLI11 does not take "-4h".
bool is_option(std::string_view word) {
  return word.starts_with('-') && (word.size() < 2 || word[1] < '0' || word[1] > '9');
}

/// Takes one option or operand from CLI11 as text.
struct Slot {
  std::string_view name;
  std::string typed;  ///< "--format", or TICKET for an operand
  std::span<const std::string_view> words;
  std::vector<std::string> values;
  CLI::Option* handle = nullptr;
};

class Form {
 public:
  explicit Form(const Command& command) : command_(command) {
    app_.set_help_flag();
    app_.allow_extras(false);
    visit_options(command, [this](const Option& option) { add_option(option); });
    for (const auto& operand : command.operands) add_operand(operand);
  }

  Arguments parse(std::vector<std::string> words) {
    for (const auto& word : words) refuse_flag_value(word);
    std::reverse(words.begin(), words.end());
    try {
      app_.parse(words);
    } catch (const CLI::ParseError& error) {
      explain(error, words);
    }
    Arguments arguments;
    for (const auto& slot : slots_) collect(*slot, arguments);
    return arguments;
  }

 private:
  void add_option(const Option& option) {
    std::string names = fmt::format("--{}", option.name);
    auto& slot = add_slot(option.name, names, option.words);
    if (option.letter != '\0') names += fmt::format(",-{}", option.letter);
    if (option.type == ValueType::flag) {
      slot.handle = app_.add_flag(names);
      return;
    }
    slot.handle = app_.add_option(names, slot.values)->allow_extra_args(false);
    slot.handle->required(option.required);
    if (!option.repeats) slot.handle->multi_option_policy(CLI::MultiOptionPolicy::Throw)->expected(1);
  }

  /// Operands one by one: a vector of them would split "[a,b]" out of what a user typed.
  void add_operand(const Operand& operand) {
    const std::size_t count = operand.repeats ? kMostRepeats : 1;
    for (std::size_t i = 0; i < count; ++i) {
      auto& slot = add_slot(operand.name, std::string(operand.name), operand.words);
      operands_.push_back(std::make_unique<std::string>());
      slot.handle = app_.add_option(fmt::format("{}{}", operand.name, i == 0 ? "" : std::to_string(i)),
                                    *operands_.back());
      slot.handle->required(operand.required && i == 0);
    }
  }

  Slot& add_slot(std::string_view name, std::string typed, std::span<const std::string_view> words) {
    slots_.push_back(std::make_unique<Slot>(Slot{name, std::move(typed), words, {}, nullptr}));
    return *slots_.back();
  }

  void collect(const Slot& slot, Arguments& arguments) const {
    if (slot.handle->count() == 0) return;
    if (slot.handle->get_expected_max() == 0) {
      arguments.add(slot.name, "");
      return;
    }
    const auto values = slot.values.empty() ? slot.handle->results() : slot.values;
    for (const auto& value : values) {
      require_word(slot, value);
      if (slot.name == kKey.name && value.empty()) fail("--key is empty", "give a key, or leave --key out");
      arguments.add(slot.name, value);
    }
  }

  /// CLI11 takes --dry-run=no for a dry run.
  void refuse_flag_value(const std::string& word) const {
    const auto equals = word.find('=');
    if (!word.starts_with("--") || equals == std::string::npos) return;
    const auto name = word.substr(2, equals - 2);
    visit_options(command_, [&](const Option& option) {
      if (option.name != name || option.type != ValueType::flag) return;
      fail(fmt::format("--{} takes no value", name), fmt::format("write --{} alone, or leave it out", name));
    });
  }

  void require_word(const Slot& slot, const std::string& value) const {
    if (slot.words.empty() || std::ranges::count(slot.words, value) > 0) return;
    const auto nearest = base::nearest_word(value, slot.words);
    fail(fmt::format("'{}' is not a value for {}", value, slot.typed),
         nearest ? fmt::format("did you mean '{}'?", *nearest)
                 : fmt::format("give {}", base::listed(slot.words)));
  }

  [[noreturn]] void explain(const CLI::ParseError& error, const std::vector<std::string>& left) const {
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) explain_extra(left, error.what());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) explain_mismatch(error.what());
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
      fail(fmt::format("'supportctl {}' needs {}", command_.path, missing()), help_hint(command_));
    }
    fail(lowered_first(error.what()), help_hint(command_));
  }

  /// CLI11 says "--format: 1 required FORMAT missing", or "... but received 2".
  [[noreturn]] void explain_mismatch(const std::string& what) const {
    const std::string name = what.substr(0, what.find(':'));
    const bool is_missing = what.ends_with("missing");
    fail(fmt::format("{} {}", name, is_missing ? "needs a value" : "is given more than once"),
         help_hint(command_));
  }

  [[noreturn]] void explain_extra(const std::vector<std::string>& left, const std::string& what) const {
    const auto extras = app_.remaining();
    const bool only_operands = extras.size() > 1 && extras.front() == "--";
    const std::string extra = only_operands     ? extras[1]
                              : !extras.empty() ? extras.front()
                                                : (!left.empty() ? left.back() : what);
    if (only_operands || !is_option(extra)) {
      fail(fmt::format("unexpected operand '{}'", extra), help_hint(command_));
    }
    const auto name = extra.substr(0, extra.find('='));
    std::vector<std::string> names;
    visit_options(command_, [&](const Option& o) { names.push_back(fmt::format("--{}", o.name)); });
    const std::vector<std::string_view> views(names.begin(), names.end());
    const auto nearest = base::nearest_word(name, views);
    fail(fmt::format("unknown option '{}'", name),
         nearest ? fmt::format("did you mean '{}'?", *nearest) : help_hint(command_));
  }

  std::string missing() const {
    std::string names;
    const auto add = [&](std::string name) { names += (names.empty() ? "" : " and ") + std::move(name); };
    for (const auto& operand : command_.operands) {
      if (operand.required && count(operand.name) == 0) add(std::string(operand.name));
    }
    visit_options(command_, [&](const Option& option) {
      if (option.required && count(option.name) == 0) add(fmt::format("--{} {}", option.name, option.value));
    });
    return names;
  }

  std::size_t count(std::string_view name) const {
    const auto found = std::ranges::find_if(slots_, [&](const auto& slot) { return slot->name == name; });
    return (*found)->handle->count();
  }

  static std::string lowered_first(std::string text) {
    if (!text.empty()) text[0] = base::lowered(text.substr(0, 1))[0];
    return text;
  }

  const Command& command_;
  CLI::App app_;
  std::vector<std::unique_ptr<Slot>> slots_;
  std::vector<std::unique_ptr<std::string>> operands_;
};

/// CLI11 refuses "--name=" with nothing behind it; as two words it takes it.
std::vector<std::string> split_empty_values(const std::vector<std::string>& words) {
  std::vector<std::string> split;
  for (const auto& word : words) {
    if (word.starts_with("--") && word.size() > 3 && word.ends_with('=')) {
      split.push_back(word.substr(0, word.size() - 1));
      split.emplace_back();
    } else {
      split.push_back(word);
    }
  }
  return split;
}

}  // namespace

Arguments parse_arguments(const Command& command, const std::vector<std::string>& words) {
  return Form(command).parse(split_empty_values(words));
}

}  // namespace supportctl::cli
