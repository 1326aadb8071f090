#pragma once
#include <rapidjson/reader.h>
