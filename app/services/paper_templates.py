"""The organisation's own templates of papers: read from the machine's folder, kept, in force.

The last good file stays in force, whatever lies in the folder later: a missing or a wrong one
changes nothing but what she is told. A file without a `[paper.…]` brings back the shipped papers.
"""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from app.documents.rendering import readable_logo
from app.errors import UserError
from app.reference.paper_templates import (
    FILE_NAME,
    MAXIMUM_BYTES,
    PaperTemplate,
    PaperTemplates,
    TemplatesRefused,
    logo_line,
    parse_templates,
    refused,
)
from app.security.machine_folder import MachineFolder
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "FILE_NAME",
    "TemplatesInForce",
    "TemplatesRefused",
    "machine_templates",
    "own_logo",
    "refresh_templates",
    "template_of",
    "templates_in_force",
    "templates_of_file",
]

_NAME: Final = "paper-templates"
MOST_OF_A_FILE: Final = 9 * 1024 * 1024  # more than a logo may have, so that it is refused as such
_NOTHING: Final = PaperTemplate()


@dataclass(frozen=True, slots=True)
class TemplatesInForce:
    """What holds in a store: whose templates, for which papers, whether they bring a logo; and why
    a later file is not taken.
    """

    source: str
    papers: tuple[str, ...]
    has_logo: bool
    refused: TemplatesRefused | None


def machine_templates(folder: MachineFolder) -> PaperTemplates | None:
    """Read and check the file in the machine's folder, and its logo; None where there is none.

    Raises:
        TemplatesRefused: with file, line, field and reason; `not-safe` where others may write it.
    """
    found = _from(partial(_read, folder), {})
    return None if found is None else found[0]


def templates_of_file(path: Path) -> PaperTemplates:
    """Read and check a file before it is deployed, with its logo beside it.

    Raises:
        TemplatesRefused.
    """

    def read(name: str, most: int) -> bytes | None:
        try:
            with (path if name == FILE_NAME else path.parent / name).open("rb") as file:
                return file.read(most + 1)
        except OSError as error:
            raise refused(name, 0, "not-readable") from error

    found = _from(read, {})
    if found is None:
        raise refused(FILE_NAME, 0, "not-readable")
    return found[0]


def _from(
    read: Callable[[str, int], bytes | None], kept: Mapping[str, Any]
) -> tuple[PaperTemplates, dict[str, str]] | None:
    """The templates and what a store keeps of them: the file as it was read, its logo as papers
    bear it. A picture that is `kept` already is not made small once more.
    """
    content = read(FILE_NAME, MAXIMUM_BYTES)
    if content is None:
        return None
    templates = parse_templates(FILE_NAME, content)
    new = {"content": content.decode("utf-8"), "picture": "", "logo": ""}
    if templates.logo:
        line = logo_line(content)
        picture = read(templates.logo, MOST_OF_A_FILE)
        if picture is None:
            raise refused(FILE_NAME, line, "missing", templates.logo)
        new["picture"] = sha256(picture).hexdigest()
        same = new["picture"] == kept.get("picture")
        new["logo"] = str(kept["logo"]) if same else _small(picture, line)
    return templates, new


def _small(picture: bytes, line: int) -> str:
    try:
        return b64encode(readable_logo(picture)).decode("ascii")
    except UserError as error:  # LogoRefused lies in a module that loads the pictures' library
        raise refused(FILE_NAME, line, str(error.values["reason"]), "logo") from error


def _read(folder: MachineFolder, name: str, most: int) -> bytes | None:
    return folder.read_or_refuse(name, most, lambda reason: refused(name, 0, reason))


def refresh_templates(store: Store, folder: MachineFolder | None) -> None:
    """Take the templates of the machine's folder into the store if they are good and others.

    A file that is refused is noted and logged once. Nothing happens in a practice store, or where
    no folder is given.
    """
    if folder is None or store.practice:
        return
    with store.read() as session:
        kept = _kept(session)
    wrong: TemplatesRefused | None = None
    try:
        found = _from(partial(_read, folder), kept)
    except TemplatesRefused as error:
        found, wrong = None, error
    told = None if wrong is None else dict(wrong.values)
    new = {**(kept if found is None else found[1]), "refused": told}
    if new == {"refused": None, **kept}:
        return
    with store.write() as session:
        session.merge(Setting(name=_NAME, value=new))
        if wrong is not None:
            details = {"reason": str(wrong.values["reason"])}
            log_use(session, UseEvent("paper-templates-refused", "organisation", details=details))
        elif found is not None:
            log_use(session, UseEvent("paper-templates-taken", "organisation"))


def template_of(session: Session, code: str) -> PaperTemplate:
    """Give what the organisation says about a kind of paper, inside a paper's transaction."""
    templates = _parsed(_kept(session))
    return _NOTHING if templates is None else templates.paper.get(code, _NOTHING)


def own_logo(session: Session) -> bytes:
    """Give the logo of the organisation's templates; empty where they bring none."""
    logo = _kept(session).get("logo")
    return b64decode(logo) if isinstance(logo, str) else b""


def templates_in_force(store: Store) -> TemplatesInForce | None:
    """Give what holds in the store; None where no file was ever seen."""
    with store.read() as session:
        kept = _kept(session)
    templates, told = _parsed(kept), kept.get("refused")
    wrong = TemplatesRefused(**told) if isinstance(told, dict) else None
    if templates is None and wrong is None:
        return None
    source = templates.source if templates else ""
    papers = tuple(templates.paper) if templates else ()
    return TemplatesInForce(source, papers, bool(kept.get("logo")), wrong)


def _kept(session: Session) -> dict[str, Any]:
    kept = session.get(Setting, _NAME)
    return kept.value if kept is not None and isinstance(kept.value, dict) else {}


def _parsed(kept: dict[str, Any]) -> PaperTemplates | None:
    """Give the kept templates; what this version cannot read counts as none."""
    content = kept.get("content")
    return _parsed_once(content) if isinstance(content, str) else None


@lru_cache(maxsize=4)
def _parsed_once(content: str) -> PaperTemplates | None:
    try:
        return parse_templates(FILE_NAME, content.encode("utf-8"))
    except TemplatesRefused:
        return None
