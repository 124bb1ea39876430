"""The assessment of the need for services: 1012, and as text what somebody else assessed.

A block of 1012 that asks for what nobody wrote down (when the assessment began, whether the
relation goes on, whether an own worker is needed) is left out: its facts stand as text.
"""

from collections.abc import Iterable
from typing import Final

from app.domain.clients import SpecialSupport
from app.domain.documents import AssessedNeeds, DocumentHead
from app.domain.needs import AreaView
from app.domain.period_acts import AssessmentDraft
from app.formats.codes import Codes, CodeWriter
from app.formats.sosmeta_parts import (
    DocumentKind,
    Json,
    SosmetaDocument,
    author_part,
    client_part,
    led,
    lines,
    without_empty,
)
from app.formats.sosmeta_plan_parts import service_text
from app.formats.words import ExportWords, export_words
from app.reference.vocabularies import Vocabulary, label
from app.text import Language, format_date

_ROOT: Final = "tyoikaisten_palvelutarpeen_arvio"
_KIND: Final = DocumentKind("1012", "2023.9.28", _ROOT, "Työikäisten palvelutarpeen arvio")
# areas of life that the assessment has a field of its own for; the others stand under everyday life
_HEALTH: Final = "health"
_MONEY: Final = "money"
_HOUSING: Final = "housing"
_SUBSTANCES: Final = "substances"
_WORK: Final = "work-study"
_PEOPLE: Final = "relationships"
_OWN_FIELD: Final = frozenset((_HEALTH, _MONEY, _HOUSING, _SUBSTANCES, _WORK, _PEOPLE))


def assessment_document(head: DocumentHead, needs: AssessedNeeds, codes: Codes) -> SosmetaDocument:
    """1012 of an assessment that the author of `head` made herself, as far as it is held."""
    writer = CodeWriter(codes)
    words = export_words(head.author.language)
    language: Language = "sv" if head.author.language == "sv" else "fi"
    areas = {view.area: _area(view, words) for view in needs.areas if not view.is_empty}
    rest = (
        led(label(Vocabulary.LIFE_AREAS, area, language), text)
        for area, text in areas.items()
        if area not in _OWN_FIELD
    )
    noticed = needs.reference.noticed_on
    content: Json = {
        "asiakas": client_part(head.subject)[0],
        "asian_vireilletuloa_koskevat_tiedot": {"vireilletulopaiva": noticed.isoformat()}
        if noticed
        else None,
        "aikaisemmat_ja_nykyiset_palvelut": [
            {"nykyinen": True, "kuvaus": service_text(line)} for line in needs.services_now
        ],
        **_areas(areas),
        "elamanhallinta": without_empty({"arkielama_ja_vapaa_aika": lines(rest)}),
        "lisatiedot": lines(
            (
                reference_text(needs.reference, words),
                led(words.strengths, "; ".join(needs.strengths)),
            )
        ),
        "paivamaara": head.made_on.isoformat(),
        "laatija": [author_part(head.author, writer, f"{_ROOT}/laatija")],
    }
    return _KIND.document(content, writer)


def reference_text(reference: AssessmentDraft, words: ExportWords) -> str:
    """Who assessed when, and what followed, both views apart; nothing that was left open."""
    on, noticed = reference.on, reference.noticed_on
    facts = (
        format_date(on) if on else "",
        reference.assessor,
        reference.unit,
        reference.number,
    )
    support = {
        SpecialSupport.YES: words.special_support,
        SpecialSupport.NO: words.no_special_support,
    }
    return lines(
        (
            led(words.assessment, ", ".join(part for part in facts if part)),
            led(words.noticed, format_date(noticed) if noticed else ""),
            led(words.client_says, reference.client_view),
            led(words.conclusion, reference.conclusion),
            support.get(reference.special_support, ""),
        )
    )


def areas_text(areas: Iterable[AreaView], strengths: Iterable[str], language: Language) -> str:
    """What was said of each area of life, the client's words and the worker's apart."""
    words = export_words(language)
    told = (
        led(label(Vocabulary.LIFE_AREAS, view.area, language), _area(view, words)) for view in areas
    )
    return lines((*told, led(words.strengths, "; ".join(strengths))))


def _areas(areas: dict[str, str]) -> Json:
    return {
        "asuminen": without_empty({"kuvaus": areas.get(_HOUSING, "")}),
        "tyoelama": without_empty({"tyotilanteen_lisatiedot": areas.get(_WORK, "")}),
        "taloudellinen_tilanne": without_empty({"kuvaus": areas.get(_MONEY, "")}),
        "terveydentila": without_empty({"kuvaus": areas.get(_HEALTH, "")}),
        "paihteiden_kaytto_ja_riippuvuudet": without_empty(
            {"kayton_kuvaus": areas.get(_SUBSTANCES, "")}
        ),
        "sosiaaliset_suhteet": without_empty({"muut_ihmissuhteet": areas.get(_PEOPLE, "")}),
    }


def _area(view: AreaView, words: ExportWords) -> str:
    return lines(
        (led(words.client_says, view.client_words), led(words.worker_says, view.worker_view))
    )
