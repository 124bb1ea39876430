"""The sentences of `org` and `config` in Finnish, Swedish and English."""

from typing import Final

HELP: Final = {
    "org": (
        "organisaation työkalut: avaimet, asetukset, avaaminen",
        "organisationens verktyg: nycklar, inställningar, öppning",
        "the organisation's tools: keys, settings, opening",
    ),
    "org-make-keys": (
        "tee organisaation avaimet ja asetusten luonnos kansioon",
        "gör organisationens nycklar och ett utkast till inställningar i en mapp",
        "make the organisation's keys and a draft of its settings in a folder",
    ),
    "org-sign-config": (
        "allekirjoita asetukset; julkiset avaimet otetaan luonnoksen vierestä",
        "underteckna inställningarna; de offentliga nycklarna tas bredvid utkastet",
        "sign the settings; the public keys are taken from beside the draft",
    ),
    "org-open-escrow": (
        "avaa varasto organisaation avaimella: uusi kopio avaintiedostosta ja kertakoodi",
        "öppna ett förråd med organisationens nyckel: en ny kopia av nyckelfilen och en engångskod",
        "open a store by the organisation's key: a new copy of its key file and a code for it",
    ),
    "escrow-from": (
        "varaston tai varmuuskopion kansio, tai sen avaintiedosto (store.keys)",
        "förrådets eller säkerhetskopians mapp, eller dess nyckelfil (store.keys)",
        "folder of the store or of a backup, or its key file (store.keys)",
    ),
    "escrow-out": (
        "mihin avattu avaintiedosto kirjoitetaan; vie se työntekijälle",
        "vart den öppnade nyckelfilen skrivs; för den till arbetstagaren",
        "where the opened key file is written; take it to the worker",
    ),
    "private-keys": (
        "yksityinen avain, tai niin monta sen osaa kuin tarvitaan",
        "den privata nyckeln, eller så många av dess delar som behövs",
        "the private key, or as many of its shares as are needed",
    ),
    "org-open-log": (
        "avaa sinetöity loki ja tarkista sen ketju",
        "öppna en förseglad logg och kontrollera dess kedja",
        "open a sealed log and check its chain",
    ),
    "org-acknowledge": (
        "tarkista sinetöity loki ja allekirjoita sen kuittaus",
        "kontrollera en förseglad logg och underteckna en kvittens",
        "check a sealed log and sign a receipt of it",
    ),
    "org-open-answers": (
        "avaa nimettömät vastaukset ja laske ne yhteen",
        "öppna de anonyma svaren och räkna ihop dem",
        "open the anonymous answers and count them together",
    ),
    "answer-files": (
        "sinetöityjen vastausten tiedostot, kaikilta laitteilta",
        "filerna med förseglade svar, från alla enheter",
        "the files of sealed answers, of all devices",
    ),
    "answers-key": (
        "vastausten avain (answers.key)",
        "svarens nyckel (answers.key)",
        "the key of the answers (answers.key)",
    ),
    "org-take-packages": (
        "avaa kansioon siirretyt paketit ja kuittaa ne allekirjoituksella",
        "öppna paketen i mappen och kvittera dem med underskrift",
        "open the packages of a folder and acknowledge them by signature",
    ),
    "packages-folder": (
        "kansio, johon Rinnalla siirtää",
        "mappen dit Rinnalla för över",
        "the folder that Rinnalla hands over to",
    ),
    "transfer-key": (
        "siirtojen avain (transfer.key)",
        "överföringarnas nyckel (transfer.key)",
        "the key of the transfers (transfer.key)",
    ),
    "packages-out": (
        "mihin avatut paketit kirjoitetaan",
        "vart de öppnade paketen skrivs",
        "where the opened packages are written",
    ),
    "sealed-log": ("sinetöity loki", "den förseglade loggen", "the sealed log"),
    "log-key": (
        "lokin avain (log.key)",
        "loggens nyckel (log.key)",
        "the key of the log (log.key)",
    ),
    "opened-log-out": (
        "mihin avattu loki kirjoitetaan: .csv taulukkona, muuten JSON-riveinä; ilman tätä ruudulle",
        "vart loggen skrivs: .csv som tabell, annars som JSON-rader; utan detta på skärmen",
        "where the opened log is written: .csv as a table, else JSON Lines; without it the screen",
    ),
    "receipt-out": (
        "mihin kuittaus kirjoitetaan; vie se työntekijälle",
        "vart kvittensen skrivs; för den till arbetstagaren",
        "where the receipt is written; take it to the worker",
    ),
    "take-receipt": (
        "ota vastaan lokin kuittaus organisaatiolta",
        "ta emot en kvittens på loggen från organisationen",
        "take in a receipt of the log from the organisation",
    ),
    "receipt-file": ("kuittaustiedosto", "kvittensfilen", "the receipt file"),
    "config": (
        "organisaation asetukset",
        "organisationens inställningar",
        "the organisation's settings",
    ),
    "config-check": (
        "tarkista allekirjoitettu asetustiedosto tai paperipohjat",
        "kontrollera en undertecknad inställningsfil eller pappersmallar",
        "check a signed settings file, or paper templates",
    ),
    "keys-folder": (
        "kansio avaimille; pidä se poissa työntekijöiden koneilta",
        "mappen för nycklarna; håll den borta från arbetstagarnas datorer",
        "folder for the keys; keep it away from the workers' machines",
    ),
    "shares": (
        "jaa varastojen avausavain N osaan, joista K avaa (esimerkiksi 3/5)",
        "dela nyckeln som öppnar förråden i N delar, av vilka K öppnar (till exempel 3/5)",
        "split the key that opens stores into N shares of which K open (3/5, say)",
    ),
    "draft": (
        "asetusten luonnos (TOML)",
        "utkastet till inställningar (TOML)",
        "the draft of the settings (TOML)",
    ),
    "signing-key": (
        "allekirjoitusavain (signing.key)",
        "nyckeln som undertecknar (signing.key)",
        "the key that signs (signing.key)",
    ),
    "config-out": (
        "kansio, johon jaettavat tiedostot kirjoitetaan",
        "mappen dit filerna som delas ut skrivs",
        "folder where the files to deploy are written",
    ),
    "config-file": (
        "asetustiedosto (organisation.json); muuten tarkistetaan tälle koneelle jaettu",
        "inställningsfilen (organisation.json); annars kontrolleras den på den här datorn",
        "the settings file (organisation.json); else the one deployed on this machine",
    ),
}

LINES: Final = {
    "key-made": (
        "{role}: julkisen avaimen tunniste {fingerprint}",
        "{role}: den offentliga nyckelns kännetecken {fingerprint}",
        "{role}: fingerprint of the public key {fingerprint}",
    ),
    "keys-made": (
        "Avaimet on tehty. Täytä {draft} ja allekirjoita se: rinnalla org sign-config",
        "Nycklarna är gjorda. Fyll i {draft} och underteckna: rinnalla org sign-config",
        "The keys are made. Fill in {draft} and sign it: rinnalla org sign-config",
    ),
    "config-signed": (
        "Allekirjoitettu: {folder}. Allekirjoittajan tunniste {fingerprint}.",
        "Undertecknat: {folder}. Undertecknarens kännetecken {fingerprint}.",
        "Signed: {folder}. Fingerprint of the signer {fingerprint}.",
    ),
    "config-right": (
        "Asetukset kelpaavat: {name}, versio {version}, voimassa {until} asti. "
        "Allekirjoittajan tunniste {fingerprint}.",
        "Inställningarna duger: {name}, version {version}, giltiga till {until}. "
        "Undertecknarens kännetecken {fingerprint}.",
        "The settings are right: {name}, version {version}, valid until {until}. "
        "Fingerprint of the signer {fingerprint}.",
    ),
    "config-key": (
        "avain {role}: {fingerprint}",
        "nyckel {role}: {fingerprint}",
        "key {role}: {fingerprint}",
    ),
    "escrow-opened": (
        "Varasto {store}, avaus numero {count}: {file}. Anna koodi ja tiedosto työntekijälle eri "
        "teitä. Avaus näkyy varaston käyttölokissa.",
        "Förråd {store}, öppning nummer {count}: {file}. Ge koden och filen till arbetstagaren på "
        "olika vägar. Öppningen syns i förrådets användningslogg.",
        "Store {store}, opening number {count}: {file}. Give the worker the code and the file in "
        "different ways. The opening shows in the store's use log.",
    ),
    "log-sealed": (
        "Kirjoitettu: {path}, {events} tapahtumaa ({first}–{last}). Vain {controller} voi avata "
        "tiedoston.",
        "Skrivet: {path}, {events} händelser ({first}–{last}). Bara {controller} kan öppna filen.",
        "Written: {path}, {events} events ({first}–{last}). Only {controller} can open the file.",
    ),
    "log-holds": (
        "Loki pitää: varasto {store}, {events} tapahtumaa ({first}–{last}).",
        "Loggen håller: förråd {store}, {events} händelser ({first}–{last}).",
        "The log holds: store {store}, {events} events ({first}–{last}).",
    ),
    "log-does-not-hold": (
        "Loki ei pidä: varasto {store}, {events} tapahtumaa ({first}–{last}).",
        "Loggen håller inte: förråd {store}, {events} händelser ({first}–{last}).",
        "The log does not hold: store {store}, {events} events ({first}–{last}).",
    ),
    "packages-taken": (
        "{count} pakettia avattiin ja kuitattiin.",
        "{count} paket öppnades och kvitterades.",
        "{count} packages were opened and acknowledged.",
    ),
    "package-refused": (
        "{file} ei avautunut tai ei ole eheä. Sitä ei kuitattu.",
        "{file} gick inte att öppna eller är inte hel. Den kvitterades inte.",
        "{file} did not open or is not whole. It was not acknowledged.",
    ),
    "receipt-made": (
        "Kuitattu tapahtumaan {n} asti: {file}",
        "Kvitterat till händelse {n}: {file}",
        "Acknowledged up to event {n}: {file}",
    ),
    "receipt-taken": (
        "Organisaatio on saanut lokin tapahtumaan {n} asti ({day}).",
        "Organisationen har fått loggen till händelse {n} ({day}).",
        "The organisation has received the log up to event {n} ({day}).",
    ),
    "receipt-behind": (
        "Käyttöloki ei ole se, jonka organisaatio on kuitannut. Kerro tietosuojavastaavalle.",
        "Användningsloggen är inte den som organisationen har kvitterat. "
        "Berätta det för dataskyddsombudet.",
        "The use log is not the one that the organisation has acknowledged. "
        "Tell the data protection officer.",
    ),
    "question-meeting": ("Tapaamisen jälkeen", "Efter mötet", "After a meeting"),
    "question-end": ("Palvelun päättyessä", "När servicen avslutas", "At the end of the service"),
    "answers-hidden": (
        "{question}: alle 10 vastausta tai kaikki samoja, ei näytetä",
        "{question}: färre än 10 svar eller alla lika, visas inte",
        "{question}: fewer than 10 answers or all alike, not shown",
    ),
    "answers-shares": (
        "{question}: {count} vastausta; paljon paremmin {much} %, paremmin {some} %, "
        "ei paremmin {none} %",
        "{question}: {count} svar; mycket bättre {much} %, bättre {some} %, inte bättre {none} %",
        "{question}: {count} answers; much better {much} %, better {some} %, not better {none} %",
    ),
    "answers-unreadable": (
        "{count} vastausta ei auennut tällä avaimella.",
        "{count} svar öppnades inte med den här nyckeln.",
        "{count} answers did not open by this key.",
    ),
    "key-passphrase": (
        "Avaimen {role} salalause: ",
        "Lösenfras för nyckeln {role}: ",
        "Passphrase of the key {role}: ",
    ),
}

REASONS: Final = {
    "not-json": ("ei ole JSON-muotoa", "är inte JSON", "is not JSON"),
    "signature": (
        "ei sovi allekirjoitukseen",
        "stämmer inte med underskriften",
        "does not fit the signature",
    ),
    "other-signer": (
        "on eri kuin ennen",
        "är en annan än förut",
        "is another than before",
    ),
    "older": (
        "on vanhempi kuin käytössä oleva",
        "är äldre än den som gäller",
        "is older than the one in force",
    ),
    "expired": ("on mennyt umpeen", "har gått ut", "is over"),
    "not-safe": (
        "on muiden kuin ylläpidon kirjoitettavissa",
        "kan skrivas av andra än administratören",
        "can be written by others than the administrator",
    ),
    "not-pinned": (
        "ei ole ylläpidon kiinnittämä",
        "är inte den som administratören har fäst",
        "is not the one that the administrator pinned",
    ),
}

ERRORS: Final = {
    "organisation-config-refused": (
        "Organisaation asetuksia ei otettu käyttöön: {field} {reason}.",
        "Organisationens inställningar togs inte i bruk: {field} {reason}.",
        "The organisation's settings were not taken: {field} {reason}.",
    ),
    "organisation-key-damaged": (
        "Tiedosto ei ole ehjä organisaation avain tähän tarkoitukseen.",
        "Filen är inte en hel nyckel från organisationen för det här ändamålet.",
        "The file is not a whole key of the organisation for this purpose.",
    ),
    "shares-do-not-fit": (
        "Avaimen osat eivät riitä tai ovat eri avaimista (tarvitaan {needed}).",
        "Nyckelns delar räcker inte eller är av olika nycklar ({needed} behövs).",
        "The shares of the key are too few or of different keys ({needed} are needed).",
    ),
    "seal-broken": (
        "Avain ei avaa tätä: se on sinetöity toiselle avaimelle tai muuttunut.",
        "Nyckeln öppnar inte det här: det är förseglat till en annan nyckel eller ändrat.",
        "The key does not open this: it is sealed to another key, or changed.",
    ),
    "seal-key-unfit": (
        "Organisaation julkinen avain ei kelpaa.",
        "Organisationens offentliga nyckel duger inte.",
        "The organisation's public key is not right.",
    ),
    "no-escrow": (
        "Organisaation avain ei avaa tätä varastoa: sitä ei ole annettu.",
        "Organisationens nyckel öppnar inte det här förrådet: den har inte getts.",
        "No key of an organisation opens this store: none was given.",
    ),
    "no-organisation-key": (
        "Tällä koneella ei ole organisaation avainta.",
        "Det finns ingen nyckel från organisationen på den här datorn.",
        "There is no key of an organisation on this machine.",
    ),
    "opening-foreign": (
        "Organisaation avaama tiedosto on toisesta varastosta. Mitään ei muutettu.",
        "Filen som organisationen öppnade är av ett annat förråd. Ingenting ändrades.",
        "The file that the organisation opened is of another store. Nothing was changed.",
    ),
    "keyring-required": (
        "Organisaatio vaatii laiteavaimen. Mitään ei muutettu.",
        "Organisationen kräver en enhetsnyckel. Ingenting ändrades.",
        "The organisation wants a device secret. Nothing was changed.",
    ),
    "no-new-signer": (
        "Verratulla avaimella allekirjoitettuja asetuksia ei ole. Mitään ei hyväksytty.",
        "Det finns inga inställningar med nyckeln som jämfördes. Ingenting godkändes.",
        "There are no settings by the key that was compared. Nothing was accepted.",
    ),
    "prints-refused": (
        "Organisaatio ei salli papereita tältä laitteelta, ei tulosteena eikä tiedostona.",
        "Organisationen tillåter inga papper från den här enheten, varken utskrivna eller som fil.",
        "The organisation lets no papers leave this device, printed or as a file.",
    ),
    "answers-refused": (
        "{file} ei ole sinetöityjen vastausten tiedosto. Mitään ei laskettu.",
        "{file} är ingen fil med förseglade svar. Ingenting räknades.",
        "{file} is no file of sealed answers. Nothing was counted.",
    ),
    "log-refused": (
        "Tiedosto ei ole tästä ohjelmasta viety loki.",
        "Filen är inte en logg som har exporterats härifrån.",
        "The file is not a log that was exported from here.",
    ),
    "receipt-refused": (
        "Kuittaus ei ole organisaation allekirjoittama tälle varastolle, tai uudempi on jo otettu.",
        "Kvittensen är inte undertecknad av organisationen för förrådet, eller en nyare finns.",
        "The receipt is not signed by the organisation for this store, or a newer one is here.",
    ),
    "receipt-does-not-fit": (
        "Organisaatio on kuitannut toisenlaisen lokin. Kerro tietosuojavastaavalle.",
        "Organisationen har kvitterat en annan logg. Berätta det för dataskyddsombudet.",
        "The organisation has acknowledged another log. Tell the data protection officer.",
    ),
    "file-exists": (
        "Tiedosto {file} on jo olemassa. Mitään ei kirjoitettu.",
        "Filen {file} finns redan. Ingenting skrevs.",
        "The file {file} is there already. Nothing was written.",
    ),
}
