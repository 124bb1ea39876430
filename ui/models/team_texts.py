"""The words of *Minun tiimini*: ties in words that blame nobody, consents with their dates."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.network import (
    Closeness,
    ConsentDraft,
    NetworkPersonDraft,
    NetworkPersonRow,
    Sector,
    Strength,
    Tone,
)

KINDS = ("person", "pet", "place", "organisation")
_KIND_ICONS = {
    "person": "user-round",
    "pet": "paw-print",
    "place": "map-pin",
    "organisation": "building-2",
}


@dataclass(frozen=True, slots=True)
class ConsentText:
    """Where a consent stands: words, icon and the status of its tag."""

    words: str
    icon: str
    status: Literal["ok", "warn", "neutral"]
    details: str = ""


class TeamTexts:
    """Words for the people around one client on one day."""

    def __init__(self, today: date) -> None:
        self._today = today

    def sector(self, sector: Sector) -> str:
        """One of the five sectors."""
        translate = QCoreApplication.translate
        return {
            Sector.FAMILY: translate("team", "Family and relatives"),
            Sector.FRIENDS: translate("team", "Friends and close ones"),
            Sector.HOBBIES: translate("team", "Hobbies and free time"),
            Sector.WORK: translate("team", "Work and study"),
            Sector.SERVICES: translate("team", "Officials and services"),
        }[sector]

    def kind(self, kind: str) -> str:
        """What stands on the map."""
        translate = QCoreApplication.translate
        known = {
            "person": translate("team", "Person"),
            "pet": translate("team", "Pet"),
            "place": translate("team", "Place"),
            "organisation": translate("team", "Organisation"),
        }
        return known.get(kind, kind)

    @staticmethod
    def kind_icon(kind: str) -> str:
        """The icon of what stands on the map."""
        return _KIND_ICONS.get(kind, "user-round")

    def closeness(self, closeness: Closeness) -> str:
        """Which ring."""
        translate = QCoreApplication.translate
        return {
            Closeness.NEAR: translate("team", "Near"),
            Closeness.MIDDLE: translate("team", "In the middle"),
            Closeness.FAR: translate("team", "Far"),
        }[closeness]

    def strength(self, strength: Strength) -> str:
        """How strong the tie is."""
        translate = QCoreApplication.translate
        return {
            Strength.WEAK: translate("team", "Weak"),
            Strength.MEDIUM: translate("team", "Medium"),
            Strength.STRONG: translate("team", "Strong"),
        }[strength]

    def tone(self, tone: Tone) -> str:
        """What the tie does (worker-review.md 7)."""
        translate = QCoreApplication.translate
        return {
            Tone.GIVES: translate("team", "Gives strength"),
            Tone.MIXED: translate("team", "Varies"),
            Tone.TAKES: translate("team", "Takes strength"),
            Tone.WISH: translate("team", "A wish"),
        }[tone]

    def tie(self, person: NetworkPersonDraft) -> str:
        """`Lähellä · vahva side · antaa voimia`."""
        translate = QCoreApplication.translate
        tie = {
            Strength.WEAK: translate("team", "weak tie"),
            Strength.MEDIUM: translate("team", "medium tie"),
            Strength.STRONG: translate("team", "strong tie"),
        }[person.strength]
        return f"{self.closeness(person.closeness)} · {tie} · {self.tone(person.tone).lower()}"

    def last_contact(self, person: NetworkPersonRow) -> str:
        """`Mukana viimeksi 28.10.`, empty while they never took part."""
        if person.last_contact is None:
            return ""
        day = text.format_date(
            person.last_contact, year=person.last_contact.year != self._today.year
        )
        return QCoreApplication.translate("team", "Took part last {day}").format(day=day)

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
