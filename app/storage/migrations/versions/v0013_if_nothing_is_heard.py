"""What to do when nothing is heard."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Bring a store of 0012 to 0013."""
    op.create_table(
        "silence_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("wait_days", sa.Integer(), nullable=False),
        sa.Column("may_text", sa.Boolean(), nullable=True),
        sa.Column("may_come", sa.Boolean(), nullable=True),
        sa.Column("may_call", sa.Boolean(), nullable=True),
        sa.Column("call_whom", sa.Text(), nullable=False),
        sa.Column("way_back", sa.Text(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_silence_plan_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_silence_plan")),
        sa.UniqueConstraint("client_id", name=op.f("uq_silence_plan_client_id")),
    )
