"""What the system may not do with the memory: no core dump, no look from outside, no swap.

Linux is tested. The Windows calls are written by Microsoft's documents and untested here; macOS
has only the limit on core dumps.
"""

import ctypes
import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4
_PR_UNUSED = (0, 0, 0)
_NO_ERROR_WINDOWS = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
_WER_NO_HEAP = 0x0001  # WER_FAULT_REPORTING_FLAG_NOHEAP


def harden(*, dumpable: bool = False) -> None:
    """Forbid core dumps and, unless `dumpable`, that programs of the same user read the memory.

    Call it first of all. What a system refuses is left as it is: it never keeps her out.
    """
    if sys.platform == "win32":
        _harden_windows()
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux") and not dumpable:
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, *_PR_UNUSED)


def _harden_windows() -> None:
    if sys.platform == "win32":
        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_WINDOWS)
        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.WerSetFlags(_WER_NO_HEAP)
        with suppress(OSError, AttributeError):
            ctypes.windll.wer.WerAddExcludedApplication(sys.executable, False)


def keep_from_swap(*buffers: bytearray) -> bool:
    """Lock the pages of key buffers into memory; gives whether the system allowed all of it.

    They are never unlocked: a page may hold several keys, and locks are not counted. The pages stay
    few, because Python gives a freed page to the next buffer.
    """
    allowed = True
    for buffer in buffers:
        place = (ctypes.c_char * len(buffer)).from_buffer(buffer)
        allowed = _lock(ctypes.addressof(place), len(buffer)) and allowed
    return allowed


def _lock(address: int, size: int) -> bool:
    try:
        if sys.platform == "win32":
            virtual_lock = ctypes.windll.kernel32.VirtualLock
            return bool(virtual_lock(ctypes.c_void_p(address), ctypes.c_size_t(size)))
        mlock = ctypes.CDLL(None).mlock
        return bool(mlock(ctypes.c_void_p(address), ctypes.c_size_t(size)) == 0)
    except (OSError, AttributeError):
        return False
