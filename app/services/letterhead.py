"""The organisation's logo at the head of papers: taken once, kept small in the store."""

from base64 import b64decode, b64encode
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from app.documents.rendering import readable_logo
from app.errors import file_condition
from app.services.paper_templates import MOST_OF_A_FILE, own_logo
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

_NAME: Final = "paper-logo"


def logo_of(session: Session) -> bytes:
    """Give the logo as a PNG inside the transaction of a paper; empty where there is none.

    That of the organisation's templates goes before one that was chosen on this device.
    """
    if own := own_logo(session):
        return own
    kept = session.get(Setting, _NAME)
    return b64decode(kept.value) if kept is not None and isinstance(kept.value, str) else b""


def load_logo(store: Store) -> bytes:
    """Give the logo as a PNG; empty where there is none."""
    with store.read() as session:
        return logo_of(session)


def take_logo(store: Store, content: bytes) -> None:
    """Keep a picture file as the logo of all papers, in place of the one before.

    Raises:
        LogoRefused: it is no PNG or JPEG, too large or too small; the one before stays.
    """
    png = readable_logo(content)
    with store.write() as session:
        session.merge(Setting(name=_NAME, value=b64encode(png).decode("ascii")))
        log_use(session, UseEvent("logo-taken", "settings"))


def take_logo_file(store: Store, path: Path) -> None:
    """Take a file as the logo; never more of it is read than a logo may have.

    Raises:
        LogoRefused; UserError: the file cannot be opened.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_OF_A_FILE)
    except OSError as error:
        raise file_condition(error) from error
    take_logo(store, content)


def remove_logo(store: Store) -> None:
    """Print papers without a logo again."""
    with store.write() as session:
        kept = session.get(Setting, _NAME)
        if kept is not None:
            session.delete(kept)
            log_use(session, UseEvent("logo-removed", "settings"))
