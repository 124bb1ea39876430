"""Pages, lists and searches over ten years of records, and how they grow with the years."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from app.domain.monitoring import Span
from app.services import (
    calendar,
    capacity,
    caseload,
    client_records,
    distances,
    errands,
    exchange,
    goals,
    measures,
    meetings,
    monitoring,
    needs,
    network,
    periods,
    plans,
    search,
    summary,
    today,
)
from app.services.vault import Store
from tests.bench.large_common import NOW, TODAY
from tests.bench.large_runs import Screen, in_turns, middle, run_of
from tests.bench.measuring import Bench, Budget, Measured, measure, p95, times
from ui.navigation import Place

SIZES = ("large", "small")
YEAR = Span("year", date(2026, 1, 1), date(2026, 12, 31))
SERVICES: dict[str, Callable[[Store, UUID], object]] = {
    "the day": lambda store, _: today.load_day(store, TODAY, now=NOW),
    "a week of the calendar": lambda store, _: calendar.load_calendar(
        store, date(2026, 11, 9), date(2026, 11, 15), now=NOW
    ),
    "the caseload": lambda store, _: caseload.list_caseload(store, today=TODAY, now=NOW),
    "a client's header": lambda s, client: caseload.load_client(s, client, section="summary"),
    "a summary": lambda s, client: summary.load_summary(s, client, today=TODAY, now=NOW),
    "100 meetings": meetings.list_meetings,
    "the meeting form": lambda s, client: meetings.new_meeting_draft(
        s, client, today=TODAY, now=NOW
    ),
    "goals": goals.list_goals,
    "a network of 40": network.list_network,
    "a plan": plans.load_plan,
    "needs and strengths": needs.load_needs,
    "a period": lambda s, client: periods.load_period(s, client, today=TODAY, now=NOW),
    "errands": errands.list_errands,
    "measures": lambda store, client: measures.load_measures(store, client, today=TODAY),
    "other facts": client_records.list_records,
    "figures of a year, the first time": lambda store, _: _figures(store),
    "room for a new client": lambda store, _: capacity.load_capacity(store, TODAY),
    "the distance table": lambda store, _: distances.load_distances(store),
    "transfers": lambda store, _: exchange.list_outbox(store),
    "what waits": lambda store, _: exchange.sync_state(store, now=NOW),
    "a client's entries by a word": lambda store, client: meetings.list_meetings(
        store, client, query="kaupassa bussi", logged=False
    ),
    **{
        f"search by {letters!r}": lambda store, _, letters=letters: search.search(store, letters)  # type: ignore[misc]
        for letters in ("ka", "kau", "kaupa", "kaupassa bu", "kaup")
    },
}
PLACES: dict[str, Callable[[UUID], Place]] = {
    "Tänään": lambda _: Place("today"),
    "Asiakkaat": lambda _: Place("clients"),
    "Kalenteri": lambda _: Place("calendar"),
    "another client": lambda client: Place("client", client),
    "a client's plan": lambda client: Place("client", client, "plan"),
    "a client's needs": lambda client: Place("client", client, "needs"),
    "a client's period": lambda client: Place("client", client, "period"),
    "a client's errands": lambda client: Place("client", client, "errands"),
    "a client's measures": lambda client: Place("client", client, "measures"),
    "a client's other facts": lambda client: Place("client", client, "records"),
    "a client's meetings": lambda client: Place("client", client, "meetings"),
    "a client's team": lambda client: Place("client", client, "team"),
    "the meeting form": lambda client: Place("meeting", client),
    "print": lambda client: Place("print", client),
    "Siirrot": lambda _: Place("exchange"),
    "Seuranta": lambda _: Place("monitoring"),
    "settings": lambda _: Place("settings"),
}
KEPT: Final = ("Tänään", "Asiakkaat", "Kalenteri", "another client", "Siirrot")
"""Pages that the window keeps: coming back is the rule, and measured apart from the first time."""
Found = dict[str, list[list[float]]]


def _figures(store: Store) -> object:
    """Reckon a year anew: what was reckoned before is kept until something is written."""
    store.settled.forget()
    return monitoring.load_monitoring(store, YEAR, today=TODAY, now=NOW)


def _services(bench: Bench, _folder: Any) -> Found:
    runs = [run_of(bench, size) for size in SIZES]

    def timed(store: Store, action: Callable[[Store, UUID], object]) -> Callable[[UUID], float]:
        return lambda client: times(lambda: action(store, client), 1)[0]

    actions = {name: [timed(it.store, action) for it in runs] for name, action in SERVICES.items()}
    return in_turns(actions, [it.clients for it in runs], bench.rounds * 3)


def _pages(bench: Bench, _folder: Any) -> Found:
    runs = [run_of(bench, size) for size in SIZES]
    screens = [Screen(it.store) for it in runs]

    def timed(
        screen: Screen, place: Callable[[UUID], Place], *, anew: bool = False
    ) -> Callable[[UUID], float]:
        return lambda client: screen.go(place(client), anew=anew)

    there = screens[0].window._pages
    actions = {
        name: [timed(screen, place) for screen in screens]
        for name, place in PLACES.items()
        if place(UUID(int=0)).page in there
    }
    for name in KEPT:
        anew = partial(timed, place=PLACES[name], anew=True)
        actions[f"{name}, the first time"] = [anew(screen) for screen in screens]
    found = in_turns(actions, [it.clients for it in runs], bench.rounds * 2)
    for screen in screens:
        screen.window.put_away()
        screen.window.close()
        screen.context.jobs.shut_down()
    return found


def _slow(found: Found) -> list[Measured]:
    return [Measured(p95(sides[0]), what=name) for name, sides in found.items()]


def _grown(found: Found) -> list[Measured]:
    return [
        Measured(middle(sides[0]), middle(sides[1]), what=name) for name, sides in found.items()
    ]


@measure("large store, a service, p95", Budget(most=50))
def services(bench: Bench) -> list[Measured]:
    """What each page asks of the services, use event and commit included."""
    return _slow(bench.keep("service-times", partial(_services, bench)))


@measure("large store, a page painted, p95", Budget(most=50))
def pages(bench: Bench) -> list[Measured]:
    """From the press to the painted page, in the real window."""
    return _slow(bench.keep("page-times", partial(_pages, bench)))


@measure("growth small → large, a service", Budget(ratio=1.3))
def service_growth(bench: Bench) -> list[Measured]:
    """The same with ten times as much in the store (60 running clients in both)."""
    return _grown(bench.keep("service-times", partial(_services, bench)))


@measure("growth small → large, a page painted", Budget(ratio=1.3))
def page_growth(bench: Bench) -> list[Measured]:
    """The same for painted pages."""
    return _grown(bench.keep("page-times", partial(_pages, bench)))
