"""Pages of a finished PDF as pictures, and those pictures to a printer."""

from collections.abc import Sequence

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import UserError
from app.progress import Progress

PRINT_DPI = 300
LONG = 30  # pages; two hundred at the full size of a preview would take more than a gigabyte
LONG_PREVIEW_DPI = 60
_POINTS_PER_INCH = 72
_METRES_PER_INCH = 0.0254


class NoPrinter(UserError):
    """There is no printer, or it did not take the pages; nothing was printed."""

    code = "no-printer"


def page_images(pdf: bytes, *, dpi: float, progress: Progress) -> list[QImage]:
    """Draw every page of a PDF; made in a thread, in memory, with no file in between."""
    document = pypdfium2.PdfDocument(pdf)
    dots_per_meter = round(dpi / _METRES_PER_INCH)
    images = []
    try:
        for number in range(len(document)):
            page = document[number]
            bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)
            # RGB without padding; QImage does not own the buffer, so copy it before it goes.
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB888
                if bitmap.n_channels == 3
                else QImage.Format.Format_RGBX8888,
            ).copy()
            image.setDevicePixelRatio(1)
            image.setDotsPerMeterX(dots_per_meter)
            image.setDotsPerMeterY(dots_per_meter)
            images.append(image)
            page.close()
            progress.report(number + 1, len(document))
    finally:
        document.close()
    return images


def preview_images(pdf: bytes, *, dpi: float, progress: Progress) -> list[QImage]:
    """Draw every page to be looked at; those of a long paper smaller, so that memory holds them."""
    document = pypdfium2.PdfDocument(pdf)
    long = len(document) > LONG
    document.close()
    return page_images(pdf, dpi=LONG_PREVIEW_DPI if long else dpi, progress=progress)


def printers() -> tuple[str, ...]:
    """Give the names of the printers, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = [info.printerName() for info in QPrinterInfo.availablePrinters()]
    return tuple(sorted(names, key=lambda name: name != default))


def print_images(
    images: Sequence[QImage], printer_name: str, title: str, *, size: str = "A4"
) -> None:
    """Send pages to a printer. `title` is the job's name in the spool: never a client's name.

    `size` is that of the pages, A4 or A5.

    Raises:
        NoPrinter: the printer is gone. `begin()` is never called without one (architecture.md 2).
    """
    if printer_name not in printers():
        raise NoPrinter
    printer = QPrinter(QPrinterInfo.printerInfo(printer_name), QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    printer.setFullPage(True)
    printer.setResolution(PRINT_DPI)
    printer.setDocName(title)
    painter = QPainter()
    if not painter.begin(printer):
        raise NoPrinter
    try:
        for number, image in enumerate(images):
            if number and not printer.newPage():
                raise NoPrinter
            painter.drawImage(QRectF(painter.viewport()), image)
    finally:
        painter.end()
