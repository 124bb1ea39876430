"""A picture file as the organisation's logo: checked, then made small once (no ReportLab here)."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps
from PIL.ExifTags import Base
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from app.errors import UserError

MAXIMUM_BYTES: Final = 8 * 1024 * 1024
MAXIMUM_PIXELS: Final = 40_000_000
_LEAST: Final = 24  # pixels a side: less is a dot on paper
_BAND: Final = 64  # lines of the smaller picture that are made at a time
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
        flat = _on_white(picture)
        flat.getexif()[Base.Orientation] = picture.getexif().get(Base.Orientation, 1)
        flat = ImageOps.exif_transpose(flat)
    except (OSError, SyntaxError, ValueError) as error:  # torn in the middle
        raise LogoRefused(field="", reason="not-a-picture") from error
    flat.thumbnail(_SMALL, Image.Resampling.LANCZOS)
    target = BytesIO()
    flat.save(target, "PNG", optimize=True)
    return target.getvalue()


def _on_white(picture: Image.Image) -> Image.Image:
    """Give the picture on white ground, a large one made smaller band by band.

    Besides what the file unpacks to, only one band is held in full colour at a time.
    """
    factor = max(1, min(picture.size) // (2 * max(_SMALL)))
    width, height = (-(-side // factor) for side in picture.size)
    flat = Image.new("RGB", (width, height), "white")
    for top in range(0, picture.height, factor * _BAND):
        bottom = min(picture.height, top + factor * _BAND)
        band = picture.crop((0, top, picture.width, bottom)).convert("RGBA")
        ground = Image.new("RGBA", band.size, "white")
        whole = Image.alpha_composite(ground, band).convert("RGB")
        flat.paste(whole.reduce(factor), (0, top // factor))
    return flat


def _opened(content: bytes) -> Image.Image:
    """Give the picture with its size known and nothing unpacked yet."""
    for kind in (PngImageFile, JpegImageFile):
        try:
            return kind(BytesIO(content))
        except (OSError, SyntaxError, ValueError):
            continue
    raise LogoRefused(field="", reason="not-a-picture")
