"""Minun tiimini on paper (20): the same map as on the screen, chosen for a kitchen table."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.documents.network_words import NETWORK_WORDS
from app.documents.rendering import render_paper
from app.domain.disclosures import CLIENT, Ground
from app.domain.goals import GoalRow
from app.domain.network_map import MapView, map_on
from app.domain.network_paper import (
    NetworkPaper,
    NetworkPaperOptions,
    PaperMember,
    in_initials,
)
from app.domain.paper_look import Look
from app.domain.plan_paper import PaperOptions
from app.errors import NotFound
from app.progress import Progress
from app.services.client_rows import require_client
from app.services.goal_rows import goals_of
from app.services.kept_papers import keep_pdf
from app.services.letterhead import logo_of
from app.services.network_map import map_people
from app.services.place_names import without_places
from app.services.use_events import section_opened
from app.services.worker import require_worker
from app.storage.schema.client import Client
from app.storage.schema.network import NetworkConsent
from app.storage.store import Store
from app.text import Language, call_name, local, spoken_language

__all__ = ["NetworkPaperOptions", "keep_network_paper", "network_paper", "render_network_paper"]

_KIND: Final = "network-paper"
_PLACE: Final = "place"


def network_paper(
    store: Store, client_id: UUID, options: NetworkPaperOptions, *, now: datetime
) -> NetworkPaper:
    """Give the paper of today's map in the chosen language; opening it is a use event.

    With turvakielto places are not there, and what could tell where the client is is cut out of
    labels and roles (worker-review.md 3).

    Raises:
        NotFound: there is no such client.
    """
    with store.view(section_opened(_KIND, client_id)) as session:
        return map_paper(session, client_id, options, now=now, practice=store.practice)


def map_paper(
    session: Session,
    client_id: UUID,
    options: NetworkPaperOptions,
    *,
    now: datetime,
    practice: bool,
) -> NetworkPaper:
    """Give the same inside the use event of another paper, to which it is attached.

    Raises:
        NotFound: there is no such client.
    """
    today = local(now).date()
    client, worker = _client(session, client_id), require_worker(session)
    language = options.language or spoken_language(client.service_language)
    views = map_on(map_people(session, client_id), today, wish=options.wish)
    goals = goals_of(session, client_id, only_open=True)
    members = [_member(view, goals, options, language) for view in views]
    return NetworkPaper(
        language=language,
        large=options.large,
        grey=options.grey,
        client_name=f"{client.first_names} {client.last_name}".strip(),
        first_name=call_name(client.first_names),
        on=today,
        members=tuple(_without_places(members, client, language)),
        wish=options.wish,
        with_ties=options.with_ties,
        consent_on=_consent_on(session, client_id),
        organiser_name=worker.organiser_name,
        unit=worker.unit,
        printed_at=now,
        printed_by=worker.name,
        practice=practice,
        logo=logo_of(session),
    )


def attached_map(
    session: Session, client_id: UUID, look: Look, options: PaperOptions, *, now: datetime
) -> NetworkPaper | None:
    """Give the map that was chosen as an attachment, in its paper's look; None where it was not."""
    if not options.with_map:
        return None
    asked = NetworkPaperOptions(
        initials=options.map_initials, language=look.language, large=look.large, grey=look.grey
    )
    return map_paper(session, client_id, asked, now=now, practice=False)


def render_network_paper(paper: NetworkPaper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def keep_network_paper(
    store: Store, client_id: UUID, pdf: bytes, *, way: str, now: datetime
) -> UUID:
    """Keep the client's map that left, byte for byte, with its event.

    Raises:
        NotFound: there is no such client.
    """
    with store.write() as session:
        require_client(session, client_id)
        return keep_pdf(
            session,
            client_id,
            _KIND,
            client_id,
            pdf,
            way=way,
            recipient=CLIENT,
            ground=Ground.CLIENT_CONSENT,
            now=now,
        )


def _client(session: Session, client_id: UUID) -> Client:
    client = session.get(Client, client_id)
    if client is None:
        raise NotFound(kind="client")
    return client


def _member(
    view: MapView, goals: list[GoalRow], options: NetworkPaperOptions, language: Language
) -> PaperMember:
    person, tie = view.person, view.tie
    helps = [goal.label for goal in goals if goal.id in person.helps_goals]
    label = person.label
    if options.initials:
        label = in_initials(label) or NETWORK_WORDS[language].sectors[tie.sector]
    return PaperMember(
        id=person.id,
        label=label,
        kind=person.kind,
        sector=tie.sector,
        also_in=tie.also_in,
        ring=tie.closeness,
        strength=tie.strength,
        tone=tie.tone,
        wished=view.is_wish,
        spot=tie.spot,
        helps=tuple(helps or filter(None, [person.plan_role.strip()])),
    )


def _without_places(
    members: list[PaperMember], client: Client, language: Language
) -> list[PaperMember]:
    if not client.protected:
        return members
    own = f"{client.address} {client.city} {client.municipality}"
    found = []
    for one in members:
        if one.kind == _PLACE:
            continue
        label = without_places(one.label, own=own) or NETWORK_WORDS[language].sectors[one.sector]
        helps = tuple(filter(None, (without_places(text, own=own) for text in one.helps)))
        found.append(replace(one, label=label, helps=helps))
    return found


def _consent_on(session: Session, client_id: UUID) -> date | None:
    newest = select(func.max(NetworkConsent.given_on)).where(NetworkConsent.client_id == client_id)
    return session.scalar(newest)
