"""Safety plans, reviews of the unit, marks of meetings, optional work; indexes for a year."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Bring a store of 0023 to 0024."""
    op.create_table(
        "unit_review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("competence", sa.Text(), nullable=False),
        sa.Column("premises", sa.Text(), nullable=False),
        sa.Column("tools", sa.Text(), nullable=False),
        sa.Column("cooperation", sa.Text(), nullable=False),
        sa.Column("adaptations", sa.Text(), nullable=False),
        sa.Column("next_steps", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_review")),
    )
    op.create_table(
        "safety_plan",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("signs", sa.Text(), nullable=False),
        sa.Column("safe_place", sa.Text(), nullable=False),
        sa.Column("leaving", sa.Text(), nullable=False),
        sa.Column("routes", sa.Text(), nullable=False),
        sa.Column("helpers", sa.Text(), nullable=False),
        sa.Column("code_word", sa.Text(), nullable=False),
        sa.Column("means", sa.Text(), nullable=False),
        sa.Column("fetchers", sa.Text(), nullable=False),
        sa.Column("things", sa.JSON(), nullable=False),
        sa.Column("other_things", sa.Text(), nullable=False),
        sa.Column("more", sa.Text(), nullable=False),
        sa.Column("disclosure_checked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_safety_plan_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safety_plan")),
    )
    with op.batch_alter_table("safety_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_safety_plan_client_id"), ["client_id"], unique=False)

    with op.batch_alter_table("agreed_matter", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreed_matter_meeting_id"))
        batch_op.create_index(
            "ix_agreed_matter_meeting_id", ["meeting_id", "done_at"], unique=False
        )

    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("optional", sa.Boolean(), server_default=sa.text("0"), nullable=False)
        )

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tags", sa.JSON(), server_default="[]", nullable=False))
        batch_op.drop_index(batch_op.f("ix_meeting_on"))
        batch_op.create_index(
            "ix_meeting_on",
            ["on", "withdrawn_at", "outcome", "form", "client_id", "at", "minutes", "id"],
            unique=False,
        )

    with op.batch_alter_table("outbox_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_item_client_id"))
        batch_op.create_index(
            "ix_outbox_item_client_id", ["client_id", "kind", "state", "created_at"], unique=False
        )

    with op.batch_alter_table("service_period", schema=None) as batch_op:
        batch_op.add_column(sa.Column("latest_start", sa.Date(), nullable=True))

    with op.batch_alter_table("worker", schema=None) as batch_op:
        batch_op.add_column(sa.Column("funding", sa.Text(), server_default="", nullable=False))
