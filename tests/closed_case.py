"""A client whose case is closed and handed over, beside one who goes on, in a real store."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import update

from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.network import NetworkPersonDraft
from app.domain.today import BookingDraft
from app.services import exchange, network, papers_out, plans
from app.services.drafts import discard_draft, save_draft
from app.services.vault import Store
from app.storage.schema.client import Client
from app.text import local
from tests.casework import add_client, add_goal, add_worker, book, goal, log, visit
from tests.conftest import Clock
from tests.handover import hand_over

WORD = "kanariaxylitol"
HETU = "010594Y9032"
NAME = "Kanarialintunen"
PHONE = "0401239877"


@dataclass(frozen=True)
class Case:
    """The closed one, and the one who stays."""

    client: UUID
    other: UUID
    closed_on: date


def _words(store: Store, client: UUID, word: str, now: datetime) -> None:
    today = local(now).date()
    add_goal(store, goal(client, title=f"Tavoite {word}", client_words=word))
    log(store, visit(client, note=f"Kirjaus {word}"), now=now)
    book(store, BookingDraft(id=uuid4(), client_id=client, on=today, at=local(now).time(),
                             place=word))  # fmt: skip
    person = NetworkPersonDraft(id=uuid4(), client_id=client, label=word)
    network.save_person(store, person, now=now, today=today)
    form = plans.load_plan(store, client, logged=False)
    text = replace(form.draft.text, situation=f"Tilanne {word}")
    plans.save_plan_text(store, replace(form.draft, text=text), now=now)
    save_draft(store, "meeting", (target := uuid4()), client, {"note": word}, now=now)
    discard_draft(store, "meeting", target, now=now)


def closed_case(store: Store, clock: Clock, folder: Path) -> Case:
    """Work with both, hand everything over into `folder`, close one case, let the grace pass."""
    add_worker(store)
    target = folder / "out"
    target.mkdir(parents=True)
    exchange.save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(target)))
    client = add_client(store, last_name=NAME, identity=HETU, phone=PHONE)
    other = add_client(store, first_names="Demo-Eero", last_name="Pysyvä", identity="010190-900P")
    _words(store, client, WORD, clock())
    _words(store, other, "pysyvainen", clock())
    papers_out.keep_printed(
        store, client, None, b"%PDF " + WORD.encode(), way="file", recipient="client", now=clock()
    )
    clock.forward(minutes=5)
    hand_over(store, clock)
    close(store, client, local(clock()).date())
    closed_on = local(clock()).date()
    clock.forward(days=15)
    return Case(client, other, closed_on)


def close(store: Store, client: UUID, on: date | None) -> None:
    """Close a case as its final evaluation does, or open it again."""
    with store.write() as session:
        session.execute(update(Client).where(Client.id == client).values(ended_on=on))


def day(clock: Clock, ahead: int = 0) -> date:
    """The local day of the clock."""
    return local(clock()).date() + timedelta(days=ahead)
