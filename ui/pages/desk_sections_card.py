"""The left half of the copy desk (38): the sections of the entry, and the receipt."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.copy_desk import DeskSection, DeskView, SectionState
from ui import theme
from ui.models.desk_model import DeskModel
from ui.models.desk_texts import receipt_text
from ui.views.desk_view import DeskList
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class DeskSectionsCard(Card):
    """Which section is chosen, and how far the whole is.

    Signals:
        chosen: another section is the current one (DeskSection or None).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Sections"))
        self.model = DeskModel(self)
        self.list = DeskList(self.tr("Sections"), self)
        self.list.setObjectName("desk")
        self.list.setModel(self.model)
        self.body.addWidget(self.list)
        self._foot = QHBoxLayout()
        self.body.addLayout(self._foot)
        self._icon = IconLabel("file-check", "ink2", 18, parent=self)
        self.receipt = Label("", "small", "ink2", wrap=True, tabular=True, parent=self)
        self._foot.addWidget(self._icon)
        self._foot.addWidget(self.receipt, 1)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.activated.connect(self._step)
        follow_theme(self._renew_foot)

    def show_view(self, view: DeskView, *, keep: bool) -> None:
        """Show an entry; `keep` the chosen section, or choose the next one that waits."""
        following = view.next_section()
        number = following.number if following else 0
        kept = self.section() if keep else None
        self.model.show_sections(view.sections, number)
        self.list.updateGeometry()
        self.list.setCurrentIndex(self.model.index((kept.number if kept else number or 1) - 1))
        told = sum(one.state is not SectionState.MISSING for one in view.sections)
        self.set_meta(self.tr("{count}/{all} carried").format(count=view.carried, all=told))
        newest = max((one.at for one in view.sections if one.at), default=None)
        set_shown(self._icon, newest is not None)
        set_shown(self.receipt, newest is not None)
        if newest is not None:
            at = view.receipt.at if view.receipt else newest
            self.receipt.setText(receipt_text(at, view.content_hash))

    def section(self) -> DeskSection | None:
        """Give the section that is chosen."""
        index = self.list.currentIndex()
        return index.data(DeskModel.RowRole) if index.isValid() else None

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(DeskModel.RowRole) if current.isValid() else None)

    def _step(self) -> None:
        """Enter goes to the next section."""
        following = self.model.index(self.list.currentIndex().row() + 1)
        if following.isValid():
            self.list.setCurrentIndex(following)

    def _renew_foot(self) -> None:
        look = theme.current()
        self.body.setContentsMargins(1, look.space(12), 1, look.space(12))
        self.title_label.setContentsMargins(look.space(16), 0, 0, 0)
        self.meta_label.setContentsMargins(0, 0, look.space(16), 0)
        self._foot.setContentsMargins(look.space(16), 0, look.space(16), 0)
        self._foot.setSpacing(look.space(8))
