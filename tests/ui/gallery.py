"""The gallery of widgets, beside picture 22: built for `make screenshots` and for looking."""

from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.avatar import Avatar
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import Card
from ui.widgets.checks import CheckBox, RadioButton
from ui.widgets.chip import Chip, ChipGroup, ChipOption
from ui.widgets.fields import ComboBox, DateEdit, Field, LineEdit, TextEdit
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.gas_scale import GasData, GasEditor, GasScale
from ui.widgets.history_curve import HistoryCurve, HistoryData, HistoryPoint
from ui.widgets.label import Label
from ui.widgets.period_bar import PeriodBar
from ui.widgets.period_data import MarkKind, Milestone, PeriodBarData, PeriodMark
from ui.widgets.pill import Pill
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.steps import Steps, StepsData
from ui.widgets.strength_bar import StrengthBar
from ui.widgets.switch import Switch
from ui.widgets.tag import Status, Tag
from ui.widgets.themed import PaintedWidget
from ui.widgets.voice_block import VoiceBlock, WorkerBlock
from ui.widgets.week_ribbon import WeekCell, WeekRibbon
from ui.widgets.week_strip import StripDay, WeekStrip

SWATCHES = """
    bg surface sunken hover selected line btnLine lineStrong ink3 ink2 ink primary primarySoft
    voice voiceSoft info infoSoft ok okSoft warn warnSoft bad badSoft rail today c1 c2 c3
"""
KINDS: tuple[Kind, ...] = (
    "primary",
    "secondary",
    "soft",
    "ghost",
    "danger",
    "danger-outline",
    "link",
    "voice",
)
TAGS: tuple[tuple[str, Status, str], ...] = (
    ("Siirretty", "ok", "check"),
    ("Odottaa", "info", "cloud-upload"),
    ("Eri tieto", "warn", "git-compare-arrows"),
    ("Hylätty", "bad", "octagon-x"),
    ("Luonnos", "neutral", "pen-line"),
    ("Asiakkaan sanoin", "voice", "quote"),
    ("Huomioita (2)", "outline", "sticky-note"),
    ("Turvakielto", "info-solid", "shield"),
    ("Vaara", "flag", "shield-alert"),
)
MARKS: tuple[tuple[int, MarkKind], ...] = (
    (2, "met"),
    (9, "met"),
    (16, "met"),
    (24, "remote"),
    (30, "met"),
    (37, "met"),
    (42, "cancelled"),
    (46, "contact"),
    (51, "met"),
    (58, "met"),
    (65, "contact"),
)


def build_gallery() -> QWidget:
    """Build a page with every widget in its states."""
    page = QWidget()
    page.setObjectName("page")
    page.setWindowTitle("Rinnalla")
    column = QVBoxLayout(page)
    column.setSpacing(14)
    column.setContentsMargins(24, 20, 24, 24)
    column.addWidget(Label("Rinnalla: komponentit ja tilat", "display"))
    column.addWidget(_colors())
    column.addWidget(_buttons())
    pair = QHBoxLayout()
    pair.addWidget(_chips(), 1)
    pair.addWidget(_states(), 1)
    column.addLayout(pair)
    column.addWidget(_inputs())
    column.addWidget(_period())
    column.addLayout(_lower())
    return page


class Swatch(PaintedWidget):
    """One colour."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(84, 34)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().color("line"))
        painter.setBrush(theme.current().color(self._name))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.end()


def _colors() -> Card:
    card = Card("Värit")
    grid = QGridLayout()
    for place, name in enumerate(SWATCHES.split()):
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(Swatch(name))
        cell.addWidget(Label(name, "micro"))
        grid.addLayout(cell, place // 14, place % 14)
    card.body.addLayout(grid)
    return card


def _buttons() -> Card:
    card = Card("Painikkeet, 40 px")
    row = QHBoxLayout()
    for kind in KINDS:
        row.addWidget(Button("Kirjaa", "pen-line", kind))
    off = Button("Kirjaa", "pen-line", "primary")
    off.setEnabled(False)
    row.addWidget(off)
    row.addWidget(Button("Jatka", "chevron-right", "primary", icon_after=True))
    row.addWidget(IconButton("lock", "Lukitse"))
    row.addWidget(Avatar("AE", "voice", 40))
    row.addStretch()
    card.body.addLayout(row)
    return card


def _chips() -> Card:
    card = Card("Valintasirut, 40 px")
    group = ChipGroup("Muoto", visible_count=5)
    group.set_options(
        [
            ChipOption("plain", "Kotikäynti", "house"),
            ChipOption("chosen", "Kauppa", "house"),
            ChipOption("dotted", "Arjen taidot", hint_dotted=True),
            ChipOption("count", "Kaikki", count=14),
            ChipOption("walk", "Kävely", "footprints"),
            ChipOption("more", "Kirjasto"),
        ]
    )
    group.set_selected(["chosen", "count"])
    off = Chip("Kotikäynti", "house")
    off.setEnabled(False)
    card.body.addWidget(group)
    card.body.addWidget(off)
    card.body.addStretch()
    return card


def _states() -> Card:
    card = Card("Tilat: aina kuvake ja teksti")
    tags, pills = QWidget(), QWidget()
    flow = FlowLayout(tags)
    for text, status, icon in TAGS:
        flow.addWidget(Tag(text, status, icon))
    flow = FlowLayout(pills)
    flow.addWidget(Pill("Ajan tasalla", "ok", "cloud-check"))
    flow.addWidget(Pill("3 odottaa", "info", "cloud-upload"))
    flow.addWidget(Pill("Ei verkkoa · 3 odottaa", "warn", "cloud-off"))
    flow.addWidget(Pill("Vaatii huomiota · 2", "bad", "cloud-alert"))
    card.body.addWidget(tags)
    card.body.addWidget(pills)
    card.body.addStretch()
    return card


def _inputs() -> Card:
    card = Card("Kentät ja valinnat")
    row = QHBoxLayout()
    row.addWidget(Field("Perus", LineEdit("Kirjoita tähän"), hint="Ohjeteksti"))
    wrong = Field("Virhe", DateEdit(lambda _text: None, str))
    wrong.editor.setProperty("text", "31.2.2026")
    wrong.set_error("Päivää ei ole olemassa")
    row.addWidget(wrong)
    off = LineEdit("Ei muokattavissa")
    off.setEnabled(False)
    row.addWidget(Field("Pois käytöstä", off))
    combo = ComboBox()
    combo.add_choice("car", "Yhteiskäyttöauto")
    row.addWidget(Field("Valikko", combo))
    secret = SecretEdit("Salalause", large=False)
    for letter in "lumikenkä":
        secret._type(letter)
    row.addWidget(Field("Salalause", secret))
    card.body.addLayout(row)
    row = QHBoxLayout()
    checked, chosen, on = CheckBox("Valittu"), RadioButton("Valittu"), Switch("Päällä")
    row.addWidget(CheckBox("Valinta"))
    row.addWidget(checked)
    row.addWidget(RadioButton("Vaihtoehto"))
    row.addWidget(chosen)
    row.addWidget(Switch("Pois"))
    row.addWidget(on)
    for button in (checked, chosen, on):
        button.setChecked(True)
    segment = Segment(
        [
            SegmentOption("back", "Takapakkia", "undo-2"),
            SegmentOption("same", "Ennallaan", "equal"),
            SegmentOption("forward", "Eteen", "footprints"),
        ],
        "Tavoite",
    )
    segment.set_selected("forward")
    row.addWidget(segment)
    row.addStretch()
    card.body.addLayout(row)
    bar = StrengthBar()
    bar.set_level(4, "Vahva")
    card.body.addWidget(bar)
    card.body.addWidget(Field("Mitä tehtiin", TextEdit("Lyhyesti", lines=2), optional=True))
    return card


def period_data() -> PeriodBarData:
    """Give the period of the pictures: 31.8.2026–28.2.2027, today 11.11.2026."""
    start = date(2026, 8, 31)
    names = ("syys", "loka", "marras", "joulu", "tammi", "helmi")
    days = [date(2026, month, 1) for month in (9, 10, 11, 12)]
    days += [date(2027, 1, 1), date(2027, 2, 1)]
    marks = [
        PeriodMark(str(day), date.fromordinal(start.toordinal() + day), kind, f"{day} {kind}")
        for day, kind in MARKS
    ]
    return PeriodBarData(
        start,
        date(2027, 2, 28),
        date(2026, 11, 11),
        "Alku 31.8.",
        "Päätös päättyy 28.2.2027",
        "Tänään · vk 11",
        list(zip(days, names, strict=True)),
        marks,
        [Milestone(date(2026, 11, 30), "Väliarviointi 30.11.")],
        description="Jakso: viikko 11/26",
    )


def cells(weeks: int) -> list[WeekCell]:
    """Give a ribbon with every kind of week."""
    found = []
    for week in range(weeks):
        now = week == weeks * 10 // 26
        kind = "met" if week < weeks * 10 // 26 else "to-come"
        without = not now and week < weeks * 10 // 26 and week in (3, 6, 9)
        found.append(
            WeekCell("without" if without else kind, contact=without, is_now=now)  # type: ignore[arg-type]
        )
    return found


def _period() -> Card:
    card = Card("Jakso, askeleet, GAS")
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addWidget(Steps(StepsData(5, 2), 9, 50))
    row.addWidget(Steps(StepsData(5, 2), 6, 26))
    row.addWidget(GasScale(GasData(-1, -2), "alku"))
    row.addWidget(WeekRibbon(cells(26), "viikko 11/26"))
    row.addWidget(WeekRibbon(cells(13), "viikko 5/13", 130))
    row.addStretch()
    card.body.addLayout(row)
    card.body.addWidget(PeriodBar(period_data()))
    return card


def _lower() -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(14)
    voices = Card("Kaksi ääntä")
    row = QHBoxLayout()
    row.addWidget(VoiceBlock("Asiakkaan sanoin", "”Voisin yrittää, jos joku on mukana.”"))
    worker = WorkerBlock("Työntekijän arvio", "Tuttu reitti ja rauhallinen aika auttoivat.")
    worker.set_inset(True)
    row.addWidget(worker)
    voices.body.addLayout(row)
    words = "Viikko 46"
    strip = [StripDay(n, 3 - p, p, is_today=p == 2) for p, n in enumerate(("Ma", "Ti", "Ke"))]
    voices.body.addWidget(Label(words, "small"))
    voices.body.addWidget(WeekStrip(strip))
    grid.addWidget(voices, 0, 0)
    banners = Card("Palkit")
    banners.body.addWidget(Banner("Uusi versio asennetaan seuraavan lukituksen aikana."))
    banners.body.addWidget(Banner("Ei verkkoyhteyttä.", "warn", "Yritä uudelleen"))
    banners.body.addWidget(Banner("Pakollinen tieto puuttuu.", "bad", "Korjaa"))
    banners.body.addWidget(Banner("3 siirtoa kuitattu.", "ok", dismissible=True))
    grid.addWidget(banners, 0, 1)
    scale = Card("Tavoiteasteikko (GAS)", "Näytä taulukkona")
    editor = GasEditor(
        {
            2: "Lähden neljä kertaa tai useammin",
            1: "Lähden kolme kertaa viikossa",
            0: "Lähden kaksi kertaa viikossa",
            -1: "Lähden kerran viikossa",
            -2: "Olen kotona koko viikon",
        }
    )
    editor.set_start(-2)
    editor.set_selected(-1)
    scale.body.addWidget(editor)
    grid.addWidget(scale, 1, 0)
    history = Card("Tavoitteen historia")
    history.body.addWidget(HistoryCurve(_history(), lambda day: f"{day.day}.{day.month}."))
    history.body.addStretch()
    history.set_state("next")
    grid.addWidget(history, 1, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _history() -> HistoryData:
    return HistoryData(
        [
            HistoryPoint(date(2026, 8, 31), -2),
            HistoryPoint(date(2026, 9, 28), -2),
            HistoryPoint(date(2026, 10, 14), -2, "Askel tarkennettu"),
            HistoryPoint(date(2026, 10, 28), -1, "Kaupan pihaan asti"),
            HistoryPoint(date(2026, 11, 11), -1),
        ],
        [(date(2026, 11, 30), "väliarviointi")],
        now_text="nyt −1",
    )
