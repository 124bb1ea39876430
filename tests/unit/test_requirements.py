"""Each row of the sources is proven by a test, or named on the page of those that are not."""

import re
from pathlib import Path

import pytest

from tests.requirements_plugin import rows, unproven
from tests.unit.test_words_of_the_sources import OFFERED

TESTS = Path(__file__).parents[1]
MARK = re.compile(r"mark\.requirement\(([^)]*)\)")
ID = re.compile(r'"([EHKPS]\d{2,3})"')


def marked() -> set[str]:
    """Give every row that some test carries; those of the word lists are made by a loop."""
    found = set(OFFERED)
    for file in TESTS.rglob("*.py"):
        for marks in MARK.findall(file.read_text(encoding="utf-8")):
            found |= set(ID.findall(marks))
    return found


@pytest.mark.requirement("I4.1")
def test_every_row_has_a_test_or_stands_on_the_page_of_those_without() -> None:
    if not rows():
        assert len(unproven()) < 274, "the table of rows is not on this machine"
        return
    proven, page = marked() & set(rows()), set(unproven())
    assert set(rows()) - proven - page == set(), "neither proven nor told"
    assert page - set(rows()) == set(), "no such row"
