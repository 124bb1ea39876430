"""The pick lists hold what the source documents name: the row, its list, its words."""

import pytest

from app.domain.meetings import ContactForm
from app.reference.vocabularies import Vocabulary, entries

V = Vocabulary
OFFERED: dict[str, tuple[tuple[Vocabulary, dict[str, str]], ...]] = {
    # what is done together
    "P14": (
        (V.CONTACT_FORMS, {"group-visit": "ryhmässä"}),
        (V.PATHWAYS, {"day-activity": "päivä- tai harrastustoiminta"}),
        (V.METHODS, {"group-support": "ryhmässä"}),
    ),
    "P25": (
        (
            V.METHODS,
            {
                "psychosocial-support": "psykososiaalinen tuki",
                "coaching": "valmentava työote",
                "everyday-skills": "arjen taidot",
            },
        ),
    ),
    "P34": (
        (V.CONTACT_FORMS, {"errand": "yhteinen asiointi"}),
        (V.METHODS, {"everyday-skills": "arjen taidot"}),
    ),
    "P38": (
        (V.NEEDS, {"social-anxiety": "ihmisten kanssa", "relationships": "ihmissuhteet"}),
        (V.GOAL_AREAS, {"relationships": "ihmissuhteet"}),
        (V.METHODS, {"social-situations": "sosiaaliset tilanteet"}),
    ),
    "P48": (
        (V.CONTACT_FORMS, {"group-visit": "ryhmässä", "other-place": "muualla"}),
        (V.PATHWAYS, {"day-activity": "harrastustoiminta"}),
    ),
    "P62": ((V.PATHWAYS, {"rehabilitative-work": "kuntouttava työtoiminta"}),),
    "S09": (
        (
            V.METHODS,
            {"creative": "luova toiminta", "nature": "luontolähtöinen", "wellbeing": "liikunta"},
        ),
    ),
    "S10": (
        (
            V.METHODS,
            {
                "theatre": "teatteri",
                "music": "musiikki",
                "photography": "valokuvaus",
                "life-story": "elämäntarina",
                "fire-circus": "tulisirkus",
            },
        ),
        (V.PLACES, {"museum": "museo"}),
    ),
    "S12": ((V.METHODS, {"wellbeing": "ravinto", "group-support": "ryhmässä"}),),
    "S18": ((V.METHODS, {"development-work": "kehittämiseen osallistuminen"}),),
    "H09": ((V.METHODS, {"coaching": "valmentava", "everyday-skills": "arjen"}),),
    "E13": ((V.METHODS, {"peer-support": "vertaistuki"}),),
    "E14": ((V.METHODS, {"network-work": "verkoston kokoaminen"}),),
    "E31": ((V.METHODS, {"motivating-talk": "motivoiva", "future-planning": "tulevaisuuden"}),),
    "E33": (
        (
            V.METHODS,
            {
                "doing-together": "yhdessä tekeminen",
                "household-work": "kodinhoidolliset työt",
                "social-situations": "sosiaaliset tilanteet",
                "errand-help": "asioinnissa auttaminen",
            },
        ),
    ),
    "E43": (
        (V.CONTACT_FORMS, {"accompanied": "mukana käynnillä"}),
        (V.PLACES, {"mental-health": "mielenterveyspalvelut"}),
    ),
    # where
    "P32": (
        (
            V.PLACES,
            {
                "office": "toimisto",
                "home": "koti",
                "cafe": "kahvila",
                "museum": "museo",
                "other": "muu paikka",
            },
        ),
    ),
    "P33": ((V.CONTACT_FORMS, {"walk": "kävely"}),),
    "P13": ((V.CONTACT_FORMS, {"remote": "etätapaaminen", "message": "viesti", "call": "puhelu"}),),
    "E49": ((V.PLACES, {"workshop": "työpaja", "activity-centre": "toimintakeskus"}),),
    "S04": (
        (V.ENCOUNTER_FORMS, {"outreach": "jalkautuva työ", "open-group": "avoin"}),
        (V.CONTACT_FORMS, {"home-visit": "kotikäynti"}),
    ),
    "E22": ((V.VEHICLES, {"minibus": "pikkubussi"}),),
    # who it is for, and what for
    "P02": ((V.START_CRITERIA, {"piled-up": "kasautuneet tai pitkittyneet"}),),
    "P03": ((V.START_CRITERIA, {"functioning": "sosiaalinen toimintakyky"}),),
    "P44": ((V.START_CRITERIA, {"could-benefit": "hyötyä", "is-interested": "haluaa kokeilla"}),),
    "P06": (
        (
            V.PATHWAYS,
            {
                "rehabilitative-work": "kuntouttava työtoiminta",
                "vocational-rehabilitation": "ammatillinen kuntoutus",
                "studies": "opiskelu",
                "work": "työ",
            },
        ),
    ),
    "H03": (
        (V.TARGET_GROUPS, {"generations": "ylisukupolvinen"}),
        (V.NEEDS, {"substances": "päihteettömyyden", "mental-wellbeing": "mielen hyvinvointi"}),
    ),
    "H06": (
        (V.NEEDS, {"mental-wellbeing": "mielen hyvinvointi"}),
        (V.REFERRERS, {"mental-health": "mielenterveyspalvelut"}),
        (V.SERVICES, {"mental-health": "mielenterveyspalvelut"}),
    ),
    "H07": (
        (V.TARGET_GROUPS, {"outside-work": "työn ja opiskelun ulkopuolella"}),
        (V.METHODS, {"everyday-skills": "arjen", "errand-help": "asioinnissa"}),
    ),
    "H17": ((V.REFERRERS, {"client-guidance": "asiakasohjaus", "own-worker": "omatyöntekijä"}),),
    "S14": ((V.GOAL_AREAS, {"health": "hyvinvointi"}),),
    "S15": (
        (V.NEEDS, {"physical": "fyysinen kunto"}),
        (V.SITUATIONAL_FACTORS, {"health": "terveydentila"}),
    ),
    "S16": (
        (
            V.GOAL_AREAS,
            {"work-study": "työ ja opiskelu", "health": "terveys", "participation": "osallisuus"},
        ),
        (V.REHABILITATION_CHECKS, {"work-ability": "työkyvyn"}),
    ),
    "E16": ((V.GOAL_AREAS, {"participation": "osallisuus"}),),
    "E17": ((V.GOAL_AREAS, {"everyday": "arki"}),),
    "E20": (
        (
            V.REHABILITATION_CHECKS,
            {"psychiatric-nurse": "psykiatrinen", "substance-care": "päihde"},
        ),
    ),
    "E44": ((V.REHABILITATION_CHECKS, {"work-ability": "työkyvyn", "kela": "kelan"}),),
    # the service and its core elements
    "P61": ((V.SERVICES, {"social-rehabilitation": "sosiaalinen kuntoutus"}),),
    "E62": (
        (V.SERVICES, {"social-rehabilitation": "sosiaalinen kuntoutus", "social-work": "työ"}),
    ),
    "E07": ((V.CORE_ELEMENTS, {"planning": "suunnitelmallisuus"}),),
    "E08": ((V.CORE_ELEMENTS, {"intensive-individual-work": "tehostettu yksilötyö"}),),
    "E09": ((V.CORE_ELEMENTS, {"group": "ryhmätoiminta"}),),
    "E73": (
        (
            V.CORE_ELEMENTS,
            {"needs": "kuntoutuksellisten tarpeiden selvittäminen", "planning": "suunnitelm"},
        ),
    ),
}


@pytest.mark.parametrize(
    "lists",
    [
        pytest.param(lists, id=row, marks=pytest.mark.requirement(row))
        for row, lists in OFFERED.items()
    ],
)
def test_what_the_sources_name_is_offered_in_their_words(
    lists: tuple[tuple[Vocabulary, dict[str, str]], ...],
) -> None:
    for vocabulary, wanted in lists:
        offered = {entry.id: entry.label("fi").casefold() for entry in entries(vocabulary)}
        for entry_id, word in wanted.items():
            assert word in offered[entry_id], (vocabulary, entry_id)


@pytest.mark.requirement("S05", "P16")
def test_meeting_in_the_clients_own_environment_is_outreach() -> None:
    outreach = {form.value for form in ContactForm if form.is_outreach}
    assert {"home-visit", "walk", "errand", "other-place", "accompanied"} <= outreach
    assert not outreach & {"office", "remote", "call", "message"}
