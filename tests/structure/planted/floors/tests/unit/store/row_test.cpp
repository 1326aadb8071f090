#include <doctest/doctest.h>
#include "store/row.hpp"
#include "support/desk.hpp"
#include "support/no_such_thing.hpp"
