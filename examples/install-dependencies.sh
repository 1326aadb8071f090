#!/usr/bin/env bash
# Installs the Debian packages that building (`build`) or testing (`tests`, which includes building) needs.
set -euo pipefail

build=(
  g++ cmake ninja-build
  libcli11-dev libsqlite3-dev libsqlitecpp-dev libfmt-dev libtomlplusplus-dev libabsl-dev rapidjson-dev
  libutf8proc-dev libical-dev jq
)
tests=(
  "${build[@]}" doctest-dev git python3 sqlite3 clang-format clang-tidy universal-ctags shellcheck mandoc fish zsh file patch
  chromium
)

case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  tests) wanted=("${tests[@]}") ;;
  *)
    echo "usage: $0 build|tests" >&2
    exit 2
    ;;
esac

if dpkg -s "${wanted[@]}" >/dev/null 2>&1; then
  echo "all ${#wanted[@]} packages are installed"
  exit 0
fi
as_root=()
if [[ $(id -u) -ne 0 ]]; then
  if ! command -v sudo >/dev/null; then
    echo "$0: needs root to install: ${wanted[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
echo "installing: ${wanted[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}"
