#include "heavy/ical/component.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "supportctl/base/text.hpp"

namespace supportctl::heavy {
namespace {

/// Puts lines into the components they stand in. What is closed out of turn or never is a finding; the rest
/// is then read as if it had been closed in time, so that one slip is one finding.
class Builder {
 public:
  explicit Builder(Findings& findings) : findings_(findings), components_(1) {}

  void add(ContentLine line) {
    if (line.name() == "BEGIN") {
      begin(line);
    } else if (line.name() == "END") {
      end(line);
    } else if (open_ == 0) {
      findings_.add(line.place(), fmt::format("'{}' stands outside of any component", line.name()));
    } else {
      components_[open_].lines.push_back(std::move(line));
    }
  }

  std::vector<Component> finish() {
    while (open_ != 0) close_unfinished();
    return std::move(components_);
  }

 private:
  static std::string kind_of(const ContentLine& line) { return capitals(base::trimmed(line.value())); }

  bool is_open(const std::string& kind) const {
    std::size_t at = open_;
    while (at != 0 && components_[at].kind != kind) at = components_[at].parent;
    return at != 0;
  }

  void begin(const ContentLine& line) {
    const std::string kind = kind_of(line);
    while (is_open(kind)) close_unfinished();  // none stands inside one of its own kind
    components_.push_back({kind, line.place(), open_, {}});
    open_ = components_.size() - 1;
  }

  void end(const ContentLine& line) {
    const std::string kind = kind_of(line);
    if (!is_open(kind)) {
      findings_.add(line.place(), fmt::format("'END:{}' closes nothing", kind));
      return;
    }
    while (components_[open_].kind != kind) close_unfinished();
    open_ = components_[open_].parent;
  }

  void close_unfinished() {
    const Component& open = components_[open_];
    findings_.add(open.place, fmt::format("'BEGIN:{0}' is never closed: 'END:{0}' is missing", open.kind));
    open_ = open.parent;
  }

  Findings& findings_;
  std::vector<Component> components_;
  std::size_t open_ = 0;
};

}  // namespace

const ContentLine* Component::find(std::string_view name) const {
  const auto found = std::ranges::find(lines, name, &ContentLine::name);
  return found == lines.end() ? nullptr : &*found;
}

std::vector<Component> read_components(std::string_view text, Findings& findings) {
  Findings of_lines = findings;
  std::vector<ContentLine> lines = read_content_lines(text, of_lines);
  const bool is_calendar =
      !lines.empty() && lines.front().name() == "BEGIN" && capitals(lines.front().value()) == "VCALENDAR";
  if (!is_calendar) {
    findings.add({}, "this is no iCalendar file: it does not begin with 'BEGIN:VCALENDAR'");
    return {};
  }
  findings = std::move(of_lines);
  Builder builder(findings);
  for (ContentLine& line : lines) builder.add(std::move(line));
  return builder.finish();
}

}  // namespace supportctl::heavy
