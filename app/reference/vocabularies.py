"""Code lists of resources/vocabularies: forms, places, methods, services … in three languages.

A national code stands in an entry only where a published schema proves it (domain.md 1.5).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from app.text import Language


class Vocabulary(StrEnum):
    """The lists; each value is the name of its file."""

    CONTACT_FORMS = "contact_forms"
    CORE_ELEMENTS = "core_elements"
    ENCOUNTER_FORMS = "encounter_forms"
    ERRANDS = "errands"
    GOAL_AREAS = "goal_areas"
    GOAL_SCALES = "goal_scales"
    GROUP_KINDS = "group_kinds"
    INTERPRETER_WAYS = "interpreter_ways"
    LIFE_AREAS = "life_areas"
    LOG_ACTIONS = "log_actions"
    LOG_OBJECTS = "log_objects"
    LOG_TERMS = "log_terms"
    MEETING_TAGS = "meeting_tags"
    METHODS = "methods"
    MONITORING = "monitoring"
    NEEDS = "needs"
    OTHER_WORK = "other_work"
    OUTCOME_REASONS = "outcome_reasons"
    PARTICIPANTS = "participants"
    PARTNERS = "partners"
    PATHWAYS = "pathways"
    PLACES = "places"
    PURPOSES = "purposes"
    REFERRERS = "referrers"
    REHABILITATION_CHECKS = "rehabilitation_checks"
    SERVICES = "services"
    SERVICE_LANGUAGES = "service_languages"
    SITUATIONAL_FACTORS = "situational_factors"
    START_CRITERIA = "start_criteria"
    STATUTES = "statutes"
    STRENGTH_KINDS = "strength_kinds"
    TARGET_GROUPS = "target_groups"
    VEHICLES = "vehicles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One choice. What a list does not have stays empty; each file's head says what it means.

    `usual` entries stand as chips, the others behind "More…". `code` belongs to `code_system`
    (a URN, or the name of an internal list of Sosmeta) and is shown there as `code_text`.
    """

    id: str
    fi: str
    sv: str
    en: str
    icon: str = ""
    pictogram: str = ""
    usual: bool = False
    professional: bool = False
    service: bool = False
    group: str = ""
    core_element: str = ""
    law_item: str = ""
    outcome: str = ""
    area: str = ""
    code: str = ""
    code_system: str = ""
    code_text: str = ""
    current_code: str = ""
    current_code_text: str = ""
    social_service_code: str = ""

    def label(self, language: Language) -> str:
        """The words of the entry in a language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@cache
def _table(vocabulary: Vocabulary) -> Mapping[str, Entry]:
    source = files("resources").joinpath("vocabularies", f"{vocabulary.value}.toml")
    rows = tomllib.loads(source.read_text(encoding="utf-8"))["entry"]
    return MappingProxyType({row["id"]: Entry(**row) for row in rows})


def entries(vocabulary: Vocabulary) -> tuple[Entry, ...]:
    """Give all entries of a list in the order in which they are offered."""
    return tuple(_table(vocabulary).values())


def entry(vocabulary: Vocabulary, entry_id: str) -> Entry | None:
    """Give one entry, or None where the id is not in the list."""
    return _table(vocabulary).get(entry_id)


def label(vocabulary: Vocabulary, entry_id: str, language: Language) -> str:
    """Give the words for an id; what is not in the list is a word of her own and comes as it is."""
    found = entry(vocabulary, entry_id)
    return found.label(language) if found else entry_id


def core_elements_of(methods: tuple[str, ...]) -> tuple[str, ...]:
    """Suggest the core elements for chosen methods, in the order of the list (worker-review 24)."""
    meant = {found.core_element for name in methods if (found := entry(Vocabulary.METHODS, name))}
    return tuple(one.id for one in entries(Vocabulary.CORE_ELEMENTS) if one.id in meant)


def law_items_of(methods: tuple[str, ...]) -> tuple[str, ...]:
    """Give the items of SHL 17 § that chosen methods deliver, in the order of the law."""
    meant = {found.law_item for name in methods if (found := entry(Vocabulary.METHODS, name))}
    return tuple(one.id for one in entries(Vocabulary.CORE_ELEMENTS) if one.id in meant)
