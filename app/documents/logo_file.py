"""A picture file as the organisation's logo: checked, then made small once (no ReportLab here)."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from app.errors import UserError

MAXIMUM_BYTES: Final = 8 * 1024 * 1024
MAXIMUM_PIXELS: Final = 40_000_000
_LEAST: Final = 24  # pixels a side: less is a dot on paper
_SMALL: Final = (720, 220)  # what 38 x 9.5 mm hold at 500 dots an inch


class LogoRefused(UserError):
    """A file that is no logo. `reason`: not-a-picture (PNG or JPEG), too-large, too-small."""

    code = "logo-refused"


def small_logo(content: bytes) -> bytes:
    """Give the picture as a small PNG on white ground; the same file gives the same bytes.

    Its size is read before anything is unpacked: a picture of 80 megapixels costs no memory.

    Raises:
        LogoRefused.
    """
    if len(content) > MAXIMUM_BYTES:
        raise LogoRefused(field="", reason="too-large")
    picture = _opened(content)
    if picture.width * picture.height > MAXIMUM_PIXELS:
        raise LogoRefused(field="", reason="too-large")
    if min(picture.size) < _LEAST:
        raise LogoRefused(field="", reason="too-small")
    try:
        turned = ImageOps.exif_transpose(picture).convert("RGBA")
    except (OSError, SyntaxError, ValueError) as error:  # torn in the middle
        raise LogoRefused(field="", reason="not-a-picture") from error
    ground = Image.new("RGBA", turned.size, "white")
    flat = Image.alpha_composite(ground, turned).convert("RGB")
    flat.thumbnail(_SMALL, Image.Resampling.LANCZOS)
    target = BytesIO()
    flat.save(target, "PNG", optimize=True)
    return target.getvalue()


def _opened(content: bytes) -> Image.Image:
    """Give the picture with its size known and nothing unpacked yet."""
    for kind in (PngImageFile, JpegImageFile):
        try:
            return kind(BytesIO(content))
        except (OSError, SyntaxError, ValueError):
            continue
    raise LogoRefused(field="", reason="not-a-picture")
