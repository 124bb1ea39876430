"""What the section *Päätökset ja jakso* (27) says of one client's period."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.period_acts import (
    ActKind,
    AssessmentDraft,
    DecisionDraft,
    PeriodActDraft,
    PeriodFactsDraft,
    SupportForm,
    WorkDivisionDraft,
)
from app.domain.period_page import (
    ElementRow,
    HistoryRow,
    MilestoneRow,
    MilestoneState,
    PeriodPage,
    RhythmWatch,
)
from app.reference.vocabularies import Vocabulary
from ui.models.period_texts import ActTexts, closing_outcomes, decision_kinds, purposes
from ui.vocabulary import Words
from ui.widgets.tag import Status

_APPEAL_SOON = 14


class PeriodPageTexts:
    """The words for one page on one day, in the language of the interface."""

    def __init__(self, words: Words, page: PeriodPage, tier_name: str) -> None:
        self._words = words
        self._page = page
        self._tier = tier_name
        self._today = page.today

    def subtitle(self) -> str:
        """`Sosiaalinen kuntoutus tehostettuna yksilötyönä · Tiivis tuki`."""
        translate = QCoreApplication.translate
        if self._page.facts is None:
            return translate("period", "No period yet")
        form = (
            translate("period", "Social rehabilitation as social work")
            if self._page.facts.support_form is SupportForm.SOCIAL_WORK
            else translate("period", "Social rehabilitation as social guidance")
        )
        return f"{form} · {self._tier}" if self._tier else form

    def decision_status(self) -> tuple[str, Status, str]:
        """Whether the decision is in force: words, status, icon."""
        translate = QCoreApplication.translate
        decision = self._page.decision
        if decision is None:
            return translate("period", "Missing"), "warn", "file-question-mark"
        if decision.start is not None and decision.start > self._today:
            return translate("period", "Begins later"), "info", "calendar-clock"
        if decision.end is not None and decision.end < self._today:
            return translate("period", "Ended"), "neutral", "calendar-x"
        return translate("period", "In force"), "ok", "check"

    def decision_facts(self, decision: DecisionDraft) -> list[tuple[str, str]]:
        """The rows of the reference (27)."""
        translate = QCoreApplication.translate
        return [
            (translate("period", "In force"), _span(decision.start, decision.end)),
            (translate("period", "Decision"), dict(decision_kinds())[decision.kind]),
            (translate("period", "Made"), _day(decision.made_on)),
            (translate("period", "Who decided"), decision.decider),
            (translate("period", "Unit"), decision.deciding_unit),
            (translate("period", "Given to the client"), _day(decision.given_on)),
            (translate("period", "Appeal"), self._appeal(decision.appeal_until)),
            (translate("period", "Register number"), decision.number),
            (translate("period", "Legal basis"), decision.legal_basis),
        ]

    def _appeal(self, until: date | None) -> str:
        translate = QCoreApplication.translate
        if until is None:
            return ""
        day = text.format_date(until)
        if until < self._today:
            return translate("period", "ended {day}").format(day=day)
        days = (until - self._today).days
        if days <= _APPEAL_SOON:
            left = translate("period", "%n day(s) left", "", days)
            return translate("period", "ends {day} · {left}").format(day=day, left=left)
        return translate("period", "ends {day}").format(day=day)

    def assessment_facts(self, found: AssessmentDraft) -> list[tuple[str, str]]:
        """The rows of the reference to the assessment."""
        translate = QCoreApplication.translate
        who = ", ".join(part for part in (found.assessor, found.unit) if part)
        return [
            (translate("period", "Need assessed"), _day(found.on)),
            (translate("period", "Who assessed"), who),
            (translate("period", "Conclusion"), found.conclusion),
        ]

    def facts(self, found: PeriodFactsDraft) -> list[tuple[str, str]]:
        """The rows of what the period is."""
        translate = QCoreApplication.translate
        labels = self._words.labels
        return [
            (translate("period", "Purpose"), dict(purposes())[found.purpose]),
            (translate("period", "Tier"), self._tier),
            (
                translate("period", "In the beginning"),
                labels(Vocabulary.START_CRITERIA, found.criteria),
            ),
            (
                translate("period", "Target group"),
                labels(Vocabulary.TARGET_GROUPS, found.target_groups),
            ),
            (translate("period", "Prepares for"), labels(Vocabulary.PATHWAYS, found.pathways)),
            (translate("period", "Dense phase until"), _day(found.intensive_until)),
            (translate("period", "Begins at the latest"), _day(found.latest_start)),
            (translate("period", "Pilot or study"), found.pilot),
        ]

    def consent(self) -> str:
        """Whether the client takes part voluntarily, and since when (K10)."""
        translate = QCoreApplication.translate
        consent = self._page.consent
        if consent is None or consent.on is None:
            return translate("period", "Not written down yet")
        day = text.format_date(consent.on)
        if self._page.has_consent:
            return translate("period", "Takes part voluntarily, asked {day}").format(day=day)
        return translate("period", "Withdrawn {day}").format(day=day)

    def rhythm(self, watch: RhythmWatch) -> list[tuple[str, str]]:
        """Rytmivahti in rows: what was agreed, what was held, what came in between."""
        translate = QCoreApplication.translate
        agreed = translate("period", "every %n day(s)", "", watch.agreed_gap_days)
        if watch.agreed_gap_days == 7:
            agreed = translate("period", "once a week")
        held = translate("period", "{met} of {weeks} weeks").format(
            met=watch.weeks_met, weeks=watch.weeks
        )
        rows = [
            (translate("period", "Agreed"), agreed),
            (translate("period", "Met"), held),
            (translate("period", "Meetings"), _count(watch.met)),
            (translate("period", "Calls and messages"), _count(watch.contacts)),
            (translate("period", "Tried, nobody met"), _count(watch.tried)),
            (translate("period", "The client cancelled"), _count(watch.client)),
            (translate("period", "Weather or transport"), _count(watch.roads)),
            (translate("period", "The worker was kept"), _count(watch.worker)),
            (translate("period", "Other hindrance"), _count(watch.other)),
        ]
        if watch.minutes:
            hours = text.format_number(watch.minutes / 60, 1)
            together = translate("period", "{hours} h").format(hours=hours)
            rows.append((translate("period", "Time together"), together))
        share = watch.outreach_share
        if share is not None:
            where = translate("period", "{share} % of the meetings").format(share=share)
            rows.append((translate("period", "In own surroundings"), where))
        return rows

    def element(self, row: ElementRow) -> str:
        """`Tehostettu yksilötyö`."""
        return self._words.label(Vocabulary.CORE_ELEMENTS, row.id)

    def element_state(self, row: ElementRow) -> str:
        """`9 kertaa · 28.10.`, or that it has not been done yet (E65)."""
        translate = QCoreApplication.translate
        if not row.is_delivered:
            return translate("period", "not yet")
        last = text.format_date(row.last, year=False) if row.last else ""
        if not row.count:
            return translate("period", "marked {day}").format(day=last)
        times = translate("period", "%n time(s)", "", row.count)
        return f"{times} · {last}"

    def milestone(self, row: MilestoneRow) -> str:
        """`Väliarviointi`."""
        translate = QCoreApplication.translate
        if row.text:
            return row.text
        if row.code == "plan":
            return translate("period", "Plan {number}").format(number=row.number)
        names = {
            "assessment": translate("period", "Assessment of the need"),
            "intensive-end": translate("period", "Dense phase ends"),
            "final-evaluation": translate("period", "Final evaluation together"),
        }
        return names.get(row.code) or ActTexts().line(ActKind(row.code))

    def milestone_state(self, row: MilestoneRow) -> str:
        """`tehty`, `varaa aika`, `varattu` or `ehdotus`."""
        translate = QCoreApplication.translate
        return {
            MilestoneState.DONE: translate("period", "done"),
            MilestoneState.TO_BOOK: translate("period", "book a time"),
            MilestoneState.BOOKED: translate("period", "booked"),
            MilestoneState.TO_COME: (
                translate("period", "proposed")
                if row.code == "final-evaluation"
                else translate("period", "to come")
            ),
        }[row.state]

    def division_title(self, division: WorkDivisionDraft) -> str:
        """`Työnjako sovittu 2.9.`."""
        day = _day(division.agreed_on)
        return QCoreApplication.translate("period", "Division of labour agreed {day}").format(
            day=day
        )

    def division(self, division: WorkDivisionDraft) -> str:
        """Who does what, and when it is looked at together next."""
        taken: dict[str, list[str]] = {}
        for line in division.lines:
            if line.who:
                taken.setdefault(line.who, []).append(line.topic.lower())
        words = ". ".join(f"{who}: {', '.join(topics)}" for who, topics in taken.items())
        if division.next_check_on is None:
            return f"{words}."
        check = QCoreApplication.translate("period", "Looked at together {day}").format(
            day=_day(division.next_check_on)
        )
        return f"{words}. {check}."

    def history(self, row: HistoryRow) -> str:
        """`Jaksoa jatkettu: 28.2.2027 → 28.5.2027`."""
        words = ActTexts().line(row.kind)
        if row.new_end is not None:
            return f"{words}: {_day(row.old_end) or '–'} → {_day(row.new_end)}"
        if row.act is not None and row.act.outcome is not None:
            return f"{words}: {self._outcome(row.act)}"
        if row.act is not None and row.act.until is not None:
            return f"{words}: {_span(row.act.on, row.act.until)}"
        return words

    def _outcome(self, act: PeriodActDraft) -> str:
        translate = QCoreApplication.translate
        words = dict(closing_outcomes())[act.outcome] if act.outcome else ""
        same = (
            translate("period", "same worker")
            if act.same_worker
            else translate("period", "other worker")
        )
        return f"{words.lower()}, {same}"


def _day(day: date | None) -> str:
    return text.format_date(day) if day else ""


def _span(start: date | None, end: date | None) -> str:
    return f"{_day(start)}–{_day(end)}" if start else ""


def _count(number: int) -> str:
    return str(number) if number else ""
