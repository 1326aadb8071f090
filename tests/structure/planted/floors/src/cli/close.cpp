#include <CLI/CLI.hpp>

#include "supportctl/domain/lifecycle.hpp"
#include "supportctl/store/writer.hpp"
// #include "nowhere.hpp" is a comment
const char* text = "#include <curl/curl.h>";
