"""A form made of what is asked: the same fields, errors and voices in every record's dialog."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.problems import Problem
from ui import messages, theme
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit, TimeEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.number_edit import NumberEdit
from ui.widgets.suggest_box import SuggestBox
from ui.widgets.text_inputs import ComboBox, LineEdit, TextEdit
from ui.widgets.themed import follow_theme
from ui.widgets.voice_block import VoiceBlock

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Kind = Literal["line", "text", "words", "date", "time", "number", "choice", "one", "many", "check"]
Draft = TypeVar("Draft", bound="DataclassInstance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One field of a record.

    `name` is the draft's attribute. Kinds: a line (with `choices`: a list beside what may be
    typed), a longer text, the client's own `words` (in their block), a date, a time, a whole
    number, a choice from a list, chips of which `one` or `many` may be chosen, a check. `beside`
    puts it in the row of the field before it; `future` reads a short date as one to come; `make`
    turns a chosen id into the draft's value (None: nothing).
    """

    name: str
    label: str
    kind: Kind = "line"
    choices: Sequence[tuple[str, str]] = ()
    hint: str = ""
    optional: bool = False
    unit: str = ""
    beside: bool = False
    future: bool = False
    make: Callable[[str], Any] | None = None


class RecordForm(QWidget):
    """Fields for a draft; what nobody asks for is given back as it was loaded.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self, asks: Iterable[Ask], today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asks = {ask.name: ask for ask in asks}
        self._today = today
        self.editors: dict[str, Any] = {}
        self.fields: dict[str, Field] = {}
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for ask in self._asks.values():
            self._place(ask, self._shown(ask))
        follow_theme(self._renew)

    def _place(self, ask: Ask, widget: QWidget) -> None:
        if not ask.beside or not self._rows:
            self._rows.append(QHBoxLayout())
            self._column.addLayout(self._rows[-1])
        self._rows[-1].addWidget(widget, 1)

    def _shown(self, ask: Ask) -> QWidget:
        editor = self._editor(ask)
        editor.setObjectName(ask.name)
        self.editors[ask.name] = editor
        if isinstance(editor, CheckBox | VoiceBlock):
            return editor
        field = Field(ask.label, editor, ask.optional, ask.hint)
        self.fields[ask.name] = field
        return field

    def _editor(self, ask: Ask) -> QWidget:
        makers: dict[Kind, Callable[[Ask], QWidget]] = {
            "line": self._line,
            "text": self._text,
            "words": self._words,
            "date": self._date,
            "time": self._date,
            "number": self._line,
            "choice": self._choice,
            "one": self._chips,
            "many": self._chips,
            "check": self._chips,
        }
        return makers[ask.kind](ask)

    def _line(self, ask: Ask) -> LineEdit | SuggestBox:
        if ask.choices:
            box = SuggestBox([label for _, label in ask.choices])
            box.textEdited.connect(self.changed)
            return box
        edit = NumberEdit(unit=ask.unit) if ask.kind == "number" else LineEdit()
        edit.textEdited.connect(self.changed)
        return edit

    def _text(self, ask: Ask) -> TextEdit:
        del ask
        edit = TextEdit(lines=3, max_lines=8)
        edit.textChanged.connect(self.changed)
        return edit

    def _words(self, ask: Ask) -> VoiceBlock:
        block = VoiceBlock(ask.label, editable=True, placeholder=ask.hint)
        block.changed.connect(self.changed)
        return block

    def _date(self, ask: Ask) -> QWidget:
        if ask.kind == "time":
            time_edit = TimeEdit(text.parse_time, text.format_time)
            time_edit.time_changed.connect(self.changed)
            return time_edit
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today(), future=ask.future),
            text.format_date,
        )
        edit.date_changed.connect(self.changed)
        return edit

    def _choice(self, ask: Ask) -> ComboBox:
        combo = ComboBox()
        for choice_id, label in ask.choices:
            combo.add_choice(choice_id, label)
        combo.activated.connect(self.changed)
        return combo

    def _chips(self, ask: Ask) -> QWidget:
        if ask.kind == "check":
            check = CheckBox(ask.label)
            check.toggled.connect(self.changed)
            return check
        chips = ChipGroup(ask.label, multi=ask.kind == "many")
        chips.set_options([ChipOption(choice_id, label) for choice_id, label in ask.choices])
        chips.changed.connect(self.changed)
        return chips

    def load(self, draft: "DataclassInstance") -> None:
        """Show a draft."""
        for name, ask in self._asks.items():
            value, editor = getattr(draft, name), self.editors[name]
            if ask.kind == "date":
                editor.set_date(value)
            elif ask.kind == "time":
                editor.set_time(value)
            elif ask.kind == "number":
                editor.set_number(value)
            elif ask.kind == "check":
                editor.setChecked(bool(value))
            elif ask.kind == "choice":
                editor.set_selected(_id(value))
            elif ask.kind in ("one", "many"):
                chosen = value if isinstance(value, tuple) else (_id(value),)
                _keep_unknown(editor, chosen)
                editor.set_selected([one for one in chosen if one])
            elif ask.kind == "text":
                editor.setPlainText(value)
            elif ask.kind == "words":
                editor.set_text(value)
            else:
                editor.setText(value)

    def draft(self, base: Draft) -> Draft:
        """Give the draft with what stands here; choices take the type that they had."""
        return replace(base, **{name: self._value(name) for name in self._asks})

    def _value(self, name: str) -> Any:
        ask, editor = self._asks[name], self.editors[name]
        if ask.kind in ("date", "time", "number"):
            return getattr(editor, ask.kind)()
        if ask.kind == "check":
            return editor.isChecked()
        if ask.kind == "many":
            return editor.selected()
        if ask.kind in ("choice", "one"):
            chosen = editor.selected()
            found = chosen if ask.kind == "choice" else next(iter(chosen), "")
            return _made(ask, found or "")
        if ask.kind == "text":
            return editor.toPlainText()
        return editor.text()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Write each problem under its field and go to the first."""
        told = messages.problems_by_field(problems)
        show_told(self.fields, told)

    def texts(self) -> tuple[str, ...]:
        """Give all that was written, to be searched for names of places."""
        written = (self._read(name) for name in self._asks)
        return tuple(one for one in written if one)

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Write each text anew, as `change` gives it."""
        for name in self._asks:
            before = self._read(name)
            if before and (after := change(before)) != before:
                self._write(name, after)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.editors.values())).setFocus()

    def _read(self, name: str) -> str:
        kind, editor = self._asks[name].kind, self.editors[name]
        if kind == "text":
            return str(editor.toPlainText())
        return str(editor.text()) if kind in ("line", "words") else ""

    def _write(self, name: str, written: str) -> None:
        kind, editor = self._asks[name].kind, self.editors[name]
        if kind == "text":
            editor.setPlainText(written)
        elif kind == "words":
            editor.set_text(written)
        else:
            editor.setText(written)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        for row in self._rows:
            row.setSpacing(look.space(16))


def _keep_unknown(chips: ChipGroup, chosen: Sequence[str]) -> None:
    """What another version or profile offered stays to be seen, and is not lost by saving."""
    known = {option.id for option in chips.options()}
    more = [ChipOption(one, one) for one in chosen if one and one not in known]
    if more:
        chips.set_options((*chips.options(), *more))


def _id(value: object) -> str:
    return "" if value is None else str(value)


def _made(ask: Ask, chosen: str) -> Any:
    if ask.make is None:
        return chosen
    return ask.make(chosen) if chosen else None
