"""Instruments: what is asked, on which scale, how it is scored, whose text it is (domain.md 4).

Shipped are only what needs no permission: the own rating 0–10, and shells with numbers for
instruments whose text the organisation has to have (its licence line says so). An organisation
loads its own file; a wrong one is refused with file, line and reason.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Annotated, Final, Literal

from pydantic import Field, ValidationError

from app.domain.formulas import Formula, FormulaRefused, Range, range_of, read_formula, value_of
from app.errors import UserError
from app.reference.profile_lines import Where, line_of
from app.reference.profile_parts import Key, Name, Part, Passage, Weeks, Words

MAXIMUM_BYTES: Final = 256 * 1024
GAS: Final = "gas"
_ORDER: Final = ("own-rating", "quality-of-life", "whoqol-bref", "three-x10d", "kykyviisari")
_REASONS: Final = {"missing": "missing", "extra_forbidden": "unknown-field"}
_ItemId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,29}$")]
_Level = Annotated[int, Field(ge=-100, le=1000)]


class InstrumentRefused(UserError):
    """An instrument file that is not taken. Values: `file`, `line` (0: the file as a whole),
    `field`, and `reason`: too-large, not-toml, missing, unknown-field, wrong-value, id-taken,
    circular, divides-by-zero, not-a-formula.
    """

    code = "instrument-refused"


class Licence(Part):
    """Whose the text is. `shipped`: the text may lie in the app; else only numbers are asked."""

    text: Words
    holder: Name
    shipped: bool = False


class Answer(Part):
    """The words of one number on an item's scale."""

    value: _Level
    name: Words


class Item(Part):
    """One question. `text` is what is asked; without it only its number stands there."""

    id: _ItemId
    name: Words
    text: Words | None = None
    least: _Level = 0
    most: _Level = 10
    answers: tuple[Answer, ...] = ()


class Score(Part):
    """What is worked out from the answers; `may_miss` answers of a mean or sum may be missing."""

    id: _ItemId
    name: Words
    formula: Annotated[str, Field(min_length=1, max_length=500)]
    may_miss: Annotated[int, Field(ge=0, le=20)] = 0


class Schedule(Part):
    """When it is asked: at points of the period, or every so many weeks."""

    at: tuple[Literal["start", "interim", "end", "after-meeting"], ...] = ()
    every_weeks: Weeks | None = None


class Instrument(Part):
    """A whole instrument; `format` is the number of this schema."""

    format: Literal[1]
    id: Key
    version: Name
    name: Words
    about: Words | None = None
    source: Passage
    licence: Licence
    item: Annotated[tuple[Item, ...], Field(min_length=1, max_length=60)]
    score: tuple[Score, ...] = ()
    schedule: Schedule = Schedule()

    @property
    def numbers_only(self) -> bool:
        """The text is not here: she has the form on paper and types the numbers."""
        return all(item.text is None for item in self.item)

    def scores(self, values: Mapping[str, float | None]) -> dict[str, float | None]:
        """Work the scores out, in the order in which they need each other."""
        found: dict[str, float | None] = dict(values)
        for score in _ordered(self):
            found[score.id] = value_of(_formula(score.formula), found, may_miss=score.may_miss)
        return {score.id: found[score.id] for score in self.score}

    def range_of(self, part_id: str) -> Range:
        """Give the least and most of an item or a score, for its chart."""
        return _ranges(self)[part_id]


def shipped_instruments() -> tuple[Instrument, ...]:
    """Give the instruments that ship with the app."""
    return tuple(_shipped(one) for one in _ORDER)


def parse_instrument(name: str, content: bytes) -> Instrument:
    """Read an organisation's instrument file.

    Raises:
        InstrumentRefused: with file, line, field and reason; nothing of it is used.
    """
    if len(content) > MAXIMUM_BYTES:
        raise _refused(name, 0, "too-large")
    try:
        text = content.decode("utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise _refused(name, content.count(b"\n", 0, error.start) + 1, "not-toml") from error
    except (ValueError, RecursionError) as error:  # also endless numbers and nesting
        at = re.search(r"at line (\d+)", str(error))
        raise _refused(name, int(at[1]) if at else text.count("\n") + 1, "not-toml") from error
    try:
        instrument = Instrument.model_validate(_tuples(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        reason = _REASONS.get(first["type"])
        where: Where = tuple(first["loc"])
        line = line_of(text, where[:-1] if reason == "missing" else where)
        field = ".".join(str(part) for part in where)
        raise _refused(name, line, reason or "wrong-value", field) from error
    for found_where, why in _faults(instrument):
        field = ".".join(str(part) for part in found_where)
        raise _refused(name, line_of(text, found_where), why, field)
    return instrument


def _faults(instrument: Instrument) -> Iterator[tuple[Where, str]]:
    """Ids twice, scales upside down, formulas that go in circles or could divide by zero."""
    seen: set[str] = set()
    ids = [("item", number, item.id) for number, item in enumerate(instrument.item)]
    ids += [("score", number, score.id) for number, score in enumerate(instrument.score)]
    for kind, number, part_id in ids:
        if part_id in seen:
            yield (kind, number, "id"), "id-taken"
        seen.add(part_id)
    for number, item in enumerate(instrument.item):
        if item.least >= item.most:
            yield ("item", number, "most"), "wrong-value"
    waiting = {score.id: number for number, score in enumerate(instrument.score)}
    ranges: dict[str, Range] = {item.id: (item.least, item.most) for item in instrument.item}
    while waiting:
        ready = [one for one in waiting if not _names(instrument, waiting[one]) & set(waiting)]
        if not ready:
            yield ("score", min(waiting.values()), "formula"), "circular"
            return
        for one in ready:
            number = waiting.pop(one)
            try:
                ranges[one] = range_of(_formula(instrument.score[number].formula), ranges)
            except FormulaRefused as refused:
                yield ("score", number, "formula"), refused.reason
                ranges[one] = (0, 0)


def _names(instrument: Instrument, number: int) -> set[str]:
    try:
        return set(_formula(instrument.score[number].formula).names)
    except FormulaRefused:
        return set()


@cache
def _formula(text: str) -> Formula:
    return read_formula(text)


@cache
def _ordered(instrument: Instrument) -> tuple[Score, ...]:
    ordered: list[Score] = []
    left = list(instrument.score)
    while left:
        waiting = {score.id for score in left}
        ready = [score for score in left if not set(_formula(score.formula).names) & waiting]
        ordered += ready
        left = [score for score in left if score not in ready]
    return tuple(ordered)


@cache
def _ranges(instrument: Instrument) -> dict[str, Range]:
    ranges: dict[str, Range] = {item.id: (item.least, item.most) for item in instrument.item}
    for score in _ordered(instrument):
        ranges[score.id] = range_of(_formula(score.formula), ranges)
    return ranges


@cache
def _shipped(instrument_id: str) -> Instrument:
    source = files("resources").joinpath("instruments", f"{instrument_id}.toml")
    return parse_instrument(source.name, source.read_bytes())


def _tuples(value: object) -> object:
    """Lists of TOML are tuples here, and only that is loose: types are strict."""
    if isinstance(value, dict):
        return {name: _tuples(part) for name, part in value.items()}
    return tuple(_tuples(part) for part in value) if isinstance(value, list) else value


def _refused(file: str, line: int, reason: str, field: str = "") -> InstrumentRefused:
    return InstrumentRefused(file=file, line=line, reason=reason, field=field)
