"""Papers that leave: as a file where she chose, or to a printer; each is kept and logged."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from app.errors import file_condition
from app.security.passphrase import generated_phrase
from app.services import paper, plans
from app.services.prints import check_prints
from app.storage.store import Store

_PASSWORD_WORDS: Final = 4


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


def file_password(choose: Callable[[int], int] = secrets.randbelow) -> str:
    """Give a password of four random Finnish words; it is shown once and stored nowhere."""
    return "-".join(generated_phrase(choose, words=_PASSWORD_WORDS).split())


def save_paper(
    store: Store, path: Path, pdf: bytes, keep: Callable[[], object], *, password: str = ""
) -> None:
    """Write a paper to a file of her choice, with a password if one is given; then keep and log it.

    What is kept in the store is the paper itself, byte for byte as it would print.

    Raises:
        PrintsRefused; UserError: the file could not be written; then nothing is kept or logged.
    """
    check_prints(store)
    content = pdf
    if password:
        from app.documents.protection import protected_pdf

        content = protected_pdf(pdf, password)
    write_whole(path, content)
    keep()


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
