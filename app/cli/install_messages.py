"""The sentences for who installs: self-test, version, updates; Finnish, Swedish, English."""

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
    "update": (
        "päivitys ilman verkkoa, ja tie takaisin",
        "uppdatering utan nät, och vägen tillbaka",
        "an update without a network, and the way back",
    ),
    "update-check": (
        "tarkista, onko kansiossa ehjä päivitys, jonka organisaatio on allekirjoittanut",
        "kontrollera om mappen har en hel uppdatering som organisationen har undertecknat",
        "check whether a folder holds a whole update that the organisation has signed",
    ),
    "update-undo": (
        "palauta varasto, joka oli ennen päivitystä; aja aiemmalla versiolla",
        "ta tillbaka förrådet från tiden före uppdateringen; kör med den tidigare versionen",
        "bring back the store from before the update; run it with the earlier version",
    ),
    "update-folder": (
        "kansio, jossa release.json ja asennustiedostot ovat",
        "mappen där release.json och installationsfilerna ligger",
        "the folder with release.json and the files to install",
    ),
    "org-sign-release": (
        "allekirjoita päivityksen tiedostot sen jälkeen, kun versio on kokeiltu",
        "underteckna uppdateringens filer när versionen har prövats",
        "sign the files of an update after the version was tried",
    ),
    "release-files": (
        "päivityksen tiedostot; release.json kirjoitetaan niiden viereen",
        "uppdateringens filer; release.json skrivs bredvid dem",
        "the files of the update; release.json is written beside them",
    ),
    "release-version": (
        "päivityksen versio, esimerkiksi 0.2.0",
        "uppdateringens version, till exempel 0.2.0",
        "the version of the update, 0.2.0 for example",
    ),
    "release-schema": (
        "varaston rakenteen numero, jonka uusi versio kertoo (rinnalla --version)",
        "numret på förrådets struktur som den nya versionen uppger (rinnalla --version)",
        "the number of the store's structure that the new version names (rinnalla --version)",
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
    "release-right": (
        "Päivitys on ehjä: {installed} → {version}. Allekirjoittajan tunniste {fingerprint}. "
        "Mitään ei asennettu.",
        "Uppdateringen är hel: {installed} → {version}. Undertecknarens kännetecken "
        "{fingerprint}. Ingenting installerades.",
        "The update is whole: {installed} → {version}. Fingerprint of the signer {fingerprint}. "
        "Nothing was installed.",
    ),
    "release-migrates": (
        "Varaston rakenne muuttuu: ensimmäinen avaus tekee siitä ensin kopion, ja 'rinnalla "
        "update undo' palauttaa sen aiemmalla versiolla.",
        "Förrådets struktur ändras: den första öppningen gör först en kopia, och 'rinnalla "
        "update undo' tar tillbaka den med den tidigare versionen.",
        "The structure of the store changes: the first opening makes a copy first, and 'rinnalla "
        "update undo' brings it back with the earlier version.",
    ),
    "release-same-store": (
        "Varaston rakenne ei muutu.",
        "Förrådets struktur ändras inte.",
        "The structure of the store does not change.",
    ),
    "release-signed": (
        "Allekirjoitettu: {path}. Allekirjoittajan tunniste {fingerprint}.",
        "Undertecknat: {path}. Undertecknarens kännetecken {fingerprint}.",
        "Signed: {path}. Fingerprint of the signer {fingerprint}.",
    ),
    "went-back": (
        "Varasto on taas sellainen kuin {when}: {clients} asiakasta, {meetings} tapaamista. "
        "Sen jälkeen kirjattu on kansiossa {path}.",
        "Förrådet är åter som det var {when}: {clients} klienter, {meetings} möten. "
        "Det som antecknats efter det ligger i {path}.",
        "The store is again as it was on {when}: {clients} clients, {meetings} meetings. "
        "What was written since lies in {path}.",
    ),
}
ERRORS: Final = {
    "self-test-failed": (
        "Itsetesti ei onnistunut kohdassa: {step}",
        "Självtestet misslyckades vid: {step}",
        "The self-test failed at: {step}",
    ),
    "release-refused": (
        "Päivitystä ei oteta: {file} {reason}. Asennettu versio ja varasto ovat ennallaan.",
        "Uppdateringen tas inte: {file} {reason}. Den installerade versionen och förrådet är "
        "som förut.",
        "The update is not taken: {file} {reason}. The installed version and the store are as "
        "they were.",
    ),
}
REASONS: Final = {
    "not-a-manifest": (
        "ei ole päivityksen luettelo",
        "är ingen förteckning över en uppdatering",
        "is not the manifest of an update",
    ),
    "no-pin": (
        "ei kerro tällä koneella, kenen allekirjoitus kelpaa",
        "säger inte på den här datorn vems underskrift som gäller",
        "does not say on this machine whose signature counts",
    ),
    "foreign-signer": (
        "ei ole se allekirjoittaja, jonka tämä kone tuntee",
        "är inte den undertecknare som datorn känner",
        "is not the signer that this machine knows",
    ),
    "file-missing": ("puuttuu", "saknas", "is missing"),
    "file-cut": (
        "on vain osaksi kopioitu",
        "är bara delvis kopierad",
        "was copied only in part",
    ),
    "file-changed": (
        "ei ole se, joka allekirjoitettiin",
        "är inte den som undertecknades",
        "is not the one that was signed",
    ),
    "older-release": (
        "on vanhempi kuin asennettu versio",
        "är äldre än den installerade versionen",
        "is older than the installed version",
    ),
    "same-release": (
        "on jo asennettu",
        "är redan installerad",
        "is installed already",
    ),
}
