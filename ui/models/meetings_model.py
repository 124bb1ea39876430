"""The meetings of one client as a list, and the chips that choose among them."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject
from typing_extensions import override

from app.domain.meetings import MeetingRow, Outcome
from ui.models.meeting_texts import MeetingTexts
from ui.models.row_models import RowListModel

ALL = "all"
CLIENT_WORDS = "client-words"
NOT_HELD = "not-held"
PURPOSE = "purpose:"


def fits(row: MeetingRow, which: str) -> bool:
    """Whether a meeting belongs under a chip: all, client's words, not held, a purpose, a form."""
    if which == ALL:
        return True
    if which == CLIENT_WORDS:
        return bool(row.client_words.strip())
    if which == NOT_HELD:
        return row.outcome is not Outcome.HELD
    if which.startswith(PURPOSE):
        return which.removeprefix(PURPOSE) in row.purposes
    return row.outcome is Outcome.HELD and row.form == which


def forms_by_number(rows: Sequence[MeetingRow]) -> list[tuple[str, int]]:
    """Give the forms that were held with how often, the most usual first."""
    held = Counter(row.form for row in rows if row.outcome is Outcome.HELD and row.form)
    return [(form.value, count) for form, count in held.most_common()]


def purposes_by_number(rows: Sequence[MeetingRow]) -> list[tuple[str, int]]:
    """Give the purposes of meetings with how often, the most usual first (K08)."""
    return Counter(one for row in rows for one in row.purposes).most_common()


class MeetingsModel(RowListModel[MeetingRow]):
    """One row a meeting."""

    def __init__(self, texts: MeetingTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def set_texts(self, texts: MeetingTexts) -> None:
        """Say the rows in other words (the client's turvakielto has changed)."""
        self._texts = texts

    @override
    def reading(self, row: MeetingRow) -> str:
        return self._texts.reading(row)
