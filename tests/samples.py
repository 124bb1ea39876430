"""Invented clients and papers that several tests share; individual numbers 900–999 only."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from app.domain.plan_paper import PaperGoal, PaperStep, PlanPaper
from app.domain.snapshots import Distribution, NecessaryService, ServiceLine

_CLIENT_VIEW = (
    "Olen ollut pitkään aika paljon kotona. Haluaisin, että kauppareissu ei jännittäisi koko "
    "edellistä yötä. Kunhan ei tarvitse mennä yksin, niin voisin yrittää. Laskupino ahdistaa. "
    "Kissa pitää minut rytmissä."
)
_SITUATION = (
    "Aino asuu yksin kissansa kanssa. Kauppaan ja palveluihin tarvitaan kyyti, joten lähteminen "
    "vaatii aina sopimista. Sisko soittaa joka ilta, ja muita tapaamisia on vähän."
)
_WORKER_VIEW = (
    "Aino kertoo, että kotoa lähteminen ja asioiden hoitaminen on vaikeutunut vuoden aikana. "
    "Työntekijä arvioi, että yhdessä harjoittelu pienin askelin auttaa. Erityisen tuen tarve: ei."
)
_RIGHTS = (
    "Demo-Kaisa Ohjaaja kertoi 7.9.2026 suullisesti kotikäynnillä ja antoi selkokielisen esitteen. "
    "Käytiin läpi: palvelu on vapaaehtoinen, muut vaihtoehdot (sosiaaliohjaus, ryhmä ilman "
    "yksilötyötä), oikeus saada kirjallinen päätös ja hakea siihen muutosta, oikeus tarkastaa omat "
    "tiedot. Neuvoa antaa sosiaaliasiavastaava, puh. 040 000 0009."
)


def _steps(who: str, *steps: tuple[str, str, bool]) -> tuple[PaperStep, ...]:
    return tuple(PaperStep(text=text, when=when, done=done, who=who) for text, when, done in steps)


def sample_goals() -> tuple[PaperGoal, ...]:
    """The three goals of pictures 18a and 18b."""
    return (
        PaperGoal(
            title="Lähden kotoa kaksi kertaa viikossa",
            steps=_steps(
                "Aino, Kaisa",
                ("Yhdessä postilaatikolle", "9.9. tehty", True),
                ("Kävely lähimetsään yhdessä", "7.10. tehty", True),
                ("Kauppaan yhdessä", "marraskuu", False),
                ("Kauppaan, Kaisa odottaa pihassa", "joulukuu", False),
                ("Arki rullaa -ryhmään kerran", "tammikuu", False),
            ),
            level_texts=(
                "Olen kotona koko viikon",
                "Lähden kerran viikossa",
                "Lähden kaksi kertaa",
                "Lähden kolme kertaa",
                "Neljä kertaa tai useammin",
            ),
            level_now=1,
        ),
        PaperGoal(
            title="Laskut ja Kelan paperit ovat ajan tasalla",
            steps=_steps(
                "Aino, Kaisa, velkaneuvoja",
                ("Avataan postit yhdessä", "16.9. tehty", True),
                ("Lista laskuista", "23.9. tehty", True),
                ("Aika velkaneuvontaan", "21.10. tehty", True),
                ("Maksusuunnitelma", "marraskuu", False),
            ),
            level_texts=(
                "Postit ovat avaamatta",
                "Postit on avattu",
                "Maksusuunnitelma on tehty",
                "Kaksi erää on maksettu",
                "Kaikki erät on maksettu",
            ),
            level_now=2,
        ),
        PaperGoal(
            title="Herään arkisin ennen kymmentä",
            steps=_steps(
                "Aino, sisko",
                ("Herätys samaan aikaan", "30.9. tehty", True),
                ("Aamupuuro ja radio", "marraskuu", False),
                ("Aamupuhelu siskolle", "joulukuu", False),
                ("Aamukävely kerran viikossa", "tammikuu", False),
            ),
            level_texts=(
                "En vielä yhtenäkään aamuna",
                "Kahtena aamuna",
                "Neljänä aamuna",
                "Joka arkiaamu",
                "Myös viikonloppuna",
            ),
            level_now=1,
        ),
    )


def sample_services() -> tuple[ServiceLine, ...]:
    """Services and division of work of picture 18b."""
    rows = (
        (
            "Tehostettu yksilötyö: keskustelu, harjoittelu ja asiointi yhdessä",
            "Demo-Kaisa Ohjaaja",
            "noin kerran viikossa, 60 minuuttia",
        ),
        (
            "Sosiaalityö ja suunnitelman arviointi",
            "Demo-Pekka Työpari",
            "yhdessä kuuden viikon välein",
        ),
        (
            "Arki rullaa -ryhmä. Oma tavoite: käyn kerran ja katson, miltä tuntuu.",
            "Kaisa, kyyti sovittu",
            "keskiviikkoisin, alkaa tammikuussa 2027",
        ),
        ("Psykiatrinen sairaanhoitaja", "Perusterveydenhuolto", "kerran kuukaudessa"),
        ("Talous- ja velkaneuvonta", "Oikeuspalveluvirasto", "seuraava aika 2.12.2026"),
    )
    return tuple(ServiceLine(what=what, who=who, how_often=often) for what, who, often in rows)


def sample_plan_paper() -> PlanPaper:
    """Demo-Aino Esimerkki's third plan, as in pictures 18a–c."""
    return PlanPaper(
        language="fi",
        number=3,
        made_on=date(2026, 10, 12),
        organiser_name="Esimerkkilän hyvinvointialue",
        organiser_id="1.2.246.10.00000000.10.0",
        producer_name="Esimerkkilän aikuissosiaalityö",
        producer_id="1.2.246.10.00000000.10.17",
        unit="Sosiaalinen kuntoutus",
        client_name="Demo-Aino Esimerkki",
        identity="150497-950K",
        born=date(1997, 4, 15),
        service_language_words="suomi, ei tulkkausta",
        relation_started=date(2026, 8, 17),
        decision_start=date(2026, 8, 31),
        decision_end=date(2027, 2, 28),
        period_start=date(2026, 8, 31),
        period_end=date(2027, 2, 28),
        own_worker_words="Demo-Pekka Työpari, sosiaalityöntekijä",
        author_name="Demo-Kaisa Ohjaaja",
        author_title="sosiaaliohjaaja",
        client_view=_CLIENT_VIEW,
        client_proposal=(
            "Tavataan kotona ja iltapäivällä. Kauppaan silloin, kun siellä on hiljaista."
        ),
        situation=_SITUATION,
        worker_view=_WORKER_VIEW,
        strengths=(
            "Sisko soittaa joka ilta ja tulee tarvittaessa mukaan",
            "Kissa Miuku, ruokkii aamuisin",
            "Käden taidot: neuloo lapasia",
            "Pitää sovituista ajoista kiinni",
        ),
        goals=sample_goals(),
        scale_on=date(2026, 11, 11),
        services=sample_services(),
        necessary_services=(
            NecessaryService(
                what="Sosiaalinen kuntoutus, tehostettu yksilötyö",
                begins="31.8.2026",
                lasts="28.2.2027 asti",
            ),
            NecessaryService(
                what="Sosiaalinen kuntoutus, ryhmä", begins="13.1.2027", lasts="28.2.2027 asti"
            ),
            NecessaryService(
                what="Kyyti ryhmään", begins="13.1.2027", lasts="niin kauan kuin ryhmä"
            ),
        ),
        own_worker_meetings=(
            "Demo-Pekka Työpari tapaa sinut henkilökohtaisesti kuuden viikon välein, kotona tai "
            "toimistolla. Seuraavan kerran 30.11.2026. Muina aikoina voit soittaa hänelle: "
            "040 000 0003."
        ),
        duration=(
            "Sosiaalinen kuntoutus kestää arviolta kuusi kuukautta, 28.2.2027 asti. Sen jälkeen "
            "asiakkuus jatkuu arviolta puoli vuotta sosiaaliohjauksena."
        ),
        team=(
            "Sisko, ystävä Y., naapuri, omatyöntekijä, ohjaaja, sairaanhoitaja, kirjasto. Toive: "
            "nuorten työpaja. Verkostokartta on tehty asiakkaan suostumuksella 7.9.2026."
        ),
        consents=(
            "Saa kertoa siskolle: tapaamisajat ja kauppaharjoittelu. Voimassa 28.2.2027 asti. "
            "Voit perua milloin vain.",
            "Saa kertoa sairaanhoitajalle: tavoitteet ja tapaamisajat. Ei raha-asioita. Voimassa "
            "28.2.2027 asti. Voit perua milloin vain.",
            "Saa lähettää tekstiviestejä. Niissä on vain tapaamisaika.",
        ),
        review=(
            "Tavoitteita tarkastellaan joka tapaamisessa. Väliarviointi on 30.11.2026. "
            "Loppuarviointi tehdään yhdessä viimeistään 28.2.2027, ja silloin sovitaan jatkosta."
        ),
        rights_how=_RIGHTS,
        client_opinion="Hyvä, että askeleet on pieniä. Ryhmä jännittää, mutta sen voi siirtää.",
        dissent_client="Ryhmän voisi aloittaa vasta helmikuussa.",
        dissent_worker="ryhmän alusta sovitaan uudelleen väliarvioinnissa 30.11.2026.",
        distribution=(
            Distribution(to="Demo-Aino Esimerkki", how="paperilla", when="tapaamisessa 11.11.2026"),
            Distribution(
                to="Asiakastietojärjestelmä, Demo-Pekka Työpari",
                how="sähköisesti",
                when="11.11.2026",
            ),
        ),
        own_worker_name="Demo-Pekka Työpari",
        own_worker_title="sosiaalityöntekijä",
        printed_at=datetime(2026, 11, 11, 12, 20, tzinfo=UTC),
        printed_by="Demo-Kaisa Ohjaaja",
    )


def bare_plan_paper() -> PlanPaper:
    """A plan of which nothing but the base data has been written yet."""
    return replace(
        sample_plan_paper(),
        client_view="",
        client_proposal="",
        situation="",
        worker_view="",
        strengths=(),
        goals=(),
        services=(),
        necessary_services=(),
        own_worker_meetings="",
        duration="",
        team="",
        consents=(),
        review="",
        rights_how="",
        client_opinion="",
        dissent_client="",
        dissent_worker="",
        distribution=(),
    )


def changed(paper: PlanPaper, **changes: Any) -> PlanPaper:
    """The paper with other values in fields that are only known when the test runs."""
    return replace(paper, **changes)
