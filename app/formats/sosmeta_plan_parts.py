"""Parts that the plan 15020 and the evaluation in it share: goals, factors, services."""

from collections.abc import Iterable
from typing import Final

from app.domain.goals import Effect, Factor, GoalRow, StepDraft
from app.domain.snapshots import PlanSnapshot, PlanText, ServiceLine
from app.formats.codes import MISSING, CodeWriter, Coding
from app.formats.sosmeta_parts import Json, led, lines, without_empty
from app.formats.words import WORDS, ExportWords, export_words
from app.reference.code_sets import ROOT
from app.reference.vocabularies import Entry, Vocabulary, entry, label
from app.text import Language, format_date, format_signed

ROOT_NAME: Final = "tyoikaisten_palvelujen_asiakassuunnitelma"
SOCIAL_SERVICES: Final = "1"
_SCALES: Final = {
    "change": ("1", "Muutos parempaan"),
    "prevent": ("2", "Estää tilanteen huononeminen"),
}
_EFFECT: Final = "tukeeko_vai_vaikeuttaako_tilannetekija_tavoitteen_saavuttamista"
_EFFECTS: Final = {
    Effect.SUPPORTS: ("1", "Tukee/Tuki tavoitteen saavuttamista"),
    Effect.HINDERS: ("2", "Vaikeuttaa/Vaikeutti tavoitteen saavuttamista"),
}
# The only social services with which methods are asked for (implementation note of Menetelmä).
_WITH_METHODS: Final = frozenset(("45", "46"))


def goal_part(goal: GoalRow, snapshot: PlanSnapshot, writer: CodeWriter, path: str) -> Json:
    """Give a goal as the plan form has it (15020); `path` is where missing codes are told."""
    words = export_words(snapshot.author.language)
    return without_empty(
        {
            # the national class is the organisation's to give; our area of life is no class of it
            "tavoite": writer.national("1292", goal.area, f"{path}/tavoite", MISSING),
            "tavoitteen_asteikko": scale_code(goal.scale),
            "kuvaus": goal_text(goal, words),
            "tilannetekijat": factor_parts(goal.factors, writer, f"{path}/tilannetekijat"),
        }
    )


def scale_code(scale: str) -> dict[str, str]:
    """Whether things shall get better or not get worse (the document's own list)."""
    code, display = _SCALES.get(scale, _SCALES["change"])
    return Coding(f"{ROOT_NAME}/tavoitteen_asteikko", code, display).as_json()


def factor_parts(factors: Iterable[Factor], writer: CodeWriter, path: str) -> list[Json]:
    """Situational factors: the national class where it is proven or given, and the effect."""
    return [
        {
            "tilannetekija": _factor_code(one, writer, f"{path}/tilannetekija"),
            _EFFECT: Coding(f"{ROOT_NAME}/{_EFFECT}", *_EFFECTS[one.effect]).as_json(),
        }
        for one in factors
    ]


def _factor_code(one: Factor, writer: CodeWriter, path: str) -> dict[str, str]:
    known = entry(Vocabulary.SITUATIONAL_FACTORS, one.factor)
    if known is not None and known.code and writer.codes.find("1290", one.factor) is None:
        return Coding(known.code_system, known.code, known.code_text).as_json()
    return writer.national("1290", one.factor, path, known.fi if known else one.factor)


def factor_lines(factors: Iterable[Factor], words: ExportWords) -> tuple[str, str]:
    """`Tukee: …` and `Vaikeuttaa: …` for the running text, in the document's language."""
    language: Language = "sv" if words is WORDS["sv"] else "fi"
    named: dict[Effect, list[str]] = {effect: [] for effect in Effect}
    for one in factors:
        named[one.effect].append(label(Vocabulary.SITUATIONAL_FACTORS, one.factor, language))
    return (
        led(words.supports, "; ".join(named[Effect.SUPPORTS])),
        led(words.hinders, "; ".join(named[Effect.HINDERS])),
    )


def step_text(step: StepDraft, words: ExportWords) -> str:
    """`Pihalle (Aino, keskiviikkoisin, tehty)`: who and when as they were agreed (E32)."""
    facts = (step.who, step.when, words.done if step.done_on else "")
    told = ", ".join(part for part in facts if part)
    return f"{step.text} ({told})" if told else step.text


def goal_text(goal: GoalRow, words: ExportWords) -> str:
    """A goal in running text: title, the client's words, need, steps, the levels of its scale."""
    steps = "; ".join(step_text(step, words) for step in goal.steps)
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
            *factor_lines(goal.factors, words),
            paused_line(goal, words),
        )
    )


def paused_line(goal: GoalRow, words: ExportWords) -> str:
    """`Tavoite odottaa 4.11.2026 alkaen: …`; empty while the goal does not wait."""
    if not goal.is_paused or goal.paused_on is None:
        return ""
    return led(words.paused.format(on=format_date(goal.paused_on)), goal.pause_reason)


def service_entry(service: str) -> Entry | None:
    """The service of the vocabulary, if she chose one with a code in the list *palvelu*."""
    found = entry(Vocabulary.SERVICES, service)
    return found if found and found.code else None


def service_code(service: Entry | None) -> dict[str, str] | None:
    """Give the code of a service in our own list; None where the service is not told."""
    if service is None:
        return None
    return Coding(f"{ROOT_NAME}/palvelu", service.code, service.code_text).as_json()


def social_service(
    key: str, service: Entry | None, writer: CodeWriter, path: str
) -> dict[str, str] | None:
    """Only where the service is 1 = Sosiaalipalvelut (implementation note)."""
    if service is None or service.code != SOCIAL_SERVICES:
        return None
    if service.social_service_code and writer.codes.find("1222", key) is None:
        return Coding(f"{ROOT}1222", service.social_service_code, service.fi).as_json()
    return writer.national("1222", key, path, service.fi)


def method_codes(
    line: ServiceLine, service: Entry | None, writer: CodeWriter, path: str
) -> list[dict[str, str]]:
    """Methods, only where the social service is 45 or 46 (implementation note)."""
    if service is None or service.social_service_code not in _WITH_METHODS:
        return []
    return [method_code(method, writer, path) for method in line.methods]


def method_code(method: str, writer: CodeWriter, path: str) -> dict[str, str]:
    """A method by the national list 1293; in our words while its code isn't known."""
    return writer.national("1293", method, path, label(Vocabulary.METHODS, method, "fi"))


def service_text(line: ServiceLine) -> str:
    """`what, who, how often`."""
    return ", ".join(part for part in (line.what, line.who, line.how_often) if part)


def distribution_text(text: PlanText) -> str:
    """Jakelu: `to whom, how, when`, a line each."""
    return lines(
        ", ".join(part for part in (line.to, line.how, line.when) if part)
        for line in text.distribution
    )
