"""Papers made while the unit before is on its way: the right ones, or made anew."""

from dataclasses import replace
from threading import get_ident
from uuid import uuid4

import pytest

from app.domain.exchange import (
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    Rendered,
    UnitKind,
    UnitState,
)
from app.formats.codes import Codes
from app.formats.snapshot_json import SnapshotUnreadable
from app.progress import NoProgress
from app.services.exchange import list_outbox, save_channel, send_waiting
from app.services.rendering_ahead import RenderingAhead, Sources
from app.services.vault import Store
from tests.conftest import NOW, Clock
from tests.fhir_fixture import FhirServer
from tests.handover import add_worker_and_client, queue_meeting, seeded
from tests.outbox_machine import bare


def _sources() -> Sources:
    unit = ExportUnit(
        id=uuid4(),
        kind=UnitKind.MEETING,
        record_id=uuid4(),
        client_id=uuid4(),
        revision=1,
        seq=1,
        payload={"note": "Kävimme ulkona."},
        content_hash="0" * 64,
        created_at=NOW,
        not_before=NOW,
        replaces=None,
    )
    return Sources(unit=unit, codes=Codes(), protected=False)


@pytest.mark.requirement("I8.2", "I8.6")
def test_what_was_made_ahead_is_given_and_what_has_changed_is_made_anew() -> None:
    made: list[tuple[Sources, bool]] = []

    def render(sources: Sources) -> Rendered:
        made.append((sources, get_ident() == here))
        return bare(sources.unit)

    here = get_ident()
    ahead, sources = RenderingAhead(render), _sources()
    ahead.begin(sources)
    assert ahead.rendered(sources).package == str(sources.unit.id)
    assert made == [(sources, False)]
    later = replace(sources, unit=replace(sources.unit, replaces=uuid4()))
    hidden = replace(sources, protected=True)
    for changed in (later, hidden):
        ahead.begin(sources)
        ahead.rendered(changed)
        assert made[-1] == (changed, True)
    ahead.close()


@pytest.mark.requirement("I8.2")
def test_what_cannot_be_made_says_so_when_its_turn_comes() -> None:
    def render(sources: Sources) -> Rendered:
        raise SnapshotUnreadable(str(sources.unit.id))

    ahead, sources = RenderingAhead(render), _sources()
    ahead.begin(sources)
    with pytest.raises(SnapshotUnreadable):
        ahead.rendered(sources)
    ahead.close()


@pytest.mark.requirement("I8.2", "I8.3")
def test_a_slow_server_gets_each_entry_once_and_in_order(
    store: Store, fhir_server: FhirServer
) -> None:
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    for record in range(1, 4):
        for revision in (1, 2):
            queue_meeting(
                store, record=record, revision=revision, note=f"{record}.{revision}", now=NOW
            )
    fhir_server.play("slow", match="/fhir", delay=0.05)
    clock = Clock(NOW)
    clock.forward(hours=1)
    send_waiting(store, now=clock, progress=NoProgress(), rng=seeded(1), at_once=True)
    rows = list_outbox(store, logged=False)
    assert {row.state for row in rows} == {UnitState.SENT}
    fhir_server.play("ok")
    documents = fhir_server.resources("DocumentReference")
    names = [one["masterIdentifier"]["value"] for one in documents]
    assert sorted(names) == sorted(f"urn:uuid:{row.id}" for row in rows)
    replaced = [one for one in documents if one.get("relatesTo")]
    assert len(replaced) == 3
