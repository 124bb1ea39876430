"""Papers about nobody: leaflet of the service, feedback slip with its code, a measure on paper."""

from typing import Final

from app.domain.feedback import Question
from app.domain.papers import (
    Block,
    Bullets,
    Checks,
    Notice,
    Paper,
    QrCode,
    Section,
    Style,
    Table,
    Text,
    WriteLines,
)
from app.reference.feedback_questions import question_words
from app.reference.vocabularies import Vocabulary, entries
from app.services.capacity import capacity_of
from app.services.feedback_terms import asker_on
from app.services.instruments import Instrument, instruments_of
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import joined
from app.services.paper_kinds.evaluations import OWN_RATING
from app.services.qr import qr_fields
from app.storage.schema.worker import Setting
from app.text import NBSP, format_date, format_number, month_name

_MODEL: Final = "thl"  # group of the core elements
END: Final = "end"  # the subject of a slip that asks when the service ends
_WEB_FORM: Final = "feedback-form"  # kept by app.services.feedback_terms


def service_leaflet(desk: Desk) -> Paper:
    """Compose the leaflet: three questions, what the service is, its core elements, invitation."""
    words = desk.words
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle"),
        blocks=(
            Section(words("questions")),
            Bullets(words.many("question_list")),
            Section(words("what")),
            Text(words("what_text")),
            Section(words("elements")),
            Bullets(_elements(desk)),
            Section(words("facts")),
            Bullets(words.many("fact_list"), short=True),
            Notice(words("invite"), _whom_to_call(desk)),
        ),
        style=Style.PLAIN,
    )


def _elements(desk: Desk) -> tuple[str, ...]:
    """The four core elements by their names (E71), each with what it means."""
    core = (it for it in entries(Vocabulary.CORE_ELEMENTS) if it.group == _MODEL)
    names = (it.label(desk.language) for it in core)
    return tuple(map(": ".join, zip(names, desk.words.many("element_list"), strict=False)))


def _whom_to_call(desk: Desk) -> str:
    worker = desk.worker
    return joined(worker.name, worker.title, worker.phone.replace(" ", NBSP))


def service_description(desk: Desk) -> Paper:
    """Compose what the service is here, for partners and own people: the profile in force says."""
    words, profile = desk.words, desk.profile
    period = profile.period
    month = month_name(desk.today.month, desk.language)
    course = (
        words("period_is", least=period.shortest, most=period.longest),
        words("rhythm_is", days=profile.rhythm.agreed_gap_days),
        words("interim_is", months=period.interim_check),
    )
    tiers = tuple(
        (tier.name.label(desk.language), tier.meaning.label(desk.language) if tier.meaning else "")
        for tier in profile.tiers
    )
    heads = words.many("tier_heads")
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words(
            "subtitle",
            profile=desk.worker.organiser_name or profile.name.label(desk.language),
            month=month,
            year=desk.today.year,
        ),
        blocks=(
            Section(words("what")),
            Text(words("what_text")),
            Section(words("whom")),
            Bullets(words.many("whom_list")),
            Section(words("elements")),
            Bullets(_elements(desk)),
            Section(words("course")),
            Bullets(course),
            *((Section(words("tiers")), Table((0.35, 0.65), heads, tiers)) if tiers else ()),
            Section(words("contact_head")),
            Text(_whom_to_call(desk)),
        ),
        style=Style.LETTER,
    )


def feedback_slip(desk: Desk) -> Paper:
    """Compose the slip of the anonymous question, `subject` "end" that of the service's end.

    Free words of thanks or ideas have their room here and on the web form only (K23, E57): they are
    read from the paper and kept in no file. With a web form its code stands under it.
    """
    words = desk.words
    question = Question.END if desk.options.subject == END else Question.MEETING
    asked = question_words(question, desk.language)
    blocks: list[Block] = [
        Section(asked.stem),
        Checks(tuple((text, False) for text in asked.options.values()), across=1),
        Text(words("how")),
    ]
    if asked.translation:
        blocks.append(Text(asked.translation, muted=True))
    blocks += [Section(words("own_words")), WriteLines(3), Text(words("own_words_how"), muted=True)]
    kept = desk.session.get(Setting, _WEB_FORM)
    profile = desk.profile
    address = profile.feedback.web_form or (str(kept.value) if kept else "")
    if address:
        blocks.append(QrCode(qr_fields(address), words("qr_alt"), words("qr")))
    told = profile.feedback.purpose
    asker = asker_on(profile, desk.today, desk.language) or desk.worker.organiser_name
    purpose = told.label(desk.language) if told else asked.words["purpose"]
    blocks.append(Notice(asked.words["asker"].format(asker=asker, purpose=purpose)))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=asked.title,
        blocks=tuple(blocks),
        style=Style.PLAIN,
    )


def questionnaire(desk: Desk) -> Paper:
    """Compose a measure to fill by hand; texts that may not be shipped are not on it."""
    words = desk.words
    instrument = _chosen(desk)
    apart = NBSP * 2 if desk.options.large else NBSP * 3 + " "
    shares = (0.4, 0.6) if desk.options.large else (0.5, 0.5)
    rows = []
    for item in instrument.item:
        asked = item.text.label(desk.language) if item.text else item.name.label(desk.language)
        numbers = range(item.least, item.most + 1)
        rows.append((asked, apart.join(str(number) for number in numbers)))
    least = min(item.least for item in instrument.item)
    most = max(item.most for item in instrument.item)
    licence = words("licence", text=instrument.licence.text.label(desk.language))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title", name=instrument.name.label(desk.language)),
        subtitle=words("subtitle"),
        blocks=(
            Text(words("how", least=least, most=most)),
            Table(shares, (words("item"), words("answer")), tuple(rows)),
            Section(words("words")),
            WriteLines(3),
            Text(licence, muted=True),
        ),
        style=Style.LETTER,
    )


def _chosen(desk: Desk) -> Instrument:
    wanted = desk.options.subject or OWN_RATING
    instruments = instruments_of(desk.session)
    found = [one for one in instruments if one.id == wanted]
    return (found or [one for one in instruments if one.id == OWN_RATING])[0]


def week_sheet(desk: Desk) -> Paper:
    """Compose the week in hours, for the talk with the supervisor: figures of nobody (R43)."""
    words, found = desk.words, capacity_of(desk.session, desk.today)
    parts = ("meetings", "drives", "recording", "groups", "free", "week")
    rows = tuple((words(part), _hours(getattr(found, part))) for part in parts)
    verdict = words("fits" if found.fits else "full", need=_hours(found.next_client))
    blocks: list[Block] = [
        Text(words("lead")),
        Section(words("what")),
        Table((0.75, 0.25), (words("what"), words("hours")), rows),
        Text(words("clients_are", count=found.clients)),
        Notice(words("verdict"), verdict),
    ]
    if found.next_place_on is not None:
        blocks.append(Text(words("next_place", day=format_date(found.next_place_on))))
    blocks += [Section(words("talk")), WriteLines(6)]
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", day=format_date(desk.today)),
        blocks=tuple(blocks),
        style=Style.LETTER,
    )


def _hours(minutes: int) -> str:
    return format_number(minutes / 60, 1)
