"""The sentences of the command line in Finnish, Swedish and English: the core has no words."""

import os
from collections.abc import Mapping
from typing import Final

from app.cli import (
    config_messages,
    install_messages,
    keys_messages,
    org_messages,
    print_messages,
    sync_messages,
)
from app.errors import UserError
from app.text import Language

_ORDER: Final[tuple[Language, ...]] = ("fi", "sv", "en")

_HELP: Final = sync_messages.HELP | {
    "about": (
        "Rinnalla on sosiaalisen kuntoutuksen työntekijän työkalu. Ilman käskyä se avaa ikkunan.",
        "Rinnalla är ett verktyg för den som arbetar med social rehabilitering. "
        "Utan kommando öppnar det ett fönster.",
        "Rinnalla is the tool of a worker in social rehabilitation. "
        "Without a command it opens its window.",
    ),
    "demo-window": (
        "avaa harjoitteluvaraston: kuusi keksittyä asiakasta",
        "öppna övningsförrådet: sex påhittade klienter",
        "open the practice store: six invented clients",
    ),
    "commands": ("käskyt", "kommandon", "commands"),
    "command": ("KÄSKY", "KOMMANDO", "COMMAND"),
    "options": ("valinnat", "val", "options"),
    "usage": ("käyttö: ", "användning: ", "usage: "),
    "help": ("näytä tämä ohje", "visa den här hjälpen", "show this help"),
    "print": ("tee paperi tiedostoksi", "gör ett papper som fil", "make a paper as a file"),
    "demo-print": (
        "harjoitteluvarastosta; salalausetta ei kysytä",
        "ur övningsförrådet; ingen lösenfras behövs",
        "from the practice store; no passphrase is asked",
    ),
    "store": (
        "varaston kansio (muuten oma varasto tällä koneella)",
        "förrådets mapp (annars det egna förrådet på den här datorn)",
        "folder of the store (else the own store on this machine)",
    ),
    "client": (
        "asiakkaan koko nimi tai tunniste; harjoittelussa muuten Demo-Aino Esimerkki",
        "klientens hela namn eller id; i övningen annars Demo-Aino Esimerkki",
        "the client's full name or id; in practice Demo-Aino Esimerkki otherwise",
    ),
    "out": (
        "mihin PDF kirjoitetaan (salaamaton tiedosto)",
        "vart PDF-filen skrivs (okrypterad fil)",
        "where the PDF is written (a file that is not encrypted)",
    ),
    "for-client": (
        "asiakkaan kappale: ilman henkilötunnusta",
        "klientens exemplar: utan personbeteckning",
        "the client's copy: without the personal identity code",
    ),
    "large": ("suuri teksti", "stor text", "large print"),
    "map": ("verkostokartta liitteeksi", "med nätverkskartan", "with the network map"),
    "booklet": ("taitettavana A6-vihkona", "som ett A6-häfte att vika", "as an A6 booklet to fold"),
    "language": (
        "paperin kieli (muuten asiakkaan asiointikieli)",
        "papperets språk (annars klientens kontaktspråk)",
        "language of the paper (else the client's language of service)",
    ),
    "passphrase-fd": (
        "lue salalause tästä tiedostokahvasta; muuten se kysytään",
        "läs lösenfrasen från denna filbeskrivare; annars frågas den",
        "read the passphrase from this file descriptor; else it is asked",
    ),
    "check-profile": (
        "tarkista organisaation oma profiilitiedosto",
        "kontrollera organisationens egen profilfil",
        "check the organisation's own profile file",
    ),
    "profile-file": (
        "profiilitiedosto (TOML)",
        "profilfilen (TOML)",
        "the profile file (TOML)",
    ),
    "export-log": (
        "vie käyttö- ja luovutusloki tiedostoksi",
        "exportera användnings- och utlämnandeloggen till en fil",
        "export the use log and the disclosure log to a file",
    ),
    "log-out": (
        "mihin loki kirjoitetaan (sinetöity, jos organisaatiolla on avain; muuten salaamaton)",
        "vart loggen skrivs (förseglad om organisationen har en nyckel, annars okrypterad)",
        "where the log is written (sealed if the organisation has a key, else not encrypted)",
    ),
    "verify": (
        "tarkista varaston eheys ja käyttölokin ketju",
        "kontrollera att förrådet är helt och att användningsloggens kedja håller",
        "check that the store is sound and that the chain of the use log holds",
    ),
}

_LINES: Final = sync_messages.LINES | {
    "passphrase": ("Salalause: ", "Lösenfras: ", "Passphrase: "),
    "written": ("Kirjoitettu: {path}", "Skrivet: {path}", "Written: {path}"),
    "draft": (
        "Suunnitelma on luonnos: sitä ei ole viimeistelty.",
        "Planen är ett utkast: den är inte färdigställd.",
        "The plan is a draft: it has not been finished.",
    ),
    "sound": (
        "Varasto on ehjä. Käyttölokissa on {events} tapahtumaa, ja ketju pitää.",
        "Förrådet är helt. Användningsloggen har {events} händelser, och kedjan håller.",
        "The store is sound. The use log has {events} events, and its chain holds.",
    ),
    "profile": (
        "Profiili on kunnossa: {name}",
        "Profilen duger: {name}",
        "The profile is right: {name}",
    ),
    "not-sound": (
        "Varaston tiedosto ei ole ehjä. Älä jatka työtä sillä, vaan palauta varmuuskopio.",
        "Förrådets fil är inte hel. Fortsätt inte med den, utan återställ en säkerhetskopia.",
        "The store's file is not sound. Do not go on with it: bring back a backup.",
    ),
    "chain-broken": (
        "Käyttölokin ketju katkeaa tapahtumaan {n}: {kind}. Kerro siitä tietosuojavastaavalle.",
        "Användningsloggens kedja bryts vid händelse {n}: {kind}. "
        "Berätta det för dataskyddsombudet.",
        "The chain of the use log breaks at event {n}: {kind}. Tell the data protection officer.",
    ),
    "break-edited": ("sitä on muutettu", "den har ändrats", "it was changed"),
    "break-missing": ("se puuttuu", "den saknas", "it is missing"),
    "break-renumbered": (
        "järjestys on muutettu",
        "ordningen har ändrats",
        "the order was changed",
    ),
    "break-cut": (
        "loki on katkaistu siitä",
        "loggen är avklippt där",
        "the log is cut off there",
    ),
    "disclosure-broken": (
        "Luovutuslokin rivi {n} ei ole se, joka siihen kirjattiin. "
        "Kerro siitä tietosuojavastaavalle.",
        "Rad {n} i utlämnandeloggen är inte den som antecknades. "
        "Berätta det för dataskyddsombudet.",
        "Row {n} of the disclosure log is not what was recorded. Tell the data protection officer.",
    ),
    "log-cut": (
        "Lokin lopusta puuttuu ainakin {count} tapahtumaa. Kerro siitä tietosuojavastaavalle.",
        "I slutet av loggen saknas minst {count} händelser. Berätta det för dataskyddsombudet.",
        "At least {count} events are missing at the end of the log. "
        "Tell the data protection officer.",
    ),
    "no-anchor": (
        "Lokin loppua ei voitu verrata: ankkuritiedosto puuttuu tai ei aukea.",
        "Slutet av loggen kunde inte jämföras: ankarfilen saknas eller går inte att läsa.",
        "The end of the log could not be compared: the anchor file is missing or unreadable.",
    ),
    "log-written": (
        "Kirjoitettu: {path}, {events} tapahtumaa ({first}–{last}). Tiedosto ei ole salattu.",
        "Skrivet: {path}, {events} händelser ({first}–{last}). Filen är inte krypterad.",
        "Written: {path}, {events} events ({first}–{last}). The file is not encrypted.",
    ),
    "fault": (
        "Rinnalla teki virheen ({where}). Tallennettu on turvassa. (R-0001)",
        "Rinnalla gjorde ett fel ({where}). Det som är sparat är i säkerhet. (R-0001)",
        "Rinnalla made a mistake ({where}). What is saved is safe. (R-0001)",
    ),
    "wrong-use": (
        "Käskyä ei ymmärretty. Ohje: {prog} --help ({reason})",
        "Kommandot förstods inte. Hjälp: {prog} --help ({reason})",
        "The command was not understood. Help: {prog} --help ({reason})",
    ),
    "stopped": ("Keskeytetty.", "Avbrutet.", "Stopped."),
}

_REASONS: Final = {
    "not-readable": ("ei aukea", "går inte att öppna", "cannot be opened"),
    "too-large": ("on liian suuri", "är för stor", "is too large"),
    "not-toml": ("ei ole TOML-muotoa", "är inte TOML", "is not TOML"),
    "missing": ("puuttuu", "saknas", "is missing"),
    "unknown-field": ("on tuntematon", "är okänt", "is unknown"),
    "wrong-value": ("on väärä", "är fel", "has a wrong value"),
    "unknown-id": (
        "viittaa tuntemattomaan",
        "hänvisar till något okänt",
        "names something unknown",
    ),
    "id-taken": ("on jo käytössä", "används redan", "is taken already"),
    "circular": ("viittaa kehässä", "hänvisar i cirkel", "refers in a circle"),
}

_ERRORS: Final = sync_messages.ERRORS | {
    "disk-full": (
        "Levy on täynnä. Tallennettu on turvassa. Vapauta tilaa ja yritä uudelleen.",
        "Disken är full. Det sparade är i säkerhet. Frigör utrymme och försök på nytt.",
        "The disk is full. What is saved is safe. Free some space and try again.",
    ),
    "disk-read-only": (
        "Tähän paikkaan ei voi kirjoittaa. Valitse toinen paikka.",
        "Det går inte att skriva här. Välj en annan plats.",
        "This place cannot be written to. Choose another one.",
    ),
    "disk-failed": (
        "Levy ilmoittaa viasta. Pyydä IT-tukea tarkistamaan laite.",
        "Disken rapporterar ett fel. Be it-stödet kontrollera enheten.",
        "The disk reports an error. Ask your IT support to check the device.",
    ),
    "cannot-open": (
        "Tiedostoa tai kansiota ei voi avata. Mitään ei muutettu.",
        "Filen eller mappen går inte att öppna. Ingenting ändrades.",
        "The file or folder cannot be opened. Nothing was changed.",
    ),
    "store-absent": (
        "Tässä kansiossa ei ole varastoa.",
        "Det finns inget förråd i mappen.",
        "There is no store in this folder.",
    ),
    "store-damaged": (
        "Varasto on vioittunut. Tiedostoon ei koskettu. Palauta varmuuskopio.",
        "Förrådet är skadat. Filen har inte rörts. Återställ en säkerhetskopia.",
        "The store is damaged. The file has not been touched. Bring back a backup.",
    ),
    "store-newer": (
        "Varasto on uudemmasta versiosta. Siihen ei koskettu. Asenna uusin Rinnalla.",
        "Förrådet är från en nyare version. Det har inte rörts. Installera nyaste Rinnalla.",
        "The store is of a newer version. It has not been touched. Install the newest Rinnalla.",
    ),
    "store-foreign": (
        "Varasto ja avaintiedosto eivät kuulu yhteen. Niihin ei koskettu.",
        "Förrådet och nyckelfilen hör inte ihop. De har inte rörts.",
        "The store and its key file do not belong together. They have not been touched.",
    ),
    "store-missing": (
        "Avaintiedosto on, mutta varasto puuttuu. Palauta varmuuskopio.",
        "Nyckelfilen finns, men förrådet saknas. Återställ en säkerhetskopia.",
        "There is a key file, but the store is missing. Bring back a backup.",
    ),
    "store-busy": (
        "Varasto on juuri nyt käytössä. Yritä hetken päästä uudelleen.",
        "Förrådet är upptaget just nu. Försök om en stund.",
        "The store is busy just now. Try again in a moment.",
    ),
    "store-in-use": (
        "Rinnalla on jo auki (kone {host}, prosessi {pid}). Sulje se ensin. Mitään ei muutettu.",
        "Rinnalla är redan öppet (dator {host}, process {pid}). Stäng det först. "
        "Ingenting ändrades.",
        "Rinnalla is open already (machine {host}, process {pid}). Close it first. "
        "Nothing was changed.",
    ),
    "store-on-network": (
        "Varasto on verkkolevyllä, jossa se vioittuisi. Siihen ei koskettu. Siirrä kansio tämän "
        "laitteen levylle.",
        "Förrådet ligger på en nätverksenhet där det skulle skadas. Det har inte rörts. Flytta "
        "mappen till den här enhetens disk.",
        "The store lies on a network drive, where it would be damaged. It has not been touched. "
        "Move its folder to the disk of this device.",
    ),
    "store-kind": (
        "Harjoitteluvarastoa ei avata omana varastona eikä toisin päin. Käytä valintaa --demo.",
        "Ett övningsförråd öppnas inte som ett eget förråd, och tvärtom. Använd --demo.",
        "A practice store does not open as the own store, nor the other way. Use --demo.",
    ),
    "key-file-missing": (
        "Avaintiedosto puuttuu, ja ilman sitä varasto ei aukea. Palauta se varmuuskopiosta.",
        "Nyckelfilen saknas, och utan den öppnas inte förrådet. Återställ den från en kopia.",
        "The key file is missing, and nothing opens the store without it. Bring it back.",
    ),
    "key-file-damaged": (
        "Avaintiedosto on vioittunut. Varastoon ei koskettu. Palauta se varmuuskopiosta.",
        "Nyckelfilen är skadad. Förrådet har inte rörts. Återställ den från en kopia.",
        "The key file is damaged. The store has not been touched. Bring it back from a backup.",
    ),
    "key-file-newer": (
        "Avaintiedosto on uudemmasta versiosta. Asenna uusin Rinnalla.",
        "Nyckelfilen är från en nyare version. Installera nyaste Rinnalla.",
        "The key file is of a newer version. Install the newest Rinnalla.",
    ),
    "wrong-passphrase": (
        "Salalause ei täsmää.",
        "Lösenfrasen stämmer inte.",
        "The passphrase does not fit.",
    ),
    "wait": (
        "Väärän yrityksen jälkeen odotetaan {seconds} sekuntia. Mitään ei poisteta.",
        "Efter ett fel försök väntar man {seconds} sekunder. Ingenting raderas.",
        "After a wrong try there is a wait of {seconds} seconds. Nothing is erased.",
    ),
    "no-terminal": (
        "Salalausetta ei voi kysyä täällä. Anna se valinnalla --passphrase-fd N.",
        "Lösenfrasen kan inte frågas här. Ge den med --passphrase-fd N.",
        "The passphrase cannot be asked here. Give it with --passphrase-fd N.",
    ),
    "passphrase-unreadable": (
        "Tiedostokahvasta ei tullut salalausetta.",
        "Ingen lösenfras kom från filbeskrivaren.",
        "No passphrase came from the file descriptor.",
    ),
    "client-not-told": (
        "Kerro asiakas valinnalla --client (koko nimi tai tunniste).",
        "Ange klienten med --client (hela namnet eller id).",
        "Say which client with --client (full name or id).",
    ),
    "client-unknown": (
        "Varastossa ei ole sellaista asiakasta.",
        "Det finns ingen sådan klient i förrådet.",
        "There is no such client in the store.",
    ),
    "client-unclear": (
        "Samanniminen asiakas on {count} kertaa. Käytä tunnistetta: {ids}",
        "Det finns {count} klienter med samma namn. Använd id: {ids}",
        "There are {count} clients of this name. Use the id: {ids}",
    ),
    "profile-refused": (
        "Profiilitiedosto {file} ei kelpaa: rivi {line}, {field} {reason}.",
        "Profilfilen {file} duger inte: rad {line}, {field} {reason}.",
        "The profile file {file} is not right: line {line}, {field} {reason}.",
    ),
    "not-found": (
        "Tietoa ei ole enää varastossa.",
        "Uppgiften finns inte längre i förrådet.",
        "This is no longer in the store.",
    ),
    "unknown": (
        "Tämä ei onnistunut ({code}). Tallennettu on turvassa.",
        "Det här lyckades inte ({code}). Det sparade är i säkerhet.",
        "This did not work ({code}). What is saved is safe.",
    ),
}


def command_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Give the language of the system; Finnish where that is none of the three."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        told = environment.get(name, "")
        if told:
            return next((one for one in _ORDER if told.lower().startswith(one)), "fi")
    return "fi"


def known_codes() -> frozenset[str]:
    """Give the codes of UserError that have a sentence of their own."""
    return frozenset(
        _ERRORS
        | config_messages.ERRORS
        | install_messages.ERRORS
        | keys_messages.ERRORS
        | org_messages.ERRORS
        | print_messages.ERRORS
    )


def help_text(key: str, language: Language) -> str:
    """Give a text of the help page."""
    return (
        _HELP | install_messages.HELP | keys_messages.HELP | org_messages.HELP | print_messages.HELP
    )[key][_ORDER.index(language)]


def line(key: str, language: Language, **values: object) -> str:
    """Give a line that a command prints."""
    return (
        _LINES
        | config_messages.LINES
        | install_messages.LINES
        | keys_messages.LINES
        | org_messages.LINES
        | print_messages.LINES
    )[key][_ORDER.index(language)].format_map(values)


def sentence(error: UserError, language: Language) -> str:
    """Explain a condition."""
    known = (
        _ERRORS
        | config_messages.ERRORS
        | install_messages.ERRORS
        | keys_messages.ERRORS
        | org_messages.ERRORS
        | print_messages.ERRORS
    )
    words = known.get(error.code) or known["unknown"]
    values = {"code": error.code, **error.values}
    if reason := (
        _REASONS
        | config_messages.REASONS
        | org_messages.REASONS
        | sync_messages.REASONS
        | install_messages.REASONS
    ).get(str(values.get("reason"))):
        values["reason"] = reason[_ORDER.index(language)]
    return words[_ORDER.index(language)].format_map(values).replace(",  ", ", ")
