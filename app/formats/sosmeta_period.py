"""A period's documents: 15021 (implementation plan) and 16009 (summary)."""

from typing import Final

from app.domain.documents import ClosedPeriod, DocumentHead
from app.domain.goals import GoalRow, GoalStatus
from app.domain.snapshots import PlanSnapshot
from app.formats.codes import MISSING, Codes, CodeWriter
from app.formats.sosmeta_evaluation import evaluation_text
from app.formats.sosmeta_parts import (
    DocumentKind,
    Json,
    SosmetaDocument,
    author_part,
    client_part,
    day_text,
    led,
    lines,
    person_name,
    service_task,
    social_rehabilitation,
    without_empty,
)
from app.formats.sosmeta_plan_parts import distribution_text, service_text, step_text
from app.formats.words import ExportWords, export_words

_IMPLEMENTATION: Final = "tyoikaisten_palvelujen_toteuttamissuunnitelma"
_SUMMARY: Final = "sosiaalihuollon_yhteenveto"
_IMPLEMENTATION_KIND: Final = DocumentKind(
    "15021", "2023.9.8", _IMPLEMENTATION, "Työikäisten palvelujen toteuttamissuunnitelma"
)
_SUMMARY_KIND: Final = DocumentKind("16009", "2022.6.28", _SUMMARY, "Sosiaalihuollon yhteenveto")


def implementation_document(snapshot: PlanSnapshot, codes: Codes) -> SosmetaDocument:
    """15021: how the service is carried out; needs the henkilötunnus like the plan itself."""
    writer = CodeWriter(codes)
    field = "sosiaalipalvelu_jota_suunnitelma_koskee"
    path = f"{_IMPLEMENTATION}/suunnitelma"
    service = writer.national(
        "1222",
        "social-rehabilitation",
        f"{path}/{field}",
        "Sosiaalinen kuntoutus",
    )
    content: Json = {
        "asiakas": client_part(snapshot.subject),
        "suunnitelma": without_empty({field: service, **_carried_out(snapshot)}),
        "paivamaara": snapshot.made_on.isoformat(),
        "laatija": [author_part(snapshot.author, writer, f"{_IMPLEMENTATION}/laatija")],
    }
    return _IMPLEMENTATION_KIND.document(content, writer)


def _carried_out(snapshot: PlanSnapshot) -> Json:
    text, words = snapshot.text, export_words(snapshot.author.language)
    opens = [goal for goal in snapshot.goals if goal.status is GoalStatus.OPEN]
    return {
        "sosiaalipalvelun_alkamispaivamaara": day_text(snapshot.period_start),
        "kuvaus_asiakkaan_tilanteesta": lines(
            (
                text.situation,
                led(words.client_says, text.client_view),
                led(words.opinion, text.client_opinion),
            )
        ),
        "asiakkaan_vahvuudet_ja_voimavarat": lines(text.strengths),
        "edellisen_suunnitelman_tavoitteiden_saavuttaminen": without_empty(
            {"sanallinen_arvio": evaluation_text(text.evaluation, words) if text.evaluation else ""}
        ),
        "asetettavat_tavoitteet": [_goal(goal, words) for goal in opens],
        "annettavan_palvelun_sisalto_ja_toteutus": lines(
            (*(service_text(line) for line in text.services), text.own_worker_meetings)
        ),
        "palvelun_vastuuhenkilo": _responsible(snapshot),
        "sovitut_jatkotoimet": text.next_steps,
        "eriavat_nakemykset": lines(
            (led(words.client, text.dissent_client), led(words.worker, text.dissent_worker))
        ),
        "suunnitelman_tarkistaminen": without_empty(
            {"paivamaara_ja_kellonaika": day_text(text.review_on), "ajankohta": text.review}
        ),
        "henkilot_joille_tama_suunnitelma_toimitetaan": distribution_text(text),
    }


def _goal(goal: GoalRow, words: ExportWords) -> Json:
    steps = "; ".join(step_text(step, words) for step in goal.steps)
    return without_empty(
        {
            "nimi": goal.title or MISSING,
            "kuvaus": lines(
                (led(words.client_says, goal.client_words), led(words.need, goal.need))
            ),
            "keinot_ja_aikataulu_tavoitteen_saavuttamiseksi": led(words.steps, steps),
        }
    )


def _responsible(snapshot: PlanSnapshot) -> Json | None:
    if not snapshot.own_worker.strip():
        return None
    person = person_name(snapshot.own_worker)
    if snapshot.own_worker_phone:
        person["yhteystiedot"] = {"puhelinnumero": snapshot.own_worker_phone}
    return person


def summary_document(head: DocumentHead, period: ClosedPeriod, codes: Codes) -> SosmetaDocument:
    """16009: the final evaluation of a period, the client's own words apart from the worker's."""
    writer = CodeWriter(codes)
    words = export_words(head.author.language)
    final = period.final
    person = {"sukunimi": head.subject.last_name, "etunimet": head.subject.first_names}
    whole = client_part(head.subject)[0]
    if "henkilotunnus" in whole:  # the document has no field for a temporary id
        person["henkilotunnus"] = whole["henkilotunnus"]  # type: ignore[assignment]
    content: Json = {
        "asiakas": [person],
        "palvelutehtava": service_task(writer, _SUMMARY),
        "sosiaalipalvelu": social_rehabilitation(writer, _SUMMARY),
        "ajanjakso": {
            "alkamispaiva": period.start.isoformat(),
            "paattymispaiva": period.end.isoformat(),
        },
        "yhteenveto": without_empty(
            {
                "tarkoitus": words.final_evaluation,
                "asiasisalto": lines(
                    (
                        led(words.client_says, final.client_words),
                        led(words.goals, "; ".join(period.goals)),
                        led(words.worker_says, final.worker_view),
                        final.text,
                        led(words.dissent, final.dissent),
                    )
                ),
            }
        ),
        "johtopaatokset": period.outcome,
        "lisatiedot": words.together if final.together else "",
        "paivamaara": head.made_on.isoformat(),
        "laatija": [author_part(head.author, writer, f"{_SUMMARY}/laatija")],
    }
    return _SUMMARY_KIND.document(content, writer)
