TEST_CASE("not of this room") {}
