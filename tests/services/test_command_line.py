"""The command line as its users have it: real processes, real stores, exit codes."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest
from pypdf import PdfReader

from app.cli import (
    install_messages,
    keys_messages,
    messages,
    org_messages,
    print_messages,
    sync_messages,
)
from app.cli.exit_codes import ExitCode
from app.cli.messages import command_language, known_codes, line, sentence
from app.cli.print_paper import draft_line
from app.errors import UserError
from app.reference.paper_words import papers_by_themselves
from app.services.client_papers import KINDS
from app.services.practice import PRACTICE_PASSPHRASE
from app.services.vault import unlock
from app.storage.migrate import HEAD

ROOT = Path(__file__).parents[2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `rinnalla` in a home of its own; `secret` goes through a pipe."""

    def run(*words: str, secret: bytes | None = None, language: str = "en_GB.UTF-8",
            **more: str) -> subprocess.CompletedProcess[str]:  # fmt: skip
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "LANG": language,
            "PYTHONWARNINGS": "error",
        } | more
        command = [sys.executable, "-m", "app.cli", *words]
        passed: tuple[int, ...] = ()
        if secret is not None:
            reading, writing = os.pipe()
            os.write(writing, secret)
            os.close(writing)
            command += ["--passphrase-fd", str(reading)]
            passed = (reading,)
        try:
            return subprocess.run(
                command, cwd=ROOT, env=environment, pass_fds=passed, text=True,
                capture_output=True, check=False, timeout=100, stdin=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
        finally:
            for descriptor in passed:
                os.close(descriptor)

    return run


@pytest.fixture
def made(practice_folder: Path) -> Path:
    """A practice store of 11 November 2026; for a command it is a store like another."""
    return practice_folder


FIELDS = (
    "host",
    "pid",
    "seconds",
    "count",
    "ids",
    "step",
    "file",
    "line",
    "field",
    "reason",
    "needed",
)
SECRET = PRACTICE_PASSPHRASE.encode() + b"\n"


@pytest.mark.requirement("I2.1", "A8")
def test_the_practice_plan_is_printed_without_a_screen(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    ended = run("print", "plan", "--demo", "--out", str(out))
    assert (ended.returncode, ended.stderr) == (ExitCode.DONE, "")
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Demo-Aino Esimerkki" in text and "150497-950K" in text
    assert out.stat().st_mode & 0o077 == 0
    assert list(tmp_path.glob("*.part")) == []
    assert (tmp_path / "data" / "rinnalla" / "practice" / "practice.json").is_file()


@pytest.mark.requirement("I2.6", "A8")
def test_the_clients_copy_has_no_identity_code_and_speaks_the_language_asked_for(
    run: Run, made: Path, tmp_path: Path
) -> None:
    out = tmp_path / "plan.pdf"
    ended = run(
        "print", "plan", "--store", str(made), "--client", "demo-onni  TESTINEN", "--for-client",
        "--large", "--language", "sv", "--out", str(out), secret=SECRET,
    )  # fmt: skip
    assert ended.returncode == ExitCode.DONE, ended.stderr
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Klientplan" in text and "Testinen" in text and "030604A957N" not in text


@pytest.mark.requirement("A8", "S5.1")
def test_a_printed_plan_stands_in_the_use_log(run: Run, made: Path, tmp_path: Path) -> None:
    def left() -> int:
        from sqlalchemy import func, select

        from app.storage.schema.audit import UseLog

        store = unlock(made, bytearray(SECRET.strip()), practice=True)
        try:
            with store.read() as session:
                acts = select(func.count(UseLog.n)).where(UseLog.action == "document-left")
                return session.scalar(acts) or 0
        finally:
            store.close()

    before = left()
    ended = run(
        "print", "plan", "--store", str(made), "--client", "Demo-Veikko Mallikas", "--out",
        str(tmp_path / "plan.pdf"), secret=SECRET,
    )  # fmt: skip
    assert ended.returncode == ExitCode.DONE, ended.stderr
    assert left() == before + 1


@pytest.mark.requirement("I7.1", "A8")
def test_any_paper_of_the_list_is_printed_and_one_to_others_needs_a_name(
    run: Run, made: Path, tmp_path: Path
) -> None:
    out = tmp_path / "paper.pdf"
    where = ("--store", str(made), "--out", str(out), "--client", "Demo-Aino Esimerkki")
    assert set(papers_by_themselves()) == set(KINDS)
    leaflet = run("print", "service-leaflet", *where[:4], "--language", "sv", secret=SECRET)
    assert leaflet.returncode == ExitCode.DONE, leaflet.stderr
    assert "Är det så här för dig?" in PdfReader(out).pages[0].extract_text()
    nobody = run("print", "network-summary", *where, secret=SECRET)
    assert nobody.returncode == ExitCode.REFUSED
    assert nobody.stderr == "Say with --to to whom the paper goes.\n"
    summary = run("print", "network-summary", *where, "--to", "Sairaanhoitaja", secret=SECRET)
    assert summary.returncode == ExitCode.DONE, summary.stderr
    assert "Sairaanhoitaja" in PdfReader(out).pages[0].extract_text()


@pytest.mark.requirement("A3", "A8")
def test_a_store_that_is_open_is_left_alone_with_code_4(
    run: Run, made: Path, tmp_path: Path
) -> None:
    store = unlock(made, bytearray(SECRET.strip()), practice=True)
    try:
        ended = run("verify", "--store", str(made), secret=SECRET)
    finally:
        store.close()
    assert ended.returncode == ExitCode.IN_USE
    assert str(os.getpid()) in ended.stderr and ended.stdout == ""


@pytest.mark.requirement("A8", "S2.1")
def test_a_wrong_or_missing_passphrase_ends_with_code_6(run: Run, made: Path) -> None:
    wrong = run("verify", "--store", str(made), secret=b"ei tama\n")
    assert (wrong.returncode, wrong.stderr) == (ExitCode.SECRET, "The passphrase does not fit.\n")
    empty = run("verify", "--store", str(made), secret=b"")
    assert empty.returncode == ExitCode.SECRET
    nobody_to_ask = run("verify", "--store", str(made))
    assert nobody_to_ask.returncode == ExitCode.SECRET
    assert "--passphrase-fd" in nobody_to_ask.stderr


@pytest.mark.requirement("A8")
def test_the_environment_is_no_place_for_a_passphrase(run: Run, made: Path) -> None:
    ended = run("verify", "--store", str(made), RINNALLA_PASSPHRASE=PRACTICE_PASSPHRASE)
    assert ended.returncode == ExitCode.SECRET
    assert PRACTICE_PASSPHRASE not in run("verify", "--help").stdout


@pytest.mark.requirement("A8", "A5")
def test_verify_reads_the_whole_store_and_its_log(run: Run, made: Path) -> None:
    ended = run("verify", "--store", str(made), secret=SECRET)
    assert ended.returncode == ExitCode.DONE, ended.stderr
    assert "The store is sound" in ended.stdout


@pytest.mark.requirement("A5")
def test_verify_tells_where_the_chain_of_the_log_breaks(
    run: Run, tmp_path: Path, made: Path
) -> None:
    import shutil

    from sqlalchemy import text

    folder = tmp_path / "copy"
    shutil.copytree(made, folder)
    store = unlock(folder, bytearray(SECRET.strip()), practice=True)
    with store.write() as session:
        session.execute(text("DROP TRIGGER IF EXISTS use_log_no_update"))
        for (name,) in session.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'use_log'")
        ).all():
            session.execute(text(f"DROP TRIGGER {name}"))
        session.execute(text("UPDATE use_log SET action = 'changed' WHERE n = 7"))
    store.close()
    ended = run("verify", "--store", str(folder), secret=SECRET)
    assert ended.returncode == ExitCode.NOT_SOUND
    assert "event 7" in ended.stderr


@pytest.mark.requirement("A8")
def test_what_cannot_be_done_is_one_sentence_and_code_3(
    run: Run, made: Path, tmp_path: Path
) -> None:
    absent = run("verify", "--store", str(tmp_path / "nothing"))
    assert (absent.returncode, absent.stderr) == (3, "There is no store in this folder.\n")
    out = str(tmp_path / "plan.pdf")
    where = ("print", "plan", "--store", str(made), "--out", out)
    assert run(*where, secret=SECRET).returncode == ExitCode.REFUSED
    unknown = run(*where, "--client", "Veikko", secret=SECRET)
    assert unknown.returncode == ExitCode.REFUSED and "Veikko" not in unknown.stderr
    nowhere = run(
        "print", "plan", "--store", str(made), "--client", "Demo-Eero Malli", "--out",
        str(tmp_path / "no" / "folder.pdf"), secret=SECRET,
    )  # fmt: skip
    assert nowhere.returncode == ExitCode.REFUSED and "Traceback" not in nowhere.stderr


@pytest.mark.requirement("A8", "I10.1")
def test_the_self_test_goes_through_all_steps_and_leaves_nothing(run: Run, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    ended = run("self-test", TMPDIR=str(temporary))
    assert (ended.returncode, ended.stderr) == (ExitCode.DONE, "")
    assert ended.stdout.count("ok: ") == 7 and ended.stdout.endswith("Everything works.\n")
    # how many of the practice store's entries wait hangs on the day of the week
    assert re.search(r"sent to a FHIR server on this machine: [1-9]\d* documents", ended.stdout)
    assert list(temporary.iterdir()) == []


@pytest.mark.requirement("I10.1")
def test_the_version_names_program_and_structure_of_the_store(run: Run) -> None:
    ended = run("--version")
    assert (ended.returncode, ended.stderr) == (ExitCode.DONE, "")
    assert ended.stdout == f"Rinnalla {version('rinnalla')} (structure of the store {HEAD})\n"


@pytest.mark.requirement("A7", "A8")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi_FI.UTF-8", "tee paperi tiedostoksi"),
        ("sv_FI.UTF-8", "gör ett papper som fil"),
        ("en_GB.UTF-8", "make a paper as a file"),
        ("et_EE.UTF-8", "tee paperi tiedostoksi"),
    ],
)
def test_help_is_plain_and_in_the_language_of_the_system(
    run: Run, language: str, words: str
) -> None:
    ended = run("--help", language=language)
    assert ended.returncode == 0 and words in ended.stdout
    for name in ("print", "self-test", "verify", "check-profile", "--demo"):
        assert name in ended.stdout


@pytest.mark.requirement("A8", "I10.5")
def test_each_text_of_the_commands_has_one_meaning(run: Run) -> None:
    parts = (install_messages, keys_messages, org_messages, print_messages, sync_messages)
    for kind in ("HELP", "LINES", "ERRORS"):
        keys = [key for part in (messages, *parts) for key in _texts(part, kind)]
        assert sorted(keys) == sorted(set(keys)), kind
    assert "Rinnalla is the tool of a worker" in run("--help").stdout


def _texts(part: ModuleType, kind: str) -> set[str]:
    if part is not messages:
        return set(getattr(part, kind, {}))
    taken_in = set(getattr(sync_messages, kind))
    return set(getattr(part, f"_{kind}")) - taken_in


@pytest.mark.requirement("A8")
@pytest.mark.parametrize("words", [(), ("print",), ("fly",), ("print", "plan", "--demo")])
def test_what_is_not_understood_ends_with_code_2(run: Run, words: tuple[str, ...]) -> None:
    ended = run(*words)
    assert ended.returncode == ExitCode.WRONG_USE and "usage: rinnalla" in ended.stderr


@pytest.mark.requirement("A3", "K03")
def test_an_organisation_can_check_its_profile(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    shipped = (ROOT / "resources/profiles/thl.toml").read_text(encoding="utf-8")
    text = shipped.replace('id = "thl"', 'id = "own"')
    own.write_text(text, encoding="utf-8")
    assert run("check-profile", str(own)).returncode == ExitCode.DONE
    own.write_text(text.replace("interim_check = 3", "interim_check = -3"), encoding="utf-8")
    ended = run("check-profile", str(own))
    assert ended.returncode == ExitCode.REFUSED
    line = text.splitlines().index("interim_check = 3") + 1
    assert ended.stderr == (
        f"The profile file own.toml is not right: line {line}, period.interim_check "
        "has a wrong value.\n"
    )


@pytest.mark.requirement("A8")
def test_only_the_plan_is_called_a_plan_when_a_paper_is_a_draft() -> None:
    assert line(draft_line("plan"), "fi").startswith("Suunnitelma on luonnos")
    assert line(draft_line("final-evaluation"), "fi").startswith("Paperi on luonnos")


@pytest.mark.requirement("A8")
def test_exit_codes_are_documented() -> None:
    told = (ROOT / "docs/commands.md").read_text(encoding="utf-8")
    for code in ExitCode:
        assert f"\n| {code.value} | " in told


@pytest.mark.requirement("A7")
def test_every_sentence_stands_in_three_languages() -> None:
    for code in known_codes():
        error = UserError(**dict.fromkeys(FIELDS, "x"))
        error.code = code
        spoken = {sentence(error, language) for language in ("fi", "sv", "en")}
        assert len(spoken) == 3, code
    assert command_language({"LC_ALL": "sv_SE", "LANG": "fi_FI"}) == "sv"
    assert command_language({}) == "fi"
