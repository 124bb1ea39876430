"""Saako huoltaja saada tämän? Asked before each paper of a minor (K27; 703/2023 38 § 3 mom. 2)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app import text
from app.domain.client_records import ADULT_YEARS
from app.domain.clients import ClientRow
from ui.context import Context
from ui.widgets.banner import Banner


def ask_of_guardian(context: Context, client: ClientRow, column: QVBoxLayout) -> None:
    """Put the question into the choices of a paper, if the client is a minor."""
    if client.born is None or text.age(client.born, context.today()) >= ADULT_YEARS:
        return
    question = QCoreApplication.translate(
        "papers", "The client is under 18. May the guardian have this paper?"
    )
    banner = Banner(question, "info")
    banner.setObjectName("guardian-question")
    column.addWidget(banner)
