"""Where the organisation's settings lie on this machine; `ui` sees only services."""

from app.security.machine_folder import MachineFolder, machine_folder

__all__ = ["MachineFolder", "machine_folder"]
