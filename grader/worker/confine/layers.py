"""What this machine has of the confinement, layer by layer, and how to get what is missing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Layer:
    """One layer: whether it is to be had here, and what is missing and how to get it."""

    name: str
    available: bool
    detail: str


def layers() -> tuple[Layer, ...]:
    """Return every layer of the confinement. Never raises, on no system."""
    return tuple(_layer(name, check, remedy) for name, check, remedy in CHECKS)


def _layer(name: str, check: Callable[[], str], remedy: str) -> Layer:
    if not sys.platform.startswith("linux"):
        return Layer(name, False, "only Linux has it; grade in a Linux container or virtual machine")
    try:
        return Layer(name, True, check())
    except Exception as error:
        return Layer(name, False, f"{error or type(error).__name__}; {remedy}")


def _landlock() -> str:
    from grader.worker.confine import landlock

    return f"version {landlock.abi()} of its interface"


def _seccomp() -> str:
    from grader.worker.confine import seccomp

    seccomp.require_filters()
    return f"{len(seccomp.compiled()) // 8} instructions"


def _rlimits() -> str:
    import resource

    resource.getrlimit(resource.RLIMIT_AS)
    return "set in the worker"


def _no_new_privs() -> str:
    from grader.worker.confine.kernel import prctl

    prctl(39)  # PR_GET_NO_NEW_PRIVS
    return "set in the worker"


def _capabilities() -> str:
    from grader.worker.confine import privileges

    return "dropped in the worker" if privileges.effective_capabilities() else "none to drop"


CHECKS = (
    ("landlock", _landlock, "needs Linux 6.2 with landlock in its lsm= list, and py-landlock"),
    ("seccomp", _seccomp, "needs x86-64 or aarch64, pyseccomp and `apt install libseccomp2`"),
    ("rlimits", _rlimits, "needs Python's resource module"),
    ("no_new_privs", _no_new_privs, "needs Linux 3.5 or later"),
    ("capabilities", _capabilities, "needs a container that lets capget through"),
)
