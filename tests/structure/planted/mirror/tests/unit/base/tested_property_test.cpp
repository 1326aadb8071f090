TEST_CASE("whatever comes") {}
