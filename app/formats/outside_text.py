"""The text of a file from outside, in whichever letters an older system wrote it."""

from typing import Final

_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_USUAL: Final = ("utf-8-sig", "cp1252", "latin-1")


def decoded(data: bytes) -> str | None:
    """Give the text: UTF-16 by its mark, else UTF-8, else Latin-1; None where it is no text."""
    for encoding in ("utf-16",) if data.startswith(_UTF16) else _USUAL:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None
