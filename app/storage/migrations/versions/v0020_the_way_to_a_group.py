"""The way to a group."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Bring a store of 0019 to 0020."""
    with op.batch_alter_table("activity_group", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kilometres", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("drive_minutes", sa.Integer(), nullable=True))
