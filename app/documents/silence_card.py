"""*Jos minusta ei kuulu* on A5 (37b), large on A4: the client's own instruction, kept at hand."""

from dataclasses import dataclass
from typing import Final

from app.documents.card import CardFurniture, Rule, SignLine, SoftBox
from app.documents.engine import Composition
from app.documents.flowables import Look, TextBlock, plain_run
from app.documents.fonts import Face
from app.documents.pages import A5_PAGE, LARGE_CARD_PAGE
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize, TextStyle
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.documents.wrapping import Run
from app.domain.silence import SilenceDraft, SilencePaper
from app.text import Language, format_date

_STRONG: Final = "*"
_FOOT: Final = TextStyle(Face.REGULAR, 11.5, 16.5)


@dataclass(frozen=True, kw_only=True)
class SilenceWords:
    """Fixed words of the card; what stands between asterisks is bold."""

    title: str
    agreed: str
    wait_one: str
    wait_many: str
    text: tuple[str, str]
    call: tuple[str, str]
    come: tuple[str, str]
    way_back: str
    change: str
    emergency: str


WORDS: Final[dict[Language, SilenceWords]] = {
    "fi": SilenceWords(
        title="Jos minusta ei kuulu",
        agreed="{client} ja {worker} sopivat näin {day}.",
        wait_one="Odota *yksi päivä*.",
        wait_many="Odota *{days} päivää*.",
        text=("Lähetä minulle *tekstiviesti*.", "*Älä lähetä* tekstiviestiä."),
        call=("*Saat* soittaa: {whom}.", "*Et saa* soittaa läheisilleni."),
        come=("*Saat* tulla pihaan.", "*Et saa* tulla pihaan."),
        way_back="Näin minut on helppo saada takaisin",
        change="Voit muuttaa tätä milloin vain. {worker}, puh. *{phone}*.",
        emergency="*Hätätilanteessa soita 112.*",
    ),
    "sv": SilenceWords(
        title="Om du inte hör av mig",
        agreed="{client} och {worker} kom överens om det här {day}.",
        wait_one="Vänta *en dag*.",
        wait_many="Vänta *{days} dagar*.",
        text=("Skicka mig ett *textmeddelande*.", "*Skicka inte* textmeddelanden."),
        call=("Du *får* ringa: {whom}.", "Du *får inte* ringa mina närstående."),
        come=("Du *får* komma till gården.", "Du *får inte* komma till gården."),
        way_back="Så här är det lätt att få mig tillbaka",
        change="Du kan ändra det här när som helst. {worker}, tfn *{phone}*.",
        emergency="*I en nödsituation, ring 112.*",
    ),
    "en": SilenceWords(
        title="If you don't hear from me",
        agreed="{client} and {worker} agreed on this {day}.",
        wait_one="Wait *one day*.",
        wait_many="Wait *{days} days*.",
        text=("Send me a *text message*.", "*Do not send* text messages."),
        call=("You *may* call: {whom}.", "You *may not* call my close ones."),
        come=("You *may* come to my yard.", "You *may not* come to my yard."),
        way_back="This is an easy way to get me back",
        change="You can change this at any time. {worker}, tel. *{phone}*.",
        emergency="*In an emergency, call 112.*",
    ),
}


def compose_silence(paper: SilencePaper) -> Composition:
    """Give the card set and ready to be flowed; what was not talked about has no line."""
    words, plan_words = WORDS[paper.language], PLAN_WORDS[paper.language]
    page = LARGE_CARD_PAGE if paper.large else A5_PAGE
    setter = Typesetter(
        paper.language, TextSize.PLAIN_LARGE if paper.large else TextSize.CARD, page
    )
    draft = paper.draft
    agreed = words.agreed.format(
        client=paper.client_name,
        worker=paper.worker_name,
        day=format_date(draft.agreed_on or paper.printed_at.date()),
    )
    setter.title(words.title, agreed)
    setter.story.append(Rule())
    _lines(setter, draft, words)
    if draft.way_back.strip():
        _way_back(setter, draft, words, plan_words.quotes)
    _foot(setter, paper, words)
    furniture = CardFurniture(
        organiser=setter.clean(paper.organiser_name),
        unit=setter.clean(paper.unit),
        watermarks=(plan_words.practice,) if paper.practice else (),
        first_header=setter.header,
        page=page,
    )
    info = DocumentInfo(words.title, plan_words.tag, paper.printed_at)
    return Composition(setter.story, setter.root, furniture, info, page, grey=paper.grey)


def _lines(setter: Typesetter, draft: SilenceDraft, words: SilenceWords) -> None:
    days = draft.wait_days or 1
    wait = words.wait_one if days == 1 else words.wait_many
    told = [("wait", wait.format(days=days))]
    for sign, answer, pair in (
        ("message", draft.may_text, words.text),
        ("phone", draft.may_call, words.call),
        ("house", draft.may_come, words.come),
    ):
        if answer is not None:
            told.append((sign, pair[0] if answer else pair[1]))
    listing = setter.root.add("L", numbering="None")
    for sign, sentence in told:
        runs = _runs(sentence, whom=setter.clean(draft.call_whom))
        node = listing.add("LI").add("LBody")
        setter.story.append(SignLine(sign, runs, setter.sheet.body, node))


def _way_back(
    setter: Typesetter, draft: SilenceDraft, words: SilenceWords, quotes: tuple[str, str]
) -> None:
    heading, look = setter.sheet.heading, Look(before=14, after=6)
    runs = plain_run(words.way_back, heading.face)
    setter.story.append(TextBlock(runs, heading, setter.root.add("H2"), look))
    setter.voice(draft.way_back, quotes)


def _foot(setter: Typesetter, paper: SilencePaper, words: SilenceWords) -> None:
    sentences = [words.emergency]
    if paper.worker_phone:
        sentences.insert(0, words.change)
    told = [
        _runs(
            one,
            worker=setter.clean(paper.worker_name),
            phone=_unbroken(setter.clean(paper.worker_phone)),
        )
        for one in sentences
    ]
    nodes = [setter.root.add("P") for _ in told]
    style = setter.sheet.body if paper.large else _FOOT
    setter.story.append(SoftBox(told, style, nodes))


def _runs(sentence: str, **values: str) -> list[Run]:
    """Split at the asterisks first: what a person wrote changes no face."""
    return [
        Run(part.format(**values), Face.BOLD if number % 2 else Face.REGULAR)
        for number, part in enumerate(sentence.split(_STRONG))
        if part
    ]


def _unbroken(number: str) -> str:
    """A telephone number stays on one line."""
    return number.replace(" ", "\N{NO-BREAK SPACE}")
