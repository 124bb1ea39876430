"""Two workers with a real store each, who exchange packages in the tests."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from app.domain.packages import PackageDraft, PackageView, RecordKind, RecordState, Way
from app.domain.worker import WorkerDraft
from app.services import worker
from app.services.colleagues import add_colleague, own_card
from app.services.package_rows import load_package
from app.services.packages_in import open_package
from app.services.packages_out import draft_clients, make_package
from app.services.vault import Store
from tests.casework import NOW, TODAY
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS

ENDS = date(2027, 1, 6)
CODE = b"koivu lumi saapas kahvi polku aamu"


def add_pekka(store: Store, **changes: Any) -> None:
    """Keep Demo-Pekka, the substitute, as the worker of the store."""
    draft = WorkerDraft(
        first_names="Demo-Pekka",
        last_name="Sijainen",
        title="sosiaaliohjaaja",
        phone="0401234567",
        organiser_name="Demolan hyvinvointialue",
    )
    worker.save_worker(store, replace(draft, **changes), now=NOW)


def package_for(
    maker: Store, taker: Store, client_ids: Iterable[UUID], **changes: Any
) -> tuple[PackageDraft, bytes]:
    """Make a package for the other worker, locked to the key on the other's card."""
    colleague = add_colleague(maker, own_card(taker), now=NOW)
    draft = PackageDraft(
        id=uuid4(),
        to_name=colleague.name,
        to_key=colleague.key,
        clients=draft_clients(maker, client_ids, ends_on=ENDS, today=TODAY),
        ends_on=ENDS,
    )
    draft = replace(draft, **changes)
    code = bytearray(CODE) if draft.way is Way.CODE else None
    return draft, make_package(maker, draft, now=NOW, code=code, kdf=CHEAP_KDF)


def opened(store: Store, data: bytes, code: bytes | None = None, **changes: Any) -> PackageView:
    """Open a package as its window does; give what the window shows."""
    values: dict[str, Any] = {"now": NOW, "limits": CHEAP_LIMITS}
    words = None if code is None else bytearray(code)
    return load_package(store, open_package(store, data, code=words, **(values | changes)))


def waiting(view: PackageView, kind: RecordKind) -> list[UUID]:
    """The records of a kind that wait to be taken in."""
    return [
        row.id
        for client in view.clients
        for row in client.additions
        if row.kind is kind and row.state is RecordState.WAITING
    ]
