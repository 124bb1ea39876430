"""The words of Asiakasnäkymä: short sentences that speak to the client (worker-review.md 30)."""

from datetime import date, time

from app import text
from app.domain.client_view import ClientView, OwnRating, TeamMember
from app.domain.goals import GoalRow
from app.domain.meetings import AgreedMatter, ContactForm
from app.domain.today import BookingDraft
from app.reference.vocabularies import Vocabulary, entry
from ui.translation import Speech

_KIND_ICONS = {
    "person": "user-round",
    "pet": "paw-print",
    "place": "map-pin",
    "organisation": "building-2",
}


class ClientViewTexts:
    """Plain words in the client's language, which may change on the spot."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech

    def greeting(self, view: ClientView) -> str:
        """`Hei Aino! Tämä on sinun suunnitelmasi.`"""
        told = self.speech.translate("client-view", "Hi {name}! This is your plan.")
        return told.format(name=view.first_name)

    def steps_taken(self, goal: GoalRow) -> str:
        """`2 askelta otettu`; empty before the first, since missing is not scolded."""
        if not goal.steps_done:
            return ""
        return self.speech.translate("client-view", "%n step(s) taken", "", goal.steps_done)

    def now(self, goal: GoalRow) -> str:
        """`Nyt: menemme kauppaan yhdessä`."""
        if goal.step_now is None:
            return ""
        told = self.speech.translate("client-view", "Now: {step}")
        return told.format(step=goal.step_now.text)

    def pictogram(self, goal: GoalRow) -> str:
        """The drawing of the goal's part of life; empty where there is none."""
        found = entry(Vocabulary.GOAL_AREAS, goal.area)
        return found.pictogram if found else ""

    def icon(self, goal: GoalRow) -> str:
        """The icon that stands where there is no drawing."""
        found = entry(Vocabulary.GOAL_AREAS, goal.area)
        return (found.icon if found else "") or "footprints"

    def next_meeting(self, booking: BookingDraft | None) -> str:
        """`Tapaamme keskiviikkona 18.11. kello 13.`"""
        translate = self.speech.translate
        if booking is None or booking.on is None:
            return translate("client-view", "We will agree on the next time together.")
        day = {
            "weekday": text.weekday_name(booking.on, self.speech.language),
            "date": text.format_date(booking.on, year=False),
        }
        if booking.at is None:
            return translate("client-view", "We meet on {weekday} {date}").format(**day)
        told = translate("client-view", "We meet on {weekday} {date} at {time}.")
        return told.format(time=_hour(booking.at), **day)

    def where(self, view: ClientView) -> str:
        """`Kaisa tulee luoksesi.`"""
        translate = self.speech.translate
        booking = view.next_booking
        told = {
            ContactForm.HOME_VISIT: translate("client-view", "{worker} comes to you."),
            ContactForm.CALL: translate("client-view", "{worker} calls you."),
            ContactForm.REMOTE: translate("client-view", "We meet by video."),
            ContactForm.OFFICE: translate("client-view", "We meet at the office."),
            ContactForm.WALK: translate("client-view", "We go for a walk."),
            ContactForm.ERRAND: translate("client-view", "We run an errand together."),
        }
        form = booking.form if booking is not None else None
        return told.get(form, "").format(worker=view.worker) if form is not None else ""

    def member_role(self, member: TeamMember) -> str:
        """What somebody is for: what an own worker answers for (P11), or the words of the plan."""
        if member.is_own_worker:
            return self.speech.translate(
                "client-view",
                "Your own worker: makes the plan with you, supports you and brings your network "
                "together when it is needed.",
            )
        if member.wished:
            return self.speech.translate("client-view", "A wish: not with us yet")
        if member.helps:
            told = self.speech.translate("client-view", "Helps with: {goals}")
            helps = told.format(goals=", ".join(member.helps))
            return f"{member.role} · {helps}" if member.role else helps
        return member.role

    def member_icon(self, member: TeamMember) -> str:
        """A person, a pet, a place or a service."""
        return _KIND_ICONS.get(member.kind, "user-round")

    def agreed(self, matter: AgreedMatter) -> str:
        """Who does it and by when, below what was agreed."""
        return " · ".join(part for part in (matter.who, matter.by_when) if part)

    def day(self, on: date) -> str:
        """`keskiviikko 4.11.`"""
        name = text.weekday_name(on, self.speech.language)
        return f"{name} {text.format_date(on, year=False)}"

    def rating(self, rating: OwnRating) -> str:
        """`jännitys: ennen 8, jälkeen 4`."""
        told = self.speech.translate("client-view", "{topic}: before {before}, after {after}")
        return told.format(topic=rating.topic, before=rating.before, after=rating.after)


def _hour(at: time) -> str:
    """`13`, `9.30`: a full hour without minutes, as people say it."""
    return str(at.hour) if at.minute == 0 else text.format_time(at)
