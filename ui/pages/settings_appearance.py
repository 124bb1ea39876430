"""Settings: how it looks, how large the text is, and which language it speaks."""

from PySide6.QtWidgets import QWidget

from ui.settings import Settings
from ui.theme import MODES, TEXT_SCALES
from ui.translation import current_language
from ui.widgets.card import Card
from ui.widgets.fields import ComboBox
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.setting_row import SettingRow

# Each language in its own words, so that whoever needs it can read it.
_LANGUAGES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))


class AppearanceSettings(Card):
    """Each choice holds at once and is kept outside the store: it tells nothing of clients."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
            "high-contrast-dark": self.tr("High contrast, dark"),
        }
        self.theme_choice = ComboBox()
        for mode in MODES:
            self.theme_choice.add_choice(mode, names[mode])
        self.theme_choice.set_selected(settings.theme)
        self.text_size = ComboBox()
        for scale in TEXT_SCALES:
            self.text_size.add_choice(str(scale), f"{round(scale * 100)} %")
        self.text_size.set_selected(str(settings.text_scale))
        self.language = Segment(
            [SegmentOption(code, name) for code, name in _LANGUAGES], self.tr("Language")
        )
        self.language.set_selected(current_language())
        self.body.addWidget(
            SettingRow(
                self.tr("Colours"), self.tr("Light, dark or strong"), self.theme_choice, line=False
            )
        )
        self.body.addWidget(
            SettingRow(self.tr("Text size"), self.tr("Also with Ctrl + and Ctrl −"), self.text_size)
        )
        self.body.addWidget(
            SettingRow(self.tr("Language"), self.tr("Changes at once"), self.language)
        )
        self.theme_choice.activated.connect(self._choose_theme)
        self.text_size.activated.connect(self._choose_text_size)
        self.language.changed.connect(self._choose_language)
        settings.look_changed.connect(self._show_look)

    def _choose_theme(self) -> None:
        chosen = self.theme_choice.selected()
        self._settings.theme = next(mode for mode in MODES if mode == chosen)

    def _choose_text_size(self) -> None:
        self._settings.text_scale = float(self.text_size.selected() or 1.0)

    def _choose_language(self) -> None:
        chosen = self.language.selected()
        if chosen and chosen != current_language():
            self._settings.language = chosen

    def _show_look(self) -> None:
        self.theme_choice.set_selected(self._settings.theme)
        self.text_size.set_selected(str(self._settings.text_scale))
