#include "supportctl/cli/run.hpp"
#include "supportctl/store/writer.hpp"
int main() {}
