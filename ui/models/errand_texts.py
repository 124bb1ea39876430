"""Words of errands: stages, who does what by when, how long one may still appeal."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.errands import ErrandEventDraft, ErrandRow, ErrandStage

ICONS: dict[ErrandStage, str] = {
    ErrandStage.PAPERS: "folder-open",
    ErrandStage.FILED: "send",
    ErrandStage.MORE_ASKED: "circle-help",
    ErrandStage.DECISION: "mail-open",
    ErrandStage.APPEALED: "gavel",
    ErrandStage.NOTE: "pen-line",
    ErrandStage.DONE: "circle-check",
}


def stages() -> list[tuple[str, str]]:
    """Give the stages in the order in which a matter usually goes."""
    return [(stage.value, stage_word(stage)) for stage in ErrandStage]


def stage_word(stage: ErrandStage) -> str:
    """Give the word for a stage."""
    translate = QCoreApplication.translate
    return {
        ErrandStage.PAPERS: translate("errand", "Papers together"),
        ErrandStage.FILED: translate("errand", "Filed"),
        ErrandStage.MORE_ASKED: translate("errand", "More was asked"),
        ErrandStage.DECISION: translate("errand", "Decision came"),
        ErrandStage.APPEALED: translate("errand", "Appealed"),
        ErrandStage.NOTE: translate("errand", "Other event"),
        ErrandStage.DONE: translate("errand", "Settled"),
    }[stage]


class ErrandTexts:
    """The words of one matter on one day."""

    def __init__(self, row: ErrandRow, today: date) -> None:
        self._row = row
        self._today = today

    def next_step(self) -> str:
        """`Seuraava: liitteet · Aino · 25.11. mennessä`; what was settled has none."""
        translate = QCoreApplication.translate
        errand = self._row.errand
        if errand.done_on is not None:
            day = text.format_date(errand.done_on)
            return translate("errand", "Settled {day}").format(day=day)
        if not errand.next_step:
            return translate("errand", "Agree who does the next step")
        words = [translate("errand", "Next: {step}").format(step=errand.next_step)]
        if errand.next_who:
            words.append(errand.next_who)
        if errand.next_by is not None:
            day = text.format_date(errand.next_by, year=False)
            words.append(translate("errand", "by {day}").format(day=day))
        return " · ".join(words)

    def appeal(self) -> str:
        """`Muutoksenhakuun 9 päivää`, counted down; nothing where none can be made."""
        days = self._row.appeal_days(self._today)
        if days is None:
            return ""
        return QCoreApplication.translate("errand", "%n day(s) left to appeal", "", days)

    def event(self, event: ErrandEventDraft) -> str:
        """`4.11. Haettu · liite perässä`, with the colleague who wrote it."""
        day = text.format_date(event.on, year=event.on.year != self._today.year)
        words = f"{day} {stage_word(event.stage)}"
        return " · ".join(filter(None, (words, event.text, event.author)))

    def reading(self) -> str:
        """Give all of it in one sentence, for screen readers."""
        parts = [self._row.errand.title, stage_word(self._row.stage), self.next_step()]
        return ", ".join(part for part in (*parts, self.appeal()) if part)
