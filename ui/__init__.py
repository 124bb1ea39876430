"""The Qt room of Rinnalla: widgets and nothing else."""

from ui import lasting_constants

lasting_constants.keep()
