"""Fixed words of the network map on paper (20); every language fills every field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.network import Closeness, Sector, Strength, Tone
from app.text import Language


@dataclass(frozen=True, kw_only=True)
class NetworkWords:
    """Words of one language; fields with {braces} are filled in."""

    title: str
    attachment: str
    subtitle: str
    wished_subtitle: str
    nearer: str
    heading: str
    who: str
    group: str
    nearness: str
    tie: str
    helps: str
    here_now: str
    wish: str
    consent: str
    too_many: str
    picture: str
    numbered: str
    nobody: str
    also: str
    sectors: Mapping[Sector, str]
    rings: Mapping[Closeness, str]
    strengths: Mapping[Strength, str]
    tones: Mapping[Tone, str]


NETWORK_WORDS: Final[dict[Language, NetworkWords]] = {
    "fi": NetworkWords(
        title="Minun tiimini",
        attachment="Liite: {title}",
        subtitle="Verkostokartta · {name} · {day}",
        wished_subtitle="Verkostokartta, toive · {name} · {day}",
        nearer="Mitä lähempänä keskustaa, sitä läheisempi suhde.",
        heading="Kuka auttaa missäkin",
        who="Kuka",
        group="Piiri",
        nearness="Läheisyys",
        tie="Side",
        helps="Mihin tuki liittyy",
        here_now="Mukana nyt",
        wish="Toive",
        consent="Verkostokartta on tehty asiakkaan suostumuksella {day}.",
        too_many="Tiimissä on niin monta, että kuva ei mahdu paperille. Kaikki ovat listassa.",
        picture="Verkostokartta. Keskellä {name}.",
        numbered="Kartan numerot ovat listan numeroita.",
        nobody="Tiimiin ei ole vielä merkitty ketään.",
        also="{sector}, myös {more}",
        sectors={
            Sector.FAMILY: "Perhe ja suku",
            Sector.FRIENDS: "Ystävät ja läheiset",
            Sector.HOBBIES: "Harrastukset ja vapaa-aika",
            Sector.WORK: "Työ ja opiskelu",
            Sector.SERVICES: "Viranomaiset ja palvelut",
        },
        rings={
            Closeness.NEAR: "Lähellä",
            Closeness.MIDDLE: "Keskellä",
            Closeness.FAR: "Kaukana",
        },
        strengths={
            Strength.WEAK: "Heikko",
            Strength.MEDIUM: "Keskivahva",
            Strength.STRONG: "Vahva",
        },
        tones={
            Tone.GIVES: "antaa voimia",
            Tone.MIXED: "vaihteleva",
            Tone.TAKES: "vie voimia",
            Tone.WISH: "toive",
        },
    ),
    "sv": NetworkWords(
        title="Mitt team",
        attachment="Bilaga: {title}",
        subtitle="Nätverkskarta · {name} · {day}",
        wished_subtitle="Nätverkskarta, önskemål · {name} · {day}",
        nearer="Ju närmare mitten, desto närmare relation.",
        heading="Vem hjälper med vad",
        who="Vem",
        group="Krets",
        nearness="Närhet",
        tie="Band",
        helps="Vad stödet gäller",
        here_now="Med nu",
        wish="Önskemål",
        consent="Nätverkskartan har gjorts med klientens samtycke {day}.",
        too_many="Teamet har så många att bilden inte ryms på pappret. Alla står i listan.",
        picture="Nätverkskarta. I mitten {name}.",
        numbered="Kartans nummer är listans nummer.",
        nobody="Ingen har ännu antecknats i teamet.",
        also="{sector}, också {more}",
        sectors={
            Sector.FAMILY: "Familj och släkt",
            Sector.FRIENDS: "Vänner och närstående",
            Sector.HOBBIES: "Hobbyer och fritid",
            Sector.WORK: "Arbete och studier",
            Sector.SERVICES: "Myndigheter och tjänster",
        },
        rings={
            Closeness.NEAR: "Nära",
            Closeness.MIDDLE: "Mitt emellan",
            Closeness.FAR: "Långt borta",
        },
        strengths={
            Strength.WEAK: "Svagt",
            Strength.MEDIUM: "Medelstarkt",
            Strength.STRONG: "Starkt",
        },
        tones={
            Tone.GIVES: "ger kraft",
            Tone.MIXED: "växlande",
            Tone.TAKES: "tar kraft",
            Tone.WISH: "önskemål",
        },
    ),
    "en": NetworkWords(
        title="My team",
        attachment="Attachment: {title}",
        subtitle="Network map · {name} · {day}",
        wished_subtitle="Network map, wish · {name} · {day}",
        nearer="The nearer to the middle, the closer the tie.",
        heading="Who helps with what",
        who="Who",
        group="Circle",
        nearness="Closeness",
        tie="Tie",
        helps="What the support is for",
        here_now="Here now",
        wish="A wish",
        consent="The network map was made with the client’s consent on {day}.",
        too_many="So many are in the team that the picture does not fit. All are in the list.",
        picture="Network map. In the middle {name}.",
        numbered="The numbers of the map are those of the list.",
        nobody="Nobody has been noted in the team yet.",
        also="{sector}, also {more}",
        sectors={
            Sector.FAMILY: "Family and relatives",
            Sector.FRIENDS: "Friends and close ones",
            Sector.HOBBIES: "Hobbies and free time",
            Sector.WORK: "Work and study",
            Sector.SERVICES: "Officials and services",
        },
        rings={
            Closeness.NEAR: "Near",
            Closeness.MIDDLE: "In the middle",
            Closeness.FAR: "Far",
        },
        strengths={
            Strength.WEAK: "Weak",
            Strength.MEDIUM: "Medium",
            Strength.STRONG: "Strong",
        },
        tones={
            Tone.GIVES: "gives strength",
            Tone.MIXED: "varies",
            Tone.TAKES: "takes strength",
            Tone.WISH: "a wish",
        },
    ),
}
