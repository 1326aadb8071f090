#include "supportctl/base/fields.hpp"

#include <doctest/doctest.h>

using namespace supportctl::base;

TEST_CASE("fields are lines in the order of their names") {
  CHECK(encode_fields({{"severity", "urgent"}, {"owner", "mia"}}) == "owner=mia\nseverity=urgent\n");
  CHECK(encode_fields({{"owner", ""}}) == "owner=\n");
  CHECK(encode_fields({{"", ""}}) == "=\n");
  CHECK(encode_fields({}).empty());
}

TEST_CASE("what would break a line is escaped, and an equals sign only in a name") {
  CHECK(encode_fields({{"a=b", "c=d"}}) == "a\\eb=c=d\n");
  CHECK(encode_fields({{"a\nb", "c\r\nd"}}) == "a\\nb=c\\r\\nd\n");
  CHECK(encode_fields({{"path", "C:\\new"}}) == "path=C:\\\\new\n");
}

TEST_CASE("decoding gives back what was encoded") {
  const std::string kParts[] = {
      "",     "plain", "a=b", "=",        "\\",   "\\\\", "\\n",    "\n",
      "\r\n", "\\e",   "e",   "\xC3\xBC", "=\\=", "\\\n", "line\n", std::string("\0", 1)};
  for (const std::string& name : kParts) {
    for (const std::string& value : kParts) {
      const FieldMap fields = {{name, value}, {"other", name + value}};
      CHECK(decode_fields(encode_fields(fields)) == fields);
    }
  }
}

TEST_CASE("decoding is lenient with what it did not write") {
  CHECK(decode_fields("").empty());
  CHECK(decode_fields("\n\nno equals sign\n").empty());
  CHECK(decode_fields("a=1\nb=2") == FieldMap{{"a", "1"}, {"b", "2"}});
  CHECK(decode_fields("a=1\nno equals sign\na=2\n") == FieldMap{{"a", "2"}});
  CHECK(decode_fields("a=1=2\n") == FieldMap{{"a", "1=2"}});
  CHECK(decode_fields("a=tail\\") == FieldMap{{"a", "tail\\"}});
  CHECK(decode_fields("a=\\x") == FieldMap{{"a", "x"}});
}
