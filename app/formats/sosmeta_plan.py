"""A finished client plan as Sosmeta 15020, by its implementation notes (domain.md 1.6)."""

from typing import Final

from app.domain.goals import GoalRow, GoalStatus
from app.domain.snapshots import NecessaryService, PlanSnapshot, PlanText, ServiceLine
from app.formats.codes import MISSING, Codes, CodeWriter, Coding
from app.formats.sosmeta_parts import (
    Json,
    SosmetaDocument,
    author_part,
    client_part,
    led,
    lines,
    without_empty,
)
from app.formats.words import ExportWords, export_words
from app.reference.code_sets import ROOT
from app.reference.vocabularies import Entry, Vocabulary, entry
from app.text import format_signed

ROOT_NAME: Final = "tyoikaisten_palvelujen_asiakassuunnitelma"
_TYPE: Final = ("15020", "1.2.246.537.6.1506.15020.2024.11.28")
_SCALES: Final = {
    "change": ("1", "Muutos parempaan"),
    "prevent": ("2", "Estää tilanteen huononeminen"),
}
_SOCIAL_SERVICES: Final = "1"


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
        "suunnitelman_arviointi": _evaluation(snapshot, writer),
        "asetettavat_tavoitteet": [
            _goal(goal, snapshot, writer, f"{ROOT_NAME}/asetettavat_tavoitteet")
            for goal in snapshot.goals
            if goal.status is GoalStatus.OPEN
        ],
        "menetelmat_ja_palvelut_joilla_tavoitteet_pyritaan_saavuttamaan": _ways(snapshot, writer),
        "asiakkaan_ja_omatyontekijan_tapaamiset": text.own_worker_meetings,
        **_agreement(snapshot),
        "paivamaara": snapshot.made_on.isoformat(),
        "laatija": [author_part(snapshot.author, writer, f"{ROOT_NAME}/laatija")],
    }
    return SosmetaDocument(
        type_code=_TYPE[0],
        definition=_TYPE[1],
        title="Työikäisten palvelujen asiakassuunnitelma",
        content={ROOT_NAME: without_empty(content)},
        incomplete=tuple(dict.fromkeys(writer.incomplete)),
    )


def _negotiation(snapshot: PlanSnapshot) -> list[Json]:
    text = snapshot.text
    place = "" if snapshot.subject.protected else text.negotiation_place
    found = without_empty(
        {
            "paivamaara": text.negotiation_on.isoformat() if text.negotiation_on else "",
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


def _goal(goal: GoalRow, snapshot: PlanSnapshot, writer: CodeWriter, path: str) -> Json:
    code, display = _SCALES.get(goal.scale, _SCALES["change"])
    words = export_words(snapshot.author.language)
    return {
        # the national class is the organisation's to give; our area of life is no class of it
        "tavoite": writer.national("1292", goal.area, f"{path}/tavoite", MISSING),
        "tavoitteen_asteikko": Coding(f"{ROOT_NAME}/tavoitteen_asteikko", code, display).as_json(),
        "kuvaus": goal_text(goal, words),
    }


def goal_text(goal: GoalRow, words: ExportWords) -> str:
    """A goal in running text: title, the client's words, need, steps, the levels of its scale."""
    steps = "; ".join(
        f"{step.text} ({words.done})" if step.done_on else step.text for step in goal.steps
    )
    levels = zip((-2, -1, 0, 1, 2), goal.level_texts, strict=True)
    return lines(
        (
            goal.title,
            led(words.client_says, goal.client_words),
            led(words.need, goal.need),
            led(words.worker_says, goal.worker_view),
            led(words.steps, steps),
            led(words.scale, "; ".join(f"{format_signed(n)} {text}" for n, text in levels if text)),
            led(
                words.level, "" if goal.current_level is None else format_signed(goal.current_level)
            ),
        )
    )


def _evaluation(snapshot: PlanSnapshot, writer: CodeWriter) -> Json:
    """Goals and services of the previous plan, each evaluated apart; empty for the first plan."""
    previous = snapshot.previous
    if previous is None:
        return {}
    path = f"{ROOT_NAME}/suunnitelman_arviointi"
    now = {goal.id: goal for goal in snapshot.goals}
    return without_empty(
        {
            "edellisen_suunnitelman_tavoitteiden_saavuttaminen": [
                _evaluated_goal(goal, now.get(goal.id), previous, writer, path)
                for goal in previous.goals
                if goal.status is GoalStatus.OPEN
            ],
            "palvelujen_arviointi": [
                _evaluated_service(line, snapshot, writer, path) for line in previous.text.services
            ],
        }
    )


def _evaluated_goal(
    before: GoalRow, now: GoalRow | None, previous: PlanSnapshot, writer: CodeWriter, path: str
) -> Json:
    """What was set, moved from the previous plan, and what became of it as far as it is known."""
    path = f"{path}/edellisen_suunnitelman_tavoitteiden_saavuttaminen"
    words = export_words(previous.author.language)
    moved = _goal(before, previous, writer, path)
    assessment: Json = {}
    if now is not None:
        assessment["sanallinen_arvio"] = _progress_text(before, now, words)
        if now.status is not GoalStatus.OPEN:
            where = f"{path}/arvio_siita_onko_tavoite_saavutettu/arvio"
            assessment["arvio"] = writer.national("1253", now.status.value, where, MISSING)
    return without_empty(
        {**moved, "arvio_siita_onko_tavoite_saavutettu": without_empty(assessment)}
    )


def _progress_text(before: GoalRow, now: GoalRow, words: ExportWords) -> str:
    """Facts only: how it ended, level then and now, steps done."""
    ended = {GoalStatus.ACHIEVED: words.goal_achieved, GoalStatus.ENDED: words.goal_ended}
    level = before.current_level if before.current_level is not None else before.start_level
    return lines(
        (
            ended.get(now.status, ""),
            led(words.start_level, "" if level is None else format_signed(level)),
            led(words.level, "" if now.current_level is None else format_signed(now.current_level)),
            words.steps_done.format(done=now.steps_done, total=len(now.steps)) if now.steps else "",
        )
    )


def _evaluated_service(
    line: ServiceLine, snapshot: PlanSnapshot, writer: CodeWriter, path: str
) -> Json:
    """The planned service; the use-field stays empty, since nobody has recorded it."""
    words = export_words(snapshot.author.language)
    service = _service(line)
    return without_empty(
        {
            "palvelu": _service_code(service),
            "sosiaalipalvelu": _social_service(
                line, service, writer, f"{path}/palvelujen_arviointi/sosiaalipalvelu"
            ),
            "kuvaus_palvelun_kaytosta": led(words.planned, service_text(line)),
        }
    )


def _service(line: ServiceLine) -> Entry | None:
    """The service of the vocabulary, if she chose one with a code in the list *palvelu*."""
    found = entry(Vocabulary.SERVICES, line.service)
    return found if found and found.code else None


def _service_code(service: Entry | None) -> dict[str, str] | None:
    if service is None:
        return None
    return Coding(f"{ROOT_NAME}/palvelu", service.code, service.code_text).as_json()


def _social_service(
    line: ServiceLine, service: Entry | None, writer: CodeWriter, path: str
) -> dict[str, str] | None:
    """Only where the service is 1 = Sosiaalipalvelut (implementation note)."""
    if service is None or service.code != _SOCIAL_SERVICES:
        return None
    if service.social_service_code and writer.codes.find("1222", line.service) is None:
        return Coding(f"{ROOT}1222", service.social_service_code, service.fi).as_json()
    return writer.national("1222", line.service, path, service.fi)


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
    service = _service(line)
    social = service is not None and service.code == _SOCIAL_SERVICES
    return without_empty(
        {
            "palvelu": _service_code(service),
            "palvelutehtava": writer.national(
                "1221", "working-age", f"{path}/palvelutehtava", "Työikäisten palvelut"
            )
            if social
            else None,
            "sosiaalipalvelu": _social_service(line, service, writer, f"{path}/sosiaalipalvelu"),
            "kuvaus": service_text(line),
        }
    )


def service_text(line: ServiceLine) -> str:
    """`what, who, how often`."""
    return ", ".join(part for part in (line.what, line.who, line.how_often) if part)


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
                "paivamaara_ja_kellonaika": text.review_on.isoformat() if text.review_on else "",
                "ajankohta": text.review,
            }
        ),
        "jakelu": _distribution(text),
        "lisatiedot": lines(
            (
                led(words.opinion, text.client_opinion),
                led(words.consents, "; ".join(text.consents)),
                "" if text.made_together else words.alone,
            )
        ),
    }


def _distribution(text: PlanText) -> str:
    return lines(
        ", ".join(part for part in (line.to, line.how, line.when) if part)
        for line in text.distribution
    )
