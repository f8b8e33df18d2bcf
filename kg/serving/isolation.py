"""What a reader process gives up before it answers its first query: the network, and memory beyond its share.

The engine sends requests for ``SERVICE`` from compiled code, so nothing in Python could hold it back. On Linux a
seccomp filter makes the kernel refuse every new socket; elsewhere the guard on the query (``kg.guard``) stands alone.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 1, 38, 22, 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EACCES
_MACHINES = {  # name: (audit code, numbers of socket, connect, socketpair, io_uring_setup)
    "x86_64": (0xC000003E, (41, 42, 53, 425)),
    "aarch64": (0xC00000B7, (198, 203, 199, 425)),
}
_X32 = 0x40000000
_SIGKILL = 9


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid_network() -> bool:
    """Make this process unable to open a socket, for good; ``False`` where that cannot be done on this system."""
    machine = _MACHINES.get(platform.machine())
    if not sys.platform.startswith("linux") or machine is None:
        return False
    code = _filter(*machine)
    held = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.addressof(held))
    call = ctypes.CDLL(None, use_errno=True).prctl
    if call(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(call(_PR_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def end_with_parent() -> None:
    """Let the kernel kill this process when its parent is gone (Linux; elsewhere its clock and its input end it)."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)


def limit_memory(size: int) -> bool:
    """Let this process have at most ``size`` bytes of address space; ``False`` for 0 and where that cannot be done.

    Windows has no such limit; macOS has one and refuses to set it below what every process there maps.
    """
    if size <= 0 or sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  (not on Windows)

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most != resource.RLIM_INFINITY:
        size = min(size, most)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (size, most))
    except (ValueError, OSError):
        return False
    return True


def _filter(audit: int, calls: tuple[int, ...]) -> bytes:
    """Write the filter: another architecture, the x32 calls and all calls named are refused, the rest is allowed."""
    steps = [(_LOAD, 0, 0, 4), (_EQUAL, 1, 0, audit), (_RETURN, 0, 0, _REFUSE), (_LOAD, 0, 0, 0)]
    tests = [(_AT_LEAST, _X32), *((_EQUAL, call) for call in calls)]
    steps += [(kind, len(tests) - number, 0, value) for number, (kind, value) in enumerate(tests)]
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
