"""An organisation's own templates of papers: one file for its laptops, `papers.toml`.

    format = 1
    source = "Esimerkkilän hyvinvointialue, 2.11.2026"
    logo = "logo.png"                      # beside this file; PNG or JPEG

    [paper.final-evaluation]               # a kind of paper: a file of resources/papers
    order = ["worker_view", "goals"]       # sections by their keys; the others keep their places
    leave_out = ["ratings"]                # only what neither the law nor the client needs there

    [paper.final-evaluation.texts]         # words of headings and fixed texts in place of ours
    goals = { fi = "Mitä tavoiteltiin", sv = "Vad vi eftersträvade", en = "What we aimed for" }

    [[paper.final-evaluation.additions]]   # a section of the organisation's own
    after = "next"                         # without it: the last one, above what is signed
    heading = { fi = "…", sv = "…", en = "…" }
    text = { fi = "…", sv = "…", en = "…" }

It can add, order and name. It cannot take away what the law asks for: base data, secrecy mark, the
client's own view first, the items of SHL 39 §, how to disagree, and what turvakielto leaves out are
not in its reach.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints, field_validator

from app.domain.papers import OwnSection
from app.errors import UserError
from app.reference.paper_words import papers_by_themselves
from app.reference.profile_lines import Where, line_of
from app.reference.profile_papers import (
    PLAN,
    Code,
    Key,
    OwnWords,
    PaperPart,
    check_fits,
    check_order,
    own_words_of,
    sections_of,
)
from app.reference.toml_files import FileWrong, checked, field_name, read_toml
from app.text import Language

FILE_NAME: Final = "papers.toml"
MAXIMUM_BYTES: Final = 256 * 1024
OPTIONAL_SECTIONS: Final[Mapping[str, frozenset[str]]] = {
    "final-evaluation": frozenset({"ratings", "service"}),
    "interim-check": frozenset({"ratings"}),
    "service-leaflet": frozenset({"questions"}),
    "service-description": frozenset({"whom", "tiers"}),
    "weekly-rhythm": frozenset({"own"}),
}
_MOST_ADDITIONS: Final = 8

_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
_Picture = Annotated[
    str, StringConstraints(pattern=r"^([A-Za-z0-9][A-Za-z0-9_-]{0,59}\.(png|jpg|jpeg))?$")
]


class TemplatesRefused(UserError):
    """A file of templates that is not taken. Values as those of `ProfileRefused`."""

    code = "templates-refused"


class Addition(PaperPart):
    """A section of the organisation's own: `after` another one, or the last one of the paper."""

    heading: OwnWords
    text: OwnWords
    after: Annotated[str, StringConstraints(pattern=r"^([a-z][a-z0-9_]{0,39})?$")] = ""

    @field_validator("heading", "text")
    @classmethod
    def _one_text(cls, own: OwnWords) -> OwnWords:
        if not all(isinstance(text, str) for text in (own.fi, own.sv, own.en)):
            raise ValueError("one text")
        return own


class PaperTemplate(PaperPart):
    """What the organisation says about one kind of paper."""

    order: tuple[Key, ...] = ()
    leave_out: tuple[Key, ...] = ()
    texts: Mapping[Key, OwnWords] = Field(default_factory=dict)
    additions: Annotated[tuple[Addition, ...], Field(max_length=_MOST_ADDITIONS)] = ()

    def words(self, language: Language) -> dict[str, str | tuple[str, ...]]:
        """Give the own words in a language, by their keys."""
        return {key: own.in_language(language) for key, own in self.texts.items()}

    def sections(self, language: Language) -> tuple[OwnSection, ...]:
        """Give the own sections in a language."""
        return tuple(
            OwnSection(_one(it.heading, language), _one(it.text, language), it.after)
            for it in self.additions
        )


class PaperTemplates(PaperPart):
    """The whole file. `source` is whose it is and of when; it is shown beside the settings."""

    format: Literal[1]
    source: _Name
    logo: _Picture = ""
    paper: Mapping[Code, PaperTemplate] = Field(default_factory=dict)


def parse_templates(name: str, content: bytes) -> PaperTemplates:
    """Give the checked templates of a file's content; `name` is told of a mistake.

    Raises:
        TemplatesRefused: with file, line, field and reason; nothing of it is used.
    """
    if len(content) > MAXIMUM_BYTES:
        raise refused(name, 0, "too-large")
    try:
        text, data = read_toml(content)
        templates = checked(PaperTemplates, text, data)
    except FileWrong as wrong:
        raise refused(name, wrong.line, wrong.reason, wrong.field) from wrong
    for where, reason in _wrong_places(templates):
        raise refused(name, line_of(text, where), reason, field_name(where))
    return templates


def logo_line(content: bytes) -> int:
    """Give the line on which a file names its logo, to tell whoever wrote it."""
    return line_of(content.decode("utf-8"), ("logo",))


def _wrong_places(templates: PaperTemplates) -> Iterator[tuple[Where, str]]:
    """Where a file names what is not there, or reaches for what is not the organisation's."""
    for code, template in templates.paper.items():
        place: Where = ("paper", code)
        if code != PLAN and code not in papers_by_themselves():
            yield place, "unknown-id"
            continue
        shipped = own_words_of(code)
        for key, own in template.texts.items():
            if key not in shipped:
                yield (*place, "texts", key), "unknown-id"
            elif not _fits(check_fits, key, shipped[key], own):
                yield (*place, "texts", key), "wrong-value"
        if not _fits(check_order, code, template.order):
            yield (*place, "order"), "wrong-value"
        if set(template.leave_out) - OPTIONAL_SECTIONS.get(code, frozenset()):
            yield (*place, "leave_out"), "not-optional"
        for number, it in enumerate(template.additions):
            if it.after and it.after not in sections_of(code):
                yield (*place, "additions", number, "after"), "unknown-id"


def _fits(check: Callable[..., None], *values: object) -> bool:
    try:
        check(*values)
    except ValueError:
        return False
    return True


def refused(file: str, line: int, reason: str, field: str = "") -> TemplatesRefused:
    """Give the condition to tell whoever wrote the file."""
    return TemplatesRefused(file=file, line=line, reason=reason, field=field)


def _one(own: OwnWords, language: Language) -> str:
    text = own.in_language(language)
    return text if isinstance(text, str) else "\n".join(text)
