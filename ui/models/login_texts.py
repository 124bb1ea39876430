"""Words for logging in to the FHIR server: the ways, where it stands, why it did not go."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.server_login import LoginRow, LoginState, LoginWay, LoginWords
from app.text import Language, format_date
from ui.models.outbox_texts import moment_text
from ui.navigation import Place


def way_texts() -> dict[LoginWay, str]:
    """Give what the ways are called."""
    translate = QCoreApplication.translate
    return {
        LoginWay.NONE: translate("login", "The server asks for no login"),
        LoginWay.BROWSER: translate("login", "In the browser of this device"),
        LoginWay.DEVICE: translate("login", "With a code on another device"),
        LoginWay.KEY: translate("login", "With this device's own key"),
    }


def way_meanings() -> dict[LoginWay, str]:
    """Give one sentence on each way."""
    translate = QCoreApplication.translate
    return {
        LoginWay.NONE: translate("login", "Entries are sent without a login."),
        LoginWay.BROWSER: translate(
            "login", "You log in on your organisation's page as you do elsewhere."
        ),
        LoginWay.DEVICE: translate(
            "login", "You type a short code on your phone and log in there."
        ),
        LoginWay.KEY: translate(
            "login",
            "Nobody logs in. Your administrator registers the public key; the secret one stays "
            "encrypted here.",
        ),
    }


def state_text(row: LoginRow, today: date, language: Language) -> str:
    """Say where the login stands; words, never a colour alone."""
    translate = QCoreApplication.translate
    if row.settings.way is LoginWay.KEY:
        if row.key_made is None:
            return translate("login", "There is no key yet.")
        return translate("login", "{kind}, made {day}. Its mark: {mark}").format(
            kind=row.key_kind, day=format_date(row.key_made.date()), mark=row.key
        )
    if row.state is LoginState.EXPIRED:
        return translate("login", "The login has expired. What waits is safe here.")
    if row.state is LoginState.READY and row.since is not None:
        when = moment_text(row.since, today, language)
        return translate("login", "Logged in, {when}.").format(when=when)
    return translate("login", "Not logged in.")


def failed_text(reason: str) -> str:
    """Say why a login was not finished, and what to do."""
    translate = QCoreApplication.translate
    known = {
        "refused": translate("login", "The login was cancelled in the browser."),
        "wrong-state": translate(
            "login", "An answer came that does not belong to this login. It was thrown away."
        ),
        "wrong-issuer": translate(
            "login", "The answer did not come from your organisation's server. Tell your support."
        ),
        "code-expired": translate("login", "The code has expired. Get a new one."),
        "too-late": translate("login", "No answer came from the browser. Try again."),
        "not-told": translate(
            "login", "The server does not offer this way to log in. Choose another one."
        ),
        "elsewhere": translate(
            "login",
            "The server sends the login to a place that your organisation has not confirmed. "
            "Nothing was sent there. Tell your support.",
        ),
        "no-key": translate("login", "There is no key on this device yet."),
    }
    return known.get(reason) or translate(
        "login", "The server does not let this program in. Tell your support."
    )


def login_outage(row: LoginRow) -> tuple[str, str, Place]:
    """Say why nothing goes without a login, with the verb that helps and where it leads."""
    translate = QCoreApplication.translate
    ways = Place("settings", section="exchange")
    if row.settings.way is LoginWay.KEY:
        told = translate(
            "login", "The server does not take this device's key. Everything waits safely here."
        )
        return told, translate("login", "Ways out"), ways
    if row.settings.way is LoginWay.NONE:
        told = translate("login", "The server asks for a login. Choose in Settings how to log in.")
        return told, translate("login", "Ways out"), ways
    verb = translate("login", "Log in")
    if row.state is LoginState.EXPIRED:
        told = translate(
            "login", "The login to the server has expired. Log in again; nothing is lost."
        )
    else:
        told = translate("login", "The server waits for your login. Everything waits safely here.")
    return told, verb, Place("server-login")


def page_words(language: Language) -> LoginWords:
    """Give what the browser shows when she comes back."""
    translate = QCoreApplication.translate
    return LoginWords(
        language=language,
        title=translate("login", "Rinnalla"),
        done=translate("login", "The login has come to Rinnalla. You may close this page."),
        not_done=translate(
            "login",
            "The login was not finished. You may close this page and try again in Rinnalla.",
        ),
    )
