"""New clients from a real FHIR server: found, compared, added all or none, taken back (I8.5)."""

from datetime import date
from typing import Any

import httpx2
import pytest

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.services.caseload import list_caseload
from app.services.client_import import ImportRefused, import_clients, undo_import
from app.services.client_search import SearchTerms, can_search, search_server
from app.services.exchange import save_channel
from app.services.server_login import Network
from app.services.use_log import list_events
from app.storage.store import Store
from app.sync.channel import ChannelDown
from app.sync.fhir_people import MOST, SearchNotOffered, TooManyFound
from tests.conftest import NOW, Clock
from tests.fhir_fixture import FhirServer

TODAY = date(2026, 11, 11)
HETU = "urn:oid:1.2.246.21"


def person(number: int, family: str, *, hetu: str = "", born: str = "1994-05-01") -> Any:
    identifiers = [{"system": HETU, "value": hetu}] if hetu else []
    return {
        "resourceType": "Patient",
        "name": [{"family": family, "given": [f"Demo-{number}"]}],
        "birthDate": born,
        **({"identifier": identifiers} if identifiers else {}),
    }


@pytest.fixture
def network(clock: Clock) -> Network:
    return Network(clock=clock)


@pytest.fixture
def known(store: Store, fhir_server: FhirServer) -> Store:
    """A store whose server knows three people."""
    for one in (
        person(1, "Esimerkki", hetu="010594Y9032"),
        person(2, "Esimerkki", born="1980-02-03"),
        person(3, "Näytteinen"),
    ):
        assert fhir_server.request("POST", "/Patient", one)[0] == 201
    assert not can_search(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    return store


def names(store: Store, terms: SearchTerms, network: Network) -> list[str]:
    preview = search_server(store, terms, today=TODAY, network=network)
    return sorted(f"{it.draft.first_names} {it.draft.last_name}" for it in preview.rows)


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize("abilities", ["full", "apotti"])
def test_clients_from_the_server_by_name_birth_date_or_identifier(
    known: Store, fhir_server: FhirServer, network: Network, abilities: Any
) -> None:
    fhir_server.control({"capabilities": abilities})

    by_code = SearchTerms(identity="010594Y9032")
    by_name = SearchTerms(name="esimerkki")
    by_both = SearchTerms(name="esimerkki", born=date(1980, 2, 3))

    assert names(known, by_code, network) == ["Demo-1 Esimerkki"]
    assert names(known, by_name, network) == ["Demo-1 Esimerkki", "Demo-2 Esimerkki"]
    assert names(known, by_both, network) == ["Demo-2 Esimerkki"]
    assert names(known, SearchTerms(name="eikukaan"), network) == []
    asked = [line for line in fhir_server.requests() if "Patient" in line]
    assert set(asked[3:]) == {"POST /fhir/Patient/_search"}  # nothing of a person in an address


@pytest.mark.requirement("I8.5", "I2.3")
def test_preview_duplicate_warning_and_undo_of_the_whole_import(
    known: Store, network: Network
) -> None:
    terms = SearchTerms(name="esimerkki")
    found = search_server(known, terms, today=TODAY, network=network)
    assert list_caseload(known, today=TODAY, now=NOW) == []

    import_clients(known, [it.draft for it in found.rows], now=NOW, today=TODAY)
    again = search_server(known, terms, today=TODAY, network=network)

    assert all(it.duplicates for it in again.rows)
    assert undo_import(known) == 2
    assert list_caseload(known, today=TODAY, now=NOW) == []


@pytest.mark.requirement("I8.5", "A5")
def test_each_search_is_in_the_use_log_also_one_that_finds_nobody(
    known: Store, network: Network
) -> None:
    names(known, SearchTerms(name="esimerkki"), network)
    names(known, SearchTerms(name="eikukaan"), network)

    told = [it for it in list_events(known).rows if it.action == "server-searched"]
    assert [it.details["found"] for it in told] == [0, 2]
    assert "esimerkki" not in str(told).lower()


@pytest.mark.requirement("I8.5")
def test_a_search_is_bounded_and_shows_nobody_where_too_many_fit(
    known: Store, fhir_server: FhirServer, network: Network
) -> None:
    for number in range(MOST):
        fhir_server.request("POST", "/Patient", person(number, "Esimerkki"))

    with pytest.raises(TooManyFound) as refused:
        names(known, SearchTerms(name="esimerkki"), network)

    assert refused.value.values == {"most": MOST}
    for terms in (SearchTerms(born=date(1994, 5, 1)), SearchTerms(name="e"), SearchTerms()):
        with pytest.raises(SearchNotOffered):
            names(known, terms, network)


@pytest.mark.requirement("I8.5")
def test_a_server_that_offers_no_such_search_is_not_asked(
    known: Store, fhir_server: FhirServer, network: Network
) -> None:
    fhir_server.control({"capabilities": "documents"})

    with pytest.raises(SearchNotOffered):
        names(known, SearchTerms(name="esimerkki"), network)

    assert "POST /fhir/Patient/_search" not in fhir_server.requests()


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize(
    ("mode", "expected"),
    [("portal", Outage.PORTAL), (401, Outage.LOGIN), (429, Outage.BUSY)],
)
def test_what_keeps_from_searching_is_told_as_a_state(
    known: Store, fhir_server: FhirServer, network: Network, mode: str | int, expected: Outage
) -> None:
    fhir_server.play(mode, match="_search")

    with pytest.raises(ChannelDown) as down:
        names(known, SearchTerms(name="esimerkki"), network)

    assert down.value.outage is expected


@pytest.mark.requirement("I8.5")
def test_answers_of_the_wrong_type_or_nested_deep_are_refused_whole(
    known: Store, clock: Clock
) -> None:
    statement = {
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
        "rest": [{"mode": "server", "resource": [{
            "type": "Patient", "interaction": [{"code": "search-type"}],
            "searchParam": [{"name": "name"}],
        }]}],
    }  # fmt: skip
    deep: Any = "x"
    for _ in range(90):
        deep = {"extension": [deep]}
    entries: list[Any] = [
        [{"resource": {"resourceType": "Patient", "name": 5}}],
        [{"resource": {"resourceType": "Patient", "contact": deep}}],
    ]

    for entry in entries:

        def answer(request: httpx2.Request, entry: Any = entry) -> httpx2.Response:
            is_statement = request.url.path.endswith("/metadata")
            told = statement if is_statement else {"resourceType": "Bundle", "entry": entry}
            return httpx2.Response(200, json=told)

        network = Network(clock=clock, transport=httpx2.MockTransport(answer))
        with pytest.raises(ImportRefused):
            names(known, SearchTerms(name="esimerkki"), network)
