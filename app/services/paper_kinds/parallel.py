"""Rinnakkaispaperi: headings in two languages, free text left for the interpreter (review 45)."""

from typing import Final

from app.domain.goals import GoalStatus, StepStatus
from app.domain.papers import (
    Block,
    Column,
    Columns,
    Paper,
    Signatures,
)
from app.reference.paper_words import LANGUAGES, other_language, paper_words
from app.services.paper_desk import Desk
from app.services.plan_snapshot import consent_lines
from app.text import Language, call_name, format_date, spoken_language

_TAGS: Final[dict[str, str]] = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}


def parallel_plan(desk: Desk) -> Paper:
    """Compose the plan in Finnish or Swedish beside the client's language.

    Where there are no words of that language English stands there; what the worker wrote stays in
    its own language, and the place beside it is empty: an interpreter says it.
    """
    official: Language = "sv" if desk.worker.language == "sv" else "fi"
    words = paper_words(desk.code, official)
    tag, beside = _beside(desk, official)
    goals = [goal for goal in desk.goals if goal.status is GoalStatus.OPEN]
    steps = [step.text for goal in goals for step in goal.steps if step.status is StepStatus.NOW]
    helpers = [
        f"{person.label}: {person.plan_role}" for person in desk.people if person.plan_role.strip()
    ]
    consents = consent_lines(desk.session, desk.client.id, official, desk.today)
    said = [one.text for one in desk.own_words()]
    parts = (
        ("my_view", said),
        ("goals", [goal.title for goal in goals]),
        ("steps", steps),
        ("who_helps", helpers),
        ("consent", list(consents)),
    )
    blocks: list[Block] = [
        Columns(
            Column(words(key), tuple(lines) or ("–",)),
            Column(beside[key], ("",) * max(len(lines), 1), language=tag),
        )
        for key, lines in parts
    ]
    for key in ("rights", "interpreter"):
        left, right = Column("", (words(key),)), Column("", (beside[key],), language=tag)
        blocks.append(Columns(left, right))
    name = call_name(desk.subject.first_names)
    blocks.append(
        Signatures(((desk.client_name, words("sign_client")), ("", words("sign_interpreter"))))
    )
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=desk.words("title"),
        subtitle=words("subtitle", name=name, day=format_date(desk.today)),
        blocks=tuple(blocks),
    )


def _beside(desk: Desk, official: Language) -> tuple[str, dict[str, str]]:
    """Language tag and words of the right column: the client's language, that of the paper, else
    English.
    """
    wished = desk.subject.interpreter_language or desk.subject.mother_tongue
    if found := other_language(desk.code, wished):
        return wished, found
    known = [one for one in (wished, desk.language) if one in LANGUAGES and one != official]
    words = paper_words(desk.code, spoken_language(known[0]) if known else "en")
    return _TAGS[words.language], {key: str(text) for key, text in words.texts.items()}
