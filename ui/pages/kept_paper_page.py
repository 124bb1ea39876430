"""A kept paper (32): seen as it left, printed again byte for byte, with its hash and its ways."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.progress import Progress
from app.services import caseload, kept_documents
from app.services.kept_documents import KeptDocument
from ui.context import Context
from ui.models.document_texts import DocumentTexts
from ui.navigation import Place
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.widgets.label import Label

PRINT: Final = "print"


class KeptPaperPage(PaperPage):
    """`place.record_id` is the kept document. Nothing of it can be chosen: it is as it left.

    `place.section` PRINT asks for a printer as soon as the paper is seen.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        if place.client_id is None or place.record_id is None:
            raise ValueError("a kept paper is of a client")
        self._client_id: UUID = place.client_id
        self._document_id: UUID = place.record_id
        self._client = caseload.load_client(context.store, place.client_id, section="print")
        self._texts = DocumentTexts(current_language())
        found = kept_documents.list_documents(context.store, place.client_id, logged=False)
        self._document: KeptDocument = next(it for it in found if it.id == place.record_id)
        self._asks_printer = place.section == PRINT
        super().__init__(context, place, parent)

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Document"), self._texts.title(self._document)

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        told = self.tr("As it left. It prints again byte for byte.")
        column.addWidget(Label(told, "body", "ink2", wrap=True, parent=panel))
        column.addWidget(Label(self.tr("When and to whom"), "label", "ink2", parent=panel))
        for leaving in self._document.leavings:
            line = self._texts.leaving(leaving)
            column.addWidget(Label(line, "body", wrap=True, tabular=True, parent=panel))
        column.addWidget(Label(self.tr("Fingerprint (SHA-256)"), "label", "ink2", parent=panel))
        digest = self._texts.digest(self._document)
        column.addWidget(Label(digest, "small", "ink2", wrap=True, tabular=True, parent=panel))
        column.addStretch()
        return panel

    @override
    def _set_ready(self, *, ready: bool) -> None:
        super()._set_ready(ready=ready)
        if ready and self._asks_printer:
            self._asks_printer = False
            self._ask_printer()

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self._client.name, self.back()), self.tr("Document")]

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        kept = kept_documents.load_document(self.context.store, self._client_id, self._document_id)
        return partial(_as_kept, kept)

    @override
    def file_name(self) -> str:
        return f"{self._document.kind}.pdf"

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        last = self._document.leavings[0].recipient if self._document.leavings else "client"
        return partial(
            kept_documents.left_again,
            self.context.store,
            self._client_id,
            self._document_id,
            way=way,
            recipient=last,
            now=self.context.now(),
        )

    @override
    def back(self) -> Place:
        return Place("client", self._client_id, "documents")


def _as_kept(pdf: bytes, progress: Progress) -> bytes:
    progress.report(0, 1)
    return pdf
