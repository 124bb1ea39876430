"""The sheet of all widgets, beside picture 22."""

from PySide6.QtWidgets import QWidget

from tests.screenshots import Stage, scene
from tests.ui.gallery import build_gallery


@scene("22-components")
def components(stage: Stage) -> QWidget:
    return build_gallery()
