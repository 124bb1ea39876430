"""The everyday side of a ten-year store: answered reminders, distances, lifts, conflicts."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final
from uuid import UUID

from app.domain.distances import PlaceKind, home_id, pair_id
from app.domain.ideas import IdeaState, IdeaWork
from app.domain.lifts import Driver
from app.domain.reminders import Answer
from tests.bench.large_common import DAY, TODAY, Rows, moment

if TYPE_CHECKING:
    from tests.bench.large_content import Person, Story

PLACES: Final = 12
ANSWERS: Final = 6
CONFLICTS: Final = 5
IDEAS: Final = 30
_SEATS: Final = 4


class EverydayStory:
    """Places and lifts are made first; each client then gets ways, seats and answered reminders."""

    def __init__(self, story: "Story", sessions: Iterable[UUID]) -> None:
        self._story = story
        self._places = [story.identity() for _ in range(PLACES)]
        self._lifts = {session: story.identity() for session in sessions}

    def add(self, found: Rows, person: "Person") -> None:
        """Add the home of a client with the ways to it, and what was answered about the client."""
        home = home_id(person.id)
        place = {"id": home, "version": 1, "client_id": person.id, "kind": PlaceKind.HOME.value}
        found["travel_place"].append(place)
        for number, start in enumerate(self._places):
            pair = {"id": pair_id(start, home), "version": 1, "start_id": start, "end_id": home}
            way = {"kilometres": 5 + (person.number + number) % 40, "minutes": 8 + number}
            found["distance"].append(pair | way)
        for number in range(ANSWERS):
            on = person.first_day + 30 * number * DAY
            found["reminder_answer"].append(
                {
                    "id": self._story.identity(), "code": "rhythm-broken",
                    "client_id": person.id, "answer": Answer.LATER.value, "answered_on": on,
                    "at": moment(on), "until": on + 7 * DAY, "reason": self._story.text(4),
                }
            )  # fmt: skip

    def add_member(
        self, found: Rows, person: "Person", member: UUID, sessions: Iterable[UUID]
    ) -> None:
        """Let a member of a group ride along to its sessions."""
        for session in sessions:
            found["lift_seat"].append(
                {
                    "id": self._story.identity(), "lift_id": self._lifts[session],
                    "member_id": member, "position": person.number % _SEATS,
                    "place_id": home_id(person.id),
                }
            )  # fmt: skip

    def rows_of_the_worker(self) -> Rows:
        """Give the places of nobody, the lifts, and entries that the other end holds otherwise."""
        found: Rows = defaultdict(list)
        for number, place in enumerate(self._places):
            kind = PlaceKind.OFFICE if number == 0 else PlaceKind.GROUP
            found["travel_place"].append(
                {"id": place, "version": 1, "kind": kind.value, "name": f"Paikka {number}"}
            )
        for session, lift in self._lifts.items():
            vehicle = {"driver": Driver.MINIBUS.value, "seats": 8, "ahead": 5, "and_back": True}
            whose = {"id": lift, "session_id": session, "position": 0}
            found["lift"].append(whose | vehicle | {"start_id": self._places[0]})
        found["idea"] = [
            {
                "id": self._story.identity(), "version": 1, "text": self._story.text(8),
                "on": TODAY - 30 * number * DAY, "work": IdeaWork.BOTH.value,
                "state": IdeaState.NEW.value, "together": True,
            }
            for number in range(IDEAS)
        ]  # fmt: skip
        for _ in range(CONFLICTS):
            entry = {"unit_id": self._story.identity(), "author": "Demo-Pekka"}
            found["other_entry"].append(
                entry | {"text": self._story.text(40), "found_at": moment(TODAY)}
            )
        return found
