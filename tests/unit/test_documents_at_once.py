"""Papers made at once: a preview beside an entry that is being handed over."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from app.documents import rendering
from app.progress import Cancelled
from app.services.paper_files import unit_pdf
from tests.conftest import NOW
from tests.snapshots import meeting_snapshot

_TIMES = 12
_LETTERS = ("Äiti kävi Öljykadulla.", "Quick foxes jump: žluťoučký", "0123456789 §€ ½")


def _pdf(note: str) -> bytes:
    return unit_pdf(meeting_snapshot(note=note), at=NOW, practice=False)


@pytest.mark.requirement("I7.1", "I8.1")
def test_papers_made_at_once_are_those_made_one_by_one() -> None:
    alone = [_pdf(note) for note in _LETTERS]
    with ThreadPoolExecutor(len(_LETTERS)) as threads:
        together = list(threads.map(_pdf, _LETTERS * _TIMES))
    assert together == alone * _TIMES


@pytest.mark.requirement("I7.1", "I8.6")
def test_who_waits_for_another_paper_can_be_stopped() -> None:
    asked: list[tuple[int, int]] = []

    class Stopped:
        def report(self, done: int, total: int) -> None:
            asked.append((done, total))
            raise Cancelled

    with rendering._one_at_a_time, pytest.raises(Cancelled):
        unit_pdf(meeting_snapshot(), at=NOW, practice=False, progress=Stopped())
    assert asked
    assert _pdf("Kävimme ulkona.").startswith(b"%PDF")
