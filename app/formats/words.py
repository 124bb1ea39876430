"""The few fixed words that exports put between texts, in Finnish and Swedish."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWords:
    """Lead-ins of lines in free text fields; a document is written in its author's language."""

    strengths: str
    client_says: str
    worker_says: str
    need: str
    steps: str
    scale: str
    level: str
    start_level: str
    done: str
    planned: str
    goals: str
    methods: str
    own_number: str
    practice_run: str
    tension: str
    before_after: str
    together: str
    read_together: str
    interpreter: str
    people_consent_spoken: str
    people_consent_written: str
    consents: str
    team: str
    opinion: str
    alone: str
    client: str
    worker: str
    no_contact: str
    goal_achieved: str
    goal_ended: str
    steps_done: str
    supports: str
    hinders: str
    paused: str
    evaluation: str
    attained: str
    attained_partly: str
    not_attained: str
    used: str
    not_used: str
    plan_title: str
    entry_title: str
    author: str
    identity: str
    organiser: str
    time: str
    contact: str
    people: str
    entry: str
    agreed: str
    next_meeting: str
    final_evaluation: str
    assessment: str
    noticed: str
    conclusion: str
    special_support: str
    no_special_support: str
    helpers: str
    fetchers: str
    client_view: str
    client_proposal: str
    situation: str
    services: str
    services_now: str
    necessary: str
    own_worker_meetings: str
    duration: str
    partners: str
    private_persons: str
    review: str
    rights: str
    next_steps: str
    dissent: str
    distribution: str


_FI = ExportWords(
    strengths="Vahvuudet ja voimavarat",
    client_says="Asiakkaan sanoin",
    worker_says="Työntekijän arvio",
    need="Tarve",
    steps="Pienet askeleet",
    scale="Tavoiteasteikko",
    level="Taso nyt",
    start_level="Taso alussa",
    done="tehty",
    planned="Suunniteltu",
    goals="Tavoitteet",
    methods="Menetelmät",
    own_number="Oma luku",
    practice_run="Askeleen harjoittelu",
    tension="Jännitys asiakkaan omin luvuin 0–10",
    before_after="ennen {before}, jälkeen {after}",
    together="Arvioitiin yhdessä asiakkaan kanssa.",
    read_together="Asiakas on lukenut kirjauksen yhdessä työntekijän kanssa.",
    interpreter="Keskusteltiin tulkin välityksellä",
    people_consent_spoken="Asiakas suostui tapaamiseen ja läsnäolijoihin suullisesti.",
    people_consent_written="Asiakas suostui tapaamiseen ja läsnäolijoihin kirjallisesti.",
    consents="Suostumukset yhteydenpitoon",
    team="Minun tiimini",
    opinion="Asiakkaan mielipide suunnitelmasta",
    alone="Suunnitelmaa ei tehty yhdessä asiakkaan kanssa.",
    client="Asiakas",
    worker="Työntekijä",
    no_contact="Yritettiin, ei tavoitettu.",
    goal_achieved="Tavoite saavutettiin.",
    goal_ended="Tavoite päättyi.",
    steps_done="Askeleita tehty {done}/{total}.",
    supports="Tukee",
    hinders="Vaikeuttaa",
    paused="Tavoite odottaa {on} alkaen",
    evaluation="Edellisen suunnitelman arviointi",
    attained="Tavoite on saavutettu.",
    attained_partly="Tavoite on saavutettu osittain.",
    not_attained="Tavoitetta ei ole saavutettu.",
    used="käytetty",
    not_used="ei käytetty",
    plan_title="Asiakassuunnitelma",
    entry_title="Merkintä tapaamisesta tai yhteydenotosta",
    author="Laatija",
    identity="Henkilötunnus tai tilapäinen tunnus",
    organiser="Palvelunjärjestäjä",
    time="Aika",
    contact="Muoto ja paikka",
    people="Osallistujat",
    entry="Kuvaus",
    agreed="Sovitut asiat",
    next_meeting="Seuraava tapaaminen",
    final_evaluation="Sosiaalisen kuntoutuksen loppuarviointi",
    assessment="Palvelutarpeen arviointi",
    noticed="Tarve huomattu",
    conclusion="Johtopäätökset",
    special_support="Asiakkaalla on oikeus erityiseen tukeen.",
    no_special_support="Asiakkaalla ei ole oikeutta erityiseen tukeen.",
    helpers="Auttavat henkilöt",
    fetchers="Kenellä on lupa hakea lapseni",
    client_view="Asiakkaan oma näkemys",
    client_proposal="Asiakkaan ehdotus palvelun toteuttamisesta",
    situation="Elämäntilanne ja ympäristö: miten ne vaikuttavat",
    services="Palvelut, tuki ja työnjako",
    services_now="Palvelut, joita asiakas tällä hetkellä saa",
    necessary="Välttämättömät palvelut: milloin alkavat ja kuinka kauan kestävät",
    own_worker_meetings="Kuinka usein tapaat omatyöntekijän",
    duration="Arvio asiakkuuden kestosta",
    partners="Yhteistyötahot ja vastuut",
    private_persons="Läheiset ja heidän tehtävänsä",
    review="Seuranta ja tarkistaminen",
    rights="Selvitys oikeuksista ja vaihtoehdoista annettu: miten",
    next_steps="Sovitut jatkotoimet",
    dissent="Eriävät näkemykset",
    distribution="Jakelu",
)
_SV = ExportWords(
    strengths="Styrkor och resurser",
    client_says="Med klientens ord",
    worker_says="Arbetstagarens bedömning",
    need="Behov",
    steps="Små steg",
    scale="Målskala",
    level="Nivå nu",
    start_level="Nivå i början",
    done="gjort",
    planned="Planerat",
    goals="Mål",
    methods="Metoder",
    own_number="Egen siffra",
    practice_run="Övning av ett steg",
    tension="Spänning med klientens egna siffror 0–10",
    before_after="före {before}, efter {after}",
    together="Bedömdes tillsammans med klienten.",
    read_together="Klienten har läst anteckningen tillsammans med arbetstagaren.",
    interpreter="Samtalet fördes genom tolk",
    people_consent_spoken="Klienten samtyckte muntligt till mötet och deltagarna.",
    people_consent_written="Klienten samtyckte skriftligt till mötet och deltagarna.",
    consents="Samtycken till kontakt",
    team="Mitt team",
    opinion="Klientens åsikt om planen",
    alone="Planen gjordes inte tillsammans med klienten.",
    client="Klient",
    worker="Arbetstagare",
    no_contact="Försökte, fick inte kontakt.",
    goal_achieved="Målet nåddes.",
    goal_ended="Målet avslutades.",
    steps_done="Steg gjorda {done}/{total}.",
    supports="Främjar",
    hinders="Försvårar",
    paused="Målet väntar från {on}",
    evaluation="Utvärdering av föregående plan",
    attained="Målet har nåtts.",
    attained_partly="Målet har delvis nåtts.",
    not_attained="Målet har inte nåtts.",
    used="använts",
    not_used="har inte använts",
    plan_title="Klientplan",
    entry_title="Anteckning om möte eller kontakt",
    author="Upprättare",
    identity="Personbeteckning eller temporär kod",
    organiser="Tjänsteanordnare",
    time="Tid",
    contact="Form och plats",
    people="Deltagare",
    entry="Beskrivning",
    agreed="Överenskomna frågor",
    next_meeting="Nästa möte",
    final_evaluation="Slututvärdering av den sociala rehabiliteringen",
    assessment="Bedömning av servicebehovet",
    noticed="Behovet upptäcktes",
    conclusion="Slutsatser",
    special_support="Klienten har rätt till särskilt stöd.",
    no_special_support="Klienten har inte rätt till särskilt stöd.",
    helpers="Personer som hjälper",
    fetchers="Vem som får hämta mitt barn",
    client_view="Klientens egen syn",
    client_proposal="Klientens förslag till hur tjänsten ordnas",
    situation="Livssituation och omgivning: hur de inverkar",
    services="Tjänster, stöd och arbetsfördelning",
    services_now="Tjänster som klienten får för närvarande",
    necessary="Nödvändiga tjänster: när de börjar och hur länge de varar",
    own_worker_meetings="Hur ofta du träffar din egen kontaktperson",
    duration="Bedömning av klientrelationens varaktighet",
    partners="Samarbetsparter och ansvar",
    private_persons="Närstående och deras uppgifter",
    review="Uppföljning och granskning",
    rights="Redogörelse för rättigheter och alternativ given: hur",
    next_steps="Avtalade fortsatta åtgärder",
    dissent="Avvikande åsikter",
    distribution="Sändlista",
)

WORDS: Final = MappingProxyType({"fi": _FI, "sv": _SV})


def export_words(language: str) -> ExportWords:
    """The words of a document; records are written in Finnish or Swedish only."""
    return WORDS["sv" if language == "sv" else "fi"]
