"""The system calls, as seccomp leaves them to a worker.

One filter in two pieces that run one after the other. The first is a few instructions
of our own, for what libseccomp has no words for: that every call newer than this file
does not exist, and that a call with many meanings has a short list of them. The
second is compiled by libseccomp from the names in :mod:`syscalls`.
"""

from __future__ import annotations

import ctypes
import errno
import os
import socket
import struct
import sys
from functools import cache
from typing import Any

from grader.worker.confine import syscalls
from grader.worker.confine.kernel import checked, libc, prctl

PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2

LOAD = 0x20  # a 32-bit word of struct seccomp_data
JUMP_EQUAL = 0x15
JUMP_AT_LEAST = 0x35
RETURN = 0x06
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
KILL_PROCESS = 0x80000000
ALLOW = 0x7FFF0000
ERRNO = 0x00050000


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def install(device: str) -> None:
    """Put the filter in place, for this thread and all it starts."""
    instructions = _gate(device, os.getpid()) + compiled()
    program = _Program(len(instructions) // 8, instructions)
    checked(
        libc().prctl(
            ctypes.c_int(PR_SET_SECCOMP),
            ctypes.c_ulong(SECCOMP_MODE_FILTER),
            ctypes.byref(program),
            ctypes.c_ulong(0),
            ctypes.c_ulong(0),
        )
    )


def require_filters() -> None:
    """Raise OSError where the kernel has no seccomp filters."""
    try:
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, 0)
    except OSError as error:
        if error.errno != errno.EFAULT:  # "no such program" is what a kernel with filters says
            raise


# --- our own piece ---------------------------------------------------------------------------------


def _gate(device: str, pid: int) -> bytes:
    """Return the instructions that run first; what they do not decide goes on to libseccomp's."""
    pieces = [
        # Another architecture's numbers (int 0x80, 32-bit Arm) mean other calls than those checked here.
        _step(LOAD, ARCHITECTURE),
        _step(JUMP_EQUAL, _native(), 1, 0),
        _step(RETURN, KILL_PROCESS),
        # x32's numbers have a high bit, so they end here too.
        _step(LOAD, NUMBER),
        _step(JUMP_AT_LEAST, syscalls.FIRST_UNKNOWN, 0, 1),
        _step(RETURN, ERRNO | errno.ENOSYS),
        *(_only(name, argument, values) for name, argument, values in _meanings(device, pid)),
    ]
    return b"".join(pieces)


def _meanings(device: str, pid: int) -> list[tuple[str, int, tuple[int, ...]]]:
    """Return the calls with many meanings: which argument says which, and the meanings that are allowed."""
    meanings = [
        ("kill", 0, (pid,)),
        ("tgkill", 0, (pid,)),
        ("socketpair", 0, (socket.AF_UNIX,)),
        ("fcntl", 1, syscalls.FCNTL),
        ("prctl", 0, syscalls.PRCTL),
    ]
    if not device.startswith("cuda"):  # whose driver is spoken to in ioctls without number
        meanings.append(("ioctl", 1, syscalls.IOCTL))
    return meanings


def _only(name: str, argument: int, values: tuple[int, ...]) -> bytes:
    """Allow a call with one of the values as its argument, and refuse it with any other.

    The kernel looks at the low 32 bits of these arguments, and so does this: a
    comparison of all 64 would let a value with rubbish in the upper half through.
    """
    comparisons = [_step(JUMP_EQUAL, value, len(values) - place, 0) for place, value in enumerate(values)]
    body = [
        _step(LOAD, ARGUMENTS + 8 * argument),
        *comparisons,
        _step(RETURN, ERRNO | errno.EPERM),
        _step(RETURN, ALLOW),
    ]
    return b"".join([_step(JUMP_EQUAL, _number(name), 0, len(body)), *body])


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


# --- libseccomp's piece ----------------------------------------------------------------------------


@cache
def compiled() -> bytes:
    """Return the deny-list as instructions; the same for every worker, so worth having before a fork."""
    import pyseccomp

    _native()
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    rules.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.KILL_PROCESS)
    for name in syscalls.REFUSED:
        _add(rules, errno.EPERM, name)
    for name in syscalls.ABSENT:
        _add(rules, errno.ENOSYS, name)
    for name, conditions in _conditional():
        _add(rules, errno.EPERM, name, *conditions)
    return _exported(rules)


def _add(rules: Any, error: int, name: str, *conditions: Any) -> None:
    import pyseccomp

    number = _number(name)
    if number >= 0:  # below, libseccomp says that this architecture has no such call
        rules.add_rule(pyseccomp.ERRNO(error), number, *conditions)


def _number(name: str) -> int:
    """Return a call's number, negative where this architecture has none. Raises ValueError."""
    import pyseccomp

    if name in syscalls.NUMBERS:
        return syscalls.NUMBERS[name]
    number = int(pyseccomp.resolve_syscall(pyseccomp.Arch.NATIVE, name))
    if number == -1:
        raise ValueError(f"libseccomp does not know the system call {name}")
    return number


def _conditional() -> list[tuple[str, tuple[Any, ...]]]:
    """Return the calls that are refused by their arguments alone."""
    from pyseccomp import MASKED_EQ, NE, Arg

    created = [("open", 1, 2), ("openat", 2, 3)]
    forged = [
        (name, (Arg(flags, MASKED_EQ, os.O_CREAT, os.O_CREAT), Arg(mode, MASKED_EQ, bit, bit)))
        for name, flags, mode in created
        for bit in syscalls.SET_ID_BITS
    ]
    return [
        ("clone", (Arg(0, MASKED_EQ, syscalls.CLONE_THREAD, 0),)),  # a process; a thread has the flag
        ("prlimit64", (Arg(0, NE, 0),)),  # another process
        ("prlimit64", (Arg(2, NE, 0),)),  # a new limit
        ("sendto", (Arg(4, NE, 0),)),  # an address
        *forged,
        *(("creat", (Arg(1, MASKED_EQ, bit, bit),)) for bit in syscalls.SET_ID_BITS),
        *(("ioctl", (Arg(1, MASKED_EQ, 2**32 - 1, value),)) for value in syscalls.IOCTL_HARMFUL),
    ]


def _exported(rules: Any) -> bytes:
    with os.fdopen(os.memfd_create("seccomp"), "w+b") as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def _native() -> int:
    """Return the architecture as the kernel names it. Raises RuntimeError for one not listed."""
    import pyseccomp

    native = pyseccomp.system_arch()
    if native not in (pyseccomp.Arch.X86_64, pyseccomp.Arch.AARCH64) or sys.maxsize < 2**32:
        raise RuntimeError(f"no list of system calls for this architecture ({native:#x})")
    return int(native)
