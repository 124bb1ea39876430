"""Rides of a group's session, and at which place of the distance table things are."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    """Bring a store of 0029 to 0030."""
    op.create_table(
        "lift",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("driver", sa.Text(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("start_id", sa.Uuid(), nullable=True),
        sa.Column("ahead", sa.Integer(), nullable=False),
        sa.Column("and_back", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["group_session.id"], name=op.f("fk_lift_session_id_group_session")
        ),
        sa.ForeignKeyConstraint(
            ["start_id"], ["travel_place.id"], name=op.f("fk_lift_start_id_travel_place")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lift")),
    )
    with op.batch_alter_table("lift", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lift_session_id"), ["session_id"], unique=False)
    op.create_table(
        "lift_seat",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lift_id", sa.Uuid(), nullable=False),
        sa.Column("member_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["lift_id"], ["lift.id"], name=op.f("fk_lift_seat_lift_id_lift")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["group_member.id"], name=op.f("fk_lift_seat_member_id_group_member")
        ),
        sa.ForeignKeyConstraint(
            ["place_id"], ["travel_place.id"], name=op.f("fk_lift_seat_place_id_travel_place")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lift_seat")),
    )
    with op.batch_alter_table("lift_seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lift_seat_lift_id"), ["lift_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lift_seat_member_id"), ["member_id"], unique=False)
    for table in ("activity_group", "group_session", "booking"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("place_id", sa.Uuid(), nullable=True))
