"""Confine a worker: after :func:`confine` this process can compute, read what it was given, and little else.

Five layers, each of which holds alone, and each of which the worker cannot undo:

- rlimits: no core dumps, bounded address space, file size and open files;
- no_new_privs, and not dumpable: no later program gains anything, and no core handler is fed;
- capabilities: none left, so root is root by name only;
- Landlock: files are read where the profile says and written in one scratch folder;
- seccomp: no process, no network, no signal, no metadata, and none of the kernel's rarer doors.

What this does not stop, because nothing without a mount namespace does: asking whether a
path exists and for its size, owner and times (``stat``), and following a symbolic link
by its text (``readlink``). Contents and folder listings stay closed. What it leaves to the
parent's watchdog: CPU time, resident memory, threads, and the number of files in the
scratch folder (each file's size is bounded, their number is not).

A worker of the kind "cuda" must talk to the driver: it may use any ``ioctl`` that is not
known to do harm, and read ``/sys`` and its own ``/proc`` folder.
"""

from __future__ import annotations

from grader.worker.confine import landlock, privileges, seccomp
from grader.worker.confine.folders import exposed, readable_folders
from grader.worker.confine.kernel import layer
from grader.worker.confine.layers import Layer, layers
from grader.worker.confine.profile import ConfineError, Profile

__all__ = [
    "ConfineError",
    "Layer",
    "Profile",
    "confine",
    "exposed",
    "layers",
    "prepare",
    "readable_folders",
]


def prepare() -> None:
    """Do once, before the fork, what every child would else pay for. Raises ConfineError."""
    with layer("seccomp"):
        seccomp.compiled()
    with layer("landlock"):
        landlock.abi()
    with layer("rlimits"):
        privileges.load()


def confine(profile: Profile) -> None:
    """Confine this process, for good. Raises ConfineError, and then the process must not go on.

    To be called once, in a child right after the fork: Landlock, capabilities and
    seccomp hold for the calling thread and those it starts, so a second thread is refused.
    """
    prepare()
    with layer("threads"):
        privileges.require_one_thread()
    with layer("rlimits"):
        privileges.limit(profile)
    with layer("no_new_privs"):
        privileges.forbid_new_ones()
    with layer("capabilities"):
        privileges.drop_capabilities()
    with layer("landlock"):
        landlock.restrict(profile)
    with layer("seccomp"):
        seccomp.install(profile.device)
