"""The form of *Täytä yhdessä*: one line an item, the client's words, the point of the period."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app import text
from app.domain.measures import MeasureDraft, Point
from app.domain.problems import Problem
from app.reference.instruments import Instrument, Item
from ui import messages, theme
from ui.models.measure_texts import MeasureTexts
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock

_MOST_BUTTONS = 11


class MeasureForm(QWidget):
    """An item that the client doesn't want to answer stays empty.

    Args:
        instrument: what is asked.
        texts: the words.
        today: the day that typed dates are near to.

    Signals:
        changed: something was answered or typed.
    """

    changed = Signal()

    def __init__(
        self,
        instrument: Instrument,
        texts: MeasureTexts,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._instrument = instrument
        self._texts = texts
        self._loaded: MeasureDraft | None = None
        self.items: dict[str, Segment | NumberEdit] = {}
        self.fields: dict[str, Field] = {}
        self.about = Label(texts.about(instrument), "body", "ink2", wrap=True)
        for item in instrument.item:
            self._add_item(item)
        self.client_words = VoiceBlock(
            self.tr("In the client's words"),
            editable=True,
            placeholder=self.tr("What the numbers tell of"),
        )
        self.client_words.editor.setObjectName("client_words")
        self.on = DateEdit(lambda typed: text.parse_date(typed, today=today()), text.format_date)
        self.on.setObjectName("on")
        self.on_field = Field(self.tr("Filled in on"), self.on)
        self.point = Segment(
            [SegmentOption(one.value, texts.point(one)) for one in Point],
            self.tr("At which point of the period"),
        )
        self.together = CheckBox(self.tr("Filled in together with the client"))
        self.together.setObjectName("together")
        self.reason = LineEdit(self.tr("for example: a number was typed wrong"))
        self.reason.setObjectName("reason")
        self.reason_field = Field(self.tr("Why it is corrected"), self.reason)
        self.reason_field.hide()
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _add_item(self, item: Item) -> None:
        language = self._texts.language
        name = item.name.label(language)
        answers = {one.value: one.name.label(language) for one in item.answers}
        editor: Segment | NumberEdit
        if item.most - item.least < _MOST_BUTTONS:
            values = range(item.least, item.most + 1)
            options = [SegmentOption(str(one), answers.get(one, str(one))) for one in values]
            editor = Segment(options, name, may_be_empty=True)
            editor.changed.connect(self._say_changed)
        else:
            editor = NumberEdit(f"{item.least}–{item.most}")
            editor.textEdited.connect(self._say_changed)
        self.items[item.id] = editor
        # a segment is as wide as its numbers, not as the form
        editor.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.fields[item.id] = Field(item.text.label(language) if item.text else name, editor)

    def _lay_out(self) -> None:
        self._days = QHBoxLayout()
        self._days.addWidget(self.on_field, 1)
        self._days.addWidget(Field(self.point.accessibleName(), self.point), 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.about)
        for field in self.fields.values():
            self._column.addWidget(field)
        for widget in (self.problem, self.client_words, self.together):
            self._column.addWidget(widget)
        self._column.addLayout(self._days)
        self._column.addWidget(self.reason_field)

    def _connect(self) -> None:
        self.client_words.changed.connect(self._say_changed)
        self.point.changed.connect(self._say_changed)
        self.together.toggled.connect(self._say_changed)
        self.reason.textEdited.connect(self._say_changed)
        self.on.textEdited.connect(self._say_changed)
        self.on.date_changed.connect(self._say_changed)

    def load(self, draft: MeasureDraft) -> None:
        """Show a filling."""
        self._loaded = None
        for key, editor in self.items.items():
            value = draft.values.get(key)
            if isinstance(editor, Segment):
                editor.set_selected(None if value is None else str(value))
            else:
                editor.set_number(value)
        self.client_words.set_text(draft.client_words)
        self.on.set_date(draft.on)
        self.point.set_selected(draft.point.value)
        self.together.setChecked(draft.together)
        self.reason.setText(draft.reason)
        set_shown(self.reason_field, draft.version > 0)
        self._loaded = draft

    def draft(self) -> MeasureDraft:
        """Give the filling with what stands here."""
        if self._loaded is None:
            raise ValueError("load comes first")
        values = {}
        for key, editor in self.items.items():
            if isinstance(editor, Segment):
                chosen = editor.selected()
                number = None if chosen is None else int(chosen)
            else:
                number = editor.number()
            if number is not None:
                values[key] = number
        return replace(
            self._loaded,
            on=self.on.date(),
            point=Point(self.point.selected() or Point.BETWEEN),
            together=self.together.isChecked(),
            client_words=self.client_words.text().strip(),
            values=values,
            reason=self.reason.text().strip(),
        )

    def ranges(self) -> dict[str, tuple[int, int]]:
        """Give the ends of each item's scale."""
        return {item.id: (item.least, item.most) for item in self._instrument.item}

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Say at the fields what is not right yet; True when nothing is."""
        told = messages.problems_by_field(problems)
        if self.on.has_error():
            told["on"] = messages.problem_text(Problem("date-missing", "on"))
        show_told(self.fields, told)
        self.reason_field.set_error(told.get("reason", ""))
        self.on_field.set_error(told.get("on", ""))
        self.problem.setText(told.get("values", ""))
        set_shown(self.problem, "values" in told)
        return not told

    def _say_changed(self) -> None:
        if self._loaded is not None:
            self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._days.setSpacing(look.space(16))
