#include "supportctl/ingest/ticket_rows.hpp"

#include <fmt/core.h>

#include <array>
#include <unordered_map>
#include <utility>

#include "ingest/mapped_file.hpp"

namespace supportctl::ingest {
namespace {

constexpr auto kRequired = std::to_array<std::string_view>({"case", "opened"});

/// Reads the rows of one file; its columns are looked up once.
class TicketReader {
 public:
  explicit TicketReader(MappedFile& file) : file_(file) {}

  ImportedTicket read() {
    ImportedTicket ticket;
    ticket.line = file_.line();
    ticket.case_id = file_.required_text(case_);
    check_case(ticket);
    read_times(ticket);
    ticket.actor = file_.text(actor_);
    ticket.customer = file_.text(customer_);
    ticket.email = file_.text(email_);
    ticket.channel = file_.text(channel_);
    ticket.product = file_.text(product_);
    ticket.kind = file_.word<domain::TicketKind>(kind_).value_or(ticket.kind);
    ticket.severity = file_.word<domain::TicketSeverity>(severity_).value_or(ticket.severity);
    ticket.subject = file_.text(subject_);
    ticket.text = file_.text(text_);
    ticket.outcome = file_.text(outcome_);
    ticket.tags = file_.list(tags_);
    ticket.fields = file_.fields();
    return ticket;
  }

 private:
  /// Rejected rows count too: once mended, they would come second.
  void check_case(const ImportedTicket& ticket) {
    if (ticket.case_id.empty()) return;
    const auto [first, is_new] = line_of_case_.emplace(ticket.case_id, ticket.line);
    if (is_new) return;
    file_.fail(case_,
               fmt::format("the case {} is already in line {}", quoted(ticket.case_id), first->second));
  }

  void read_times(ImportedTicket& ticket) {
    const auto opened = file_.required_time(opened_);
    ticket.answered_at = file_.time(answered_);
    ticket.resolved_at = file_.time(resolved_);
    if (!opened) return;
    ticket.opened_at = *opened;
    take_as_opening_if_earlier(ticket.answered_at, *opened, answered_);
    take_as_opening_if_earlier(ticket.resolved_at, *opened, resolved_);
  }

  void take_as_opening_if_earlier(std::optional<base::Instant>& time, base::Instant opened,
                                  const Column& column) {
    if (!time || *time >= opened) return;
    time = opened;
    file_.warn(column,
               fmt::format("the time {} is before the case was opened: taken as the time of the opening",
                           quoted(file_.text(column))));
  }

  MappedFile& file_;
  std::unordered_map<std::string, std::size_t> line_of_case_;
  Column case_ = file_.column("case");
  Column opened_ = file_.column("opened");
  Column answered_ = file_.column("answered");
  Column resolved_ = file_.column("resolved");
  Column actor_ = file_.column("actor");
  Column customer_ = file_.column("customer");
  Column email_ = file_.column("email");
  Column channel_ = file_.column("channel");
  Column product_ = file_.column("product");
  Column kind_ = file_.column("kind");
  Column severity_ = file_.column("severity");
  Column subject_ = file_.column("subject");
  Column text_ = file_.column("text");
  Column outcome_ = file_.column("outcome");
  Column tags_ = file_.column("tags");
};

}  // namespace

TicketRows read_ticket_rows(std::string_view text, const std::string& file, const domain::ImportMap& map,
                            const base::TimeZone& zone) {
  MappedFile mapped(text, file, map, zone, kRequired);
  TicketReader reader(mapped);
  TicketRows tickets;
  while (mapped.next()) {
    ImportedTicket ticket = reader.read();
    if (!mapped.is_rejected()) tickets.rows.push_back(std::move(ticket));
  }
  tickets.header_text = mapped.take_header_text();
  tickets.rejected = mapped.take_rejected();
  tickets.diagnostics = mapped.take_diagnostics();
  return tickets;
}

}  // namespace supportctl::ingest
