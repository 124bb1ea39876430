"""The words of the monitoring report on paper in three languages; its lines are a vocabulary."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringWords:
    """Title, the rule of small numbers, headings by group, columns."""

    title: str
    rule: str
    elements: str
    columns: tuple[str, str]
    headings: Mapping[str, str]


MONITORING_WORDS: Final[dict[Language, MonitoringWords]] = {
    "fi": MonitoringWords(
        title="Seuranta: sosiaalinen kuntoutus",
        rule="Ei tietoja yksittäisistä ihmisistä. Alle 5 näytetään muodossa < 5.",
        elements="Asiakkaita ydinelementeittäin",
        columns=("Mitä", "Määrä"),
        headings={
            "work": "Asiakkaat, jaksot ja päätökset",
            "meetings": "Tapaamiset ja matkat",
            "goals": "Tavoitteet, sovitut asiat, siirrot",
        },
    ),
    "sv": MonitoringWords(
        title="Uppföljning: social rehabilitering",
        rule="Inga uppgifter om enskilda personer. Under 5 visas som < 5.",
        elements="Klienter enligt kärnelement",
        columns=("Vad", "Antal"),
        headings={
            "work": "Klienter, perioder och beslut",
            "meetings": "Möten och resor",
            "goals": "Mål, avtalade saker, överföringar",
        },
    ),
    "en": MonitoringWords(
        title="Monitoring: social rehabilitation",
        rule="Nothing about single people. Numbers under 5 are shown as < 5.",
        elements="Clients by core element",
        columns=("What", "Number"),
        headings={
            "work": "Clients, periods and decisions",
            "meetings": "Meetings and travel",
            "goals": "Goals, agreed matters, handing over",
        },
    ),
}
