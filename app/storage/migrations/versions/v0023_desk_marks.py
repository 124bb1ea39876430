"""Marks of what was carried over by hand (Siirtopöytä)."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Bring a store of 0022 to 0023."""
    op.create_table(
        "desk_mark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_mark")),
    )
    with op.batch_alter_table("desk_mark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_mark_record_id"), ["record_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_desk_mark_unit_id"), ["unit_id"], unique=False)
