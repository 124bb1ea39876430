"""The login in the system's browser: authorization code with PKCE, back by a loopback address.

RFC 8252 §7.3: 127.0.0.1, a port of the moment, one answer, closed after it. Nobody but the server
that was asked can answer: `state` and `iss` (RFC 9207) must fit, and the code is of no use without
the verifier that stays here. An answer with another `state` is somebody else's, an old tab's or
another program's: it is refused, and the right one is waited for on.
"""

import itertools
import queue
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Final
from urllib.parse import parse_qs, urlsplit

from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from typing_extensions import override

from app.domain.server_login import LoginWords
from app.progress import Progress
from app.sync.login_errors import LoginFailed
from app.sync.smart_discovery import LoginPlace
from app.sync.smart_tokens import Client, TokenEndpoint, Tokens

PATH: Final = "/callback"
PATIENCE: Final = timedelta(minutes=10)
MOST_STRANGE: Final = 20
"""So many answers of others are borne: whoever sends more keeps the right one away anyway."""
_STRANGE: Final = "wrong-state"
_LOOK_SECONDS: Final = 0.2
_SLOWEST: Final = 5.0


def page_html(words: LoginWords, *, done: bool) -> bytes:
    """Give the page that the browser shows at the end; it loads nothing and runs nothing."""
    told = escape(words.done if done else words.not_done)
    return (
        f'<!doctype html><html lang="{escape(words.language)}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(words.title)}'
        '</title><style>body{font:1.25rem/1.6 "Noto Sans",sans-serif;max-width:34rem;'
        "margin:18vh auto;padding:0 1.5rem;color-scheme:light dark}</style>"
        f"<main><h1>{escape(words.title)}</h1><p>{told}</p></main></html>"
    ).encode()


class Loopback:
    """Waits on this machine for the one answer that the browser brings; use it in a `with`."""

    def __init__(self, words: LoginWords, wrong: Callable[[dict[str, str]], str | None]) -> None:
        """`wrong` says why an answer does not count; None where it does."""
        self._answers: queue.Queue[dict[str, str]] = queue.Queue(1)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(words, wrong, self._answers))
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self.redirect_uri = f"http://127.0.0.1:{self._server.server_port}{PATH}"

    def __enter__(self) -> "Loopback":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, progress: Progress, is_over: Callable[[], bool]) -> dict[str, str]:
        """Give the values of the answer that was asked for, or of the last that was borne.

        Raises:
            Cancelled: a stop was asked for. LoginFailed: too-late.
        """
        while not is_over():
            progress.report(0, 0)
            try:
                return self._answers.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                continue
        raise LoginFailed(reason="too-late")


def _handler(
    words: LoginWords,
    wrong: Callable[[dict[str, str]], str | None],
    answers: "queue.Queue[dict[str, str]]",
) -> type[BaseHTTPRequestHandler]:
    strange = itertools.count(1)

    def is_borne(reason: str | None) -> bool:
        """Whether the answer is another's and the right one is waited for on."""
        return reason == _STRANGE and next(strange) < MOST_STRANGE

    class Handler(BaseHTTPRequestHandler):
        """Answers the call that was asked for, and tells others so; the rest is not here."""

        timeout = _SLOWEST
        server_version, sys_version = "Rinnalla", ""

        def do_GET(self) -> None:
            at = urlsplit(self.path)
            mine = self.headers.get("Host", "") == f"127.0.0.1:{self.server.server_port}"  # type: ignore[attr-defined]
            values = {name: told[0] for name, told in parse_qs(at.query).items() if len(told) == 1}
            if at.path != PATH or not mine:
                self.send_error(404)
                return
            reason = wrong(values)
            if not is_borne(reason) and not _first(answers, values):
                self.send_error(404)
                return
            _show(self, page_html(words, done=reason is None))

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: the address holds the code."""

    return Handler


def _show(handler: BaseHTTPRequestHandler, page: bytes) -> None:
    handler.send_response(200)
    for name, value in (
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(len(page))),
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
        ("Referrer-Policy", "no-referrer"),
    ):
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(page)


def _first(answers: "queue.Queue[dict[str, str]]", values: dict[str, str]) -> bool:
    try:
        answers.put_nowait(values)
    except queue.Full:
        return False
    return True


def log_in_by_browser(
    endpoint: TokenEndpoint,
    place: LoginPlace,
    client: Client,
    *,
    base: str,
    words: LoginWords,
    open_browser: Callable[[str], object],
    clock: Callable[[], datetime],
    progress: Progress,
) -> Tokens:
    """Let her log in in the browser and take the code that comes back.

    Raises:
        LoginFailed: refused, wrong-state, wrong-issuer, too-late, not-told.
        ChannelDown: the token endpoint cannot be reached. Cancelled.
    """
    if not place.authorize or not place.proves:
        raise LoginFailed(reason="not-told")
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)

    def wrong_with(values: dict[str, str]) -> str | None:
        return _wrong(values, state, place)

    until = clock() + PATIENCE
    with Loopback(words, wrong_with) as loopback:
        address = prepare_grant_uri(
            place.authorize,
            client.client_id,
            "code",
            redirect_uri=loopback.redirect_uri,
            scope=client.scopes,
            state=state,
            aud=base,
            code_challenge=create_s256_code_challenge(verifier),
            code_challenge_method="S256",
        )
        open_browser(address)
        values = loopback.wait(progress, lambda: clock() >= until)
    reason = wrong_with(values)
    if reason is not None:
        raise LoginFailed(reason=reason)
    return endpoint.by_code(values["code"], verifier, loopback.redirect_uri)


def _wrong(values: dict[str, str], state: str, place: LoginPlace) -> str | None:
    """Why an answer does not count; None where it does. What is not ours is not looked into."""
    if not secrets.compare_digest(values.get("state", "").encode(), state.encode()):
        return _STRANGE
    told = values.get("iss", "" if place.names_issuer else place.issuer)
    if place.issuer and told != place.issuer:
        return "wrong-issuer"
    if "error" in values:
        return "refused" if values["error"] == "access_denied" else "refused-here"
    return None if values.get("code") else "refused-here"
