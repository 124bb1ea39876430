"""The one thing that is said when the store was opened: what is most pressing, and its button."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from importlib.metadata import version
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.errors import UserError
from app.services.backups import SecondPlace, second_place, second_place_state
from app.services.escrow import acknowledge_openings, unseen_openings
from app.services.integrity import lost_newest
from app.services.news import see_news, unseen_news
from app.services.vault import store_state
from ui.models.backup_texts import moment_text
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.news_card import NewsCard
from ui.windows.first_day_guide import FirstDayGuide

if TYPE_CHECKING:
    from ui.windows.main_window import MainWindow

_BACKUPS = Place("settings", section="backups")


def lay_on_top(window: MainWindow) -> None:
    """Lay what stays over every page: the guided first day in practice, what is new elsewhere.

    A store that cannot be read has nothing to lay, and opens all the same.
    """
    with suppress(UserError):
        if window.context.practice:
            FirstDayGuide(window)
        else:
            _lay_news(window)


def _lay_news(window: MainWindow) -> None:
    running, store = version("rinnalla"), window.context.store
    news = unseen_news(store, running)
    if news is not None:
        translate = QCoreApplication.translate
        title = translate("MainWindow", "New in version {version}").format(version=news.version)
        lines = news.lines(current_language())
        card = NewsCard(title, lines, translate("MainWindow", "Got it"), window.host)
        card.action_pressed.connect(partial(see_news, store, running))
        card.action_pressed.connect(card.hide)
        window.host.put_on_top(card)


def show_opening_notice(window: MainWindow) -> None:
    """Say it in the page's banner; nothing in the practice store, and nothing twice."""
    host = window.host
    if window.context.store.practice or window.page is None:
        return
    if not host.banner.isHidden() and host.banner.status() == "bad":
        return  # what the page has to say is worse
    for tell in (_opened_by_organisation, _lost_newest, _unproved_code, _second_place):
        if tell(window):
            return


def tell_absent_place(window: MainWindow) -> None:
    """A backup was made and its second place is not there: a quiet line."""
    translate = QCoreApplication.translate
    folder = second_place(window.context.store)
    if window.page is not None and folder is not None:
        told = translate("MainWindow", "The second place for backups is not here: {folder}")
        window.page.show_banner(
            "info",
            told.format(folder=folder),
            translate("MainWindow", "Backups"),
            partial(window.go, _BACKUPS),
        )


def tell_overdue_visit(window: MainWindow) -> None:
    """The safety time of a visit has run out: it goes before whatever else is being said."""
    translate = QCoreApplication.translate
    if window.page is None or window.page.place.page == "safety":
        return  # that page says it by itself
    window.page.show_banner(
        "warn",
        translate("MainWindow", "The safety time of the visit has run out."),
        translate("MainWindow", "Look"),
        partial(window.go, Place("safety")),
    )


def tell_purge_due(window: MainWindow, count: int, overdue: int) -> None:
    """Closed cases may leave this device: a quiet line, when nothing else is being said.

    Of those that are `overdue` by the organisation's word, not so quietly.
    """
    translate = QCoreApplication.translate
    if window.page is None or not window.host.banner.isHidden():
        return
    told = translate("MainWindow", "The data of %n closed case(s) can be removed now.", "", count)
    if overdue:
        told = translate(
            "MainWindow",
            "Your organisation wants the data of %n closed case(s) removed from this device.",
            "",
            overdue,
        )
    window.page.show_banner(
        "warn" if overdue else "info",
        told,
        translate("MainWindow", "Look"),
        partial(window.go, Place("purge")),
    )


def _opened_by_organisation(window: MainWindow) -> bool:
    """She is told whenever the county's key was used, and asked at once for a new recovery code."""
    translate = QCoreApplication.translate
    store = window.context.store
    if not unseen_openings(store) or window.page is None:
        return False
    window.page.show_banner(
        "warn",
        translate("MainWindow", "Your organisation opened this store. The use log tells of it."),
        translate("MainWindow", "I know this"),
        partial(_know_openings, window),
    )
    if not store_state(window.context.folder).recovery_confirmed:
        window.go(Place("new-recovery-code"))
    return True


def _know_openings(window: MainWindow) -> None:
    acknowledge_openings(window.context.store)
    if window.page is not None:
        window.page.clear_banner()


def _lost_newest(window: MainWindow) -> bool:
    translate = QCoreApplication.translate
    lost = lost_newest(window.context.store)
    if lost is None or window.page is None:
        return False
    told = translate(
        "MainWindow", "The newest data is missing since {moment}, or an old copy was put back."
    )
    window.page.show_banner(
        "warn",
        told.format(moment=moment_text(lost.found_at)),
        translate("MainWindow", "Look at backups"),
        partial(window.go, _BACKUPS),
    )
    return True


def _unproved_code(window: MainWindow) -> bool:
    """Whoever never proved her code (the app was closed over it) would be lost without it."""
    translate = QCoreApplication.translate
    if window.page is None or store_state(window.context.folder).recovery_confirmed:
        return False
    window.page.show_banner(
        "warn",
        translate("MainWindow", "You have not checked your recovery code yet."),
        translate("MainWindow", "Make new code"),
        partial(window.go, Place("new-recovery-code")),
    )
    return True


def _second_place(window: MainWindow) -> bool:
    translate = QCoreApplication.translate
    state = second_place_state(window.context.store)
    if state is SecondPlace.ABSENT:
        tell_absent_place(window)
        return True
    if state is not SecondPlace.NOT_CHOSEN or window.page is None:
        return False
    window.page.show_banner(
        "info",
        translate("MainWindow", "Your backups are on this device only."),
        translate("MainWindow", "Choose a second place"),
        partial(window.go, _BACKUPS),
    )
    return True
