"""What a county profile means, in words: for the settings, where nothing of it may stay hidden."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app import text
from app.reference.profile_parts import Link, Measure, Support, Tier
from app.reference.profiles import Profile
from app.text import Language


class ProfileTexts:
    """The words for one profile in one language."""

    def __init__(self, profile: Profile, language: Language) -> None:
        self._profile = profile
        self._language: Language = language

    def lines(self) -> list[tuple[str, str]]:
        """Give (what, how it is here) for each part that the profile says something of."""
        translate = QCoreApplication.translate
        found = [
            (translate("profile", "Periods"), self._periods()),
            (translate("profile", "Rhythm"), self._rhythm()),
            (translate("profile", "Tiers of support"), self._tiers()),
            (translate("profile", "Measures"), self._measures()),
            (translate("profile", "Feedback"), self._feedback()),
            (translate("profile", "Work pair"), self._pair()),
            (translate("profile", "Decisions"), self._decisions()),
            (translate("profile", "Phrases to copy"), self._phrases()),
            (translate("profile", "Support"), self._named(self._profile.support)),
            (translate("profile", "Links"), self._named(self._profile.links)),
            (
                translate("profile", "Own ways of the unit"),
                " · ".join(one.label(self._language) for one in self._profile.adaptations),
            ),
            (translate("profile", "Quiet reminders"), ", ".join(self._profile.gates.quiet)),
        ]
        return [(what, how) for what, how in found if how]

    def _periods(self) -> str:
        translate = QCoreApplication.translate
        period = self._profile.period
        lengths = "/".join(str(months) for months in period.lengths)
        found = [translate("profile", "{lengths} months").format(lengths=lengths)]
        if period.intensive is not None:
            found.append(translate("profile", "dense phase %n month(s)", "", period.intensive))
        found.append(
            translate("profile", "interim review at %n month(s)", "", period.interim_check)
        )
        return " · ".join(found)

    def _rhythm(self) -> str:
        translate = QCoreApplication.translate
        rhythm = self._profile.rhythm
        return " · ".join(
            (
                translate("profile", "a meeting every %n day(s)", "", rhythm.agreed_gap_days),
                translate(
                    "profile", "goals looked at every %n week(s)", "", rhythm.goal_review_weeks
                ),
                translate(
                    "profile", "at most %n intensive client(s)", "", rhythm.intensive_clients
                ),
            )
        )

    def _tiers(self) -> str:
        return " · ".join(self._tier(tier) for tier in self._profile.tiers)

    def _tier(self, tier: Tier) -> str:
        name = tier.name.label(self._language)
        after = self._profile.tier(tier.then) if tier.then else None
        return f"{name} → {after.name.label(self._language)}" if after else name

    def _measures(self) -> str:
        return " · ".join(self._measure(measure) for measure in self._profile.measures)

    def _measure(self, measure: Measure) -> str:
        translate = QCoreApplication.translate
        points = {
            "start": translate("profile", "at the start"),
            "interim": translate("profile", "at the interim review"),
            "intensive-end": translate("profile", "after the dense phase"),
            "end": translate("profile", "at the end"),
        }
        names = {
            "gas": translate("profile", "GAS scale of goals"),
            "own-rating": translate("profile", "own rating 0–10"),
            "quality-of-life": translate("profile", "quality of life"),
        }
        when = [points[point] for point in measure.at]
        if measure.every_weeks is not None:
            when.append(translate("profile", "every %n week(s)", "", measure.every_weeks))
        return f"{names.get(measure.instrument, measure.instrument)} ({', '.join(when)})"

    def _feedback(self) -> str:
        translate = QCoreApplication.translate
        points = {
            "meeting": translate("profile", "after each meeting"),
            "during": translate("profile", "during the service"),
            "intensive-end": translate("profile", "after the dense phase"),
            "end": translate("profile", "at the end"),
        }
        feedback = self._profile.feedback
        told = ", ".join(points[point] for point in feedback.points)
        if feedback.first_day is None or feedback.last_day is None:
            return told
        first, last = text.format_date(feedback.first_day), text.format_date(feedback.last_day)
        return f"{told} · {first}–{last}"

    def _pair(self) -> str:
        translate = QCoreApplication.translate
        pair = self._profile.work_pair
        found = [translate("profile", "usual here")] if pair.usual else []
        if pair.joint_start:
            found.append(translate("profile", "joint first meeting"))
        if pair.joint_end:
            found.append(translate("profile", "joint last meeting"))
        weeks = self._profile.rhythm.joint_check_weeks
        found.append(translate("profile", "looked at together every %n week(s)", "", weeks))
        return " · ".join(found)

    def _decisions(self) -> str:
        translate = QCoreApplication.translate
        if self._profile.decided_elsewhere:
            return translate("profile", "made by another unit")
        return translate("profile", "made by the own worker's unit")

    def _phrases(self) -> str:
        return " · ".join(phrase.name.label(self._language) for phrase in self._profile.phrases)

    def _named(self, found: Sequence[Support | Link]) -> str:
        return " · ".join(one.name.label(self._language) for one in found)
