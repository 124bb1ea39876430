"""The program's icon in the forms that desktops ask for, from its one drawing.

usage: python packaging/icons.py FOLDER     FOLDER/hicolor, rinnalla.ico and rinnalla.icns
"""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "resources" / "drawings" / "logo.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = tuple(size for size in SIZES if size <= 256)  # the most that an .ico can say
MAC = tuple(size for size in SIZES if size not in (24, 48))  # .icns has no kind for these


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """Give the drawing as a PNG of so many pixels, clear where nothing is drawn."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    room = QBuffer()
    room.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(room, "PNG")  # type: ignore[call-overload]  # PySide takes str here
    return bytes(room.data().data())


def main(folder: Path) -> None:
    """Write every form; whatever was in the folder goes."""
    shutil.rmtree(folder, ignore_errors=True)
    drawing = QSvgRenderer(str(DRAWING))
    if not drawing.isValid():
        raise SystemExit(f"{DRAWING.name} is no drawing")
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(DRAWING, scalable / "rinnalla.svg")
    pictures = {}
    for size in SIZES:
        content = png(drawing, size)
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / "rinnalla.png"
        place.parent.mkdir(parents=True)
        place.write_bytes(content)
        pictures[size] = Image.open(io.BytesIO(content))
    for name, sizes in (("rinnalla.ico", WINDOWS), ("rinnalla.icns", MAC)):
        largest, *others = (pictures[size] for size in reversed(sizes))
        largest.save(folder / name, append_images=others, sizes=[(one, one) for one in sizes])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
