"""Liitteeksi verkostokartta: the map of the screen attached to plan and final evaluation."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.documents.rendering import render_paper
from app.domain.paper_look import Look
from app.domain.papers import Paper
from app.domain.plan_paper import PaperOptions, PlanPaper
from app.services.caseload import list_caseload
from app.services.client_papers import KINDS, compose
from app.services.network_paper import NetworkPaperOptions, network_paper
from app.services.paper import plan_paper
from app.services.paper_choices import paper_choices
from app.services.vault import Store
from app.text import Language, local
from tests.paper_checks import LOOKS, heard
from tests.tag_checker import TaggedFile, read_aloud

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
AINO, VEIKKO = "Demo-Aino Esimerkki", "Demo-Veikko Mallikas"


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


def client(store: Store, name: str) -> UUID:
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return next(row.client.id for row in rows if row.client.name == name)


def made(store: Store, code: str, options: PaperOptions) -> Paper | PlanPaper:
    if code == "client-plan":
        return plan_paper(store, client(store, AINO), None, options, now=NOW)
    return compose(store, code, client(store, VEIKKO), options, now=NOW)


@pytest.mark.requirement("I7.1")
@pytest.mark.parametrize(("code", "name"), [("client-plan", AINO), ("final-evaluation", VEIKKO)])
def test_the_attached_map_is_that_of_the_screen_with_or_without_names(
    code: str, name: str, store: Store
) -> None:
    alone = network_paper(store, client(store, name), NetworkPaperOptions(language="fi"), now=NOW)
    paper = made(store, code, PaperOptions(language="fi", with_map=True))
    assert paper.attachment is not None and paper.attachment.members == alone.members
    assert made(store, code, PaperOptions(language="fi")).attachment is None
    short = PaperOptions(language="fi", with_map=True, map_initials=True)
    names = [it.label for it in alone.members if len(it.label) > len("S. S.")]
    initials = made(store, code, short).attachment
    assert initials is not None and names
    assert not {it.label for it in initials.members} & set(names)


@pytest.mark.requirement("I7.1", "I7.3")
@pytest.mark.parametrize("code", ["client-plan", "final-evaluation"])
@pytest.mark.parametrize("look", LOOKS)
def test_a_paper_with_its_map_passes_the_checkers_and_the_map_stands_after_what_is_signed(
    code: str, look: Look, store: Store, tmp_path: Path
) -> None:
    options = PaperOptions(language=look.language, large=look.large, grey=look.grey, with_map=True)
    paper = made(store, code, options)
    pdf = render_paper(paper)
    spoken = heard(pdf, look, tmp_path)
    word = {"fi": "Liite: ", "sv": "Bilaga: ", "en": "Attachment: "}[look.language]
    assert spoken.count(word) == 1
    without = render_paper(replace(paper, attachment=None))
    before = read_aloud(TaggedFile(without))
    assert spoken.startswith(before) and spoken[len(before) :].startswith(word)
    more = len(TaggedFile(pdf).pdf.pages) - len(TaggedFile(without).pdf.pages)
    assert more in ({1, 2} if not look.large else {2, 3})


@pytest.mark.requirement("I7.1")
def test_only_plan_and_final_evaluation_offer_the_map(store: Store) -> None:
    choices = paper_choices(store, client(store, AINO), "fi")
    assert {it.code for it in choices if it.may_have_map} == {"client-plan", "final-evaluation"}
    kept = compose(store, "my-plan", client(store, AINO), PaperOptions(with_map=True), now=NOW)
    assert kept.attachment is None and "final-evaluation" in KINDS


@pytest.mark.requirement("I7.1")
@pytest.mark.parametrize(("language", "word"), [("fi", "tehty"), ("sv", "gjort"), ("en", "done")])
def test_the_plan_says_in_its_own_language_that_a_step_is_done(
    language: Language, word: str, store: Store
) -> None:
    plan = made(store, "client-plan", PaperOptions(language=language))
    assert isinstance(plan, PlanPaper)
    done = [step.when for goal in plan.goals for step in goal.steps if step.done]
    assert done and all(when.endswith(f" {word}") for when in done)
