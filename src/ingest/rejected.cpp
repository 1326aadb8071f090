#include "supportctl/ingest/rejected.hpp"

namespace supportctl::ingest {
namespace {

void add_line(std::string& file, std::string_view text) {
  file += text;
  if (!text.ends_with('\n')) file += '\n';
}

}  // namespace

std::string reject_text(std::string_view header_text, std::span<const RejectedRow> rejected) {
  std::string file;
  if (rejected.empty()) return file;
  add_line(file, header_text);
  for (const RejectedRow& row : rejected) add_line(file, row.text);
  return file;
}

}  // namespace supportctl::ingest
