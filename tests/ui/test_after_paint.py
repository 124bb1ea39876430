"""What is below the fold comes after the first paint, in order, and not on a page that left."""

from functools import cached_property

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.after_paint import AfterPaint, fill_all
from ui.widgets.label import Label
from ui.widgets.themed import show_when_needed


class Holder(QWidget):
    """Has a part that it seldom shows."""

    @cached_property
    def rare(self) -> Label:
        label = Label("Harvoin")
        QVBoxLayout(self).addWidget(label)
        return label


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    return page


@pytest.mark.requirement("I9.8")
def test_the_rest_is_filled_after_the_first_paint_and_in_its_order(
    page: QWidget, qtbot: QtBot
) -> None:
    filled: list[int] = []
    below = AfterPaint(page)
    below.fill(*(lambda number=number: filled.append(number) for number in range(4)))
    assert not filled
    page.show()
    assert not filled, "showing is not painting"
    qtbot.waitUntil(lambda: len(filled) == 4)
    assert filled == [0, 1, 2, 3]


@pytest.mark.requirement("I9.8")
def test_what_is_read_again_is_shown_at_once_and_the_older_is_forgotten(
    page: QWidget, qtbot: QtBot
) -> None:
    filled: list[str] = []
    below = AfterPaint(page)
    below.fill(lambda: filled.append("of before"))
    below.fill(lambda: filled.append("newer"))
    page.show()
    qtbot.waitUntil(lambda: filled == ["newer"])
    below.fill(lambda: filled.append("read again"))
    assert filled == ["newer", "read again"]


@pytest.mark.requirement("I9.8", "I3.4")
def test_nothing_is_filled_on_a_page_that_was_left_until_it_is_seen_again(
    page: QWidget, qtbot: QtBot
) -> None:
    filled: list[int] = []
    below = AfterPaint(page)

    def first() -> None:
        filled.append(1)
        page.hide()

    below.fill(first, lambda: filled.append(2))
    page.show()
    qtbot.waitUntil(lambda: filled == [1])
    qtbot.waitUntil(lambda: not below._timer.isActive())
    assert filled == [1]
    page.show()
    qtbot.waitUntil(lambda: filled == [1, 2])


@pytest.mark.requirement("I9.8")
def test_whoever_looks_for_a_part_has_all_of_them_filled(page: QWidget) -> None:
    inner = QWidget(page)
    QVBoxLayout(page).addWidget(inner)
    filled: list[str] = []
    AfterPaint(page).fill(lambda: filled.append("page"))
    AfterPaint(inner).fill(lambda: filled.append("part"))
    fill_all(page)
    assert sorted(filled) == ["page", "part"]
    fill_all(page)
    assert len(filled) == 2


@pytest.mark.requirement("I9.8")
def test_a_part_that_few_visits_need_is_made_when_it_is_first_shown(qtbot: QtBot) -> None:
    holder = Holder()
    qtbot.addWidget(holder)
    holder.show()
    show_when_needed(holder, "rare", shown=False)
    assert "rare" not in vars(holder)
    show_when_needed(holder, "rare", shown=True)
    assert holder.rare.isVisible() and holder.rare.parentWidget() is holder
    show_when_needed(holder, "rare", shown=False)
    assert holder.rare.isHidden()
