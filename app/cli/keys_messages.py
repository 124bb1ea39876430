"""The sentences of `keys` in Finnish, Swedish and English."""

from typing import Final

HELP: Final = {
    "keys": ("salalause, palautuskoodi ja laiteavain", "lösenfras, återställningskod och "
             "enhetsnyckel", "passphrase, recovery code and device secret"),
    "keys-show": (
        "kerro, mikä varaston avaa; salalausetta ei kysytä",
        "berätta vad som öppnar förrådet; lösenfrasen frågas inte",
        "say what opens the store; no passphrase is asked",
    ),
    "keys-change": ("vaihda salalause", "byt lösenfras", "change the passphrase"),
    "keys-recover": (
        "avaa palautuskoodilla ja valitse uusi salalause: se auttaa, kun salalause on unohtunut, "
        "avainrengas on kadonnut tai vaihtunut, tai kone on uusi",
        "öppna med återställningskoden och välj en ny lösenfras: det hjälper när lösenfrasen är "
        "glömd, nyckelringen är borta eller en annan, eller datorn är ny",
        "open by the recovery code and choose a new passphrase: the way out when the passphrase "
        "is forgotten, the keyring is lost or another one, or the machine is new",
    ),
    "keys-renew": (
        "salaa tiedot uudella avaimella ja poista vanhat varmuuskopiot; jos joku on voinut nähdä "
        "avaimen",
        "kryptera uppgifterna med en ny nyckel och ta bort de gamla säkerhetskopiorna; om någon "
        "kan ha sett nyckeln",
        "encrypt the data with a new key and remove the older backups; if someone may have seen "
        "the key",
    ),
    "keys-code": (
        "tee uusi palautuskoodi; entinen lakkaa toimimasta",
        "gör en ny återställningskod; den gamla slutar gälla",
        "make a new recovery code; the old one stops working",
    ),
    "keys-device": (
        "ota laiteavain käyttöön tai pois",
        "ta enhetsnyckeln i bruk eller ur bruk",
        "turn the device secret on or off",
    ),
    "keys-escrow": (
        "anna organisaatiolle mahdollisuus avata varasto, tai poista se",
        "ge organisationen möjlighet att öppna förrådet, eller ta bort den",
        "let the organisation open the store, or end that",
    ),
    "keys-signer": (
        "näytä organisaation uusi allekirjoitusavain, tai hyväksy se",
        "visa organisationens nya signeringsnyckel, eller godkänn den",
        "show the organisation's new signing key, or accept it",
    ),
    "signer-accept": (
        "hyväksy tämä avain; ylläpitäjä on lukenut sen puhelimessa",
        "godkänn denna nyckel; administratören har läst upp den i telefon",
        "accept this key; the administrator has read it to you by telephone",
    ),
    "opened": (
        "avaintiedosto, jonka organisaatio avasi; koodi on silloin organisaatiolta",
        "nyckelfilen som organisationen öppnade; koden är då från organisationen",
        "the key file that the organisation opened; the code is then the organisation's",
    ),
    "on-off": ("on tai off", "on eller off", "on or off"),
    "code-fd": (
        "lue palautuskoodi tästä tiedostokahvasta; muuten se kysytään",
        "läs återställningskoden från denna filbeskrivare; annars frågas den",
        "read the recovery code from this file descriptor; else it is asked",
    ),
    "new-fd": (
        "lue uusi salalause tästä tiedostokahvasta; muuten se kysytään kahdesti",
        "läs den nya lösenfrasen från denna filbeskrivare; annars frågas den två gånger",
        "read the new passphrase from this file descriptor; else it is asked twice",
    ),
}  # fmt: skip

LINES: Final = {
    "signer-none": (
        "Organisaation asetuksille ei ole tarjolla uutta allekirjoitusavainta.",
        "Ingen ny signeringsnyckel erbjuds för organisationens inställningar.",
        "No new signing key is offered for the organisation's settings.",
    ),
    "signer-offered": (
        "{name} allekirjoittaa asetukset uudella avaimella.\n"
        "  tähän asti: {before}\n  uusi:       {offered}",
        "{name} signerar inställningarna med en ny nyckel.\n"
        "  hittills: {before}\n  ny:       {offered}",
        "{name} signs its settings with a new key.\n  until now: {before}\n  new:       {offered}",
    ),
    "signer-compare": (
        "Soita ylläpitäjälle numeroon, jonka tiedät, ja vertaa uutta avainta. Jos se täsmää: "
        "--accept AVAIN. Siihen asti entiset asetukset ovat voimassa.",
        "Ring administratören på ett nummer som du känner till och jämför den nya nyckeln. Om den "
        "stämmer: --accept NYCKEL. Till dess gäller de tidigare inställningarna.",
        "Call the administrator at a number that you know and compare the new key. If it is the "
        "same: --accept KEY. Until then the settings that hold now stay in force.",
    ),
    "signer-accepted": (
        "Uusi avain on hyväksytty, ja sen asetukset ovat voimassa.",
        "Den nya nyckeln är godkänd och dess inställningar gäller.",
        "The new key is accepted, and its settings are in force.",
    ),
    "key-changed": (
        "Tietojen avain on vaihdettu, ja vanhat varmuuskopiot on poistettu.",
        "Nyckeln till uppgifterna är bytt, och de gamla säkerhetskopiorna är borttagna.",
        "The key of the data is changed, and the older backups are removed.",
    ),
    "key-changed-copies": (
        "Tietojen avain on vaihdettu. Vanhat varmuuskopiot poistuvat, kun seuraava on tehty.",
        "Nyckeln till uppgifterna är bytt. De gamla säkerhetskopiorna tas bort när nästa är gjord.",
        "The key of the data is changed. Older backups are removed when the next one is made.",
    ),
    "new-passphrase": ("Uusi salalause: ", "Ny lösenfras: ", "New passphrase: "),
    "again": ("Sama uudelleen: ", "Samma på nytt: ", "The same again: "),
    "disk-encrypted": (
        "Koneen levy on salattu.",
        "Datorns disk är krypterad.",
        "The disk of this machine is encrypted.",
    ),
    "disk-swap": (
        "Koneen levy on salattu, mutta muistin osia voi päätyä salaamattomalle levylle.",
        "Datorns disk är krypterad, men delar av minnet kan hamna på en okrypterad disk.",
        "The disk is encrypted, but parts of memory may come to a disk that is not.",
    ),
    "disk-clear": (
        "Koneen levyllä ei näy salausta. Varasto on salattu, mutta tulosteita ja muistin osia voi "
        "jäädä levylle. Kysy IT-tuesta.",
        "Ingen kryptering syns på datorns disk. Förrådet är krypterat, men utskrifter och delar av "
        "minnet kan bli kvar. Fråga IT-stödet.",
        "No encryption is seen on the disk. The store is encrypted, but printed pages and parts of "
        "memory may stay there. Ask your IT support.",
    ),
    "disk-unknown": (
        "Järjestelmä ei kerro, onko koneen levy salattu. Kysy IT-tuesta.",
        "Systemet berättar inte om datorns disk är krypterad. Fråga IT-stödet.",
        "The system does not tell whether the disk is encrypted. Ask your IT support.",
    ),
    "device-is-on": (
        "Laiteavain on käytössä: kopio ei aukea muulla koneella ilman palautuskoodia.",
        "Enhetsnyckeln är i bruk: en kopia öppnas inte på en annan dator utan återställningskoden.",
        "The device secret is in use: a copy opens on no other machine without the recovery code.",
    ),
    "device-is-off": (
        "Heikompi suoja: vain salalause suojaa varastoa, laiteavain ei ole käytössä.",
        "Svagare skydd: bara lösenfrasen skyddar förrådet, enhetsnyckeln är inte i bruk.",
        "Weaker protection: only the passphrase protects the store; there is no device secret.",
    ),
    "code-proved": (
        "Palautuskoodi on tarkistettu.",
        "Återställningskoden är kontrollerad.",
        "The recovery code was checked.",
    ),
    "code-unproved": (
        "Palautuskoodia ei ole tarkistettu. Tee uusi ja pidä se paperilla.",
        "Återställningskoden är inte kontrollerad. Gör en ny och ha den på papper.",
        "The recovery code was not checked. Make a new one and keep it on paper.",
    ),
    "escrow-is-on": (
        "Myös {organisation} voi avata varaston ({added}, avain {fingerprint}).",
        "Också {organisation} kan öppna förrådet ({added}, nyckel {fingerprint}).",
        "{organisation} can open the store too ({added}, key {fingerprint}).",
    ),
    "escrow-is-off": (
        "Vain sinä voit avata varaston: organisaatiolla ei ole avainta.",
        "Bara du kan öppna förrådet: organisationen har ingen nyckel.",
        "Only you can open the store: no organisation has a key.",
    ),
    "new-code-due": (
        "Tee vielä uusi palautuskoodi: rinnalla keys recovery-code",
        "Gör ännu en ny återställningskod: rinnalla keys recovery-code",
        "Now make a new recovery code: rinnalla keys recovery-code",
    ),
    "passphrase-changed": (
        "Salalause on vaihdettu.",
        "Lösenfrasen är bytt.",
        "The passphrase is changed.",
    ),
    "write-it-down": (
        "Kirjoita koodi paperille. Sitä ei näytetä toista kertaa.",
        "Skriv koden på papper. Den visas inte en gång till.",
        "Write the code on paper. It is not shown a second time.",
    ),
}

ERRORS: Final = {
    "key-file-unsure": (
        "Muutos tehtiin ja on voimassa, mutta levy ilmoitti virheestä. Tee muutos uudelleen. Jos "
        "virta katkeaa sitä ennen, entinen voi taas avata.",
        "Ändringen är gjord och gäller, men disken meddelade ett fel. Gör ändringen på nytt. Om "
        "strömmen bryts före det kan den tidigare öppna igen.",
        "The change was made and holds now, but the disk reported an error. Make it once more. If "
        "the power fails before that, the earlier one may open again.",
    ),
    "key-file-unknown": (
        "Levy ei kerro, tehtiinkö muutos. Kokeile ensin uutta, sitten entistä.",
        "Disken berättar inte om ändringen gjordes. Pröva först den nya, sedan den tidigare.",
        "The disk does not tell whether the change was made. Try the new one first, then the "
        "earlier one.",
    ),
    "keyring-absent": (
        "Laitteen avainrengas ei vastaa. Käytä palautuskoodia: rinnalla keys recover",
        "Enhetens nyckelring svarar inte. Använd återställningskoden: rinnalla keys recover",
        "The keyring of this device does not answer. Use the recovery code: rinnalla keys recover",
    ),
    "keyring-changed": (
        "Laitteessa on eri avainrengas kuin ennen. Käytä palautuskoodia: rinnalla keys recover",
        "Enheten har en annan nyckelring än förut. Använd återställningskoden: "
        "rinnalla keys recover",
        "This device has another keyring than before. Use the recovery code: rinnalla keys recover",
    ),
    "keyring-locked": (
        "Laitteen avainrengas on lukossa. Avaa se ja yritä uudelleen.",
        "Enhetens nyckelring är låst. Öppna den och försök på nytt.",
        "The keyring of this device is locked. Open it and try again.",
    ),
    "device-secret-lost": (
        "Avainrenkaassa ei ole tämän varaston avainta. Käytä palautuskoodia: rinnalla keys recover",
        "Nyckelringen har inte förrådets nyckel. Använd återställningskoden: rinnalla keys recover",
        "The keyring does not hold the key of this store. Use the recovery code: "
        "rinnalla keys recover",
    ),
    "passphrase-too-weak": (
        "Salalause on liian helppo arvata. Ota vähintään viisi sanaa, jotka eivät kuulu yhteen.",
        "Lösenfrasen är för lätt att gissa. Ta minst fem ord som inte hör ihop.",
        "The passphrase is too easy to guess. Take at least five words that do not belong "
        "together.",
    ),
    "not-the-same": (
        "Salalauseet eivät ole samat. Mitään ei muutettu.",
        "Lösenfraserna är inte likadana. Ingenting ändrades.",
        "The two passphrases are not the same. Nothing was changed.",
    ),
}
