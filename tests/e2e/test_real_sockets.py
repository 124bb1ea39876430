"""Real sockets that fail in every way of row 18: all arrives once, and the words are right."""

import datetime as dt
import socket
import ssl
from collections.abc import Iterator
from datetime import timedelta

import httpx2
import pytest
import trustme

from app.domain.exchange import ChannelKind, ChannelSettings, Outage, SendReport, UnitState
from app.progress import NoProgress
from app.services.exchange import check_channel, save_channel
from app.services.handover import Handover
from app.services.vault import Store
from app.sync.channel import ChannelDown
from app.sync.fhir import FhirChannel
from app.sync.fhir_http import FhirHttp
from tests.conftest import NOW, Clock
from tests.faulty_network import Fault, FaultyNetwork
from tests.fhir_fixture import FhirServer
from tests.handover import LATER, add_worker_and_client, queue_meeting, row, seeded

IMPATIENT = httpx2.Timeout(0.3)
TRUNCATED = 30_000  # the server's /metadata is larger


@pytest.fixture
def network(fhir_server: FhirServer) -> Iterator[FaultyNetwork]:
    with FaultyNetwork(fhir_server.port) as network:
        yield network


@pytest.fixture
def ready(store: Store, clock: Clock) -> Store:
    """A store with worker, client and a server as its channel; a minute has passed."""
    add_worker_and_client(store)
    target = "https://localhost/fhir"  # `through` says where it really goes
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=target))
    clock.now = NOW + LATER
    return store


def through(
    store: Store,
    clock: Clock,
    base: str,
    *,
    tls: ssl.SSLContext | None = None,
    timeout: httpx2.Timeout = IMPATIENT,
) -> SendReport:
    """One round to an address, with little patience."""

    def opened(_: ChannelSettings) -> FhirChannel:
        http = FhirHttp(base, clock=clock, tls=tls, timeout=timeout, longest=0.5)
        return FhirChannel(http, clock=clock)

    return Handover(
        store, clock=clock, progress=NoProgress(), rng=seeded(5), open_channel=opened
    ).run(at_once=True)


@pytest.mark.requirement("S6.18", "I8.6", "A6")
@pytest.mark.parametrize(
    "fault",
    [
        Fault("latency"),
        Fault("cut", 0),
        Fault("cut", 150),
        Fault("cut", TRUNCATED),
        Fault("reset", 0),
        Fault("reset", 150),
        Fault("half-open"),
        Fault("trickle"),
        Fault("portal"),
    ],
    ids=lambda fault: f"{fault.kind}-{fault.after}",
)
def test_whatever_a_socket_does_it_arrives_once(
    ready: Store, clock: Clock, fhir_server: FhirServer, network: FaultyNetwork, fault: Fault
) -> None:
    base = f"http://127.0.0.1:{network.port}/fhir"
    unit = queue_meeting(ready)
    network.play(*[fault] * 3)
    first = through(ready, clock, base)
    sent_at_once = row(ready, unit).state is UnitState.SENT
    network.play()
    clock.forward(hours=1)
    through(ready, clock, base, timeout=httpx2.Timeout(10.0))

    assert sent_at_once is (fault.kind == "latency")
    if not sent_at_once:
        assert first.outage is (Outage.PORTAL if fault.kind == "portal" else Outage.OFFLINE)
    assert row(ready, unit).state is UnitState.SENT
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("S6.18", "I8.6")
@pytest.mark.parametrize("after", [0, 20, 400])
@pytest.mark.parametrize("kind", ["cut", "reset"])
def test_an_answer_cut_after_the_work_was_done_makes_no_second_document(
    ready: Store,
    clock: Clock,
    fhir_server: FhirServer,
    network: FaultyNetwork,
    kind: str,
    after: int,
) -> None:
    """The documents-only server tells little: the cut falls into the create's own answer."""
    fhir_server.reset("documents")
    base = f"http://127.0.0.1:{network.port}/fhir"
    with httpx2.Client() as client:
        statement = client.get(f"{base}/metadata")
    told = len(statement.content) + sum(len(f"{k}: {v}\r\n") for k, v in statement.headers.items())
    unit = queue_meeting(ready)
    network.play(Fault(kind, told + 30 + after))
    through(ready, clock, base)
    between = row(ready, unit).state
    clock.forward(hours=1)
    through(ready, clock, base, timeout=httpx2.Timeout(10.0))

    assert between is UnitState.SENDING
    assert row(ready, unit).state is UnitState.SENT
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("S6.18", "I8.6")
def test_a_name_that_nobody_knows_is_offline_and_nothing_is_lost(
    ready: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    unit = queue_meeting(ready)
    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    assert through(ready, clock, "https://server.invalid/fhir").outage is Outage.OFFLINE
    assert row(ready, unit).state is UnitState.QUEUED


def certificate(ca: trustme.CA, kind: str) -> trustme.LeafCert:
    now = dt.datetime.now(dt.UTC)
    if kind == "wrong host":
        return ca.issue_cert("elsewhere.example")
    if kind == "expired":
        before, after = now - timedelta(days=30), now - timedelta(days=1)
    elif kind == "not yet":
        before, after = now + timedelta(days=1), now + timedelta(days=30)
    else:
        return ca.issue_cert("localhost")
    return ca.issue_cert("localhost", not_before=before, not_after=after)


@pytest.mark.requirement("S6.18", "I8.3", "I8.6")
@pytest.mark.parametrize(
    ("kind", "outage"),
    [
        ("right", None),
        ("wrong host", Outage.CERTIFICATE),
        ("expired", Outage.CERTIFICATE),
        ("other CA", Outage.CERTIFICATE),
        ("not yet", Outage.CLOCK),
    ],
)
def test_only_the_servers_own_certificate_opens_the_way(
    ready: Store, clock: Clock, fhir_server: FhirServer, kind: str, outage: Outage | None
) -> None:
    ca = trustme.CA()
    trusted = ssl.create_default_context()
    (trustme.CA() if kind == "other CA" else ca).configure_trust(trusted)
    served = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate(ca, kind).configure_cert(served)
    unit = queue_meeting(ready)
    with FaultyNetwork(fhir_server.port, served) as network:
        base = f"https://localhost:{network.port}/fhir"
        report = through(ready, clock, base, tls=trusted, timeout=httpx2.Timeout(10.0))
        target = ChannelSettings(kind=ChannelKind.FHIR, target=base)
        if outage is not None:
            with pytest.raises(ChannelDown) as down:
                check_channel(target, clock=clock, tls=trusted)
            assert down.value.outage is outage

    assert report.outage is outage
    assert row(ready, unit).state is (UnitState.QUEUED if outage else UnitState.SENT)
    assert bool(fhir_server.requests()) is (outage is None)
