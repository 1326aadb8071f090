#include "heavy/ical/content_line.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "supportctl/base/text.hpp"

namespace supportctl::heavy {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNameLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-";

std::size_t end_of_name(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(kNameLetters, at), text.size());
}

/// Past a parameter's value, which may be a list of texts, some of them in quotes; npos for a quote that is
/// never closed.
std::size_t end_of_parameter(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != ';' && text[at] != ':') {
    if (text[at] == '"') at = text.find('"', at + 1);
    if (at == std::string_view::npos) return at;
    ++at;
  }
  return at;
}

std::string_view unquoted(std::string_view text) {
  const bool is_quoted = text.size() > 1 && text.front() == '"' && text.find('"', 1) == text.size() - 1;
  return is_quoted ? text.substr(1, text.size() - 2) : text;
}

bool is_continuation(std::string_view physical) {
  return physical.starts_with(' ') || physical.starts_with('\t');
}

}  // namespace

void ContentLine::add(std::string_view physical) {
  if (!text_.empty()) folds_.push_back(text_.size());
  text_ += physical;
}

void ContentLine::parse(Findings& findings) {
  is_good_ = parse_parts(findings);
}

bool ContentLine::complain(std::size_t at, std::string message, Findings& findings) const {
  findings.add(place_of(at), std::move(message));
  return false;
}

bool ContentLine::parse_parts(Findings& findings) {
  std::size_t at = end_of_name(text_, 0);
  const bool has_name = at != 0 && at != text_.size() && (text_[at] == ':' || text_[at] == ';');
  if (!has_name) return complain(0, "this is no line of iCalendar, which is written NAME:VALUE", findings);
  name_ = capitals(text_.substr(0, at));
  if (const std::size_t nul = text_.find('\0'); nul != std::string::npos) {
    return complain(nul, fmt::format("'{}' has a NUL character, which no text has", name_), findings);
  }
  while (at < text_.size() && text_[at] == ';') {
    if (!parse_parameter(at, findings)) return false;
  }
  if (at == text_.size()) return complain(at, fmt::format("'{}' has no value", name_), findings);
  value_at_ = at + 1;
  return true;
}

bool ContentLine::parse_parameter(std::size_t& at, Findings& findings) {
  const std::size_t start = at + 1;
  const std::size_t equals = end_of_name(text_, start);
  if (equals == start || equals == text_.size() || text_[equals] != '=') {
    return complain(start, fmt::format("'{}' has a parameter that is not written NAME=VALUE", name_),
                    findings);
  }
  at = end_of_parameter(text_, equals + 1);
  if (at == std::string::npos) {
    return complain(equals + 1, fmt::format("'{}' has a parameter whose quotes are never closed", name_),
                    findings);
  }
  const std::string_view text = text_;
  parameters_.push_back({capitals(text.substr(start, equals - start)),
                         std::string(unquoted(text.substr(equals + 1, at - equals - 1)))});
  return true;
}

std::string_view ContentLine::parameter(std::string_view name) const {
  const auto found = std::ranges::find(parameters_, name, &Parameter::name);
  return found == parameters_.end() ? std::string_view{} : found->value;
}

Place ContentLine::place_of(std::size_t at) const {
  const auto fold = std::ranges::upper_bound(folds_, at);
  const auto lines = static_cast<std::size_t>(fold - folds_.begin());
  const std::size_t start = lines == 0 ? 0 : *(fold - 1);
  const std::string_view before = std::string_view(text_).substr(start, at - start);
  const auto letters = std::ranges::count_if(before, [](char byte) { return (byte & 0xC0) != 0x80; });
  const std::size_t blank = lines == 0 ? 0 : 1;
  return {line_ + lines, static_cast<std::size_t>(letters) + blank + 1};
}

std::vector<ContentLine> read_content_lines(std::string_view text, Findings& findings) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  std::vector<ContentLine> lines;
  std::size_t number = 0;
  for (std::string_view physical : base::split(text, '\n')) {
    ++number;
    if (physical.ends_with('\r')) physical.remove_suffix(1);
    if (is_continuation(physical) && !lines.empty()) {
      lines.back().add(physical.substr(1));
    } else if (!base::trimmed(physical).empty()) {
      lines.emplace_back(number).add(physical);
    }
  }
  for (ContentLine& line : lines) line.parse(findings);
  std::erase_if(lines, [](const ContentLine& line) { return line.name().empty(); });
  return lines;
}

std::string capitals(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  }
  return result;
}

}  // namespace supportctl::heavy
