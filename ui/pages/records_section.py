"""Muut tiedot: contacts and notices, representatives, services, wishes, safety plans."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.services import client_records
from ui import theme
from ui.context import Context
from ui.models.client_record_texts import RecordTexts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme


class RecordsSection(ClientSection):
    """Five cards, each with its own *Lisää*."""

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._texts = RecordTexts(Words(current_language()))
        self.cards = {
            "contact-record": RowCard(self.tr("First contacts and notices"), self.tr("Add")),
            "representative": RowCard(self.tr("Who acts for the client"), self.tr("Add")),
            "other-service": RowCard(self.tr("Other services"), self.tr("Add")),
            "work-wish": RowCard(self.tr("Wishes and what we changed"), self.tr("Add")),
            "safety-plan": RowCard(self.tr("Safety"), self.tr("Add")),
        }
        scroll = Scroll(padding=0)
        scroll.setObjectName("records-scroll")
        for kind, card in self.cards.items():
            card.action_button.setObjectName(f"add-{kind}")
            said = self.tr("Add: {what}").format(what=card.title_label.text())
            card.action_button.setAccessibleName(said)
            card.action_pressed.connect(lambda one=kind: self._go(one))
            scroll.body.addWidget(card)
        scroll.body.addStretch()
        self._body = scroll.body
        self._column = QVBoxLayout(self)
        self._column.addWidget(scroll)
        self._read(logged=True)
        follow_theme(self._renew)

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    def _read(self, *, logged: bool) -> None:
        found = client_records.list_records(self.context.store, self.client_id, logged=logged)
        texts = self._texts
        self._show(
            "contact-record",
            [(row.id, *texts.contact(row)) for row in found.contacts],
            self.tr("A contact before a decision, or a notice that a duty asks for."),
        )
        self._show(
            "representative",
            [(row.id, *texts.representative(row)) for row in found.representatives],
            self.tr("A minor's guardians, a trustee, an authorised person."),
        )
        self._show(
            "other-service",
            [(row.id, *texts.service(row)) for row in found.services],
            self.tr("What else runs at the same time: rehabilitation, treatment, studies."),
        )

        self._show(
            "work-wish",
            [(row.id, *texts.wish(row)) for row in found.wishes],
            self.tr("How the client wants to be worked with, and what was changed for it."),
        )
        self._show(
            "safety-plan",
            [(row.id, *texts.safety_plan(row)) for row in found.safety_plans],
            self.tr("The client's own safety plan. What is in it opens only by a press."),
        )

    def _show(self, kind: str, rows: Sequence[tuple[UUID, str, str]], none: str) -> None:
        card = self.cards[kind]
        card.begin()
        if not rows:
            card.add_note(none)
        for number, (record_id, title, words) in enumerate(rows):
            if number:
                card.add_line()
            card.add_row(self._row(kind, record_id, title, words))

    def _row(self, kind: str, record_id: UUID, title: str, words: str) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(title, "strong", wrap=True, tabular=True))
        column.addWidget(Label(words, "small", "ink2", wrap=True, tabular=True))
        line.addLayout(column, 1)
        edit = Button(self.tr("Edit"), kind="link")
        edit.setAccessibleName(self.tr("Edit: {what}").format(what=title))
        edit.clicked.connect(lambda: self._go(kind, record_id))
        line.addWidget(edit)
        return holder

    def _go(self, page: str, record_id: UUID | None = None) -> None:
        self.navigate.emit(Place(page, self.client_id, record_id=record_id))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._body.setContentsMargins(0, 0, 0, look.space(24))
