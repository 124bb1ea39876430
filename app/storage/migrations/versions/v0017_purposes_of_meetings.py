"""Purposes of meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Bring a store of 0016 to 0017."""
    op.add_column("meeting", sa.Column("purposes", sa.JSON(), server_default="[]", nullable=False))
