#include "output/html_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <variant>

#include "output/byte_set.hpp"
#include "output/colour.hpp"
#include "output/embedded_text.hpp"
#include "output/title.hpp"
#include "supportctl/output/machine.hpp"
#include "supportctl/output/sanitise.hpp"

namespace supportctl::output {
namespace {

constexpr std::string_view kMarkup = "&<>\"'\n";
constexpr std::string_view kWritten[] = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "<br>"};
constexpr ByteSet kEscaped(kMarkup);

/// The policy forbids the page to load or run anything, whatever a customer wrote, and the empty icon spares
/// a browser from asking for one.
constexpr std::string_view kHead =
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\""
    " content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
    "<link rel=\"icon\" href=\"data:,\">\n"
    "<style>\n";

constexpr auto kClasses =
    std::to_array<std::string_view>({"", "bold", "dim", "red", "green", "yellow", "cyan"});
static_assert(kClasses.size() == static_cast<std::size_t>(Colour::cyan) + 1);

/// How the desk is reached: of channels and levels, written by the desk itself.
constexpr std::string_view kContactColumn = "contact";

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kDialled = "0123456789 ()-/.";
constexpr std::string_view kMailed = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_+@";

bool has_only(std::string_view text, std::string_view bytes) {
  return text.find_first_not_of(bytes) == std::string_view::npos;
}

std::string digits_of(std::string_view number) {
  std::string digits;
  std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
               [](char byte) { return kDigits.find(byte) != std::string_view::npos; });
  return digits;
}

/// Where a contact leads; "" for one that leads nowhere. Nothing but these schemes: a javascript: address
/// would run.
std::string address_of(std::string_view contact) {
  const bool is_page = contact.starts_with("https://") || contact.starts_with("http://");
  if (is_page && contact.find(' ') == std::string_view::npos) return std::string(contact);
  const std::string digits = digits_of(contact);
  const bool is_number = contact.starts_with('+') && has_only(contact.substr(1), kDialled);
  if (is_number && !digits.empty()) return "tel:+" + digits;
  const std::size_t at = contact.find('@');
  const bool is_mail =
      at != std::string_view::npos && at > 0 && at + 1 < contact.size() && at == contact.rfind('@');
  return is_mail && has_only(contact, kMailed) ? fmt::format("mailto:{}", contact) : std::string();
}

std::string contact_link(const std::string& contact) {
  const std::string address = address_of(contact);
  if (address.empty()) return html_text(contact);
  return fmt::format("<a href=\"{}\">{}</a>", html_text(address), html_text(contact));
}

std::string time_element(base::Instant at, const Look& look) {
  std::array<char, kLongestPlain> written;
  const char* end = write_instant(written.data(), at);
  return fmt::format("<time datetime=\"{}\">{}</time>",
                     std::string_view(written.data(), static_cast<std::size_t>(end - written.data())),
                     minute_text(at, look.zone));
}

/// In more bytes than this a text is prose, which a narrow screen should not squeeze into a word a line.
constexpr std::size_t kLongestLabel = 60;

bool is_prose(const report::Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr && text->size() > kLongestLabel;
}

std::string_view class_attribute(report::CellKind kind) {
  if (kind == report::CellKind::id) return " class=\"id\"";
  return is_right_aligned(kind) ? " class=\"number\"" : "";
}

}  // namespace

std::string html_text(std::string_view text) {
  const std::string safe = several_lines(text);
  std::string_view rest = safe;
  std::string html;
  for (std::size_t at = kEscaped.find_in(rest); at < rest.size(); at = kEscaped.find_in(rest)) {
    html += rest.substr(0, at);
    html += kWritten[kMarkup.find(rest[at])];
    rest.remove_prefix(at + 1);
  }
  return html.append(rest);
}

std::string html_cell(const report::Cell& cell, const report::Column& column, const Look& look) {
  if (const auto* at = std::get_if<base::Instant>(&cell)) return time_element(*at, look);
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return html_text(cell_text(cell, column.kind, look));
  if (column.name == kContactColumn) return contact_link(*text);
  const Colour colour = column.kind == report::CellKind::word ? colour_of_word(*text) : Colour::plain;
  if (colour == Colour::plain) return html_text(*text);
  return fmt::format("<span class=\"{}\">{}</span>", kClasses[static_cast<std::size_t>(colour)],
                     html_text(*text));
}

void begin_html(Sink& sink, std::string_view title) {
  const std::string heading = html_text(one_line(title));
  sink.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
  sink.write(fmt::format("<title>{}</title>\n", heading));
  sink.write(kHead);
  sink.write(kHtmlStyle);
  sink.write("</style>\n</head>\n<body>\n");
  sink.write(fmt::format("<header>\n<h1>{}</h1>\n</header>\n<main tabindex=\"0\">\n", heading));
}

void end_html(Sink& sink, std::string_view footer) {
  sink.write(fmt::format("</main>\n<footer>\n<p>{}</p>\n</footer>\n</body>\n</html>\n", footer));
}

HtmlTable::HtmlTable(Sink& sink, Choice choice, const Look& look, std::string_view caption)
    : sink_(sink), choice_(std::move(choice)), look_(look) {
  sink_.write(fmt::format("<table>\n<caption>{}</caption>\n<thead>\n<tr>", caption));
  for (const Chosen& chosen : choice_) {
    sink_.write(fmt::format("<th scope=\"col\"{}>{}</th>", class_attribute(chosen.column.kind),
                            html_text(title_of(chosen.column))));
  }
  sink_.write("</tr>\n</thead>\n<tbody>\n");
}

void HtmlTable::row(const report::Row& row) {
  sink_.write("<tr>");
  bool is_first = true;
  for (const Chosen& chosen : choice_) {
    const report::Cell& cell = row.at(chosen.place);
    const std::string html = html_cell(cell, chosen.column, look_);
    const bool names_row = std::exchange(is_first, false) && !html.empty();
    const std::string_view attribute =
        is_prose(cell) ? " class=\"long\"" : class_attribute(chosen.column.kind);
    sink_.write(fmt::format("<{}{}>{}</{}>", names_row ? "th scope=\"row\"" : "td", attribute, html,
                            names_row ? "th" : "td"));
  }
  sink_.write("</tr>\n");
}

void HtmlTable::end() {
  sink_.write("</tbody>\n</table>\n");
}

}  // namespace supportctl::output
