"""The client's consent to a network meeting and to who takes part."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Bring a store of 0011 to 0012."""
    op.add_column(
        "meeting", sa.Column("people_consent", sa.Text(), server_default="", nullable=False)
    )
