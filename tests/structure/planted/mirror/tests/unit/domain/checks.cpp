TEST_CASE("never run") {}
