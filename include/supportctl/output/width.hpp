#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace supportctl::output {

/// What a reader takes for one character: its bytes at the front of a text, and the cells it fills.
struct Cluster {
  std::size_t bytes = 0;
  int cells = 0;
};

/// The first cluster of `text`; zero bytes for an empty text. An ill-formed byte is a cluster of one cell.
Cluster first_cluster(std::string_view text);

/// The cells that `text`, one line without control characters, fills on a terminal.
int cell_width(std::string_view text);

/// `text` when it fits into `cells`, else its longest beginning that does with "…" behind it; "" when not
/// even that fits.
std::string shortened(std::string_view text, int cells);

/// The lines of `text`, each broken at spaces so that it fits into `cells`; the indentation of a line is
/// kept. A word that is too long is broken between clusters, except an ASCII one (an address, to be copied
/// whole).
std::vector<std::string> wrapped(std::string_view text, int cells);

}  // namespace supportctl::output
