"""What every page and dialog is given; it lives from unlocking to locking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from ui.capture.watch import CaptureWatch
from ui.door import Door
from ui.jobs import JobRunner
from ui.settings import Settings
from ui.shield import Shield

if TYPE_CHECKING:  # the unlock window paints before the store's code is loaded
    from app.services.vault import Store


class Prompts(Protocol):
    """The questions of `ui/dialogs/prompts.py`; each opens, returns at once and calls `then`.

    Pages lie under the dialogs and may not import them, so they ask through their context.
    """

    def ask_save_path(
        self,
        parent: QWidget,
        title: str,
        suggested: str,
        kinds: str,
        then: Callable[[Path], object],
    ) -> None:
        """Ask where to write a file; `kinds` is a filter such as "PDF (*.pdf)"."""

    def ask_open_path(
        self, parent: QWidget, title: str, kinds: str, then: Callable[[Path], object]
    ) -> None:
        """Ask for a file to read."""

    def ask_folder(
        self, parent: QWidget, title: str, start: str, then: Callable[[Path], object]
    ) -> None:
        """Ask for a folder."""

    def confirm(
        self,
        parent: QWidget,
        question: str,
        explanation: str,
        verb: str,
        then: Callable[[], object],
        *,
        danger: bool = False,
    ) -> None:
        """Ask whether to do what `verb` says; `then` runs only after that button."""

    def show_error(self, parent: QWidget, error: Exception) -> None:
        """Explain an error in words (`ui/messages.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The open store and all that comes from outside.

    `now` gives an aware UTC instant, `today` the worker's local date; `practice` is true in the
    practice store; `folder` holds store and key file; `door` re-keys it, at the standard cost
    where none is given; `shield` says whose name may be read; `capture` keeps the windows out of
    pictures of the screen, None where nobody watches (tests of one page).
    """

    store: Store
    jobs: JobRunner
    settings: Settings
    prompts: Prompts
    now: Callable[[], datetime]
    today: Callable[[], date]
    folder: Path
    practice: bool = False
    door: Door | None = None
    shield: Shield = field(default_factory=Shield)
    capture: CaptureWatch | None = None

    def way_to_keys(self) -> Door:
        """Give the door through which passphrase and recovery code are changed."""
        return self.door or Door(folder=self.folder, practice=self.practice, now=self.now)
