"""Both entries of a conflict, and what was handed over marked as entered in error."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    """Bring a store of 0028 to 0029."""
    with op.batch_alter_table("outbox_item", schema=None) as batch_op:
        batch_op.add_column(sa.Column("withdraws", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("beside", sa.Uuid(), nullable=True))
    op.create_table(
        "other_entry",
        sa.Column("unit_id", sa.Uuid(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=True),
        sa.Column("found_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("unit_id"),
    )
