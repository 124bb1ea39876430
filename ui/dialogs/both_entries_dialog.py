"""Both entries of a conflict side by side (13), each under its author's name."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import outbox_acts
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.conflict_texts import entry_texts
from ui.navigation import Place
from ui.widgets.entry_block import EntryBlock
from ui.widgets.label import Label


class BothEntriesDialog(PlaceDialog):
    """Reads only; `place.record_id` is the unit. The page beneath has logged the view."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=960)
        if place.record_id is None:
            raise ValueError("which entry?")
        self.set_title(self.tr("Both entries"))
        both = outbox_acts.both_entries(context.store, place.record_id, logged=False)
        said = self.tr("Both entries stay under their authors' names. What differs is marked.")
        self.body.addWidget(Label(said, "body", "ink2", wrap=True, parent=self))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space(16))
        self.body.addLayout(row)
        self.blocks: list[EntryBlock] = []
        for own, told in zip((True, False), entry_texts(both, context.today()), strict=True):
            if told is not None:
                block = EntryBlock(own=own, parent=self)
                block.show_entry(told.title, told.meta, told.pieces)
                row.addWidget(block, 1)
                self.blocks.append(block)
        self.add_button(self.tr("Close"), pressed=self.reject, is_default=True)
