"""What a county says about its papers: own words, the order of sections, who is called for advice.

Own words stand in place of the shipped ones, key by key (resources/papers); they may use the same
`{fields}` and no others, so that a date or a name is never lost or invented.
"""

from collections.abc import Mapping, Sequence
from string import Formatter
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from app.domain.plan_paper import PLAN_SECTIONS
from app.reference.paper_words import read_words, word_files
from app.text import Language

FIRST_SECTION: Final = "own_view"  # the client's own assessment stays first (worker-review.md 10)

PLAN: Final = "client-plan"  # of its words only the headings are an organisation's own

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Phone = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^(\+?[\d ]{5,20})?$")]
Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]{0,39}$")]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]


class PaperPart(BaseModel):
    """Base of what a county says about papers: frozen, strict, no field that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class OwnWords(PaperPart):
    """A county's own text, or list of texts, in the three languages."""

    fi: Line | tuple[Line, ...]
    sv: Line | tuple[Line, ...]
    en: Line | tuple[Line, ...]

    def in_language(self, language: Language) -> str | tuple[str, ...]:
        """Give the text or the list of texts."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


class Papers(PaperPart):
    """The papers of a county.

    Attributes: `ombudsperson` is the phone of the sosiaaliasiavastaava; `service_task` and
    `secrecy_ground` stand in place of the usual words; `texts` are own words by paper and key;
    `order` names sections of a paper by their keys: they take their places among themselves in
    this order, the others stay where they are.
    """

    ombudsperson: Phone = ""
    service_task: OwnWords | None = None
    secrecy_ground: OwnWords | None = None
    texts: Mapping[Code, Mapping[Key, OwnWords]] = Field(default_factory=dict)
    order: Mapping[Code, tuple[Key, ...]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _known(self) -> "Papers":
        for code, texts in self.texts.items():
            shipped = own_words_of(code)
            for key, own in texts.items():
                check_fits(key, shipped.get(key), own)
        for code, keys in self.order.items():
            check_order(code, keys)
        return self

    def one(self, own: OwnWords | None, language: Language) -> str:
        """Give a single own text; empty where there is none."""
        text = own.in_language(language) if own else ""
        return text if isinstance(text, str) else " ".join(text)

    def words(self, code: str, language: Language) -> dict[str, str | tuple[str, ...]]:
        """Give the own words of a paper, with those that all papers share."""
        found = {**self.texts.get("common", {}), **self.texts.get(code, {})}
        words = {key: own.in_language(language) for key, own in found.items()}
        if self.service_task:
            words["service_task_value"] = self.one(self.service_task, language)
        return words


def own_words_of(code: str) -> dict[str, list[str | list[str]]]:
    """Give what of a paper's words may be the county's own; what lists call it may not.

    Raises:
        ValueError: no such paper.
    """
    if code == PLAN:
        return {section: ["", "", ""] for section in PLAN_SECTIONS}
    if code not in word_files():
        raise ValueError("unknown paper")
    return {key: texts for key, texts in read_words(code).items() if key != "name"}


def sections_of(code: str) -> set[str]:
    """Give the keys under which a paper's sections may stand.

    Raises:
        ValueError: no such paper.
    """
    words = own_words_of(code) if code == PLAN else own_words_of("common") | own_words_of(code)
    return {key for key, texts in words.items() if isinstance(texts[0], str)}


def check_order(code: str, keys: Sequence[str]) -> None:
    """Refuse what is no section, one that stands twice, and any move of the client's own view.

    Raises:
        ValueError.
    """
    if FIRST_SECTION in keys or len(set(keys)) < len(keys):
        raise ValueError("order")
    if set(keys) - sections_of(code):
        raise ValueError("unknown section")


def check_fits(key: str, shipped: list[str | list[str]] | None, own: OwnWords) -> None:
    """Refuse a key that is not there, a text for a list, and fields that would not be filled.

    A `…_list` may have more or fewer texts than the shipped one; heads of tables may not.

    Raises:
        ValueError.
    """
    if shipped is None:
        raise ValueError("unknown text")
    several = not isinstance(shipped[0], str)
    known = {name for text in shipped for name in _fields(str(text))}
    for text in (own.fi, own.sv, own.en):
        if isinstance(text, str) == several:
            raise ValueError("one text or several")
        if several and len(text) != len(shipped[0]) and not key.endswith("_list"):
            raise ValueError("number of texts")
        if isinstance(text, str) and set(_fields(text)) - known:
            raise ValueError("unknown field")


def _fields(text: str) -> list[str]:
    """Names in braces, with whatever else stands in them; raises ValueError on a lone brace."""
    parts = Formatter().parse(text)
    return [
        f"{name}!{conversion or ''}:{spec}"
        for _, name, spec, conversion in parts
        if name is not None
    ]
