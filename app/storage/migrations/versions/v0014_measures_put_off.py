"""Measures put off."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Bring a store of 0013 to 0014."""
    op.create_table(
        "measure_delay",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.Text(), nullable=False),
        sa.Column("point", sa.Text(), nullable=False),
        sa.Column("put_off_on", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_measure_delay_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_delay")),
    )
    with op.batch_alter_table("measure_delay", schema=None) as batch_op:
        batch_op.create_index("ix_measure_delay_client_id", ["client_id", "until"], unique=False)
