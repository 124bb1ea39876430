"""Settings: the order in which the copy desk lays out the sections of an entry."""

from PySide6.QtWidgets import QWidget

from app.services import copy_desk
from ui.context import Context
from ui.messages import error_text
from ui.translation import current_language
from ui.widgets.card import Card
from ui.widgets.fields import ComboBox
from ui.widgets.setting_row import SettingRow
from ui.widgets.themed import set_shown


class DeskSettings(Card):
    """Which client information system she copies into; what was carried stays known."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.layout_choice = ComboBox(self)
        self.layout_choice.setMinimumContentsLength(14)
        at_hand = copy_desk.layouts_at_hand(context.store, current_language())
        self._names = {one.id: one for one in at_hand.names}
        for one in self._names.values():
            self.layout_choice.add_choice(one.id, one.name)
        self.layout_choice.set_selected(copy_desk.chosen_layout(context.store))
        self.row = SettingRow(self.tr("Order of the copy desk"), "", self.layout_choice, line=False)
        self.body.addWidget(self.row)
        self.refused_row = SettingRow(self.tr("Your organisation's order"), "")
        self.refused_row.meaning_label.set_tone("warnInk")
        self.body.addWidget(self.refused_row)
        if at_hand.refused is not None:
            self.refused_row.meaning_label.setText(error_text(at_hand.refused))
        set_shown(self.refused_row, at_hand.refused is not None)
        self.layout_choice.activated.connect(self._choose)
        self._show_source()

    def _choose(self) -> None:
        chosen = self.layout_choice.selected()
        if chosen is not None:
            copy_desk.choose_layout(self._context.store, chosen)
        self._show_source()

    def _show_source(self) -> None:
        chosen = self._names[self.layout_choice.selected() or copy_desk.LAYOUTS[0]]
        own = self.tr("Your organisation's own order, from its file on this machine.")
        self.row.meaning_label.setText(chosen.source or own)
