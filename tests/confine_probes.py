"""What a confined worker tries, run as a script: ``python confine_probes.py confined|open|torch FOLDER``.

Each probe runs in a forked child; what came of it is printed as JSON. ``open`` runs the same
probes without confinement, which shows that it is the confinement that stops them.
"""

# ruff: noqa: D103 - a probe's name is its description
from __future__ import annotations

import ctypes
import errno
import fcntl
import json
import mmap
import os
import platform
import resource
import shutil
import signal
import socket
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.worker.confine import ConfineError, Profile, confine, prepare, readable_folders
from grader.worker.confine.seccomp import _number
from grader.worker.confine.syscalls import ABSENT, FIRST_UNKNOWN, REFUSED

LIBC = ctypes.CDLL(None, use_errno=True)
FILE_SIZE = 2**20
CLONE_NEWUSER = 0x10000000
HIGH = 1 << 40  # the kernel ignores this bit of a 32-bit argument; a careless filter does not
INT_80_GETPID = bytes.fromhex("b814000000cd80c3")


@dataclass(frozen=True)
class Room:
    """The place a probe finds itself in."""

    scratch: Path
    allowed: Path  # a folder it may read
    private: Path  # the folder beside that it may not, with a file for each probe
    parent: int
    pair: tuple[socket.socket, socket.socket]

    def victim(self, probe: str) -> Path:
        """Return the parent's file that is this probe's to attack."""
        return self.private / probe


# --- helpers ---------------------------------------------------------------------------------------


def call(name: str, *arguments: int | bytes | ctypes.Array[ctypes.c_char]) -> int:
    """Make a system call by name; raises OSError."""
    return call_number(_number(name), *arguments)


def call_number(number: int, *arguments: int | bytes | ctypes.Array[ctypes.c_char]) -> int:
    """Make a system call by number; raises OSError."""
    words = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    result = LIBC.syscall(ctypes.c_long(number), *words)
    if result == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return int(result)


def end_child(pid: int) -> None:
    """End what should not have been born."""
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


# --- what must be refused: processes ---------------------------------------------------------------


def denied_fork(room: Room) -> None:
    end_child(os.fork())


def denied_vfork(room: Room) -> None:
    if _number("vfork") >= 0:
        end_child(call("vfork"))
    end_child(os.fork())  # what aarch64 has instead


def denied_clone(room: Room) -> None:
    end_child(call("clone", signal.SIGCHLD, 0, 0, 0, 0))


def denied_clone_with_high_bits(room: Room) -> None:
    end_child(call("clone", signal.SIGCHLD | HIGH, 0, 0, 0, 0))


def absent_clone3(room: Room) -> None:
    arguments = ctypes.create_string_buffer(struct.pack("=8Q", 0, 0, 0, 0, signal.SIGCHLD, 0, 0, 0), 64)
    end_child(call("clone3", arguments, 64))


def denied_execve(room: Room) -> None:
    os.execv(sys.executable, [sys.executable, "-c", ""])


def denied_subprocess(room: Room) -> None:
    import subprocess

    subprocess.run([sys.executable, "-c", ""], check=True)


def denied_posix_spawn(room: Room) -> None:
    end_child(os.posix_spawn(sys.executable, [sys.executable, "-c", ""], {}))


def denied_system(room: Room) -> None:
    if os.system("exit 7") != 7 << 8:
        raise PermissionError(errno.EPERM, "no shell was started")


# --- what must be refused: other processes -----------------------------------------------------------


def denied_kill_parent(room: Room) -> None:
    os.kill(room.parent, 0)


def denied_kill_parent_with_high_bits(room: Room) -> None:
    call("kill", room.parent | HIGH, 0)


def denied_kill_group(room: Room) -> None:
    os.kill(0, 0)


def denied_kill_everyone(room: Room) -> None:
    os.kill(-1, 0)


def denied_tkill_parent(room: Room) -> None:
    call("tkill", room.parent, 0)


def denied_tgkill_parent(room: Room) -> None:
    call("tgkill", room.parent, room.parent, 0)


def denied_sigqueue_parent(room: Room) -> None:
    information = ctypes.create_string_buffer(struct.pack("=3i", 0, 0, -1), 128)  # SI_QUEUE
    call("rt_sigqueueinfo", room.parent, 0, information)


def denied_pidfd_open_parent(room: Room) -> None:
    os.close(os.pidfd_open(room.parent))


def denied_pidfd_of_the_peer(room: Room) -> None:
    found = room.pair[0].getsockopt(socket.SOL_SOCKET, 77)  # SO_PEERPIDFD
    signal.pidfd_send_signal(found, 0)


def denied_ptrace_parent(room: Room) -> None:
    call("ptrace", 0x4206, room.parent, 0, 0)  # PTRACE_SEIZE


def denied_process_vm_readv_parent(room: Room) -> None:
    call("process_vm_readv", room.parent, 0, 0, 0, 0, 0)


def denied_prlimit_parent(room: Room) -> None:
    resource.prlimit(room.parent, resource.RLIMIT_NOFILE)


def denied_limit_parent(room: Room) -> None:
    call("prlimit64", room.parent | HIGH, resource.RLIMIT_CORE, ctypes.create_string_buffer(16), 0)


def denied_setpriority_parent(room: Room) -> None:
    os.setpriority(os.PRIO_PROCESS, room.parent, os.getpriority(os.PRIO_PROCESS, room.parent))


def denied_sched_setaffinity_parent(room: Room) -> None:
    os.sched_setaffinity(room.parent, os.sched_getaffinity(room.parent))


def denied_sched_setscheduler_parent(room: Room) -> None:
    os.sched_setscheduler(room.parent, os.SCHED_OTHER, os.sched_param(0))


def denied_setown_parent(room: Room) -> None:
    fcntl.fcntl(room.pair[0], fcntl.F_SETOWN, room.parent)


def denied_setown_with_high_bits(room: Room) -> None:
    call("fcntl", room.pair[0].fileno(), fcntl.F_SETOWN | HIGH, room.parent)


def denied_setown_ex_parent(room: Room) -> None:
    fcntl.fcntl(room.pair[0], 15, struct.pack("=ii", 1, room.parent))


def denied_fiosetown_parent(room: Room) -> None:
    fcntl.ioctl(room.pair[0], 0x8901, struct.pack("=i", room.parent))


def denied_fiosetown_with_high_bits(room: Room) -> None:
    owner = ctypes.create_string_buffer(struct.pack("=i", room.parent), 4)
    call("ioctl", room.pair[0].fileno(), 0x8901 | HIGH, owner)


def denied_lease(room: Room) -> None:
    path = room.scratch / "leased"
    path.write_text("")
    with path.open() as file:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)


# --- what must be refused: its own limits and privileges ---------------------------------------------


def denied_setrlimit(room: Room) -> None:
    # By hand: Python says ValueError for what the kernel answers.
    limits = ctypes.create_string_buffer(struct.pack("=2q", *resource.getrlimit(resource.RLIMIT_FSIZE)), 16)
    if LIBC.setrlimit(int(resource.RLIMIT_FSIZE), limits):
        raise OSError(ctypes.get_errno(), "setrlimit")


def denied_prlimit_itself(room: Room) -> None:
    resource.prlimit(0, resource.RLIMIT_NOFILE, (100, 100))


def denied_dumpable(room: Room) -> None:
    if LIBC.prctl(4, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")


def denied_life_after_the_parent(room: Room) -> None:
    if LIBC.prctl(1, 0, 0, 0, 0):  # PR_SET_PDEATHSIG
        raise OSError(ctypes.get_errno(), "prctl")


def denied_capabilities(room: Room) -> None:
    from grader.worker.confine.privileges import effective_capabilities

    bounding = [number for number in range(41) if LIBC.prctl(23, number, 0, 0, 0) == 1]
    if not effective_capabilities() and (os.geteuid() or not bounding):
        raise PermissionError(errno.EPERM, "no capability is left")


def denied_setsid(room: Room) -> None:
    os.setsid()


def denied_user_namespace(room: Room) -> None:
    call("unshare", CLONE_NEWUSER)


def denied_mount(room: Room) -> None:
    call("mount", b"tmpfs", os.fsencode(room.scratch), b"tmpfs", 0, 0)


# --- what must be refused: the network -----------------------------------------------------------


def denied_socket_inet(room: Room) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def denied_socket_inet6(room: Room) -> None:
    socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()


def denied_socket_unix(room: Room) -> None:
    socket.socket(socket.AF_UNIX).close()


def denied_socket_netlink(room: Room) -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()


def denied_sendto_an_address(room: Room) -> None:
    listening = str(room.private / "listening")
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, other:
        one.sendto(b"hello", listening)


def denied_sendmsg_to_an_address(room: Room) -> None:
    listening = str(room.private / "listening")
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, other:
        one.sendmsg([b"hello"], (), 0, listening)


def denied_connect_a_pair(room: Room) -> None:
    listening = str(room.private / "listening")
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with one, other:
        one.connect(listening)


def denied_interfaces_by_ioctl(room: Room) -> None:
    fcntl.ioctl(room.pair[0], 0x8912, struct.pack("iP", 0, 0))  # SIOCGIFCONF


# --- what must be refused: files of others -----------------------------------------------------------


def denied_read(room: Room) -> None:
    room.victim("read").read_text()


def denied_write(room: Room) -> None:
    room.victim("write").write_text("mine")


def denied_append(room: Room) -> None:
    with room.victim("append").open("a") as file:
        file.write("mine")


def denied_truncate(room: Room) -> None:
    os.truncate(room.victim("truncate"), 0)


def denied_unlink(room: Room) -> None:
    room.victim("unlink").unlink()


def denied_rename(room: Room) -> None:
    victim = room.victim("rename")
    victim.rename(victim.with_suffix(".moved"))


def denied_rename_into_scratch(room: Room) -> None:
    room.victim("rename_into_scratch").rename(room.scratch / "stolen")


def denied_rename_out_of_scratch(room: Room) -> None:
    (room.scratch / "forged").write_text("")
    (room.scratch / "forged").rename(room.victim("rename_out_of_scratch"))


def denied_chmod(room: Room) -> None:
    room.victim("chmod").chmod(0o777)


def denied_fchmod(room: Room) -> None:
    with (room.allowed / "open.txt").open() as file:
        os.fchmod(file.fileno(), 0o644)


def denied_fchmodat2(room: Room) -> None:
    call_number(452, -100, os.fsencode(room.victim("fchmodat2")), 0o777, 0)


def denied_chmod_in_scratch(room: Room) -> None:
    path = room.scratch / "mode"
    path.write_text("")
    path.chmod(0o777)


def denied_chown(room: Room) -> None:
    os.chown(room.victim("chown"), os.getuid(), os.getgid())


def denied_utime(room: Room) -> None:
    os.utime(room.victim("utime"), (0, 0))


def denied_xattr(room: Room) -> None:
    os.setxattr(room.victim("xattr"), "user.mark", b"1")


def absent_setxattrat(room: Room) -> None:
    value = ctypes.create_string_buffer(b"1", 1)
    arguments = ctypes.create_string_buffer(struct.pack("=QII", ctypes.addressof(value), 1, 0), 16)
    call_number(463, -100, os.fsencode(room.victim("setxattrat")), 0, b"user.mark", arguments, 16)


def denied_inode_flags(room: Room) -> None:
    with (room.allowed / "open.txt").open() as file:
        flags = fcntl.ioctl(file, 0x80086601, bytes(8))
        fcntl.ioctl(file, 0x40086602, flags)


def denied_write_beside_scratch(room: Room) -> None:
    (room.scratch.parent / "beside").write_text("mine")


def denied_write_in_a_readable_folder(room: Room) -> None:
    (room.allowed / "planted.py").write_text("mine")


def denied_write_in_the_standard_library(room: Room) -> None:
    path = Path(json.__file__).with_name("planted.txt")
    path.write_text("mine")
    path.unlink()


def denied_dot_dot_from_a_readable_folder(room: Room) -> None:
    Path(f"{room.allowed}/../private/dots").read_text()


def denied_dot_dot_from_scratch(room: Room) -> None:
    os.chdir(room.scratch)
    Path("../private/dots").read_text()


def denied_folder_with_a_readable_prefix(room: Room) -> None:
    Path(f"{room.allowed}-not/secret.txt").read_text()


def denied_link_that_was_there(room: Room) -> None:
    (room.allowed / "link.txt").read_text()


def denied_symlink(room: Room) -> None:
    (room.scratch / "soft").symlink_to(room.victim("symlink"))


def denied_symlink_in_scratch(room: Room) -> None:
    (room.scratch / "way_out").read_text()


def denied_hard_link(room: Room) -> None:
    (room.scratch / "hard").hardlink_to(room.victim("hard_link"))


def denied_path_descriptor(room: Room) -> None:
    descriptor = os.open(room.victim("path_descriptor"), os.O_PATH)
    os.close(os.open(f"/proc/self/fd/{descriptor}", os.O_RDONLY))


def absent_openat2(room: Room) -> None:
    how = ctypes.create_string_buffer(struct.pack("=3Q", 0, 0, 0), 24)
    os.close(call("openat2", -100, os.fsencode(room.allowed / "open.txt"), how, 24))


def denied_named_pipe(room: Room) -> None:
    os.mkfifo(room.scratch / "pipe")


def denied_set_user_id_at_creation(room: Room) -> None:
    os.close(os.open(room.scratch / "suid", os.O_CREAT | os.O_WRONLY, 0o4755))


# --- what must be refused: the system ----------------------------------------------------------------


def denied_own_environment(room: Room) -> None:
    Path("/proc/self/environ").read_bytes()


def denied_own_memory(room: Room) -> None:
    Path("/proc/self/mem").open("r+b").close()


def denied_parents_environment(room: Room) -> None:
    Path(f"/proc/{room.parent}/environ").read_bytes()


def denied_parents_memory(room: Room) -> None:
    Path(f"/proc/{room.parent}/mem").open("rb").close()


def denied_parents_command_line(room: Room) -> None:
    Path(f"/proc/{room.parent}/cmdline").read_bytes()


def denied_parents_descriptors(room: Room) -> None:
    Path(f"/proc/{room.parent}/fd/0").readlink()


def denied_parents_folder(room: Room) -> None:
    Path(f"/proc/{room.parent}/cwd").readlink()


def denied_first_process(room: Room) -> None:
    Path("/proc/1/status").read_bytes()


def denied_list_of_processes(room: Room) -> None:
    list(Path("/proc").iterdir())


def denied_passwords(room: Room) -> None:
    Path("/etc/passwd").read_text()


def denied_list_of_root(room: Room) -> None:
    list(Path("/").iterdir())


def denied_list_of_home(room: Room) -> None:
    list(Path.home().iterdir())


def denied_list_of_private_folder(room: Room) -> None:
    list(room.private.iterdir())


def denied_list_above_scratch(room: Room) -> None:
    list(room.scratch.parent.iterdir())


def denied_shared_memory(room: Room) -> None:
    path = Path(f"/dev/shm/probe-{os.getpid()}")
    path.write_text("")
    path.unlink()


def denied_memfd(room: Room) -> None:
    os.close(os.memfd_create("probe"))


def denied_inotify(room: Room) -> None:
    os.close(call("inotify_init1", 0))


def denied_personality(room: Room) -> None:
    call("personality", 0xFFFFFFFF)


def denied_file_over_the_size(room: Room) -> None:
    try:
        (room.scratch / "big").write_bytes(bytes(2 * FILE_SIZE))
    except OSError as error:
        if error.errno == errno.EFBIG and (room.scratch / "big").stat().st_size <= FILE_SIZE:
            raise PermissionError(errno.EPERM, "bounded") from error
        raise


def denied_sparse_file_over_the_size(room: Room) -> None:
    with (room.scratch / "sparse").open("wb") as file:
        try:
            file.truncate(2**40)
        except OSError as error:
            raise PermissionError(errno.EPERM, "bounded") from error


def denied_memory_over_the_limit(room: Room) -> None:
    try:
        mmap.mmap(-1, 2**40).close()
    except OSError as error:
        raise PermissionError(errno.EPERM, "bounded") from error


def denied_many_open_files(room: Room) -> None:
    descriptors: list[int] = []
    try:
        descriptors.extend(os.dup(0) for _ in range(300))
    except OSError as error:
        raise PermissionError(errno.EPERM, "bounded") from error
    finally:
        os.closerange(20, 400)


# --- what must go on working -------------------------------------------------------------------------


def allowed_import(room: Room) -> None:
    import decimal
    import sqlite3
    import xml.dom.minidom

    assert decimal.Decimal(1)
    assert sqlite3.connect(":memory:").execute("select 1").fetchone() == (1,)
    assert xml.dom.minidom.parseString("<a/>").documentElement.tagName == "a"


def allowed_standard_library(room: Room) -> None:
    assert "JSON" in Path(json.__file__).read_text()


def allowed_listing_of_a_readable_folder(room: Room) -> None:
    assert "open.txt" in {path.name for path in room.allowed.iterdir()}


def allowed_readable_folder(room: Room) -> None:
    assert (room.allowed / "open.txt").read_text() == "open"


def allowed_readable_file(room: Room) -> None:
    assert (room.allowed.parent / "single.txt").read_text() == "single"


def allowed_threads(room: Room) -> None:
    done: list[int] = []
    threads = [threading.Thread(target=done.append, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == [0, 1, 2, 3]


def allowed_scratch(room: Room) -> None:
    folder = room.scratch / "deep" / "er"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("a")
    (folder / "a.txt").rename(room.scratch / "b.txt")
    assert (room.scratch / "b.txt").read_text() == "a"
    os.truncate(room.scratch / "b.txt", 0)
    (room.scratch / "b.txt").unlink()
    shutil.rmtree(room.scratch / "deep")


def allowed_temporary_files(room: Room) -> None:
    with tempfile.TemporaryDirectory(dir=room.scratch) as folder:
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            file.write(b"x")
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")


def allowed_sqlite_in_scratch(room: Room) -> None:
    import sqlite3

    connection = sqlite3.connect(room.scratch / "data.db")
    connection.execute("create table t (x)")
    connection.commit()
    connection.close()


def allowed_pair_of_sockets(room: Room) -> None:
    ours, theirs = room.pair
    ours.settimeout(5)
    ours.sendall(b"one")
    os.write(ours.fileno(), b"two")
    assert theirs.recv(6, socket.MSG_WAITALL) == b"onetwo"


def allowed_event_loop(room: Room) -> None:
    import asyncio

    assert asyncio.run(asyncio.sleep(0, result=5)) == 5


def allowed_library(room: Room) -> None:
    mathematics = ctypes.CDLL("libm.so.6")
    mathematics.cos.restype = ctypes.c_double
    assert mathematics.cos(ctypes.c_double(0)) == 1.0


def allowed_random_bytes(room: Room) -> None:
    with Path("/dev/urandom").open("rb") as file:
        assert len(os.urandom(8) + file.read(8)) == 16


def allowed_null_device(room: Room) -> None:
    with Path(os.devnull).open("w") as file:
        file.write("gone")


def allowed_time_zone(room: Room) -> None:
    from zoneinfo import ZoneInfo

    assert str(ZoneInfo("Europe/Berlin")) == "Europe/Berlin"


def allowed_signal_to_itself(room: Room) -> None:
    got: list[int] = []
    signal.signal(signal.SIGUSR1, lambda number, _frame: got.append(number))
    os.kill(os.getpid(), signal.SIGUSR1)
    signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
    time.sleep(0)
    assert got == [signal.SIGUSR1] * 2


def allowed_reading_limits(room: Room) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 0
    assert len(os.sched_getaffinity(0)) > 0
    assert (os.cpu_count() or 0) > 0


def allowed_terminal_question(room: Room) -> None:
    assert not os.isatty(room.pair[0].fileno())


# --- running them ------------------------------------------------------------------------------------

# What these do without confinement would end the script, or depends on the machine's settings.
NOT_OPEN = frozenset(
    (
        "denied_vfork",
        "denied_execve",
        "denied_setsid",
        "denied_mount",
        "denied_user_namespace",
        "denied_inode_flags",
        "denied_xattr",
        "absent_setxattrat",
        "denied_fchmodat2",
        "denied_pidfd_of_the_peer",
        "denied_prlimit_itself",
        "denied_write_in_the_standard_library",
        "denied_kill_everyone",
        "denied_many_open_files",
        "denied_memory_over_the_limit",
        "denied_limit_parent",
        "absent_openat2",
        "denied_capabilities",
        "absent_clone3",
        "denied_shared_memory",
        "denied_clone_with_high_bits",
        "denied_kill_parent_with_high_bits",
        "denied_first_process",
    )
)

PROBES: dict[str, Callable[[Room], None]] = {
    name: function
    for name, function in list(globals().items())
    if name.startswith(("denied_", "absent_", "allowed_"))
}


def outcome(action: Callable[[], object]) -> str:
    """Return "ok" or the name of the error."""
    try:
        action()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error))
    except BaseException as error:
        return repr(error)
    return "ok"


def probes(room: Room, chosen: list[str]) -> dict[str, str]:
    """Run the probes and return what came of each."""
    return {name: outcome(lambda name=name: PROBES[name](room)) for name in chosen}  # type: ignore[misc]


def sweep() -> dict[str, str]:
    """Make every listed call with worthless arguments, and calls that do not exist yet."""
    results = {}
    for name in (*REFUSED, *ABSENT):
        number = _number(name)
        worthless = (-1,) * 6
        results[name] = "none" if number < 0 else outcome(lambda: call_number(number, *worthless))  # noqa: B023
    for number in (*range(FIRST_UNKNOWN, FIRST_UNKNOWN + 20), 1000, 0x40000000 + 57):
        results[str(number)] = outcome(lambda: call_number(number, *((-1,) * 6)))  # noqa: B023
    return results


def int_80() -> str:
    """Ask for the process id as a 32-bit program would."""
    memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory.write(INT_80_GETPID)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    return str(ctypes.CFUNCTYPE(ctypes.c_int)(address)())


def in_child(work: Callable[[], object]) -> tuple[object, int]:
    """Run ``work`` in a forked child; return what it returned and the child's wait status."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            with os.fdopen(writing, "w") as file:
                json.dump(work(), file)
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as file:
        text = file.read()
    return json.loads(text or "null"), os.waitpid(pid, 0)[1]


def furnish(folder: Path) -> Room:
    """Make the parent's files, the readable folder and the scratch."""
    room = Room(folder / "scratch", folder / "allowed", folder / "private", os.getpid(), socket.socketpair())
    for path in (room.scratch, room.allowed, room.private, folder / "allowed-not"):
        path.mkdir()
    for name in PROBES:
        room.victim(name.partition("_")[2]).write_text("secret")
    room.victim("dots").write_text("secret")
    (folder / "allowed-not" / "secret.txt").write_text("secret")
    (room.allowed / "open.txt").write_text("open")
    (room.allowed / "link.txt").symlink_to(room.victim("read"))
    (room.scratch / "way_out").symlink_to(room.victim("read"))
    (folder / "single.txt").write_text("single")
    return room


def profile_of(room: Room, **changes: int | str) -> Profile:
    """Return a profile for the room."""
    readable = (*readable_folders(), str(room.allowed), str(room.allowed.parent / "single.txt"))
    settings: dict[str, object] = {
        "scratch": str(room.scratch),
        "address_space": 8 * 2**30,
        "file_size": FILE_SIZE,
    }
    return Profile(readable, **(settings | changes))  # type: ignore[arg-type]


def refusal(profile: Profile) -> str:
    """Return what confine says about a profile that cannot be had."""
    try:
        confine(profile)
    except ConfineError as error:
        return f"ConfineError: {error}"
    return "confined"


def refusal_beside_a_thread(profile: Profile) -> str:
    """Return what confine says where a second thread runs."""
    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    try:
        return refusal(profile)
    finally:
        waiting.set()
        thread.join()


def report_confined(room: Room) -> dict[str, object]:
    """Run everything confined, each group in a child of its own."""
    profile = profile_of(room)

    def after(work: Callable[[], object]) -> Callable[[], object]:
        return lambda: (confine(profile), work())[1]

    missing = profile_of(room, scratch=str(room.scratch / "missing"))
    is_file = profile_of(room, scratch=str(room.allowed / "open.txt"))
    unreadable = Profile(("/nonexistent/folder",), str(room.scratch), None)
    report: dict[str, object] = {
        "probes": in_child(after(lambda: probes(room, list(PROBES))))[0],
        "sweep": in_child(after(sweep))[0],
        "no scratch": in_child(lambda: refusal(missing))[0],
        "scratch is a file": in_child(lambda: refusal(is_file))[0],
        "no readable": in_child(lambda: refusal(unreadable))[0],
        "two threads": in_child(lambda: refusal_beside_a_thread(profile))[0],
        "cuda": in_child(lambda: refusal(profile_of(room, device="cuda:0")))[0],
    }
    if platform.machine() == "x86_64":
        report["int 80 open"] = in_child(int_80)
        report["int 80"] = in_child(after(int_80))
    return report


def report_open(room: Room) -> dict[str, object]:
    """Run the probes without confinement, but the rest of their circumstances the same."""
    return {"probes": in_child(lambda: probes(room, [name for name in PROBES if name not in NOT_OPEN]))[0]}


def report_torch(room: Room) -> dict[str, object]:
    """Compute with torch in a confined child, on one thread and on several."""
    import torch

    torch.set_num_threads(1)
    profile = profile_of(room)

    def work() -> dict[str, object]:
        torch.ones(3).exp()
        begun = time.perf_counter()
        confine(profile)
        taken = time.perf_counter() - begun
        results = []
        for threads in (1, 2):
            torch.set_num_threads(threads)
            matrix = torch.randn(600, 600, requires_grad=True)
            (matrix @ matrix).exp().sum().backward()
            results.append(matrix.grad is not None and list(matrix.grad.shape))
        torch.save({"x": torch.ones(2)}, room.scratch / "x.pt")
        loaded = torch.load(room.scratch / "x.pt", weights_only=True)
        return {"shapes": results, "loaded": loaded["x"].tolist(), "milliseconds": 1000 * taken}

    result, status = in_child(work)
    return {"result": result, "status": status}


def main() -> None:
    """Print one report."""
    prepare()
    room = furnish(Path(sys.argv[2]).resolve())
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listening.bind(str(room.private / "listening"))
    reports = {"confined": report_confined, "open": report_open, "torch": report_torch}
    with listening, room.pair[0], room.pair[1]:
        print(json.dumps(reports[sys.argv[1]](room)))  # noqa: T201


if __name__ == "__main__":
    main()
