"""The words of the anonymous question in three languages, on the spot (resources/feedback)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.feedback import Answer, Question
from app.text import Language

_NAMES = {Question.MEETING: "meeting", Question.END: "end"}


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question in one language; `translation` marks words that are not proven ones yet."""

    title: str
    stem: str
    options: Mapping[Answer, str]
    translation: str
    words: Mapping[str, str]


@cache
def question_words(question: Question, language: Language) -> QuestionWords:
    """Give the question, its three answers, and what stands around them."""
    table = _table()
    asked = table[_NAMES[question]]
    words = {name: text[language] for name, text in table["words"].items()}
    proven = language in asked["proven"]
    return QuestionWords(
        title=asked["title"][language],
        stem=asked["stem"][language],
        options={answer: table["options"][answer][language] for answer in Answer},
        translation="" if proven else words["translation"],
        words=words,
    )


@cache
def _table() -> dict[str, Any]:
    source = files("resources").joinpath("feedback", "questions.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
