"""From codes to words: what happened, what is safe, what to do, and a code to tell support."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from PySide6.QtCore import QCoreApplication

from app.domain.problems import Problem
from app.errors import InvalidInput, UserError
from app.text import format_date, format_time, local
from ui.message_texts.backups import backup_words
from ui.message_texts.exchange import (
    exchange_words,
    file_reasons,
    file_words,
    left_words,
    search_words,
    unit_words,
)
from ui.message_texts.feedback import feedback_words
from ui.message_texts.organisation import (
    escrow_words,
    organisation_words,
    policy_words,
    sealed_folder_words,
    sealed_log_words,
)
from ui.message_texts.packages import (
    colleague_words,
    package_state_words,
    package_words,
)
from ui.message_texts.papers import paper_words
from ui.message_texts.problems import (
    casework_problems,
    general_problems,
    goal_problems,
    period_problems,
)
from ui.message_texts.records import fault_words, fixed_words, practice_words, record_words
from ui.message_texts.store import (
    change_words,
    disk_words,
    held_words,
    key_file_words,
    key_words,
    keyring_words,
    pin_words,
    place_words,
    store_words,
)
from ui.message_texts.words import Words


@dataclass(frozen=True, slots=True)
class Explanation:
    """An error in the worker's words; empty sentences are left out where it is shown."""

    what: str
    safe: str
    todo: str
    code: str

    @property
    def text(self) -> str:
        """The sentences as one paragraph, without the code."""
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


def known_words() -> dict[str, Words]:
    """Give the words of every UserError code, in the language of now."""
    return (
        record_words()
        | fixed_words()
        | practice_words()
        | disk_words()
        | store_words()
        | held_words()
        | place_words()
        | key_words()
        | key_file_words()
        | change_words()
        | pin_words()
        | keyring_words()
        | backup_words()
        | exchange_words()
        | unit_words()
        | left_words()
        | search_words()
        | file_words()
        | organisation_words()
        | escrow_words()
        | policy_words()
        | sealed_log_words()
        | sealed_folder_words()
        | feedback_words()
        | paper_words()
        | package_words()
        | package_state_words()
        | colleague_words()
    )


def known_problems() -> dict[str, str]:
    """Give the words of every Problem code, in the language of now."""
    return general_problems() | casework_problems() | goal_problems() | period_problems()


def explain(error: BaseException) -> Explanation:
    """Explain a condition; anything that is not a UserError is a mistake of ours (R-0001)."""
    if not isinstance(error, UserError):
        return Explanation(*fault_words())
    words = known_words()
    what, safe, todo, code = words.get(error.code) or words["unknown"]
    problems = error.values.get("problems")
    if isinstance(problems, tuple) and problems:
        what = problem_texts(problems)
    else:
        what = _filled(what, error.values)
    return Explanation(what, _filled(safe, error.values), _filled(todo, error.values), code)


def error_text(error: BaseException) -> str:
    """Explain a condition in one paragraph that ends with its code."""
    told = explain(error)
    return f"{told.text} ({told.code})"


def code_text(code: str) -> str:
    """Explain a condition that is known by its code only; its words have no fields."""
    what, safe, todo, number = known_words()[code]
    return f"{Explanation(what, safe, todo, number).text} ({number})"


def problem_text(problem: Problem) -> str:
    """Say what is wrong with one field of a draft."""
    text = known_problems().get(problem.code)
    if text is None:
        return QCoreApplication.translate("problems", "This is not right yet.")
    return _filled(text, problem.values)


def problems_by_field(problems: Iterable[Problem]) -> dict[str, str]:
    """Say what is wrong with each field of a draft."""
    return {problem.field: problem_text(problem) for problem in problems}


def refused_fields(error: InvalidInput) -> dict[str, str]:
    """Say what is wrong with each field of a draft that was refused."""
    return problems_by_field(cast("Iterable[Problem]", error.values["problems"]))


def problem_texts(problems: Iterable[Problem]) -> str:
    """Say what is wrong with a draft, each sentence once."""
    return " ".join(dict.fromkeys(problem_text(problem) for problem in problems))


def _filled(text: str, values: Mapping[str, object]) -> str:
    shown = {name: _shown(value) for name, value in values.items()}
    reason = file_reasons().get(shown.get("reason", ""))
    if reason is not None and "field" in shown:
        shown["reason"] = reason.format_map(shown)
    return text.format_map(shown)


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        moment = local(value)
        return f"{format_date(moment.date())} {format_time(moment)}"
    return format_date(value) if isinstance(value, date) else str(value)
