"""How every paper looks: its first page against a small stored picture, with a tolerance.

A picture that is meant to change is drawn anew by
`python -m tests.documents --out shots/documents --keep-pictures`; look at it before it is kept.
"""

import pytest
from PIL import Image, ImageChops, ImageFilter

from app.domain.plan_paper import PaperOptions
from app.services.client_papers import KINDS
from app.services.vault import Store
from tests.documents import BOOKLET, PICTURES, papers, small_picture
from tests.other_papers import OTHERS, UNSTEADY

PAPERS = ("client-plan", BOOKLET, *KINDS, *(code for code in OTHERS if code not in UNSTEADY))
_DIFFERENT = 48  # of 255: a pixel that is another one
_MOST = 0.01  # of the page


@pytest.fixture(scope="module")
def store(practice_store: Store) -> Store:
    return practice_store


def share_that_differs(one: Image.Image, other: Image.Image) -> float:
    """How much of the page looks different once fine detail is smoothed away."""
    if one.size != other.size:
        return 1.0
    smooth = ImageFilter.GaussianBlur(1.2)
    difference = ImageChops.difference(one.filter(smooth), other.filter(smooth))
    changed = sum(difference.histogram()[_DIFFERENT:])
    return changed / (one.width * one.height)


@pytest.mark.requirement("I7.2", "I7.6")
@pytest.mark.parametrize("code", [*PAPERS])
def test_a_paper_looks_as_its_stored_picture(code: str, store: Store) -> None:
    ((_, pdf),) = papers(store, code, PaperOptions(language="fi"))
    stored = Image.open(PICTURES / f"{code}.png").convert("L")
    assert share_that_differs(small_picture(pdf), stored) < _MOST


@pytest.mark.requirement("I7.2")
def test_the_comparison_sees_a_paper_that_has_changed() -> None:
    plan = Image.open(PICTURES / "my-plan.png").convert("L")
    card = Image.open(PICTURES / "appointment.png").convert("L")
    moved = ImageChops.offset(plan, 0, 6)
    assert share_that_differs(plan, plan) == 0
    assert share_that_differs(plan, card) > 5 * _MOST
    assert share_that_differs(plan, moved) > _MOST
