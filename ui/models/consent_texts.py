"""The words of a consent to contact: where it stands, what may be told, until when (review 6)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.network import ConsentDraft, NetworkPersonDraft


@dataclass(frozen=True, slots=True)
class ConsentText:
    """Where a consent stands: words, icon and the status of its tag."""

    words: str
    icon: str
    status: Literal["ok", "warn", "neutral"]
    details: str = ""


class ConsentTexts:
    """Words of consents on one day."""

    def __init__(self, today: date) -> None:
        self._today = today

    @staticmethod
    def asks_consent(person: NetworkPersonDraft) -> bool:
        """Whether a consent is spoken of: of pets and places none is asked."""
        given = person.consent is not None and person.consent.given_on is not None
        return given or person.kind in {"person", "organisation"}

    def consent(self, consent: ConsentDraft | None) -> ConsentText:
        """Where the consent to contact stands: to whom, what, until when (worker-review.md 6)."""
        translate = QCoreApplication.translate
        if consent is None or consent.given_on is None:
            return ConsentText(
                translate("team", "No consent to contact"), "circle-minus", "neutral"
            )
        details = self._details(consent)
        if consent.withdrawn_on is not None and consent.withdrawn_on <= self._today:
            words = translate("team", "Consent withdrawn {day}").format(
                day=text.format_date(consent.withdrawn_on)
            )
            return ConsentText(words, "ban", "neutral", details)
        if not consent.is_valid(self._today) and consent.valid_until is not None:
            words = translate("team", "Consent ended {day}").format(
                day=text.format_date(consent.valid_until)
            )
            return ConsentText(words, "hourglass", "warn", details)
        if consent.valid_until is None:
            return ConsentText(translate("team", "Consent"), "circle-check", "ok", details)
        words = translate("team", "Consent until {day}").format(
            day=text.format_date(consent.valid_until)
        )
        return ConsentText(words, "circle-check", "ok", details)

    def consent_rows(self, consent: ConsentDraft) -> list[tuple[str, str]]:
        """What may be told, what may not, until when, given how: name and words (review 6)."""
        translate = QCoreApplication.translate
        how = (
            translate("team", "in writing {day}")
            if consent.given_how == "written"
            else translate("team", "in speech {day}")
        )
        until = consent.valid_until
        rows = [
            (translate("team", "May tell"), consent.may_tell),
            (translate("team", "Not"), consent.may_not_tell),
            (
                translate("team", "In force"),
                translate("team", "until {day}").format(day=text.format_date(until))
                if until
                else "",
            ),
            (
                translate("team", "Given"),
                how.format(day=text.format_date(consent.given_on)) if consent.given_on else "",
            ),
        ]
        return [(name, words) for name, words in rows if words.strip()]

    def _details(self, consent: ConsentDraft) -> str:
        translate = QCoreApplication.translate
        parts = [translate("team", "May be told: {what}").format(what=consent.may_tell)]
        if consent.may_not_tell.strip():
            parts.append(
                translate("team", "May not be told: {what}").format(what=consent.may_not_tell)
            )
        given = (
            translate("team", "Given in writing {day}")
            if consent.given_how == "written"
            else translate("team", "Given in speech {day}")
        )
        if consent.given_on is not None:
            parts.append(given.format(day=text.format_date(consent.given_on)))
        return ". ".join(parts)
