"""A worker who logs in to the server of her store, for the tests of the login."""

import json
from pathlib import Path
from threading import Thread

from sqlalchemy import text

from app.domain.server_login import KeyKind, LoginSettings, LoginWay, LoginWords
from app.progress import NoProgress
from app.services import server_login
from app.services.server_login import Network
from app.storage.store import Store
from tests.auth_fixture import AuthServer, Browser, real_now

PAGE = LoginWords("fi", "Rinnalla", "Voit sulkea tämän sivun.", "Kirjautuminen jäi kesken.")
NETWORK = Network(clock=real_now)


def choose(store: Store, way: LoginWay) -> None:
    """Choose how to log in."""
    client = "rinnalla-service" if way is LoginWay.KEY else "rinnalla"
    server_login.save_login(store, LoginSettings(way=way, client_id=client))


def log_in(store: Store, browser: Browser) -> None:
    """Log in while a browser does what it is led to."""
    threads: list[Thread] = []

    def start(address: str) -> None:
        threads.append(Thread(target=browser.open, args=(address,), name="browser"))
        threads[0].start()

    try:
        server_login.log_in_by_browser(store, PAGE, start, network=NETWORK, progress=NoProgress())
    finally:
        for thread in threads:
            thread.join(10)


def token_of(store: Store, refused: str = "", network: Network = NETWORK) -> str:
    """Give an access token as the channel gets it."""
    base = load_target(store)
    login = server_login.login_of(store, base, network)
    assert login is not None
    return login.token(refused)


def load_target(store: Store) -> str:
    """Give the address of the server."""
    with store.read() as session:
        return str(session.execute(text("SELECT target FROM channel WHERE kind='fhir'")).scalar())


def register_key(store: Store, server: AuthServer, kind: KeyKind, folder: Path) -> None:
    """Make a key and let the administrator register what the program hands out."""
    server_login.make_login_key(store, kind, now=real_now())
    server_login.save_public_key(store, folder / "key.json")
    server.play(jwks=json.loads((folder / "key.json").read_text()))
