"""One author's entry beside another's: whose it is, since when, and its words with what differs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.copy_desk import Piece
from ui import theme
from ui.widgets.diff_label import DiffLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown


class EntryBlock(QFrame):
    """Reads only. `own`: the reader's own entry; another's has a lock, as nobody changes it."""

    def __init__(self, *, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownEntry" if own else "otherEntry")
        self._title = Label("", "strong", wrap=True, parent=self)
        self._meta = Label("", "small", "ink2", wrap=True, tabular=True, parent=self)
        self._lock = IconLabel("lock", "ink2", 16, self)
        self._words = DiffLabel(self)
        self._dense = False
        self._head = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._lock)
        self._column.addWidget(self._meta)
        self._column.addWidget(self._words)
        set_shown(self._lock, not own)
        follow_theme(self._renew)

    def show_entry(self, title: str, meta: str, pieces: Sequence[Piece]) -> None:
        """Show an entry; a reader hears whose it is, then its words."""
        self._title.setText(title)
        self._meta.setText(meta)
        set_shown(self._meta, bool(meta))
        self._words.set_pieces(pieces, apart=True)
        self.setAccessibleName(title)

    def set_dense(self, dense: bool) -> None:
        """Take less room around the words."""
        self._dense = dense
        self._renew()

    def words(self) -> str:
        """Give what a reader is told of the words."""
        return self._words.accessibleName()

    def _renew(self) -> None:
        look = theme.current()
        side, above = (look.space(it) for it in ((12, 8) if self._dense else (16, 12)))
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(look.space(4))
        self._head.setSpacing(look.space(8))
