"""Settings: the order in which the copy desk lays out the sections of an entry."""

from PySide6.QtWidgets import QWidget

from app.services import copy_desk
from ui.context import Context
from ui.translation import current_language
from ui.widgets.card import Card
from ui.widgets.fields import ComboBox
from ui.widgets.setting_row import SettingRow


class DeskSettings(Card):
    """Which client information system she copies into; what was carried stays known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.layout_choice = ComboBox(self)
        self.layout_choice.setMinimumContentsLength(14)
        self._names = {one.id: one for one in copy_desk.layout_names(current_language())}
        for one in self._names.values():
            self.layout_choice.add_choice(one.id, one.name)
        self.layout_choice.set_selected(copy_desk.chosen_layout(context.store))
        self.row = SettingRow(self.tr("Order of the copy desk"), "", self.layout_choice, line=False)
        self.body.addWidget(self.row)
        self.layout_choice.activated.connect(self._choose)
        self._show_source()

    def _choose(self) -> None:
        chosen = self.layout_choice.selected()
        if chosen is not None:
            copy_desk.choose_layout(self._context.store, chosen)
        self._show_source()

    def _show_source(self) -> None:
        chosen = self._names[self.layout_choice.selected() or copy_desk.LAYOUTS[0]]
        self.row.meaning_label.setText(chosen.source)
