"""What the paper holds, for whom and how it looks: the panel beside the preview (15)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.plain_language import PlainReport
from app.services.client_papers import Reader
from app.services.paper import PaperOptions
from app.services.paper_choices import PaperChoice, left_out
from app.text import Language
from ui import theme
from ui.models.plain_texts import plain_words
from ui.pages.look_choices import LookChoices
from ui.widgets.banner import Banner
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown

_CLIENT, _SYSTEM = "client", "system"
_SHEET, _BOOKLET = "sheet", "booklet"


class PrintOptions(QWidget):
    """The choices of one print. The legal parts can't be left out, so nothing offers it.

    Signals:
        changed: another paper is wanted.
    """

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[PaperChoice],
        *,
        language: Language,
        protected: bool,
        minor: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._make_notices(protected=protected, minor=minor)
        self._make_look(language)
        self._make_contents()
        self._lay_out()
        for signal in (
            self.document.currentIndexChanged,
            self.recipient.changed,
            self.look.changed,
            self.form.changed,
            self.to.editingFinished,
            self.subject.editingFinished,
        ):
            signal.connect(self._choose)
        self._show_choices()
        follow_theme(self._renew)

    def _make_notices(self, *, protected: bool, minor: bool) -> None:
        self.notice = Banner(
            self.tr(
                "Non-disclosure order. Address, municipality and places are left out. "
                "Phone and contact address print only if you choose them."
            ),
            "info",
            icon="shield",
            parent=self,
        )
        set_shown(self.notice, protected)
        self.guardian = Banner(
            self.tr("The client is under 18. May the guardian have this paper?"),
            "info",
            parent=self,
        )
        set_shown(self.guardian, minor)

    def _make_look(self, language: Language) -> None:
        self.document = ComboBox(self)
        self.document.setAccessibleName(self.tr("Document"))
        self.document.addItems([choice.name for choice in self._choices])
        self.look = LookChoices(language, self)
        self.text_size, self.colours = self.look.text_size, self.look.colours
        self.language = self.look.language
        self.form = self._segment(
            self.tr("Form"), (_SHEET, self.tr("A4 page")), (_BOOKLET, self.tr("A6 booklet"))
        )
        self.form_field = Field(self.tr("Form"), self.form, parent=self)
        self.fold_hint = Label(
            self.tr(
                "One sheet, printed on both sides. Fold the top behind, then the left side behind. "
                "Cut the upper edge open."
            ),
            "small",
            "ink2",
            wrap=True,
            parent=self,
        )

    def _segment(self, name: str, *options: tuple[str, str]) -> Segment:
        segment = Segment([SegmentOption(*option) for option in options], name, parent=self)
        segment.set_selected(options[0][0])
        return segment

    def _make_contents(self) -> None:
        self.recipient = self._segment(
            self.tr("For whom"),
            (_SYSTEM, self.tr("To the system")),
            (_CLIENT, self.tr("For the client")),
        )
        self.recipient.set_selected(_CLIENT)
        self.to = LineEdit(parent=self)
        self.to_field = Field(self.tr("To whom"), self.to, parent=self)
        self.subject = LineEdit(parent=self)
        self.subject_field = Field(self.tr("What it is about"), self.subject, True, parent=self)
        self.identity = self._check(self.tr("Personal identity code"), "with-identity")
        self.scale = self._check(self.tr("Goal attainment scale (GAS)"), "with-scale")
        self.phone = self._check(self.tr("Phone"), "with-phone")
        self.contact_address = self._check(self.tr("Contact address"), "with-contact-address")
        self.map = self._check(self.tr("Network map as an attachment"), "with-map")
        self.initials = self._check(self.tr("Initials only on the map"), "map-initials")
        self.scale.setChecked(True)
        for box in self._content_boxes():
            box.toggled.connect(self._choose)
        self.hint = Label("", "small", "ink2", wrap=True, parent=self)
        self.left_out = Label("", "small", "ink2", wrap=True, parent=self)
        self.left_out.setObjectName("left-out")
        self.plain = Label("", "small", "ink2", wrap=True, parent=self)
        self.plain.setObjectName("plain-language")
        set_shown(self.plain, False)

    def _content_boxes(self) -> tuple[CheckBox, ...]:
        plan = (self.identity, self.scale, self.phone, self.contact_address)
        return (*plan, self.map, self.initials)

    def _check(self, words: str, name: str) -> CheckBox:
        box = CheckBox(words, self)
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.document)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.guardian)
        self.for_whom = Label(self.tr("For whom"), "label", "ink2", parent=self)
        for part in (self.for_whom, self.recipient, self.to_field, self.subject_field, self.hint):
            self._column.addWidget(part)
        self._column.addWidget(self.look)
        self._column.addWidget(self.form_field)
        self._column.addWidget(self.fold_hint)
        self.contents = Label(self.tr("Content"), "label", "ink2", parent=self)
        self._column.addWidget(self.contents)
        self._boxes = QVBoxLayout()
        for box in self._content_boxes():
            self._boxes.addWidget(box)
        self._column.addLayout(self._boxes)
        self._column.addWidget(self.left_out)
        self._column.addWidget(self.plain)
        self._column.addStretch()

    @property
    def choice(self) -> PaperChoice:
        """The paper that is chosen."""
        return self._choices[max(self.document.currentIndex(), 0)]

    def choose(self, wanted: PaperChoice) -> None:
        """Choose a paper."""
        self.document.setCurrentIndex(self._choices.index(wanted))

    @property
    def is_booklet(self) -> bool:
        """The paper is chosen as small pages to fold."""
        return self.choice.may_be_booklet and self.form.selected() == _BOOKLET

    def options(self) -> PaperOptions:
        """Give the choices."""
        choice = self.choice
        for_client = choice.reader is not Reader.SYSTEM or self.recipient.selected() == _CLIENT
        look = self.look.chosen()
        return PaperOptions(
            for_client=for_client,
            with_identity=self.identity.isChecked() or not for_client,
            with_scale=self.scale.isChecked(),
            with_phone=self.phone.isChecked(),
            with_contact_address=self.contact_address.isChecked(),
            large=look.large,
            grey=look.grey,
            language=look.language,
            recipient=self.to.text().strip() if choice.reader is Reader.OTHERS else "",
            subject=self.subject.text().strip() if choice.asks_subject else choice.subject,
            booklet=self.is_booklet,
            with_map=choice.may_have_map and self.map.isChecked(),
            map_initials=self.initials.isChecked(),
        )

    def _choose(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _show_choices(self) -> None:
        """Show what this paper lets her choose, and what of it stays off."""
        choice, options = self.choice, self.options()
        system = choice.reader is Reader.SYSTEM
        others = choice.reader is Reader.OTHERS
        set_shown(self.for_whom, system)
        set_shown(self.recipient, system)
        set_shown(self.to_field, others)
        set_shown(self.subject_field, choice.asks_subject)
        asks_identity = choice.may_have_identity and options.for_client
        set_shown(self.identity, asks_identity)
        for box in (self.scale, self.phone, self.contact_address):
            set_shown(box, choice.is_plan)
        set_shown(self.map, choice.may_have_map)
        set_shown(self.initials, options.with_map)
        set_shown(self.contents, asks_identity or choice.may_have_map)
        set_shown(self.form_field, choice.may_be_booklet)
        set_shown(self.fold_hint, options.booklet)
        set_shown(self.hint, system and not options.for_client)
        self.hint.setText(self.tr("The personal identity code is always there."))
        told = [self._reason(code) for code in left_out(choice, options)]
        set_shown(self.left_out, bool(told))
        self.left_out.setText("\n".join((self.tr("Left out:"), *told)))

    def show_plain(self, report: PlainReport | None) -> None:
        """Show the readability figure and what is hard to read; None: no plain paper."""
        set_shown(self.plain, report is not None)
        if report is not None:
            self.plain.setText(plain_words(report))

    def _reason(self, code: str) -> str:
        return {
            "views": self.tr("The worker's view and the identity code: the reader needs neither."),
            "address": self.tr("Address and municipality: the paper does not need them."),
            "identifiers": self.tr("Address, municipality and identity code: not needed here."),
            "identity": self.tr("Personal identity code: you have not chosen it."),
            "phone": self.tr("Phone or contact address: you have not chosen them."),
            "scale": self.tr("Goal attainment scale: you have not chosen it."),
        }[code]

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(4))
        self._boxes.setSpacing(0)
