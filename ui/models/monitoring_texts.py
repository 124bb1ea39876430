"""The figures of *Seuranta* as words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.low_threshold import Week
from app.domain.monitoring import Monitoring, Span, WeekBar
from app.reference.vocabularies import Vocabulary, entries, label
from app.text import Language, month_name
from ui.widgets.week_bars import Bar


def span_key(span: Span) -> str:
    """Give the span as a place keeps it."""
    return f"{span.kind}-{span.start.isoformat()}"


def span_of(key: str, today: date) -> Span:
    """Give the span of a key, else the newest one."""
    spans = Span.choices(today)
    return next((span for span in spans if span_key(span) == key), spans[0])


def span_name(span: Span) -> str:
    """Give "Autumn 2026", "2026" or "12 weeks"."""
    if span.kind == "weeks":
        return QCoreApplication.translate("MonitoringTexts", "Last 12 weeks")
    if span.kind == "year":
        return str(span.start.year)
    spring = QCoreApplication.translate("MonitoringTexts", "January–June {year}")
    autumn = QCoreApplication.translate("MonitoringTexts", "July–December {year}")
    return (spring if span.start.month == 1 else autumn).format(year=span.start.year)


def decimal(number: float | None) -> str:
    """Give a figure with one decimal, or a dash where there is nothing to divide by."""
    return "–" if number is None else text.format_number(number, 1)


def percent(share: float | None) -> str:
    """Give a share as whole percent."""
    return "–" if share is None else f"{text.format_number(round(share * 100))} %"


def hours(minutes: int) -> str:
    """Give minutes as "41 h 20 min"."""
    return f"{text.format_number(minutes // 60)} h {minutes % 60} min"


def bars(figures: Monitoring, now: Week) -> list[Bar]:
    """Give the weeks as bars."""
    return [
        Bar(
            str(week.week.number),
            week.in_person,
            week.remote,
            week.contacts,
            week.agreed,
            week.week == now,
        )
        for week in figures.weeks
    ]


def agreed_line(weeks: tuple[WeekBar, ...]) -> str:
    """Say what the dashed line is: what was agreed in the last week."""
    if not weeks:
        return ""
    number = text.format_number(round(weeks[-1].agreed))
    words = QCoreApplication.translate("MonitoringTexts", "agreed: {number} meetings a week")
    return words.format(number=number)


def purpose_lines(figures: Monitoring, language: Language) -> list[tuple[str, str]]:
    """`6 · Osallisuuden edistäminen`: each of the four (K08), then the tags."""
    return [
        (str(figures.purposes.get(one.id, 0)), one.label(language))
        for one in entries(Vocabulary.PURPOSES)
    ] + [
        (str(figures.tags[one.id]), one.label(language))
        for one in entries(Vocabulary.MEETING_TAGS)
        if figures.tags.get(one.id)
    ]


def new_client_lines(figures: Monitoring, language: Language) -> list[tuple[str, str]]:
    """`3 · syyskuu 2026: Mieli 2, Asuminen 1`: the newest month first (H33)."""
    translate = QCoreApplication.translate
    unknown = translate("MonitoringTexts", "need not assessed yet")
    found = []
    for one in reversed(figures.new_clients):
        most = sorted(one.needs.items(), key=lambda need: (not need[0], -need[1], need[0]))
        needs = ", ".join(
            f"{label(Vocabulary.LIFE_AREAS, need, language) if need else unknown} {count}"
            for need, count in most
        )
        month = f"{month_name(one.month.month, language)} {one.month.year}"
        found.append((str(one.count), f"{month}: {needs}"))
    return found


def other_work_lines(figures: Monitoring, language: Language) -> list[tuple[str, str]]:
    """`4 h · Koulutus`: each kind of work without a client that there was (K29, K30)."""
    return [
        (hours(minutes), one.label(language))
        for one in entries(Vocabulary.OTHER_WORK)
        if (minutes := figures.other_work.get(one.id, 0))
    ]
