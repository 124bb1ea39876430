"""Asiakkaiden ääni: the anonymous feedback summed up, to be shown to a team or the county (K24).

What may be shown is decided by `app.domain.feedback.results` alone, as on the screen: closed months
of ten or more, rounded shares (security.md 4.2, "same rules for export"). Nobody is in it.
"""

from datetime import datetime

from app.domain.feedback import FeedbackResults, Month, Question, ShownMonths, first_day
from app.domain.papers import Block, Bullets, Notice, Paper, Section, Style, Table, Text
from app.domain.plan_paper import PaperOptions
from app.reference.feedback_questions import question_words
from app.reference.paper_words import PaperWords
from app.services.client_papers import compose
from app.services.feedback import feedback_results
from app.services.feedback_terms import BoxState, FeedbackTerms, load_terms
from app.services.improvements import list_improvements
from app.services.paper_desk import desk_of_nobody
from app.services.paper_kinds.for_all import END
from app.storage.store import Store
from app.text import Language, format_date, local, month_short

_CODE = "client-voice"
_SLIP = "feedback-slip"
_SHARES = (0.25, 0.15, 0.2, 0.2, 0.2)


def feedback_slip(store: Store, question: Question, language: Language, *, now: datetime) -> Paper:
    """Give the paper slip of a question in a language."""
    subject = END if question is Question.END else ""
    options = PaperOptions(language=language, subject=subject)
    return compose(store, _SLIP, None, options, now=now)


def client_voice(store: Store, language: Language, *, now: datetime) -> Paper:
    """Give the summary: each question with its closed months, and what was changed.

    Raises:
        BallotDamaged and what the disk says.
    """
    terms = load_terms(store, today=local(now).date(), language=language)
    with desk_of_nobody(store, _CODE, language, now=now) as desk:
        words, head = desk.words, desk.head()
    blocks: list[Block] = []
    for question in terms.questions:
        blocks += _answers(store, question, terms, words)
    notes = [f"{format_date(one.on)}: {one.text}" for one in list_improvements(store)]
    blocks.append(Section(words("changed")))
    blocks.append(Bullets(tuple(notes)) if notes else Text(words("nothing_changed"), muted=True))
    blocks.append(Notice(words("how")))
    return Paper(
        code=_CODE,
        head=head,
        title=words("title"),
        subtitle=words("subtitle"),
        blocks=tuple(blocks),
        style=Style.LETTER,
    )


def _answers(
    store: Store, question: Question, terms: FeedbackTerms, words: PaperWords
) -> list[Block]:
    asked = question_words(question, words.language)
    blocks: list[Block] = [Section(asked.title), Text(asked.stem)]
    found = feedback_results(store, question)
    if not found.months:
        sealed = terms.state is BoxState.SEALED
        return [*blocks, Text(words("sealed" if sealed else "too_few"), muted=True)]
    heads = (words("month"), words("answers"), *asked.options.values())
    rows = [_row(one, words.language) for one in found.months]
    return [*blocks, Table(_SHARES, heads, (*rows, _total(found, words)))]


def _row(one: ShownMonths, language: Language) -> tuple[str, ...]:
    return (_months(one.first, one.last, language), str(one.answers), *_shares(one.shares))


def _total(found: FeedbackResults, words: PaperWords) -> tuple[str, ...]:
    return (words("together"), str(found.answers), *_shares(found.shares))


def _shares(shares: tuple[int, int, int]) -> list[str]:
    return [f"{share} %" for share in shares]


def _months(first: Month, last: Month, language: Language) -> str:
    """`touko 2026`, `heinä–elo 2026`, `joulu 2026–tammi 2027`."""
    begin, end = first_day(first), first_day(last)
    told = f"{month_short(end.month, language)} {end.year}"
    if first == last:
        return told
    year = "" if begin.year == end.year else f" {begin.year}"
    return f"{month_short(begin.month, language)}{year}–{told}"
