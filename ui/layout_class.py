"""How much room a window gives its page (ui.md 6): by its width divided by the text scale."""

from enum import Enum

# What a 1024x768 screen and a maximised window on a small laptop still hold.
MINIMUM_WINDOW = (1024, 640)
# How the very first window opens where the screen is large enough.
USUAL_WINDOW = (1440, 900)
_WIDE_FROM = 1240
_MEDIUM_FROM = 960


class LayoutClass(Enum):
    """Wide as drawn, medium with icon buttons and columns below, compact with one column."""

    WIDE = "wide"
    MEDIUM = "medium"
    COMPACT = "compact"

    @classmethod
    def of(cls, width: int, text_scale: float) -> "LayoutClass":
        """Give the class of a window of this width at this text scale (1.0 to 2.0)."""
        effective = width / text_scale
        if effective >= _WIDE_FROM:
            return cls.WIDE
        return cls.MEDIUM if effective >= _MEDIUM_FROM else cls.COMPACT
