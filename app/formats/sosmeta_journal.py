"""Entries of the client's journal in their single documents: 19001–19003, 19007–19013.

19004–19006 are meetings (sosmeta_meeting). National codes that nobody has given are `[PUUTTUU]`.
"""

from datetime import date
from typing import Final

from app.domain.client_records import ContactRecordDraft
from app.domain.documents import Disclosed, DocumentHead, JournalText
from app.domain.needs import ReceivedDraft
from app.domain.practice_runs import PracticeRun
from app.formats.codes import MISSING, Codes, CodeWriter
from app.formats.sosmeta_parts import (
    DocumentKind,
    Json,
    SosmetaDocument,
    author_part,
    client_part,
    day_text,
    led,
    lines,
    person_name,
    service_task,
    social_rehabilitation,
    without_empty,
)
from app.formats.words import export_words

_KINDS: Final = {
    kind.code: kind
    for kind in (
        DocumentKind(
            "19001", "2023.10.30", "merkinta_asian_vireilletulosta",
            "Merkintä asian vireilletulosta",
        ),
        DocumentKind(
            "19002", "2022.1.10", "merkinta_sosiaalipalvelun_alkamisesta",
            "Merkintä sosiaalipalvelun alkamisesta",
        ),
        DocumentKind(
            "19003", "2022.1.10", "merkinta_ohjauksesta_ja_neuvonnasta",
            "Merkintä ohjauksesta ja neuvonnasta",
        ),
        DocumentKind(
            "19007", "2022.1.10", "merkinta_asiakkaan_arjesta", "Merkintä asiakkaan arjesta"
        ),
        DocumentKind(
            "19009", "2023.11.30",
            "merkinta_asiakasta_koskevien_tietojen_pyytamisesta_tai_saamisesta",
            "Merkintä asiakasta koskevien tietojen pyytämisestä tai saamisesta",
        ),
        DocumentKind(
            "19010", "2023.9.8", "merkinta_asiakastietojen_luovuttamisesta",
            "Merkintä asiakastietojen luovuttamisesta",
        ),
        DocumentKind(
            "19012", "2022.1.10", "merkinta_sosiaalipalvelun_paattymisesta",
            "Merkintä sosiaalipalvelun päättymisestä",
        ),
        DocumentKind(
            "19013", "2022.1.10", "muu_asiakaskertomusmerkinta", "Muu asiakaskertomusmerkintä"
        ),
    )
}  # fmt: skip


def matter_opened(head: DocumentHead, record: ContactRecordDraft, codes: Codes) -> SosmetaDocument:
    """19001: a matter was taken up (SHL 34 §); the record must have its day."""
    writer, root = CodeWriter(codes), _KINDS["19001"].root
    words = export_words(head.author.language)
    return _document(
        "19001",
        head,
        writer,
        {
            "palvelutehtava": [service_task(writer, root)],
            "sosiaalipalvelu": [social_rehabilitation(writer, root)],
            "vireilletulopaiva": day_text(record.on),
            "kuvaus_asian_vireilletulosta": lines(
                (record.text, led(words.client_says, record.client_words))
            ),
            "toimenpiteet": record.agreed,
        },
    )


def service_began(head: DocumentHead, on: date, more: str, codes: Codes) -> SosmetaDocument:
    """19002: social rehabilitation begins."""
    writer, root = CodeWriter(codes), _KINDS["19002"].root
    return _document(
        "19002",
        head,
        writer,
        {
            "palvelutehtava": service_task(writer, root),
            "sosiaalipalvelu": social_rehabilitation(writer, root),
            "sosiaalipalvelun_alkamispaiva": on.isoformat(),
            "lisatiedot": more,
        },
    )


def service_ended(
    head: DocumentHead, on: date, reasons: str, more: str, codes: Codes
) -> SosmetaDocument:
    """19012: social rehabilitation ends, with its reasons."""
    writer, root = CodeWriter(codes), _KINDS["19012"].root
    return _document(
        "19012",
        head,
        writer,
        {
            "palvelutehtava": service_task(writer, root),
            "sosiaalipalvelu": social_rehabilitation(writer, root),
            "sosiaalipalvelun_paattymisen_perustelut": reasons,
            "sosiaalipalvelun_paattymispaiva": on.isoformat(),
            "lisatiedot": more,
        },
    )


def guidance(head: DocumentHead, record: ContactRecordDraft, codes: Codes) -> SosmetaDocument:
    """19003: guidance and advice, also before the client relation."""
    words = export_words(head.author.language)
    text = lines(
        (
            record.way,
            record.text,
            led(words.client_says, record.client_words),
            led(words.agreed, record.agreed),
        )
    )
    return _entry("19003", head, JournalText(on=record.on or head.made_on, text=text), codes)


def everyday_entry(head: DocumentHead, run: PracticeRun, codes: Codes) -> SosmetaDocument:
    """19007: a step that the client practised in everyday life, with their own two numbers."""
    words = export_words(head.author.language)
    numbers = words.before_after.format(before=run.before, after=run.after)
    text = lines((led(words.practice_run, run.step_text), led(words.tension, numbers)))
    return _entry("19007", head, JournalText(on=run.on, text=text), codes)


def other_entry(head: DocumentHead, entry: JournalText, codes: Codes) -> SosmetaDocument:
    """19013: an entry that has no document of its own."""
    return _entry("19013", head, entry, codes)


def information_received(
    head: DocumentHead, record: ReceivedDraft, codes: Codes
) -> SosmetaDocument:
    """19009: information got from elsewhere, the six facts of 703/2023 39 §."""
    writer, root = CodeWriter(codes), _KINDS["19009"].root
    asked: Json | None = None
    if record.requested_by.strip():
        asked = person_name(record.requested_by)
    return _document(
        "19009",
        head,
        writer,
        {
            "palvelutehtava": service_task(writer, root),
            "sosiaalipalvelu": [social_rehabilitation(writer, root)],
            "tietoja_pyytanyt_ammattihenkilo": asked,
            "perustelu": record.ground,
            "kayttotarkoitus_johon_tiedot_on_pyydetty": record.purpose,
            "saadut_tiedot": record.what,
            "tiedonlahde": record.source,
            "tietojen_saamisen_paivamaara": day_text(record.on),
        },
    )


def information_given(head: DocumentHead, told: Disclosed, codes: Codes) -> SosmetaDocument:
    """19010: client data was given to somebody; who has no person's name stands as organisation."""
    writer, root = CodeWriter(codes), _KINDS["19010"].root
    return _document(
        "19010",
        head,
        writer,
        {
            "palvelutehtava": service_task(writer, root),
            "sosiaalipalvelu": social_rehabilitation(writer, root),
            "luovutetut_tiedot": told.what,
            "tietojen_luovuttamisen_paivamaara": told.on.isoformat(),
            "tietojen_vastaanottaja": {
                "sukunimi": MISSING,
                "etunimet": MISSING,
                "organisaatio": told.recipient or MISSING,
            },
            "tietojen_luovuttaja": author_part(head.author, writer, f"{root}/tietojen_luovuttaja"),
            "perustelu": told.ground or MISSING,
            "kayttotarkoitus_johon_tiedot_on_luovutettu": told.purpose or MISSING,
        },
    )


def _entry(code: str, head: DocumentHead, entry: JournalText, codes: Codes) -> SosmetaDocument:
    writer = CodeWriter(codes)
    root = f"{_KINDS[code].root}/asiakaskertomusmerkinta"
    content: Json = {
        "asiakaskertomusmerkinta": {
            "palvelutehtava": service_task(writer, root),
            "sosiaalipalvelu": [social_rehabilitation(writer, root)],
            "tapahtuma": without_empty(
                {"ajanjakso": {"alkamishetki": entry.on.isoformat()}, "kuvaus": entry.text}
            ),
        }
    }
    return _document(code, head, writer, content)


def _document(code: str, head: DocumentHead, writer: CodeWriter, content: Json) -> SosmetaDocument:
    kind = _KINDS[code]
    whole: Json = {
        "asiakas": client_part(head.subject),
        **content,
        "paivamaara": head.made_on.isoformat(),
        "laatija": author_part(head.author, writer, f"{kind.root}/laatija"),
    }
    return kind.document(whole, writer)
