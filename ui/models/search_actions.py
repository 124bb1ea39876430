"""What the search (30) can do beside finding: every everyday act, with its key where it has one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.services.finding_more import same_word
from ui.navigation import Place


class Whose(NamedTuple):
    """The client whom an act is about."""

    client_id: UUID
    call_name: str


@dataclass(frozen=True, slots=True)
class SearchAction:
    """An act: what it says, where it goes; `usual` ones stand under a client that was found."""

    title: str
    icon: str
    place: Place
    line: str = ""
    keys: str = ""
    usual: bool = False


def fitting(actions: Iterable[SearchAction], typed: str) -> list[SearchAction]:
    """Give the acts of which every typed word begins a word, or is one of the title's, bent.

    All of them for nothing.
    """
    words = typed.casefold().split()
    return [action for action in actions if all(_says(action, word) for word in words)]


def _says(action: SearchAction, word: str) -> bool:
    title = action.title.casefold().split()
    begun = any(part.startswith(word) for part in (*title, *action.line.casefold().split()))
    return begun or any(same_word(word, part) for part in title)


def client_actions(whose: Whose) -> list[SearchAction]:
    """Give what can be done for one client, the most usual first."""
    translate = QCoreApplication.translate
    one = whose.client_id
    rows = (
        ("booking", "calendar-plus", translate("search", "Book a meeting")),
        ("goal", "goal", translate("search", "Add a goal")),
        ("person", "user-round-plus", translate("search", "Add a person to the team")),
        ("errand", "route", translate("search", "Begin an errand")),
        ("write-together", "pencil", translate("search", "Write together")),
        ("network-meeting", "users", translate("search", "Hold a network meeting")),
        ("make-package", "handshake", translate("search", "Give to a colleague in a package")),
        ("edit-client", "user-round-cog", translate("search", "Correct the client's facts")),
    )
    more = [SearchAction(title, icon, Place(page, one)) for page, icon, title in rows]
    return [*_usual(one), *_before_a_visit(one), *more, *_sections(one)]


def _usual(one: UUID) -> list[SearchAction]:
    """Give what is done in the car and at the table."""
    translate = QCoreApplication.translate
    return [
        SearchAction(
            translate("search", "Log a meeting"),
            "pen-line",
            Place("meeting", one),
            translate("search", "What was done and agreed"),
            "Ctrl N",
            usual=True,
        ),
        SearchAction(
            translate("search", "Client view"),
            "presentation",
            Place("client-view", one),
            translate("search", "Turn the screen to the client"),
            "Ctrl Shift A",
            usual=True,
        ),
        SearchAction(
            translate("search", "Print the plan"),
            "printer",
            Place("print", one),
            translate("search", "On paper or into a file"),
            "Ctrl P",
            usual=True,
        ),
    ]


def _before_a_visit(one: UUID) -> list[SearchAction]:
    """Give what is looked at before the bell is rung."""
    translate = QCoreApplication.translate
    return [
        SearchAction(
            translate("search", "Last time"),
            "history",
            Place("last-time", one),
            translate("search", "What was done and promised, what is open"),
            "F4",
        ),
        SearchAction(
            translate("search", "To the work phone"),
            "smartphone",
            Place("phone-bridge", one),
            translate("search", "A QR code to call, write or drive by"),
            "F9",
        ),
    ]


def _sections(one: UUID) -> list[SearchAction]:
    translate = QCoreApplication.translate
    rows = (
        ("plan", "target", translate("search", "Plan and goals")),
        ("meetings", "calendar-check", translate("search", "Meetings")),
        ("needs", "sprout", translate("search", "Needs and strengths")),
        ("team", "waypoints", translate("search", "My team")),
        ("measures", "chart-line", translate("search", "Measures")),
        ("period", "calendar-range", translate("search", "Decisions and period")),
        ("errands", "route", translate("search", "Errands to the end")),
    )
    return [SearchAction(title, icon, Place("client", one, name)) for name, icon, title in rows]


def own_actions(*, practice: bool = False) -> list[SearchAction]:
    """Give what needs no client: pages, and acts of her own work; in practice its first day."""
    translate = QCoreApplication.translate
    return [
        SearchAction(translate("search", "New client"), "user-round-plus", Place("new-client")),
        SearchAction(
            translate("search", "Count an anonymous encounter"),
            "hand-heart",
            Place("encounter"),
        ),
        SearchAction(translate("search", "Today"), "sun", Place("today"), keys="Ctrl 1"),
        SearchAction(
            translate("search", "Clients"), "users-round", Place("clients"), keys="Ctrl 2"
        ),
        SearchAction(
            translate("search", "Calendar"), "calendar-days", Place("calendar"), keys="Ctrl 3"
        ),
        SearchAction(translate("search", "Wrap up the day"), "package-check", Place("day-pack")),
        SearchAction(
            translate("search", "Feedback"),
            "message-circle-heart",
            Place("feedback"),
            keys="Ctrl 5",
        ),
        SearchAction(
            translate("search", "Monitoring"), "chart-column", Place("monitoring"), keys="Ctrl 6"
        ),
        SearchAction(translate("search", "Transfers"), "send", Place("exchange"), keys="Ctrl 7"),
        SearchAction(translate("search", "Guide"), "book-open", Place("guide"), keys="F1"),
        SearchAction(
            translate("search", "Is there room for a new client?"), "gauge", Place("capacity")
        ),
        SearchAction(translate("search", "Import clients"), "file-down", Place("import-clients")),
        *_ideas(),
        *_away(),
        SearchAction(translate("search", "My days off"), "tree-palm", Place("days-off")),
        SearchAction(translate("search", "Use log"), "scroll-text", Place("use-log")),
        *_settings(),
        *(_practice() if practice else ()),
    ]


def _practice() -> list[SearchAction]:
    translate = QCoreApplication.translate
    return [
        SearchAction(
            translate("search", "Your first day"),
            "graduation-cap",
            Place("first-day"),
            translate("search", "Seven things in 15 minutes"),
        ),
    ]


def _ideas() -> list[SearchAction]:
    translate = QCoreApplication.translate
    return [
        SearchAction(
            translate("search", "Ideas for the work"),
            "lightbulb",
            Place("ideas"),
            translate("search", "New ways for individual and group work"),
        ),
    ]


def _away() -> list[SearchAction]:
    """Give what readies days without a network and days off."""
    translate = QCoreApplication.translate
    return [
        SearchAction(
            translate("search", "Times from another calendar"),
            "calendar-plus-2",
            Place("foreign-calendar"),
        ),
        SearchAction(
            translate("search", "Pack for tomorrow"),
            "clipboard-list",
            Place("tomorrow-pack"),
            translate("search", "Check, back up and print the next day on one sheet"),
        ),
        SearchAction(
            translate("search", "Cards for days off"),
            "sun",
            Place("leave-cards"),
            translate("search", "One for each client, in plain language"),
        ),
        SearchAction(translate("search", "Safety time of a visit"), "timer", Place("safety")),
        SearchAction(
            translate("search", "Distance table"),
            "route",
            Place("distances"),
            translate("search", "Kilometres and minutes between places"),
        ),
        SearchAction(
            translate("search", "Travel sheet"),
            "car",
            Place("travel-sheet"),
            translate("search", "A month's driving on paper or as CSV"),
        ),
        SearchAction(
            translate("search", "Work pair and substitute"),
            "handshake",
            Place("packages"),
            translate("search", "Give clients to a colleague, take additions in"),
        ),
    ]


def _settings() -> list[SearchAction]:
    translate = QCoreApplication.translate
    settings = translate("search", "Settings")
    rows = (
        ("worker", translate("search", "Worker and organisation")),
        ("security", translate("search", "Security")),
        ("backups", translate("search", "Backups")),
        ("exchange", translate("search", "Transfers")),
        ("appearance", translate("search", "Appearance and text")),
    )
    return [
        SearchAction(title, "settings", Place("settings", section=section), settings)
        for section, title in rows
    ]
