"""Suunnitelman arviointi in 15020: the previous plan, goal by goal, service by service.

What she has evaluated goes out as it stands; a plan from before there was such a form tells only
facts: how the goal ended, its levels, its steps.
"""

from uuid import UUID

from app.domain.goals import GoalRow, GoalStatus
from app.domain.plan_evaluation import (
    Attainment,
    GoalEvaluation,
    MethodEvaluation,
    PlanEvaluation,
    ServiceEvaluation,
    Used,
)
from app.domain.snapshots import PlanSnapshot, ServiceLine
from app.formats.codes import MISSING, CodeWriter
from app.formats.sosmeta_parts import Json, led, lines, without_empty
from app.formats.sosmeta_plan_parts import (
    ROOT_NAME,
    factor_parts,
    goal_part,
    method_code,
    scale_code,
    service_code,
    service_entry,
    service_text,
    social_service,
)
from app.formats.words import ExportWords, export_words
from app.text import format_signed

_PATH = f"{ROOT_NAME}/suunnitelman_arviointi"
_GOALS = "edellisen_suunnitelman_tavoitteiden_saavuttaminen"


def evaluation_part(snapshot: PlanSnapshot, writer: CodeWriter) -> Json:
    """The evaluation of the previous plan; empty for a client's first plan."""
    previous, evaluation = snapshot.previous, snapshot.text.evaluation
    if previous is None:
        return {}
    if evaluation is None:
        return _facts_alone(snapshot, previous, writer)
    now = {goal.id: goal for goal in snapshot.goals}
    before = {goal.id: goal for goal in previous.goals}
    words = export_words(snapshot.author.language)
    goals = []
    for one in evaluation.goals:
        facts = _facts(one, before, now, words)
        goals.append(_goal(one, facts, writer))
    return without_empty(
        {
            _GOALS: goals,
            "palvelujen_arviointi": [_service(one, writer) for one in evaluation.services],
            "menetelmien_arviointi": [_method(one, writer) for one in evaluation.methods],
        }
    )


def evaluation_text(evaluation: PlanEvaluation, words: ExportWords) -> str:
    """The evaluation in running text, for the sections of plain text."""
    used = {Used.YES: words.used, Used.NO: words.not_used, Used.UNKNOWN: ""}
    goals = [
        lines((one.title, attainment_words(one.attainment, words), one.words))
        for one in evaluation.goals
    ]
    services = [
        ", ".join(part for part in (one.what, used[one.used], one.words) if part)
        for one in evaluation.services
    ]
    return "\n\n".join(part for part in (*goals, lines(services)) if part)


def attainment_words(attainment: Attainment, words: ExportWords) -> str:
    """How the goal was reached, in words."""
    return {
        Attainment.REACHED: words.attained,
        Attainment.PARTLY: words.attained_partly,
        Attainment.NOT_REACHED: words.not_attained,
        Attainment.UNSAID: "",
    }[attainment]


def _goal(one: GoalEvaluation, facts: str, writer: CodeWriter) -> Json:
    path = f"{_PATH}/{_GOALS}"
    where = f"{path}/arvio_siita_onko_tavoite_saavutettu"
    said = one.attainment is not Attainment.UNSAID
    assessment = without_empty(
        {
            "arvio": writer.national("1253", one.attainment.value, f"{where}/arvio", MISSING)
            if said
            else None,
            "sanallinen_arvio": lines((one.words, facts)),
            "tilannetekijat": factor_parts(one.factors, writer, f"{where}/tilannetekijat"),
        }
    )
    return without_empty(
        {
            "tavoite": writer.national("1292", one.area, f"{path}/tavoite", MISSING),
            "tavoitteen_asteikko": scale_code(one.scale),
            "kuvaus": one.description or one.title,
            "arvio_siita_onko_tavoite_saavutettu": assessment,
        }
    )


def _service(one: ServiceEvaluation, writer: CodeWriter) -> Json:
    service = service_entry(one.service)
    path = f"{_PATH}/palvelujen_arviointi"
    return without_empty(
        {
            "palvelu": service_code(service),
            "sosiaalipalvelu": social_service(
                one.service, service, writer, f"{path}/sosiaalipalvelu"
            ),
            "arvio_palvelun_kaytosta": _used(one.used, writer, f"{path}/arvio_palvelun_kaytosta"),
            "kuvaus_palvelun_kaytosta": led(one.what, one.words) or one.what,
        }
    )


def _method(one: MethodEvaluation, writer: CodeWriter) -> Json:
    path = f"{_PATH}/menetelmien_arviointi"
    return without_empty(
        {
            "menetelma": method_code(one.method, writer, f"{path}/menetelma"),
            "arvio_menetelman_kaytosta": _used(
                one.used, writer, f"{path}/arvio_menetelman_kaytosta"
            ),
            "kuvaus_menetelman_kaytosta": one.words,
        }
    )


def _used(used: Used, writer: CodeWriter, path: str) -> dict[str, str] | None:
    """Left out while it isn't known whether it was used (implementation note)."""
    if used is Used.UNKNOWN:
        return None
    return writer.national("112", used.value, path, "Kyllä" if used is Used.YES else "Ei")


def _facts(
    one: GoalEvaluation,
    before: dict[UUID, GoalRow],
    now: dict[UUID, GoalRow],
    words: ExportWords,
) -> str:
    if one.goal_id is None:
        return ""
    then, later = before.get(one.goal_id), now.get(one.goal_id)
    return progress_text(then, later, words) if then and later else ""


def _facts_alone(snapshot: PlanSnapshot, previous: PlanSnapshot, writer: CodeWriter) -> Json:
    """Goals and services of the previous plan with facts, nothing that nobody has said."""
    now = {goal.id: goal for goal in snapshot.goals}
    words = export_words(snapshot.author.language)
    return without_empty(
        {
            _GOALS: [
                _goal_facts(goal, now.get(goal.id), previous, writer)
                for goal in previous.goals
                if goal.status is GoalStatus.OPEN
            ],
            "palvelujen_arviointi": [
                _service_facts(line, writer, words) for line in previous.text.services
            ],
        }
    )


def _goal_facts(
    before: GoalRow, now: GoalRow | None, previous: PlanSnapshot, writer: CodeWriter
) -> Json:
    path = f"{_PATH}/{_GOALS}"
    moved = goal_part(before, previous, writer, path)
    moved.pop("tilannetekijat", None)
    assessment: Json = {}
    if now is not None:
        words = export_words(previous.author.language)
        assessment["sanallinen_arvio"] = progress_text(before, now, words)
        if now.status is not GoalStatus.OPEN:
            where = f"{path}/arvio_siita_onko_tavoite_saavutettu/arvio"
            assessment["arvio"] = writer.national("1253", now.status.value, where, MISSING)
    return without_empty(
        {**moved, "arvio_siita_onko_tavoite_saavutettu": without_empty(assessment)}
    )


def _service_facts(line: ServiceLine, writer: CodeWriter, words: ExportWords) -> Json:
    service = service_entry(line.service)
    path = f"{_PATH}/palvelujen_arviointi/sosiaalipalvelu"
    return without_empty(
        {
            "palvelu": service_code(service),
            "sosiaalipalvelu": social_service(line.service, service, writer, path),
            "kuvaus_palvelun_kaytosta": led(words.planned, service_text(line)),
        }
    )


def progress_text(before: GoalRow, now: GoalRow, words: ExportWords) -> str:
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
