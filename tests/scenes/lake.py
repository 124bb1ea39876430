"""The painted ground of the windows before the store is open."""

from PySide6.QtWidgets import QWidget

from tests.screenshots import Stage, scene
from ui.windows.scene import LakeScene


@scene("00-lake")
def lake(stage: Stage) -> QWidget:
    return LakeScene()
