"""Needs and strengths."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Bring a store of 0005 to 0006."""
    op.create_table(
        "needs_assessment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("together", sa.Boolean(), nullable=False),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("strengths", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_needs_assessment_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs_assessment")),
    )
    with op.batch_alter_table("needs_assessment", schema=None) as batch_op:
        batch_op.create_index(
            "ix_needs_assessment_client_id_on", ["client_id", "on", "at"], unique=False
        )

    op.create_table(
        "received_information",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("requested_by", sa.Text(), nullable=False),
        sa.Column("unasked", sa.Boolean(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_received_information_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_received_information")),
    )
    with op.batch_alter_table("received_information", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_received_information_client_id"), ["client_id"], unique=False
        )

    op.create_table(
        "rehabilitation_need",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_rehabilitation_need_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rehabilitation_need")),
    )
    with op.batch_alter_table("rehabilitation_need", schema=None) as batch_op:
        batch_op.create_index(
            "uq_rehabilitation_need_client_id_item", ["client_id", "item"], unique=True
        )

    op.create_table(
        "strength",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_strength_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_strength")),
    )
    with op.batch_alter_table("strength", schema=None) as batch_op:
        batch_op.create_index("ix_strength_client_id", ["client_id", "ended_on"], unique=False)

    op.create_table(
        "life_area_view",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("client_words", sa.Text(), nullable=False),
        sa.Column("worker_view", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["needs_assessment.id"],
            name=op.f("fk_life_area_view_assessment_id_needs_assessment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_life_area_view")),
    )
    with op.batch_alter_table("life_area_view", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_life_area_view_assessment_id"), ["assessment_id"], unique=False
        )
