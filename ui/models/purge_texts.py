"""Words of the list of closed cases: who, what goes, and what keeps it here."""

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.purge import Hindrance, PurgeReport, PurgeRow
from ui.shield import Shield

translate = QCoreApplication.translate


def name_of(row: PurgeRow, shield: Shield) -> str:
    """Give the name, initials while the screen is shielded."""
    if shield.shows(row.client_id):
        return row.client_name
    return " ".join(f"{part[0]}." for part in row.client_name.replace("-", " ").split())


def content_of(row: PurgeRow) -> str:
    """Say when the case was closed and what would go."""
    parts = [translate("purge", "Closed {day}").format(day=text.format_date(row.facts.ended_on))]
    if row.meetings:
        parts.append(translate("purge", "%n meeting(s)", "", row.meetings))
    if row.plans:
        parts.append(translate("purge", "%n plan(s)", "", row.plans))
    if row.unfinished:
        parts.append(translate("purge", "an unfinished plan"))
    return " · ".join(parts)


def hindrance_text(row: PurgeRow) -> str:
    """Say what keeps the data here; empty for who may go."""
    if row.hindrance is Hindrance.UNSENT:
        return translate("purge", "%n record(s) not handed over yet", "", row.facts.unsent)
    if row.hindrance is Hindrance.DRAFTS:
        return translate("purge", "%n draft(s) not saved yet", "", row.facts.drafts)
    if row.hindrance is Hindrance.GRACE:
        day = text.format_date(row.ready_on)
        return translate("purge", "Can be removed from {day} on").format(day=day)
    return ""


def result_text(report: PurgeReport) -> str:
    """Say what was done, and what is still to come."""
    parts = [translate("purge", "The data of %n client(s) was removed.", "", report.clients)]
    if not report.key_changed:
        parts.append(
            translate("purge", "The key of the data changes when you next unlock Rinnalla.")
        )
    if report.copies:
        parts.append(translate("purge", "Older backups are removed with the next one."))
    if report.second_place_absent:
        parts.append(
            translate(
                "purge",
                "The second place of the backups is not here. Its older copies are removed "
                "when it is.",
            )
        )
    return " ".join(parts)
