"""The words of *Minun tiimini*: ties in words that blame nobody, consents with their dates."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.goals import GoalRow, GoalStatus
from app.domain.network import (
    Closeness,
    ContactRow,
    NetworkPersonDraft,
    NetworkPersonRow,
    Sector,
    Strength,
    Tie,
    Tone,
)
from app.domain.network_map import Change, MapView
from ui.models.consent_texts import ConsentTexts

KINDS = ("person", "pet", "place", "organisation")
_KIND_ICONS = {
    "person": "user-round",
    "pet": "paw-print",
    "place": "map-pin",
    "organisation": "building-2",
}


class TeamTexts(ConsentTexts):
    """Words for the people around one client on one day."""

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

    def strength_of_tie(self, strength: Strength) -> str:
        """How strong a tie is, in words that stand alone."""
        translate = QCoreApplication.translate
        return {
            Strength.WEAK: translate("team", "weak tie"),
            Strength.MEDIUM: translate("team", "medium tie"),
            Strength.STRONG: translate("team", "strong tie"),
        }[strength]

    def tie_words(self, tie: NetworkPersonDraft | Tie) -> str:
        """`Vahva side · antaa voimia`."""
        strength = self.strength_of_tie(tie.strength)
        words = f"{strength} · {self.tone(tie.tone).lower()}"
        return words[:1].upper() + words[1:]

    def sectors(self, person: NetworkPersonDraft | Tie) -> str:
        """`Ystävät ja läheiset`, and where else they stand: one person may be in two sectors."""
        if not person.also_in:
            return self.sector(person.sector)
        more = ", ".join(self.sector(sector) for sector in person.also_in)
        return QCoreApplication.translate("team", "{sector}, also {more}").format(
            sector=self.sector(person.sector), more=more
        )

    def change(self, change: Change | None) -> str:
        """What happened to a tie between two days."""
        translate = QCoreApplication.translate
        if change is None:
            return ""
        return {
            Change.NEW: translate("team", "new"),
            Change.STRONGER: translate("team", "stronger"),
            Change.WEAKER: translate("team", "looser"),
            Change.GONE: translate("team", "gone"),
        }[change]

    def changes(self, views: Sequence[MapView], since: date) -> str:
        """`7.9. jälkeen: 2 uutta · 1 vahvempi`, empty when nothing has changed."""
        translate = QCoreApplication.translate
        words = {
            Change.NEW: translate("team", "{count} new"),
            Change.STRONGER: translate("team", "{count} stronger"),
            Change.WEAKER: translate("team", "{count} looser"),
            Change.GONE: translate("team", "{count} gone"),
        }
        counts = {kind: sum(view.change is kind for view in views) for kind in Change}
        told = [words[kind].format(count=count) for kind, count in counts.items() if count]
        if not told:
            return ""
        day = text.format_date(since, year=since.year != self._today.year)
        return translate("team", "Since {day}: {changes}").format(day=day, changes=" · ".join(told))

    def wish(self, tie: Tie) -> str:
        """`Toive: lähellä · vahva side · antaa voimia`."""
        words = f"{self.closeness(tie.closeness)} · {self.tie_words(tie)}".lower()
        return QCoreApplication.translate("team", "Wish: {tie}").format(tie=words)

    @staticmethod
    def is_open(goal: GoalRow) -> bool:
        """Whether a goal is still worked for."""
        return goal.status is GoalStatus.OPEN

    def helped(
        self, person: NetworkPersonDraft, goals: Sequence[GoalRow]
    ) -> tuple[list[GoalRow], list[GoalRow]]:
        """The goals they help with: those still open, those that have ended."""
        theirs = [goal for goal in goals if goal.id in person.helps_goals]
        still = [goal for goal in theirs if self.is_open(goal)]
        return still, [goal for goal in theirs if not self.is_open(goal)]

    def ended_goal(self, goal: GoalRow) -> str:
        """A goal that they helped with."""
        return QCoreApplication.translate("team", "{goal} (goal has ended)").format(goal=goal.label)

    def contact(self, contact: ContactRow) -> str:
        """`28.10.: soittaa perjantaina`."""
        day = text.format_date(contact.on, year=contact.on.year != self._today.year)
        return f"{day}: {', '.join(contact.promised)}" if contact.promised else day

    def spoken(self, view: MapView, goals: Sequence[GoalRow], wish: MapView | None = None) -> str:
        """Everything the map shows of somebody, as one reads it aloud."""
        person = view.person
        translate = QCoreApplication.translate
        still, ended = self.helped(person, goals)
        consent = self.consent(person.consent)
        asked = self.asks_consent(person)
        helps = translate("team", "Helps: {goal}")
        parts = [
            person.label,
            self.change(view.change),
            self.kind(person.kind) if person.kind != "person" else "",
            self.sectors(view.tie),
            self.closeness(view.tie.closeness),
            self.tie_words(view.tie),
            translate("team", "A wish") if view.is_wish and view.tie.tone is not Tone.WISH else "",
            self.wish(wish.tie) if wish is not None and wish.is_wish else "",
            *(helps.format(goal=goal.label) for goal in still),
            *(helps.format(goal=self.ended_goal(goal)) for goal in ended),
            person.plan_role,
            consent.words if asked else "",
            consent.details if asked else "",
            self.last_contact(person),
        ]
        return ", ".join(part for part in parts if part.strip())

    def last_contact(self, person: NetworkPersonRow) -> str:
        """`Mukana viimeksi 28.10.`, empty while they never took part."""
        if person.last_contact is None:
            return ""
        day = text.format_date(
            person.last_contact, year=person.last_contact.year != self._today.year
        )
        return QCoreApplication.translate("team", "Took part last {day}").format(day=day)
