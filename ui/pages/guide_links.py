"""What lies outside of the guide: whom to ask, and pages that are opened only on a press."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.reference.profile_parts import Link, Support
from app.reference.vocabularies import Vocabulary, label
from app.text import Language
from ui.context import Context
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class OutsideCard(Card):
    """Support contacts as text that can be copied, links as buttons that ask before they open."""

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._context = context
        self._shown: list[QWidget] = []

    def show_outside(
        self, support: Sequence[Support], links: Sequence[Link], language: Language
    ) -> None:
        """Show other contacts and links; with none of them the card is not there."""
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._contact(one, language) for one in support]
        self._shown += [self._link(one, language) for one in links]
        for widget in self._shown:
            self.body.addWidget(widget)
        set_shown(self, bool(self._shown))

    def _contact(self, contact: Support, language: Language) -> Label:
        told = (contact.name.label(language), contact.phone, contact.email)
        words = "\n".join(part for part in told if part)
        return Label(words, wrap=True, selectable=True, parent=self)

    def _link(self, link: Link, language: Language) -> QWidget:
        name = link.name.label(language)
        if link.method:
            name = f"{label(Vocabulary.METHODS, link.method, language)}: {name}"
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(name, wrap=True, parent=holder), 1)
        button = Button(self.tr("Open"), "external-link", "link", parent=holder)
        button.setAccessibleName(self.tr("Open: {name}").format(name=name))
        button.setToolTip(link.address)
        button.clicked.connect(partial(self._ask, link.address))
        row.addWidget(button)
        return holder

    def _ask(self, address: str) -> None:
        self._context.prompts.confirm(
            self,
            self.tr("Open in the browser?"),
            self.tr("{address}\n\nNothing of a client goes along.").format(address=address),
            self.tr("Open"),
            partial(QDesktopServices.openUrl, QUrl(address)),
        )
