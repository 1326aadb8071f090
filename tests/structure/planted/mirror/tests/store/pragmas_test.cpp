TEST_CASE("it holds") {}
