"""What the painted map shows: people of the domain in the words of the interface."""

from collections.abc import Sequence

from app.domain.goals import GoalRow
from app.domain.network_map import Change, MapView
from ui.models.team_texts import TeamTexts
from ui.widgets.map_data import MapPersonData


def picture(
    views: Sequence[MapView], goals: Sequence[GoalRow], texts: TeamTexts
) -> list[MapPersonData]:
    """Give the people of a view of the map, hand-placed ones first in the order given."""
    return [
        MapPersonData(
            id=view.id,
            label=view.person.label,
            icon=texts.kind_icon(view.person.kind),
            sector=view.tie.sector,
            ring=view.tie.closeness,
            strength=view.tie.strength,
            tone=view.tie.tone,
            spoken=texts.spoken(view, goals),
            spot=view.tie.spot,
            wished=view.is_wish,
            change=texts.change(view.change),
            faint=view.change is Change.GONE,
        )
        for view in views
    ]
