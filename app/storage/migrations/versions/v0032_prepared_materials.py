"""Which materials of a group's session are ready."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    """Bring a store of 0031 to 0032."""
    with op.batch_alter_table("group_session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("prepared", sa.JSON(), server_default="[]", nullable=False))
