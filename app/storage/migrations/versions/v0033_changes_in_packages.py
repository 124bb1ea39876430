"""What of a record changed since a package."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    """Bring a store of 0032 to 0033."""
    with op.batch_alter_table("handover_record", schema=None) as batch_op:
        batch_op.add_column(sa.Column("marks", sa.JSON(none_as_null=True), nullable=True))
        batch_op.add_column(
            sa.Column("change", sa.Boolean(), server_default=sa.text("0"), nullable=False)
        )
