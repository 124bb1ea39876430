"""The words of the edit history: names of fields, and what stood in them."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.edit_history import ANSWER, LEVEL, FieldChange, RecordVersion
from app.reference.vocabularies import Vocabulary
from ui.models.edit_history_kinds import ALL_KINDS, KindWords
from ui.models.need_texts import level_words
from ui.models.plan_items import field_titles
from ui.vocabulary import Words

CLIENTS_OWN: Final = frozenset(
    (
        "client_words", "need", "client_view", "client_proposal", "child_view", "differing_view",
        "client_opinion", "dissent_client", "wish", "meeting_wish",
    )
)  # fmt: skip
PLACES: Final = frozenset(
    (
        "negotiation_place", "places", "place", "address", "city", "municipality", "postal_code",
        "email",
    )
)  # fmt: skip
_CODES: Final = {
    "form": Vocabulary.CONTACT_FORMS,
    "places": Vocabulary.PLACES,
    "methods": Vocabulary.METHODS,
    "core_elements": Vocabulary.CORE_ELEMENTS,
    "outcome_reason": Vocabulary.OUTCOME_REASONS,
    "area": Vocabulary.GOAL_AREAS,
    "place": Vocabulary.PLACES,
    "vehicle": Vocabulary.VEHICLES,
}
_ISO_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
# what a part of a list says, and what stands beside it
_SAYING: Final = ("text", "title", "label", "name", "may_tell", "what", "to", "method")
_BESIDE: Final = ("who", "how_often", "begins", "lasts", "how", "when", "words")
_STANDING: Final = ("direction", "status")  # and how it stands


class EditHistoryTexts:
    """Words for the versions of one record; with turvakielto no place is told.

    Args:
        words: the code lists.
        protected: whether a non-disclosure order is in force.
        kind: what fields of this kind of record are called, where that differs from the others.
    """

    def __init__(self, words: Words, *, protected: bool, kind: KindWords = ALL_KINDS) -> None:
        self._words = words
        self._protected = protected
        self._kind = kind
        self._names = field_titles() | _names()
        self._states = _states()

    def head(self, version: RecordVersion) -> str:
        """`Versio 2 · 4.11.2026 14.30 · Demo-Kaisa Ohjaaja`."""
        at = text.local(version.at)
        moment = f"{text.format_date(at.date())} {text.format_time(at)}"
        number = QCoreApplication.translate("edit-history", "Version {number}")
        parts = (number.format(number=version.number), moment, version.worker)
        return " · ".join(part for part in parts if part)

    def why(self, version: RecordVersion) -> str:
        """Why it was changed, as far as anybody said."""
        first = QCoreApplication.translate("edit-history", "Written for the first time")
        return version.reason or (first if version.first else "")

    def shown(self, version: RecordVersion) -> list[FieldChange]:
        """Give the changes that may be read here."""
        return [one for one in version.changes if not self._protected or one.field not in PLACES]

    def is_clients(self, field: str) -> bool:
        """Tell whether a field holds the client's own words or choice."""
        part = _part_of(field)
        return part in CLIENTS_OWN or part == LEVEL or ANSWER in field

    def name(self, field: str) -> str:
        """Give what a field is called; of an area of life with the area before it."""
        if field in self._kind.names:
            return self._kind.names[field]
        area, point, part = field.partition(".")
        if point:
            said = self._names.get(part, "")
            where = self._words.label(Vocabulary.LIFE_AREAS, area)
            return f"{where}: {said}"
        other = QCoreApplication.translate("edit-history", "Other details")
        return self._names.get(field, other)

    def value(self, field: str, value: Any) -> str:
        """Give what stood in a field; a dash for nothing."""
        translate = QCoreApplication.translate
        if isinstance(value, bool):
            yes, no = translate("edit-history", "yes"), translate("edit-history", "no")
            return yes if value else no
        if value in (None, "", [], ()):
            return "–"
        if field in self._kind.values:
            return self._kind.values[field](value)
        if _part_of(field) == LEVEL:
            return level_words()[int(value)]
        if isinstance(value, list | tuple):
            return "; ".join(self._part(field, one) for one in value)
        return self._part(field, value)

    def _part(self, field: str, value: Any) -> str:
        if isinstance(value, Mapping):
            said = [str(value[key]) for key in _SAYING if value.get(key)][:1]
            said += [str(value[key]) for key in _BESIDE if value.get(key)]
            said += [self._part("", value[key]) for key in _STANDING if value.get(key)]
            return ", ".join(said) or "…"
        if field in _CODES:
            return self._words.label(_CODES[field], str(value))
        if str(value) in self._states:
            return self._states[str(value)]
        if field == "current_level":
            return text.format_signed(value)
        return _day(value) if isinstance(value, str) else str(value)


def _part_of(field: str) -> str:
    """`client_words` of `money.client_words`."""
    return field.rpartition(".")[2]


def _states() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "open": translate("edit-history", "open"),
        "achieved": translate("edit-history", "achieved"),
        "ended": translate("edit-history", "ended"),
        "held": translate("edit-history", "held"),
        "cancelled": translate("edit-history", "cancelled"),
        "no-contact": translate("edit-history", "tried, no contact"),
        "back": translate("edit-history", "back"),
        "unchanged": translate("edit-history", "unchanged"),
        "forward": translate("edit-history", "forward"),
        "to-come": translate("edit-history", "still to come"),
        "now": translate("edit-history", "now"),
        "done": translate("edit-history", "done"),
        "under-way": translate("edit-history", "under way"),
        "not-needed": translate("edit-history", "not needed"),
    }


def _day(words: str) -> str:
    """A day as it is written here; anything else as it stands, as a number of eight digits."""
    if not _ISO_DAY.fullmatch(words):
        return words
    try:
        return text.format_date(date.fromisoformat(words))
    except ValueError:
        return words


def _names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return (
        {
            "note": translate("edit-history", "What was done"),
            "client_words": translate("edit-history", "In the client’s words"),
            "worker_view": translate("edit-history", "Worker’s assessment"),
            "differing_view": translate("edit-history", "Differing view"),
            "agreed": translate("edit-history", "Agreed"),
            "on": translate("edit-history", "Day"),
            "at": translate("edit-history", "Time"),
            "minutes": translate("edit-history", "Minutes"),
            "form": translate("edit-history", "Form"),
            "places": translate("edit-history", "Place"),
            "participants": translate("edit-history", "Present"),
            "methods": translate("edit-history", "Methods"),
            "goal_marks": translate("edit-history", "Goals"),
            "outcome": translate("edit-history", "Outcome"),
            "outcome_reason": translate("edit-history", "Why not held"),
            "kilometres": translate("edit-history", "Kilometres"),
            "need": translate("edit-history", "Need in the client’s words"),
            "title": translate("edit-history", "Title"),
            "area": translate("edit-history", "Area"),
            "due": translate("edit-history", "Due"),
            "review_on": translate("edit-history", "Next assessed"),
            "level_texts": translate("edit-history", "Texts of the scale"),
            "current_level": translate("edit-history", "Level"),
            "steps": translate("edit-history", "Steps"),
            "status": translate("edit-history", "State"),
            "label": translate("edit-history", "Who"),
            "phone": translate("edit-history", "Phone"),
            "organisation": translate("edit-history", "Organisation"),
            "plan_role": translate("edit-history", "Part in the plan"),
            "may_tell": translate("edit-history", "What may be told"),
            "client_view": translate("edit-history", "The client’s view"),
            "client_proposal": translate("edit-history", "The client’s proposal"),
        }
        | _names_of_facts()
        | _names_of_plans()
    )


def _names_of_facts() -> dict[str, str]:
    """Fields of what is no entry: matters, decisions, safety plans, people who decide."""
    translate = QCoreApplication.translate
    return {
        "place": translate("edit-history", "Place"),
        "next_step": translate("edit-history", "Next step"),
        "next_who": translate("edit-history", "Who does it"),
        "next_by": translate("edit-history", "By when"),
        "done_on": translate("edit-history", "Done on"),
        "appeal_until": translate("edit-history", "Appeal until"),
        "start": translate("edit-history", "Begins"),
        "started": translate("edit-history", "Begins"),
        "end": translate("edit-history", "Ends"),
        "ended": translate("edit-history", "Ends"),
        "until": translate("edit-history", "Until"),
        "number": translate("edit-history", "Number"),
        "decider": translate("edit-history", "Who decided"),
        "deciding_unit": translate("edit-history", "Unit that decided"),
        "text": translate("edit-history", "Text"),
        "wish": translate("edit-history", "Wish"),
        "changed": translate("edit-history", "What was changed for it"),
        "changed_on": translate("edit-history", "Changed on"),
        "state": translate("edit-history", "State"),
        "name": translate("edit-history", "Name"),
        "powers": translate("edit-history", "What may be decided"),
        "provider": translate("edit-history", "Provider"),
        "signs": translate("edit-history", "Signs"),
        "safe_place": translate("edit-history", "Safe place"),
        "leaving": translate("edit-history", "Leaving"),
        "helpers": translate("edit-history", "Who helps"),
        "means": translate("edit-history", "Means"),
    }


def _names_of_plans() -> dict[str, str]:
    """What a plan and an assessment hold beside the parts that have a heading in the form."""
    translate = QCoreApplication.translate
    before = translate("edit-history", "How the plan before went")
    return {
        "strengths": translate("edit-history", "Strengths"),
        "areas": translate("edit-history", "Areas of life"),
        "situation": translate("edit-history", "Situation"),
        LEVEL: translate("edit-history", "Wish for support"),
        "together": translate("edit-history", "Assessed together"),
        "next_on": translate("edit-history", "Next assessed"),
        "made_on": translate("edit-history", "Date of the plan"),
        "made_together": translate("edit-history", "Made together"),
        "goals": translate("edit-history", "Goals"),
        "private_persons": translate("edit-history", "Private persons who help"),
        "team": translate("edit-history", "My team"),
        "review_on": translate("edit-history", "Next assessed"),
        "rights_explained": translate("edit-history", "Rights and options gone through"),
        "next_steps": translate("edit-history", "What next"),
        "dissent_worker": translate("edit-history", "The worker’s view of it"),
        "negotiation_place": translate("edit-history", "Place of the negotiation"),
        "negotiation_people": translate("edit-history", "Who negotiated"),
        "evaluation_goals": before,
        "evaluation_services": before,
        "evaluation_methods": before,
    }
