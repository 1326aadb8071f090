#include "store/row.hpp"
#include <rapidjson/reader.h>
