"""The file system, as Landlock shows it to a worker.

py_landlock's own class takes folders only, so its system calls are used here.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from grader.worker.confine.profile import Profile

if TYPE_CHECKING:
    from py_landlock import AccessFs, RulesetAttr, RulesetFd

MINIMUM_ABI = 3  # the first that guards truncation

# Written to by programs that mean to write nothing.
SINKS = ("/dev/null",)

# What the NVIDIA driver and its library need.
CUDA_DEVICES = ("nvidia[0-9]*", "nvidiactl", "nvidia-uvm*", "nvidia-caps/*")
CUDA_FOLDERS = ("/sys", "/proc/driver/nvidia", "/proc/self", "/usr/local/nvidia")
CUDA_FILES = ("/proc/cpuinfo", "/proc/devices", "/proc/meminfo", "/proc/modules")


@cache
def abi() -> int:
    """Return the kernel's Landlock version. Raises where there is none or it is too old."""
    from py_landlock import get_abi_version

    version = get_abi_version()
    if version < MINIMUM_ABI:
        raise RuntimeError(f"Landlock's version here is {version}, and {MINIMUM_ABI} is needed")
    return version


def restrict(profile: Profile) -> None:
    """Close every file, TCP port, abstract socket and foreign process that the profile does not open."""
    from py_landlock import create_ruleset, restrict_self

    ruleset = create_ruleset(_everything())
    try:
        for path, access in _rules(profile):
            _allow(ruleset, path, access)
        restrict_self(ruleset, None)
    finally:
        os.close(ruleset)


def _everything() -> RulesetAttr:
    """Return all that the kernel can guard: what is handled and has no rule is refused."""
    from py_landlock import RulesetAttr
    from py_landlock.abi import ABIVersion, get_supported_fs, get_supported_net, get_supported_scope

    version = ABIVersion(abi())
    return RulesetAttr(get_supported_fs(version), get_supported_net(version), get_supported_scope(version))


def _rules(profile: Profile) -> Iterator[tuple[str, AccessFs]]:
    from py_landlock import AccessFs

    read = AccessFs.READ_FILE | AccessFs.READ_DIR
    write = AccessFs.WRITE_FILE | AccessFs.TRUNCATE
    remove = AccessFs.REMOVE_FILE | AccessFs.REMOVE_DIR
    # No sockets, pipes, devices or links: none is needed, and seccomp refuses them as well.
    arrange = AccessFs.MAKE_REG | AccessFs.MAKE_DIR | AccessFs.REFER | remove
    # Loading a library takes no right to execute; starting a program would, so nobody gets it.
    for path in profile.readable:
        yield path, read | write if path in SINKS else read
    # The slash: a scratch that is no folder is an error.
    yield f"{profile.scratch}/", read | write | arrange
    if profile.cuda:
        yield from ((path, read) for path in CUDA_FOLDERS + CUDA_FILES if os.access(path, os.R_OK))
        for pattern in CUDA_DEVICES:
            yield from ((str(path), read | write | AccessFs.IOCTL_DEV) for path in Path("/dev").glob(pattern))


def _allow(ruleset: RulesetFd, path: str, access: AccessFs) -> None:
    from py_landlock import AccessFs, PathBeneathAttr, add_rule
    from py_landlock.abi import ABIVersion, get_supported_fs

    access &= get_supported_fs(ABIVersion(abi()))
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            access &= ~AccessFs.READ_DIR  # a file takes no right of a folder's
        add_rule(ruleset, PathBeneathAttr(access, descriptor))
    finally:
        os.close(descriptor)
