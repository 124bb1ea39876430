"""Jos minusta ei kuulu: the client's instruction, its history, its A5 card, the broken rhythm."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from reportlab.lib.units import mm
from sqlalchemy import select

from app.domain.gate_facts import OwnInstruction
from app.domain.network import ConsentDraft
from app.domain.silence import SilenceDraft
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import drafts, network, silence, today
from app.services.vault import Store
from app.storage.schema.audit import DisclosureLog
from app.storage.schema.plan import Document
from tests.casework import NOW, TODAY, add_client, add_worker, events, log, visit
from tests.tag_checker import TaggedFile

WORDS = "Kysy kissasta. Ehdota lyhyttä kävelyä, ei kauppaa."


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store, protected=True, agreed_gap_days=7, address="Salakuja 3")


def agreed(store: Store, client_id: UUID, **values: object) -> SilenceDraft:
    told: dict[str, object] = {
        "wait_days": 3, "may_text": True, "may_come": False, "may_call": True,
        "call_whom": "Sisko", "way_back": WORDS,
    }  # fmt: skip
    draft = replace(silence.load_silence(store, client_id).draft, **(told | values))  # type: ignore[arg-type]
    silence.save_silence(store, draft, now=NOW, today=TODAY)
    return silence.load_silence(store, client_id).draft


def text_of(pdf: bytes) -> str:
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.requirement("R37", "P15", "S03")
def test_the_clients_own_instruction_is_agreed_and_earlier_ones_stay(
    store: Store, client_id: UUID
) -> None:
    first = agreed(store, client_id)
    assert (first.version, first.agreed_on, first.call_whom) == (1, TODAY, "Sisko")
    assert silence.save_silence(store, replace(first, version=0), now=NOW, today=TODAY) == first.id
    second = agreed(store, client_id, may_call=False, agreed_on=None)
    assert second.call_whom == "" and second.version == 2
    page = silence.load_silence(store, client_id)
    assert [one.number for one in page.history] == [2, 1] and page.agreed
    with pytest.raises(ChangedElsewhere):
        silence.save_silence(store, replace(first, wait_days=9), now=NOW, today=TODAY)
    said = [action for action, kind in events(store) if kind == "silence-plan"]
    assert said.count("silence-plan-agreed") == said.count("silence-plan-changed") == 1
    assert said.count("opened") >= 4


@pytest.mark.requirement("R37")
@given(days=st.one_of(st.none(), st.integers()), whom=st.text(max_size=90), call=st.booleans())
def test_an_instruction_that_cannot_be_followed_is_explained_at_its_field(
    days: int | None, whom: str, call: bool
) -> None:
    draft = SilenceDraft(
        id=UUID(int=1), client_id=UUID(int=2), wait_days=days, may_call=call, call_whom=whom
    )
    fields = {problem.field for problem in draft.problems(TODAY)}
    assert ("wait_days" in fields) == (days is None or not 1 <= days <= 60)
    assert ("call_whom" in fields) == ((call and not whom.strip()) or len(whom) > 80)
    late = replace(draft, agreed_on=TODAY + timedelta(days=1))
    assert "agreed_on" in {problem.field for problem in late.problems(TODAY)}


@pytest.mark.requirement("R37", "P15")
def test_shown_when_the_rhythm_breaks(store: Store, client_id: UUID) -> None:
    log(store, visit(client_id, on=TODAY - timedelta(days=9)))
    agreed(store, client_id, may_call=None, call_whom="")
    told = next(
        one for one in today.load_day(store, TODAY, now=NOW).reminders
        if one.client_id == client_id and one.code == "rhythm-broken"
    )  # fmt: skip
    assert told.values["own"] == OwnInstruction(3, True, False, None, "")


@pytest.mark.requirement("R37", "R06")
def test_who_may_be_called_needs_a_consent_in_force(store: Store, client_id: UUID) -> None:
    person = replace(network.new_person_draft(client_id), label="Sisko")
    network.save_person(store, person, now=NOW, today=TODAY)
    assert silence.load_silence(store, client_id).consent_is_missing("Sisko", TODAY)
    given_now = ConsentDraft(may_tell="tapaamisajat", given_on=TODAY)
    stored = network.load_person_draft(store, person.id)
    network.save_person(store, replace(stored, consent=given_now), now=NOW, today=TODAY)
    page = silence.load_silence(store, client_id)
    assert not page.consent_is_missing("Sisko", TODAY)
    assert page.consent_is_missing("Naapuri", TODAY) and not page.consent_is_missing("", TODAY)


@pytest.mark.requirement("R37", "I1.7")
def test_printed_on_a5_without_surname_address_or_a_word_of_the_order(
    store: Store, client_id: UUID
) -> None:
    draft = agreed(store, client_id)
    pdf = silence.render(silence.silence_paper(store, draft, now=NOW))
    assert pdf == silence.render(silence.silence_paper(store, draft, now=NOW))
    (page,) = PdfReader(BytesIO(pdf)).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
        (148 * mm, 210 * mm), abs=0.1
    )
    found = text_of(pdf)
    for words in ("Odota 3 päivää.", "Saat soittaa: Sisko.", "Et saa tulla pihaan.", WORDS, "112"):
        assert words in found
    for secret in ("Esimerkki", "Salakuja", "urvakielto"):
        assert secret not in found
    assert TaggedFile(pdf).problems() == []
    silent = agreed(store, client_id, may_call=None, may_come=None, way_back="", call_whom="")
    bare = text_of(silence.render(silence.silence_paper(store, silent, now=NOW)))
    assert "soittaa" not in bare and "pihaan" not in bare and "takaisin" not in bare
    assert ("opened", "silence-card") in events(store)


@pytest.mark.requirement("R37", "I3.3")
def test_a_card_that_left_is_kept_and_is_no_disclosure(store: Store, client_id: UUID) -> None:
    with pytest.raises(NotFound):
        silence.keep_card(store, client_id, b"%PDF", way="printer", now=NOW)
    draft = agreed(store, client_id)
    pdf = silence.render(silence.silence_paper(store, draft, now=NOW))
    silence.keep_card(store, client_id, pdf, way="file", now=NOW)
    with store.read() as session:
        assert session.scalars(select(Document.kind)).all() == ["silence-card"]
        assert session.scalars(select(DisclosureLog)).all() == []
    assert ("document-left", "silence-card") in events(store)


@pytest.mark.requirement("R37", "I1.4")
def test_a_half_filled_instruction_waits_as_a_draft(store: Store, client_id: UUID) -> None:
    empty = silence.load_silence(store, client_id).draft
    assert empty.id == silence.load_silence(store, client_id).draft.id
    half = replace(empty, way_back="Kysy")
    drafts.save_draft(store, silence.KIND, half.id, client_id, drafts.to_payload(half), now=NOW)
    loaded = drafts.load_draft(store, silence.KIND, empty.id)
    assert loaded is not None and loaded.draft == half
    silence.save_silence(store, half, now=NOW, today=TODAY)
    assert drafts.load_draft(store, silence.KIND, empty.id) is None
    with pytest.raises(InvalidInput):
        agreed(store, client_id, wait_days=0)
