"""The words of the log report on paper in three languages (worker-review.md 14)."""

from dataclasses import dataclass
from typing import Final

from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class LogWords:
    """Headings and columns; what was done and to what comes from the vocabularies."""

    title: str
    warning: str
    client: str
    identity: str
    controller: str
    time: str
    events: str
    disclosures: str
    none: str
    event_columns: tuple[str, str, str, str]
    disclosure_columns: tuple[str, str, str, str]


LOG_WORDS: Final[dict[Language, LogWords]] = {
    "fi": LogWords(
        title="Lokiraportti rekisterinpitäjälle",
        warning="Älä anna suoraan asiakkaalle. Rekisterinpitäjä päättää, mitä asiakas saa.",
        client="Asiakas",
        identity="Henkilötunnus",
        controller="Rekisterinpitäjä",
        time="Ajalta",
        events="Käyttö",
        disclosures="Luovutukset",
        none="Ei tapahtumia.",
        event_columns=(
            "Aika",
            "Käyttäjä ja tunniste",
            "Tapahtuma ja tieto",
            "Käyttötarkoitus, rekisterinpitäjä, tapahtuman numero",
        ),
        disclosure_columns=(
            "Aika",
            "Luovuttaja ja tunniste",
            "Tieto ja saaja",
            "Käyttötarkoitus, peruste, rekisterinpitäjä",
        ),
    ),
    "sv": LogWords(
        title="Loggrapport till den personuppgiftsansvarige",
        warning="Ge den inte direkt till klienten. "
        "Den personuppgiftsansvarige avgör vad klienten får.",
        client="Klient",
        identity="Personbeteckning",
        controller="Personuppgiftsansvarig",
        time="Tid",
        events="Användning",
        disclosures="Utlämnanden",
        none="Inga händelser.",
        event_columns=(
            "Tid",
            "Användare och id",
            "Händelse och uppgift",
            "Ändamål, personuppgiftsansvarig, händelsens nummer",
        ),
        disclosure_columns=(
            "Tid",
            "Utlämnare och id",
            "Uppgift och mottagare",
            "Ändamål, grund, personuppgiftsansvarig",
        ),
    ),
    "en": LogWords(
        title="Log report for the controller",
        warning="Do not give it straight to the client. "
        "The controller decides what the client gets.",
        client="Client",
        identity="Personal identity code",
        controller="Controller",
        time="Period",
        events="Use",
        disclosures="Disclosures",
        none="No events.",
        event_columns=(
            "Time",
            "User and id",
            "Act and data",
            "Purpose, controller, number of the event",
        ),
        disclosure_columns=(
            "Time",
            "Discloser and id",
            "Data and recipient",
            "Purpose, ground, controller",
        ),
    ),
}
