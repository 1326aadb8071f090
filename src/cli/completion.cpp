#include <array>

#include "cli/context.hpp"
#include "cli/embedded_text.hpp"
#include "cli/verbs.hpp"

namespace supportctl::cli {
namespace {

constexpr std::array<std::string_view, 3> kShells = {"bash", "zsh", "fish"};

constexpr Example kExamples[] = {
    {"eval \"$(supportctl completion bash)\"", "complete in this shell"},
    {"supportctl completion fish > ~/.config/fish/completions/supportctl.fish", "in every fish to come"},
};
constexpr Operand kOperands[] = {
    {.name = "SHELL", .type = ValueType::word, .help = "for which shell", .words = kShells},
};

int run(Context& context, const Arguments& arguments) {
  const auto& shell = arguments.text("SHELL");
  context.screen().text(shell == "bash"  ? kBashCompletion
                        : shell == "zsh" ? kZshCompletion
                                         : kFishCompletion);
  return 0;
}

}  // namespace

const Command kCompletionCommand{.path = "completion",
                                 .summary = "print the completion script of a shell",
                                 .examples = kExamples,
                                 .operands = kOperands,
                                 .yield = Yield::text,
                                 .run = run};

}  // namespace supportctl::cli
