"""Documents of the client rather than of an entry: 1505.1 (client relation), 15025 (safety plan).

Turvakielto (1505.1's own rule): no municipality, no address, no e-mail; phone and contact address
stay. A protected person beside the client is named without any way to reach them.
"""

from typing import Final

from app.domain.client_records import RepresentativeDraft, RepresentativeRole, SafetyPlanDraft
from app.domain.clients import SafetyNoteDraft
from app.domain.documents import ClientRelation, DocumentHead, RelatedPerson
from app.domain.snapshots import Subject
from app.formats.codes import Codes, CodeWriter, Coding
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
    without_empty,
)
from app.formats.words import export_words
from app.reference.code_sets import ROOT

_RELATION: Final = "asiakkuusasiakirja"
_SAFETY: Final = "turvasuunnitelma"
_RELATION_KIND: Final = DocumentKind(
    "1505.1", "", _RELATION, "Asiakkuusasiakirja", "1.2.246.537.6.1505.1.2023.6.1"
)
_SAFETY_KIND: Final = DocumentKind("15025", "2023.9.15", _SAFETY, "Turvasuunnitelma")
_LANGUAGES: Final = "urn:oid:1.2.246.537.5.40175"
_SERVICE_LANGUAGES: Final = {"fi": "FI", "sv": "SV"}
_TWO_LETTERS: Final = 2
# proven values of 1284 (domain.md 1.5)
_ROLES: Final = {
    RepresentativeRole.GUARDIAN: ("31", "Huoltaja"),
    RepresentativeRole.TRUSTEE: ("32", "Edunvalvoja"),
    RepresentativeRole.AUTHORISED: ("34", "Valtuutettu"),
}
_THINGS: Final = {
    "money": "rahaa",
    "clothes": "varavaatteita_itselleni_ja_lapselleni",
    "hygiene": "hygieniavalineet",
    "keys": "vara_avaimet_kotiin_ja_autoon",
    "papers": "tarkeat_asiakirjat",
    "medicines": "laakkeet",
}


def relation_document(
    head: DocumentHead, relation: ClientRelation, codes: Codes
) -> SosmetaDocument:
    """1505.1: who the client is, who acts for them, since when, who answers."""
    writer = CodeWriter(codes)
    people = [_representative(one) for one in relation.representatives]
    people += [_related(one) for one in relation.people]
    content: Json = {
        "riskitieto": [_risk(one) for one in relation.risks],
        "asiakas": _client(head.subject, relation),
        "asiakkaaseen_liittyvat_henkilot": people,
        "sosiaalihuollon_asiakkuus": without_empty(
            {
                "asiakkuuden_alkamispvm": relation.started.isoformat(),
                "asiakkuuden_paattymispvm": day_text(relation.ended),
            }
        )
        if relation.started
        else None,
        "palveluista_vastaava_tyontekija": _own_worker(relation),
        "sosiaalihuollon_palvelutehtava": [
            {"palvelutehtava": service_task(writer, f"{_RELATION}/sosiaalihuollon_palvelutehtava")}
        ],
    }
    return _RELATION_KIND.document(content, writer)


def _client(subject: Subject, relation: ClientRelation) -> Json:
    hidden = subject.protected
    language = _SERVICE_LANGUAGES.get(subject.service_language)
    municipality = relation.municipality_code if not hidden else ""
    return without_empty(
        {
            **client_part(subject)[0],
            "syntymaaika": day_text(subject.born),
            "aidinkieli": [_language(subject.mother_tongue)]
            if len(subject.mother_tongue) == _TWO_LETTERS
            else [],
            "asiointikieli": _language(language) if language else None,
            "tulkkaustiedot": _interpreter(subject, relation),
            "kotikunta": {
                "kunta": Coding(f"{ROOT}21", municipality, subject.municipality).as_json()
            }
            if municipality and subject.municipality
            else None,
            "turvakielto": hidden,
            "yhteystiedot": _contact(subject),
            "asiakkaalla_on_oikeus_erityiseen_tukeen": relation.special_support,
        }
    )


def _language(tag: str) -> dict[str, str]:
    return Coding(_LANGUAGES, tag.upper(), tag.upper()).as_json()


def _interpreter(subject: Subject, relation: ClientRelation) -> Json | None:
    if not subject.interpreter_needed:
        return None
    tag = subject.interpreter_language
    return without_empty(
        {
            "tulkkauksen_tarve": True,
            "tulkkauskieli": [_language(tag)] if len(tag) == _TWO_LETTERS else [],
            "tulkkausmenetelma": relation.interpreter_way,
        }
    )


def _contact(subject: Subject) -> Json:
    home: Json = {}
    if not subject.protected:
        home = without_empty(
            {
                "lahiosoite": subject.address,
                "postinumero": subject.postal_code,
                "postitoimipaikka": subject.city,
            }
        )
    return without_empty(
        {
            "osoite": [home] if home else [],
            "yhteysosoite": without_empty({"lahiosoite": subject.contact_address}),
            "puhelinnumero": subject.phone,
            "sahkopostiosoite": "" if subject.protected else subject.email,
        }
    )


def _representative(one: RepresentativeDraft) -> Json:
    """A legal representative is reached even with a turvakielto of their own (1505.1)."""
    return without_empty(
        {
            **person_name(one.name),
            "turvakielto": one.protected,
            "yhteystiedot": without_empty({"puhelinnumero": one.phone}),
            "rooli": [Coding(f"{ROOT}1284", *_ROLES[one.role]).as_json()],
            "toimivalta": one.powers,
        }
    )


def _related(one: RelatedPerson) -> Json:
    return without_empty(
        {
            **person_name(one.name),
            "tehtavanimike": one.title,
            "organisaatio": one.organisation,
            "turvakielto": one.protected,
            "yhteystiedot": without_empty({"puhelinnumero": "" if one.protected else one.phone}),
            "roolin_kuvaus": one.role,
        }
    )


def _risk(note: SafetyNoteDraft) -> Json:
    return {"riskin_kuvaus": note.text, "riskitiedon_alkamispaiva": note.written_on.isoformat()}


def _own_worker(relation: ClientRelation) -> list[Json]:
    if not relation.own_worker.strip():
        return []
    contact = without_empty({"puhelinnumero": relation.own_worker_phone})
    return [without_empty({**person_name(relation.own_worker), "yhteystiedot": contact})]


def safety_document(head: DocumentHead, plan: SafetyPlanDraft, codes: Codes) -> SosmetaDocument:
    """15025: the client's own safety plan; with turvakielto nothing that tells where they are.

    Who helps and who may fetch the children are the client's own words, not names in two fields:
    they stand under *lisätiedot*.
    """
    writer = CodeWriter(codes)
    words = export_words(head.author.language)
    hidden = head.subject.protected
    things: Json = {field: True for key, field in _THINGS.items() if key in plan.things}
    if plan.other_things:
        things["muut_tavarat"] = plan.other_things
    content: Json = {
        "asiakas": client_part(head.subject)[0],
        "palvelutehtava": service_task(writer, _SAFETY),
        "turvallinen_paikka": "" if hidden else plan.safe_place,
        "vakivallan_ennusmerkit": plan.signs,
        "kotoa_poistuminen": plan.leaving,
        "poistumisreitit": "" if hidden else plan.routes,
        "turvakoodi": plan.code_word,
        "turvakeinot": plan.means,
        "tavarat": things,
        "lisatiedot": lines(
            (
                led(words.helpers, plan.helpers),
                led(words.fetchers, plan.fetchers),
                plan.more,
            )
        ),
        "paivamaara": (plan.on or head.made_on).isoformat(),
        "laatija": [author_part(head.author, writer, f"{_SAFETY}/laatija")],
    }
    return _SAFETY_KIND.document(content, writer)
