"""Every gate has its words, in every language."""

import inspect
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.domain import gates, measure_schedule, period_gates
from app.domain.clients import Attention
from ui.gate_texts import gate_text, known_codes
from ui.translation import Translation

SOURCE = "".join(inspect.getsource(module) for module in (gates, measure_schedule, period_gates))
CODES = sorted({*re.findall(r'code="([a-z-]+)"', SOURCE), "draft", "ride-unconfirmed"})
VALUES = {
    "days": 18, "end": date(2026, 11, 29), "on": date(2026, 11, 30), "months": 3, "weeks": 4,
    "start": datetime(2026, 11, 12, 13, tzinfo=UTC), "riders": 2, "count": 6,
    "most": 5, "met": True,
}  # fmt: skip


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Translation]:
    before = QLocale()
    translation = Translation(qapp)
    yield translation
    for one in translation._installed:
        qapp.removeTranslator(one)
    QLocale.setDefault(before)


@pytest.mark.requirement("A4", "R20")
def test_the_codes_of_the_gates_and_their_words_are_the_same_set() -> None:
    assert len(CODES) > 10
    assert known_codes() == frozenset(CODES)


@pytest.mark.requirement("R33", "R34")
@pytest.mark.parametrize("code", CODES)
def test_no_field_is_left_in_the_words(code: str, languages: Translation) -> None:
    for language in ("fi", "sv", "en"):
        languages.use(language)
        found = gate_text(code, VALUES)
        assert found.short and found.sentence
        assert not re.search(r"[{}%]", found.short + found.sentence), (language, found)
        assert found.tone in {"warn", "info", "neutral"}


@pytest.mark.requirement("R33")
def test_days_are_said_as_in_the_pictures(languages: Translation) -> None:
    languages.use("fi")
    left = gate_text("decision-ends", {"days": 18})
    assert (left.short, left.sentence) == ("18 pv jäljellä", "Päätöstä jäljellä 18 päivää")
    gap = gate_text("rhythm-broken", {"days": 9, "met": True})
    assert gap.short == "9 pv edellisestä"
    assert gap.sentence == "9 päivää edellisestä tapaamisesta"
    review = gate_text("interim-check", {"on": date(2026, 11, 30)})
    assert review.sentence == "Väliarviointi 30.11. – varaa aika"


@pytest.mark.requirement("H24", "I4.6")
def test_a_measure_that_waits_is_told_in_the_line_of_what_is_more_urgent() -> None:
    also = Attention(code="measure-due", rank=75, values={"on": date(2026, 11, 30)})
    words = gate_text("no-plan", {"days": 3, "also": also})
    assert words.sentence == "There is no finished client plan yet · measure waits"
    assert words.short == "Plan missing"
