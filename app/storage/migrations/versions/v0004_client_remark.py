"""Client remark."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Bring a store of 0003 to 0004."""
    op.create_table(
        "client_remark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_client_remark_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_remark")),
    )
    with op.batch_alter_table("client_remark", schema=None) as batch_op:
        batch_op.create_index("ix_client_remark_client_id", ["client_id", "at"], unique=False)
