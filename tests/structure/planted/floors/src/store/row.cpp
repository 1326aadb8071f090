#include "row.hpp"
#include "store/gone.hpp"
#include "supportctl/store/lonely.hpp"
#include "supportctl/ingest/csv.hpp"
