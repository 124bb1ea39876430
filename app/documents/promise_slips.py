"""Jokaiselle oma lappu on paper: one page each, large, nothing but the reader's own promises."""

from dataclasses import dataclass
from typing import Final

from reportlab.platypus import PageBreak

from app.documents.engine import Composition
from app.documents.furniture import Furniture
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.slips import Promise, Slip, SlipsPaper
from app.reference.vocabularies import Vocabulary, label
from app.text import Language, format_date, format_weekday_date


@dataclass(frozen=True, kw_only=True)
class SlipWords:
    """Fixed words of the slips; every language fills every field."""

    title: str
    for_client: str
    met: str
    by: str
    who: str
    call: str
    next_meeting: str


SLIP_WORDS: Final[dict[Language, SlipWords]] = {
    "fi": SlipWords(
        title="Mitä lupasin",
        for_client="Mitä sovimme",
        met="Verkostotapaaminen {day}",
        by="mihin mennessä: {when}",
        who="{who}: {what}",
        call="Jos jokin muuttuu, soita: {name}, puh. {phone}",
        next_meeting="Tapaamme taas {day}.",
    ),
    "sv": SlipWords(
        title="Vad jag lovade",
        for_client="Vad vi kom överens om",
        met="Nätverksmöte {day}",
        by="senast: {when}",
        who="{who}: {what}",
        call="Om något ändras, ring: {name}, tfn {phone}",
        next_meeting="Vi träffas igen {day}.",
    ),
    "en": SlipWords(
        title="What I promised",
        for_client="What we agreed",
        met="Network meeting {day}",
        by="by when: {when}",
        who="{who}: {what}",
        call="If something changes, call: {name}, tel. {phone}",
        next_meeting="We meet again {day}.",
    ),
}


def compose_slips(paper: SlipsPaper) -> Composition:
    """Give the slips set and ready to be flowed over pages."""
    words, plan_words = SLIP_WORDS[paper.language], PLAN_WORDS[paper.language]
    size = TextSize.PLAIN_LARGE if paper.large else TextSize.LARGE
    setter = Typesetter(paper.language, size)
    for number, slip in enumerate(paper.slips):
        if number:
            setter.story.append(PageBreak())
        _slip(setter, paper, slip, words)
    furniture = Furniture(
        organiser=setter.clean(paper.organiser_name),
        unit=setter.clean(paper.unit),
        confidential=plan_words.confidential,
        confidential_ground=plan_words.confidential_ground,
        footer_left="",
        footer_right=words.met.format(day=format_date(paper.met_on)),
        watermarks=(plan_words.practice,) if paper.practice else (),
        first_header=setter.header,
        scale=1.12 if paper.large else 1.0,
    )
    info = DocumentInfo(words.for_client, plan_words.tag, paper.printed_at)
    return Composition(setter.story, setter.root, furniture, info, grey=paper.grey)


def _slip(setter: Typesetter, paper: SlipsPaper, slip: Slip, words: SlipWords) -> None:
    role = role_words(slip.role, paper.language)
    name = paper.client_name if slip.for_client else role
    day = words.met.format(day=format_date(paper.met_on))
    setter.title(words.for_client if slip.for_client else words.title, f"{name} · {day}")
    setter.bullets([_line(one, words) for one in slip.promises])
    if paper.next_on is not None:
        again = format_weekday_date(paper.next_on, paper.language)
        setter.paragraph(words.next_meeting.format(day=again))
    if paper.call_phone:
        setter.paragraph(words.call.format(name=paper.call_name, phone=paper.call_phone))


def _line(promise: Promise, words: SlipWords) -> str:
    what = f"{promise.text} ({words.by.format(when=promise.by_when)})"
    what = what if promise.by_when else promise.text
    return words.who.format(who=promise.who, what=what) if promise.who else what


def role_words(role: str, language: Language) -> str:
    """Give a role in words: codes of the participants' list, else as it was written."""
    return label(Vocabulary.PARTICIPANTS, role, language)
