"""Whether the rides of a session are confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    """Bring a store of 0033 to 0034."""
    with op.batch_alter_table("group_session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rides_confirmed_at", sa.BigInteger(), nullable=True))
