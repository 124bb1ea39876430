"""What every Sosmeta document shares: client, author, moments, texts (domain.md 1.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.domain.snapshots import Subject
from app.domain.worker import WorkerRow
from app.formats.codes import MISSING, CodeWriter

HETU_SYSTEM: Final = "urn:oid:1.2.246.21"

_DOCUMENTS: Final = "1.2.246.537.6.1506."

Json = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class SosmetaDocument:
    """A document that its schema accepts, with the paths whose code stands as `[PUUTTUU]`."""

    type_code: str
    definition: str
    title: str
    content: Json
    incomplete: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One of THL's document structures: type, version, root of its content, title.

    `definition` where it is no document of the common code system (1506).
    """

    code: str
    version: str
    root: str
    title: str
    definition: str = ""

    def document(self, content: Json, writer: CodeWriter) -> SosmetaDocument:
        """Give the document of a content, without what is empty."""
        return SosmetaDocument(
            type_code=self.code,
            definition=self.definition or f"{_DOCUMENTS}{self.code}.{self.version}",
            title=self.title,
            content={self.root: without_empty(content)},
            incomplete=tuple(dict.fromkeys(writer.incomplete)),
        )


def day_text(on: date | None) -> str:
    """Give a day as the structures have it, empty where there is none."""
    return on.isoformat() if on else ""


def why_no_sosmeta(subject: Subject, author: WorkerRow, *, hetu_needed: bool) -> str:
    """The reason no document can be made yet, or "" (architecture.md 6: it waits with that).

    A plan (15020) needs the henkilötunnus itself; entries take a temporary id too.
    """
    if hetu_needed and not subject.identity:
        return "identity-code-missing"
    if not (subject.identity or subject.temporary_id):
        return "identity-missing"
    if not (subject.first_names.strip() and subject.last_name.strip()):
        return "name-incomplete"
    if not (author.first_names.strip() and author.last_name.strip()):
        return "author-incomplete"
    return ""


def client_part(subject: Subject) -> list[Json]:
    """The repeating block `asiakas`: never a place, an address or a number to call."""
    person: Json = {"sukunimi": subject.last_name, "etunimet": subject.first_names}
    if subject.identity:
        person["henkilotunnus"] = {"system": HETU_SYSTEM, "value": subject.identity}
    else:
        person["tilapainen_yksilointitunnus"] = {"value": subject.temporary_id}
    return [person]


def person_name(name: str) -> Json:
    """`Anna Maria Esimerkki` as two fields; what one word does not tell is `[PUUTTUU]`."""
    *first, last = name.split() or [MISSING]
    return {"sukunimi": last, "etunimet": " ".join(first) or MISSING}


def service_task(writer: CodeWriter, path: str) -> dict[str, str]:
    """The code of *Työikäisten palvelut*."""
    return writer.national("1221", "working-age", f"{path}/palvelutehtava", "Työikäisten palvelut")


def social_rehabilitation(writer: CodeWriter, path: str) -> dict[str, str]:
    """The code of *Sosiaalinen kuntoutus*."""
    return writer.national(
        "1222", "social-rehabilitation", f"{path}/sosiaalipalvelu", "Sosiaalinen kuntoutus"
    )


def author_part(author: WorkerRow, writer: CodeWriter, path: str) -> Json:
    """The block `laatija`; the unit's code comes from the organisation's file only."""
    person: Json = {
        "sukunimi": author.last_name or MISSING,
        "etunimet": author.first_names or MISSING,
    }
    if author.title:
        person["tehtavanimike"] = author.title
    if author.unit:
        person["palveluyksikko"] = writer.national(
            "202", author.unit, f"{path}/palveluyksikko", author.unit
        )
    return person


def moment(value: datetime) -> str:
    """Hetki: seconds and the offset of that day (`2026-02-03T09:00:00+02:00`)."""
    return value.isoformat(timespec="seconds")


def lines(parts: Iterable[str]) -> str:
    """Paragraphs of a text field, empty ones left out."""
    return "\n".join(part.strip() for part in parts if part.strip())


def led(lead: str, text: str) -> str:
    """`Lead: text`, or nothing."""
    return f"{lead}: {text.strip()}" if text.strip() else ""


def without_empty(values: Json) -> Json:
    """Leave out texts and blocks that hold nothing; False and 0 stay."""
    return {key: value for key, value in values.items() if value not in ("", None, [], {})}
