"""*Lokiraportti rekisterinpitäjälle* on paper: who did what with one client's data (10 §).

Facts of 703/2023 10 §: which data, whose (controller), the user's name and id, purpose, time; for
a disclosure also the recipient and the legal provision or permit.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final

from app.documents.engine import Composition
from app.documents.furniture import Furniture
from app.documents.log_words import LOG_WORDS, LogWords
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.use_log import ClientLogReport, DisclosureRow, LogPaper, UseLogRow
from app.reference.vocabularies import Vocabulary, label
from app.text import Language, format_date, format_time, local, month_name

_SHARES: Final = (0.16, 0.22, 0.24, 0.38)
_ROWS: Final = 60  # a table of more rows than a few pages is laid out slowly


def compose_log_report(paper: LogPaper) -> Composition:
    """Give the report set and ready to be flowed over pages."""
    report, language = paper.report, paper.language
    words = LOG_WORDS[language]
    setter = Typesetter(language, TextSize.LARGE if paper.large else TextSize.NORMAL)
    setter.title(words.title, words.warning)
    setter.base_data(list(_base_data(report, words)))
    _disclosures(setter, report.disclosures, words, language)
    _events(setter, report.events, words, language)
    plan_words = PLAN_WORDS[language]
    moment = local(report.made_at)
    printed = f"{format_date(moment.date())} {plan_words.clock} {format_time(moment)}"
    furniture = Furniture(
        organiser=setter.clean(report.controller),
        unit=setter.clean(report.unit),
        confidential=plan_words.confidential,
        confidential_ground=plan_words.confidential_ground,
        footer_left=setter.clean(words.title),
        footer_right=setter.clean(plan_words.printed.format(moment=printed, name=report.made_by)),
        watermarks=(plan_words.practice,) if report.practice else (),
        first_header=setter.header,
        scale=1.12 if paper.large else 1.0,
    )
    info = DocumentInfo(words.title, plan_words.tag, report.made_at)
    return Composition(setter.story, setter.root, furniture, info, grey=paper.grey)


def _base_data(report: ClientLogReport, words: LogWords) -> Iterable[tuple[str, str, bool]]:
    since, until = local(report.since).date(), local(report.until).date()
    yield words.client, report.client_name, True
    if report.identity:
        yield words.identity, report.identity, False
    yield words.controller, report.controller, False
    yield words.time, f"{format_date(since)}–{format_date(until)}", False
    yield words.events, str(len(report.events)), False
    yield words.disclosures, str(len(report.disclosures)), False


def _disclosures(
    setter: Typesetter, rows: Sequence[DisclosureRow], words: LogWords, language: Language
) -> None:
    setter.section(words.disclosures)
    if not rows:
        setter.paragraph(words.none)
        return
    table = [
        (
            _moment(row.at),
            f"{row.discloser_name}\n{row.discloser_id}",
            f"{_term(row.object_type, Vocabulary.LOG_OBJECTS, language)}\n"
            f"{_term(row.recipient, Vocabulary.LOG_TERMS, language)}",
            "\n".join(
                (
                    _term(row.purpose, Vocabulary.LOG_TERMS, language),
                    _term(row.ground, Vocabulary.LOG_TERMS, language),
                    row.provider,
                )
            ),
        )
        for row in rows
    ]
    _tables(setter, words.disclosure_columns, table)


def _events(
    setter: Typesetter, rows: Sequence[UseLogRow], words: LogWords, language: Language
) -> None:
    if not rows:
        setter.section(words.events)
        setter.paragraph(words.none)
    for (year, month), found in groupby(rows, _month):
        setter.section(f"{words.events}, {month_name(month, language)} {year}")
        _tables(setter, words.event_columns, [_event(row, language) for row in found])


def _event(row: UseLogRow, language: Language) -> tuple[str, str, str, str]:
    done = _term(row.action, Vocabulary.LOG_ACTIONS, language)
    return (
        _moment(row.at),
        f"{row.user_name}\n{row.user_id}",
        f"{done}\n{_term(row.object_type, Vocabulary.LOG_OBJECTS, language)}",
        f"{_term(row.purpose or 'maintenance', Vocabulary.LOG_TERMS, language)}\n"
        f"{row.controller}\n{row.n}",
    )


def _tables(
    setter: Typesetter,
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> None:
    """Rows under their columns; in large letters, where columns are too narrow, as a list."""
    if setter.sheet.large:
        setter.bullets([_in_words(names, row) for row in rows])
        return
    for start in range(0, len(rows), _ROWS):
        setter.table(_SHARES, names, rows[start : start + _ROWS])


def _in_words(names: Sequence[str], row: Sequence[str]) -> str:
    """`30.10.2026 15.40: …`, then each column's name in brackets with what stands in it."""
    when, *others = (", ".join(text.splitlines()) for text in row)
    told = [f"{text} ({name.lower()})" for name, text in zip(names[1:], others, strict=True)]
    return f"{when.replace(', ', ' ', 1)}: {'; '.join(told)}"


def _term(code: str, vocabulary: Vocabulary, language: Language) -> str:
    return label(vocabulary, code, language)


def _moment(at: datetime) -> str:
    moment = local(at)
    return f"{format_date(moment.date())}\n{format_time(moment)}"


def _month(row: UseLogRow) -> tuple[int, int]:
    moment = local(row.at)
    return moment.year, moment.month
