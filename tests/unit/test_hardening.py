"""The process as the system sees it after hardening: no core dumps, not dumpable, keys locked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
