"""The map of the network: places by hand, further sectors, the shared directory of services."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring a store of 0001 to 0002."""
    op.create_table(
        "service_directory",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_directory")),
    )
    op.create_table(
        "person_service",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["network_person.id"],
            name=op.f("fk_person_service_person_id_network_person"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["service_directory.id"],
            name=op.f("fk_person_service_service_id_service_directory"),
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person_service")),
    )
    op.create_index(op.f("ix_person_service_service_id"), "person_service", ["service_id"])

    op.add_column("tie_view", sa.Column("also_in", sa.JSON(), server_default="[]", nullable=False))
    op.add_column("tie_view", sa.Column("turn", sa.Double(), nullable=True))
    op.add_column("tie_view", sa.Column("reach", sa.Double(), nullable=True))
