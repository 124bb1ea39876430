"""Who of the client's team took part in a meeting: the person, not only the name of a role.

Roles of earlier meetings are joined to the one person of that client who bears the name; where
two bear it nobody can tell, and the role stands alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_SAME = """
    SELECT {what} FROM network_person
    JOIN meeting ON meeting.client_id = network_person.client_id
    WHERE meeting.id = meeting_participant.meeting_id
    AND lower(network_person.label) = lower(meeting_participant.role)
"""


def upgrade() -> None:
    """Bring a store of 0014 to 0015."""
    with op.batch_alter_table("meeting_participant", schema=None) as batch_op:
        batch_op.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        batch_op.create_index(batch_op.f("ix_meeting_participant_person_id"), ["person_id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_meeting_participant_person_id_network_person"),
            "network_person",
            ["person_id"],
            ["id"],
        )
    one, many = _SAME.format(what="network_person.id"), _SAME.format(what="count(*)")
    op.execute(
        f"UPDATE meeting_participant SET person_id = ({one}) WHERE ({many}) = 1"  # noqa: S608
    )
