"""The recovery card: the code in eight groups, which store it opens, and where to keep it.

No person, no organisation, no place: a card that is found must not say whose data it opens
(security.md 2.3).
"""

from dataclasses import dataclass
from typing import Final

from app.documents.engine import Composition
from app.documents.furniture import Furniture
from app.documents.structure import DocumentInfo
from app.documents.styles import TextSize
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS
from app.domain.recovery_paper import RecoveryPaper
from app.text import Language, format_date, local


@dataclass(frozen=True, kw_only=True)
class CardWords:
    """Fixed words of the card; every language fills every field."""

    title: str
    store: str
    use: str
    group: str
    keep: tuple[str, ...]


WORDS: Final[dict[Language, CardWords]] = {
    "fi": CardWords(
        title="Palautuskoodi",
        store="Tietokanta {store}, tehty {day}",
        use="Avaa Rinnallan, jos salalause unohtuu tai laite vaihtuu: Käytä palautuskoodia.",
        group="Ryhmä {number}",
        keep=(
            "Säilytä lukitussa paikassa, eri paikassa kuin laite.",
            "Älä kuvaa, kopioi äläkä lähetä koodia.",
            "Kun uusi koodi on tehty, tämä ei enää avaa. Hävitä silppurissa.",
        ),
    ),
    "sv": CardWords(
        title="Återställningskod",
        store="Databas {store}, gjord {day}",
        use="Öppnar Rinnalla om du glömmer lösenfrasen eller byter enhet: Använd "
        "återställningskod.",
        group="Grupp {number}",
        keep=(
            "Förvara inlåst, på ett annat ställe än enheten.",
            "Fotografera, kopiera eller skicka inte koden.",
            "När en ny kod har gjorts öppnar den här inte längre. Förstör den i en "
            "dokumentförstörare.",
        ),
    ),
    "en": CardWords(
        title="Recovery code",
        store="Store {store}, made {day}",
        use="Opens Rinnalla if the passphrase is forgotten or the device is new: Use recovery "
        "code.",
        group="Group {number}",
        keep=(
            "Keep it locked away, not with the device.",
            "Do not photograph, copy or send the code.",
            "Once a new code was made, this one opens nothing. Shred it.",
        ),
    ),
}


def compose_recovery_card(paper: RecoveryPaper) -> Composition:
    """Give the card set and ready to be flowed; it is never written to a file by Rinnalla."""
    language, made_at = paper.language, paper.made_at
    words, plan_words = WORDS[language], PLAN_WORDS[language]
    setter = Typesetter(language, TextSize.LARGE)
    day = format_date(local(made_at).date())
    setter.title(words.title, words.store.format(store=str(paper.store_id)[:8], day=day))
    setter.paragraph(words.use)
    named = [
        (words.group.format(number=number), group, False)
        for number, group in enumerate(paper.groups, start=1)
    ]
    setter.base_data(named)
    setter.bullets(words.keep)
    furniture = Furniture(
        organiser="Rinnalla",
        unit="",
        confidential=plan_words.confidential,
        confidential_ground="",
        footer_left="",
        footer_right="",
        watermarks=(plan_words.practice,) if paper.practice else (),
        first_header=setter.header,
    )
    info = DocumentInfo(words.title, plan_words.tag, made_at)
    return Composition(setter.story, setter.root, furniture, info)
