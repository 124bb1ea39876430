"""What the fields of a client, a measure and received information are called in their history.

The names are those of the forms, so that she finds again what she filled in.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.domain.clients import SpecialSupport, Start
from app.domain.edit_history import ANSWER
from app.domain.measures import Point
from app.reference.instruments import Instrument
from app.reference.vocabularies import Vocabulary
from ui.models.measure_texts import point_words
from ui.vocabulary import Words


@dataclass(frozen=True, slots=True)
class KindWords:
    """Names of fields, and how what stood in a field is said where the plain value says little."""

    names: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Callable[[Any], str]] = field(default_factory=dict)


ALL_KINDS: Final = KindWords()  # nothing beyond what fields of every record are called


def kind_words(kind: str, words: Words, instruments: Iterable[Instrument] = ()) -> KindWords:
    """Give the words of a kind of record; nothing of its own for those that need none."""
    if kind == "client":
        return KindWords(_of_client() | _of_service() | _of_address(), _client_values(words))
    if kind == "measure":
        points = point_words()
        return KindWords(
            _of_measure(words, instruments), {"point": lambda value: points[Point(value)]}
        )
    return KindWords(_of_received()) if kind == "received" else ALL_KINDS


def _of_client() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "first_names": translate("ClientForm", "First names"),
        "last_name": translate("ClientForm", "Last name"),
        "identity": translate("edit-history", "Personal identity code"),
        "born": translate("edit-history", "Date of birth"),
        "temporary_id": translate("ClientForm", "Temporary id"),
        "phone": translate("ClientForm", "Phone"),
        "service_language": translate("ClientForm", "Language of service"),
        "mother_tongue": translate("edit-history", "Mother tongue"),
        "interpreter_needed": translate("ClientForm", "Needed"),
        "interpreter_language": translate("ClientForm", "Language of interpreting"),
        "interpreter_note": translate("ClientForm", "More about interpreting"),
        "interpreter_way": translate("ClientForm", "How it is interpreted"),
        "interpreter_centre": translate("ClientForm", "Number of the interpreting centre"),
        "remote_note": translate("ClientForm", "Remote meetings: device, connection, skills"),
        "child_view": translate("ClientForm", "The child's own view"),
        "start": translate("ClientForm", "How the relation begins"),
        "referred_by": translate("ClientForm", "Who referred"),
        "meeting_wish": translate("ClientForm", "Where and how the client wants to meet"),
        "special_support": translate("ClientForm", "Need for special support"),
        "interested": translate(
            "ClientForm", "The client is interested and takes part voluntarily"
        ),
        "protected": translate("edit-history", "Non-disclosure order"),
        "note_text": translate("SafetyNoteForm", "Home visit note"),
        "note_review_on": translate("edit-history", "Home visit note: check again"),
    }


def _of_service() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "own_worker": translate("ClientServiceForm", "Own worker (once named)"),
        "own_worker_title": translate("ClientServiceForm", "Own worker's title"),
        "own_worker_phone": translate("ClientServiceForm", "Own worker's phone"),
        "work_pair": translate("ClientServiceForm", "Work pair"),
        "agreed_gap_days": translate("ClientServiceForm", "Agreed rhythm of meetings"),
        "decider": translate("ClientServiceForm", "Who made the decision"),
        "decision_number": translate("ClientServiceForm", "Number of the decision"),
        "decision_start": translate("edit-history", "Decision in force from"),
        "decision_end": translate("edit-history", "Decision in force until"),
        "period_start": translate("edit-history", "The period begins"),
        "period_end": translate("edit-history", "The period ends"),
        "relation_started": translate("edit-history", "The client relation began"),
    }


def _of_address() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "address": translate("ClientAddressForm", "Street address"),
        "postal_code": translate("ClientAddressForm", "Postal code"),
        "city": translate("ClientAddressForm", "Post office"),
        "municipality": translate("ClientAddressForm", "Home municipality"),
        "email": translate("ClientAddressForm", "E-mail"),
        "contact_address": translate(
            "ClientAddressForm", "Contact address (may be given to others)"
        ),
    }


def _client_values(words: Words) -> dict[str, Callable[[Any], str]]:
    translate = QCoreApplication.translate
    starts = {
        Start.CONTACT: translate("ClientForm", "Contact, no decision yet"),
        Start.DECISION: translate("ClientForm", "Decision is made"),
    }
    support = {
        SpecialSupport.YES: translate("ClientForm", "Yes"),
        SpecialSupport.NO: translate("ClientForm", "No"),
        SpecialSupport.NOT_ASSESSED: translate("ClientForm", "Not assessed yet"),
    }
    return {
        "service_language": partial(words.label, Vocabulary.SERVICE_LANGUAGES),
        "interpreter_way": partial(words.label, Vocabulary.INTERPRETER_WAYS),
        "referred_by": partial(words.label, Vocabulary.REFERRERS),
        "agreed_gap_days": _rhythm,
        "start": lambda value: starts[Start(value)],
        "special_support": lambda value: support[SpecialSupport(value)],
    }


def _rhythm(days: Any) -> str:
    return QCoreApplication.translate("ClientServiceForm", "Every %n day(s)", "", int(days))


def _of_measure(words: Words, instruments: Iterable[Instrument]) -> dict[str, str]:
    translate = QCoreApplication.translate
    items = {
        f"{one.id}{ANSWER}{item.id}": item.name.label(words.language)
        for one in instruments
        for item in one.item
    }
    return items | {
        "on": translate("MeasureForm", "Filled in on"),
        "point": translate("MeasureForm", "At which point of the period"),
        "together": translate("MeasureForm", "Filled in together with the client"),
    }


def _of_received() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "what": translate("ReceivedForm", "What was received"),
        "source": translate("ReceivedForm", "From whom"),
        "on": translate("ReceivedForm", "When"),
        "requested_by": translate("ReceivedForm", "Who asked for it"),
        "unasked": translate("ReceivedForm", "It came unasked"),
        "ground": translate("ReceivedForm", "On what ground"),
        "purpose": translate("ReceivedForm", "For what purpose"),
    }
