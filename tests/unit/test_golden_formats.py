"""What leaves in each format is what the golden files hold: a change of content is seen."""

import re

import pytest

from tests.golden_formats import DOCUMENTS, FOLDER, sosmeta_documents
from tests.sosmeta import faults

# Texts of a plan and a meeting that no format tells, by reason; another one must be thought about.
UNTOLD = {
    "only where the client's paper or the receiver's own register has it": {
        "PlanSnapshot.own_worker_title", "WorkerRow.phone", "WorkerRow.worker_number",
        "WorkerRow.producer_name", "WorkerRow.funding",
    },
    "a word for the screen's buttons": {"GoalRow.short_title"},
    "told as participant_words and goal_words, or in the base data": {
        "GoalMark.title", "Participant.name", "Participant.title", "Participant.organisation",
        "MeetingRow.author", "MeetingRow.people_consent",
    },
    "told of all clients in Seuranta, of none alone (K08; S13, E10–E12)": {
        "MeetingRow.purposes", "MeetingRow.tags",
    },
}  # fmt: skip
MARK = re.compile(rb"<(\w+\.\w+)")


def told(names: list[str]) -> set[str]:
    """Give the fields of which something stands in these documents."""
    return {one.decode() for name in names for one in MARK.findall(DOCUMENTS[name]())}


@pytest.mark.requirement("A6", "I4.3")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_with_every_field_is_byte_for_byte_the_golden_one(name: str) -> None:
    assert DOCUMENTS[name]() == (FOLDER / name).read_bytes(), (
        "changed on purpose? run `python -m tests.golden_formats` and look at `git diff`"
    )


@pytest.mark.requirement("A6", "P89")
def test_every_text_of_a_plan_and_a_meeting_is_told_by_a_format_or_has_its_reason() -> None:
    kept = [name for name in DOCUMENTS if name.endswith(".snapshot.json")]
    leaving = [name for name in DOCUMENTS if name not in kept]
    assert told(kept) - told(leaving) == set().union(*UNTOLD.values())


@pytest.mark.requirement("I8.1")
def test_sosmeta_json_of_each_class_of_the_issue_has_a_golden_file_and_keeps_to_its_schema() -> (
    None
):
    documents = sosmeta_documents()
    for name, document in documents.items():
        assert f"{name}.sosmeta.json" in DOCUMENTS
        assert faults(document) == [], name
    journal = {f"190{number:02}" for number in (1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13)}
    assert {one.type_code for one in documents.values()} == journal | {
        "15020", "15021", "16009", "15025", "1012", "1505.1",
    }  # fmt: skip
