"""Count anonymous encounters."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Bring a store of 0004 to 0005."""
    op.create_table(
        "low_threshold_count",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("week", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.CheckConstraint("people > 0", name=op.f("ck_low_threshold_count_somebody")),
        sa.PrimaryKeyConstraint(
            "year", "week", "form", "method", name=op.f("pk_low_threshold_count")
        ),
    )
