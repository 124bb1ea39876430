"""A meeting as Sosmeta 19005, a network meeting as 19004, one that was not held as 19006."""

from datetime import datetime
from typing import Final

from app.domain.meetings import AgreedMatter, ContactForm, MeetingRow, Outcome
from app.domain.snapshots import MeetingSnapshot
from app.formats.codes import Codes, CodeWriter
from app.formats.sosmeta_parts import (
    DocumentKind,
    Json,
    SosmetaDocument,
    author_part,
    client_part,
    led,
    lines,
    moment,
    service_task,
    social_rehabilitation,
    without_empty,
)
from app.formats.words import ExportWords, export_words

HELD_ROOT: Final = "merkinta_tapaamisesta_tai_yhteydenotosta"
MISSED_ROOT: Final = "merkinta_neuvottelun_tapaamisen_tai_yhteydenoton_peruuntumisesta"
NETWORK_ROOT: Final = "merkinta_neuvottelusta"


_HELD: Final = DocumentKind(
    "19005", "2022.1.10", HELD_ROOT, "Merkintä tapaamisesta tai yhteydenotosta"
)
_NETWORK: Final = DocumentKind("19004", "2022.1.10", NETWORK_ROOT, "Merkintä neuvottelusta")
_MISSED: Final = DocumentKind(
    "19006",
    "2022.9.28",
    MISSED_ROOT,
    "Merkintä neuvottelun, tapaamisen tai yhteydenoton peruuntumisesta",
)

# Which side a reason lies on (126: Y30 from the client, Y32 from the organisation). Reasons that
# are nobody's (weather, roads) and tries without contact have no code and stand as words.
_REASON_SIDE: Final = {
    **dict.fromkeys(("client-cancelled", "client-ill", "client-other"), "client"),
    **dict.fromkeys(
        ("worker-cancelled", "worker-ill", "worker-holiday", "worker-other"), "organisation"
    ),
}


def meeting_document(snapshot: MeetingSnapshot, codes: Codes) -> SosmetaDocument:
    """The entry as a document; ask `why_no_sosmeta` first whether it can be made."""
    writer = CodeWriter(codes)
    kind = _kind(snapshot.meeting)
    held = kind is not _MISSED
    path = f"{kind.root}/asiakaskertomusmerkinta"
    event = _held_event(snapshot, writer, kind) if held else _missed_event(snapshot, writer)
    agreed = "neuvottelussa_sovitut_asiat_ja_vastuunjako" if kind is _NETWORK else "sovitut_asiat"
    content: Json = {
        "asiakas": client_part(snapshot.subject),
        "asiakaskertomusmerkinta": {
            "palvelutehtava": service_task(writer, path),
            "sosiaalipalvelu": [social_rehabilitation(writer, path)],
            "tapahtuma": event,
        },
        agreed: agreed_text(snapshot) if held else "",
        "paivamaara": snapshot.made_on.isoformat(),
        "laatija": author_part(snapshot.author, writer, f"{kind.root}/laatija"),
    }
    return kind.document(content, writer)


def _kind(meeting: MeetingRow) -> DocumentKind:
    if meeting.outcome is not Outcome.HELD:
        return _MISSED
    return _NETWORK if meeting.form is ContactForm.NETWORK else _HELD


def _held_event(snapshot: MeetingSnapshot, writer: CodeWriter, kind: DocumentKind) -> Json:
    meeting = snapshot.meeting
    told_elsewhere = snapshot.subject.protected or kind is _NETWORK
    return without_empty(
        {
            "ajanjakso": without_empty(
                {
                    "alkamishetki": _moment_or_day(meeting, meeting.start()),
                    "paattymishetki": _moment_or_day(meeting, meeting.end()),
                }
            ),
            "asiointitapa": _form(snapshot, writer, kind.root),
            # with turvakielto even the kind of place is left to asiointitapa (domain.md 7.4);
            # 19004 has no field for it
            "paikka": "" if told_elsewhere else snapshot.place_words,
            "osallistujat": snapshot.participant_words,
            "kuvaus": entry_text(snapshot),
        }
    )


def _missed_event(snapshot: MeetingSnapshot, writer: CodeWriter) -> Json:
    meeting = snapshot.meeting
    side = _REASON_SIDE.get(meeting.outcome_reason, "")
    reason = writer.codes.find("126", side)
    return without_empty(
        {
            "paivamaara_ja_kellonaika": _moment_or_day(meeting, meeting.start()),
            "asiointitapa": _form(snapshot, writer, MISSED_ROOT),
            "peruuntumisen_syy": reason.as_json() if reason else None,
            "lisatiedot_peruuntumisesta": missed_text(snapshot),
        }
    )


def missed_text(snapshot: MeetingSnapshot) -> str:
    """Why it was not held, as far as it is known."""
    words, meeting = export_words(snapshot.author.language), snapshot.meeting
    said = words.no_contact if meeting.outcome is Outcome.NO_CONTACT else ""
    return lines((said, snapshot.reason_words, meeting.outcome_note))


def _form(snapshot: MeetingSnapshot, writer: CodeWriter, root: str) -> list[Json]:
    form = snapshot.meeting.form
    if form is None:
        return []
    path = f"{root}/asiakaskertomusmerkinta/tapahtuma/asiointitapa"
    return [dict(writer.national("1250", form.value, path, snapshot.form_words or form.value))]


def _moment_or_day(meeting: MeetingRow, at: datetime | None) -> str:
    return meeting.on.isoformat() if at is None else moment(at)


def entry_text(snapshot: MeetingSnapshot) -> str:
    """The entry in running text: note, the client's words, the worker's view kept apart."""
    meeting = snapshot.meeting
    words = export_words(snapshot.author.language)
    return lines(
        (
            led(words.goals, "; ".join(snapshot.goal_words)),
            led(words.methods, ", ".join(snapshot.method_words)),
            meeting.note,
            led(words.client_says, meeting.client_words),
            own_number_line(meeting, words),
            led(words.worker_says, meeting.worker_view),
            led(words.dissent, led(words.client, meeting.differing_view)),
            words.read_together if meeting.read_together else "",
            words.together if meeting.assessed_together else "",
            interpreter_line(snapshot, words),
            people_consent_line(meeting, words),
        )
    )


def own_number_line(meeting: MeetingRow, words: ExportWords) -> str:
    """The client's own number before and after, or nothing."""
    if meeting.rating_before is None and meeting.rating_after is None:
        return ""
    shown = ["–" if it is None else str(it) for it in (meeting.rating_before, meeting.rating_after)]
    figures = words.before_after.format(before=shown[0], after=shown[1])
    return led(words.own_number, f"{meeting.rating_topic} {figures}")


def interpreter_line(snapshot: MeetingSnapshot, words: ExportWords) -> str:
    """That an interpreter was there, in which language."""
    if not snapshot.meeting.interpreter_used:
        return ""
    language = snapshot.subject.interpreter_language
    return f"{words.interpreter}, {language}." if language else f"{words.interpreter}."


def people_consent_line(meeting: MeetingRow, words: ExportWords) -> str:
    """That the client consented to a network meeting and to who was there (703/2023 46 §)."""
    if not meeting.people_consent:
        return ""
    written = meeting.people_consent == "written"
    return words.people_consent_written if written else words.people_consent_spoken


def agreed_text(snapshot: MeetingSnapshot) -> str:
    """What was agreed, and when they meet next."""
    words = export_words(snapshot.author.language)
    matters = (agreed_line(matter) for matter in snapshot.meeting.agreed)
    return lines((*matters, led(words.next_meeting, snapshot.next_words)))


def agreed_line(matter: AgreedMatter) -> str:
    """`what (who, by when)`."""
    rest = ", ".join(part for part in (matter.who, matter.by_when) if part)
    return f"{matter.text} ({rest})" if rest else matter.text
