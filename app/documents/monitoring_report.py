"""The report of *Seuranta* on paper: numbers on a page, on two in large letters (domain.md 5.7)."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from app.documents.engine import Composition
from app.documents.furniture import Furniture
from app.documents.monitoring_words import MONITORING_WORDS, MonitoringWords
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.monitoring import Monitoring
from app.domain.monitoring_report import MonitoringPaper, ReportLine, element_lines, report_lines
from app.reference.vocabularies import Vocabulary, entry, label
from app.text import Language, format_date, format_date_range, format_time, local

_SHARES: Final = (0.4, 0.1, 0.4, 0.1)
_LARGE_SHARES: Final = (0.8, 0.2)


def compose_monitoring(paper: MonitoringPaper) -> Composition:
    """Give the report set and ready to be flowed over pages."""
    figures, worker, language = paper.figures, paper.worker, paper.language
    words = MONITORING_WORDS[language]
    setter = Typesetter(language, TextSize.LARGE if paper.large else TextSize.NORMAL)
    days = format_date_range(figures.span.start, figures.span.end)
    setter.title(words.title, f"{days} · {words.rule}")
    for heading, lines in _sections(figures, words, language):
        setter.section(heading)
        if paper.large:
            setter.table(_LARGE_SHARES, words.columns, lines, dense=True)
        else:
            setter.table(_SHARES, words.columns * 2, _side_by_side(lines), dense=True)
    plan_words = PLAN_WORDS[language]
    moment = local(paper.made_at)
    printed = f"{format_date(moment.date())} {plan_words.clock} {format_time(moment)}"
    name = f"{worker.first_names} {worker.last_name}".strip() if worker else ""
    furniture = Furniture(
        organiser=setter.clean(worker.organiser_name if worker else ""),
        unit=setter.clean(worker.unit if worker else ""),
        confidential="",
        confidential_ground="",
        footer_left=setter.clean(words.title),
        footer_right=setter.clean(plan_words.printed.format(moment=printed, name=name)),
        watermarks=(plan_words.practice,) if paper.practice else (),
        first_header=setter.header,
        scale=1.12 if paper.large else 1.0,
    )
    info = DocumentInfo(words.title, plan_words.tag, paper.made_at)
    return Composition(setter.story, setter.root, furniture, info, grey=paper.grey)


def _side_by_side(lines: Sequence[tuple[str, str]]) -> list[tuple[str, str, str, str]]:
    """Two lines to a row: the whole report is one page."""
    right = [*lines[1::2], ("", "")]
    return [(*one, *other) for one, other in zip(lines[::2], right, strict=False)]


def _sections(
    figures: Monitoring, words: MonitoringWords, language: Language
) -> Iterable[tuple[str, Sequence[tuple[str, str]]]]:
    def group(line: ReportLine) -> str:
        found = entry(Vocabulary.MONITORING, line.code)
        return found.group if found else ""

    for name, lines in groupby(report_lines(figures), group):
        told = [(label(Vocabulary.MONITORING, it.code, language), it.value) for it in lines]
        yield words.headings[name], told
    elements = element_lines(figures)
    if elements:
        told = [(label(Vocabulary.CORE_ELEMENTS, it.code, language), it.value) for it in elements]
        yield words.elements, told
