TEST_CASE("a header") {}
