"""The distance table: places, and how far it is between them."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    """Bring a store of 0027 to 0028."""
    op.create_table(
        "travel_place",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_travel_place_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_travel_place")),
    )
    with op.batch_alter_table("travel_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_travel_place_client_id"), ["client_id"], unique=False)
    op.create_table(
        "distance",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start_id", sa.Uuid(), nullable=False),
        sa.Column("end_id", sa.Uuid(), nullable=False),
        sa.Column("kilometres", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("back_kilometres", sa.Integer(), nullable=True),
        sa.Column("back_minutes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["start_id"], ["travel_place.id"], name=op.f("fk_distance_start_id_travel_place")
        ),
        sa.ForeignKeyConstraint(
            ["end_id"], ["travel_place.id"], name=op.f("fk_distance_end_id_travel_place")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distance")),
    )
    with op.batch_alter_table("distance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_distance_end_id"), ["end_id"], unique=False)
        batch_op.create_index("uq_distance_start_id", ["start_id", "end_id"], unique=True)
