"""Papers that leave: as a file where she chose, or to a printer; each is kept and logged."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.errors import file_condition
from app.services import paper, plans
from app.services.prints import check_prints
from app.storage.store import Store


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it appears whole or not at all, readable by its owner only.

    Raises:
        UserError: the disk is full, read only, or the folder is gone; nothing half is left.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise file_condition(error) from error


def save_document(
    store: Store,
    client_id: UUID,
    plan_id: UUID | None,
    pdf: bytes,
    path: Path,
    *,
    recipient: str,
    now: datetime,
) -> UUID:
    """Write a paper to a file of her choice, then keep and log it; gives the document's id.

    Raises:
        PrintsRefused; UserError: the file could not be written; then nothing is kept or logged.
    """
    check_prints(store)
    write_whole(path, pdf)
    return keep_printed(store, client_id, plan_id, pdf, way="file", recipient=recipient, now=now)


def keep_printed(
    store: Store,
    client_id: UUID,
    plan_id: UUID | None,
    pdf: bytes,
    *,
    way: str,
    recipient: str,
    now: datetime,
) -> UUID:
    """Keep and log a paper that left; a printed draft belongs to the open version of the plan.

    What was printed is kept and logged even if the organisation has refused papers since: whoever
    prints asks `check_prints` before.
    """
    if plan_id is None:
        form = plans.load_plan(store, client_id, logged=False)
        if form.draft.version == 0:
            plans.save_plan_text(store, form.draft, now=now)
        plan_id = form.draft.id
    return paper.keep_document(
        store, client_id, plan_id, pdf, way=way, recipient=recipient, now=now
    )
