"""The newest plan of each client and the scores of a month are found without reading all rows."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    """Bring a store of 0034 to 0035."""
    op.create_index(
        "ix_plan_finished",
        "plan",
        ["client_id", "number"],
        unique=False,
        sqlite_where=sa.text("finished_at IS NOT NULL"),
    )
    op.create_index("ix_gas_score_on", "gas_score", ["on", "goal_id"], unique=False)
