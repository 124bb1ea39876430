"""Jokaiselle oma lappu: each one's own promises, the client all, every leaving in the logs."""

from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import select

from app.domain.meetings import AgreedMatter, ContactForm, Participant
from app.domain.slips import slips_of
from app.errors import NotFound
from app.services import meetings, slips
from app.services.vault import Store
from app.storage.schema.audit import DisclosureLog
from app.storage.schema.plan import Document
from tests.casework import NOW, TODAY, add_client, add_worker, events, log, visit

PEOPLE = (Participant(role="client"), Participant(role="Sisko"), Participant(role="Kela"))
AGREED = (
    AgreedMatter(id=UUID(int=1), text="Soitan joka ilta", who="Sisko", by_when="joka päivä"),
    AgreedMatter(id=UUID(int=2), text="Lähetän päätöksen", who="kela"),
    AgreedMatter(id=UUID(int=3), text="Käyn kaupassa", who="Asiakas"),
)


@pytest.fixture
def meeting_id(store: Store) -> UUID:
    add_worker(store)
    client = add_client(store, first_names="Demo-Aino", last_name="Esimerkki")
    draft = visit(client, form=ContactForm.NETWORK, participants=PEOPLE, agreed=AGREED)
    return log(store, replace(draft, people_consent="spoken"))


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.requirement("R42", "P35", "I5.4")
def test_each_participants_own_slip_with_what_they_promised(store: Store, meeting_id: UUID) -> None:
    paper = slips.slips_paper(store, meeting_id, now=NOW)
    found = pages(slips.render(paper))
    assert len(found) == 3
    client, sister, kela = found
    assert "Soitan joka ilta" in sister and "joka päivä" in sister
    for other in ("Lähetän päätöksen", "Käyn kaupassa", "Esimerkki", "Kela"):
        assert other not in sister
    assert "Lähetän päätöksen" in kela and "Soitan" not in kela
    for promise in AGREED:
        assert promise.text in client
    assert ("opened", "slips") in events(store)
    (one,) = pages(slips.render(slips.slips_paper(store, meeting_id, role="Sisko", now=NOW)))
    assert one.split() == sister.replace("2 (3)", "1 (1)").split()


@pytest.mark.requirement("R42", "I5.4")
@given(
    st.lists(st.sampled_from(("client", "Sisko", "Kela", "work-pair")), unique=True),
    st.lists(st.tuples(st.text(max_size=9), st.sampled_from(("Sisko", "Kela", "minä", "")))),
)
def test_nobody_but_the_client_reads_what_another_promised(
    roles: list[str], promised: list[tuple[str, str]]
) -> None:
    agreed = [
        AgreedMatter(id=UUID(int=number), text=text, who=who)
        for number, (text, who) in enumerate(promised)
    ]
    found = slips_of([Participant(role=role) for role in roles], agreed)
    assert found[0].for_client and len(found[0].promises) == sum(bool(one.text) for one in agreed)
    for slip in found[1:]:
        own = {one.text for one in agreed if one.who.casefold() == slip.role.casefold()}
        assert slip.promises and {one.text for one in slip.promises} <= own
        assert not any(one.who for one in slip.promises)


@pytest.mark.requirement("R42", "I3.3")
def test_slips_that_leave_are_kept_and_those_of_others_are_disclosures(
    store: Store, meeting_id: UUID
) -> None:
    for role in ("client", "Sisko"):
        pdf = slips.render(slips.slips_paper(store, meeting_id, role=role, now=NOW))
        slips.keep_slips(store, meeting_id, pdf, way="file", recipient=role, now=NOW)
    assert events(store).count(("document-left", "slips")) == 2
    with store.read() as session:
        kept = session.scalars(select(Document).where(Document.kind == "slips")).all()
    assert len(kept) == 2
    with store.read() as session:
        left = session.scalars(select(DisclosureLog)).all()
    assert [(one.recipient, one.ground) for one in left] == [("Sisko", "client-consent")]


@pytest.mark.requirement("I5.4")
def test_without_promises_or_after_withdrawal_there_are_no_slips(
    store: Store, meeting_id: UUID
) -> None:
    with pytest.raises(NotFound):
        slips.slips_paper(store, meeting_id, role="Eno", now=NOW)
    meetings.undo_meeting(store, meeting_id, now=NOW)
    with pytest.raises(NotFound):
        slips.slips_paper(store, meeting_id, now=NOW)


@pytest.mark.requirement("R42", "I5.4")
def test_the_clients_consent_to_the_people_is_kept_with_the_entry(
    store: Store, meeting_id: UUID
) -> None:
    form = meetings.load_meeting_form(store, meeting_id, now=NOW)
    assert form.draft.people_consent == "spoken"
    (row,) = meetings.list_meetings(store, form.draft.client_id)
    assert (row.people_consent, row.on) == ("spoken", TODAY)
