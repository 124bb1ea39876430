"""What `config check` says of each setting, in Finnish, Swedish and English."""

from typing import Final

LINES: Final = {
    "config-profile": (
        "profile: uusi varasto alkaa hyvinvointialueen profiililla {profile}",
        "profile: ett nytt förråd börjar med välfärdsområdets profil {profile}",
        "profile: a new store begins with the county profile {profile}",
    ),
    "config-no-profile": (
        "profile: ei asetettu; työntekijä valitsee profiilin",
        "profile: inte satt; arbetstagaren väljer profil",
        "profile: not set; the worker chooses the profile",
    ),
    "config-lock": (
        "lock_minutes: käyttämätön varasto lukittuu {least}–{most} minuutissa, työntekijä valitsee",
        "lock_minutes: ett oanvänt förråd låses efter {least}–{most} minuter, arbetstagaren väljer",
        "lock_minutes: an unused store locks after {least} to {most} minutes, she chooses",
    ),
    "config-keyring-required-yes": (
        "keyring_required: kyllä; ilman laiteavainta uutta varastoa ei tehdä",
        "keyring_required: ja; utan enhetsnyckel görs inget nytt förråd",
        "keyring_required: yes; no new store without a device secret",
    ),
    "config-keyring-required-no": (
        "keyring_required: ei; laiteavain on vapaaehtoinen",
        "keyring_required: nej; enhetsnyckeln är frivillig",
        "keyring_required: no; a device secret is free to choose",
    ),
    "config-prints-allowed-yes": (
        "prints_allowed: kyllä; papereita saa tulostaa ja tallentaa",
        "prints_allowed: ja; papper får skrivas ut och sparas",
        "prints_allowed: yes; papers may be printed and saved",
    ),
    "config-prints-allowed-no": (
        "prints_allowed: ei; laitteelta ei lähde papereita",
        "prints_allowed: nej; inga papper lämnar enheten",
        "prints_allowed: no; no papers leave the device",
    ),
    "config-pin-allowed-yes": (
        "pin_allowed: kyllä; lyhyen lukituksen saa avata PIN-koodilla",
        "pin_allowed: ja; ett kort lås får öppnas med PIN-kod",
        "pin_allowed: yes; a PIN may open a short lock",
    ),
    "config-pin-allowed-no": (
        "pin_allowed: ei; vain salalause avaa",
        "pin_allowed: nej; bara lösenfrasen öppnar",
        "pin_allowed: no; only the passphrase opens",
    ),
    "config-grace": (
        "grace_days: päättynyt ja siirretty asiakkuus säilyy vähintään {days} päivää",
        "grace_days: en avslutad och överförd klientrelation bevaras minst {days} dagar",
        "grace_days: a closed and handed over case stays for at least {days} days",
    ),
    "config-keep": (
        "keep_days_most: {days} päivän jälkeen pyydetään poistamaan asiakkuuden tiedot laitteelta",
        "keep_days_most: efter {days} dagar ombeds arbetstagaren radera klientrelationen",
        "keep_days_most: after {days} days the worker is asked to remove the case from the device",
    ),
    "config-fhir": (
        "channels.fhir: kirjaukset siirtyvät palvelimelle {target}",
        "channels.fhir: anteckningarna överförs till servern {target}",
        "channels.fhir: entries go to the server {target}",
    ),
    "config-fhir-hers": (
        "channels.fhir: ei asetettu; työntekijä voi asettaa palvelimen",
        "channels.fhir: inte satt; arbetstagaren kan ange en server",
        "channels.fhir: not set; the worker may set a server",
    ),
    "config-folder": (
        "channels.folder: kirjaukset siirtyvät kansioon {target}",
        "channels.folder: anteckningarna överförs till mappen {target}",
        "channels.folder: entries go to the folder {target}",
    ),
    "config-folder-hers": (
        "channels.folder: ei asetettu; työntekijä voi asettaa kansion",
        "channels.folder: inte satt; arbetstagaren kan ange en mapp",
        "channels.folder: not set; the worker may set a folder",
    ),
    "config-no-others": (
        "channels.others_allowed: ei; muita siirtoteitä ei sallita",
        "channels.others_allowed: nej; inga andra överföringsvägar tillåts",
        "channels.others_allowed: no; no other ways out are allowed",
    ),
    "config-pin": (
        "channels.pins: {subject}, SHA-256 {sha256}, voimassa {day} asti",
        "channels.pins: {subject}, SHA-256 {sha256}, giltigt till {day}",
        "channels.pins: {subject}, SHA-256 {sha256}, valid until {day}",
    ),
    "config-pin-over": (
        "channels.pins: {subject}, SHA-256 {sha256}, VANHENTUNUT {day}",
        "channels.pins: {subject}, SHA-256 {sha256}, HAR GÅTT UT {day}",
        "channels.pins: {subject}, SHA-256 {sha256}, OVER since {day}",
    ),
    "config-server-hosts": (
        "server.login_hosts: kirjautua saa palvelimen omalla koneella sekä näillä: {hosts}",
        "server.login_hosts: man får logga in på serverns egen värd och på: {hosts}",
        "server.login_hosts: one may log in at the server's own host and at: {hosts}",
    ),
    "config-server-own": (
        "server.login_hosts: kirjautua saa vain palvelimen omalla koneella",
        "server.login_hosts: man får logga in bara på serverns egen värd",
        "server.login_hosts: one may log in at the server's own host only",
    ),
    "config-server-issuer": (
        "server.issuer: tunnukset myöntää {told}",
        "server.issuer: behörigheterna utfärdas av {told}",
        "server.issuer: tokens are issued by {told}",
    ),
    "config-server-client-id": (
        "server.client_id: Rinnallan nimi kirjautumisessa on {told}",
        "server.client_id: Rinnalla heter {told} vid inloggningen",
        "server.client_id: Rinnalla's name at the login is {told}",
    ),
    "config-server-service-client-id": (
        "server.service_client_id: laitteen oman avaimen nimi on {told}",
        "server.service_client_id: enhetens egen nyckel heter {told}",
        "server.service_client_id: the name of the device's own key is {told}",
    ),
    "config-server-scopes": (
        "server.scopes: työntekijälle pyydetään oikeudet {told}",
        "server.scopes: för arbetstagaren begärs rättigheterna {told}",
        "server.scopes: for the worker these rights are asked: {told}",
    ),
    "config-server-service-scopes": (
        "server.service_scopes: laitteelle pyydetään oikeudet {told}",
        "server.service_scopes: för enheten begärs rättigheterna {told}",
        "server.service_scopes: for the device these rights are asked: {told}",
    ),
    "templates-right": (
        "Paperipohjat ovat kunnossa: {source} ({papers})",
        "Pappersmallarna duger: {source} ({papers})",
        "The paper templates are right: {source} ({papers})",
    ),
}

ERRORS: Final = {
    "templates-refused": (
        "Paperipohjien tiedosto {file} ei kelpaa: rivi {line}, {field} {reason}.",
        "Filen med pappersmallar {file} duger inte: rad {line}, {field} {reason}.",
        "The file of paper templates {file} is not right: line {line}, {field} {reason}.",
    ),
}

REASONS: Final = {
    "not-optional": ("ei saa jäädä pois", "får inte utelämnas", "may not be left out"),
    "not-a-picture": (
        "ei ole PNG- eller JPEG-kuva",
        "är ingen PNG- eller JPEG-bild",
        "is no PNG or JPEG picture",
    ),
    "too-small": ("on liian pieni", "är för liten", "is too small"),
}
