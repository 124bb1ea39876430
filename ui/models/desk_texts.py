"""Words and signs of the copy desk (38): where a section stands, what the client may stumble on."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.client_eyes import EyeMark, EyeRule
from app.domain.copy_desk import DeskEntry, DeskSection, SectionState
from ui.models.outbox_texts import titled

_HASH_ENDS = 4


@dataclass(frozen=True, slots=True)
class SectionSign:
    """Icon, its colour token, the words at the right; `warns` puts them on a warning ground."""

    icon: str
    color: str
    word: str
    warns: bool = False


def section_sign(section: DeskSection, *, is_next: bool) -> SectionSign:
    """Give how a section stands in the list; the next one is marked."""
    translate = QCoreApplication.translate
    if section.state is SectionState.CARRIED:
        return SectionSign("circle-check", "ok", carried_text(section))
    if section.state is SectionState.CHANGED:
        word = translate("desk", "changed since carried")
        return SectionSign("git-compare-arrows", "warn", word, warns=True)
    if section.state is SectionState.SKIPPED:
        return SectionSign("circle-minus", "ink2", translate("desk", "passed over"))
    if section.state is SectionState.MISSING:
        return SectionSign("circle-dashed", "warn", "[PUUTTUU]", warns=True)
    if is_next:
        return SectionSign("circle-dot", "today", translate("desk", "next"))
    return SectionSign("circle", "ink3", "")


def carried_text(section: DeskSection) -> str:
    """`viety 14.21.08`."""
    when = text.local(section.at).strftime("%H.%M.%S").removeprefix("0") if section.at else ""
    return QCoreApplication.translate("desk", "carried {time}").format(time=when)


def entry_title(entry: DeskEntry) -> str:
    """`Tapaamiskirjaus 11.11.`, `Suunnitelma 3`."""
    return titled(entry.kind, entry.title_values, entry.revision)


def receipt_text(at: datetime, content_hash: str) -> str:
    """`Kuitti: 11.11.2026 14.21.22 · tiiviste 7c1e…a40f`."""
    wall = text.local(at)
    moment = f"{text.format_date(wall.date())} {wall:%H.%M.%S}"
    ends = f"{content_hash[:_HASH_ENDS]}…{content_hash[-_HASH_ENDS:]}"
    words = QCoreApplication.translate("desk", "Receipt: {moment} · digest {digest}")
    return words.format(moment=moment, digest=ends)


def missing_text(section: DeskSection) -> str:
    """What to do about a section that stands as [PUUTTUU]."""
    translate = QCoreApplication.translate
    if any(part.missing for part in section.parts):
        words = translate(
            "desk",
            "{heading}: the code has not been loaded. Choose it in the client information system.",
        )
    else:
        words = translate(
            "desk",
            "{heading}: the entry has no text for it. Complete the entry, or write it there.",
        )
    return words.format(heading=section.heading)


def eye_text(mark: EyeMark) -> str:
    """One mark of *Asiakkaan silmin* in words, without blame for who wrote it."""
    translate = QCoreApplication.translate
    words = {
        EyeRule.BLAME: translate("desk", "”{found}” may hurt. Perhaps: {instead}"),
        EyeRule.PERSON: translate("desk", "”{found}” is another person’s name"),
        EyeRule.PLACE: translate("desk", "”{found}” tells a place"),
        EyeRule.ABBREVIATION: translate("desk", "”{found}” is an abbreviation"),
        EyeRule.NO_VOICE: translate("desk", "The client’s own words are missing"),
    }[mark.rule]
    return words.format(found=mark.found, instead=mark.instead)
