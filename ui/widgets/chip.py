"""Chips: one choice each, and groups of them that wrap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import icons, theme
from ui.widgets.buttons import Button, RingButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.themed import follow_theme, set_look, set_shown


@dataclass(frozen=True, slots=True)
class ChipOption:
    """One choice: `hint_dotted` marks what was chosen last time and isn't chosen now."""

    id: str
    label: str
    icon: str | None = None
    hint_dotted: bool = False
    count: int | None = None


class Chip(RingButton):
    """A checkable pill; chosen shows a check mark in place of its own icon."""

    def __init__(self, text: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._sized: tuple[str, bool, float] | None = None  # what `_size` was counted for
        self._size = QSize()
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._renew)
        follow_theme(self._renew)

    def set_hint(self, dotted: bool) -> None:
        """Show the dotted border: chosen last time."""
        set_look(self, "hint", dotted)

    @override
    def sizeHint(self) -> QSize:
        """Keep room for the check mark and the bolder text, so that choosing moves nothing."""
        self.ensurePolished()
        look = theme.current()
        asked = (self.text(), self.isChecked(), look.scale())
        if self._sized != asked:
            self._sized, self._size = asked, self._count_size()
        return QSize(self._size)

    def _count_size(self) -> QSize:
        look = theme.current()
        height = look.control_height()
        text = look.font("strong")
        from_text = self.fontMetrics().horizontalAdvance(self.text())
        width = max(from_text, _advance(text, self.text()))
        icon = 0
        if self._icon_name or self.isChecked():
            icon = icons.icon_size(17, 3).width() + 4
        if not self.text():
            return QSize(height + 8, height)
        return QSize(width + icon + 30, height)

    def _renew(self) -> None:
        self.ring_radius = theme.current().control_height() / 2
        if self.isChecked():
            self.setIcon(icons.icon("check", "primaryInk", 17, 3))
        elif self._icon_name:
            self.setIcon(icons.icon(self._icon_name, "ink", 17, 3))
        else:
            self.setIcon(icons.icon_none())
        self.setIconSize(icons.icon_size(17, 3))
        self.updateGeometry()


class ChipGroup(QWidget):
    """Chips to choose from: one tab stop, arrows move, Space chooses.

    Args:
        name: accessible name of the group.
        multi: several may be chosen; otherwise at most one.
        may_be_empty: in a single group, pressing the chosen chip clears the choice.
        visible_count: options past this many wait behind "More…" (chosen ones always show).
        more_icon: a round button with this icon instead of the words "More…"; it stands there until
            it is pressed, also when nothing is folded away.

    Signals:
        changed: another choice.
        unfolded: "More…" was pressed.
    """

    changed = Signal()
    unfolded = Signal()

    def __init__(
        self,
        name: str = "",
        *,
        multi: bool = True,
        may_be_empty: bool = True,
        visible_count: int | None = None,
        more_icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._multi = multi
        self._may_be_empty = may_be_empty
        self._visible_count = visible_count
        self._unfolded = False
        self._options: tuple[ChipOption, ...] = ()
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        self._always_more = more_icon is not None
        self._more = self._make_more(more_icon)
        self._more.clicked.connect(self.unfold)
        self._flow.addWidget(self._more)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, options: Sequence[ChipOption]) -> None:
        """Show these choices; what was chosen stays chosen where it is still among them."""
        chosen = self.selected()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        self._options = tuple(options)
        self._chips = {}
        self.set_selected(chosen)

    def set_visible_count(self, visible_count: int | None) -> None:
        """Fold the options past this many behind "More…", unless it was unfolded already."""
        self._visible_count = visible_count
        self._renew()

    def options(self) -> tuple[ChipOption, ...]:
        """Give the choices."""
        return self._options

    def chip(self, option_id: str) -> Chip:
        """Give the chip of a choice, made if it still waited behind "More…"."""
        if option_id not in self._chips:
            self._make_missing({option_id})
            self._renew()
        return self._chips[option_id]

    def selected(self) -> tuple[str, ...]:
        """Give the ids of what is chosen, in the order shown."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def set_selected(self, ids: Iterable[str]) -> None:
        """Choose exactly these, without saying `changed`."""
        wanted = set(ids)
        self._make_missing(wanted)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)
        self._renew()

    def unfold(self) -> None:
        """Show the options behind "More…"."""
        folded = [one.id for one in self._options if one.id not in self._shown_ids()]
        self._unfolded = True
        self._renew()
        first_hidden = self._chips[folded[0]] if folded else None
        if first_hidden is not None:
            self._focus_chip(first_hidden, Qt.FocusReason.TabFocusReason)
        self.unfolded.emit()

    def _make_more(self, icon: str | None) -> RingButton:
        if icon is None:
            link = Button(self.tr("More…"), kind="link")
            link.setProperty("textSize", "body")
            return link
        chip = Chip("", icon, self)
        chip.setCheckable(False)
        chip.setAccessibleName(self.tr("More…"))
        chip.setToolTip(self.tr("More…"))
        return chip

    def _make(self, option: ChipOption) -> Chip:
        text = option.label if option.count is None else f"{option.label}  {option.count}"
        chip = Chip(text, option.icon, self)
        chip.set_hint(option.hint_dotted)
        name = option.label if option.count is None else f"{option.label}, {option.count}"
        chip.setAccessibleName(name)
        if option.hint_dotted:
            chip.setAccessibleDescription(self.tr("Chosen last time"))
            chip.setToolTip(self.tr("Chosen last time"))
        chip.clicked.connect(lambda: self._clicked(option.id))
        chip.installEventFilter(self)
        return chip

    def _make_missing(self, wanted: set[str]) -> None:
        """Make the chips that are asked for; those behind "More…" wait until she presses it.

        A form has more than a hundred choices, and each chip takes as long as ten labels' words.
        """
        missing = [one for one in self._options if one.id in wanted - self._chips.keys()]
        if not missing:
            return
        made = self._chips | {option.id: self._make(option) for option in missing}
        self._chips = {one.id: made[one.id] for one in self._options if one.id in made}
        for widget in (*self._chips.values(), self._more):
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)

    def _clicked(self, option_id: str) -> None:
        if not self._multi:
            chosen = self._chips[option_id]
            if not chosen.isChecked() and not self._may_be_empty:
                chosen.setChecked(True)
                return
            for key, chip in self._chips.items():
                if key != option_id:
                    chip.setChecked(False)
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        limit = None if self._unfolded else self._visible_count
        first = {one.id for one in self._options[:limit]}
        self._make_missing(first)
        for key, chip in self._chips.items():
            set_shown(chip, key in first or chip.isChecked())
        hidden = len(self._shown_ids()) < len(self._options)
        set_shown(self._more, hidden or (self._always_more and not self._unfolded))
        self._set_tab_stop()
        self.updateGeometry()

    def _shown(self) -> list[Chip]:
        return [chip for chip in self._chips.values() if not chip.isHidden()]

    def _shown_ids(self) -> set[str]:
        return {key for key, chip in self._chips.items() if not chip.isHidden()}

    def _set_tab_stop(self, stop: Chip | None = None) -> None:
        shown = self._shown()
        if stop is None:
            focused = next((chip for chip in shown if chip.hasFocus()), None)
            checked = next((chip for chip in shown if chip.isChecked()), None)
            stop = focused or checked or (shown[0] if shown else None)
        for chip in self._chips.values():
            strong = chip is stop
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)

    def _focus_chip(self, chip: Chip, reason: Qt.FocusReason) -> None:
        self._set_tab_stop(chip)
        chip.setFocus(reason)

    def step(self, event: QKeyEvent) -> bool:
        """Move the focus by an arrow, Home or End; tell whether the key was one of them."""
        shown = self._shown()
        here = next((place for place, chip in enumerate(shown) if chip.hasFocus()), None)
        if here is None:
            return False
        moves = {
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(shown) - 1,
        }
        target = moves.get(Qt.Key(event.key()))
        if target is None:
            return False
        chip = shown[target % len(shown)]
        self._focus_chip(chip, Qt.FocusReason.TabFocusReason)
        return True

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the chip that is the tab stop."""
        super().focusInEvent(event)
        for chip in self._shown():
            if chip.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                chip.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.step(event)
        return super().eventFilter(watched, event)


def _advance(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
