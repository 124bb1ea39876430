"""Pages of a finished PDF as pictures, and the printers of the system."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import UserError
from app.progress import Progress

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

PRINT_DPI: Final = 300
_POINTS_PER_INCH = 72
_METRES_PER_INCH = 0.0254
_one_at_a_time: Final = Lock()  # PDFium knows no threads


class NoPrinter(UserError):
    """There is no printer, or it did not take the pages; nothing was printed."""

    code = "no-printer"


def _opened(pdf: bytes) -> PdfDocument:
    from pypdfium2 import PdfDocument  # here: PDFium takes 4 MiB, and most days print nothing

    return PdfDocument(pdf)


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Give width and height of every page in points."""
    with _one_at_a_time:
        document = _opened(pdf)
        try:
            return tuple(document.get_page_size(number) for number in range(len(document)))
        finally:
            document.close()


def page_image(pdf: bytes, number: int, *, dpi: float) -> QImage:
    """Draw one page (from 0); made in a thread, in memory, with no file in between."""
    with _one_at_a_time:
        document = _opened(pdf)
        try:
            return _drawn(document[number], dpi)
        finally:
            document.close()


def page_words(pdf: bytes, number: int) -> str:
    """Give what a page says, for those who do not see its picture."""
    with _one_at_a_time:
        document = _opened(pdf)
        try:
            words: str = document[number].get_textpage().get_text_bounded()
            return words
        finally:
            document.close()


def page_images(pdf: bytes, *, dpi: float, progress: Progress) -> list[QImage]:
    """Draw every page; for cards of a page or two."""
    count = len(page_sizes(pdf))
    images = []
    for number in range(count):
        images.append(page_image(pdf, number, dpi=dpi))
        progress.report(number + 1, count)
    return images


def _drawn(page: PdfPage, dpi: float) -> QImage:
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)
    # RGB without padding; QImage does not own the buffer, so copy it before it goes.
    rgb = QImage.Format.Format_RGB888 if bitmap.n_channels == 3 else QImage.Format.Format_RGBX8888
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, rgb).copy()
    dots_per_meter = round(dpi / _METRES_PER_INCH)
    image.setDevicePixelRatio(1)
    image.setDotsPerMeterX(dots_per_meter)
    image.setDotsPerMeterY(dots_per_meter)
    page.close()
    return image


def printers() -> tuple[str, ...]:
    """Give the names of the printers, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = [info.printerName() for info in QPrinterInfo.availablePrinters()]
    return tuple(sorted(names, key=lambda name: name != default))


def printer_named(name: str, *, size: str = "A4", two_sided: bool = False) -> QPrinter:
    """Give a printer ready for pages of a size, A4 or A5; `two_sided` turns on the long edge.

    Raises:
        NoPrinter: it is gone. Nothing begins without one (architecture.md 2).
    """
    if name not in printers():
        raise NoPrinter
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    if two_sided:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    return printer
