"""Words of representatives, other services, first contacts and notices."""

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    RecordKind,
    RepresentativeDraft,
    RepresentativeRole,
    SafetyPlanDraft,
    Thing,
    WorkWishDraft,
)
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words


def roles() -> list[tuple[str, str]]:
    """Give who may act for a client."""
    translate = QCoreApplication.translate
    return [
        (RepresentativeRole.GUARDIAN, translate("records", "Guardian")),
        (RepresentativeRole.TRUSTEE, translate("records", "Trustee")),
        (RepresentativeRole.AUTHORISED, translate("records", "Authorised person")),
    ]


def record_kinds() -> list[tuple[str, str]]:
    """Give the kinds of entries and notices."""
    translate = QCoreApplication.translate
    return [
        (RecordKind.INITIATION, translate("records", "Matter opened")),
        (RecordKind.GUIDANCE, translate("records", "Guidance and advice")),
        (RecordKind.CHILD_WELFARE, translate("records", "Child welfare notice")),
        (RecordKind.SUPPORT_NEED, translate("records", "Contact to assess the need of support")),
        (RecordKind.ELDERLY, translate("records", "Notice of an older person's need")),
        (RecordKind.POLICE, translate("records", "Notice to the police")),
        (
            RecordKind.SELF_MONITORING,
            translate("records", "Notice of a shortcoming in the service"),
        ),
    ]


class RecordTexts:
    """The words for rows of one client's records."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def representative(self, row: RepresentativeDraft) -> tuple[str, str]:
        """Name with role; powers, and whether they may be told. Turvakielto hides the phone."""
        translate = QCoreApplication.translate
        may = translate("records", "may be told") if row.may_know else translate(
            "records", "ask before anything is told")  # fmt: skip
        phone = "" if row.protected else row.phone
        ended = text.format_date(row.ended_on) if row.ended_on else ""
        parts = [row.powers, phone, may]
        if ended:
            parts.append(translate("records", "ended {day}").format(day=ended))
        name = f"{row.name} · {dict(roles())[row.role].lower()}"
        return name, " · ".join(part for part in parts if part)

    def service(self, row: OtherServiceDraft) -> tuple[str, str]:
        """The service; who gives it, since when, and what an overlap still asks for."""
        translate = QCoreApplication.translate
        parts = [row.provider]
        if row.started:
            parts.append(f"{text.format_date(row.started)}–{_end(row)}")
        if row.purchased:
            parts.append(translate("records", "purchased service"))
        if row.is_unnoted:
            parts.append(translate("records", "diary note or plan update missing"))
        title = self._words.label(Vocabulary.SERVICES, row.service)
        return title, " · ".join(part for part in parts if part)

    def contact(self, row: ContactRecordDraft) -> tuple[str, str]:
        """Day and kind; to whom, and the first words."""
        day = text.format_date(row.on) if row.on else ""
        title = f"{day} {dict(record_kinds())[row.kind]}"
        return title, " · ".join(part for part in (row.to_whom, row.text) if part)

    def wish(self, row: WorkWishDraft) -> tuple[str, str]:
        """Day and the client's words; what was changed for it, or that nothing is yet."""
        translate = QCoreApplication.translate
        day = text.format_date(row.on) if row.on else ""
        changed = translate("records", "nothing changed yet")
        if row.changed:
            on = text.format_date(row.changed_on) if row.changed_on else ""
            changed = translate("records", "changed {day}: {what}").format(day=on, what=row.changed)
        return f"{day} “{row.wish}”", changed

    def safety_plan(self, row: SafetyPlanDraft) -> tuple[str, str]:
        """Day and next look; nothing of what is in it (the screen is seen by others too)."""
        translate = QCoreApplication.translate
        day = text.format_date(row.on) if row.on else ""
        title = translate("records", "Safety plan {day}").format(day=day)
        parts = []
        if row.review_on:
            look = text.format_date(row.review_on)
            parts.append(translate("records", "looked at again {day}").format(day=look))
        if not row.disclosure_checked:
            parts.append(translate("records", "need of a non-disclosure order not checked"))
        return title, " · ".join(parts)


def things() -> list[tuple[str, str]]:
    """Give what may lie ready to be taken along (Sosmeta 15025)."""
    translate = QCoreApplication.translate
    return [
        (Thing.MONEY, translate("records", "Money")),
        (Thing.CLOTHES, translate("records", "Clothes for oneself and the child")),
        (Thing.HYGIENE, translate("records", "Things for hygiene")),
        (Thing.KEYS, translate("records", "Spare keys for home and car")),
        (Thing.PAPERS, translate("records", "Important papers")),
        (Thing.MEDICINES, translate("records", "Medicines")),
    ]


def _end(row: OtherServiceDraft) -> str:
    return text.format_date(row.ended) if row.ended else ""
