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
    "only-try": (
        "vain kokeile: mitään ei vaihdeta",
        "bara pröva: ingenting byts",
        "only try it: nothing is exchanged",
    ),
}

LINES: Final = {
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
    "backup-practice": (
        "Harjoitteluvarastosta ei tehdä varmuuskopioita.",
        "Övningsförrådet har inga säkerhetskopior.",
        "The practice store has no backups.",
    ),
}
