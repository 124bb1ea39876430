"""What the gates about the course of a period say: start, safety, work pair, groups, ending."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

GateWords = dict[str, tuple[str, str, str, str]]
"""Code → short tag, sentence, icon, tone."""


def number_of(values: Mapping[str, object], name: str) -> int:
    """Give a number among the values of a gate, 0 where there is none."""
    found = values.get(name, 0)
    return found if isinstance(found, int) else 0


def _course_texts(values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    days, late = number_of(values, "days"), number_of(values, "count")
    return {
        "final-evaluation-missing": (
            translate("gates", "Final evaluation"),
            translate("gates", "The period ended {end}. Evaluate it together with the client."),
            "flag",
            "warn",
        ),
        "appeal-ends": (
            translate("gates", "Appeal by {end}"),
            translate("gates", "%n day(s) left to appeal, until {end}", "", days),
            "gavel",
            "warn",
        ),
        "errand-late": (
            translate("gates", "Next step waits"),
            translate("gates", "The next step of %n errand(s) waits.", "", late),
            "route",
            "info",
        ),
    }


def _start_texts(_values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    return {
        "consent-missing": (
            translate("gates", "Ask for consent"),
            translate("gates", "Write down that the client takes part voluntarily."),
            "handshake",
            "info",
        ),
        "consent-withdrawn": (
            translate("gates", "Consent withdrawn"),
            translate("gates", "The client withdrew the consent {on}. Pause or end the period."),
            "handshake",
            "warn",
        ),
        "no-assessment": (
            translate("gates", "Assessment missing"),
            translate("gates", "There is no reference to an assessment of the need for services."),
            "clipboard-list",
            "info",
        ),
        "overlap-unnoted": (
            translate("gates", "Purchased service"),
            translate(
                "gates",
                "A purchased service runs alongside: write the diary note and update the plan.",
            ),
            "copy-check",
            "info",
        ),
        "guardian-missing": (
            translate("gates", "Guardian missing"),
            translate(
                "gates", "The client is under 18: who is the guardian, and what may be told?"
            ),
            "users-round",
            "info",
        ),
    }


def _safety_texts(_values: Mapping[str, object]) -> GateWords:
    """The short words stay discreet: a list is seen by others too."""
    translate = QCoreApplication.translate
    return {
        "safety-plan-missing": (
            translate("gates", "Safety"),
            translate(
                "gates",
                "Make a safety plan together, and check whether a non-disclosure order is needed.",
            ),
            "shield",
            "info",
        ),
        "safety-plan-review": (
            translate("gates", "Safety"),
            translate("gates", "Look at the safety plan together again, due {on}"),
            "shield",
            "info",
        ),
        "start-due": (
            translate("gates", "Begin by {on}"),
            translate("gates", "The period is to begin by {on}. You have not met yet."),
            "calendar-clock",
            "info",
        ),
    }


def _pair_texts(_values: Mapping[str, object]) -> GateWords:
    translate = QCoreApplication.translate
    return {
        "pair-start-missing": (
            translate("gates", "Begin together"),
            translate("gates", "The joint first meeting of the work pair is not written down."),
            "handshake",
            "info",
        ),
        "pair-check-overdue": (
            translate("gates", "Look together"),
            translate("gates", "The joint look at the situation was agreed for {on}."),
            "handshake",
            "info",
        ),
        "pair-end-missing": (
            translate("gates", "End together"),
            translate("gates", "The period ends {end}: meet together and agree how it goes on."),
            "handshake",
            "info",
        ),
        "server-login": (
            translate("gates", "Log in"),
            translate("gates", "Entries wait until you log in to the server."),
            "log-in",
            "warn",
        ),
        "not-professional": (
            translate("gates", "Who is responsible?"),
            translate("gates", "A professional of social care answers for the content."),
            "badge-check",
            "info",
        ),
    }


def _group_texts(_values: Mapping[str, object]) -> GateWords:
    translate, look = QCoreApplication.translate, ("messages-square", "info")
    return {
        "group-unagreed": (
            translate("gates", "Goal for the group"),
            translate("gates", "In a group without an own goal or an agreement."),
            *look,
        ),
        "group-visit-due": (
            translate("gates", "Visit in the group"),
            translate("gates", "A visit in the group was agreed by {on}."),
            *look,
        ),
    }


COURSE_TEXTS: Final = (_course_texts, _start_texts, _safety_texts, _pair_texts, _group_texts)
"""Each gives the words of some gates for a gate's values."""
