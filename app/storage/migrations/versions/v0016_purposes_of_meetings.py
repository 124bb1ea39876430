"""Purposes of meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Bring a store of 0015 to 0016."""
    op.add_column("meeting", sa.Column("purposes", sa.JSON(), server_default="[]", nullable=False))
