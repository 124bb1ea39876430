"""Sosmeta documents keep to THL's schemas whatever is in the snapshot."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given

from app.domain.goals import Effect, Factor, GoalStatus
from app.domain.meetings import Outcome
from app.domain.plan_evaluation import (
    Attainment,
    GoalEvaluation,
    MethodEvaluation,
    PlanEvaluation,
    ServiceEvaluation,
    Used,
)
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot, ServiceLine
from app.formats.codes import MISSING, Codes
from app.formats.sosmeta_meeting import HELD_ROOT, MISSED_ROOT, meeting_document
from app.formats.sosmeta_parts import SosmetaDocument, why_no_sosmeta
from app.formats.sosmeta_plan import plan_document
from app.formats.sosmeta_plan_parts import ROOT_NAME
from tests.snapshots import AUTHOR, GOAL, SUBJECT, meeting_snapshot, meetings, plan_snapshot, plans
from tests.sosmeta import FILE, faults


def _entry(document: SosmetaDocument) -> dict[str, Any]:
    (content,) = document.content.values()
    assert isinstance(content, dict)
    return content


@pytest.mark.requirement("I2.7", "A6")
@given(snapshot=meetings)
def test_any_meeting_keeps_to_its_schema(snapshot: MeetingSnapshot) -> None:
    assert why_no_sosmeta(snapshot.subject, snapshot.author, hetu_needed=False) == ""
    assert faults(meeting_document(snapshot, Codes())) == []
    assert faults(meeting_document(snapshot, Codes(FILE))) == []


@pytest.mark.requirement("I2.7", "A6")
@given(snapshot=plans)
def test_any_plan_keeps_to_its_schema(snapshot: PlanSnapshot) -> None:
    assert faults(plan_document(snapshot, Codes())) == []
    assert faults(plan_document(snapshot, Codes(FILE))) == []


@pytest.mark.requirement("I2.7")
def test_a_held_meeting_says_when_with_the_offset_of_its_day() -> None:
    winter = _entry(meeting_document(meeting_snapshot(), Codes()))
    summer = _entry(meeting_document(meeting_snapshot(on=date(2026, 7, 1)), Codes()))
    night = _entry(
        meeting_document(meeting_snapshot(on=date(2026, 10, 25), at=time(2, 30)), Codes())
    )

    def period(entry: dict[str, Any]) -> dict[str, str]:
        found: dict[str, str] = entry["asiakaskertomusmerkinta"]["tapahtuma"]["ajanjakso"]
        return found

    assert period(winter)["alkamishetki"] == "2026-11-11T13:00:00+02:00"
    assert period(summer)["paattymishetki"] == "2026-07-01T14:00:00+03:00"
    assert period(night) == {
        "alkamishetki": "2026-10-25T02:30:00+03:00",
        "paattymishetki": "2026-10-25T03:30:00+03:00",
    }


@pytest.mark.requirement("I2.7", "A6")
def test_no_code_is_invented_and_what_is_missing_is_named() -> None:
    bare = meeting_document(meeting_snapshot(), Codes())
    event = _entry(bare)["asiakaskertomusmerkinta"]
    full = meeting_document(meeting_snapshot(), Codes(FILE))

    assert event["palvelutehtava"]["code"] == MISSING
    assert event["tapahtuma"]["asiointitapa"][0]["code"] == "3"
    assert bare.incomplete == (
        f"{HELD_ROOT}/asiakaskertomusmerkinta/palvelutehtava",
        f"{HELD_ROOT}/asiakaskertomusmerkinta/sosiaalipalvelu",
        f"{HELD_ROOT}/laatija/palveluyksikko",
    )
    assert full.incomplete == ()
    assert _entry(full)["asiakaskertomusmerkinta"]["palvelutehtava"]["code"] == "T1"


@pytest.mark.requirement("I2.7", "R24")
@pytest.mark.parametrize(
    ("outcome", "reason", "code"),
    [
        (Outcome.CANCELLED, "client-ill", "Y30"),
        (Outcome.CANCELLED, "worker-holiday", "Y32"),
        (Outcome.CANCELLED, "weather", None),
        (Outcome.NO_CONTACT, "no-answer", None),
    ],
)
def test_a_cancelled_meeting_is_another_document(
    outcome: Outcome, reason: str, code: str | None
) -> None:
    snapshot = replace(
        meeting_snapshot(outcome=outcome, outcome_reason=reason, outcome_note="Sovittiin uusi."),
        reason_words="Syy sanoin",
    )
    document = meeting_document(snapshot, Codes())
    event = _entry(document)["asiakaskertomusmerkinta"]["tapahtuma"]

    assert document.type_code == "19006"
    assert list(document.content) == [MISSED_ROOT]
    assert event.get("peruuntumisen_syy", {}).get("code") == code
    assert "Syy sanoin\nSovittiin uusi." in event["lisatiedot_peruuntumisesta"]
    assert faults(document) == []


@pytest.mark.requirement("I2.7")
def test_a_first_plan_evaluates_nothing_and_a_second_one_its_predecessor() -> None:
    first = plan_snapshot()
    reached = replace(GOAL, status=GoalStatus.ACHIEVED, current_level=0)
    second = plan_snapshot(number=2, goals=(reached,), previous=first)

    old, new = _entry(plan_document(first, Codes())), _entry(plan_document(second, Codes()))
    evaluation = new["suunnitelman_arviointi"]
    (goal,) = evaluation["edellisen_suunnitelman_tavoitteiden_saavuttaminen"]

    assert "suunnitelman_arviointi" not in old
    assert goal["kuvaus"] == old["asetettavat_tavoitteet"][0]["kuvaus"]
    assert goal["tavoitteen_asteikko"] == old["asetettavat_tavoitteet"][0]["tavoitteen_asteikko"]
    words = goal["arvio_siita_onko_tavoite_saavutettu"]["sanallinen_arvio"]
    assert words == "Tavoite saavutettiin.\nTaso alussa: −1\nTaso nyt: 0\nAskeleita tehty 1/2."
    assert [it["palvelu"]["code"] for it in evaluation["palvelujen_arviointi"]] == ["1", "1", "3"]
    assert all("arvio_palvelun_kaytosta" not in it for it in evaluation["palvelujen_arviointi"])
    assert "asetettavat_tavoitteet" not in new


@pytest.mark.requirement("I2.7", "R02")
def test_only_social_services_carry_task_and_social_service() -> None:
    ways = _entry(plan_document(plan_snapshot(), Codes()))[
        "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan"
    ]
    rehabilitation, social_work, kela, necessary = ways["palvelut"]

    assert rehabilitation["sosiaalipalvelu"]["code"] == MISSING
    assert social_work["sosiaalipalvelu"]["code"] == "46"
    assert "palvelutehtava" in social_work
    assert kela["palvelu"]["code"] == "3"
    assert "palvelutehtava" not in kela
    assert "sosiaalipalvelu" not in kela
    assert necessary["arvioitu_alkamisajankohta_ja_kesto"] == "31.8.; 6 kk"


@pytest.mark.requirement("R03", "A5")
@pytest.mark.parametrize("make", [meeting_snapshot, plan_snapshot])
def test_turvakielto_leaves_no_place_in_the_document(make: Callable[..., Any]) -> None:
    open_snapshot = make()
    snapshot = replace(open_snapshot, subject=replace(SUBJECT, protected=True))
    render = meeting_document if make is meeting_snapshot else plan_document

    assert "Mallila" in json.dumps(render(open_snapshot, Codes()).content, ensure_ascii=False)
    text = json.dumps(render(snapshot, Codes()).content, ensure_ascii=False)
    for secret in ("Mallila", "Salainentie", "00001", "+358400000001", "aino@example.org"):
        assert secret not in text


@pytest.mark.requirement("A6", "I2.7")
def test_without_an_identity_the_document_waits_with_its_reason() -> None:
    nobody = replace(SUBJECT, identity="")
    temporary = replace(nobody, temporary_id="010594-TMP1")

    assert why_no_sosmeta(nobody, AUTHOR, hetu_needed=False) == "identity-missing"
    assert why_no_sosmeta(temporary, AUTHOR, hetu_needed=False) == ""
    assert why_no_sosmeta(temporary, AUTHOR, hetu_needed=True) == "identity-code-missing"
    one_name = replace(SUBJECT, last_name="")
    assert why_no_sosmeta(one_name, AUTHOR, hetu_needed=False) == "name-incomplete"
    assert faults(meeting_document(meeting_snapshot(subject=temporary), Codes())) == []


@pytest.mark.requirement("R02")
def test_the_plan_says_who_disagrees_and_who_gets_it() -> None:
    plan = _entry(plan_document(plan_snapshot(), Codes()))

    assert plan["eriavat_nakemykset"] == "Asiakas: Ryhmän voisi aloittaa helmikuussa."
    assert plan["jakelu"] == "Asiakas, paperilla, 11.11.2026"
    assert plan["asiakassuunnitelman_tarkastaminen"] == {
        "paivamaara_ja_kellonaika": "2026-11-30",
        "ajankohta": "Väliarviointi 30.11.2026.",
    }
    assert next(iter(plan)) == "asiakas"
    assert ROOT_NAME in plan_document(plan_snapshot(), Codes()).content


FACTORS = (Factor("housing", Effect.HINDERS), Factor("Sisko", Effect.SUPPORTS))


@pytest.mark.requirement("I4.3", "A6")
def test_situational_factors_say_whether_they_help_and_take_only_proven_codes() -> None:
    document = plan_document(plan_snapshot(goals=(replace(GOAL, factors=FACTORS),)), Codes())
    (goal,) = _entry(document)["asetettavat_tavoitteet"]

    assert faults(document) == []
    housing, sister = goal["tilannetekijat"]
    effect = "tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista"
    assert (housing["tilannetekija"]["code"], housing[effect]["code"]) == ("3", "2")
    assert sister["tilannetekija"] == {
        "system": "urn:oid:1.2.246.537.6.1290",
        "code": MISSING,
        "display": "Sisko",
    }
    assert "Vaikeuttaa: Asuinolosuhteet" in goal["kuvaus"]


@pytest.mark.requirement("I4.3", "A6")
def test_methods_go_out_only_with_social_work_or_guidance() -> None:
    lines = (
        ServiceLine(what="Sosiaalityö", service="social-work", methods=("doing-together",)),
        ServiceLine(what="Kela", service="kela", methods=("doing-together",)),
    )
    plan = plan_snapshot()
    document = plan_document(replace(plan, text=replace(plan.text, services=lines)), Codes())
    ways = _entry(document)["menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan"]

    work, kela = ways["palvelut"][:2]
    assert [it["display"] for it in work["menetelma"]] == ["Yhdessä tekeminen"]
    assert "menetelma" not in kela
    assert faults(document) == []


@pytest.mark.requirement("I4.3", "A6")
def test_evaluation_of_the_previous_plan_stands_in_the_next_one() -> None:
    """Each goal, service and method apart; use that isn't known is left out (15020)."""
    evaluation = PlanEvaluation(
        goals=(
            GoalEvaluation(
                goal_id=GOAL.id,
                title=GOAL.title,
                area="leaving-home",
                description="Lähden kotoa",
                attainment=Attainment.PARTLY,
                words="Kaupan pihaan asti.",
                factors=FACTORS,
            ),
        ),
        services=(
            ServiceEvaluation(what="Sosiaalityö", service="social-work", used=Used.YES),
            ServiceEvaluation(what="Kela", service="kela"),
        ),
        methods=(MethodEvaluation(method="doing-together", used=Used.NO),),
    )
    first = plan_snapshot()
    second = plan_snapshot(number=2, previous=first)
    text = replace(second.text, evaluation=evaluation)
    document = plan_document(replace(second, text=text), Codes())
    alone = plan_document(replace(first, text=text), Codes())

    assert faults(document) == []
    assert "suunnitelman_arviointi" not in _entry(alone)
    found = _entry(document)["suunnitelman_arviointi"]
    (goal,) = found["edellisen_suunnitelman_tavoitteiden_saavuttaminen"]
    said = goal["arvio_siita_onko_tavoite_saavutettu"]
    assert said["sanallinen_arvio"].startswith("Kaupan pihaan asti.")
    assert said["arvio"]["code"] == MISSING and len(said["tilannetekijat"]) == 2
    used, unknown = found["palvelujen_arviointi"]
    assert used["arvio_palvelun_kaytosta"]["code"] == "K"
    assert "arvio_palvelun_kaytosta" not in unknown
    (method,) = found["menetelmien_arviointi"]
    assert method["arvio_menetelman_kaytosta"]["code"] == "E"


@pytest.mark.requirement("K12", "I4.4", "E05")
def test_services_that_the_client_has_now_go_by_their_own_list() -> None:
    lines = (
        ServiceLine(what="Kela", service="kela"),
        ServiceLine(what="Perusterveydenhuolto", who="Hoitaja", service="primary-health-care"),
    )
    document = plan_document(plan_snapshot(services_now=lines), Codes())
    assert faults(document) == []
    whole: Any = document.content[ROOT_NAME]
    part = whole["palvelut_joita_asiakas_talla_hetkella_saa"]
    assert [one["code"] for one in part["palvelut"]] == ["5", "14"]
    assert {one["system"] for one in part["palvelut"]} == {f"{ROOT_NAME}/palvelut"}
    assert "Hoitaja" in part["kuvaus"]
    first: Any = plan_document(plan_snapshot(), Codes()).content[ROOT_NAME]
    assert "palvelut_joita_asiakas_talla_hetkella_saa" not in first
