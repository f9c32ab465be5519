"""Which system calls a worker does without, by name. Checked for x86-64 and aarch64.

What is not named here is allowed, up to FIRST_UNKNOWN, from which on nothing exists.
"""

from __future__ import annotations

# From 424 on all architectures share their numbers. Every call below this one was judged
# for the lists below; those from here on (the first: setxattrat) are answered ENOSYS.
FIRST_UNKNOWN = 463

# Numbers of calls that an older libseccomp has no name for; alike on all architectures.
NUMBERS = {
    "pidfd_send_signal": 424,
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsconfig": 431,
    "fsmount": 432,
    "fspick": 433,
    "pidfd_open": 434,
    "clone3": 435,
    "openat2": 437,
    "pidfd_getfd": 438,
    "process_madvise": 440,
    "mount_setattr": 442,
    "quotactl_fd": 443,
    "memfd_secret": 447,
    "process_mrelease": 448,
    "fchmodat2": 452,
    "statmount": 457,
    "listmount": 458,
    "lsm_set_self_attr": 460,
}

PROCESSES = ("fork", "vfork", "execve", "execveat")

# Signals to others, and every other way into their memory, descriptors and scheduling.
OTHERS = (
    "tkill",
    "rt_sigqueueinfo",
    "rt_tgsigqueueinfo",
    "pidfd_open",
    "pidfd_send_signal",
    "pidfd_getfd",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "process_mrelease",
    "kcmp",
    "get_robust_list",
    "migrate_pages",
    "move_pages",
    "setsid",
    "setpgid",
)

# Priorities and limits, also its own: a worker's share of the machine is the parent's to say.
PRIORITIES = (
    "setrlimit",
    "setpriority",
    "sched_setaffinity",
    "sched_setscheduler",
    "sched_setparam",
    "sched_setattr",
    "ioprio_set",
)

# The worker's own pair of sockets is read, written and sent on without addresses. sendmsg carries
# its address where a filter cannot look: a datagram pair could else write to the system's log.
NETWORK = ("socket", "connect", "bind", "listen", "accept", "accept4", "sendmsg", "sendmmsg", "setsockopt")

# Landlock lets all of these pass: they need no open file, only an owner's user id.
METADATA = (
    "chmod",
    "fchmod",
    "fchmodat",
    "fchmodat2",
    "chown",
    "fchown",
    "lchown",
    "fchownat",
    "utime",
    "utimes",
    "futimesat",
    "utimensat",
    "setxattr",
    "lsetxattr",
    "fsetxattr",
    "removexattr",
    "lremovexattr",
    "fremovexattr",
    "mknod",
    "mknodat",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
)

# Memory and messages that outlive the process or are shared with others of the same user.
SHARED = (
    "memfd_create",
    "memfd_secret",
    "shmget",
    "shmat",
    "shmctl",
    "msgget",
    "msgsnd",
    "msgrcv",
    "msgctl",
    "semget",
    "semop",
    "semtimedop",
    "semctl",
    "mq_open",
    "mq_unlink",
)

MOUNTS = (
    "mount",
    "umount2",
    "pivot_root",
    "chroot",
    "open_tree",
    "move_mount",
    "fsopen",
    "fsconfig",
    "fsmount",
    "fspick",
    "mount_setattr",
    "statmount",
    "listmount",
    "unshare",
    "setns",
    "name_to_handle_at",
    "open_by_handle_at",
)

# Whose process this is, and what it may do.
IDENTITY = (
    "setuid",
    "setgid",
    "setreuid",
    "setregid",
    "setresuid",
    "setresgid",
    "setfsuid",
    "setfsgid",
    "setgroups",
    "capset",
    "lsm_set_self_attr",
    "personality",
    "keyctl",
    "add_key",
    "request_key",
)

# The machine's own affairs.
MACHINE = (
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "kexec_file_load",
    "reboot",
    "swapon",
    "swapoff",
    "sethostname",
    "setdomainname",
    "settimeofday",
    "clock_settime",
    "clock_adjtime",
    "adjtimex",
    "acct",
    "quotactl",
    "quotactl_fd",
    "syslog",
    "vhangup",
    "iopl",
    "ioperm",
    "sync",
    "syncfs",
)

# Rich interfaces that no exercise needs and that kernel bugs are often found in.
SURFACE = (
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_setup",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "modify_ldt",
    "fanotify_init",
    "fanotify_mark",
    "inotify_init",
    "inotify_init1",
    "splice",
    "tee",
    "vmsplice",
    "uselib",
    "lookup_dcookie",
)

REFUSED = (
    PROCESSES + OTHERS + PRIORITIES + NETWORK + METADATA + SHARED + MOUNTS + IDENTITY + MACHINE + SURFACE
)

# Their arguments lie in memory where a filter cannot look; the C library then uses clone and openat.
ABSENT = ("clone3", "openat2")

CLONE_THREAD = 0x00010000

# Set-user-id and set-group-id, which a file could be created with.
SET_ID_BITS = (0o4000, 0o2000)

# --- the allowed meanings of calls with many -------------------------------------------------------

FCNTL = (
    0,  # F_DUPFD
    1,  # F_GETFD
    2,  # F_SETFD
    3,  # F_GETFL
    4,  # F_SETFL
    5,  # F_GETLK
    6,  # F_SETLK
    7,  # F_SETLKW
    36,  # F_OFD_GETLK
    37,  # F_OFD_SETLK
    38,  # F_OFD_SETLKW
    1030,  # F_DUPFD_CLOEXEC
    1032,  # F_GETPIPE_SZ
    1034,  # F_GET_SEALS
)

PRCTL = (
    3,  # PR_GET_DUMPABLE; setting it would let a core handler run again
    15,  # PR_SET_NAME
    16,  # PR_GET_NAME
    21,  # PR_GET_SECCOMP
    23,  # PR_CAPBSET_READ
    27,  # PR_GET_SECUREBITS
    29,  # PR_SET_TIMERSLACK
    30,  # PR_GET_TIMERSLACK
    38,  # PR_SET_NO_NEW_PRIVS
    39,  # PR_GET_NO_NEW_PRIVS
    41,  # PR_SET_THP_DISABLE
    42,  # PR_GET_THP_DISABLE
    51,  # PR_SVE_GET_VL
    0x53564D41,  # PR_SET_VMA, by which the C library names its memory
)

IOCTL = (
    0x5401,  # TCGETS, by which isatty asks
    0x5413,  # TIOCGWINSZ
    0x541B,  # FIONREAD
    0x5421,  # FIONBIO
    0x5450,  # FIONCLEX
    0x5451,  # FIOCLEX
)

# Refused also to a worker with CUDA, whose list of ioctls cannot be closed.
IOCTL_HARMFUL = (
    0x8901,  # FIOSETOWN
    0x8902,  # SIOCSPGRP
    0x5412,  # TIOCSTI
    0x541C,  # TIOCLINUX
    0x5423,  # TIOCSETD
    0x5410,  # TIOCSPGRP
    0x540E,  # TIOCSCTTY
    0x541D,  # TIOCCONS
    0x40086602,  # FS_IOC_SETFLAGS: chattr, by an owner, on a file opened for reading
    0x401C5820,  # FS_IOC_FSSETXATTR
    0x40087602,  # FS_IOC_SETVERSION
    0x40086604,  # EXT4_IOC_SETVERSION
    0x40806685,  # FS_IOC_ENABLE_VERITY: a file becomes read-only for good
    0x800C6613,  # FS_IOC_SET_ENCRYPTION_POLICY
)
