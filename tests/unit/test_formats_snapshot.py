"""Kept snapshots come back exactly, and their hash depends on the content alone."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.formats.canonical import canonical_json, content_hash
from app.formats.plain_text import plain_text
from app.formats.snapshot_json import (
    SnapshotUnreadable,
    from_payload,
    plan_from_payload,
    to_payload,
)
from tests.snapshots import SUBJECT, meeting_snapshot, meetings, plan_snapshot, plans


@pytest.mark.requirement("A3", "A6")
@given(snapshot=st.one_of(meetings, plans))
def test_a_snapshot_comes_back_as_it_was(snapshot: MeetingSnapshot | PlanSnapshot) -> None:
    kept = json.loads(json.dumps(to_payload(snapshot)))

    assert from_payload(kept) == snapshot
    assert content_hash(kept) == content_hash(to_payload(snapshot))


@pytest.mark.requirement("A6")
def test_the_hash_knows_content_and_not_order() -> None:
    assert canonical_json({"b": 1, "a": "ä"}) == '{"a":"ä","b":1}'.encode()
    assert content_hash({"b": 1, "a": 2}) == content_hash({"a": 2, "b": 1})
    assert content_hash({"a": 1}) != content_hash({"a": 2})
    with pytest.raises(ValueError, match="Out of range"):
        canonical_json(float("nan"))


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    "payload",
    [
        None,
        {},
        {"schema": 2, "kind": "plan", "snapshot": {}},
        {"schema": 1, "kind": "letter", "snapshot": {}},
        {"schema": 1, "kind": "meeting", "snapshot": {"meeting": "Aino"}},
    ],
)
def test_what_does_not_fit_is_refused_without_its_content(payload: object) -> None:
    with pytest.raises(SnapshotUnreadable) as caught:
        from_payload(payload)

    assert "Aino" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.requirement("A3")
def test_a_meeting_is_no_plan() -> None:
    with pytest.raises(SnapshotUnreadable):
        plan_from_payload(to_payload(meeting_snapshot()))


@pytest.mark.requirement("A6", "R03")
def test_plain_text_needs_no_identity_and_keeps_places_out_under_turvakielto() -> None:
    from dataclasses import replace

    nameless = replace(SUBJECT, identity="", protected=True)
    text = plain_text(meeting_snapshot(subject=nameless)).decode()
    plan = plain_text(replace(plan_snapshot(), subject=nameless)).decode()

    assert "Asiakas: Demo-Aino Esimerkki, [PUUTTUU]" in text
    assert "Sovitut asiat\nSoitto Kelaan (Kaisa, perjantai)" in text
    assert "Mallila" not in text + plan
    assert "Kuinka usein tapaat omatyöntekijän\nKuuden viikon välein." in plan
