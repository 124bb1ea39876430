"""Answers to reminders."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """Bring a store of 0025 to 0026."""
    op.create_table(
        "reminder_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("taken_back_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_reminder_answer_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_answer")),
    )
    with op.batch_alter_table("reminder_answer", schema=None) as batch_op:
        batch_op.create_index(
            "ix_reminder_answer_code_client_id", ["code", "client_id"], unique=False
        )
