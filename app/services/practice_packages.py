"""What a substitute brought back in the practice store: a package that went, additions that wait.

The substitute is invented, the package is a real one: locked, opened and checked as any other.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errands import ErrandStage
from app.domain.goals import StepStatus
from app.domain.meetings import ContactForm, MeetingDraft
from app.domain.package_records import CarriedErrand, ErrandEventRecord, StrengthRecord
from app.domain.packages import ANSWER_DAYS, PackageDraft, RecordKind
from app.security.package_seal import FORMAT, PackageHead, lock_for_key
from app.security.sealing import public_key_of
from app.services.colleagues import add_colleague, card_line, own_public_key
from app.services.goals import goal_draft
from app.services.packages_in import open_package
from app.services.packages_out import draft_clients, make_package
from app.services.payloads import SCHEMA, FormDraft, content_of
from app.services.practice_story import practice_id
from app.storage.schema.goal import Goal
from app.storage.schema.handover_package import HandoverPackage
from app.storage.store import Store
from app.text import local

_NAME: Final = "Demo-Pekka Sijainen"
_PHONE: Final = "040 000 0017"
_CLIENT: Final = "veikko"
_SAYINGS: Final = (
    (
        6, ContactForm.HOME_VISIT, 50,
        "Juotiin kahvit ja avattiin kaksi kirjettä. Sovittiin, että Veikko soittaa vuokranantajalle"
        " perjantaina ja minä olen vieressä.",
        "Yksin en olisi avannut.",
    ),
    (5, ContactForm.CALL, 10, "Veikko soitti itse ja kertoi, että puhelu on hoidettu.", ""),
)  # fmt: skip


def add_practice_package(store: Store, go_to: Callable[[datetime], object], now: datetime) -> None:
    """Give the practice store a package to Demo-Pekka and what came back from him."""
    made, ends = now - timedelta(days=8), local(now).date() - timedelta(days=4)
    go_to(made)
    client_id = practice_id(_CLIENT)
    private = bytearray(sha256(b"rinnalla/practice/pekka").digest())
    card = card_line(public_key_of(private), _NAME, _PHONE)
    colleague = add_colleague(store, card, now=made)
    draft = PackageDraft(
        id=practice_id("package"), to_name=colleague.name, to_key=colleague.key, ends_on=ends,
        clients=draft_clients(store, [client_id], ends_on=ends, today=local(made).date()),
    )  # fmt: skip
    make_package(store, draft, now=made)
    with store.write() as session:
        proof = session.get_one(HandoverPackage, draft.id).reply_key
        receiver = own_public_key(session)
    opened = local(now).date()
    head = PackageHead(
        format=FORMAT, id=practice_id("package", "answer"), way="key", made_at=now,
        ends_on=opened + timedelta(days=ANSWER_DAYS), sender=colleague.key, receiver=receiver,
        answers=draft.id,
    )  # fmt: skip
    with store.write() as session:
        changed = _changed_step(session, client_id)
    client = {"ref": str(client_id), "name": draft.clients[0].name, "page": {}}
    content = {
        "name": _NAME, "phone": _PHONE, "profile": "", "practice": True,
        "opened_at": (made + timedelta(hours=3)).isoformat(),
        "clients": [client | {"records": [*_entries(opened), *_matter(opened), changed]}],
    }  # fmt: skip
    go_to(now - timedelta(hours=3))
    open_package(store, lock_for_key(head, private, content, proof=proof), now=now)
    go_to(now)


def _changed_step(session: Session, client_id: UUID) -> dict[str, Any]:
    """Give the goal of which he marked a step as done: a change that is looked at beside hers."""
    goals = session.scalars(select(Goal.id).where(Goal.client_id == client_id))
    drafts = [goal_draft(session, goal_id) for goal_id in goals]
    draft, now = next(
        (one, step) for one in drafts for step in one.steps if step.status is StepStatus.NOW
    )
    steps = tuple(
        replace(one, status=StepStatus.DONE) if one == now else one for one in draft.steps
    )
    told = replace(draft, steps=steps, reason="Naapuri kävi sunnuntaina syömässä.")
    return _record(RecordKind.GOAL, told) | {"changed": ["steps"]}


def _entries(today: date) -> Iterator[dict[str, Any]]:
    """Give what he wrote of his two meetings."""
    for days, form, minutes, note, words in _SAYINGS:
        draft = MeetingDraft(
            id=practice_id("package", days), client_id=practice_id(_CLIENT), form=form, note=note,
            on=today - timedelta(days=days), at=time(13), minutes=minutes, client_words=words,
        )  # fmt: skip
        yield _record(RecordKind.MEETING, draft)


def _matter(today: date) -> Iterator[dict[str, Any]]:
    """Give the matter that he began, what was done for it, and a strength that he saw."""
    begun, client_id = today - timedelta(days=6), practice_id(_CLIENT)
    errand = CarriedErrand(
        id=practice_id("package", "errand"), client_id=client_id, title="Asumistuen tarkistus",
        opened_on=begun, next_step="Korotusilmoitus liitteeksi", next_who="Veikko",
        client_words="Että saan sen kirjeen pois pöydältä.",
    )  # fmt: skip
    yield _record(RecordKind.ERRAND, errand)
    event = ErrandEventRecord(
        id=practice_id("package", "event"), client_id=client_id, errand_id=errand.id,
        errand_title=errand.title, on=begun, stage=ErrandStage.PAPERS,
        text="Vuokrankorotus löytyi avatusta kirjeestä",
    )  # fmt: skip
    yield _record(RecordKind.ERRAND_EVENT, event)
    strength = StrengthRecord(
        id=practice_id("package", "strength"), client_id=client_id, added_on=begun,
        text="Soittaa itse, kun joku istuu vieressä",
    )  # fmt: skip
    yield _record(RecordKind.STRENGTH, strength)


def _record(kind: RecordKind, draft: FormDraft) -> dict[str, Any]:
    return {
        "kind": kind.value, "schema": SCHEMA, "author": _NAME, "at": "",
        "payload": content_of(draft),
    }  # fmt: skip
