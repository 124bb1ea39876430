"""English that is left in a window of another language (I9.5).

What is shown, read out or told by a tooltip is held against the source texts of the translations:
a text that is English in the `.ts`, and nowhere a translation, has not gone through the translator.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_FOLDER: Final = Path(__file__).parents[1] / "resources" / "i18n"
_FIELD: Final = re.compile(r"\{[^}]*\}|%n|%1")
_TAG: Final = re.compile(r"<[^>]+>")
_BETWEEN: Final = re.compile(r"[,;:.]?\s+[·|–—]\s+|[,;:.]\s+|[()]")
_LEAST_LETTERS: Final = 6  # that a text with fields must have beside them, to be told by
_MOST_ROWS: Final = 60
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def untranslated(windows: Iterable[QWidget], language: str) -> list[str]:
    """Tell what is English in these windows as far as they are shown, each text once."""
    told: dict[str, str] = {}
    for window in windows:
        if not window.isVisible():
            continue
        for part in (window, *window.findChildren(QWidget)):
            if not part.isVisible():
                continue
            for text in shown_texts(part):
                found = english_in(text, language)
                if found and found not in told:
                    told[found] = type(part).__name__
    return [f"English: “{text[:70]}” on {part}" for text, part in told.items()]


def english_in(text: str, language: str) -> str:
    """Give the English part of a text; empty where there is none."""
    whole = " ".join(_TAG.sub(" ", text).replace("&", "").split())
    for piece in (whole, *_BETWEEN.split(whole)):
        if _is_english(piece.strip(" .…"), language):
            return piece
    return ""


def shown_texts(part: QWidget) -> Iterator[str]:
    """Give all words of one part: seen, read out, in its tooltip and its rows."""
    yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
    if part.isWindow():
        yield part.windowTitle()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield from (part.text(), part.placeholderText())
    elif isinstance(part, QTextEdit | QPlainTextEdit):
        yield from (part.toPlainText(), part.placeholderText())
    elif isinstance(part, QComboBox):
        yield from (part.itemText(number) for number in range(part.count()))
    elif isinstance(part, QMenu):
        yield from (action.text() for action in part.actions())
    elif isinstance(part, QAbstractItemView) and not isinstance(part, QHeaderView):
        yield from _rows(part)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(top), _MOST_ROWS)):
            index = model.index(row, column, top)
            yield from (str(index.data(role) or "") for role in _ROLES)


@lru_cache(maxsize=20_000)
def _is_english(text: str, language: str) -> bool:
    whole, patterns, spoken = _sources(language)
    if not re.search(r"[A-Za-z]{3}", text) or text in spoken:
        return False
    return text in whole or any(pattern.fullmatch(text) for pattern in patterns)


@cache
def _sources(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...], frozenset[str]]:
    """Give the English texts, those with fields as patterns, and all texts of the language."""
    tree = ET.parse(_FOLDER / f"rinnalla_{language}.ts")  # noqa: S314 - our own file
    english, spoken = set(), set()
    for message in tree.iter("message"):
        source = _bare(message.findtext("source", ""))
        translation = message.find("translation")
        if translation is None:
            continue
        texts = [_bare(it.text or "") for it in (translation, *translation.iter("numerusform"))]
        spoken.update(texts)
        if source not in texts:
            english.add(source)
    english -= spoken
    fields = {text for text in english if _FIELD.search(text)}
    patterns = tuple(_pattern(text) for text in sorted(fields) if _can_be_told(text))
    return frozenset(english - fields), patterns, frozenset(spoken)


def _bare(text: str) -> str:
    return " ".join(_TAG.sub(" ", text).replace("&", "").split()).strip(" .…")


def _can_be_told(text: str) -> bool:
    return len(re.findall(r"[A-Za-z]", _FIELD.sub("", text))) >= _LEAST_LETTERS


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, _FIELD.split(text))))
