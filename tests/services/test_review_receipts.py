"""Only a receipt that names our unit and our content counts as handed over."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.domain.exchange import (
    ChannelCheck,
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    OtherEntry,
    Receipt,
    Rendered,
    UnitState,
)
from app.progress import NoProgress
from app.services.exchange import save_channel
from app.services.handover import Handover
from app.storage.store import Store
from tests.conftest import NOW, Clock
from tests.handover import LATER, add_worker_and_client, queue_meeting, row, seeded


class MistakenChannel:
    """A way out whose other end answers with facts of something else."""

    kind = ChannelKind.FHIR

    def __init__(self, mistake: dict[str, Any]) -> None:
        self._mistake = mistake

    def check(self) -> ChannelCheck:
        return ChannelCheck(kind=self.kind, way="document")

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        right = Receipt(
            unit_id=unit.id,
            content_hash=unit.content_hash,
            channel=self.kind.value,
            remote_id="DocumentReference/1",
            remote_version="1",
            at=NOW,
        )
        return replace(right, **self._mistake)

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        return None

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        return None

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        return earlier

    def close(self) -> None:
        """Nothing is open."""


@pytest.mark.requirement("I2.7", "A6")
@pytest.mark.parametrize(
    ("mistake", "state"),
    [
        ({}, UnitState.SENT),
        ({"content_hash": "0" * 64}, UnitState.SENDING),
        ({"unit_id": UUID(int=9)}, UnitState.SENDING),
    ],
    ids=["ours", "other content", "other unit"],
)
def test_a_receipt_of_something_else_hands_nothing_over(
    store: Store, clock: Clock, mistake: dict[str, Any], state: UnitState
) -> None:
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target="https://example.org/fhir"))
    unit = queue_meeting(store)
    clock.now = NOW + LATER

    Handover(
        store,
        clock=clock,
        progress=NoProgress(),
        rng=seeded(1),
        open_channel=lambda _: MistakenChannel(mistake),
    ).run()

    assert row(store, unit).state is state
    assert (row(store, unit).receipt is not None) is (state is UnitState.SENT)
