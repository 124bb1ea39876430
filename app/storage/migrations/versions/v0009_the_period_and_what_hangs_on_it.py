"""The period and what hangs on it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:  # noqa: PLR0915
    """Bring a store of 0008 to 0009."""
    op.create_table(
        "reflection_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reflection_note")),
    )
    op.create_table(
        "assessment_reference",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("noticed_on", sa.Date(), nullable=True),
        sa.Column("assessor", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("conclusion", sa.Text(), nullable=False),
        sa.Column("client_view", sa.Text(), nullable=False),
        sa.Column("special_support", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_assessment_reference_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_reference")),
    )
    with op.batch_alter_table("assessment_reference", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assessment_reference_client_id"), ["client_id"], unique=False
        )

    op.create_table(
        "contact_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("to_whom", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("client_words", sa.Text(), nullable=False),
        sa.Column("agreed", sa.Text(), nullable=False),
        sa.Column("client_knows", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_contact_record_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_record")),
    )
    with op.batch_alter_table("contact_record", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_record_client_id"), ["client_id"], unique=False
        )

    op.create_table(
        "errand",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("client_words", sa.Text(), nullable=False),
        sa.Column("next_step", sa.Text(), nullable=False),
        sa.Column("next_who", sa.Text(), nullable=False),
        sa.Column("next_by", sa.Date(), nullable=True),
        sa.Column("appeal_until", sa.Date(), nullable=True),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_errand_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errand")),
    )
    with op.batch_alter_table("errand", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_errand_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_errand_done_on"), ["done_on"], unique=False)

    op.create_table(
        "legal_representative",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("powers", sa.Text(), nullable=False),
        sa.Column("may_know", sa.Boolean(), nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_legal_representative_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_representative")),
    )
    with op.batch_alter_table("legal_representative", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_legal_representative_client_id"), ["client_id"], unique=False
        )

    op.create_table(
        "other_service",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("purchased", sa.Boolean(), nullable=False),
        sa.Column("started", sa.Date(), nullable=True),
        sa.Column("ended", sa.Date(), nullable=True),
        sa.Column("noted_on", sa.Date(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_other_service_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_service")),
    )
    with op.batch_alter_table("other_service", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_other_service_client_id"), ["client_id"], unique=False)

    op.create_table(
        "work_division",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("next_check_on", sa.Date(), nullable=True),
        sa.Column("pair_name", sa.Text(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_work_division_client_id_client")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_division")),
    )
    with op.batch_alter_table("work_division", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_work_division_client_id"), ["client_id"], unique=False)

    op.create_table(
        "core_element_mark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("element", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["service_period.id"],
            name=op.f("fk_core_element_mark_period_id_service_period"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_core_element_mark")),
    )
    with op.batch_alter_table("core_element_mark", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_core_element_mark_period_id"), ["period_id"], unique=False
        )

    op.create_table(
        "errand_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("errand_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["errand_id"], ["errand.id"], name=op.f("fk_errand_event_errand_id_errand")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_errand_event")),
    )
    with op.batch_alter_table("errand_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_errand_event_errand_id"), ["errand_id"], unique=False)

    op.create_table(
        "period_act",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("period_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("client_words", sa.Text(), nullable=False),
        sa.Column("worker_view", sa.Text(), nullable=False),
        sa.Column("together", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("same_worker", sa.Boolean(), nullable=False),
        sa.Column("wants_more", sa.Boolean(), nullable=True),
        sa.Column("dissent", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_period_act_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["service_period.id"],
            name=op.f("fk_period_act_period_id_service_period"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_period_act")),
    )
    with op.batch_alter_table("period_act", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_period_act_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_period_act_period_id"), ["period_id"], unique=False)

    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.add_column(sa.Column("purpose", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(
            sa.Column("interpreter_booked", sa.Boolean(), nullable=False, server_default=sa.false())
        )

    with op.batch_alter_table("client", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("interpreter_way", sa.Text(), nullable=False, server_default="")
        )
        batch_op.add_column(
            sa.Column("interpreter_centre", sa.Text(), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("child_view", sa.Text(), nullable=False, server_default=""))

    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.Text(), nullable=False, server_default="new"))
        batch_op.add_column(sa.Column("made_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("given_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("appeal_until", sa.Date(), nullable=True))
        batch_op.add_column(
            sa.Column("deciding_unit", sa.Text(), nullable=False, server_default="")
        )

    with op.batch_alter_table("service_period", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("support_form", sa.Text(), nullable=False, server_default="social-guidance")
        )
        batch_op.add_column(
            sa.Column("purpose", sa.Text(), nullable=False, server_default="corrective")
        )
        batch_op.add_column(sa.Column("tier", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("pathways", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(
            sa.Column("target_groups", sa.JSON(), nullable=False, server_default="[]")
        )
        batch_op.add_column(sa.Column("criteria", sa.JSON(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("expectations", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("intensive_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("pilot", sa.Text(), nullable=False, server_default=""))

    with op.batch_alter_table("worker", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("professional", sa.Boolean(), nullable=False, server_default=sa.true())
        )
