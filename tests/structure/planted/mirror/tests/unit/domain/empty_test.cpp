// TEST_CASE("gone") {}
