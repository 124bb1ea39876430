"""Services of the directory retire instead of being erased; a matter may name one of them."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Bring a store of 0015 to 0016."""
    op.add_column("service_directory", sa.Column("retired_on", sa.Date(), nullable=True))
    with op.batch_alter_table("errand", schema=None) as batch_op:
        batch_op.add_column(sa.Column("service_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_errand_service_id_service_directory"),
            "service_directory",
            ["service_id"],
            ["id"],
        )
