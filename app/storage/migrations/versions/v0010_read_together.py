"""Read together."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Bring a store of 0009 to 0010."""
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("differing_view", sa.Text(), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("read_together", sa.Boolean(), server_default=sa.text("0"), nullable=False)
        )
