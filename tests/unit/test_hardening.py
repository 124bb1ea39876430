"""The process as the system sees it after hardening: no core dumps, not dumpable, keys locked."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.security.hardening import _lock, harden, keep_from_swap

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads /proc; only Linux is tested"
)
PROGRAM = """
import ctypes, resource, sys
from pathlib import Path
from app.security.hardening import harden, keep_from_swap
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]  # 0 where a test has hardened this process
resource.setrlimit(resource.RLIMIT_CORE, (hard if 0 <= hard < 4096 else 4096, hard))
harden(dumpable="dumpable" in sys.argv)
key = bytearray(32)
allowed = keep_from_swap(key)
status = Path("/proc/self/status").read_text()
locked = next(line.split()[1] for line in status.splitlines() if line.startswith("VmLck"))
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
print(*resource.getrlimit(resource.RLIMIT_CORE), dumpable, allowed, locked)
"""


def run(*words: str) -> list[str]:
    command = [sys.executable, "-W", "error", "-c", PROGRAM, *words]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True, preexec_fn=core_allowed
    )
    return ended.stdout.split()


def core_allowed() -> None:
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


@pytest.mark.requirement("I3.7", "S2.7")
def test_no_core_dump_and_no_look_from_outside() -> None:
    assert run()[:3] == ["0", "0", "0"]
    assert run("dumpable")[:3] == ["0", "0", "1"]


@pytest.mark.requirement("I3.7", "S2.7")
def test_the_pages_of_a_key_are_locked_where_the_system_allows_it() -> None:
    import resource

    allowed, locked = run()[3:]
    if os.geteuid() and resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] < 8192:
        pytest.skip("no memory may be locked by this user")
    assert allowed == "True"
    assert int(locked) >= 4


@pytest.mark.requirement("I3.7")
@pytest.mark.parametrize("module", ["ui", "app.cli"])
def test_both_ways_in_harden_the_process_first(module: str, tmp_path: Path) -> None:
    program = f"""
import ctypes, sys
sys.argv = ["rinnalla", "--help"]
from {module}{".__main__" if module == "ui" else ""} import main
main(["self-test", "--unknown"])
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.split()[-1] == "0"


@pytest.mark.requirement("I3.7")
def test_the_keys_of_an_open_store_are_in_locked_pages(tmp_path: Path) -> None:
    program = f"""
from pathlib import Path
from tests.conftest import CHEAP_KDF, PASSPHRASE
from app.services.vault import create_store
def locked():
    status = Path("/proc/self/status").read_text()
    return int(next(l.split()[1] for l in status.splitlines() if l.startswith("VmLck")))
before = locked()
store = create_store(Path({str(tmp_path / "s")!r}), passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF).store
print(before, locked())
store.close()
"""  # noqa: E501
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    before, after = map(int, ended.stdout.split())
    assert after >= before + 4, "OpenSSL locks pages of its own before"


class Windows:
    """What Windows would be asked: each call with its arguments; `answers` of VirtualLock."""

    def __init__(self, *answers: int) -> None:
        self.calls: list[tuple[object, ...]] = []
        self._answers = list(answers)

    @property
    def windll(self) -> SimpleNamespace:
        def note(name: str) -> Callable[..., int]:
            def call(*given: object) -> int:
                self.calls.append((name, *(getattr(it, "value", it) for it in given)))
                return self._answers.pop(0) if self._answers else 0

            return call

        kernel = {name: note(name) for name in ("SetErrorMode", "WerSetFlags", "VirtualLock")}
        wer = SimpleNamespace(WerAddExcludedApplication=note("WerAddExcludedApplication"))
        return SimpleNamespace(kernel32=SimpleNamespace(**kernel), wer=wer)


def on_windows(monkeypatch: pytest.MonkeyPatch, system: Windows | None) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    if system is not None:
        monkeypatch.setattr(ctypes, "windll", system.windll, raising=False)


@pytest.mark.requirement("I3.7", "S2.7")
def test_windows_is_asked_by_its_own_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    # winbase.h: SEM_FAILCRITICALERRORS 1, SEM_NOGPFAULTERRORBOX 2; werapi.h: NOHEAP 1
    system = Windows()
    on_windows(monkeypatch, system)
    harden()
    assert system.calls == [
        ("SetErrorMode", 3), ("WerSetFlags", 1),
        ("WerAddExcludedApplication", sys.executable, False),
    ]  # fmt: skip


@pytest.mark.requirement("I3.7", "S2.7")
@pytest.mark.parametrize(
    ("answers", "allowed"), [((1, 1), True), ((0, 1), False), ((1, 0), False), ((0, 0), False)]
)
def test_every_key_has_to_be_locked(
    monkeypatch: pytest.MonkeyPatch, answers: tuple[int, ...], allowed: bool
) -> None:
    system = Windows(*answers)
    on_windows(monkeypatch, system)
    one, other = bytearray(32), bytearray(48)
    assert keep_from_swap(one, other) is allowed
    assert [(it[0], it[2]) for it in system.calls] == [("VirtualLock", 32), ("VirtualLock", 48)]
    begins = [ctypes.addressof(ctypes.c_char.from_buffer(it)) for it in (one, other)]
    assert [it[1] for it in system.calls] == begins


@pytest.mark.requirement("I3.7", "S2.7")
def test_what_a_system_does_not_know_or_refuses_keeps_nobody_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert keep_from_swap() is True
    assert _lock(0, 4096) is False, "no page is there"
    on_windows(monkeypatch, None)  # Linux has no windll: every call fails
    harden()
    assert keep_from_swap(bytearray(32)) is False


@pytest.mark.requirement("I3.7", "S2.7")
def test_a_limit_that_cannot_be_set_keeps_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    asked: list[tuple[object, ...]] = []

    def refuses(*given: object) -> None:
        asked.append(given)
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", refuses)
    monkeypatch.setattr(sys, "platform", "darwin")
    harden()
    assert asked == [(resource.RLIMIT_CORE, (0, 0))]
