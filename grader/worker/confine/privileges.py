"""Limits, no new privileges, no capabilities."""

from __future__ import annotations

import ctypes
import importlib
from pathlib import Path

from grader.worker.confine.kernel import checked, libc, prctl
from grader.worker.confine.profile import Profile

PR_SET_DUMPABLE = 4
PR_CAPBSET_READ = 23
PR_CAPBSET_DROP = 24
PR_SET_SECUREBITS = 28
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_CLEAR_ALL = 4

# NOROOT, NO_SETUID_FIXUP, KEEP_CAPS off, NO_CAP_AMBIENT_RAISE, each with its lock.
SECUREBITS = 0b11101111
CAP_SETPCAP = 8
CAPABILITY_VERSION_3 = 0x20080522


def require_one_thread() -> None:
    """Raise RuntimeError where a second thread runs: it would stay outside."""
    count = len(list(Path("/proc/self/task").iterdir()))
    if count != 1:
        raise RuntimeError(f"{count} threads run, and only one would be confined")


def load() -> None:
    """Import what setting limits takes. Raises ImportError on a system without it."""
    importlib.import_module("resource")


def limit(profile: Profile) -> None:
    """Set the resource limits, the hard ones too."""
    import resource

    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: profile.file_size,
        resource.RLIMIT_NOFILE: profile.open_files,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_SIGPENDING: 64,
        resource.RLIMIT_NICE: 0,
        resource.RLIMIT_RTPRIO: 0,
    }
    if profile.cuda:
        del wanted[resource.RLIMIT_MEMLOCK]  # pinned memory
    elif profile.address_space is not None:
        wanted[resource.RLIMIT_AS] = profile.address_space
    for name, value in wanted.items():
        _lower(name, value)


def _lower(name: int, value: int) -> None:
    import resource

    _, hard = resource.getrlimit(name)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)  # without privileges a hard limit cannot be raised
    resource.setrlimit(name, (value, value))


def forbid_new_ones() -> None:
    """Set no_new_privs, and forbid core dumps and tracing also to a core handler that ignores limits."""
    prctl(PR_SET_DUMPABLE, 0)
    prctl(PR_SET_NO_NEW_PRIVS, 1)


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


def effective_capabilities() -> int:
    """Return the capabilities in force, as bits."""
    header, sets = _Header(CAPABILITY_VERSION_3, 0), (_Sets * 2)()
    checked(libc().capget(ctypes.byref(header), sets))
    return int(sets[0].effective) | int(sets[1].effective) << 32


def drop_capabilities() -> None:
    """Give every capability up, in every set."""
    if effective_capabilities() >> CAP_SETPCAP & 1:
        _empty_the_bounding_set()
    # Who lacks CAP_SETPCAP cannot empty it, and under no_new_privs nothing is gained from it.
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    checked(libc().capset(ctypes.byref(_Header(CAPABILITY_VERSION_3, 0)), (_Sets * 2)()))


def _empty_the_bounding_set() -> None:
    for capability in range(64):
        try:
            prctl(PR_CAPBSET_READ, capability)
        except OSError:
            break  # the kernel knows no further capability
        prctl(PR_CAPBSET_DROP, capability)
    prctl(PR_SET_SECUREBITS, SECUREBITS)
