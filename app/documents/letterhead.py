"""The organisation's logo at the head of papers, drawn as high and wide as there is room."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True)
class Logo:
    """A picture that papers draw; `share` is its width in heights."""

    image: ImageReader
    share: float


def logo_to_draw(png: bytes, *, grey: bool) -> Logo:
    """Give what papers draw of a kept logo; a grey paper has it grey."""
    picture: Image.Image = Image.open(BytesIO(png))
    if grey:
        picture = picture.convert("L")
    return Logo(ImageReader(picture), picture.width / picture.height)


def with_size(logo: Logo, height: float, most: float) -> tuple[float, float]:
    """Give width and height in points: as high as wished, unless it would be too wide."""
    width = min(height * logo.share, most)
    return width, width / logo.share


def draw_logo(canvas: Canvas, logo: Logo, x: float, y: float, size: tuple[float, float]) -> None:
    """Draw it with its lower left corner at (x, y); it says nothing that the name does not."""
    canvas.drawImage(logo.image, x, y, *size)
