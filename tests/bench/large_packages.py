"""The exchange side of a ten-year store: colleagues, packages with their records, desk marks."""

import hashlib
from typing import TYPE_CHECKING, Final

from app.domain.copy_desk import Act
from app.domain.packages import Direction, RecordKind, RecordState, Section, Way
from tests.bench.large_common import DAY, Rows, moment

if TYPE_CHECKING:
    from uuid import UUID

    from tests.bench.large_content import Person, Story

EVERY: Final = 20  # one client in so many went along in a package
_KEY: Final = hashlib.sha256(b"colleague").digest()


def add_packages(story: "Story", found: Rows, person: "Person") -> None:
    """Add a package in which this client went to a colleague, and parts carried by hand."""
    if person.number % EVERY:
        return
    at = moment(person.first_day + 60 * DAY)
    found["colleague_card"].append(
        {"id": story.identity(), "name": "Demo-Pekka", "public_key": _KEY, "added_at": at}
    )
    package = {
        "id": story.identity(), "direction": Direction.OUT.value, "way": Way.KEY.value,
        "other": "Demo-Pekka", "other_key": _KEY, "reply_key": _KEY, "made_at": at,
        "sections": [section.value for section in Section], "ends_on": at.date() + 14 * DAY,
    }  # fmt: skip
    found["handover_package"].append(package)
    holder = {"id": story.identity(), "package_id": package["id"], "ref": person.id}
    found["handover_client"].append(holder | {"client_id": person.id, "name": "Demo"})
    for meeting in found["meeting"][:20]:
        found["handover_record"].append(
            {
                "id": story.identity(), "holder_id": holder["id"], "record_id": meeting["id"],
                "kind": RecordKind.MEETING.value, "state": RecordState.SENT.value,
            }
        )  # fmt: skip
        _carried(story, found, meeting["id"])


def _carried(story: "Story", found: Rows, record: "UUID") -> None:
    """A part of an entry that was copied at the desk."""
    found["desk_mark"].append(
        {
            "id": story.identity(), "unit_id": story.identity(), "record_id": record,
            "part": "note", "act": Act.COPIED.value, "at": moment(story.people[0].first_day),
            "content_hash": hashlib.sha256(record.bytes).hexdigest(),
        }
    )  # fmt: skip
