"""Certificates, answers that are no FHIR, and the bounds of what is read."""

import ssl
from collections.abc import Iterator

import httpx2
import pytest
import trustme
from pytest_httpserver import HTTPServer
from werkzeug import Response

from app.domain.exchange import ChannelKind, ChannelSettings, Outage, UnitState
from app.progress import NoProgress
from app.services.exchange import check_channel, save_channel, send_waiting, sync_state
from app.storage.store import Store
from app.sync import fhir_http
from app.sync.channel import ChannelDown, ChannelUnfit
from tests.conftest import NOW, Clock
from tests.handover import LATER, add_worker_and_client, queue_meeting, row, seeded

STATEMENT = {
    "resourceType": "CapabilityStatement",
    "fhirVersion": "4.0.1",
    "software": {"name": "Koe"},
    "rest": [
        {
            "mode": "server",
            "resource": [
                {
                    "type": "DocumentReference",
                    "interaction": [{"code": "create"}, {"code": "read"}],
                }
            ],
        }
    ],
}


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority of these tests."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[HTTPServer]:
    """An HTTPS server whose certificate the authority gave."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    server = HTTPServer(host="127.0.0.1", port=0, ssl_context=context)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """The trust of a machine that knows the authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def settings(server: HTTPServer) -> ChannelSettings:
    return ChannelSettings(kind=ChannelKind.FHIR, target=server.url_for("/fhir"))


@pytest.mark.requirement("A6", "S5.3")
def test_a_trusted_certificate_lets_us_in(
    secure: HTTPServer, trusting: ssl.SSLContext, clock: Clock
) -> None:
    secure.expect_request("/fhir/metadata").respond_with_json(
        STATEMENT, content_type="application/fhir+json"
    )

    assert check_channel(settings(secure), clock=clock, tls=trusting).name == "Koe"


@pytest.mark.requirement("A6", "S5.3")
def test_an_unknown_certificate_is_named_and_nothing_is_sent(
    secure: HTTPServer, store: Store, clock: Clock
) -> None:
    add_worker_and_client(store)
    save_channel(store, settings(secure))
    unit = queue_meeting(store)
    clock.now = NOW + LATER

    report = send_waiting(store, now=clock, progress=NoProgress(), rng=seeded(1))

    assert report.outage is Outage.CERTIFICATE
    assert row(store, unit).state is UnitState.QUEUED
    assert sync_state(store, now=clock()).outage is Outage.CERTIFICATE
    assert secure.log == []


@pytest.mark.requirement("A6", "S5.3")
def test_a_certificate_of_another_name_is_refused(
    authority: trustme.CA, trusting: ssl.SSLContext, clock: Clock
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("fhir.example.org").configure_cert(context)
    server = HTTPServer(host="127.0.0.1", port=0, ssl_context=context)
    server.start()
    try:
        with pytest.raises(ChannelDown) as refused:
            check_channel(settings(server), clock=clock, tls=trusting)
    finally:
        server.stop()
    assert refused.value.outage is Outage.CERTIFICATE


@pytest.mark.requirement("A6", "S5.2")
@pytest.mark.parametrize(
    ("response", "outage"),
    [
        (Response("<html>Log in</html>", 200, content_type="text/html"), Outage.PORTAL),
        (Response("", 302, {"Location": "https://portal.example/"}), Outage.PORTAL),
        (Response("<html>", 404, content_type="text/html"), Outage.PORTAL),
        (Response("", 407), Outage.PORTAL),
        (Response("{}", 401, content_type="application/json"), Outage.LOGIN),
        (Response("", 429, {"Retry-After": "5"}), Outage.BUSY),
    ],
)
def test_an_outage_is_told_apart(
    httpserver: HTTPServer, clock: Clock, response: Response, outage: Outage
) -> None:
    httpserver.expect_request("/fhir/metadata").respond_with_response(response)

    with pytest.raises(ChannelDown) as down:
        check_channel(settings(httpserver), clock=clock)

    assert down.value.outage is outage


@pytest.mark.requirement("A6", "S5.2")
@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("{", "application/fhir+json", "not-fhir"),
        ("[1]", "application/fhir+json", "not-fhir"),
        ('{"resourceType": "Patient"}', "application/fhir+json", "not-fhir"),
        ("hello", "text/plain", "not-fhir"),
        (
            '{"resourceType": "CapabilityStatement", "fhirVersion": "3.0.2"}',
            "application/fhir+json",
            "other-fhir-version",
        ),
        (
            '{"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "rest": [7]}',
            "application/fhir+json",
            "takes-no-documents",
        ),
    ],
)
def test_a_server_that_is_no_use_says_why(
    httpserver: HTTPServer, clock: Clock, body: str, kind: str, reason: str
) -> None:
    httpserver.expect_request("/fhir/metadata").respond_with_data(body, content_type=kind)

    with pytest.raises(ChannelUnfit) as unfit:
        check_channel(settings(httpserver), clock=clock)

    assert unfit.value.values["reason"] == reason


@pytest.mark.requirement("A6", "S5.2")
def test_an_endless_answer_is_not_read_to_its_end(
    httpserver: HTTPServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fhir_http, "LARGEST_ANSWER", 1000)
    httpserver.expect_request("/fhir/metadata").respond_with_json(
        {**STATEMENT, "x": "y" * 2000}, content_type="application/fhir+json"
    )

    with pytest.raises(ChannelUnfit):
        check_channel(settings(httpserver), clock=clock)


@pytest.mark.requirement("A6", "S5.2")
def test_a_200_without_our_document_is_no_receipt(
    httpserver: HTTPServer, store: Store, clock: Clock
) -> None:
    """A server (or a proxy) that agrees to everything and keeps nothing."""
    kind = "application/fhir+json"
    other = {"resourceType": "DocumentReference", "id": "1", "status": "current"}
    httpserver.expect_request("/fhir/metadata").respond_with_json(STATEMENT, content_type=kind)
    httpserver.expect_request("/fhir/DocumentReference", method="POST").respond_with_json(
        other, status=201, content_type=kind
    )
    httpserver.expect_request("/fhir/DocumentReference/1").respond_with_json(
        other, content_type=kind
    )
    add_worker_and_client(store)
    save_channel(store, settings(httpserver))
    unit = queue_meeting(store)
    clock.now = NOW + LATER

    report = send_waiting(store, now=clock, progress=NoProgress(), rng=seeded(1))

    assert report.sent == 0
    assert row(store, unit).state is UnitState.SENDING
    assert row(store, unit).receipt is None
    assert row(store, unit).reason_code == "answer-unclear"


@pytest.mark.requirement("A6", "S5.2")
def test_a_broken_connection_before_and_after_sending_differ() -> None:
    from datetime import UTC, datetime

    def failing(error: httpx2.TransportError) -> httpx2.MockTransport:
        def answer(request: httpx2.Request) -> httpx2.Response:
            raise error

        return httpx2.MockTransport(answer)

    for error, unclear in (
        (httpx2.ConnectTimeout("x"), False),
        (httpx2.ConnectError("x"), False),
        (httpx2.ReadTimeout("x"), True),
        (httpx2.RemoteProtocolError("x"), True),
        (httpx2.WriteError("x"), True),
    ):
        http = fhir_http.FhirHttp(
            "http://localhost/fhir", clock=lambda: datetime.now(UTC), transport=failing(error)
        )
        with pytest.raises(ChannelDown) as down:
            http.post("/DocumentReference", {})
        http.close()
        assert (down.value.outage, down.value.unclear) == (Outage.OFFLINE, unclear)
