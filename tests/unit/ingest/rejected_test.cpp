#include "supportctl/ingest/rejected.hpp"

#include <doctest/doctest.h>

namespace supportctl::ingest {
namespace {

TEST_CASE("nothing rejected makes no file") {
  CHECK(reject_text("a,b\n", {}).empty());
}

TEST_CASE("a reject file is the header and the rows as they were") {
  const std::vector<RejectedRow> rows{{2, "1,\"x\ny\"\r\n"}, {9, "4,,,\r\n"}};
  CHECK(reject_text("\xef\xbb\xbf"
                    "a,b\r\n",
                    rows) ==
        "\xef\xbb\xbf"
        "a,b\r\n1,\"x\ny\"\r\n4,,,\r\n");
}

TEST_CASE("a last row without a line end gets one") {
  const std::vector<RejectedRow> rows{{2, "1"}, {3, "2,3"}};
  CHECK(reject_text("a,b", rows) == "a,b\n1\n2,3\n");
}

}  // namespace
}  // namespace supportctl::ingest
