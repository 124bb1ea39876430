"""The fixed words of papers in Finnish, Swedish and English (worker-review 2, 27, 32; Sosmeta)."""

from dataclasses import dataclass

from app.text import Language


@dataclass(frozen=True, kw_only=True)
class PlanWords:
    """Headings and fixed words of the client plan; every language fills every field."""

    tag: str
    title: str
    subtitle: str
    confidential: str
    confidential_ground: str
    printed: str
    draft: str
    practice: str
    missing: str
    quotes: tuple[str, str]
    clock: str

    client: str
    identity: str
    born: str
    service_language: str
    service_task: str
    service_task_value: str
    relation_started: str
    organiser: str
    producer: str
    decision: str
    period: str
    own_worker: str
    author: str
    phone: str
    contact_address: str
    address: str
    municipality: str

    client_view: str
    client_proposal: str
    situation: str
    worker_view: str
    strengths: str
    goals: str
    scale: str
    scale_on: str
    services: str
    necessary_services: str
    own_worker_meetings: str
    duration: str
    team: str
    consents: str
    review: str
    rights: str
    client_opinion: str
    dissent: str
    distribution: str

    goal_columns: tuple[str, str, str, str]
    step_done: str
    step_open: str
    levels: tuple[str, str, str, str, str]
    goal_column: str
    level_now: str
    service_columns: tuple[str, str, str]
    partners: str
    necessary_columns: tuple[str, str, str]
    private_persons: str
    says_client: str
    says_worker: str
    distribution_columns: tuple[str, str, str]
    distribution_note: str
    voluntary: str
    sign_client: str
    sign_own_worker: str
    sign_author: str
    sign_author_only: str


_FI = PlanWords(
    tag="fi-FI",
    title="Asiakassuunnitelma",
    subtitle="Sosiaalinen kuntoutus (SHL 17 §) · suunnitelma {number}, {made_on}",
    confidential="Salassa pidettävä",
    confidential_ground="JulkL 24.1 § 25 k",
    printed="Tulostettu {moment} · {name}",
    draft="LUONNOS",
    practice="HARJOITUS",
    missing="Ei kirjattu vielä",
    quotes=("”", "”"),
    clock="klo",
    client="Asiakas",
    identity="Henkilötunnus",
    born="Syntynyt",
    service_language="Asiointikieli",
    service_task="Palvelutehtävä",
    service_task_value="Työikäisten palvelut",
    relation_started="Asiakkuus alkoi",
    organiser="Järjestäjä",
    producer="Tuottaja",
    decision="Päätös",
    period="Jakso",
    own_worker="Omatyöntekijä",
    author="Laatija",
    phone="Puhelin",
    contact_address="Yhteysosoite",
    address="Osoite",
    municipality="Kotikunta",
    client_view="Asiakkaan oma näkemys",
    client_proposal="Asiakkaan ehdotus palvelun toteuttamisesta",
    situation="Elämäntilanne ja ympäristö: miten ne vaikuttavat",
    worker_view="Työntekijän arvio tuen tarpeesta",
    strengths="Voimavarat",
    goals="Tavoitteet ja askeleet",
    scale="Tavoiteasteikko (GAS)",
    scale_on="Tavoiteasteikko (GAS), tilanne {day}",
    services="Palvelut, tuki ja työnjako",
    necessary_services="Välttämättömät palvelut: milloin alkavat ja kuinka kauan kestävät",
    own_worker_meetings="Kuinka usein tapaat omatyöntekijän",
    duration="Arvio asiakkuuden kestosta",
    team="Minun tiimini",
    consents="Yhteydenpito ja suostumukset",
    review="Arviointi",
    rights="Selvitys oikeuksista ja vaihtoehdoista annettu: miten",
    client_opinion="Asiakkaan mielipide suunnitelmasta",
    dissent="Eriävät näkemykset",
    distribution="Jakelu",
    goal_columns=("Tavoite", "Askeleet", "Kuka", "Milloin"),
    step_done="tehty",
    step_open="ei vielä tehty",
    levels=("Alku", "Matkalla", "Tavoite", "Enemmän", "Paljon enemmän"),
    goal_column="Tavoite",
    level_now="nyt",
    service_columns=("Mitä", "Kuka vastaa", "Kuinka usein"),
    partners="Yhteistyötahot ja vastuut:",
    necessary_columns=("Palvelu", "Alkaa", "Kestää"),
    private_persons="Läheiset, jotka auttavat, ja mitä he tekevät:",
    says_client="Asiakas:",
    says_worker="Työntekijä:",
    distribution_columns=("Kenelle", "Miten", "Milloin"),
    distribution_note="Muille suunnitelma annetaan vain asiakkaan suostumuksella.",
    voluntary="Palvelu on vapaaehtoinen ja maksuton.",
    sign_client="asiakas, päiväys",
    sign_own_worker="omatyöntekijä, päiväys",
    sign_author="{title}, laatija, päiväys",
    sign_author_only="laatija, päiväys",
)

_SV = PlanWords(
    tag="sv-FI",
    title="Klientplan",
    subtitle="Social rehabilitering (socialvårdslagen 17 §) · plan {number}, {made_on}",
    confidential="Sekretessbelagd",
    confidential_ground="offentlighetslagen 24 § 1 mom. 25 p.",
    printed="Utskriven {moment} · {name}",
    draft="UTKAST",
    practice="ÖVNING",
    missing="Inte antecknat ännu",
    quotes=("”", "”"),
    clock="kl.",
    client="Klient",
    identity="Personbeteckning",
    born="Född",
    service_language="Kontaktspråk",
    service_task="Serviceuppgift",
    service_task_value="Service för personer i arbetsför ålder",
    relation_started="Klient sedan",
    organiser="Anordnare",
    producer="Producent",
    decision="Beslut",
    period="Period",
    own_worker="Egen kontaktperson",
    author="Upprättare",
    phone="Telefon",
    contact_address="Kontaktadress",
    address="Adress",
    municipality="Hemkommun",
    client_view="Klientens egen syn",
    client_proposal="Klientens förslag till hur servicen ska ordnas",
    situation="Livssituation och omgivning: hur de påverkar",
    worker_view="Arbetstagarens bedömning av behovet av stöd",
    strengths="Styrkor och resurser",
    goals="Mål och delmål",
    scale="Målskala (GAS)",
    scale_on="Målskala (GAS), läget {day}",
    services="Tjänster, stöd och arbetsfördelning",
    necessary_services="Nödvändiga tjänster: när de börjar och hur länge de varar",
    own_worker_meetings="Hur ofta du träffar din egen kontaktperson",
    duration="Bedömning av klientrelationens varaktighet",
    team="Mitt team",
    consents="Kontakt och samtycken",
    review="Utvärdering",
    rights="Redogörelse för rättigheter och alternativ har getts: hur",
    client_opinion="Klientens åsikt om planen",
    dissent="Avvikande åsikter",
    distribution="Sändlista",
    goal_columns=("Mål", "Delmål", "Vem", "När"),
    step_done="gjort",
    step_open="inte gjort ännu",
    levels=("Början", "På väg", "Mål", "Mer", "Mycket mer"),
    goal_column="Mål",
    level_now="nu",
    service_columns=("Vad", "Vem ansvarar", "Hur ofta"),
    partners="Samarbetspartner och deras ansvar:",
    necessary_columns=("Tjänst", "Börjar", "Varar"),
    private_persons="Närstående som hjälper till och vad de gör:",
    says_client="Klienten:",
    says_worker="Arbetstagaren:",
    distribution_columns=("Till vem", "Hur", "När"),
    distribution_note="Andra får planen endast med klientens samtycke.",
    voluntary="Servicen är frivillig och avgiftsfri.",
    sign_client="klient, datum",
    sign_own_worker="egen kontaktperson, datum",
    sign_author="{title}, upprättare, datum",
    sign_author_only="upprättare, datum",
)

_EN = PlanWords(
    tag="en-GB",
    title="Client plan",
    subtitle="Social rehabilitation (Social Welfare Act, section 17) · plan {number}, {made_on}",
    confidential="Confidential",
    confidential_ground="Act 621/1999, section 24(1)(25)",
    printed="Printed {moment} · {name}",
    draft="DRAFT",
    practice="PRACTICE",
    missing="Not recorded yet",
    quotes=("“", "”"),
    clock="at",
    client="Client",
    identity="Personal identity code",
    born="Born",
    service_language="Language of service",
    service_task="Service task",
    service_task_value="Services for working-age people",
    relation_started="Client since",
    organiser="Organiser",
    producer="Producer",
    decision="Decision",
    period="Period",
    own_worker="Own worker",
    author="Author",
    phone="Phone",
    contact_address="Contact address",
    address="Address",
    municipality="Municipality",
    client_view="The client’s own view",
    client_proposal="The client’s proposal for how the service is provided",
    situation="Life situation and surroundings: how they affect",
    worker_view="The worker’s assessment of the need for support",
    strengths="Strengths and resources",
    goals="Goals and steps",
    scale="Goal scale (GAS)",
    scale_on="Goal scale (GAS), situation on {day}",
    services="Services, support and division of work",
    necessary_services="Necessary services: when they begin and how long they last",
    own_worker_meetings="How often you meet your own worker",
    duration="Estimated length of the client relationship",
    team="My team",
    consents="Contact and consents",
    review="Evaluation",
    rights="Rights and alternatives explained: how",
    client_opinion="The client’s opinion of the plan",
    dissent="Dissenting views",
    distribution="Distribution",
    goal_columns=("Goal", "Steps", "Who", "When"),
    step_done="done",
    step_open="not done yet",
    levels=("Start", "On the way", "Goal", "More", "Much more"),
    goal_column="Goal",
    level_now="now",
    service_columns=("What", "Who is responsible", "How often"),
    partners="Partners and their responsibilities:",
    necessary_columns=("Service", "Begins", "Lasts"),
    private_persons="Close people who help and what they do:",
    says_client="Client:",
    says_worker="Worker:",
    distribution_columns=("To whom", "How", "When"),
    distribution_note="Others get the plan only with the client’s consent.",
    voluntary="The service is voluntary and free of charge.",
    sign_client="client, date",
    sign_own_worker="own worker, date",
    sign_author="{title}, author, date",
    sign_author_only="author, date",
)

PLAN_WORDS: dict[Language, PlanWords] = {"fi": _FI, "sv": _SV, "en": _EN}
