"""A period's documents: 15021 (implementation plan), 16009 (summary), 1012 (assessment)."""

from typing import Final

from app.domain.clients import SpecialSupport
from app.domain.documents import AssessedNeeds, ClosedPeriod, DocumentHead
from app.domain.goals import GoalRow, GoalStatus
from app.domain.needs import AreaView
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
from app.formats.sosmeta_plan_parts import service_text
from app.formats.words import ExportWords, export_words
from app.reference.vocabularies import Vocabulary, label
from app.text import Language

_IMPLEMENTATION: Final = "tyoikaisten_palvelujen_toteuttamissuunnitelma"
_SUMMARY: Final = "sosiaalihuollon_yhteenveto"
_ASSESSMENT: Final = "tyoikaisten_palvelutarpeen_arvio"
_IMPLEMENTATION_KIND: Final = DocumentKind(
    "15021", "2023.9.8", _IMPLEMENTATION, "Työikäisten palvelujen toteuttamissuunnitelma"
)
_SUMMARY_KIND: Final = DocumentKind("16009", "2022.6.28", _SUMMARY, "Sosiaalihuollon yhteenveto")
_ASSESSMENT_KIND: Final = DocumentKind(
    "1012", "2023.9.28", _ASSESSMENT, "Työikäisten palvelutarpeen arvio"
)
# areas of life that the assessment has a field of its own for; the others stand under everyday life
_HEALTH: Final = "health"
_MONEY: Final = "money"
_HOUSING: Final = "housing"
_SUBSTANCES: Final = "substances"
_WORK: Final = "work-study"
_PEOPLE: Final = "relationships"
_OWN_FIELD: Final = frozenset((_HEALTH, _MONEY, _HOUSING, _SUBSTANCES, _WORK, _PEOPLE))


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
        "kuvaus_asiakkaan_tilanteesta": lines((text.situation, text.client_view)),
        "asiakkaan_vahvuudet_ja_voimavarat": lines(text.strengths),
        "kokemukset_palvelusta": text.client_opinion,
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
        "henkilot_joille_tama_suunnitelma_toimitetaan": lines(
            ", ".join(part for part in (one.to, one.how, one.when) if part)
            for one in text.distribution
        ),
    }


def _goal(goal: GoalRow, words: ExportWords) -> Json:
    steps = "; ".join(step.text for step in goal.steps)
    return without_empty(
        {
            "nimi": goal.title or MISSING,
            "kuvaus": lines((led(words.client_says, goal.client_words), goal.need)),
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


def assessment_document(head: DocumentHead, needs: AssessedNeeds, codes: Codes) -> SosmetaDocument:
    """1012 as far as its content is held: dates, areas of life, both views, strengths."""
    writer = CodeWriter(codes)
    words = export_words(head.author.language)
    reference = needs.reference
    areas = {view.area: _area(view, words) for view in needs.areas if not view.is_empty}
    language: Language = "sv" if head.author.language == "sv" else "fi"
    rest = (
        led(label(Vocabulary.LIFE_AREAS, area, language), text)
        for area, text in areas.items()
        if area not in _OWN_FIELD
    )
    began = reference.on or head.made_on
    content: Json = {
        "asiakas": client_part(head.subject)[0],
        "asian_vireilletuloa_koskevat_tiedot": {
            "vireilletulopaiva": (reference.noticed_on or began).isoformat()
        },
        "palvelutarpeen_arviointia_koskevat_tiedot": without_empty(
            {
                "palvelutarpeen_arvioinnin_aloittamispaiva": began.isoformat(),
                "kuvaus_arvioinnin_toteuttamisesta": ", ".join(
                    part for part in (reference.assessor, reference.unit) if part
                ),
                "asiakkaalla_on_oikeus_erityiseen_tukeen": (
                    reference.special_support is SpecialSupport.YES
                ),
            }
        ),
        "aikaisemmat_ja_nykyiset_palvelut": [
            {"nykyinen": True, "kuvaus": service_text(line)} for line in needs.services_now
        ],
        **_areas(areas),
        "elamanhallinta": without_empty({"arkielama_ja_vapaa_aika": lines(rest)}),
        "johtopaatokset_ja_jatkotoimet": _conclusions(needs, words),
        "paivamaara": head.made_on.isoformat(),
        "laatija": [author_part(head.author, writer, f"{_ASSESSMENT}/laatija")],
    }
    return _ASSESSMENT_KIND.document(content, writer)


def _areas(areas: dict[str, str]) -> Json:
    return {
        "asuminen": without_empty({"kuvaus": areas.get(_HOUSING, "")}),
        "tyoelama": without_empty({"tyotilanteen_lisatiedot": areas.get(_WORK, "")}),
        "taloudellinen_tilanne": without_empty({"kuvaus": areas.get(_MONEY, "")}),
        "terveydentila": without_empty({"kuvaus": areas.get(_HEALTH, "")}),
        "paihteiden_kaytto_ja_riippuvuudet": without_empty(
            {"kayton_kuvaus": areas.get(_SUBSTANCES, "")}
        ),
        "sosiaaliset_suhteet": without_empty({"muut_ihmissuhteet": areas.get(_PEOPLE, "")}),
    }


def _area(view: AreaView, words: ExportWords) -> str:
    return lines(
        (led(words.client_says, view.client_words), led(words.worker_says, view.worker_view))
    )


def _conclusions(needs: AssessedNeeds, words: ExportWords) -> Json:
    long = (
        "ammattihenkilon_johtopaatokset__asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_"
        "erityisen_tuen_tarpeesta"
    )
    worker = [person_name(needs.own_worker)] if needs.own_worker.strip() else []
    if worker and needs.own_worker_title:
        worker[0]["tehtavanimike"] = needs.own_worker_title
    return without_empty(
        {
            "asiakkaan_ja_hanen_laheisensa_arvio_tuen_ja_palvelujen_tarpeestaan": lines(
                (
                    needs.reference.client_view,
                    led(words.strengths, "; ".join(needs.strengths)),
                )
            ),
            "asiakkuuden_jatko": {"asiakkuus_jatkuu": True},
            long: needs.reference.conclusion or MISSING,
            "asiakas_tarvitsee_omatyontekijan": bool(worker),
            "omatyontekija": worker,
        }
    )
