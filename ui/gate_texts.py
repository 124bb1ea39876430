"""What the gates say: a short tag for lists, a sentence for *Muista*, icon and tone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.clients import Attention
from app.domain.gate_facts import OwnInstruction
from app.domain.ride_reminders import plain_code
from ui.gate_course_texts import COURSE_TEXTS, GateWords, number_of
from ui.translation import current_language


@dataclass(frozen=True, slots=True)
class GateText:
    """Words of one gate. Nothing here is red: a standstill is not scolded (ui.md 1.3)."""

    short: str
    sentence: str
    icon: str
    tone: str


def gate_text(code: str, values: Mapping[str, object]) -> GateText:
    """Give the words for a gate's code; raises KeyError for a code that has none."""
    shown = {name: _shown(value) for name, value in values.items()}
    code = plain_code(code)
    short, sentence, icon, tone = _texts_with(code)(values)[code]
    sentence = sentence.format_map(shown)
    also = values.get("also")
    if isinstance(also, Attention):
        short_of_other = gate_text(also.code, also.values).short
        rest = short_of_other[:1].lower() + short_of_other[1:]  # an abbreviation in it stays
        sentence = f"{sentence.removesuffix('.')} · {rest}"
    own = values.get("own")
    if isinstance(own, OwnInstruction):
        sentence = f"{sentence}. {own_instruction(own)}"
    return GateText(short.format_map(shown), sentence, icon, tone)


def own_instruction(own: OwnInstruction) -> str:
    """Give the client's own instruction in one line; what was not talked about is not told."""
    translate = QCoreApplication.translate
    told = [translate("gates", "wait %n day(s)", "", own.wait_days)]
    answers = (
        (own.may_text, translate("gates", "text message"), translate("gates", "no text message")),
        (own.may_call, translate("gates", "call"), translate("gates", "do not call close ones")),
        (
            own.may_come,
            translate("gates", "may come to the yard"),
            translate("gates", "do not come to the yard"),
        ),
    )
    told += [yes if answer else no for answer, yes, no in answers if answer is not None]
    if own.may_call:
        told[told.index(answers[1][1])] = f"{answers[1][1]}: {own.call_whom}"
    return translate("gates", "Own instruction: {what}").format(what=" · ".join(told))


def known_codes() -> frozenset[str]:
    """Every code that has words; a test compares them with the gates."""
    return frozenset(code for texts in _TEXTS for code in texts({}))


def _shown(value: object) -> object:
    if isinstance(value, datetime):
        start = text.local(value)
        return f"{text.format_date(start.date(), year=False)} {text.format_time(start)}"
    return text.format_date(value, year=False) if isinstance(value, date) else value


@cache
def _texts_with(code: str) -> Callable[[Mapping[str, object]], GateWords]:
    """The function that knows a code: a day of sixty reminders asks for few words, not for all."""
    return next((texts for texts in _TEXTS if code in texts({})), lambda _: {})


def measure_point(point: str, day: object) -> str:
    """Give at which point of the period a measure waits."""
    translate = QCoreApplication.translate
    return {
        "start": translate("gates", "at the start"),
        "interim": translate("gates", "at the interim check {day}"),
        "intensive-end": translate("gates", "at the end of the intensive phase {day}"),
        "end": translate("gates", "at the end {day}"),
        "again": translate("gates", "again {day}"),
    }[point].format(day=day)


def _measure_texts(values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    names, point = values.get("names"), str(values.get("point", "start"))
    name = names.get(current_language(), "") if isinstance(names, Mapping) else ""
    name = (name or translate("gates", "Goals (GAS)")).replace("{", "{{").replace("}", "}}")
    sentence = translate("gates", "Waits to be filled in together: {what}").format(
        what=f"{name}, {measure_point(point, '{on}')}"
    )
    if values.get("more"):
        sentence += translate("gates", " and {more} more")
    return {
        "measure-due": (
            translate("gates", "Measure waits"),
            sentence,
            "clipboard-list",
            "neutral",
        ),
        "feedback-due": (
            translate("gates", "Ask for feedback"),
            translate("gates", "Ask the anonymous feedback question: {when}").format(
                when=measure_point(point, "{on}")
            ),
            "message-circle-heart",
            "neutral",
        ),
    }


def _decision_texts(values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    days = number_of(values, "days")
    left = translate("gates", "%n day(s) left", "", days)
    return {
        "decision-ends": (
            left,
            translate("gates", "%n day(s) of the decision left", "", days),
            "hourglass",
            "warn",
        ),
        "decision-ended": (
            translate("gates", "Decision ended {end}"),
            translate("gates", "The decision ended {end} – prepare the next one or the ending"),
            "hourglass",
            "warn",
        ),
        "weekly-without-decision": (
            translate("gates", "Decision missing"),
            translate("gates", "You meet weekly, but there is no decision in force."),
            "file-question-mark",
            "warn",
        ),
        "no-decision": (
            translate("gates", "Decision missing"),
            translate("gates", "The service runs without a decision reference."),
            "file-question-mark",
            "warn",
        ),
    }


def _period_texts(_values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    return {
        "period-short": (
            translate("gates", "Period under {months} months"),
            translate("gates", "The period is shorter than {months} months."),
            "calendar-range",
            "info",
        ),
        "period-long": (
            translate("gates", "Period over {months} months"),
            translate("gates", "The period is longer than {months} months."),
            "calendar-range",
            "info",
        ),
        "goal-due-outside": (
            translate("gates", "Goal after the period"),
            translate("gates", "A goal is due after the period ends."),
            "target",
            "info",
        ),
    }


def _rhythm_texts(values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    days = number_of(values, "days")
    met = bool(values.get("met", True))
    return {
        "rhythm-broken": (
            translate("gates", "%n day(s) since last", "", days),
            translate("gates", "%n day(s) since the last meeting", "", days)
            if met
            else translate("gates", "Not met yet, %n day(s) since the start", "", days),
            "calendar-x",
            "warn",
        ),
        "interpreter-needed": (
            translate("gates", "Interpreter {on}"),
            translate("gates", "Is an interpreter booked for {on}?"),
            "languages",
            "warn",
        ),
        "interim-check": (
            translate("gates", "Interim review {on}"),
            translate("gates", "Interim review {on} – book a time"),
            "clipboard-check",
            "info",
        ),
        "goals-not-reviewed": (
            translate("gates", "Look at the goals"),
            translate("gates", "Goals have not been looked at for {weeks} weeks."),
            "target",
            "info",
        ),
    }


def _plan_texts(_values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    return {
        "no-plan": (
            translate("gates", "Plan missing"),
            translate("gates", "There is no finished client plan yet."),
            "file-pen-line",
            "info",
        ),
        "own-worker-meetings-missing": (
            translate("gates", "Plan: meetings missing"),
            translate(
                "gates",
                "The plan does not say how often the own worker meets the client in person.",
            ),
            "file-pen-line",
            "warn",
        ),
    }


def _worker_texts(_values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    return {
        "no-own-worker": (
            translate("gates", "Own worker not named"),
            translate("gates", "The county has not named an own worker yet."),
            "user-round-x",
            "info",
        ),
        "public-service-missing": (
            translate("gates", "Social worker missing"),
            translate(
                "gates",
                "Special support: a social worker in public service must be the own worker "
                "or work together with the own worker.",
            ),
            "user-round-x",
            "warn",
        ),
    }


def _care_texts(values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    days = number_of(values, "days")
    return {
        "not-handed-over": (
            translate("gates", "Not handed over, %n day(s)", "", days),
            translate("gates", "An entry has waited to be handed over for %n day(s).", "", days),
            "send",
            "warn",
        ),
        "safety-note-review": (
            translate("gates", "Check the note"),
            translate("gates", "Check the home visit note, due {on}"),
            "sticky-note",
            "info",
        ),
        "ride-unconfirmed": (
            translate("gates", "Confirm the ride"),
            translate("gates", "Confirm the ride: {start}, {riders} in it"),
            "bus",
            "info",
        ),
        "too-many-intensive": (
            translate("gates", "{count} intensive clients"),
            translate("gates", "{count} intensive clients at a time; {most} is the guide."),
            "users-round",
            "info",
        ),
        "draft": (
            translate("gates", "Draft unfinished"),
            translate("gates", "A log entry is not finished."),
            "pen-line",
            "neutral",
        ),
    }


_TEXTS: Final = (
    _decision_texts,
    _period_texts,
    _rhythm_texts,
    _plan_texts,
    _worker_texts,
    _care_texts,
    *COURSE_TEXTS,
    _measure_texts,
)
