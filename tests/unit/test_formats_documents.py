"""Sosmeta documents of everything that is held beside meetings and plans keep to THL's schemas."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.client_records import (
    ContactRecordDraft,
    RepresentativeDraft,
    RepresentativeRole,
    SafetyPlanDraft,
)
from app.domain.clients import SafetyNoteDraft, SpecialSupport
from app.domain.documents import (
    AssessedNeeds,
    ClientRelation,
    ClosedPeriod,
    Disclosed,
    DocumentHead,
    JournalText,
    RelatedPerson,
)
from app.domain.meetings import ContactForm
from app.domain.needs import AreaView, ReceivedDraft
from app.domain.period_acts import ActKind, AssessmentDraft, PeriodActDraft
from app.domain.practice_runs import PracticeRun
from app.domain.snapshots import PlanSnapshot, ServiceLine
from app.formats import sosmeta_assessment, sosmeta_client, sosmeta_journal, sosmeta_period
from app.formats.codes import MISSING, Codes
from app.formats.sosmeta_meeting import NETWORK_ROOT, meeting_document
from app.formats.sosmeta_parts import SosmetaDocument
from tests.snapshots import AUTHOR, SUBJECT, meeting_snapshot, plans
from tests.sosmeta import FILE, faults

DAY = date(2026, 11, 11)
HEAD = DocumentHead(subject=SUBJECT, author=AUTHOR, made_on=DAY)
HIDDEN = replace(HEAD, subject=replace(SUBJECT, protected=True))
text = st.one_of(st.just(""), st.text(min_size=1, max_size=30))
ids: dict[str, Any] = {"id": UUID(int=9), "client_id": SUBJECT.id}
records = st.builds(
    ContactRecordDraft, **{name: st.just(value) for name, value in ids.items()},
    on=st.just(DAY), way=text, text=text, client_words=text, agreed=text,
)  # fmt: skip
received = st.builds(
    ReceivedDraft, **{name: st.just(value) for name, value in ids.items()},
    on=st.just(DAY), what=text, source=text, requested_by=text, ground=text, purpose=text,
)  # fmt: skip
areas = st.lists(
    st.builds(
        AreaView,
        area=st.sampled_from(("housing", "money", "health", "substances", "everyday", "safety")),
        level=st.none(), client_words=text, worker_view=text,
    ), max_size=6,
)  # fmt: skip
MAKERS: dict[str, Callable[[DocumentHead, Any, Codes], SosmetaDocument]] = {
    "19001": sosmeta_journal.matter_opened,
    "19003": sosmeta_journal.guidance,
}


@pytest.mark.requirement("I8.1")
@given(record=records)
def test_19001_and_19003_keep_to_their_schemas(record: ContactRecordDraft) -> None:
    for code, make in MAKERS.items():
        for codes in (Codes(), Codes(FILE)):
            document = make(HEAD, record, codes)
            assert (document.type_code, faults(document)) == (code, [])


@pytest.mark.requirement("I8.1")
@given(words=text, more=text)
def test_19002_19012_and_19013_keep_to_their_schemas(words: str, more: str) -> None:
    entry = JournalText(on=DAY, text=words)
    for document in (
        sosmeta_journal.service_began(HEAD, DAY, words, Codes()),
        sosmeta_journal.service_ended(HEAD, DAY, words, more, Codes()),
        sosmeta_journal.other_entry(HEAD, entry, Codes(FILE)),
    ):
        assert faults(document) == []


@pytest.mark.requirement("I8.1", "R41")
@given(words=text, before=st.integers(0, 10), after=st.integers(0, 10))
def test_19007_tells_a_practised_step_in_the_clients_own_numbers(
    words: str, before: int, after: int
) -> None:
    run = PracticeRun(
        id=ids["id"], goal_id=ids["id"], step_id=ids["id"], step_text=words, on=DAY,
        before=before, after=after,
    )  # fmt: skip
    document = sosmeta_journal.everyday_entry(HEAD, run, Codes())
    assert (document.type_code, faults(document)) == ("19007", [])
    assert f"ennen {before}, jälkeen {after}" in str(document.content)


@pytest.mark.requirement("I8.1")
@given(record=received, words=text)
def test_19009_and_19010_keep_to_their_schemas(record: ReceivedDraft, words: str) -> None:
    assert faults(sosmeta_journal.information_received(HEAD, record, Codes())) == []
    told = Disclosed(on=DAY, what=words, recipient=words, ground=words, purpose=words)
    assert faults(sosmeta_journal.information_given(HEAD, told, Codes())) == []


@pytest.mark.requirement("I8.1")
def test_who_got_the_information_is_an_organisation_and_no_name_is_guessed() -> None:
    told = Disclosed(on=DAY, what="Suunnitelma", recipient="Kela", ground="13 §", purpose="tuki")
    (content,) = sosmeta_journal.information_given(HEAD, told, Codes()).content.values()
    assert isinstance(content, dict)
    assert content["tietojen_vastaanottaja"] == {
        "sukunimi": MISSING, "etunimet": MISSING, "organisaatio": "Kela",
    }  # fmt: skip


@pytest.mark.requirement("I8.1")
def test_a_network_meeting_is_a_neuvottelu_without_a_place() -> None:
    document = meeting_document(meeting_snapshot(form=ContactForm.NETWORK), Codes())
    assert (document.type_code, faults(document)) == ("19004", [])
    assert list(document.content) == [NETWORK_ROOT]
    assert "Soitto Kelaan" in str(document.content)
    assert "paikka" not in str(document.content)


@pytest.mark.requirement("I8.1")
@given(plan=plans)
def test_15021_keeps_to_its_schema_for_any_plan(plan: PlanSnapshot) -> None:
    assert faults(sosmeta_period.implementation_document(plan, Codes())) == []


@pytest.mark.requirement("I8.1")
@given(words=text, views=areas, together=st.booleans())
def test_16009_and_1012_keep_to_their_schemas(
    words: str, views: list[AreaView], together: bool
) -> None:
    final = PeriodActDraft(
        **ids, period_id=UUID(int=8), kind=ActKind.FINAL, on=DAY, text=words,
        client_words=words, worker_view=words, together=together, dissent=words,
    )  # fmt: skip
    period = ClosedPeriod(start=DAY, end=DAY, final=final, goals=(words,), outcome=words)
    assert faults(sosmeta_period.summary_document(HEAD, period, Codes())) == []
    needs = AssessedNeeds(
        reference=AssessmentDraft(**ids, on=DAY, assessor=words, conclusion=words,
                                  special_support=SpecialSupport.YES),
        areas=tuple(views), strengths=(words,),
        services_now=(ServiceLine(what="Kuntoutus"),),
    )  # fmt: skip
    assert faults(sosmeta_assessment.assessment_document(HEAD, needs, Codes())) == []


def relation(words: str = "Sisko") -> ClientRelation:
    return ClientRelation(
        started=DAY, ended=DAY, municipality_code="020", interpreter_way=words,
        special_support=True, own_worker="Demo-Kaisa Ohjaaja", own_worker_phone="+358400000001",
        representatives=tuple(
            RepresentativeDraft(**ids, role=role, name="Demo-Huoltaja Malli", phone="+358400000003",
                                powers=words, protected=True)
            for role in RepresentativeRole
        ),
        people=(RelatedPerson(name="Demo-Sisko", role=words, phone="+358400000002",
                              protected=True),),
        risks=(SafetyNoteDraft(text="Koira pihalla", written_on=DAY, author="K", review_on=DAY),),
    )  # fmt: skip


@pytest.mark.requirement("I8.1")
@given(words=text)
def test_1505_1_and_15025_keep_to_their_schemas(words: str) -> None:
    head = replace(HEAD, subject=replace(SUBJECT, mother_tongue="fi", interpreter_needed=True))
    for one in (head, HIDDEN):
        assert faults(sosmeta_client.relation_document(one, relation(words), Codes())) == []
        plan = SafetyPlanDraft(
            **ids, on=DAY, signs=words, safe_place=words, helpers=words, fetchers=words,
            things=("money", "keys"), other_things=words,
        )  # fmt: skip
        assert faults(sosmeta_client.safety_document(one, plan, Codes())) == []


@pytest.mark.requirement("I8.1", "R03")
def test_with_turvakielto_1505_1_and_15025_tell_no_place() -> None:
    document = sosmeta_client.relation_document(HIDDEN, relation(), Codes())
    told = str(document.content)
    for hidden in ("Salainentie", "Mallila", "'00001'", "aino@example.org", "kotikunta"):
        assert hidden not in told
    assert SUBJECT.phone in told
    assert "'turvakielto': True" in told
    assert "+358400000002" not in told, "a protected person beside her is not reached by it"
    assert "+358400000003" in told, "a legal representative is"
    plan = SafetyPlanDraft(
        **ids, on=DAY, safe_place="Serkun mökki", routes="Takaovi", code_word="Kissa"
    )
    safe = str(sosmeta_client.safety_document(HIDDEN, plan, Codes()).content)
    assert "mökki" not in safe
    assert "Takaovi" not in safe
    assert "Kissa" in safe
