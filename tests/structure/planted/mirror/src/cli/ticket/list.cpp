constexpr Command kList = {};
