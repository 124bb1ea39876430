"""A turvakielto that comes after an entry was frozen still keeps places out of what leaves."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.exchange import ChannelKind, ChannelSettings
from app.services.caseload import load_client_draft, save_client
from app.services.exchange import save_channel
from app.storage.store import Store
from tests.conftest import NOW, Clock
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting
from tests.snapshots import SUBJECT, meeting_snapshot


@pytest.mark.requirement("R03", "A5")
@pytest.mark.parametrize("protected", [False, True], ids=["open", "protected"])
def test_a_protection_that_came_later_keeps_the_place_out_of_the_package(
    store: Store, clock: Clock, tmp_path: Path, protected: bool
) -> None:
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(tmp_path)))
    queue_meeting(store)
    draft = load_client_draft(store, SUBJECT.id)
    save_client(store, replace(draft, protected=protected), now=NOW, today=NOW.date())
    clock.now = NOW + LATER

    hand_over(store, clock)
    told = "".join(
        path.read_text(encoding="utf-8")
        for path in tmp_path.rglob("*")
        if path.suffix in {".json", ".txt"}
    )

    place = meeting_snapshot().place_words
    assert place
    assert told
    assert (place in told) is not protected
