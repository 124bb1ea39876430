"""What is loaded before the first window is painted, and what happens without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATE = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "pydantic",
    "reportlab",
    "pikepdf",
    "pypdfium2",
    "httpx2",
    "keyring",
    "lucide",
    "ui.windows.main_window",
)
PROBE = """
import sys
from PySide6.QtWidgets import QApplication
import ui.shell
seen = []
def note(self):
    seen.extend(name for name in {late!r} if name in sys.modules)
    self.quit()
ui.shell.Shell.__init__ = (lambda start: lambda self, *a: (
    start(self, *a), self.painted.connect(lambda: note(self)))[0])(ui.shell.Shell.__init__)
from ui.__main__ import main
code = main({arguments!r})
print("LATE", seen, code)
"""


def _environment(home: Path, **more: str) -> dict[str, str]:
    places = {
        name: str(home / name)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    }
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return kept | places | more


def _run(home: Path, code: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=_environment(home, **more),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.requirement("A9", "I2.2")
@pytest.mark.parametrize("arguments", [[], ["--demo"]], ids=["first start", "unlock"])
def test_nothing_heavy_is_loaded_before_the_first_paint(
    tmp_path: Path, arguments: list[str]
) -> None:
    done = _run(tmp_path, PROBE.format(late=LATE, arguments=arguments))

    assert "LATE [] 0" in done.stdout, done.stdout + done.stderr


@pytest.mark.requirement("A9")
def test_measuring_the_start_ends_by_itself(tmp_path: Path) -> None:
    code = "from ui.__main__ import main; raise SystemExit(main(['--measure-start']))"

    assert _run(tmp_path, code).returncode == 0


@pytest.mark.requirement("I2.1")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may lack a screen")
def test_without_a_screen_one_sentence_says_what_works(tmp_path: Path) -> None:
    code = "from ui.__main__ import main; raise SystemExit(main(['--demo']))"
    done = _run(tmp_path, code, QT_QPA_PLATFORM="")

    assert done.returncode == 5
    assert done.stderr == "No screen here. Try: rinnalla print plan --demo --out plan.pdf\n"


@pytest.mark.requirement("A8")
def test_commands_never_load_qt(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom ui.__main__ import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print('QT', [m for m in sys.modules if m.startswith('PySide6')])"
    )

    assert "QT []" in _run(tmp_path, code).stdout


@pytest.mark.requirement("I9.8", "I9.1")
def test_the_holidays_of_one_country_bring_no_other(tmp_path: Path) -> None:
    code = (
        "import sys; from datetime import date; from app.reference.holidays import holiday_name; "
        "print(holiday_name(date(2026, 12, 6), 'fi')); "
        "print(*(name for name in sys.modules if name.startswith('holidays.countries.')))"
    )
    run = _run(tmp_path, code)
    assert run.returncode == 0, run.stderr
    name, loaded = run.stdout.splitlines()
    assert name == "Itsenäisyyspäivä"
    assert loaded.split() == ["holidays.countries.finland"]


@pytest.mark.requirement("A9", "I8.5")
def test_who_reads_no_calendar_file_loads_no_reader_for_one(tmp_path: Path) -> None:
    code = (
        "import sys, ui.windows.registry; "
        "print([name for name in ('icalendar', 'app.formats.calendar_reading') "
        "if name in sys.modules])"
    )
    run = _run(tmp_path, code)
    assert run.stdout == "[]\n", run.stderr


@pytest.mark.requirement("I9.8")
def test_no_source_is_read_to_see_whether_it_switches_names(tmp_path: Path) -> None:
    """PySide6 kept 37 MiB of sources of whatever was imported after it."""
    code = (
        "import PySide6.QtWidgets, ui, linecache, sys; import sqlalchemy.orm, pydantic;"
        "feature = sys.modules['shibokensupport.feature'];"
        "print(hasattr(feature, '_mod_uses_pyside'),"
        " [name for name in linecache.cache if 'site-packages/sqlalchemy' in name])"
    )
    assert _run(tmp_path, code).stdout.strip() == "True []"
