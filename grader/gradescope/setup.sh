#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the image of the assignment.
set -euo pipefail
root="${AUTOGRADER_ROOT:-/autograder}"
source="$root/source"
home="$root/dl-grader"
extra_index_url=@EXTRA_INDEX_URL@

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "$@"
}

find_python() {
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -I -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    return 1
}

if ! python="$(find_python)"; then
    install_packages python3.12 python3.12-venv || install_packages python3.11 python3.11-venv
    python="$(find_python)"
fi
if ! "$python" -I -c 'import ctypes; ctypes.CDLL("libseccomp.so.2")' 2>/dev/null; then
    install_packages libseccomp2
fi

arguments=(--quiet --disable-pip-version-check)
if [ -n "$extra_index_url" ]; then
    arguments+=(--extra-index-url "$extra_index_url")
fi
"$python" -I -m venv "$home"
"$home/bin/python" -I -m pip install "${arguments[@]}" "$source"/dl_grader-*.whl

# Solutions and checks are for the grader alone.
chmod -R go= "$source"

# For the log of the build: whether a student's code can be confined here. Without that nothing is graded.
"$home/bin/python" -I -m grader doctor --course "$source/course" || true
