"""Tilannetekijät line by line: what in the situation helps, what makes it harder (AVAIN)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.goals import Effect, Factor
from app.reference import vocabularies
from app.reference.vocabularies import Vocabulary
from ui.pages.editable_lines import Column, EditableLines
from ui.vocabulary import Words
from ui.widgets.chip import ChipOption

_OWN = "own-words"


class FactorLines(EditableLines):
    """A factor of the list, or one in own words, and its effect.

    Args:
        name: begins the object names of the cells.
        words: the code lists.
    """

    def __init__(self, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(name, _columns(words), parent)

    def load_factors(self, factors: Iterable[Factor]) -> None:
        """Show these factors and an empty line."""
        self.load([_cells(one) for one in factors])

    def factors(self) -> tuple[Factor, ...]:
        """Give the factors that stand here."""
        return tuple(_factor(*cells) for cells in self.rows())


def _columns(words: Words) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    known = words.options(Vocabulary.SITUATIONAL_FACTORS)
    own = ChipOption(_OWN, translate("factors", "Something else, in own words"))
    effects = (
        ChipOption(Effect.SUPPORTS.value, translate("factors", "helps")),
        ChipOption(Effect.HINDERS.value, translate("factors", "makes it harder")),
    )
    return (
        Column("what", translate("factors", "Add: what in the situation"), 5, (*known, own)),
        Column("own", translate("factors", "in own words"), 4),
        Column("effect", translate("factors", "helps or makes it harder"), 4, effects),
    )


def _cells(one: Factor) -> tuple[str, str, str]:
    known = vocabularies.entry(Vocabulary.SITUATIONAL_FACTORS, one.factor) is not None
    return (one.factor if known else _OWN, "" if known else one.factor, one.effect.value)


def _factor(what: str, own: str, effect: str) -> Factor:
    return Factor(own if what in ("", _OWN) else what, Effect(effect or Effect.SUPPORTS))
