"""The sentences of what the IT does: self-test, version, in Finnish, Swedish and English."""

from typing import Final

HELP: Final = {
    "version": (
        "näytä ohjelman versio ja varaston rakenteen numero",
        "visa programmets version och numret på förrådets struktur",
        "show the program's version and the number of the store's structure",
    ),
    "self-test": (
        "kokeile kaikki vaiheet keksityillä tiedoilla väliaikaisessa kansiossa",
        "pröva alla steg med påhittade uppgifter i en tillfällig mapp",
        "try every step with invented data in a temporary folder",
    ),
}
LINES: Final = {
    "step-store": (
        "harjoitteluvarasto tehty: {clients} asiakasta",
        "övningsförrådet gjort: {clients} klienter",
        "practice store made: {clients} clients",
    ),
    "step-encrypted": (
        "varasto on salattu levyllä",
        "förrådet är krypterat på disken",
        "the store is encrypted on the disk",
    ),
    "step-paper": (
        "asiakassuunnitelma tehty: {bytes} tavua",
        "klientplanen gjord: {bytes} byte",
        "client plan made: {bytes} bytes",
    ),
    "step-handover": (
        "siirretty kansioon: {sent} asiakirjaa",
        "överfört till mappen: {sent} dokument",
        "handed over to the folder: {sent} documents",
    ),
    "step-server": (
        "lähetetty FHIR-palvelimelle tällä koneella: {sent} asiakirjaa",
        "skickat till en FHIR-server på den här datorn: {sent} dokument",
        "sent to a FHIR server on this machine: {sent} documents",
    ),
    "version": (
        "Rinnalla {version} (varaston rakenne {schema})",
        "Rinnalla {version} (förrådets struktur {schema})",
        "Rinnalla {version} (structure of the store {schema})",
    ),
    "step-locked": (
        "lukittu ja avattu uudelleen",
        "låst och öppnat på nytt",
        "locked and opened again",
    ),
    "step-sound": (
        "eheys ja käyttöloki kunnossa: {events} tapahtumaa",
        "förrådet är helt och loggen håller: {events} händelser",
        "the store is sound and the log holds: {events} events",
    ),
    "ok": ("kunnossa", "i ordning", "ok"),
    "failed": ("EI ONNISTU", "MISSLYCKADES", "FAILED"),
    "all-well": ("Kaikki toimii.", "Allt fungerar.", "Everything works."),
    "no-organisation": (
        "Organisaation asetuksia ei ole: {folder}",
        "Det finns inga inställningar av organisationen: {folder}",
        "There are no settings of an organisation: {folder}",
    ),
    "read-from": ("Luettu kansiosta {folder}", "Läst från {folder}", "Read from {folder}"),
}
ERRORS: Final = {
    "self-test-failed": (
        "Itsetesti ei onnistunut kohdassa: {step}",
        "Självtestet misslyckades vid: {step}",
        "The self-test failed at: {step}",
    ),
}
