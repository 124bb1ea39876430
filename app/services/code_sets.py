"""The organisation's code file: loaded once, kept in the store; a wrong one changes nothing."""

from typing import Final

from sqlalchemy.orm import Session

from app.formats.codes import Codes
from app.reference.code_sets import CodeFile, read_code_file
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

_NAME: Final = "code-file"


def import_code_file(store: Store, data: bytes, name: str = "codes.toml") -> CodeFile:
    """Take the organisation's code values into use; what was in force before gives way.

    Raises:
        CodeFileRefused: with file, line and reason; the last good one stays in force.
    """
    file = read_code_file(data, name)
    with store.write() as session:
        session.merge(Setting(name=_NAME, value=file.model_dump(mode="json")))
        log_use(session, UseEvent("code-file-taken", "settings"))
    return file


def code_file_in_force(store: Store) -> CodeFile | None:
    """Give the organisation's code file that is in use, None while there is none."""
    with store.read() as session:
        kept = session.get(Setting, _NAME)
        return None if kept is None else CodeFile.model_validate(kept.value)


def load_codes(session: Session) -> Codes:
    """Give the codes in force: proven ones, and the organisation's where it gave a file."""
    kept = session.get(Setting, _NAME)
    return Codes(None if kept is None else CodeFile.model_validate(kept.value))
