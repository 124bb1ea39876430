"""The organisation in *Turvallisuus*, the question before its key, its file at the unlock."""

from functools import partial
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from app.domain.worker import WorkerDraft
from app.security.organisation_channels import Channels
from app.security.organisation_keys import Role
from app.services.desk_layouts import LAYOUT_NAME, refresh_desk_layout
from app.services.organisation import refresh_organisation
from app.services.paper_templates import FILE_NAME, refresh_templates
from app.services.vault import create_store
from app.services.worker import save_worker
from tests.conftest import CHEAP_KDF, PASSPHRASE
from tests.county import SECRETS, County
from tests.practice_stage import running_app
from tests.screenshots import NOW, Picture, Stage, scene
from ui.context import Context
from ui.dialogs import prompts
from ui.door import Door
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.settings import Settings
from ui.widgets.scroll import Scroll
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

WORKER = WorkerDraft(
    first_names="Demo-Kaisa",
    last_name="Ohjaaja",
    title="sosiaaliohjaaja",
    organiser_name="Keski-Savon hyvinvointialue",
)

_TEMPLATES = (
    'format = 1\nsource = "Keski-Savon hyvinvointialue 2.11.2026"\n\n[paper.client-plan]\n'
    'order = ["strengths", "situation"]'
)


def _make(folder: Path, *, language: str) -> Context:
    county = County(folder / "etc")
    channels = Channels(fhir="https://fhir.keski-savo.example/r4", others_allowed=False)
    settings = county.settings(lock_minutes_most=5, pin_allowed=False, keep_days_most=90,
                               channels=channels, transfers=True)  # fmt: skip
    county.deploy(settings)
    order = files("resources").joinpath("copy_desk", "saga.toml").read_text(encoding="utf-8")
    own = order.replace('["Saga", "Saga", "Saga"]', '["Savon Sosiaali", "Savon Social", "Savo"]')
    right = "\n".join(line for line in own.splitlines() if not line.startswith("source"))
    place = folder / "store"
    store = create_store(
        place, passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=lambda: NOW,
        organisation=settings,
    ).store  # fmt: skip
    save_worker(store, WORKER, now=NOW)
    refresh_organisation(store, county.site, today=NOW.date())
    file = county.place / FILE_NAME
    for text in (_TEMPLATES, _TEMPLATES + "\nleave_out = ['goals']\n"):
        file.write_text(text)
        file.chmod(0o644)
        refresh_templates(store, county.site)
    for text in (right, right.replace('"people"', '"telephone"')):  # taken, then a wrong one
        (county.place / LAYOUT_NAME).write_text(text, encoding="utf-8")
        (county.place / LAYOUT_NAME).chmod(0o644)
        refresh_desk_layout(store, county.site)
    kept = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    kept.language = language
    return Context(
        store=store, jobs=JobRunner(running_app()), settings=kept, prompts=prompts, now=lambda: NOW,
        today=NOW.date, folder=place,
        door=Door(folder=place, practice=False, now=lambda: NOW, site=county.site),
    )  # fmt: skip


def _context(stage: Stage) -> Context:
    kept: Context = stage.keep("organisation", partial(_make, language=stage.language))
    kept.settings.language = stage.language
    return kept


def _security(stage: Stage) -> MainWindow:
    return MainWindow(_context(stage), Place("settings", section="security"), {})


@scene("17a-organisation")
def organisation(stage: Stage) -> QWidget | Picture:
    window = _security(stage)
    scroll = window.findChild(Scroll, "settings")
    assert scroll is not None
    bar = scroll.verticalScrollBar()

    def at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return bar.maximum() > 0

    return Picture(window, ready=at_the_end)


@scene("17a-exchange-decided")
def exchange_decided(stage: Stage) -> QWidget | Picture:
    return MainWindow(_context(stage), Place("settings", section="exchange"), {})


@scene("17a-escrow-add")
def escrow_add(stage: Stage) -> QWidget | Picture:
    window = _security(stage)
    window.go(Place("escrow", section="add"))
    return window


@scene("17a-escrow-remove")
def escrow_remove(stage: Stage) -> QWidget | Picture:
    window = _security(stage)
    window.go(Place("escrow", section="remove"))
    return window


@scene("17a-new-signer")
def new_signer(stage: Stage) -> Picture:
    context = _context(stage)
    site = context.way_to_keys().site
    assert site is not None
    new = County(site.path, SECRETS | {Role.SIGNING: bytes([99]) * 32})
    new.deploy(new.settings(2))
    refresh_organisation(context.store, site, today=NOW.date())
    window = _security(stage)
    window.go(Place("organisation-signer"))
    return Picture(window, after=County(site.path).deploy)


@scene("02-organisation-file")
def opened_by_organisation(stage: Stage) -> QWidget | Picture:
    context = _context(stage)
    window = UnlockWindow(context.way_to_keys(), context.jobs)
    window.form.recovery_wanted.emit()
    window.recovery.use_file(Path("opened.keys"))
    return window
