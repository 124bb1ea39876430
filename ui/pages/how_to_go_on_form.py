"""*Näin jatkat* for one client: drafted by Rinnalla, changed by the worker before it goes."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.packages import HowToGoOn, HowToGoOnDraft, PackagedClient
from ui.models.shielded import hidden
from ui.shield import Shield
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import set_shown


class HowToGoOnForm(Card):
    """Five short texts under the client's name.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, client: PackagedClient, parent: QWidget | None = None) -> None:
        super().__init__(client.name, parent=parent)
        self._client = client
        self._fields: list[Field] = []
        page = client.page
        self.texts: dict[str, TextEdit] = {}
        for name, label, words in (
            ("goals", self.tr("Goals and the step at hand"), page.goals),
            ("agreed", self.tr("Agreed"), page.agreed),
            ("next_meetings", self.tr("Next meetings"), page.next_meetings),
            ("reach", self.tr("How to reach"), page.reach),
            ("mind", self.tr("Please mind"), page.mind),
        ):
            edit = TextEdit(lines=1, max_lines=6, parent=self)
            edit.setObjectName(name)
            edit.setPlainText(words)
            self.texts[name] = edit
            edit.textChanged.connect(self.changed)
            field = Field(label, edit, parent=self)
            self._fields.append(field)
            self.body.addWidget(field)

    def follow(self, shield: Shield) -> None:
        """Show name and texts, or that they are hidden."""
        shown = shield.shows(self._client.client_id)
        self.set_title(self._client.name if shown else hidden())
        for field in self._fields:
            set_shown(field, shown)

    def draft(self) -> HowToGoOnDraft:
        """Give the page as it is kept until the package is made."""
        client = self.client()
        return HowToGoOnDraft(id=client.client_id, client_id=client.client_id, page=client.page)

    def client(self) -> PackagedClient:
        """Give the client with the page as it stands now."""
        words = {name: edit.toPlainText().strip() for name, edit in self.texts.items()}
        return replace(self._client, page=HowToGoOn(**words))
