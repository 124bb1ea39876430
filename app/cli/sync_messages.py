"""The sentences of handing over and of keeping safe, in Finnish, Swedish and English."""

from typing import Final

from app.cli import backup_messages

HELP: Final = backup_messages.HELP | {
    "sync": (
        "siirrä odottavat kirjaukset asiakastietojärjestelmään",
        "överför det som väntar till klientinformationssystemet",
        "hand over what waits to the client information system",
    ),
    "sync-once": (
        "yksi kierros: mikä on vuorossa nyt; tauot ja palvelimen toiveet pidetään",
        "en omgång: det som är i tur nu; pauser och serverns önskemål följs",
        "one round: what is due now; pauses and the server's wishes are kept",
    ),
    "export-documents": (
        "yhden asiakkaan asiakirjat rakenteisina (Sosmeta JSON), tiedosto kullekin",
        "en klients handlingar i strukturerad form (Sosmeta JSON), en fil för var och en",
        "one client's documents in their structure (Sosmeta JSON), a file each",
    ),
    "documents-out": (
        "kansio, johon tiedostot kirjoitetaan (salaamattomina)",
        "mappen dit filerna skrivs (okrypterade)",
        "folder that the files are written to (not encrypted)",
    ),
}
LINES: Final = backup_messages.LINES | {
    "sync-done": (
        "Siirretty {sent}, odottaa {waiting}, vaatii huomiota {attention}.",
        "Överfört {sent}, väntar {waiting}, kräver åtgärd {attention}.",
        "Handed over {sent}, waiting {waiting}, needing attention {attention}.",
    ),
    "sync-no-way": (
        "Yhtään tietä asiakastietojärjestelmään ei ole asetettu (Asetukset → Siirrot).",
        "Ingen väg till klientinformationssystemet har ställts in (Inställningar → Överföringar).",
        "No way to the client information system is set (Settings → Transfers).",
    ),
    "sync-attention": (
        "{count} ei lähde ilman sinua. Syy lukee Siirroissa.",
        "{count} går inte utan dig. Orsaken står i Överföringar.",
        "{count} cannot leave without you. The reason stands in Transfers.",
    ),
    "sync-waits": (
        "Se, mikä odottaa, ei ole vielä vuorossa. Kokeile hetken päästä.",
        "Det som väntar är inte i tur ännu. Försök om en stund.",
        "What waits is not due yet. Try again in a while.",
    ),
    "sync-retry": (
        "Seuraava yritys aikaisintaan {minutes} minuutin kuluttua.",
        "Nästa försök tidigast om {minutes} minuter.",
        "The next try is in {minutes} minutes at the earliest.",
    ),
    "documents-written": (
        "Kirjoitettu {count} asiakirjaa: {path}",
        "Skrivit {count} handlingar: {path}",
        "Written {count} documents: {path}",
    ),
    "documents-incomplete": (
        "{count} asiakirjasta puuttuu kansallinen koodi, merkitty [PUUTTUU].",
        "{count} handlingar saknar en nationell kod, märkt [PUUTTUU].",
        "{count} documents lack a national code, marked [PUUTTUU].",
    ),
    "sync-offline": ("Ei yhteyttä.", "Ingen förbindelse.", "No connection."),
    "sync-portal": (
        "Verkko vaatii kirjautumisen selaimessa.",
        "Nätet kräver inloggning i webbläsaren.",
        "The network wants a sign-in in the browser.",
    ),
    "sync-login": (
        "Kirjautuminen palvelimelle puuttuu tai on vanhentunut. Kirjaudu Rinnallassa "
        "(Asetukset → Siirrot).",
        "Inloggningen på servern saknas eller har gått ut. Logga in i Rinnalla "
        "(Inställningar → Överföringar).",
        "The login to the server is missing or has expired. Log in in Rinnalla "
        "(Settings → Transfers).",
    ),
    "sync-clock": (
        "Tämän laitteen kello näyttää olevan väärässä. Mitään ei lähetetty.",
        "Enhetens klocka verkar gå fel. Inget skickades.",
        "The clock of this device seems to be wrong. Nothing was sent.",
    ),
    "sync-down": (
        "Palvelin ei toimi juuri nyt.",
        "Servern fungerar inte just nu.",
        "The server does not work just now.",
    ),
    "sync-certificate": (
        "Palvelimeen ei voitu luottaa: mitään ei lähetetty.",
        "Servern kunde inte litas på: inget skickades.",
        "The server could not be trusted: nothing was sent.",
    ),
    "sync-busy": ("Palvelin on ruuhkainen.", "Servern är upptagen.", "The server is busy."),
    "sync-folder": (
        "Siirtokansioon ei pääse.",
        "Överföringsmappen kan inte nås.",
        "The transfer folder cannot be reached.",
    ),
}
ERRORS: Final = backup_messages.ERRORS | {
    "folder-not-empty": (
        "Kansiossa on jo jotain. Valitse tyhjä kansio, niin kahden asiakkaan tiedot eivät sekoitu.",
        "Mappen är inte tom. Välj en tom mapp, så blandas inte två klienters uppgifter.",
        "The folder is not empty. Choose an empty one, so that two clients are not mixed.",
    ),
    "documents-not-possible": (
        "Asiakirjoja ei voi vielä tehdä: {reason}. Mitään ei kirjoitettu.",
        "Handlingarna kan inte göras ännu: {reason}. Ingenting skrevs.",
        "The documents cannot be made yet: {reason}. Nothing was written.",
    ),
}
REASONS: Final = {
    "identity-missing": (
        "asiakkaalta puuttuu henkilötunnus tai tilapäinen tunnus",
        "klienten saknar personbeteckning eller temporär kod",
        "the client has no personal identity code or temporary id",
    ),
    "name-incomplete": (
        "asiakkaalta puuttuu etunimi tai sukunimi",
        "klientens förnamn eller efternamn saknas",
        "the client's first or last name is missing",
    ),
    "author-incomplete": (
        "oma nimesi on vajaa (Asetukset → Työntekijä)",
        "ditt eget namn är ofullständigt (Inställningar → Arbetstagare)",
        "your own name is incomplete (Settings → Worker)",
    ),
}
