"""One person, pet or place of the team, in words; a press opens it to be changed."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.network import NetworkPersonRow
from ui import theme
from ui.models.team_texts import TeamTexts
from ui.widgets.buttons import RingButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, paint_focus_ring


class TeamRow(RingButton):
    """Role or alias, never the name for entries (worker-review.md 7).

    Args:
        person: whom it shows.
        goals: id → short title of the goals they may help with.
        texts: the words.
    """

    def __init__(
        self,
        person: NetworkPersonRow,
        goals: Mapping[UUID, str],
        texts: TeamTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.person_id = person.id
        self.setObjectName(f"person-{person.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        voice = person.kind in {"person", "pet"}
        back, ink = ("voiceSoft", "voiceInk") if voice else ("primarySoft", "primaryInk")
        self._words = QVBoxLayout()
        said = self._add_words(person, texts) + self._add_tags(person, goals, texts)
        self._row = QHBoxLayout(self)
        icon = RoundIcon(texts.kind_icon(person.kind), back, ink, 36)
        self._row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(", ".join(part for part in said if part))
        follow_theme(self._renew)

    def _add_words(self, person: NetworkPersonRow, texts: TeamTexts) -> list[str]:
        """Add the lines of words; gives what they say."""
        more = (person.plan_role, texts.last_contact(person))
        lines = [
            texts.tie(person),
            " · ".join(part for part in more if part.strip()),
            texts.consent(person.consent).details,
        ]
        self._words.addWidget(Label(person.label, "strong", wrap=True))
        for line in lines:
            if line:
                self._words.addWidget(Label(line, "small", "ink2", wrap=True, tabular=True))
        return [person.label, *lines]

    def _add_tags(
        self, person: NetworkPersonRow, goals: Mapping[UUID, str], texts: TeamTexts
    ) -> list[str]:
        """Add consent and goals as tags; of pets and places no consent is asked."""
        consent = texts.consent(person.consent)
        asked = person.kind in {"person", "organisation"} or bool(consent.details)
        helped = [goals[goal] for goal in person.helps_goals if goal in goals]
        tags = QWidget()
        flow = FlowLayout(tags, gap=4)
        if asked:
            flow.addWidget(Tag(consent.words, consent.status, consent.icon))
        for title in helped:
            flow.addWidget(Tag(self.tr("Helps: {goal}").format(goal=title), "primary", "target"))
        self._words.addSpacing(theme.current().space(4))
        self._words.addWidget(tags)
        tags.setVisible(asked or bool(helped))
        return [consent.words if asked else "", *helped]

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), look.color("hover"))
        if self.shows_focus_ring():
            paint_focus_ring(painter, QRectF(self.rect()), 8, gap=False)
        painter.end()

    def _renew(self) -> None:
        look = theme.current()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._row.setContentsMargins(look.space(8), look.space(8), look.space(8), look.space(8))
        self._row.setSpacing(look.space(12))
        self._words.setSpacing(2)
