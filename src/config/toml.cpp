// toml++, compiled once into the program: the packaged library is shared and would bring libstdc++.so with
// it. The build defines TOML_HEADER_ONLY=0 for this room, and NDEBUG for this file whatever the build type.
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
