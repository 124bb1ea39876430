"""For developers: write a migration from the schema.

    python -m app.storage.new_revision "add bookings"     the next revision, from what changed
    python -m app.storage.new_revision --first            v0001 anew (only until it has landed)

Statements noted by `app.storage.schema.base.also` go into the first revision; later ones that need
triggers or full-text tables get theirs by hand. Afterwards set HEAD and KNOWN in `migrate.py`
(a test holds them equal to the files), and run `ruff format` on the new file.
"""

import sys
import tempfile
from pathlib import Path
from textwrap import dedent, indent, wrap

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from app.security.secrets import random_key
from app.storage import migrate as migrating
from app.storage.engine import migration_engine
from app.storage.migrations.settings import settings
from app.storage.schema.base import Base

VERSIONS = Path(__file__).parent / "migrations" / "versions"

TEMPLATE = '''"""{message}."""

import sqlalchemy as sa
from alembic import op

revision = {revision!r}
down_revision = {down!r}


def upgrade() -> None:  # noqa: PLR0915
    """Bring a store of {below} to {revision}."""
{body}
'''


def first_revision() -> Path:
    """Write v0001 anew from the whole schema."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        body = _body(MigrationContext.configure(connection, opts=settings()), batch=False)
    statements = "".join(_execute(text) for text in Base.metadata.info.get("also", []))
    return _write("0001", None, "the start", "start", body + statements)


def next_revision(message: str) -> Path:
    """Write the revision that leads from HEAD to the present schema."""
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "store.db", random_key()
        migrating.create_schema(path, key)
        engine = migration_engine(path, key)
        with engine.begin() as connection:
            body = _body(MigrationContext.configure(connection, opts=settings()), batch=True)
        engine.dispose()
    number = f"{int(migrating.HEAD) + 1:04}"
    return _write(number, migrating.HEAD, message, message.replace(" ", "_").lower(), body)


def _body(context: MigrationContext, *, batch: bool) -> str:
    script = produce_migrations(context, Base.metadata)
    if script.upgrade_ops is None:
        raise SystemExit("alembic found nothing to compare")
    code = render_python_code(
        script.upgrade_ops, render_as_batch=batch, render_item=settings()["render_item"]
    )
    lines = [line for line in code.splitlines() if not line.strip().startswith("#")]
    return indent(dedent("\n".join(lines)), "    ").rstrip()


def _execute(statement: str) -> str:
    parts = wrap(statement, 80, drop_whitespace=False, break_long_words=False)
    return "\n    op.execute(\n        " + "\n        ".join(map(repr, parts)) + "\n    )"


def _write(number: str, down: str | None, message: str, name: str, body: str) -> Path:
    path = VERSIONS / f"v{number}_{name}.py"
    below = down or "nothing"
    text = TEMPLATE.format(
        message=message[:1].upper() + message[1:],
        revision=number,
        down=down,
        below=below,
        body=body,
    )
    path.write_text(text, encoding="utf-8")
    return path


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    written = first_revision() if sys.argv[1] == "--first" else next_revision(sys.argv[1])
    sys.stdout.write(f"{written}\n")
