// SQLite can load extensions, which a static program cannot: glibc would warn at the link and fail at the
// call. The static program is linked with --wrap=dlopen, so that SQLite asks here instead and is told no.

extern "C" void* __wrap_dlopen(const char* file, int mode);

extern "C" void* __wrap_dlopen(const char* /*file*/, int /*mode*/) {
  return nullptr;
}
