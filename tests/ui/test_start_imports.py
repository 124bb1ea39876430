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
    "hmac",
    "logging.handlers",
    "argparse",
    "ui.context",
)
LATE_AT_UNLOCKING = (
    "zoneinfo",
    "ui.messages",
    "ui.windows.first_start_window",
    "ui.windows.recovery_form",
    "ui.windows.restore_form",
    "ui.widgets.text_inputs",
    "app.text",
)
MOST_AT_UNLOCKING = 60
FOREIGN = {"PySide6", "shiboken6", "platformdirs", "typing_extensions"}
PROBE = """
import sys
from ui.__main__ import main
code = main({arguments!r})
print("LATE", [name for name in {late!r} if name in sys.modules], code)
print("OURS", len([name for name in sys.modules if name.split(".")[0] in ("app", "ui")]))
print("FOREIGN", *sorted({{name.partition(".")[0] for name, module in sys.modules.items()
    if "site-packages" in (getattr(module, "__file__", None) or "") and name[0] != "_"}}))
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


@pytest.mark.requirement("A9", "I2.2", "I9.8")
@pytest.mark.parametrize(
    ("arguments", "late", "most"),
    [([], LATE, 100), (["--demo"], (*LATE, *LATE_AT_UNLOCKING), MOST_AT_UNLOCKING)],
    ids=["first start", "unlock"],
)
def test_a_test_lists_what_may_be_imported_before_the_unlock_window(
    tmp_path: Path, arguments: list[str], late: tuple[str, ...], most: int
) -> None:
    done = _run(tmp_path, PROBE.format(late=late, arguments=[*arguments, "--measure-start"]))

    told = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert told["LATE"] == "[] 0", done.stdout + done.stderr
    assert int(told["OURS"]) <= most
    assert set(told["FOREIGN"].split()) <= FOREIGN


@pytest.mark.requirement("A9", "I9.8")
def test_signatures_of_qt_wait_until_a_call_is_to_be_explained(tmp_path: Path) -> None:
    code = """
import sys
from ui import late_signatures
finders = list(sys.meta_path)
with late_signatures.waiting():
    from PySide6.QtCore import QSize
print("argparse" in sys.modules, sys.meta_path == finders)
try:
    QSize("wide")
except TypeError as error:
    print(str(error).splitlines()[-1].strip())
from PySide6.support.signature.lib import pyi_generator
print(pyi_generator.Writer.__name__)
"""
    done = _run(tmp_path, code)

    assert done.stdout.splitlines() == [
        "False True",
        "PySide6.QtCore.QSize.__init__(w: int, h: int, /)",
        "Writer",
    ], done.stderr


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


@pytest.mark.requirement("I9.8", "I9.2")
def test_the_stemmers_of_our_languages_bring_no_other(tmp_path: Path) -> None:
    code = (
        "import sys; from app.storage.stems import stems; print(*stems('kaupassa')); "
        "print(*(name for name in sys.modules if name.endswith('_stemmer')))"
    )
    run = _run(tmp_path, code)
    assert run.returncode == 0, run.stderr
    found, loaded = run.stdout.splitlines()
    assert "kaup" in found
    assert loaded.split() == [
        f"snowballstemmer.{name}_stemmer" for name in ("finnish", "swedish", "english")
    ]


@pytest.mark.requirement("I9.8")
def test_what_unlocking_would_wait_for_is_made_while_she_types(tmp_path: Path) -> None:
    code = (
        "import sys; from app.services.preparing import prepare; prepare(); "
        "from app.services import payloads; from app.storage import engine; "
        "from app.reference import instruments; "
        "print(*(made.cache_info().currsize > 0 for made in "
        "(payloads._adapter, engine.assert_one_provider, instruments._shipped)))"
    )
    assert _run(tmp_path, code).stdout.split() == ["True"] * 3


@pytest.mark.requirement("A9", "I8.5")
def test_who_reads_no_calendar_file_and_prints_nothing_loads_nothing_for_it(tmp_path: Path) -> None:
    code = (
        "import sys, ui.windows.registry; "
        "print([name for name in ('icalendar', 'app.formats.calendar_reading', 'pypdfium2', "
        "'segno', 'urllib.request') if name in sys.modules])"
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
