// SQLite can load extensions through these four functions, which a static program does not have: glibc would
// link its own with a warning, and they would fail when called. So the static program answers for itself, and
// says no. Linked into the static program only.
#include <dlfcn.h>

extern "C" {

void* dlopen(const char* /*file*/, int /*mode*/) {
  return nullptr;
}

void* dlsym(void* /*handle*/, const char* /*name*/) noexcept {
  return nullptr;
}

int dlclose(void* /*handle*/) {
  return -1;
}

char* dlerror() noexcept {
  static char message[] = "this program loads no extensions";
  return message;
}
}
