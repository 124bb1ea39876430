"""The words of what the search found: who, when, in which form."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.finding import FoundClient, FoundRecord
from app.reference.vocabularies import Vocabulary
from app.services.kept_documents import document_name
from ui.models.search_model import SearchRow
from ui.navigation import Place
from ui.vocabulary import Words

# where a found record is shown: section of the client's page, icon
_SHOWN_IN = {
    "meeting": ("meetings", "file-text"),
    "goal": ("plan", "goal"),
    "plan": ("plan", "target"),
    "person": ("team", "waypoints"),
    "errand": ("errands", "route"),
    "needs": ("needs", "sprout"),
    "client-remark": ("", "quote"),
    "document": ("documents", "file-check"),
}


class SearchTexts:
    """Rows for what was found, in one language."""

    def __init__(self, words: Words, today: date) -> None:
        self._words = words
        self._today = today

    def client(self, found: FoundClient) -> SearchRow:
        """`29 y · week 11/26 · today 13.00`; nothing of a place (worker-review.md 3)."""
        translate = QCoreApplication.translate
        parts = []
        if found.born:
            years = text.age(found.born, self._today)
            parts.append(translate("search", "{years} y").format(years=years))
        if found.ended_on:
            day = text.format_date(found.ended_on)
            parts.append(translate("search", "ended {day}").format(day=day))
        elif found.weeks:
            week = translate("search", "week {number}/{count}")
            parts.append(week.format(number=found.week, count=found.weeks))
        elif found.week:
            parts.append(translate("search", "week {number}").format(number=found.week))
        else:
            parts.append(translate("search", "contact, no decision yet"))
        if found.next_start:
            parts.append(self._moment(found.next_start))
        return SearchRow(
            found.name, "user-round", " · ".join(parts), place=Place("client", found.client_id)
        )

    def record(self, found: FoundRecord) -> SearchRow:
        """Its words in quotation marks, below them whose and what it is."""
        section, icon = _SHOWN_IN[found.kind]
        words = self._quoted(found.excerpt) or found.title or self._kind(found)
        about = [found.client]
        if words != self._kind(found):
            about.append(self._kind(found))
        if found.on:
            about.append(text.format_date(found.on, year=found.on.year != self._today.year))
        place = Place("client", found.client_id, section, found.record_id)
        if found.kind == "document":
            place = Place("kept-paper", found.client_id, "", found.record_id)
        return SearchRow(words, icon, " · ".join(about), place=place)

    @staticmethod
    def _quoted(words: str) -> str:
        return f"”{words}”" if words else ""

    def _moment(self, start: datetime) -> str:
        local = text.local(start)
        day = text.format_date(local.date(), year=local.year != self._today.year)
        if local.date() == self._today:
            day = QCoreApplication.translate("search", "today")
        return f"{day} {text.format_time(local)}"

    def _kind(self, found: FoundRecord) -> str:
        translate = QCoreApplication.translate
        if found.kind == "meeting" and found.form:
            return self._words.label(Vocabulary.CONTACT_FORMS, found.form)
        if found.kind == "document":
            return document_name(found.form, None, self._words.language)
        return {
            "meeting": translate("search", "Meeting"),
            "goal": translate("search", "Goal"),
            "plan": translate("search", "Plan"),
            "person": translate("search", "In the team"),
            "errand": translate("search", "Errand"),
            "needs": translate("search", "Needs and strengths"),
            "client-remark": translate("search", "The client's own words"),
        }[found.kind]
