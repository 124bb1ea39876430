"""*Näin jatkat* for one client: drafted by Rinnalla, changed by the worker before it goes."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.packages import HowToGoOn, PackagedClient
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.text_inputs import TextEdit


class HowToGoOnForm(Card):
    """Five short texts under the client's name."""

    def __init__(self, client: PackagedClient, parent: QWidget | None = None) -> None:
        super().__init__(client.name, parent=parent)
        self._client = client
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
            self.body.addWidget(Field(label, edit, parent=self))

    def client(self) -> PackagedClient:
        """Give the client with the page as it stands now."""
        words = {name: edit.toPlainText().strip() for name, edit in self.texts.items()}
        return replace(self._client, page=HowToGoOn(**words))
