"""The chain of the use log: every kind of tampering is found and named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security.audit_chain import (
    GENESIS,
    BreakKind,
    ChainBreak,
    Head,
    Link,
    canonical_json,
    first_break,
    link_mac,
)

KEY = bytes(range(32))


def chain(length: int, *, start: Head | None = None) -> tuple[list[Link], Head]:
    head = start or Head(0, GENESIS)
    links = []
    for n in range(head.n + 1, head.n + 1 + length):
        event = {"action": "client-opened", "object": f"id-{n}"}
        head = Head(n, link_mac(KEY, head.mac, n, event))
        links.append(Link(n, event, head.mac))
    return links, head


@pytest.mark.requirement("A5")
def test_an_untouched_chain_holds() -> None:
    links, head = chain(20)
    assert first_break(KEY, links, head) is None
    assert first_break(KEY, [], Head(0, GENESIS)) is None


@pytest.mark.requirement("A5")
@given(n=st.integers(1, 12), kind=st.sampled_from(["edit", "delete", "swap", "renumber", "forge"]))
def test_the_first_bad_number_is_named(n: int, kind: str) -> None:
    links, head = chain(13)
    here = links[n - 1]
    if kind == "edit":
        links[n - 1] = Link(n, {**here.event, "object": "other"}, here.mac)
        expected = ChainBreak(n, BreakKind.EDITED)
    elif kind == "forge":
        links[n - 1] = Link(n, here.event, bytes(32))
        expected = ChainBreak(n, BreakKind.EDITED)
    elif kind == "delete":
        del links[n - 1]
        expected = ChainBreak(n, BreakKind.MISSING)
    elif kind == "swap":
        links[n - 1], links[n] = links[n], links[n - 1]
        expected = ChainBreak(n, BreakKind.MISSING)
    else:
        del links[n - 1]
        links[n - 1 :] = [Link(link.n - 1, link.event, link.mac) for link in links[n - 1 :]]
        expected = ChainBreak(n, BreakKind.RENUMBERED if n < 12 else BreakKind.EDITED)
    assert first_break(KEY, links, head) == expected


@pytest.mark.requirement("A5")
def test_a_row_under_another_number_is_renumbered() -> None:
    links, head = chain(4)
    links[3] = Link(9, links[3].event, links[3].mac)
    assert first_break(KEY, links, head) == ChainBreak(4, BreakKind.RENUMBERED)


@pytest.mark.requirement("A5")
def test_a_cut_tail_shows_against_the_head() -> None:
    links, head = chain(10)
    assert first_break(KEY, links[:-3], head) == ChainBreak(8, BreakKind.CUT)
    assert first_break(KEY, [], head) == ChainBreak(1, BreakKind.CUT)


@pytest.mark.requirement("A5")
def test_rows_beyond_the_head_and_a_foreign_head_show() -> None:
    links, head = chain(10)
    assert first_break(KEY, links, Head(9, links[8].mac)) is not None
    assert first_break(KEY, links, Head(10, bytes(32))) == ChainBreak(10, BreakKind.EDITED)
    assert first_break(bytes(32), links, head) == ChainBreak(1, BreakKind.EDITED)


@pytest.mark.requirement("S2.6")
def test_verification_can_go_on_from_an_anchor() -> None:
    before, anchor = chain(5)
    links, head = chain(5, start=anchor)
    assert first_break(KEY, links, head, start=anchor) is None
    other = Head(anchor.n, bytes(32))
    assert first_break(KEY, links, head, start=other) == ChainBreak(6, BreakKind.EDITED)
    assert first_break(KEY, before, anchor) is None


@pytest.mark.requirement("A5")
def test_the_spelling_of_an_event_is_fixed() -> None:
    assert (
        canonical_json({"b": 1, "a": ["ä", None, True]}) == '{"a":["ä",null,true],"b":1}'.encode()
    )
    with pytest.raises(ValueError, match="Out of range"):
        canonical_json({"a": float("nan")})


@pytest.mark.requirement("A5")
@pytest.mark.parametrize(
    ("moved_by", "kind"), [(1000, BreakKind.RENUMBERED), (1001, BreakKind.EDITED)]
)
def test_rows_moved_up_are_told_from_edited_ones_up_to_a_thousand_places(
    moved_by: int, kind: BreakKind
) -> None:
    links, _ = chain(1)
    previous = links[0].mac
    for n in (2, 3):  # their MACs carry the numbers that they had before a thousand rows went
        event = {"action": "client-opened", "object": f"id-{n}"}
        previous = link_mac(KEY, previous, n + moved_by, event)
        links.append(Link(n, event, previous))
    assert first_break(KEY, links, Head(3, previous)) == ChainBreak(2, kind)
