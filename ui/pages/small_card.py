"""A card of one line in the day's timeline: as low as its button."""

from typing_extensions import override

from ui import theme
from ui.widgets.card import Card


class SmallCard(Card):
    """Less room above and below than a usual card (03: rows of 58 px)."""

    @override
    def _renew(self) -> None:
        super()._renew()
        look = theme.current()
        side, above = look.space(16), look.space(8)
        self.body.setContentsMargins(side, above, side, above)
        self.setMinimumHeight(look.px(58))
