"""What alembic has to know of our schema; the same for running, generating and comparing."""

from typing import TYPE_CHECKING, Any, Literal

import app.storage.schema  # noqa: F401  (registers every table)
from app.storage.schema.base import Base
from app.storage.types import Instant

if TYPE_CHECKING:
    from alembic.autogenerate.api import AutogenContext


def settings() -> dict[str, Any]:
    """Give the arguments of `EnvironmentContext.configure` and `MigrationContext.configure`."""
    return {
        "target_metadata": Base.metadata,
        "render_as_batch": True,
        "transactional_ddl": True,
        "include_object": include_object,
        "render_item": render_item,
    }


def include_object(
    _item: object, name: str | None, kind: str, _reflected: bool, _other: object
) -> bool:
    """Leave the full-text tables to their own statements: alembic cannot describe them."""
    if kind != "table" or name is None:
        return True
    return not name.startswith(("sqlite_", "search_text"))


def render_item(kind: str, item: object, _context: "AutogenContext") -> str | Literal[False]:
    """Write our column types as what they are in the file: a migration never imports the app."""
    return "sa.BigInteger()" if kind == "type" and isinstance(item, Instant) else False
