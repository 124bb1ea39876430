"""Wishes and what was changed for them."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Bring a store of 0020 to 0021."""
    op.create_table(
        "work_wish",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_work_wish_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_wish")),
    )
    with op.batch_alter_table("work_wish", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_work_wish_client_id"), ["client_id"], unique=False)
