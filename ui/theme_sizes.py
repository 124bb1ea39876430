"""Sizes of the look: type, controls, spaces and icons, each growing with the text as it should."""

from typing import Final

# role -> (size, line, weight); ui.md section 3
TYPE: Final[dict[str, tuple[int, int, int]]] = {
    "display": (32, 40, 600),
    "h1": (24, 32, 600),
    "h2": (18, 26, 600),
    "h3": (16, 24, 600),
    "body": (15, 22, 400),
    "strong": (15, 22, 600),
    "medium": (15, 22, 500),
    "lead": (17, 26, 400),
    "small": (13, 18, 400),
    "small-strong": (13, 18, 600),
    "label": (13, 18, 600),
    "micro": (12, 16, 500),
    "micro-strong": (12, 16, 600),
    "client-title": (40, 48, 600),
    "client-goal": (28, 36, 600),
    "client-text": (22, 30, 400),
    "client-part": (22, 30, 600),
    "client-note": (18, 26, 400),
    "client-label": (18, 26, 600),
    "mono": (17, 26, 600),
}


class Sizes:
    """Sizes at a text scale (ui.md 6): text and controls grow fully, icons and spaces less."""

    _scale: float

    def line_height(self, role: str = "body") -> int:
        """Give the height of one line of a type role."""
        return round(TYPE[role][1] * self._scale)

    def px(self, size: float) -> int:
        """Scale a size that follows the text fully."""
        return round(size * self._scale)

    def even(self, size: float) -> int:
        """Scale a size up to an even number: a radius of half of it stays round in QSS."""
        return 2 * -(-round(size * self._scale) // 2)

    def space(self, size: int) -> int:
        """Scale a space (4 8 12 16 20 24 32 40): it grows to 1.25 at most."""
        return round(size * min(self._scale, 1.25))

    def icon_px(self, size: int) -> int:
        """Scale an icon: it grows to 1.5 at most."""
        return round(size * min(self._scale, 1.5))

    def control_height(self, *, large: bool = False) -> int:
        """Give the height of buttons, chips and inputs: 40 (large 48), a line + 16 at least."""
        height = max(48 if large else 40, self.line_height() + (24 if large else 16))
        return height + height % 2

    def pill_height(self) -> int:
        """Give the height of pills: 32 at 100 %."""
        return max(32, self.even(18) + 14)

    def tag_height(self, *, flag: bool = False) -> int:
        """Give the height of tags: 24, or 26 for flags."""
        return max(26 if flag else 24, self.even(16) + (10 if flag else 8))

    def effective_width(self, width: int) -> float:
        """Give a window's width in units of the text size (ui.md section 6)."""
        return width / self._scale

    def metrics(self) -> dict[str, int]:
        """Give the sizes that the style sheet needs, in px."""
        sizes = {f"f_{role.replace('-', '_')}": self.px(TYPE[role][0]) for role in TYPE}
        return sizes | {
            "h": self.control_height(),
            "h_large": self.control_height(large=True),
            "pill": self.pill_height(),
            "tag": self.tag_height(),
            "flag": self.tag_height(flag=True),
            "big": self.even(64),
            "row": self.px(40),
            "head": self.px(38),
            "s4": self.space(4),
            "s8": self.space(8),
            "s12": self.space(12),
            "s16": self.space(16),
            "s20": self.space(20),
            "s24": self.space(24),
            "s40": self.space(40),
        }
