"""The painted map (08): mouse and keyboard move the same, every node is reachable and named."""

from itertools import combinations
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.domain.network import Closeness, Sector, Spot, Strength, Tone
from ui.widgets.map_data import MapPersonData
from ui.widgets.map_node import label_lines
from ui.widgets.team_map import TeamMap

TITLES = {sector: sector.value.title() for sector in Sector}
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def person(number: int, **more: object) -> MapPersonData:
    values: dict[str, object] = {
        "id": UUID(int=number),
        "label": f"Person {number}",
        "icon": "user-round",
        "sector": Sector.FAMILY,
        "ring": Closeness.MIDDLE,
        "strength": Strength.MEDIUM,
        "tone": Tone.GIVES,
        "spoken": f"Person {number}, Family",
    } | more
    return MapPersonData(**values)  # type: ignore[arg-type]


def many(number: int) -> list[MapPersonData]:
    return [
        person(
            one,
            sector=list(Sector)[one % 5],
            ring=list(Closeness)[one // 5 % 3],
            tone=list(Tone)[one % 4],
            strength=list(Strength)[one % 3],
        )
        for one in range(1, number + 1)
    ]


@pytest.fixture
def team(qtbot: QtBot) -> TeamMap:
    view = TeamMap()
    qtbot.addWidget(view)
    view.resize(900, 560)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def spot_of(team: TeamMap, number: int) -> QPoint:
    return team.mapFromScene(team.nodes[UUID(int=number)].pos())


@pytest.mark.requirement("P08", "I5.1", screen="08")
def test_drag_changes_ring_and_sector(team: TeamMap, qtbot: QtBot) -> None:
    team.show_people(many(12), "Aino", TITLES)
    target = QPointF(*team.layout_shown.point(Sector.WORK, Closeness.FAR, Spot(0.5, 0.5)))
    qtbot.mousePress(team.viewport(), LEFT, pos=spot_of(team, 3))
    with qtbot.assertNotEmitted(team.moved, wait=0):
        qtbot.mouseMove(team.viewport(), team.mapFromScene(target * 0.5))
        qtbot.mouseMove(team.viewport(), team.mapFromScene(target))

    with qtbot.waitSignal(team.moved) as moved:
        qtbot.mouseRelease(team.viewport(), LEFT, pos=team.mapFromScene(target))

    assert moved.args is not None
    who, sector, ring, spot = moved.args
    assert (who, sector, ring) == (UUID(int=3), Sector.WORK, Closeness.FAR)
    assert 0 <= spot.turn <= 1 and 0 <= spot.reach <= 1


@pytest.mark.requirement("I5.1", screen="08")
def test_a_press_chooses_and_two_presses_open(team: TeamMap, qtbot: QtBot) -> None:
    team.show_people(many(12), "Aino", TITLES)
    with qtbot.waitSignal(team.chosen) as chosen:
        qtbot.mouseClick(team.viewport(), LEFT, pos=spot_of(team, 5))
    with qtbot.waitSignal(team.person_opened) as opened:
        qtbot.mouseDClick(team.viewport(), LEFT, pos=spot_of(team, 5))
    assert chosen.args == opened.args == [UUID(int=5)]
    assert team.twin(UUID(int=5)).isChecked()


@pytest.mark.requirement("I5.1", screen="08")
@pytest.mark.parametrize(
    ("key", "sector", "ring"),
    [
        (Qt.Key.Key_Up, Sector.FAMILY, Closeness.NEAR),
        (Qt.Key.Key_Down, Sector.FAMILY, Closeness.FAR),
        (Qt.Key.Key_Right, Sector.FRIENDS, Closeness.MIDDLE),
        (Qt.Key.Key_Left, Sector.SERVICES, Closeness.MIDDLE),
    ],
)
def test_keyboard_moves_the_same(
    team: TeamMap, qtbot: QtBot, key: Qt.Key, sector: Sector, ring: Closeness
) -> None:
    team.show_people([person(1)], "Aino", TITLES)
    team.focus_map()
    with qtbot.waitSignal(team.moved) as moved:
        qtbot.keyClick(team.twin(UUID(int=1)), key, CONTROL)
    assert moved.args == [UUID(int=1), sector, ring, None]


@pytest.mark.requirement("I5.1", screen="08")
def test_on_an_earlier_day_nothing_moves(team: TeamMap, qtbot: QtBot) -> None:
    team.show_people([person(1)], "Aino", TITLES)
    team.set_read_only(True)
    team.focus_map()
    signals = [team.moved, team.removal_wanted]
    for signal, key in zip(signals, (Qt.Key.Key_Up, Qt.Key.Key_Delete), strict=True):
        with qtbot.assertNotEmitted(signal, wait=0):
            qtbot.keyClick(team.twin(UUID(int=1)), key, CONTROL)
            qtbot.keyClick(team.twin(UUID(int=1)), key)
    qtbot.mousePress(team.viewport(), LEFT, pos=spot_of(team, 1))
    with qtbot.assertNotEmitted(team.moved, wait=0):
        qtbot.mouseMove(team.viewport(), QPoint(10, 10))
        qtbot.mouseRelease(team.viewport(), LEFT, pos=QPoint(10, 10))


@pytest.mark.requirement("I5.1", screen="08")
@pytest.mark.parametrize("number", [12, 60])
def test_arrows_move_between_nodes_and_reach_every_one(
    team: TeamMap, qtbot: QtBot, number: int
) -> None:
    team.show_people(many(number), "Aino", TITLES)
    team.focus_map()
    start = next(iter(team.nodes))
    reached, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            team.twin(here).setFocus()
            qtbot.keyClick(team.twin(here), key)
            now = next(one for one in team.nodes if team.twin(one).hasFocus())
            if now not in reached:
                reached.add(now)
                waiting.append(now)
    assert reached == set(team.nodes)


@pytest.mark.requirement("I5.1", screen="08")
def test_every_node_is_named_in_the_accessibility_tree(team: TeamMap, qtbot: QtBot) -> None:
    """What a screen reader walks through: view, viewport, a named button for each node."""
    team.show_people(many(60), "Aino", TITLES)
    team.set_chosen(UUID(int=2))
    tree = QAccessible.queryAccessibleInterface(team.viewport())
    assert tree.text(QAccessible.Text.Name) == "Team map"
    qtbot.waitUntil(lambda: tree.childCount() == 60)  # they come after the first paint
    children = [tree.child(number) for number in range(tree.childCount())]
    named = {child.text(QAccessible.Text.Name): child for child in children}
    assert set(named) == {f"Person {one}, Family" for one in range(1, 61)}
    assert {child.role() for child in children} <= {
        QAccessible.Role.CheckBox,
        QAccessible.Role.Button,
    }
    assert all(child.state().focusable for child in children)
    chosen = [name for name, child in named.items() if child.state().checked]
    assert chosen == ["Person 2, Family"]
    team.focus_map()
    focused = [name for name, child in named.items() if child.state().focused]
    assert focused == ["Person 1, Family"]
    assert all(child.text(QAccessible.Text.Description) for child in children)


@pytest.mark.requirement("I5.1", screen="08")
def test_plus_minus_and_zero_zoom_and_the_twins_follow(team: TeamMap, qtbot: QtBot) -> None:
    team.show_people(many(12), "Aino", TITLES)
    team.focus_map()
    twin, fitted = team.twin(UUID(int=1)), team.transform().m11()
    qtbot.keyClick(twin, Qt.Key.Key_Plus)
    assert team.transform().m11() > fitted
    assert (twin.geometry().center() - spot_of(team, 1)).manhattanLength() <= 2
    qtbot.keyClick(twin, Qt.Key.Key_Minus)
    qtbot.keyClick(twin, Qt.Key.Key_Minus)
    assert team.transform().m11() < fitted
    qtbot.keyClick(twin, Qt.Key.Key_0)
    assert team.transform().m11() == pytest.approx(fitted)
    with qtbot.waitSignal(team.undo_wanted):
        qtbot.keyClick(twin, Qt.Key.Key_Z, CONTROL)


@pytest.mark.requirement("I5.1", screen="08")
def test_focus_and_choice_stay_when_the_map_is_read_again(team: TeamMap) -> None:
    team.show_people(many(12), "Aino", TITLES)
    team.twin(UUID(int=4)).setFocus()
    team.set_chosen(UUID(int=4))
    team.show_people(many(12), "Aino", TITLES)
    assert team.twin(UUID(int=4)).hasFocus() and team.twin(UUID(int=4)).isChecked()
    team.show_people(many(3), "Aino", TITLES)
    assert UUID(int=4) not in team.nodes


@pytest.mark.requirement("I5.1", screen="08")
@pytest.mark.parametrize(
    "label", ["ä" * 200, "sana " * 40, "أختي الكبيرة سلمى من بعيد", "דודה רחל", "A\nB", ""]
)
def test_names_of_200_characters_and_right_to_left_names_fit_two_lines(
    team: TeamMap, qtbot: QtBot, label: str
) -> None:
    lines, width = label_lines(label, 1.0)
    assert len(lines) <= 2 and width <= 113
    team.show_people([person(1, label=label), person(2)], "Aino", TITLES)
    boxes = [item.sceneBoundingRect() for item in team.nodes.values()]
    assert not boxes[0].intersects(boxes[1])


@pytest.mark.requirement("I5.1", screen="08")
@pytest.mark.parametrize("number", [12, 200, 500])
def test_a_network_of_500_people_is_painted_without_overlaps(
    team: TeamMap, qtbot: QtBot, number: int
) -> None:
    team.show_people(many(number), "Aino", TITLES)
    assert len(team.nodes) == number
    labels = [item.map_node() for item in team.nodes.values()]
    places = team.layout_shown.places
    near = [
        (one, other)
        for one, other in combinations(labels, 2)
        if abs(places[one.key][0] - places[other.key][0]) < (one.width + other.width) / 2
        and abs(places[one.key][1] - places[other.key][1]) < 46
    ]
    assert near == []
    assert team.grab().width() > 0
