"""A finished client plan as Sosmeta 15020, by its implementation notes (domain.md 1.6)."""

from typing import Final

from app.domain.goals import GoalStatus
from app.domain.snapshots import NecessaryService, PlanSnapshot, ServiceLine
from app.formats.codes import Codes, CodeWriter, Coding
from app.formats.sosmeta_evaluation import evaluation_part
from app.formats.sosmeta_parts import (
    DocumentKind,
    Json,
    SosmetaDocument,
    author_part,
    client_part,
    day_text,
    led,
    lines,
    without_empty,
)
from app.formats.sosmeta_plan_parts import (
    ROOT_NAME,
    SOCIAL_SERVICES,
    distribution_text,
    goal_part,
    method_codes,
    service_code,
    service_entry,
    service_text,
    social_service,
)
from app.formats.words import export_words
from app.reference.vocabularies import Vocabulary, entry

_KIND: Final = DocumentKind(
    "15020", "2024.11.28", ROOT_NAME, "Työikäisten palvelujen asiakassuunnitelma"
)


def plan_document(snapshot: PlanSnapshot, codes: Codes) -> SosmetaDocument:
    """The plan as a document; ask `why_no_sosmeta` first whether it can be made.

    The evaluation of the previous plan is left out of a client's first plan.
    """
    writer = CodeWriter(codes)
    text = snapshot.text
    content: Json = {
        "asiakas": client_part(snapshot.subject),
        "tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty": _negotiation(snapshot),
        "kuvaus_asiakkaan_tilanteesta": _situation(snapshot),
        "asiakkaan_arvio_siita_millaista_tukea_ja_mita_palveluja_han_tarvitsee": text.client_view,
        "ammattihenkilon_arvio_siita_millaista_tukea_ja_mita_palveluja_asiakas_tarvitsee": (
            text.worker_view
        ),
        "palvelut_joita_asiakas_talla_hetkella_saa": _services_now(snapshot),
        "suunnitelman_arviointi": evaluation_part(snapshot, writer),
        "asetettavat_tavoitteet": [
            goal_part(goal, snapshot, writer, f"{ROOT_NAME}/asetettavat_tavoitteet")
            for goal in snapshot.goals
            if goal.status is GoalStatus.OPEN
        ],
        "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan": _ways(snapshot, writer),
        "asiakkaan_ja_omatyontekijan_tapaamiset": text.own_worker_meetings,
        **_agreement(snapshot),
        "paivamaara": snapshot.made_on.isoformat(),
        "laatija": [author_part(snapshot.author, writer, f"{ROOT_NAME}/laatija")],
    }
    return _KIND.document(content, writer)


def _services_now(snapshot: PlanSnapshot) -> Json:
    """By the document's own list, which numbers services otherwise than the planned ones."""
    known = [(line, entry(Vocabulary.SERVICES, line.service)) for line in snapshot.services_now]
    codes = {one.current_code: one.current_code_text for _, one in known if one}
    return without_empty(
        {
            "palvelut": [
                Coding(f"{ROOT_NAME}/palvelut", code, name).as_json()
                for code, name in codes.items()
                if code
            ],
            "kuvaus": lines(service_text(line) for line in snapshot.services_now),
        }
    )


def _negotiation(snapshot: PlanSnapshot) -> list[Json]:
    text = snapshot.text
    place = "" if snapshot.subject.protected else text.negotiation_place
    found = without_empty(
        {
            "paivamaara": day_text(text.negotiation_on),
            "paikka": place,
            "osallistujat": text.negotiation_people,
        }
    )
    return [found] if found else []


def _situation(snapshot: PlanSnapshot) -> str:
    words = export_words(snapshot.author.language)
    return lines(
        (snapshot.text.situation, led(words.strengths, "; ".join(snapshot.text.strengths)))
    )


def _ways(snapshot: PlanSnapshot, writer: CodeWriter) -> Json:
    text = snapshot.text
    path = f"{ROOT_NAME}/menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan/palvelut"
    services = [_planned_service(line, writer, path) for line in text.services]
    services += [_necessary_service(service) for service in text.necessary_services]
    proposal = "asiakkaan_ehdotus_palvelun_tuottamis__ja_toteuttamistavasta"
    if text.client_proposal:
        if not services:
            services.append({})
        services[0][proposal] = text.client_proposal
    words = export_words(snapshot.author.language)
    return without_empty(
        {
            "palvelut": services,
            "asiakkaan_tukemiseen_osallistuvat_palvelunantajat_ja_heidan_vastuunsa": text.partners,
            "asiakkaan_tukemiseen_osallistuvat_yksityishenkilot_ja_heidan_tehtavansa": lines(
                (text.private_persons, led(words.team, text.team))
            ),
        }
    )


def _planned_service(line: ServiceLine, writer: CodeWriter, path: str) -> Json:
    service = service_entry(line.service)
    social = service is not None and service.code == SOCIAL_SERVICES
    return without_empty(
        {
            "palvelu": service_code(service),
            "palvelutehtava": writer.national(
                "1221", "working-age", f"{path}/palvelutehtava", "Työikäisten palvelut"
            )
            if social
            else None,
            "sosiaalipalvelu": social_service(
                line.service, service, writer, f"{path}/sosiaalipalvelu"
            ),
            "kuvaus": service_text(line),
            "menetelma": method_codes(line, service, writer, f"{path}/menetelma"),
        }
    )


def _necessary_service(service: NecessaryService) -> Json:
    """SHL 39 § item 3: when it begins and how long it lasts stand in their own field."""
    times = "; ".join(part for part in (service.begins, service.lasts) if part)
    return without_empty({"kuvaus": service.what, "arvioitu_alkamisajankohta_ja_kesto": times})


def _agreement(snapshot: PlanSnapshot) -> Json:
    text = snapshot.text
    words = export_words(snapshot.author.language)
    rights = (
        "asiakkaalle_on_annettu_selvitys_oikeuksista_velvollisuuksista_ja_erilaisista_"
        "tilanteeseen_sopivista_toimenpidevaihtoehdoista"
    )
    return {
        # not ticked means "not recorded", not "was not given"
        rights: True if text.rights_explained else None,
        "kuvaus_siita_miten_selvitys_on_annettu": text.rights_how,
        "sovitut_jatkotoimet": text.next_steps,
        "eriavat_nakemykset": lines(
            (led(words.client, text.dissent_client), led(words.worker, text.dissent_worker))
        ),
        "arvio_asiakkuuden_kestosta": text.duration,
        "asiakassuunnitelman_tarkastaminen": without_empty(
            {
                "paivamaara_ja_kellonaika": day_text(text.review_on),
                "ajankohta": text.review,
            }
        ),
        "jakelu": distribution_text(text),
        "lisatiedot": lines(
            (
                led(words.opinion, text.client_opinion),
                led(words.consents, "; ".join(text.consents)),
                "" if text.made_together else words.alone,
            )
        ),
    }
