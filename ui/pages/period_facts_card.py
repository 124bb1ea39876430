"""Jakson tiedot (27): what the client hopes, consent, support form, tier, pathway, assessment."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.period_page import PeriodPage
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.buttons import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.row_card import RowCard
from ui.widgets.voice_block import VoiceBlock


class PeriodFactsCard(RowCard):
    """The client's hopes first, in the client's words.

    Signals:
        consent_wanted: the consent is to be written (True) or its withdrawal (False).
        assessment_wanted: the reference to the assessment is to be written.
    """

    consent_wanted = Signal(bool)
    assessment_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Facts of the period"), self.tr("Edit"), parent)
        self.action_button.setObjectName("edit-facts")
        self.action_button.setAccessibleName(self.tr("Edit the facts of the period"))

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show what the period is."""
        self.begin()
        self.show_action(page.facts is not None)
        facts = page.facts
        if facts is not None and facts.expectations:
            self.add_row(VoiceBlock(self.tr("What the client hopes"), facts.expectations))
        if facts is not None:
            self.add_fact(self.tr("Consent"), texts.consent())
            for what, how in texts.facts(facts):
                self.add_fact(what, how)
        if page.assessment is not None:
            for what, how in texts.assessment_facts(page.assessment):
                self.add_fact(what, how)
            if page.assessment.client_view:
                title = self.tr("The client's own view")
                self.add_row(VoiceBlock(title, page.assessment.client_view))
        self.add_row(self._actions(page))

    def _actions(self, page: PeriodPage) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        if page.facts is not None:
            given = page.has_consent
            consent = Button(
                self.tr("Consent withdrawn") if given else self.tr("Write the consent"),
                kind="link",
            )
            consent.setObjectName("consent")
            consent.clicked.connect(lambda: self.consent_wanted.emit(not given))
            row.addWidget(consent)
        assessment = Button(self.tr("Assessment reference"), kind="link")
        assessment.setObjectName("assessment")
        assessment.clicked.connect(self.assessment_wanted)
        row.addWidget(assessment)
        return holder
