find_path(LIBICAL_INCLUDE_DIR libical/ical.h REQUIRED)
find_library(LIBICAL_LIBRARY ical REQUIRED)
target_include_directories(supportctl_heavy SYSTEM PRIVATE ${LIBICAL_INCLUDE_DIR})
target_link_libraries(supportctl_heavy PRIVATE ${LIBICAL_LIBRARY})
