"""The two menus of *Päätökset ja jakso*: phrases to copy, and what else can be written down."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.period_acts import ActKind
from app.domain.period_page import PeriodPage
from app.reference.profiles import Profile
from ui.models.period_texts import ActTexts
from ui.translation import current_language
from ui.widgets.buttons import Button, IconButton
from ui.widgets.themed import set_shown

_MENU: Final = (
    ActKind.INTERIM,
    ActKind.EXTENSION,
    ActKind.PAUSE,
    ActKind.RESUME,
    ActKind.PAIR_START,
    ActKind.PAIR_CHECK,
    ActKind.PAIR_END,
    ActKind.PAIR_CONTACT,
    ActKind.DECIDER_CONTACT,
    ActKind.FINAL,
)


class PeriodMenus(QObject):
    """Two buttons and what they open.

    Signals:
        phrase_wanted: a phrase is to be copied (its id).
        act_wanted: an act of this kind is to be written (its id).
        period_wanted: a period is to be begun.
    """

    phrase_wanted = Signal(str)
    act_wanted = Signal(str)
    period_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.copy_button = Button(self.tr("Copy decision phrase"), "copy")
        self.copy_button.setObjectName("copy-phrase")
        self.more_button = IconButton("ellipsis", self.tr("More for the period"))
        self.more_button.setObjectName("period-more")
        self.copy_menu, self.more_menu = QMenu(parent), QMenu(parent)
        self.copy_button.clicked.connect(self._open_phrases)
        self.more_button.clicked.connect(lambda: _open(self.more_menu, self.more_button))

    def show_page(self, page: PeriodPage, profile: Profile) -> None:
        """Offer what the county's phrases and the phase of the period allow."""
        self.copy_menu.clear()
        for phrase in profile.phrases:
            copying = self.copy_menu.addAction(phrase.name.label(current_language()))
            copying.triggered.connect(lambda _=False, one=phrase.id: self.phrase_wanted.emit(one))
        set_shown(self.copy_button, bool(profile.phrases))
        self.more_menu.clear()
        if page.facts is None or page.final is not None:
            begin = self.more_menu.addAction(self.tr("Begin a period"))
            begin.triggered.connect(self.period_wanted)
            return
        away = ActKind.RESUME if page.pause is None else ActKind.PAUSE
        for kind in _MENU:
            if kind is not away:
                write = self.more_menu.addAction(ActTexts().title(kind))
                write.triggered.connect(lambda _=False, one=kind.value: self.act_wanted.emit(one))

    def _open_phrases(self) -> None:
        """The only phrase needs no menu."""
        actions = self.copy_menu.actions()
        if len(actions) == 1:
            actions[0].trigger()
        else:
            _open(self.copy_menu, self.copy_button)


def _open(menu: QMenu, button: QWidget) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
