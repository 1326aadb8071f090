TEST_CASE("fine, [balanced] \"quoted\"") {
  SUBCASE("an [open bracket") {}
}
TEST_CASE(
    "two parts; "
    "one name") {}
TEST_CASE("twice") {}
TEST_CASE("twice") {}
// TEST_CASE("a ; in a comment") {}
TEST_CASE("closed] before [ it opens") {}
