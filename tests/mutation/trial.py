"""One mutant against the tests that run through its line, in a forked process of its own.

The mother process has imported the libraries and the app. A child puts the changed function into
it before any test is read, or, where that is not the same as importing the mutant (swapping.py),
imports the app anew with one module's source replaced.
"""

import contextlib
import gc
import importlib
import os
import resource
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.mutation import planting
from tests.mutation.swapping import forget_app, import_app, swap

ROOT = Path(__file__).resolve().parents[2]
MOST_MEMORY = 6 * 1024**3
OPTIONS = (
    "-x", "-q", "-W", "ignore::pytest.PytestAssertRewriteWarning", "-p", "no:randomly",
    "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0",
    "--rootdir", str(ROOT), "-c", str(ROOT / "pyproject.toml"),
)  # fmt: skip


def warm(modules: Sequence[str]) -> None:
    """Import what every child needs: libraries, and the app as it is with these modules."""
    for name in (
        "pytest", "hypothesis", "sqlalchemy.orm", "sqlcipher3.dbapi2", "alembic.command",
        "cryptography.hazmat.primitives.keywrap", "cryptography.hazmat.primitives.kdf.argon2",
        "cryptography.hazmat.primitives.kdf.hkdf", "keyring", "filelock", "pydantic",
        "PySide6.QtTest", "PySide6.QtWidgets", "reportlab.platypus", "httpx2", "time_machine",
        "snowballstemmer", "phonenumbers", "truststore", "platformdirs",
    ):  # fmt: skip
        importlib.import_module(name)
    names = tuple(it.removesuffix(".py").replace("/", ".") for it in modules)
    import_app((*names, "app.services.vault"))
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "test_first.py"
        first.write_text(_FIRST_TEST)
        importlib.import_module("pytest").main([*OPTIONS, "-qqq", str(first)])
    gc.freeze()  # the children need not look through all of this again


_FIRST_TEST = """
import pytest
from hypothesis import given, strategies
@pytest.mark.requirement("I3.7")
@given(strategies.integers())
def test_that_brings_plugins_and_libraries_in(number): pass
"""


def plant(scratch: Path, module: str, source: str) -> None:
    """Give one module another source, in this process and in each Python that it starts."""
    place = scratch / f"planted-{os.getpid()}"
    place.mkdir()
    (place / "source.py").write_text(source, encoding="utf-8")
    shutil.copy(Path(__file__).with_name("planting.py"), place / "sitecustomize.py")
    name = module.removesuffix(".py").replace("/", ".")
    os.environ["RINNALLA_PLANTED"] = f"{name}:{ROOT / module}:{place / 'source.py'}"
    os.environ["PYTHONPATH"] = str(place)
    if not swap(module, source):
        forget_app()
        planting.install()


def forked(work: Callable[[], int], seconds: float) -> str:
    """Do something in a child; give "0", another exit code, or "time"."""
    child = os.fork()
    if child == 0:
        os.setsid()
        code = 70
        try:
            code = work()
        except BaseException:  # noqa: BLE001 - told in the log, and the code tells the mother
            traceback.print_exc()
        finally:
            os._exit(code)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            _end_group(child)
            return str(os.waitstatus_to_exitcode(status))
        time.sleep(0.01)
    _end_group(child)
    os.waitpid(child, 0)
    return "time"


def _end_group(leader: int) -> None:
    """End what the child has started too; the group is of our own making."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


@contextlib.contextmanager
def _silent(log: Path) -> Iterator[None]:
    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for number in (1, 2):
        os.dup2(descriptor, number)
    yield


def run_tests(
    tests: Sequence[str], scratch: Path, *, planted: tuple[str, str] | None = None,
    plugins: Sequence[object] = (),
) -> int:  # fmt: skip
    """Run the tests in this process, which is a child; 0 when all of them passed."""
    os.chdir(ROOT)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    name = f"trial-{os.getppid()}"
    with _silent(scratch / f"{name}.log"):
        import pytest

        if planted is not None:
            plant(scratch, *planted)
        base = ["--basetemp", str(scratch / f"{name}.tmp")]
        return int(pytest.main([*OPTIONS, *base, *tests], plugins=list(plugins)))
