"""Where things lie on this machine: data is local (never roaming), logs are state."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "rinnalla"


@dataclass(frozen=True, slots=True)
class Places:
    """`data` holds store, key file, anchor and lock file; `state` the ring of technical logs."""

    data: Path
    state: Path


def places(*, practice: bool = False) -> Places:
    """Give the folders of the worker's own store, or of the practice store beside it."""
    data = Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))
    state = Path(platformdirs.user_state_dir(_NAME, appauthor=False, roaming=False))
    return Places(data / "practice" if practice else data, state)
