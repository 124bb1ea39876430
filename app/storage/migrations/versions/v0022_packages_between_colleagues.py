"""Packages between colleagues."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Bring a store of 0021 to 0022."""
    op.create_table(
        "colleague_card",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_colleague_card")),
    )
    op.create_table(
        "handover_package",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("other_phone", sa.Text(), nullable=False),
        sa.Column("other_key", sa.LargeBinary(), nullable=False),
        sa.Column("reply_key", sa.LargeBinary(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_package")),
    )
    op.create_table(
        "handover_client",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("ref", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("page", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_handover_client_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["package_id"],
            ["handover_package.id"],
            name=op.f("fk_handover_client_package_id_handover_package"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_client")),
    )
    with op.batch_alter_table("handover_client", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_handover_client_client_id"), ["client_id"], unique=False
        )
        batch_op.create_index("ix_handover_client_package_id", ["package_id", "ref"], unique=False)
        batch_op.create_index(batch_op.f("ix_handover_client_ref"), ["ref"], unique=False)

    op.create_table(
        "handover_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("holder_id", sa.Uuid(), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["holder_id"],
            ["handover_client.id"],
            name=op.f("fk_handover_record_holder_id_handover_client"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_record")),
    )
    with op.batch_alter_table("handover_record", schema=None) as batch_op:
        batch_op.create_index("ix_handover_record_holder_id", ["holder_id", "state"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_handover_record_record_id"), ["record_id"], unique=False
        )
