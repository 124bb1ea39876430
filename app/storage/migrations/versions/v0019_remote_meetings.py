"""What is known of a client's device, connection and remote skills (K36)."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Bring a store of 0018 to 0019."""
    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.add_column(sa.Column("remote_note", sa.Text(), nullable=False, server_default=""))
