"""SMART login of the FHIR channel against a real authorization server (npm's oidc-provider)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from sqlalchemy import text

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.domain.server_login import KeyKind, LoginState, LoginWay
from app.progress import Cancelled, NoProgress
from app.security.organisation_config import ServerSettings, read_signed, signed_file
from app.security.organisation_keys import Role, signing_key
from app.services import server_login
from app.services.access_tokens import KEPT_NAME, KEY_NAME, ServerTalk, forget_token
from app.services.exchange import save_channel
from app.services.organisation import adopt
from app.services.server_login import Network
from app.services.settings import load_setting, save_setting
from app.storage.store import Store
from app.storage.use_log import UseEvent
from app.sync.channel import ChannelDown
from app.sync.login_errors import LoginFailed
from app.sync.smart_browser import Loopback
from tests.auth_fixture import AuthServer, Browser, real_now
from tests.county import County
from tests.logging_in import NETWORK, PAGE, choose, load_target, log_in, register_key, token_of


@pytest.fixture
def asking(store: Store, auth_server: AuthServer) -> Store:
    """A store whose server asks for a login in the browser."""
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=auth_server.base))
    choose(store, LoginWay.BROWSER)
    return store


@pytest.fixture
def browser() -> Iterator[Browser]:
    with Browser() as opened:
        yield opened


@pytest.mark.requirement("I8.3", "S5.3")
def test_authorization_code_with_pkce_in_the_browser_and_back_by_a_loopback(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)

    first, back = httpx2.URL(browser.visited[0]), httpx2.URL(browser.visited[-1])
    assert first.params["code_challenge_method"] == "S256"
    assert first.params["aud"] == auth_server.base
    assert back.params["state"] == first.params["state"]
    assert "Voit sulkea tämän sivun." in browser.shown
    assert '<html lang="fi">' in browser.shown
    with pytest.raises(httpx2.ConnectError):  # one answer, closed after it
        httpx2.get(str(back))
    assert server_login.login_row(asking).state is LoginState.READY
    assert token_of(asking) in auth_server.issued


@pytest.mark.requirement("I8.3", "S5.3")
def test_the_refresh_token_is_kept_in_the_store_and_access_tokens_in_memory_until_locked(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)
    access, refresh = token_of(asking), load_setting(asking, KEPT_NAME)["refresh"]
    held = asking.passing["server-access-token"]
    assert access.encode() in held

    with asking.read() as session:
        kept = str(session.execute(text("SELECT value FROM setting")).all())
    asking.close()

    assert refresh in kept
    assert access not in kept
    assert not any(held)
    assert not asking.passing


def wrong_issuer(address: str) -> str:
    return str(httpx2.URL(address).copy_set_param("iss", "http://127.0.0.1:1"))


def no_issuer(address: str) -> str:
    return str(httpx2.URL(address).copy_remove_param("iss"))


@pytest.mark.requirement("I8.3", "S5.3")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (wrong_issuer, "wrong-issuer"),
        (no_issuer, "wrong-issuer"),
    ],
)
def test_an_answer_with_a_wrong_issuer_does_not_count(
    asking: Store, auth_server: AuthServer, change: object, reason: str
) -> None:
    with Browser(change) as browser:  # type: ignore[arg-type]
        with pytest.raises(LoginFailed) as failed:
            log_in(asking, browser)
        assert "Kirjautuminen jäi kesken." in browser.shown

    assert failed.value.reason == reason
    assert "POST /token" not in auth_server.asked
    assert server_login.login_row(asking).state is LoginState.OPEN


@pytest.mark.requirement("I8.3", "S5.3")
def test_a_redirect_refused_by_the_user_is_no_login(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    auth_server.play(user="refuses")

    with pytest.raises(LoginFailed) as failed:
        log_in(asking, browser)

    assert failed.value.reason == "refused"
    assert server_login.login_row(asking).state is LoginState.OPEN


@pytest.mark.requirement("I8.3", "S5.3")
def test_a_code_used_twice_gives_nothing_and_ends_what_it_gave(
    asking: Store, browser: Browser
) -> None:
    verifier = "v" * 64
    with ServerTalk(asking, load_target(asking), LoginWay.BROWSER, NETWORK) as talk:
        place, endpoint = talk.endpoint()
        with Loopback(PAGE, lambda _: None) as loopback:
            browser.open(
                prepare_grant_uri(
                    place.authorize, "rinnalla", "code", redirect_uri=loopback.redirect_uri,
                    scope=talk.client.scopes, state="s",
                    code_challenge=create_s256_code_challenge(verifier),
                    code_challenge_method="S256",
                )
            )  # fmt: skip
            values = loopback.wait(NoProgress(), bool)
        first = endpoint.by_code(values["code"], verifier, loopback.redirect_uri)

        for again in (
            lambda: endpoint.by_code(values["code"], verifier, loopback.redirect_uri),
            lambda: endpoint.by_refresh(first.refresh),
        ):
            with pytest.raises(LoginFailed) as failed:
                again()
            assert failed.value.reason == "expired"


class Stopping:
    """Progress of somebody who presses Cancel."""

    def report(self, done: int, total: int) -> None:
        raise Cancelled


@pytest.mark.requirement("I8.3", "I8.6")
def test_progress_and_cancel_she_may_stop_waiting_for_the_browser(asking: Store) -> None:
    opened: list[str] = []

    with pytest.raises(Cancelled):
        server_login.log_in_by_browser(
            asking, PAGE, opened.append, network=NETWORK, progress=Stopping()
        )

    back = httpx2.URL(opened[0]).params["redirect_uri"]
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(back)


@pytest.mark.requirement("I8.3")
def test_device_flow_the_code_is_typed_elsewhere_and_asked_for_as_slowly_as_told(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    choose(asking, LoginWay.DEVICE)
    grant = server_login.begin_device_login(asking, network=NETWORK)
    auth_server.play(slow=1)
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            browser.open(grant.shown.whole_address)

    server_login.finish_device_login(
        asking, grant, network=NETWORK, progress=NoProgress(), wait=wait
    )

    assert waited == [5, 10, 10]
    assert grant.shown.user_code in grant.shown.whole_address
    assert server_login.login_row(asking).state is LoginState.READY
    assert token_of(asking) in auth_server.issued


@pytest.mark.requirement("I8.3")
def test_device_flow_a_code_that_has_expired_or_a_login_that_was_refused_ends_it(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    choose(asking, LoginWay.DEVICE)
    grant = server_login.begin_device_login(asking, network=NETWORK)
    late = Network(clock=lambda: real_now() + timedelta(hours=1))

    def finish(network: Network = NETWORK) -> str:
        with pytest.raises(LoginFailed) as failed:
            server_login.finish_device_login(
                asking, grant, network=network, progress=NoProgress(), wait=lambda _: None
            )
        return failed.value.reason

    assert finish(late) == "code-expired"
    auth_server.play(user="refuses")
    browser.open(grant.shown.whole_address)
    assert finish() == "refused"
    with pytest.raises(Cancelled):
        server_login.finish_device_login(asking, grant, network=NETWORK, progress=Stopping())


@pytest.mark.requirement("I8.3", "S5.3")
def test_refresh_token_rotation_a_new_one_is_stored_before_the_old_is_thrown_away(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)
    first, old = token_of(asking), load_setting(asking, KEPT_NAME)["refresh"]

    second = token_of(asking, refused=first)

    new = load_setting(asking, KEPT_NAME)["refresh"]
    assert second not in {first, ""}
    assert new != old
    with asking.write() as session:  # a disk that takes no more
        session.execute(
            text(
                "CREATE TEMP TRIGGER full BEFORE UPDATE ON setting "
                "BEGIN SELECT RAISE(ABORT, 'full'); END"
            )
        )
    with pytest.raises(Exception, match="full"):
        token_of(asking, refused=second)
    assert load_setting(asking, KEPT_NAME)["refresh"] == new
    assert bytes(asking.passing["server-access-token"]).endswith(second.encode())


@pytest.mark.requirement("I8.3", "I8.6")
def test_a_revoked_refresh_token_is_an_expired_login_with_words(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)
    auth_server.revoke("RefreshToken")

    with pytest.raises(ChannelDown) as down:
        token_of(asking, refused=token_of(asking))

    assert down.value.outage is Outage.LOGIN
    assert server_login.login_row(asking).state is LoginState.EXPIRED
    assert load_setting(asking, KEPT_NAME)["refresh"] == ""
    log_in(asking, browser)
    assert server_login.login_row(asking).state is LoginState.READY


@pytest.mark.requirement("I8.3", "S5.3")
@pytest.mark.parametrize("kind", KeyKind)
def test_private_key_jwt_for_unattended_use(
    asking: Store, auth_server: AuthServer, tmp_path: Path, kind: KeyKind
) -> None:
    choose(asking, LoginWay.KEY)
    assert server_login.login_row(asking).state is LoginState.OPEN
    register_key(asking, auth_server, kind, tmp_path)

    assert token_of(asking) in auth_server.issued
    assert server_login.login_row(asking).state is LoginState.READY
    told = (tmp_path / "key.json").read_text()
    assert f'"alg": "{kind.value}"' in told
    assert '"d"' not in told
    assert load_setting(asking, KEY_NAME)["jwk"]["d"] not in told


@pytest.mark.requirement("I8.3", "I8.6")
def test_clock_skew_is_signed_by_the_servers_clock_or_told(
    asking: Store, auth_server: AuthServer, tmp_path: Path
) -> None:
    choose(asking, LoginWay.KEY)
    register_key(asking, auth_server, KeyKind.ES384, tmp_path)
    wrong = Network(clock=lambda: real_now() - timedelta(days=3))

    assert token_of(asking, network=wrong) in auth_server.issued
    forget_token(asking)
    auth_server.play(jwks={"keys": []})
    for network, outage in ((wrong, Outage.CLOCK), (NETWORK, Outage.LOGIN)):
        with pytest.raises(ChannelDown) as down:
            token_of(asking, network=network)
        assert down.value.outage is outage


@pytest.mark.requirement("I8.3", "S5.2")
@pytest.mark.parametrize(
    "answer",
    [
        "{",
        "[1]",
        '{"a":' * 50_000,
        "[" * 200_000,
        '"' + "x" * 300_000 + '"',
        '{"access_token": 5, "token_type": "Bearer"}',
        '{"access_token": "a b", "token_type": "Bearer"}',
        '{"access_token": "a\\r\\nHost: b", "token_type": "Bearer"}',
        '{"access_token": "a", "token_type": "mac"}',
        "{}",
    ],
)
def test_a_token_endpoint_that_answers_nonsense_costs_no_login(
    asking: Store, auth_server: AuthServer, answer: str
) -> None:
    value = {"base": auth_server.base, "endpoint": f"{auth_server.url}/token", "refresh": "r"}
    save_setting(asking, KEPT_NAME, value)
    auth_server.play(answer=answer)

    with pytest.raises(ChannelDown) as down:
        token_of(asking)

    assert down.value.outage is Outage.DOWN
    assert load_setting(asking, KEPT_NAME)["refresh"] == "r"


@pytest.mark.requirement("I8.3")
def test_discovery_falls_back_to_the_statement_and_says_where_there_is_no_login(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    auth_server.play(metadata="statement")
    log_in(asking, browser)
    assert token_of(asking) in auth_server.issued

    auth_server.play(metadata="none")
    with pytest.raises(LoginFailed) as failed:
        log_in(asking, browser)
    assert failed.value.reason == "not-told"


@pytest.mark.requirement("I8.3", "S5.3")
def test_hosts_only_as_the_signed_organisation_file_says_or_the_servers_own(
    asking: Store, auth_server: AuthServer, browser: Browser, tmp_path: Path
) -> None:
    other = auth_server.url.replace("127.0.0.1", "localhost")
    auth_server.play(changes={"token_endpoint": f"{other}/token"})
    with pytest.raises(LoginFailed) as failed:
        log_in(asking, browser)
    assert failed.value.reason == "elsewhere"
    assert browser.visited == []
    assert not any(line.endswith(("/auth", "/token")) for line in auth_server.asked)

    server = ServerSettings(login_hosts=(f"localhost:{auth_server.port}",), client_id="rinnalla")
    county = County(tmp_path / "county")
    settings = county.settings().model_copy(update={"server": server})
    signed = signed_file(settings, signing_key(county.secrets[Role.SIGNING], Role.SIGNING))
    event = UseEvent("organisation-settings-adopted", "organisation")
    adopt(asking, read_signed(signed), event)

    assert server_login.login_row(asking).settings.by_organisation
    log_in(asking, browser)
    assert token_of(asking) in auth_server.issued


@pytest.mark.requirement("I8.3")
def test_a_server_that_is_down_is_told_and_the_login_stays(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)
    before = load_setting(asking, KEPT_NAME)
    refused = token_of(asking)

    def dead(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("x") from ConnectionRefusedError()

    network = Network(clock=real_now, transport=httpx2.MockTransport(dead))
    with pytest.raises(ChannelDown) as down:
        token_of(asking, refused=refused, network=network)

    assert down.value.outage is Outage.DOWN
    assert load_setting(asking, KEPT_NAME) == before


@pytest.mark.requirement("I8.3", "S5.3")
def test_another_server_gets_nothing_of_the_login_before(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)
    other = "http://localhost:1/fhir"

    save_channel(asking, ChannelSettings(kind=ChannelKind.FHIR, target=other))

    assert not asking.passing
    assert load_setting(asking, KEPT_NAME) is None
    assert server_login.login_row(asking).state is LoginState.OPEN


@pytest.mark.requirement("I8.3")
def test_logging_out_tells_the_server_and_forgets_here(
    asking: Store, auth_server: AuthServer, browser: Browser
) -> None:
    log_in(asking, browser)

    server_login.log_out(asking, network=NETWORK)

    assert "POST /token/revocation" in auth_server.asked
    assert server_login.login_row(asking).state is LoginState.OPEN
    with pytest.raises(ChannelDown):
        token_of(asking)
