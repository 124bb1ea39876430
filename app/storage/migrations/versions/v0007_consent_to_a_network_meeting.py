"""The client's consent to a network meeting and to who takes part."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Bring a store of 0006 to 0007."""
    op.add_column(
        "meeting", sa.Column("people_consent", sa.Text(), server_default="", nullable=False)
    )
