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
from app.services.instruments import Instrument, instruments_of
from app.services.paper_desk import Desk
from app.services.paper_kinds.evaluations import OWN_RATING
from app.services.profiles import profile_of
from app.services.qr import qr_fields
from app.storage.schema.worker import Setting
from app.text import NBSP

_WEB_FORM: Final = "feedback-form"  # kept by app.services.feedback_terms


def service_leaflet(desk: Desk) -> Paper:
    """Compose the leaflet: what the service is, its four core elements, the invitation."""
    words, worker = desk.words, desk.worker
    phone = words("phone_of", phone=worker.phone.replace(" ", NBSP)) if worker.phone else ""
    contact = words("contact", name=worker.name, unit=worker.unit, phone=phone)
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle"),
        blocks=(
            Section(words("what")),
            Text(words("what_text")),
            Section(words("elements")),
            Bullets(words.many("element_list")),
            Section(words("facts")),
            Bullets(words.many("fact_list")),
            Notice(words("invite"), contact),
        ),
        style=Style.PLAIN,
    )


def feedback_slip(desk: Desk) -> Paper:
    """Compose the slip of the anonymous question; with a web form its code stands under it."""
    words = desk.words
    asked = question_words(Question.MEETING, desk.language)
    blocks: list[Block] = [
        Section(asked.stem),
        Checks(tuple((text, False) for text in asked.options.values()), across=1),
        Text(words("how")),
    ]
    if asked.translation:
        blocks.append(Text(asked.translation, muted=True))
    kept = desk.session.get(Setting, _WEB_FORM)
    address = profile_of(desk.session).feedback.web_form or (str(kept.value) if kept else "")
    if address:
        blocks.append(QrCode(qr_fields(address), words("qr_alt"), words("qr")))
    blocks.append(Notice(words("use")))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle"),
        blocks=tuple(blocks),
        style=Style.PLAIN,
    )


def questionnaire(desk: Desk) -> Paper:
    """Compose a measure to fill by hand; texts that may not be shipped are not on it."""
    words = desk.words
    instrument = _chosen(desk)
    rows = []
    for item in instrument.item:
        asked = item.text.label(desk.language) if item.text else item.name.label(desk.language)
        numbers = range(item.least, item.most + 1)
        rows.append((asked, (NBSP * 3 + " ").join(str(number) for number in numbers)))
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
            Table((0.5, 0.5), (words("item"), words("answer")), tuple(rows)),
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
