"""What a reader sees in a picture that the program makes: zxing, as phones use it."""

import pypdfium2
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def read_image(picture: Image.Image) -> list[str]:
    """Give the texts of the QR codes in a picture."""
    return [code.text for code in zxingcpp.read_barcodes(picture.convert("L"))]


def read_widget(widget: QWidget) -> list[str]:
    """Give the texts of the QR codes that a widget shows, as they are painted."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, row = (image.width(), image.height()), image.bytesPerLine()
    return read_image(Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", row, 1))


def read_pdf(pdf: bytes) -> list[str]:
    """Give the texts of the QR codes on a paper's first page, as a printer of 150 dpi prints it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return read_image(document[0].render(scale=150 / 72).to_pil())
    finally:
        document.close()
