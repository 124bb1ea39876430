"""Larger and smaller text by the keyboard, in the steps of the settings."""

from ui.settings import Settings
from ui.theme import TEXT_SCALES


def step_text_size(settings: Settings, step: int) -> None:
    """Go one step up (1) or down (-1), or back to normal (0); the ends stay the ends."""
    if step == 0:
        settings.text_scale = TEXT_SCALES[0]
        return
    place = TEXT_SCALES.index(settings.text_scale) + step
    settings.text_scale = TEXT_SCALES[min(max(place, 0), len(TEXT_SCALES) - 1)]
