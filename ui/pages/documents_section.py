"""Asiakirjat (32): the client's papers that left, each to be opened or printed again as it was."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.services import kept_documents
from app.services.kept_documents import KeptDocument
from app.services.plans import list_plans
from ui import theme
from ui.context import Context
from ui.models.document_texts import DocumentTexts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.kept_paper_page import PRINT
from ui.translation import current_language
from ui.widgets.buttons import Button, IconButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.row_card import RowCard
from ui.widgets.scroll import Scroll
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme

_ICONS: Final = {
    "my-plan": "file-heart",
    "network-paper": "network",
    "slips": "scissors",
    "silence-card": "message-circle-off",
    "safety-plan": "shield",
    "appointment": "calendar-days",
    "weekly-rhythm": "calendar-days",
    "interim-check": "file-check",
    "final-evaluation": "file-check",
}


class DocumentsSection(ClientSection):
    """A card of papers, the newest first, and what is usually made next."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._texts = DocumentTexts(current_language())
        self.count = Label("", "small", "ink2", tabular=True, parent=self)
        self.versions_button = Button(self.tr("Versions"), "history", parent=self)
        self.versions_button.clicked.connect(self._show_versions)
        self.versions = QMenu(self)
        self.make_button = Button(self.tr("Make a document"), "file-plus", "primary", parent=self)
        self.make_button.clicked.connect(lambda: self._go("print"))
        self.primary_action = self.make_button
        self.card = RowCard(parent=self)
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._scroll = Scroll(padding=0)
        self._scroll.setObjectName("documents-scroll")
        self._scroll.body.addWidget(self.card)
        self._scroll.body.addLayout(self._next_row())
        self._scroll.body.addStretch()
        self._head = HeadRow()
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(Label(self.tr("Documents"), "h2", parent=self))
        titles.addWidget(self.count)
        self._head.add(titles, 1)
        self._head.add(self.versions_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.add(self.make_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self._read(logged=True)
        follow_theme(self._renew)

    def _next_row(self) -> FlowLayout:
        row = FlowLayout()
        row.addWidget(Label(self.tr("Usually next:"), "body", "ink2", parent=self))
        for code, words in (
            ("my-plan", self.tr("My plan")),
            ("interim-check", self.tr("Interim check")),
            ("final-evaluation", self.tr("Final evaluation")),
        ):
            link = Button(words, kind="link", parent=self)
            link.setObjectName(f"make-{code}")
            link.clicked.connect(lambda _=False, code=code: self._go("print", section=code))
            row.addWidget(link)
        return row

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    def _read(self, *, logged: bool) -> None:
        store = self.context.store
        documents = kept_documents.list_documents(store, self.client_id, logged=logged)
        count = len(documents)
        self.count.setText(self.tr("%n document(s) · all kept on this device", "", count))
        self.card.begin()
        if not documents:
            self.card.add_note(
                self.tr("What you print or save of this client is kept here, as it left.")
            )
        for number, document in enumerate(documents):
            if number:
                self.card.add_line()
            self.card.add_row(self._row(document))

    def _show_versions(self) -> None:
        """Every version of the plan, the newest first; each opens as it was finished."""
        self.versions.clear()
        for plan in list_plans(self.context.store, self.client_id):
            action = self.versions.addAction(self._texts.version(plan))
            shown = partial(self._go, "print", plan.id if plan.finished else None)
            action.triggered.connect(lambda _=False, shown=shown: shown())
        if self.versions.isEmpty():
            self.versions.addAction(self.tr("No plan has been begun yet")).setEnabled(False)
        below = self.versions_button.rect().bottomLeft()
        self.versions.popup(self.versions_button.mapToGlobal(below))

    def _row(self, document: KeptDocument) -> QWidget:
        holder = QWidget(self)
        line = HeadRow()
        holder.setLayout(line)
        line.setSpacing(theme.current().space(12))
        title = self._texts.title(document)
        line.add(RoundIcon(_ICONS.get(document.kind, "file-text"), size=40, parent=holder))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, "strong", wrap=True, tabular=True, parent=holder))
        made = self._texts.made(document)
        words.addWidget(Label(made, "small", "ink2", wrap=True, tabular=True, parent=holder))
        line.add(words, 1)
        given = self._texts.given(document)
        if given:
            line.add(Tag(given, "neutral", "printer", parent=holder))
        again = IconButton(
            "printer", self.tr("Print again: {what}").format(what=title), parent=holder
        )
        again.clicked.connect(lambda: self._go("kept-paper", document.id, PRINT))
        line.add(again)
        opening = Button(self.tr("Open"), parent=holder)
        opening.setAccessibleName(self.tr("Open: {what}").format(what=title))
        opening.clicked.connect(lambda: self._go("kept-paper", document.id))
        line.add(opening)
        return holder

    def _go(self, page: str, record_id: UUID | None = None, section: str = "") -> None:
        self.navigate.emit(Place(page, self.client_id, section, record_id))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, look.space(24), 0)
        self._column.setSpacing(look.space(12))
        self._scroll.body.setContentsMargins(0, 0, 0, look.space(24))
