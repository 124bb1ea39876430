"""The Qt room of Rinnalla: widgets and nothing else."""

from ui import lasting_constants, unread_sources

lasting_constants.keep()
unread_sources.leave()
