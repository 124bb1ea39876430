"""A whole period in each county's way, lived through the real windows (issue 4, point 1).

Need, assessment and decision references, plan, weekly work, interim review, extension, final
evaluation, outcome: each story is one county's own model, read off the profile it works by.
"""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.meetings import Outcome
from tests.conftest import Clock
from tests.hands import shown_texts
from tests.period_day import PeriodDay, Visit
from ui.pages.errands_section import ErrandsSection
from ui.pages.today_page import TodayPage
from ui.shell import Shell

QUALITY = "quality-of-life"


@pytest.fixture
def worker(qtbot: QtBot, shell: Shell, clock: Clock, tmp_path: Path) -> PeriodDay:
    """A worker before her first start, in whichever county."""
    return PeriodDay(qtbot, shell, clock, tmp_path)


@pytest.mark.requirement("I4.1", "K02", "K07")
def test_kanta_hame_joins_individual_and_group_work_in_one_period(worker: PeriodDay) -> None:
    worker.start_first_time("kanta-hame")
    worker.meet_first()
    worker.assess_together("everyday", "Kotona on hiljaista", "Arki kaipaa rytmiä")
    worker.refer_to_assessment()
    end = worker.begin_period(6)
    worker.refer_to_decision(end)
    assert worker.copied_phrase() == (
        "Social rehabilitation (Social Welfare Act, section 17) is granted for "
        "11.11.2026–10.5.2027."
    )
    worker.agree_on_period("dense")
    worker.agree_on_goal("everyday", "Käyn ryhmässä kaksi kertaa")
    worker.finish_plan()

    worker.later(weeks=1)
    worker.meet(Visit("home-visit", "home", "doing-together"))
    worker.later(weeks=1)
    worker.meet(Visit("group-visit", "group-space", "group-support"))
    worker.later(weeks=1)
    worker.not_held("client-cancelled")
    worker.later(weeks=1)
    worker.not_held("weather")
    worker.shows(
        "Met | 2 of 5 weeks",
        "The client cancelled | 1 | Weather or transport | 1",
        "Intensive individual work | 1 time",
        "Group activity | 1 time",
    )

    worker.later(weeks=9)
    worker.book_interim(worker.today() + timedelta(days=4))
    worker.later(days=4)
    worker.review_in_between()
    worker.look_at_goal(-1)
    worker.extend(end + timedelta(days=60), "Ryhmä on kesken")
    worker.shows("Period extended: 10.5.2027 → 9.7.2027 | Ryhmä on kesken")

    worker.until(worker.last_day())
    worker.look_at_goal(0)
    worker.evaluate_finally("social-guidance", same_worker=True)
    worker.shows("Final evaluation: as social guidance, same worker", "”Pärjään”")


@pytest.mark.requirement("I4.1", "P72", "P92")
def test_pirkanmaa_works_intensively_for_three_months_in_a_pair(worker: PeriodDay) -> None:
    worker.start_first_time("pirkanmaa")
    worker.meet_first()
    worker.assess_together("money", "Laskut ahdistavat", "Laskut avataan yhdessä")
    worker.refer_to_assessment()
    end = worker.begin_period(3)
    worker.refer_to_decision(end)
    assert "as intensive individual work for 11.11.2026–10.2.2027" in worker.copied_phrase()
    assert "clients and workers" in worker.copied_phrase("Feedback is collected")
    worker.agree_on_period("intensive", criteria=("could-benefit", "is-interested"))
    worker.divide_work("Demo-Pekka")
    worker.record(worker.more("Joint first meeting"), text="Sovittiin työnjako", together=True)
    worker.agree_on_goal("money", "Avaan laskut kerran viikossa")
    worker.finish_plan()
    worker.shows("Demo-Pekka: meetings with the client", "Joint first meeting")

    worker.later(weeks=1)
    worker.meet(Visit("errand", "debt-counselling", "errand-help"))
    worker.later(weeks=1)
    worker.meet(Visit("walk", "nature", "coaching"), "Ulkona on helpompi puhua")
    worker.later(weeks=1)
    worker.not_held("no-answer", Outcome.NO_CONTACT)
    worker.shows("Met | 2 of 4 weeks", "Tried, nobody met | 1", "100 % of the meetings")

    worker.later(weeks=6)
    worker.record(worker.more("Joint look at the situation"), text="Jatketaan", together=True)
    worker.review_in_between(worker.more("Interim review"))
    worker.extend(end + timedelta(days=60), "Laskuja on vielä auki")
    worker.until(worker.last_day())
    worker.look_at_goal(1)
    worker.record(worker.more("Joint last meeting"), text="Onnistuttiin", together=True)
    worker.evaluate_finally("social-work", same_worker=True)
    worker.shows("Final evaluation: as social work, same worker", "Joint last meeting")


@pytest.mark.requirement("I4.1", "H24", "H19")
def test_paijat_hame_lets_client_guidance_decide_and_measures_the_change(
    worker: PeriodDay,
) -> None:
    worker.start_first_time("paijat-hame")
    worker.meet_first()
    worker.assess_together("health", "Yöt menevät valvoessa", "Uni on sekaisin")
    worker.refer_to_assessment(unit="Asiakasohjaus")
    end = worker.begin_period(6)
    worker.refer_to_decision(end, deciding_unit="Asiakasohjaus")
    worker.shows("Unit | Asiakasohjaus", "Need assessed | 7.11.2026")
    assert "11.11.2026–10.5.2027" in worker.copied_phrase()
    worker.agree_on_period("intensive", target_groups=("young-adult",))
    worker.fill_in_measure(QUALITY, "Quality of life (EUROHIS-QOL 8)", (2,) * 8, "Start")
    worker.agree_on_goal("mental-wellbeing", "Nukun yöt")
    worker.finish_plan()

    worker.later(weeks=1)
    worker.meet(Visit("accompanied", "mental-health", "accompanying"))
    worker.later(weeks=1)
    worker.meet(Visit("remote", "remote", "coaching"))
    worker.later(weeks=1)
    worker.not_held("client-ill")
    worker.record(worker.more("Contact with the decision maker"), text="Etenee")
    worker.shows("Met | 2 of 4 weeks", "Contact with the decision maker | Etenee")

    worker.later(weeks=10)
    worker.book_interim(worker.today())
    worker.later(days=1)
    worker.review_in_between()
    worker.extend(end + timedelta(days=30), "Koulun alkuun asti")
    worker.until(worker.last_day())
    worker.fill_in_measure(QUALITY, "", (4,) * 8, "End")
    assert worker.measured() == ["Mean", "2", "", "4", "+2"]
    worker.look_at_goal(0)
    worker.evaluate_finally("other-service", same_worker=False)
    worker.shows("Final evaluation: as another service, other worker")


@pytest.mark.requirement("I4.1", "E32", "E43")
def test_etela_pohjanmaa_walks_alongside_until_matters_are_settled(worker: PeriodDay) -> None:
    worker.start_first_time("etela-pohjanmaa")
    worker.meet_first()
    worker.assess_together("money", "Päätöksiä tulee, en ymmärrä", "Asiointi on jäänyt")
    worker.refer_to_assessment()
    end = worker.begin_period(6)
    worker.refer_to_decision(end, deciding_unit="Tilaaja")
    assert "11.11.2026–10.5.2027" in worker.copied_phrase()
    worker.agree_on_period("tailored")
    worker.agree_on_goal("errands", "Hoidan asiani loppuun")
    worker.finish_plan()
    errands = worker.section(ErrandsSection)
    worker.record(lambda: worker.press(errands.add_button), title="Asumistuki", next_who="Aino")

    worker.later(weeks=1)
    worker.meet(Visit("accompanied", "kela", "accompanying"), "En olisi mennyt yksin")
    worker.later(weeks=1)
    worker.meet(Visit("home-visit", "home", "household-work"))
    worker.later(weeks=1)
    worker.not_held("transport")
    worker.shows("Met | 2 of 4 weeks", "Weather or transport | 1")
    worker.settle_errand("Tuki myönnettiin")

    worker.later(weeks=10)
    worker.book_interim(worker.today())
    worker.later(days=1)
    worker.review_in_between()
    worker.look_at_goal(-1)
    worker.extend(end + timedelta(days=28), "Kuntoutus Kelassa ratkeaa")
    worker.until(worker.last_day())
    worker.look_at_goal(0)
    worker.evaluate_finally("social-guidance", same_worker=False)
    worker.shows("Final evaluation: as social guidance, other worker")


@pytest.mark.requirement("I4.1", "S03", "S04")
def test_sosku_meets_people_where_they_are_before_any_decision(worker: PeriodDay) -> None:
    worker.start_first_time("sosku")
    worker.count_encounter(people=3)
    worker.meet_first()
    for _ in range(3):
        worker.later(weeks=1)
        worker.meet(Visit("other-place", "museum", "creative"), "Täällä on rauha")
    worker.key(Qt.Key.Key_1)
    assert "no decision" not in " ".join(shown_texts(worker.page(TodayPage))).lower()

    worker.open_client()
    worker.assess_together("relationships", "Haluan näytellä", "Osallisuus vahvistuu")
    worker.refer_to_assessment()
    end = worker.begin_period(6)
    worker.refer_to_decision(end)
    assert "section 17" in worker.copied_phrase()
    worker.agree_on_period("rehabilitation")
    worker.agree_on_goal("participation", "Käyn teatterissa")
    worker.finish_plan()
    worker.later(weeks=1)
    worker.meet(Visit("other-place", "nature", "nature"))
    worker.later(weeks=1)
    worker.not_held("weather")

    worker.until(end - timedelta(days=88))
    worker.review_in_between()
    worker.extend(end + timedelta(days=14), "Esitys on kesken")
    worker.until(worker.last_day())
    worker.look_at_goal(2)
    worker.evaluate_finally("ends", same_worker=True)
    worker.shows("Final evaluation: the client relation ends, same worker")
