#!/usr/bin/env bash
# Installs what the tests need, builds, and runs them all; arguments go to ctest (`tests/run.sh -L unit`).
# SUPPORTCTL_PRESET chooses the build, SUPPORTCTL_TIDY=1 adds clang-tidy, which takes longer than the build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${SUPPORTCTL_PRESET:-release}
if [[ -z ${CMAKE_CXX_COMPILER_LAUNCHER:-} ]] && command -v ccache >/dev/null; then
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

examples/install-dependencies.sh tests
echo "== configure: preset $preset"
cmake --preset "$preset" -DBUILD_TESTING=ON
echo "== build"
cmake --build --preset "$preset"
if [[ ${SUPPORTCTL_TIDY:-0} != 0 ]]; then
  echo "== clang-tidy"
  cmake --build --preset "$preset" --target tidy
fi
if [[ $preset == coverage ]]; then
  find build/coverage -name '*.gcda' -delete  # counts of an older build
fi
echo "== test"
ctest --preset "$preset" "$@"
