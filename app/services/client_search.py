"""New clients from the FHIR server: found by identity code, name or birth date, seen first (8.5).

What is found goes the way of a file: a preview with those who may be here already, all or none,
taken back as a whole. Each search is in the use log, also one that finds nobody.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.exchange import ChannelKind, ChannelSettings
from app.errors import UserError
from app.formats.fhir_parts import HETU
from app.formats.fhir_patient_import import ImportRefused
from app.services.client_import import PatientPreview, preview_patients
from app.services.exchange import channels
from app.services.organisation_channels import trust_of
from app.services.server_login import Network, login_of
from app.services.use_events import PURPOSE
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = ["SearchTerms", "can_search", "search_server"]

SHORTEST_NAME: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTerms:
    """Whom to look for; all that is told must fit."""

    identity: str = ""
    name: str = ""
    born: date | None = None

    @property
    def is_enough(self) -> bool:
        """Whether a person is meant: an identity code, or a name; a birth date alone is none."""
        return bool(self.identity) or len(self.name.strip()) >= SHORTEST_NAME


def can_search(store: Store) -> bool:
    """Whether a FHIR server is in use."""
    return _server(store) is not None


def search_server(
    store: Store, terms: SearchTerms, *, today: date, network: Network
) -> PatientPreview:
    """Ask the server and compare with the store (network: on a job thread); nothing is saved.

    Raises:
        TooManyFound: `most`; she has to tell more. SearchNotOffered.
        ImportRefused: what it answered is refused whole. ChannelDown: also the login.
    """
    from app.sync.fhir_http import FhirHttp
    from app.sync.fhir_people import SearchNotOffered, find_people

    server = _server(store)
    if server is None or not terms.is_enough:
        raise SearchNotOffered
    http = FhirHttp(
        server.target,
        clock=network.clock,
        transport=network.transport,
        tls=network.tls or trust_of(store),
        login=login_of(store, server.target, network),
    )
    try:
        name = " ".join(terms.name.split())
        identifier = f"{HETU}|{terms.identity}" if terms.identity else ""
        found = find_people(http, identifier=identifier, name=name, born=terms.born)
        preview = _preview(store, found, today)
    except UserError:
        _log(store, 0)
        raise
    finally:
        http.close()
    _log(store, len(preview.rows))
    return preview


def _preview(store: Store, found: object, today: date) -> PatientPreview:
    try:
        return preview_patients(store, json.dumps(found).encode(), today=today)
    except ImportRefused as refused:
        if refused.values.get("reason") == "no-patients":
            return PatientPreview(rows=())
        raise


def _server(store: Store) -> ChannelSettings | None:
    known = (it for it in channels(store) if it.kind is ChannelKind.FHIR and it.enabled)
    return next((it for it in known if it.target), None)


def _log(store: Store, count: int) -> None:
    with store.write() as session:
        details = {"found": count}
        log_use(session, UseEvent("server-searched", "client", None, None, PURPOSE, details))
