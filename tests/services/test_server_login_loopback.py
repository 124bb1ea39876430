"""The loopback of the browser login: one right answer, whatever else comes to its port."""

import httpx2
import pytest

from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.server_login import LoginState, LoginWay
from app.progress import NoProgress
from app.services import server_login
from app.services.exchange import save_channel
from app.storage.store import Store
from app.sync.smart_browser import MOST_STRANGE, Loopback
from tests.auth_fixture import AuthServer, Browser
from tests.logging_in import PAGE, choose, log_in


@pytest.fixture
def asking(store: Store, auth_server: AuthServer) -> Store:
    """A store whose server asks for a login in the browser."""
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=auth_server.base))
    choose(store, LoginWay.BROWSER)
    return store


@pytest.mark.requirement("I8.3", "S5.3")
def test_nobody_else_on_the_machine_gets_an_answer_from_the_loopback() -> None:
    with Loopback(PAGE, lambda _: None) as loopback:
        assert httpx2.get(loopback.redirect_uri.replace("callback", "other")).status_code == 404
        assert (
            httpx2.get(loopback.redirect_uri, headers={"Host": "evil.example"}).status_code == 404
        )
        assert httpx2.get(f"{loopback.redirect_uri}?code=1").status_code == 200
        assert httpx2.get(f"{loopback.redirect_uri}?code=2").status_code == 404
        assert loopback.wait(NoProgress(), bool) == {"code": "1"}


class Strangers(Browser):
    """Before it goes back to the loopback, so many answers of others came there."""

    def __init__(self, number: int) -> None:
        super().__init__(self._after_others)
        self._number = number
        self.told: list[httpx2.Response] = []

    def _after_others(self, address: str) -> str:
        while len(self.told) < self._number:
            strange = httpx2.URL(address).copy_set_param("state", f"{len(self.told)}ä")
            self.told.append(
                httpx2.get(strange if len(self.told) else strange.copy_with(query=b""))
            )
        return address


@pytest.mark.requirement("I8.3", "S5.3")
def test_an_answer_with_a_wrong_state_is_refused_and_the_right_one_waited_for_on(
    asking: Store, auth_server: AuthServer
) -> None:
    browser = Strangers(3)
    with browser:
        log_in(asking, browser)

    assert {it.status_code for it in browser.told} == {200}
    assert all("Kirjautuminen jäi kesken." in it.text for it in browser.told)
    assert "Voit sulkea tämän sivun." in browser.shown
    assert auth_server.asked.count("POST /token") == 1
    assert server_login.login_row(asking).state is LoginState.READY


@pytest.mark.requirement("I8.3", "S5.3")
def test_too_many_answers_of_others_end_the_waiting() -> None:
    with Loopback(PAGE, lambda _: "wrong-state") as loopback:
        for number in range(MOST_STRANGE):
            told = httpx2.get(f"{loopback.redirect_uri}?state={number}")
            assert "Kirjautuminen jäi kesken." in told.text
        last = loopback.wait(NoProgress(), bool)

    assert last == {"state": str(MOST_STRANGE - 1)}, "who asked judges it as wrong once more"
