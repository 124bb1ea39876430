"""The organisation's channels and pins: set by its signed file, taken back by a newer one."""

import ssl
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate
from pytest_httpserver import HTTPServer

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.security.organisation_channels import Channels, certificate_told
from app.services import exchange, purge
from app.services.organisation import refresh_organisation
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from app.sync.channel import ChannelDown
from tests.closed_case import closed_case, day
from tests.conftest import NOW, Clock
from tests.county import County

SERVER = "https://fhir.example.fi/r4"
STATEMENT = {
    "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "software": {"name": "Koe"},
    "rest": [{"mode": "server", "resource": [
        {"type": "DocumentReference", "interaction": [{"code": "create"}, {"code": "read"}]}]}],
}  # fmt: skip


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[HTTPServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    made = HTTPServer(host="127.0.0.1", port=0, ssl_context=context)
    made.expect_request("/fhir/metadata").respond_with_json(
        STATEMENT, content_type="application/fhir+json"
    )
    made.start()
    yield made
    made.stop()


@pytest.fixture
def county(tmp_path: Path) -> County:
    return County(tmp_path / "etc")


def tell(store: Store, county: County, version: int, channels: Channels | None) -> None:
    county.deploy(county.settings(version, channels=channels))
    refresh_organisation(store, county.site, today=NOW.date())


def ways(store: Store) -> dict[str, tuple[str, bool]]:
    return {one.kind.value: (one.target, one.enabled) for one in exchange.channels(store)}


def pin_of(authority: trustme.CA) -> str:
    found = load_pem_x509_certificate(authority.cert_pem.bytes())
    return b64encode(found.public_bytes(Encoding.DER)).decode()


@pytest.mark.requirement("I10.3")
def test_channels_of_the_signed_file_are_in_use_and_not_hers_to_change(
    store: Store, county: County, tmp_path: Path
) -> None:
    mine = ChannelSettings(kind=ChannelKind.FOLDER, target=str(tmp_path))
    exchange.save_channel(store, mine)
    tell(store, county, 1, Channels(fhir=SERVER + "/"))
    assert ways(store) == {"fhir": (SERVER, True), "folder": (str(tmp_path), True)}
    elsewhere = ChannelSettings(kind=ChannelKind.FHIR, target="https://other.example.fi")
    for wanted in (elsewhere, ChannelSettings(kind=ChannelKind.FHIR, target=SERVER, enabled=False)):
        with pytest.raises(exchange.ChannelDecided):
            exchange.save_channel(store, wanted)
    exchange.save_channel(store, mine)

    tell(store, county, 2, Channels(fhir=SERVER, others_allowed=False))
    assert ways(store) == {"fhir": (SERVER, True), "folder": (str(tmp_path), False)}
    with pytest.raises(exchange.ChannelDecided):
        exchange.save_channel(store, mine)

    tell(store, county, 3, None)
    exchange.save_channel(store, elsewhere)
    exchange.save_channel(store, mine)
    assert ways(store)["fhir"] == ("https://other.example.fi", True)
    with store.read() as session:
        logged = [row.details for row in session.query(UseLog).filter_by(action="channel-saved")]
    told = [it for it in logged if "organisation" in str(it)]
    assert len(told) == 2, "only what changed is an event"


@pytest.mark.requirement("I10.3", "A11")
def test_pins_of_the_file_decide_whom_the_server_channel_trusts(
    store: Store, county: County, server: HTTPServer, authority: trustme.CA, clock: Clock
) -> None:
    target = f"https://localhost:{server.port}/fhir"
    here = ChannelSettings(kind=ChannelKind.FHIR, target=target)
    assert exchange.trust_of(store) is None, "without pins the system decides"

    tell(store, county, 1, Channels(fhir=target, pins=(pin_of(trustme.CA()), pin_of(authority))))
    found = exchange.check_channel(here, clock=clock, tls=exchange.trust_of(store))
    assert found.name == "Koe"

    tell(store, county, 2, Channels(fhir=target, pins=(pin_of(trustme.CA()),)))
    with pytest.raises(ChannelDown) as down:
        exchange.check_channel(here, clock=clock, tls=exchange.trust_of(store))
    assert down.value.outage is Outage.CERTIFICATE

    tell(store, county, 3, Channels(fhir=target))
    assert exchange.trust_of(store) is None, "a newer file is the way out of a pin gone wrong"


@pytest.mark.requirement("I10.3", "A11")
def test_a_pinned_server_trusts_no_authority_of_the_system(
    store: Store, county: County, authority: trustme.CA
) -> None:
    tell(store, county, 1, Channels(fhir=SERVER, pins=(pin_of(authority),)))
    trust = exchange.trust_of(store)
    assert trust is not None
    assert trust.verify_mode is ssl.CERT_REQUIRED and trust.check_hostname
    told = certificate_told(load_pem_x509_certificate(
        authority.cert_pem.bytes()).public_bytes(Encoding.DER))  # fmt: skip
    assert len(trust.get_ca_certs()) == 1 and len(told.sha256) == 64
    assert "trustme" in told.subject and told.last_day > NOW.date()


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize("bad", [
    {"fhir": "http://fhir.example.fi"}, {"fhir": "https://a:b@fhir.example.fi"}, {"fhir": ""},
    {"fhir": "https://fhir.example.fi?x=1"}, {"folder": "out"}, {"folder": ""},
    {"pins": ("AAAA",)}, {"fhir": SERVER, "pins": ("AAAA",)}, {"fhir": SERVER, "pins": ("ä",)},
    {"smtp": "mail.example.fi"}, {"others_allowed": "no"},
])  # fmt: skip
def test_channels_that_are_not_right_refuse_the_whole_file(bad: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Channels.model_validate(bad)


@pytest.mark.requirement("I10.3")
def test_a_folder_of_another_system_may_be_signed_here() -> None:
    assert Channels(folder="H:\\\\Rinnalla").of("folder") == "H:\\\\Rinnalla"
    assert Channels(folder="/srv/out").of("fhir") is None


@pytest.mark.requirement("I10.3", "I3.6")
def test_retention_presses_her_but_destroys_nothing(
    store: Store, county: County, clock: Clock, tmp_path: Path
) -> None:
    closed_case(store, clock, tmp_path)
    assert purge.purge_overdue(store, today=day(clock, 4000)) == 0
    county.deploy(county.settings(1, grace_days=7, keep_days_most=30))
    refresh_organisation(store, county.site, today=day(clock))
    (row,) = purge.list_purge(store, today=day(clock))
    last = row.facts.ready_on(30)
    assert purge.keep_days_most(store) == 30
    assert purge.purge_overdue(store, today=last) == 0
    assert purge.purge_overdue(store, today=last + timedelta(days=1)) == 1
    assert purge.purged_count(store) == 0
