// A comment may stand first.
#pragma once
#include "store/row.hpp"
#include "supportctl/store/seen.hpp"
