"""With an organisation key the answers are read there only: merged, counted, shown where safe."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.domain.feedback import Answer, Question
from app.formats.sealed_answers import AnswersRefused, counted, sealed_in
from app.security.ballot_seal import FILE_HEAD, PURPOSE, ballot, dummy
from app.security.organisation_keys import Role, private_file, sealing_key
from app.security.passphrase import KdfParameters
from app.security.sealing import open_padded
from tests.county import SECRETS, County

LEAST = KdfParameters(64 * 1024, 3, 1)
PRIVATE = sealing_key(SECRETS[Role.ANSWERS], Role.ANSWERS)


def opened(one: bytes) -> bytes:
    return open_padded(PRIVATE, PURPOSE, one)


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    public = County(tmp_path / "etc").public(Role.ANSWERS)
    phrase = bytearray(b"vastausten lause")
    content = private_file(
        bytearray(SECRETS[Role.ANSWERS]), public, phrase, LEAST, salt=bytes(16)
    )  # fmt: skip
    (tmp_path / "answers.key").write_bytes(content)
    assert public.seal is not None
    return public.seal


@pytest.fixture
def command(tmp_path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def command(*files: Path) -> int:
        reading, writing = os.pipe()
        os.write(writing, b"vastausten lause")
        os.close(writing)
        try:
            secret = ["--key", str(tmp_path / "answers.key"), "--passphrase-fd", str(reading)]
            return main(["org", "open-answers", *map(str, files), *secret])
        finally:
            os.close(reading)

    return command


def answers(key: bytes, question: Question, *options: Answer) -> bytes:
    return b"".join(sorted(ballot(question, option, key).inner for option in options))


@pytest.mark.requirement("I3.1", "S4.2")
def test_org_open_answers_merges_devices_and_counts_each_once(
    tmp_path: Path, key: bytes, command: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "1.answers", tmp_path / "2.answers"
    some = answers(key, Question.MEETING, *[Answer.BETTER] * 6)
    first.write_bytes(FILE_HEAD + some)
    more = answers(key, Question.MEETING, *[Answer.MUCH_BETTER] * 6)
    alike = answers(key, Question.END, *[Answer.BETTER] * 30)
    second.write_bytes(FILE_HEAD + some + more + alike)

    assert command(first, second) == ExitCode.DONE
    assert capsys.readouterr().out.splitlines() == [
        "After a meeting: 12 answers; much better 50 %, better 50 %, not better 0 %",
        "At the end of the service: fewer than 10 answers or all alike, not shown",
    ]


@pytest.mark.requirement("I3.1", "S4.2")
def test_an_answer_that_does_not_open_is_told_and_not_counted(
    tmp_path: Path, key: bytes, command: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "1.answers"
    file.write_bytes(FILE_HEAD + bytes(80) + dummy(key).inner + dummy(None).inner)
    assert command(file) == ExitCode.NOT_SOUND
    assert "3 answers did not open by this key." in capsys.readouterr().err
    file.write_bytes(FILE_HEAD + bytes(79))
    assert command(file) == ExitCode.REFUSED
    assert "1.answers is no file of sealed answers" in capsys.readouterr().err


@pytest.mark.requirement("S4.2")
@given(st.binary(max_size=400))
def test_foreign_bytes_are_no_answers(content: bytes) -> None:
    with pytest.raises(AnswersRefused):
        sealed_in(content.removeprefix(FILE_HEAD[:1]), "x")
    found = counted([content], opened)
    assert found.unreadable == 1 and not any(map(any, found.counts.values()))
