"""Words of kept papers: what it is, when and how it left, its fingerprint."""

from PySide6.QtCore import QCoreApplication

from app.domain.disclosures import CLIENT, SYSTEM
from app.domain.plans import PlanRow
from app.services.kept_documents import KeptDocument, Leaving, document_name
from app.text import Language, clock, format_date, local

_GROUP = 8
translate = QCoreApplication.translate


class DocumentTexts:
    """In the interface's language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def title(self, document: KeptDocument) -> str:
        """What the paper is called."""
        return document_name(document.kind, document.number, self._language)

    def version(self, plan: PlanRow) -> str:
        """`Asiakassuunnitelma 3 · 12.10.2026`; the one that is being written has no day."""
        name = document_name("plan", plan.number, self._language)
        if plan.finished:
            return f"{name} · {format_date(plan.made_on)}"
        return f"{name} · " + translate("documents", "being written")

    def made(self, document: KeptDocument) -> str:
        """The day on which it left first, and how often it has left."""
        day = format_date(local(document.made_at).date())
        count = len(document.leavings)
        if count <= 1:
            return day
        return f"{day} · " + translate("documents", "left %n time(s)", "", count)

    def leaving(self, leaving: Leaving) -> str:
        """`11.11.2026 klo 11.42 · tulostettu · asiakkaalle`."""
        moment = local(leaving.at)
        when = f"{format_date(moment.date())} {clock(moment, self._language)}"
        way = {
            "printer": translate("documents", "printed"),
            "file": translate("documents", "as a file"),
        }.get(leaving.way, leaving.way)
        return f"{when} · {way} · {self.recipient(leaving)}"

    def recipient(self, leaving: Leaving) -> str:
        """To whom it went."""
        return {
            CLIENT: translate("documents", "to the client"),
            SYSTEM: translate("documents", "to the client information system"),
        }.get(leaving.recipient, leaving.recipient)

    def given(self, document: KeptDocument) -> str:
        """The state of the paper in a word or two."""
        if not document.leavings:
            return ""
        newest = document.leavings[0]
        return {
            CLIENT: translate("documents", "Given to the client"),
            SYSTEM: translate("documents", "To the system"),
        }.get(newest.recipient, newest.recipient)

    def digest(self, document: KeptDocument) -> str:
        """The fingerprint in groups that can be read aloud."""
        text = document.sha256
        return " ".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
