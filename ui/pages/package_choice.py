"""The first step of a package: to whom and how locked, until when, which clients, what of them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.clients import ClientRow
from app.domain.packages import USUAL, Colleague, PackageDraft, Section, Way
from ui import theme
from ui.models.package_texts import section_text
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown


class PackageChoice(QWidget):
    """What is chosen is asked by `fill` and `clients_chosen`."""

    def __init__(
        self,
        colleagues: Sequence[Colleague],
        clients: Sequence[ClientRow],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = {str(one.id): one for one in colleagues}
        self._column = QVBoxLayout(self)
        self._rows: list[QHBoxLayout] = []
        self.way = Segment(
            [
                SegmentOption(Way.KEY.value, self.tr("By the colleague's card")),
                SegmentOption(Way.CODE.value, self.tr("By six words on the phone")),
            ],
            self.tr("How it is locked"),
            parent=self,
        )
        self.colleague = ComboBox(self)
        for one in colleagues:
            self.colleague.add_choice(str(one.id), one.name)
        self.name = LineEdit(self.tr("First and last name"), parent=self)
        self.ends = DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=True), text.format_date
        )
        self.clients = {one.id: CheckBox(one.name, self) for one in clients}
        self.all_button = Button(self.tr("Choose all"), kind="ghost", parent=self)
        self.all_button.setAccessibleName(self.tr("Choose all clients"))
        self.sections = {one: CheckBox(section_text(one), self) for one in Section}
        self.places = CheckBox(
            self.tr("Protected addresses too: my colleague must find the door"), self
        )
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _connect(self) -> None:
        self.way.set_selected((Way.KEY if self._cards else Way.CODE).value)
        self.way.changed.connect(self._renew_way)
        for section, box in self.sections.items():
            box.setChecked(section in USUAL)
        self.all_button.clicked.connect(self._choose_all)
        self._renew_way()

    def _lay_out(self) -> None:
        self._who = Field(self.tr("To whom"), self.colleague, parent=self)
        self._name = Field(self.tr("To whom"), self.name, parent=self)
        self._no_card = Label(
            self.tr("Their card is not here yet: add it under Cards first."), "small", "ink2",
            wrap=True, parent=self,
        )  # fmt: skip
        until = Field(self.tr("Until when"), self.ends, parent=self)
        rows: list[QWidget] = [Field(self.tr("How it is locked"), self.way, parent=self)]
        rows.append(self._beside((self._who, self._name, self._no_card), until))
        rows.append(self._beside((Label(self.tr("Clients"), "label", "ink2"),), self.all_button))
        rows.append(self._side_by_side(self.clients.values()))
        rows.append(Label(self.tr("What goes along"), "label", "ink2", parent=self))
        rows.append(self._side_by_side(self.sections.values()))
        rows.append(self.places)
        never = self.tr("Name, contact details and the note for the door always go along; "
                        "your own reflection notes never do. With turvakielto, places and the "
                        "safety plan stay here unless you tick them.")  # fmt: skip
        without = self.tr("A colleague without Rinnalla? Print How to go on from the client's "
                          "page as a file with a password.")  # fmt: skip
        rows += [
            Label(words, "small", "ink2", wrap=True, parent=self) for words in (never, without)
        ]
        for row in rows:
            self._column.addWidget(row)

    def _beside(self, first: Iterable[QWidget], last: QWidget) -> QWidget:
        """Give one row: what stands first takes the room that the last leaves."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for one in first:
            row.addWidget(one, 2)
        row.addWidget(last, 1 if isinstance(last, Field) else 0)
        self._rows.append(row)
        return holder

    def _choose_all(self, _: bool = False) -> None:
        """Tick the whole caseload (peers.md 112); pressed again, nobody."""
        every = all(box.isChecked() for box in self.clients.values())
        for box in self.clients.values():
            box.setChecked(not every)

    def _side_by_side(self, boxes: Iterable[CheckBox]) -> QWidget:
        """Give two columns of boxes: a caseload is long."""
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for place, box in enumerate(boxes):
            grid.addWidget(box, place // 2, place % 2)
        return holder

    def clients_chosen(self) -> tuple[UUID, ...]:
        """Give the clients that are ticked."""
        return tuple(one for one, box in self.clients.items() if box.isChecked())

    def fill(self, draft: PackageDraft) -> PackageDraft:
        """Give the draft with what is chosen here; its clients follow in the second step."""
        by_card = self.way.selected() == Way.KEY.value
        card = self._cards.get(self.colleague.selected() or "") if by_card else None
        return PackageDraft(
            id=draft.id,
            to_name=card.name if card else "" if by_card else self.name.text(),
            to_key=card.key if card else b"",
            way=Way.KEY if by_card else Way.CODE,
            clients=draft.clients,
            sections=frozenset(one for one, box in self.sections.items() if box.isChecked()),
            ends_on=self.ends.date(),
            with_places=self.places.isChecked(),
        )

    def _renew_way(self) -> None:
        by_card = self.way.selected() == Way.KEY.value
        set_shown(self._who, by_card and bool(self._cards))
        set_shown(self._no_card, by_card and not self._cards)
        set_shown(self._name, not by_card)

    def _renew(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().space(8))
        for row in self._rows:
            row.setSpacing(theme.current().space(12))
