"""Handing over to a real FHIR server that lets in only who brings a good access token."""

import json
import logging
import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import httpx2
import pytest

from app.cli.exit_codes import ExitCode
from app.domain.exchange import ChannelKind, ChannelSettings, Outage, UnitState
from app.domain.server_login import KeyKind, LoginSettings, LoginState, LoginWay, LoginWords
from app.progress import NoProgress
from app.security.passphrase import PRACTICE_KDF
from app.services import server_login
from app.services.access_tokens import KEPT_NAME
from app.services.exchange import check_channel, save_channel, send_waiting, sync_state
from app.services.server_login import Network
from app.services.settings import load_setting
from app.services.vault import create_store, unlock
from app.storage.store import Store
from app.sync.channel import ChannelDown
from app.sync.smart_discovery import discover
from app.sync.smart_http import SmartHttp
from tests.auth_fixture import AuthServer, Browser, real_now
from tests.conftest import PASSPHRASE
from tests.fhir_fixture import FhirServer
from tests.handover import add_worker_and_client, queue_meeting, queue_plan, row, seeded, states

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "fhir"
NETWORK = Network(clock=real_now)
WORDS = LoginWords("en", "Rinnalla", "done", "not done")


@pytest.fixture
def guarded(auth_server: AuthServer, fhir_server: FhirServer) -> AuthServer:
    """The gateway with the FHIR server behind it."""
    auth_server.play(upstream=fhir_server.url)
    return auth_server


def prepare(store: Store, server: AuthServer, way: LoginWay) -> None:
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=server.base))
    client = "rinnalla-service" if way is LoginWay.KEY else "rinnalla"
    server_login.save_login(store, LoginSettings(way=way, client_id=client))


def log_in(store: Store) -> None:
    with Browser() as browser:
        threads: list[Thread] = []

        def start(address: str) -> None:
            threads.append(Thread(target=browser.open, args=(address,), name="browser"))
            threads[0].start()

        server_login.log_in_by_browser(store, WORDS, start, network=NETWORK, progress=NoProgress())
        threads[0].join(10)


@pytest.mark.requirement("I8.3", "I8.6")
def test_expired_login_everything_waits_and_goes_after_logging_in_again(
    store: Store, guarded: AuthServer, fhir_server: FhirServer
) -> None:
    prepare(store, guarded, LoginWay.BROWSER)
    first = queue_meeting(store)

    def send() -> Outage | None:
        return send_waiting(
            store, now=real_now, progress=NoProgress(), rng=seeded(1), at_once=True
        ).outage

    assert send() is Outage.LOGIN
    assert sync_state(store, now=real_now()).outage is Outage.LOGIN
    assert row(store, first).state is UnitState.QUEUED
    log_in(store)
    assert sync_state(store, now=real_now()).outage is None
    assert send() is None
    assert row(store, first).state is UnitState.SENT

    guarded.revoke("AccessToken")  # the kept refresh token gets another one, once
    second = queue_meeting(store, record=2)
    assert send() is None
    assert row(store, second).state is UnitState.SENT

    guarded.revoke("AccessToken", "RefreshToken")
    third = queue_meeting(store, record=3)
    assert send() is Outage.LOGIN
    assert row(store, third).state is UnitState.QUEUED
    assert server_login.login_row(store).state is LoginState.EXPIRED
    log_in(store)
    assert send() is None
    assert len(fhir_server.resources("DocumentReference")) == 3


@pytest.mark.requirement("I8.3")
def test_the_connection_is_tried_with_the_login_of_the_store(
    store: Store, guarded: AuthServer, tmp_path: Path
) -> None:
    prepare(store, guarded, LoginWay.BROWSER)
    server = ChannelSettings(kind=ChannelKind.FHIR, target=guarded.base)
    with pytest.raises(ChannelDown) as down:
        check_channel(server, clock=real_now, store=store)
    assert down.value.outage is Outage.LOGIN

    log_in(store)

    assert check_channel(server, clock=real_now, store=store).way == "transaction"


@pytest.mark.requirement("I8.3", "I8.6")
def test_sync_once_uses_the_key_and_never_opens_a_browser(
    guarded: AuthServer, fhir_server: FhirServer, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    store = create_store(folder, passphrase=bytearray(PASSPHRASE), kdf=PRACTICE_KDF).store
    prepare(store, guarded, LoginWay.KEY)
    queue_meeting(store)
    queue_plan(store)
    server_login.make_login_key(store, KeyKind.ES384, now=real_now())
    server_login.save_public_key(store, tmp_path / "key.json")
    store.close()
    traps = tmp_path / "traps"
    traps.mkdir()
    for name in ("xdg-open", "www-browser", "x-www-browser", "firefox"):
        trap = traps / name
        trap.write_text(f"#!/bin/sh\ntouch {tmp_path / 'opened'}\n")
        trap.chmod(0o755)

    def sync() -> "subprocess.CompletedProcess[str]":
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE + b"\n")
        os.close(writing)
        words = ["sync", "--once", "--store", str(folder), "--passphrase-fd", str(reading)]
        more = {"LANG": "en_GB.UTF-8", "LC_ALL": "", "PATH": f"{traps}:{os.environ['PATH']}"}
        try:
            return subprocess.run(
                [sys.executable, "-m", "app.cli", *words],
                cwd=ROOT, env=os.environ | more, text=True, pass_fds=(reading,),
                capture_output=True, check=False, timeout=100,
            )  # fmt: skip
        finally:
            os.close(reading)

    refused = sync()  # nobody has registered the key yet
    assert refused.returncode == ExitCode.WAITING
    assert "Log in in Rinnalla" in refused.stderr

    guarded.play(jwks=json.loads((tmp_path / "key.json").read_text()))
    store = unlock(folder, bytearray(PASSPHRASE))
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=guarded.base))  # no pause
    store.close()
    done = sync()

    assert done.returncode == ExitCode.DONE, done.stderr
    assert not (tmp_path / "opened").exists()
    store = unlock(folder, bytearray(PASSPHRASE))
    assert states(store) == [UnitState.SENT, UnitState.SENT]
    store.close()
    assert len(fhir_server.resources("DocumentReference")) == 2


@pytest.mark.requirement("I8.3", "S5.3")
def test_tokens_are_in_no_log_no_exception_and_no_file(
    store: Store,
    guarded: AuthServer,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    caplog.set_level(logging.DEBUG)
    prepare(store, guarded, LoginWay.BROWSER)
    log_in(store)
    queue_meeting(store)
    send_waiting(store, now=real_now, progress=NoProgress(), rng=seeded(1))
    login = server_login.login_of(store, guarded.base, NETWORK)
    assert login is not None
    login.token(refused=login.token())
    guarded.revoke("RefreshToken")
    with pytest.raises(ChannelDown) as down:
        login.token(refused=login.token())
    kept = load_setting(store, KEPT_NAME)
    store.close()

    told = [repr(down.value), str(down.value.__context__), str(down.value.values), str(kept)]
    ours = [it.getMessage() for it in caplog.records if it.threadName != "browser"]
    outside = "\n".join([*told, *ours, *capfd.readouterr()])
    assert any("/token" in line for line in ours)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(guarded.issued) >= 4
    for secret in guarded.issued:
        assert secret not in outside
        assert not any(secret.encode() in content for content in files)


@pytest.mark.requirement("I8.3")
def test_the_statement_of_a_real_server_says_where_one_logs_in() -> None:
    host = "gw.apottiekosysteemi.fi"
    statement = SHARED / "CapabilityStatement-apotti-ekosysteemi.json"
    if not statement.exists():
        pytest.skip("the real statement lies in ../shared")

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/metadata"):
            return httpx2.Response(200, json=json.loads(statement.read_text("utf-8")))
        return httpx2.Response(404)

    http = SmartHttp(clock=real_now, transport=httpx2.MockTransport(answer))
    place = discover(http, f"https://{host}/Interconnect-FHIR-EKO01/api/FHIR/R4")
    http.close()

    base = f"https://{host}/Interconnect-FHIR-EKO01/oauth2"
    assert (place.authorize, place.token) == (f"{base}/authorize", f"{base}/token")
