"""Purposes of meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Bring a store of 0017 to 0018."""
    op.add_column("meeting", sa.Column("purposes", sa.JSON(), server_default="[]", nullable=False))
