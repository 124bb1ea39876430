"""Where things lie on this machine: the store in the local data folder, technical logs in state."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

NAME: Final = "rinnalla"
HOME_VARIABLE: Final = "RINNALLA_HOME"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one kind of store."""

    data: Path
    state: Path


def places(*, practice: bool = False) -> Places:
    """Give the folders of the real or of the practice store; makes nothing.

    `RINNALLA_HOME` moves both below one folder: for tests, pictures and a store on its own disk.
    """
    home = os.environ.get(HOME_VARIABLE)
    if home:
        data, state = Path(home) / "data", Path(home) / "state"
    else:
        data = Path(platformdirs.user_data_dir(NAME, appauthor=False, roaming=False))
        state = Path(platformdirs.user_state_dir(NAME, appauthor=False, roaming=False))
    return Places(data / "practice", state / "practice") if practice else Places(data, state)
