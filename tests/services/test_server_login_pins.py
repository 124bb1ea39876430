"""The organisation's pins hold for whoever lets in to the FHIR server as for the server itself."""

import ssl
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.domain.server_login import KeyKind, LoginWay
from app.security.organisation_channels import Channels
from app.services import server_login
from app.services.exchange import save_channel
from app.services.organisation import refresh_organisation
from app.storage.store import Store
from app.sync.channel import ChannelDown
from tests.auth_fixture import AuthServer
from tests.conftest import NOW
from tests.county import County
from tests.faulty_network import FaultyNetwork
from tests.logging_in import NETWORK, choose, register_key, token_of


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def front(auth_server: AuthServer, authority: trustme.CA) -> Iterator[FaultyNetwork]:
    """TLS before the authorization server and the FHIR address that it guards."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with FaultyNetwork(auth_server.port, tls=context) as network:
        auth_server.play(known_as=f"https://localhost:{network.port}")
        yield network


def pin(store: Store, folder: Path, base: str, version: int, authority: trustme.CA) -> None:
    """Put a signed file into force that pins this authority for the server at `base`."""
    found = load_pem_x509_certificate(authority.cert_pem.bytes())
    told = b64encode(found.public_bytes(Encoding.DER)).decode()
    county = County(folder / str(version))
    county.deploy(county.settings(version, channels=Channels(fhir=base, pins=(told,))))
    refresh_organisation(store, county.site, today=NOW.date())


@pytest.mark.requirement("I8.3", "A11")
def test_discovery_token_and_device_endpoint_obey_the_pins_as_the_fhir_server_does(
    store: Store,
    auth_server: AuthServer,
    front: FaultyNetwork,
    authority: trustme.CA,
    tmp_path: Path,
) -> None:
    base = f"https://localhost:{front.port}/fhir"
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=base))
    choose(store, LoginWay.KEY)
    register_key(store, auth_server, KeyKind.ES384, tmp_path)
    auth_server.play(known_as=f"https://localhost:{front.port}")
    with pytest.raises(ChannelDown) as unknown:
        token_of(store)
    pin(store, tmp_path, base, 1, trustme.CA())
    with pytest.raises(ChannelDown) as of_another:
        token_of(store)
    assert unknown.value.outage is of_another.value.outage is Outage.CERTIFICATE
    assert auth_server.asked == [], "nothing was told to whom the pins do not name"

    pin(store, tmp_path, base, 2, authority)
    assert token_of(store) in auth_server.issued
    choose(store, LoginWay.DEVICE)
    assert server_login.begin_device_login(store, network=NETWORK).shown.user_code
    assert {"POST /token", "POST /device/auth"} <= set(auth_server.asked)
