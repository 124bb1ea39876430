"""Words of the period's forms: choices, and what each kind of act is called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.clients import SpecialSupport
from app.domain.period_acts import (
    ActKind,
    ClosingOutcome,
    DecisionKind,
    Purpose,
    SupportForm,
)

Choices = list[tuple[str, str]]


def decision_kinds() -> Choices:
    """Give the kinds of decisions that the county counts (K31)."""
    translate = QCoreApplication.translate
    return [
        (DecisionKind.NEW, translate("period", "New")),
        (DecisionKind.CONTINUED, translate("period", "Continued")),
        (DecisionKind.ENDED, translate("period", "Ended")),
    ]


def special_supports() -> Choices:
    """Give the answers to the question of special support."""
    translate = QCoreApplication.translate
    return [
        (SpecialSupport.YES, translate("period", "Yes")),
        (SpecialSupport.NO, translate("period", "No")),
        (SpecialSupport.NOT_ASSESSED, translate("period", "Not assessed yet")),
    ]


def support_forms() -> Choices:
    """Give the forms of intensive work (P24)."""
    translate = QCoreApplication.translate
    return [
        (SupportForm.SOCIAL_GUIDANCE, translate("period", "Social guidance")),
        (SupportForm.SOCIAL_WORK, translate("period", "Social work")),
    ]


def purposes() -> Choices:
    """Give preventive and corrective (K09)."""
    translate = QCoreApplication.translate
    return [
        (Purpose.CORRECTIVE, translate("period", "Corrective")),
        (Purpose.PREVENTIVE, translate("period", "Preventive")),
    ]


def closing_outcomes() -> Choices:
    """Give how it goes on after the period (P20)."""
    translate = QCoreApplication.translate
    return [
        (ClosingOutcome.SOCIAL_WORK, translate("period", "As social work")),
        (ClosingOutcome.SOCIAL_GUIDANCE, translate("period", "As social guidance")),
        (ClosingOutcome.OTHER_SERVICE, translate("period", "As another service")),
        (ClosingOutcome.ENDS, translate("period", "The client relation ends")),
    ]


def yes_no() -> Choices:
    """Give yes and no; nothing chosen means that it was not asked."""
    translate = QCoreApplication.translate
    return [(str(True), translate("period", "Yes")), (str(False), translate("period", "No"))]


class ActTexts:
    """What an act of a kind is called, asked and told."""

    def title(self, kind: ActKind) -> str:
        """Give its name."""
        translate = QCoreApplication.translate
        return _of(
            kind,
            {
                ActKind.CONSENT: translate("period", "Consent to take part"),
                ActKind.CONSENT_WITHDRAWN: translate("period", "Consent withdrawn"),
                ActKind.MILESTONE: translate("period", "Milestone"),
                ActKind.INTERIM: translate("period", "Interim review"),
                ActKind.EXTENSION: translate("period", "Extend the period"),
                ActKind.PAUSE: translate("period", "Pause"),
                ActKind.RESUME: translate("period", "Go on after the pause"),
                ActKind.PAIR_START: translate("period", "Joint first meeting"),
                ActKind.PAIR_CHECK: translate("period", "Joint look at the situation"),
                ActKind.PAIR_END: translate("period", "Joint last meeting"),
                ActKind.PAIR_CONTACT: translate("period", "Contact with the work pair"),
                ActKind.DECIDER_CONTACT: translate("period", "Contact with the decision maker"),
                ActKind.FINAL: translate("period", "Final evaluation"),
            },
        )

    def line(self, kind: ActKind) -> str:
        """Give how the list of what has happened names it."""
        translate = QCoreApplication.translate
        if kind is ActKind.EXTENSION:
            return translate("period", "Period extended")
        return self.title(kind)

    def lead(self, kind: ActKind) -> str:
        """Give the sentence over its form."""
        translate = QCoreApplication.translate
        return _of(
            kind,
            {
                ActKind.CONSENT: translate(
                    "period",
                    "Taking part is voluntary and free of charge. The client may pause or stop at "
                    "any time.",
                ),
                ActKind.CONSENT_WITHDRAWN: translate(
                    "period",
                    "Nobody has to go on. Agree together whether the period pauses or ends.",
                ),
                ActKind.EXTENSION: translate(
                    "period", "The old end, the new end and the reason stay readable."
                ),
                ActKind.PAUSE: translate("period", "While it pauses, no rhythm is asked for."),
                ActKind.FINAL: translate(
                    "period",
                    "The period ends with it. The client may disagree, gets a written decision and "
                    "can apply again.",
                ),
            },
        )

    def day(self, kind: ActKind) -> str:
        """Give the label of its day."""
        translate = QCoreApplication.translate
        return _of(
            kind,
            {
                ActKind.EXTENSION: translate("period", "Agreed on"),
                ActKind.PAUSE: translate("period", "From"),
                ActKind.FINAL: translate("period", "The period ends"),
            },
            translate("period", "Date"),
        )

    def until(self, kind: ActKind) -> str:
        """Give the label of its other day."""
        translate = QCoreApplication.translate
        if kind is ActKind.EXTENSION:
            return translate("period", "New end")
        return translate("period", "Until")

    def text(self, kind: ActKind) -> str:
        """Give the label of its words."""
        translate = QCoreApplication.translate
        return _of(
            kind,
            {
                ActKind.CONSENT: translate("period", "How it was asked"),
                ActKind.MILESTONE: translate("period", "What"),
                ActKind.INTERIM: translate("period", "What was looked at and agreed"),
                ActKind.EXTENSION: translate("period", "Why is it extended?"),
                ActKind.PAUSE: translate("period", "Why does it pause?"),
                ActKind.PAIR_END: translate("period", "How did we do, and how does it go on?"),
                ActKind.PAIR_CONTACT: translate("period", "What was agreed"),
                ActKind.DECIDER_CONTACT: translate("period", "What was told and agreed"),
            },
            translate("period", "In a few words"),
        )

    def verb(self, kind: ActKind) -> str:
        """Give the word of the button that writes it."""
        translate = QCoreApplication.translate
        return _of(
            kind,
            {
                ActKind.EXTENSION: translate("period", "Extend"),
                ActKind.PAUSE: translate("period", "Pause"),
                ActKind.RESUME: translate("period", "Go on"),
                ActKind.FINAL: translate("period", "End the period"),
            },
            translate("period", "Save"),
        )

    def told(self, kind: ActKind) -> str:
        """Give what the toast says."""
        return QCoreApplication.translate("period", "{what} stored").format(what=self.line(kind))


def _of(kind: ActKind, words: Mapping[ActKind, str], otherwise: str = "") -> str:
    return words.get(kind, otherwise)
