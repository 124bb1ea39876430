"""Goals that live."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Bring a store of 0006 to 0007."""
    op.create_table(
        "situational_factor",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("goal_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("factor", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["goal_id"], ["goal.id"], name=op.f("fk_situational_factor_goal_id_goal")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_situational_factor")),
    )
    with op.batch_alter_table("situational_factor", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_situational_factor_goal_id"), ["goal_id"], unique=False
        )

    with op.batch_alter_table("gas_score", schema=None) as batch_op:
        batch_op.add_column(sa.Column("together", sa.Boolean(), nullable=False, server_default="0"))

    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("importance", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("difficulty", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("realistic", sa.Boolean(), nullable=False, server_default="0")
        )
        batch_op.add_column(sa.Column("paused_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("pause_reason", sa.Text(), nullable=False, server_default=""))
