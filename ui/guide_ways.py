"""Which page of the guide belongs to a place, and where its links lead."""

from collections.abc import Callable, Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.reference.guide import START
from ui.navigation import Place

# (page, section) of a place -> page of the guide; a page alone stands for all its sections
_PAGES: Final[Mapping[tuple[str, str], str]] = {
    ("today", ""): START,
    ("clients", ""): "model",
    ("client", ""): "process",
    ("client", "needs"): "needs",
    ("client", "plan"): "planning",
    ("client", "silence"): "planning",
    ("client", "meetings"): "intensive-work",
    ("client", "team"): "team",
    ("directory", ""): "team",
    ("client", "network"): "team",
    ("client", "measures"): "measures",
    ("client", "groups"): "groups",
    ("client", "errands"): "errands",
    ("groups", ""): "groups",
    ("meeting", ""): "recording",
    ("encounter", ""): "anonymous-encounter",
    ("feedback", ""): "feedback-question",
    ("feedback-paper", ""): "feedback-question",
    ("monitoring", ""): "elements",
    ("print", ""): "handing-over",
    ("kept-paper", ""): "handing-over",
    ("client", "documents"): "handing-over",
    ("exchange", ""): "handing-over",
    ("settings", ""): START,
    ("settings", "security"): "secure-ways",
    ("settings", "exchange"): "handing-over",
    ("use-log", ""): "legal-basis",
}


def guide_page_for(place: Place) -> str:
    """Give the id of the page that tells of what she is doing."""
    return _PAGES.get((place.page, place.section), _PAGES.get((place.page, ""), START))


def guide_place(here: Place) -> Place:
    """Give the place of the guide for where she is; the client stays, so that links find him."""
    if here.page == "guide":
        return here
    return Place("guide", here.client_id, guide_page_for(here))


def link(name: str, client_id: UUID | None) -> tuple[str, Place] | None:
    """Give words and place of a link, or None where it needs a client and there is none."""
    translate = QCoreApplication.translate
    words: dict[str, Callable[[], str]] = {
        "new-client": lambda: translate("GuideLinks", "Add a client"),
        "settings": lambda: translate("GuideLinks", "Open the settings"),
        "monitoring": lambda: translate("GuideLinks", "Look at the monitoring"),
        "encounter": lambda: translate("GuideLinks", "Count an encounter"),
        "exchange": lambda: translate("GuideLinks", "Look at the transfers"),
        "plan": lambda: translate("GuideLinks", "Open the plan"),
        "goal": lambda: translate("GuideLinks", "Add a goal"),
        "team": lambda: translate("GuideLinks", "Open the team"),
        "meeting": lambda: translate("GuideLinks", "Log a meeting"),
    }
    places = {
        "plan": Place("client", client_id, "plan"),
        "team": Place("client", client_id, "team"),
    }
    if name in {"plan", "goal", "team", "meeting"}:
        if client_id is None:
            return None
        return words[name](), places.get(name, Place(name, client_id))
    section = "security" if name == "settings" else ""
    return words[name](), Place(name, section=section)
