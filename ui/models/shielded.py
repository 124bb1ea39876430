"""What pages show of other clients while the screen is shielded (worker-review.md 5, 18)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.calendar import CalendarPage
from app.domain.clients import CaseloadRow, ClientRow
from app.domain.distances import PlaceRow
from app.domain.exchange import OutboxRow
from app.domain.handed_over import HandedOver
from app.domain.packages import HowToGoOn, OfferedClient, PackageView
from app.domain.today import DayItem, DayPage, DayState
from app.domain.use_log import UseLogRow
from ui.shield import Shield


def hidden() -> str:
    """Give the word that stands where a name or note would."""
    return QCoreApplication.translate("shield", "Hidden")


def shielded_day(page: DayPage) -> DayPage:
    """Give the day without names, places, notes and groups; times and states stay."""
    first = page.tomorrow_first
    return replace(
        page,
        items=tuple(_item(item) for item in page.items),
        drafts=tuple(replace(draft, client_name=hidden()) for draft in page.drafts),
        tomorrow_first=None if first is None else _item(first, name=""),
    )


def shielded_calendar(page: CalendarPage) -> CalendarPage:
    """Give the calendar without names, places and groups; times, drives and states stay."""
    items = tuple(_item(item) for item in page.items)
    return replace(page, items=items, short_names={})


def _item(item: DayItem, name: str | None = None) -> DayItem:
    translate = QCoreApplication.translate
    if name is None:
        is_next = item.state is DayState.NEXT and item.client_id is not None
        name = translate("shield", "Next meeting") if is_next else translate("shield", "Booked")
    return replace(
        item,
        client_name=name,
        title="",
        form=None,
        place="",
        pair="",
        summary="",
        agreed_on=None,
        week_number=None,
        week_count=None,
        notice_count=0,
        safety_note=None,
        agreed_last="",
        aim="",
        steps=(),
    )


def shielded_places(places: Sequence[PlaceRow], shield: Shield) -> tuple[PlaceRow, ...]:
    """Give the places of the distance table with homes as initials."""
    return tuple(
        one
        if one.client_id is None or shield.shows(one.client_id)
        else replace(one, name=one.short)
        for one in places
    )


def shielded_client(client: ClientRow, shield: Shield) -> ClientRow:
    """Give a client without flags, and without more than initials unless the page is hers."""
    if not shield.is_on:
        return client
    client = replace(client, protected=False, has_safety_note=False)
    if shield.shows(client.id):
        return client
    first, last = client.initials[:1], client.initials[1:]
    return replace(
        client,
        first_names=f"{first}." if first else "",
        last_name=f"{last}." if last else "",
        born=None,
        phone="",
        own_worker="",
        agreed_gap_days=0,
    )


def shielded_caseload(rows: Sequence[CaseloadRow], shield: Shield) -> tuple[CaseloadRow, ...]:
    """Give the caseload as initials; the page leaves the other columns out."""
    return tuple(replace(row, client=shielded_client(row.client, shield)) for row in rows)


def shielded_units(rows: Sequence[OutboxRow], shield: Shield) -> tuple[OutboxRow, ...]:
    """Give the transfers without names, and without what their contents lack."""
    return tuple(
        row if shield.shows(row.client_id) else replace(row, client_name=hidden(), incomplete=())
        for row in rows
    )


def shielded_handed_over(rows: Sequence[HandedOver], shield: Shield) -> tuple[HandedOver, ...]:
    """Give the transfers by client without names."""
    return tuple(
        row if shield.shows(row.client_id) else replace(row, client_name=hidden()) for row in rows
    )


def shielded_events(rows: Sequence[UseLogRow], shield: Shield) -> tuple[UseLogRow, ...]:
    """Give the events of the use log without the names of others."""
    return tuple(
        replace(row, client_name=hidden())
        if row.client_name and not shield.shows(row.client_id)
        else row
        for row in rows
    )


def shielded_package(view: PackageView, shield: Shield) -> PackageView:
    """Give a package without names, pages and contents of records; kinds, days and authors stay."""
    return replace(view, clients=tuple(_offered(one, shield) for one in view.clients))


def _offered(client: OfferedClient, shield: Shield) -> OfferedClient:
    if shield.shows(client.client_id):
        return client
    return replace(
        client,
        name=hidden(),
        page=HowToGoOn(),
        same=tuple((client_id, hidden()) for client_id, _ in client.same),
        additions=tuple(
            replace(row, title="", text="", client_words="", changes=()) for row in client.additions
        ),
    )
