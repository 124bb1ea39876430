"""The sentences of `backup`, `restore` and `rescue` in Finnish, Swedish and English."""

from typing import Final

HELP: Final = {
    "backup": (
        "tee salattu varmuuskopio toiseen kansioon",
        "gör en krypterad säkerhetskopia i en annan mapp",
        "make an encrypted backup in another folder",
    ),
    "restore": (
        "palauta uusin varmuuskopio kansiosta; nykyinen varasto jää talteen",
        "återställ den nyaste säkerhetskopian i en mapp; det nuvarande förrådet behålls",
        "bring back the newest backup of a folder; the present store is kept",
    ),
    "try-restore": (
        "tee varmuuskopio, palauta se kokeeksi, laske sisältö ja poista kokeilu",
        "gör en säkerhetskopia, återställ den på prov, räkna innehållet och ta bort provet",
        "make a backup, bring it back in a scratch place, count it and throw it away",
    ),
    "rescue": (
        "lue vioittuneesta varastosta se, mikä on jäljellä, uuteen varastoon",
        "läs det som finns kvar i ett skadat förråd till ett nytt förråd",
        "read what is left of a damaged store into a new store",
    ),
    "rescue-to": (
        "tyhjä kansio, johon uusi varasto tehdään",
        "en tom mapp där det nya förrådet görs",
        "an empty folder in which the new store is made",
    ),
    "to": (
        "kansio, johon varmuuskopio tehdään",
        "mappen där säkerhetskopian görs",
        "folder in which the backup is made",
    ),
    "from": (
        "varmuuskopioiden kansio tai yksi varmuuskopio",
        "mappen med säkerhetskopior, eller en av dem",
        "the folder of backups, or one of them",
    ),
    "recovery-code": (
        "avaa palautuskoodilla salalauseen sijaan",
        "öppna med återställningskoden i stället för lösenfrasen",
        "open it by the recovery code instead of the passphrase",
    ),
    "purge": (
        "päättyneet asiakkuudet, joiden tiedot voi poistaa laitteelta",
        "avslutade klientrelationer vars uppgifter kan raderas från enheten",
        "closed cases whose data can be removed from this device",
    ),
    "purge-list": (
        "luettele ne ja mikä pitää muut täällä; poistaminen tehdään ikkunassa",
        "räkna upp dem och vad som håller kvar de andra; raderingen görs i fönstret",
        "list them and what keeps the others here; removing is done in the window",
    ),
    "only-try": (
        "vain kokeile: mitään ei vaihdeta",
        "bara pröva: ingenting byts",
        "only try it: nothing is exchanged",
    ),
}

LINES: Final = {
    "purge-nobody": (
        "Päättyneitä asiakkuuksia ei ole.",
        "Det finns inga avslutade klientrelationer.",
        "There are no closed cases.",
    ),
    "purge-free": ("tiedot voi poistaa", "uppgifterna kan raderas", "the data can be removed"),
    "purge-unsent": (
        "siirtämättä vielä {count}",
        "{count} ännu inte överförda",
        "{count} not handed over yet",
    ),
    "purge-drafts": (
        "tallentamattomia luonnoksia {count}",
        "{count} osparade utkast",
        "{count} drafts not saved yet",
    ),
    "purge-grace": (
        "voi poistaa {day} alkaen",
        "kan raderas från och med {day}",
        "can be removed from {day} on",
    ),
    "recovery-code": ("Palautuskoodi: ", "Återställningskod: ", "Recovery code: "),
    "backed-up": (
        "Varmuuskopio on tehty ja tarkistettu ({clients} asiakasta, {meetings} tapaamista): {path}",
        "Säkerhetskopian är gjord och kontrollerad ({clients} klienter, {meetings} möten): {path}",
        "The backup is made and checked ({clients} clients, {meetings} meetings): {path}",
    ),
    "restore-tried": (
        "Varmuuskopio {when} avautuu: {clients} asiakasta, {meetings} tapaamista. "
        "Mitään ei vaihdettu.",
        "Säkerhetskopian {when} går att öppna: {clients} klienter, {meetings} möten. "
        "Ingenting byttes.",
        "The backup of {when} opens: {clients} clients, {meetings} meetings. "
        "Nothing was exchanged.",
    ),
    "trial": (
        "Palautusta on kokeiltu: varmuuskopio avautuu. {clients} asiakasta, {meetings} tapaamista, "
        "{events} lokitapahtumaa. Mitään ei vaihdettu, eikä kokeilusta jäänyt mitään.",
        "Återställningen har prövats: säkerhetskopian går att öppna. {clients} klienter, "
        "{meetings} möten, {events} logghändelser. Ingenting byttes och ingenting blev kvar.",
        "The restore was tried: the backup opens. {clients} clients, {meetings} meetings, "
        "{events} events of the log. Nothing was exchanged, and nothing of the trial is left.",
    ),
    "trial-second": (
        "Palautusta on kokeiltu: toisen paikan varmuuskopio avautuu. {clients} asiakasta, "
        "{meetings} tapaamista, {events} lokitapahtumaa. Mitään ei vaihdettu, eikä kokeilusta "
        "jäänyt mitään.",
        "Återställningen har prövats: säkerhetskopian på det andra stället går att öppna. "
        "{clients} klienter, {meetings} möten, {events} logghändelser. Ingenting byttes och "
        "ingenting blev kvar.",
        "The restore was tried: the backup in the second place opens. {clients} clients, "
        "{meetings} meetings, {events} events of the log. Nothing was exchanged, and nothing of "
        "the trial is left.",
    ),
    "rescued": (
        "Luettu uuteen varastoon: {clients} asiakasta, {meetings} tapaamista. {path}",
        "Läst till ett nytt förråd: {clients} klienter, {meetings} möten. {path}",
        "Read into a new store: {clients} clients, {meetings} meetings. {path}",
    ),
    "rescue-missing": (
        "  {table}: {lost} riviä ei voitu lukea, {left_out} jätettiin pois",
        "  {table}: {lost} rader gick inte att läsa, {left_out} lämnades bort",
        "  {table}: {lost} rows could not be read, {left_out} were left out",
    ),
    "restored": (
        "Varmuuskopio {when} on palautettu: {clients} asiakasta, {meetings} tapaamista. "
        "Aiempi varasto: {path}",
        "Säkerhetskopian {when} är återställd: {clients} klienter, {meetings} möten. "
        "Det tidigare förrådet: {path}",
        "The backup of {when} is back: {clients} clients, {meetings} meetings. "
        "The earlier store: {path}",
    ),
}

ERRORS: Final = {
    "store-part-damaged": (
        "Osa varastosta on vioittunut eikä sitä voi lukea. Palauta varmuuskopio (restore) tai lue, "
        "mitä on jäljellä (rescue).",
        "En del av förrådet är skadad och kan inte läsas. Återställ en säkerhetskopia (restore) "
        "eller läs det som finns kvar (rescue).",
        "A part of the store is damaged and cannot be read. Bring back a backup (restore) or read "
        "what is left (rescue).",
    ),
    "wrong-recovery-code": (
        "Palautuskoodi ei täsmää.",
        "Återställningskoden stämmer inte.",
        "The recovery code does not fit.",
    ),
    "recovery-code-mistyped": (
        "Palautuskoodissa on kirjoitusvirhe. Siinä on kahdeksan neljän merkin ryhmää.",
        "Det finns ett skrivfel i återställningskoden. Den har åtta grupper med fyra tecken.",
        "The recovery code has a typing mistake. It has eight groups of four characters.",
    ),
    "backup-missing": (
        "Tässä kansiossa ei ole Rinnallan varmuuskopiota.",
        "Det finns ingen säkerhetskopia av Rinnalla i mappen.",
        "There is no backup of Rinnalla in this folder.",
    ),
    "store-exists": (
        "Kansiossa on jo jotakin. Valitse tyhjä kansio.",
        "Det finns redan något i mappen. Välj en tom mapp.",
        "There is something in the folder already. Choose an empty one.",
    ),
    "backup-practice": (
        "Harjoitteluvarastosta ei tehdä varmuuskopioita.",
        "Övningsförrådet har inga säkerhetskopior.",
        "The practice store has no backups.",
    ),
}
