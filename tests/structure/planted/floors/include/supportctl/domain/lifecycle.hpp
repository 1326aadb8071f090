#pragma once
#include <fstream>
#include <string>
#include <unistd.h>
#include <surprise.h>
#include "supportctl/report/table.hpp"
