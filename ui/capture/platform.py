"""Which protection against pictures this operating system has; loaded here and nowhere else."""

import sys

from ui.capture.guard import CaptureGuard


def platform_guard() -> CaptureGuard:
    """Give the guard of this system; one that does nothing on X11, Wayland and unknown systems."""
    if sys.platform == "win32":
        from ui.capture.windows import WindowsCaptureGuard

        return WindowsCaptureGuard()
    if sys.platform == "darwin":
        from ui.capture.macos import MacCaptureGuard

        return MacCaptureGuard()
    return CaptureGuard()
