"""Places and the way back."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QObject

from ui.layout_class import LayoutClass
from ui.navigation import Navigator, Place


@pytest.mark.requirement("I2.2")
def test_a_place_survives_being_kept_as_plain_values() -> None:
    place = Place("client", uuid4(), "plan", uuid4())

    assert Place.from_values(place.to_values()) == place
    assert Place.from_values(Place("today").to_values()) == Place("today")


@pytest.mark.requirement("I2.3")
def test_back_leads_the_way_she_came(qapp: QObject) -> None:
    navigator = Navigator(Place("today"))
    shown: list[Place] = []
    navigator.went.connect(shown.append)
    client = Place("client", uuid4())

    navigator.go(Place("clients"))
    navigator.go(client)
    navigator.go(client)
    navigator.back()

    assert navigator.here == Place("clients")
    assert shown == [Place("clients"), client, client, Place("clients")]
    navigator.back()
    navigator.back()
    assert navigator.here == Place("today")
    assert not navigator.can_go_back


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize(
    ("width", "scale", "expected"),
    [
        (1366, 1.0, LayoutClass.WIDE),
        (1240, 1.0, LayoutClass.WIDE),
        (1024, 1.0, LayoutClass.MEDIUM),
        (1366, 1.15, LayoutClass.MEDIUM),
        (1366, 2.0, LayoutClass.COMPACT),
        (959, 1.0, LayoutClass.COMPACT),
    ],
)
def test_the_layout_follows_the_width_in_text_sizes(
    width: int, scale: float, expected: LayoutClass
) -> None:
    assert LayoutClass.of(width, scale) is expected
