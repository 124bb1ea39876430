"""Lomakortti and *näin jatkat*: before days off, for clients and for a substitute (review 40)."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.domain.papers import NewPage, Notice, texts_of
from app.domain.plan_paper import PaperOptions
from app.services import client_papers, errands, leave_cards, reflection, silence
from app.services.days_off import list_days_off
from app.services.leave_cards import Leave
from app.services.papers_out import save_paper
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, book, booking, events, goal

LEAVE = Leave(
    first=date(2026, 12, 21), last=date(2027, 1, 6), helper="Demo-Pekka", phone="040 000 0017"
)


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.mark.requirement("I6.4", "R40")
def test_one_act_for_all_clients_in_plain_language_each_in_the_own_language(kaisa: Store) -> None:
    for name, language in (("Demo-Aino", "fi"), ("Demo-Eero", "fi"), ("Demo-Tuula", "sv")):
        add_client(kaisa, first_names=name, service_language=language)
    assert leave_cards.cards_needed(kaisa) == {"fi": 2, "sv": 1}
    paper = leave_cards.leave_cards(kaisa, LEAVE, "fi", 2, now=NOW)
    cards = [block for block in paper.blocks if isinstance(block, Notice)]
    assert len(cards) == 2
    assert "Kaisa on lomalla 21.12.2026–6.1.2027." in cards[0].text
    assert "Demo-Pekka auttaa sinua." in cards[0].text and "040 000 0017" in cards[0].text
    assert cards[0].strong == "Hätätilanteessa soita 112."
    told = "\n".join(texts_of(paper))
    assert not any(name in told for name in ("Aino", "Eero", "Tuula"))


@pytest.mark.requirement("R40")
def test_what_is_not_known_stays_blank_and_cards_share_a_page(kaisa: Store) -> None:
    paper = leave_cards.leave_cards(kaisa, Leave(), "sv", 7, now=NOW)
    assert sum(isinstance(block, NewPage) for block in paper.blocks) == 2
    assert len(PdfReader(BytesIO(client_papers.render(paper))).pages) == 3
    leave_cards.note_cards_left(kaisa, Leave(), "sv", 7, way="printer", today=TODAY)
    assert list_days_off(kaisa, today=TODAY) == (), "without days nothing is kept"
    assert events(kaisa)[-1] == ("document-left", "leave-card")


@pytest.mark.requirement("I6.4", "R40")
def test_for_a_substitute_without_rinnalla_an_encrypted_page(kaisa: Store, tmp_path: Path) -> None:
    aino = add_client(kaisa, phone="0409876543")
    add_goal(kaisa, goal(aino, title="Lähden kotoa"))
    matter = replace(
        errands.new_errand(aino, today=TODAY), title="Asumistuki", next_step="liitteet",
        next_who="Aino", next_by=TODAY,
    )  # fmt: skip
    errands.save_errand(kaisa, matter, now=NOW, today=TODAY)
    agreed = silence.load_silence(kaisa, aino).draft
    agreed = replace(agreed, may_call=True, call_whom="sisko", may_come=False, way_back="Soita.")
    silence.save_silence(kaisa, agreed, now=NOW, today=TODAY)
    reflection.add_reflection(kaisa, "Omaa pohdintaa.", today=TODAY)
    paper = client_papers.compose(kaisa, "how-to-go-on", aino, PaperOptions(), now=NOW)
    told = "\n".join(texts_of(paper))
    assert "0409876543" in told and "Lähden kotoa: Ovelle" in told and "pohdintaa" not in told
    assert "Demo-Aino Esimerkki" in told, "whose it is stands on the page, not only in its foot"
    assert "Asumistuki: liitteet (Aino, 11.11.2026 mennessä)" in told
    assert "Jos ei kuulu: odota 3 pv. Saa soittaa (sisko). Ei saa tulla pihaan. Soita." in told
    path = tmp_path / "nain-jatkat.pdf"
    save_paper(
        kaisa, path, client_papers.render(paper), lambda: None, password="aamu-polku-kahvi-lumi"
    )
    found = PdfReader(path)
    assert found.is_encrypted
    assert found.decrypt("aamu-polku-kahvi-lumi")
    assert len(found.pages) == 1


@pytest.mark.requirement("I6.4", "R03")
def test_with_turvakielto_neither_place_nor_number_stands_on_the_page(kaisa: Store) -> None:
    aino = add_client(kaisa, phone="0409876543", protected=True)
    book(kaisa, booking(aino, on=TODAY + timedelta(days=2), place="Kylätalo"))
    paper = client_papers.compose(kaisa, "how-to-go-on", aino, PaperOptions(), now=NOW)
    told = "\n".join(texts_of(paper))
    assert "0409876543" not in told and "Kylätalo" not in told and "13.11.2026" in told
