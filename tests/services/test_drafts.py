"""Form drafts: kept, migrated, never dropped, alive after a kill."""

import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from app.domain.clients import ClientDraft
from app.domain.meetings import AgreedMatter, ContactForm, Direction, GoalMark, MeetingDraft
from app.domain.network import ConsentDraft, NetworkPersonDraft
from app.domain.plans import PlanDraft
from app.domain.snapshots import PlanText, ServiceLine
from app.services import drafts
from app.services.payloads import SCHEMA, FormDraft
from app.services.vault import Store
from app.storage.schema.meeting import Draft
from tests.casework import NOW, TODAY, add_client, add_worker, booking, events, goal, visit

CLIENT = uuid4()
FORMS: dict[str, FormDraft] = {
    "meeting": visit(
        CLIENT,
        goal_marks=(GoalMark(goal_id=uuid4(), direction=Direction.BACK),),
        agreed=(AgreedMatter(id=uuid4(), text="Posti", by_when="joka päivä"),),
    ),
    "goal": goal(CLIENT, due=TODAY, level_texts=("a", "b", "c", "d", "e"), start_level=-1),
    "plan": PlanDraft(
        id=uuid4(),
        client_id=CLIENT,
        text=PlanText(strengths=("musiikki",), services=(ServiceLine(what="Ryhmä"),)),
    ),
    "client": ClientDraft(id=CLIENT, first_names="Demo-Aino", born=TODAY),
    "booking": booking(CLIENT),
    "person": NetworkPersonDraft(
        id=uuid4(), client_id=CLIENT, label="Sisko", consent=ConsentDraft(given_on=TODAY)
    ),
}


@pytest.mark.requirement("A2", "I2.4")
@pytest.mark.parametrize("kind", FORMS)
def test_every_form_comes_back_as_it_was(store: Store, kind: str) -> None:
    form = FORMS[kind]
    drafts.save_draft(store, kind, form.id, None, drafts.to_payload(form), now=NOW)
    kept = drafts.load_draft(store, kind, form.id)
    assert kept is not None and kept.draft == form


@pytest.mark.requirement("A2")
@given(
    note=st.text(), words=st.text(), form=st.sampled_from(ContactForm), minutes=st.integers(0, 999)
)
def test_no_text_is_lost_on_the_way_through_json(
    note: str, words: str, form: ContactForm, minutes: int
) -> None:
    draft = MeetingDraft(
        id=uuid4(), client_id=CLIENT, note=note, client_words=words, form=form, minutes=minutes
    )
    assert drafts.from_payload("meeting", drafts.to_payload(draft), SCHEMA) == draft


@pytest.mark.requirement("A2")
def test_a_payload_of_an_earlier_form_gets_the_new_fields(store: Store) -> None:
    payload = {"id": str(CLIENT), "client_id": str(CLIENT), "note": "Vanha luonnos"}
    drafts.save_draft(store, "meeting", CLIENT, None, payload, now=NOW)
    kept = drafts.load_draft(store, "meeting", CLIENT)
    assert kept is not None
    assert kept.draft == MeetingDraft(id=CLIENT, client_id=CLIENT, note="Vanha luonnos")


@pytest.mark.requirement("A2")
@pytest.mark.parametrize(
    ("payload", "schema"),
    [
        ({"note": "Tärkeä", "a_field_of_tomorrow": ["muu"]}, SCHEMA),
        ({"note": "Tärkeä", "minutes": "monta"}, SCHEMA),
        ({"note": "Tärkeä"}, SCHEMA + 1),
        (["Tärkeä"], SCHEMA),
    ],
)
def test_what_cannot_be_read_is_shown_as_text(store: Store, payload: object, schema: int) -> None:
    drafts.save_draft(store, "meeting", CLIENT, None, {}, now=NOW)
    with store.write() as session:
        session.execute(update(Draft).values(payload=payload, schema=schema))
    kept = drafts.load_draft(store, "meeting", CLIENT)
    assert kept is not None and not kept.readable
    assert "Tärkeä" in kept.text
    (row,) = drafts.list_drafts(store)
    assert not row.readable


@pytest.mark.requirement("A2")
def test_a_discarded_draft_can_be_taken_back(store: Store) -> None:
    form = FORMS["meeting"]
    drafts.save_draft(store, "meeting", form.id, None, drafts.to_payload(form), now=NOW)
    drafts.discard_draft(store, "meeting", form.id, now=NOW)
    assert drafts.load_draft(store, "meeting", form.id) is None
    assert drafts.list_drafts(store) == []
    drafts.restore_draft(store, "meeting", form.id, now=NOW)
    kept = drafts.load_draft(store, "meeting", form.id)
    assert kept is not None and kept.draft == form


@pytest.mark.requirement("A5")
def test_only_the_first_save_of_a_draft_is_an_event(store: Store) -> None:
    form = FORMS["meeting"]
    before = len(events(store))
    for _ in range(3):
        drafts.save_draft(store, "meeting", form.id, None, drafts.to_payload(form), now=NOW)
    assert events(store)[before:] == [("draft-kept", "meeting")]


@pytest.mark.requirement("A2")
def test_the_list_names_the_client_even_one_not_saved_yet(store: Store) -> None:
    add_worker(store)
    known = add_client(store)
    form = replace(visit(known), client_id=known)
    drafts.save_draft(store, "meeting", form.id, known, drafts.to_payload(form), now=NOW)
    new = ClientDraft(id=uuid4(), first_names="Demo-Uusi", last_name="Tulija")
    drafts.save_draft(store, "client", new.id, None, drafts.to_payload(new), now=NOW)
    names = {row.kind: row.client_name for row in drafts.list_drafts(store)}
    assert names == {"meeting": "Demo-Aino Esimerkki", "client": "Demo-Uusi Tulija"}


_KILLED = """
    import os, signal, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from uuid import UUID
    from app.security.passphrase import KdfLimits
    from app.services import drafts
    from app.services.vault import unlock

    folder, passphrase, target = sys.argv[1:]
    limits = KdfLimits(memory_kib=(8, 1 << 20), passes=(1, 16), lanes=(1, 8))
    store = unlock(Path(folder), bytearray(passphrase.encode()), limits=limits)
    payload = {"id": target, "client_id": target, "note": "Kesken jäänyt lause"}
    now = datetime(2026, 11, 11, 12, tzinfo=UTC)
    drafts.save_draft(store, "meeting", UUID(target), None, payload, now=now)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.requirement("A2", "I2.4")
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a thing of POSIX")
def test_a_draft_survives_kill_9(
    store_template: Path,
    tmp_path: Path,
    passphrase: Callable[[], bytearray],
    open_store: Callable[[Path], Store],
) -> None:
    import shutil

    folder = tmp_path / "killed"
    shutil.copytree(store_template, folder)
    target = uuid4()
    script = textwrap.dedent(_KILLED)
    arguments = [str(folder), passphrase().decode(), str(target)]
    done = subprocess.run([sys.executable, "-c", script, *arguments], check=False)
    assert done.returncode == -9
    kept = drafts.load_draft(open_store(folder), "meeting", UUID(str(target)))
    assert kept is not None and isinstance(kept.draft, MeetingDraft)
    assert kept.draft.note == "Kesken jäänyt lause"
