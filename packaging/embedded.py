"""Parts that no lock names: libraries linked into distributions, with the versions that they tell.

usage: python packaging/embedded.py     asks each library itself; prints JSON for packaging/sbom.py
"""

import json
import re
import sqlite3
import ssl
import struct
import sys
from collections.abc import Mapping
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

SHARED = "shared library"
NUMBERS = re.compile(r"[0-9]+(\.[0-9]+)+")


def embedded() -> Mapping[str, Mapping[str, str]]:
    """Give name → version, the distribution that it lies in, licence and how it got in."""
    return {
        "Python": _part(sys.version.split()[0], "rinnalla", "PSF-2.0", SHARED),
        **({} if sys.platform == "linux" else _of_python()),
        **_of_sqlcipher(),
        "OpenSSL (cryptography)": _part(_openssl_of_cryptography(), "cryptography", "Apache-2.0"),
        **_of_pdf(),
        **_of_pillow(),
        "HarfBuzz (uharfbuzz)": _part(_harfbuzz(), "uharfbuzz", "MIT"),
        **_fonts(),
        "Qt": _part(_qt(), "pyside6-essentials", "LGPL-3.0-only", SHARED),
    }


def _part(told: str, inside: str, licence: str, way: str = "static") -> Mapping[str, str]:
    found = NUMBERS.search(told)
    return {"version": found[0] if found else told, "inside": inside, "licence": licence,
            "way": way}  # fmt: skip


def _of_python() -> Mapping[str, Mapping[str, str]]:
    """What Python brings along where it is not the system's (on Debian these are Debian's)."""
    return {
        "SQLite (Python)": _part(sqlite3.sqlite_version, "rinnalla", "blessing", SHARED),
        "OpenSSL (Python)": _part(ssl.OPENSSL_VERSION, "rinnalla", "Apache-2.0", SHARED),
    }


def _of_sqlcipher() -> Mapping[str, Mapping[str, str]]:
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(":memory:")) as connection:
        connection.execute("PRAGMA key = 'asked for its version only'")

        def told(question: str) -> str:
            return str(connection.execute(question).fetchone()[0])

        return {
            "SQLCipher": _part(told("PRAGMA cipher_version"), "sqlcipher3", "BSD-3-Clause"),
            "SQLite": _part(told("SELECT sqlite_version()"), "sqlcipher3", "blessing"),
            "OpenSSL (SQLCipher)": _part(
                told("PRAGMA cipher_provider_version"), "sqlcipher3", "Apache-2.0"
            ),
        }


def _openssl_of_cryptography() -> str:
    from cryptography.hazmat.backends.openssl import backend

    return backend.openssl_version_text()


def _of_pdf() -> Mapping[str, Mapping[str, str]]:
    import pikepdf
    from lxml import etree
    from pypdfium2.version import PDFIUM_INFO

    xml, xslt = (".".join(map(str, it)) for it in (etree.LIBXML_VERSION, etree.LIBXSLT_VERSION))
    return {
        "QPDF": _part(pikepdf.__libqpdf_version__, "pikepdf", "Apache-2.0", SHARED),
        "PDFium": _part(str(PDFIUM_INFO), "pypdfium2", "BSD-3-Clause", SHARED),
        "libxml2": _part(xml, "lxml", "MIT"),
        "libxslt": _part(xslt, "lxml", "MIT"),
    }


def _of_pillow() -> Mapping[str, Mapping[str, str]]:
    from PIL import features

    names = {
        "freetype2": ("FreeType", "FTL"), "littlecms2": ("Little CMS", "MIT"),
        "libjpeg_turbo": ("libjpeg-turbo", "BSD-3-Clause"),
        "jpg_2000": ("OpenJPEG", "BSD-2-Clause"),
        "zlib_ng": ("zlib-ng", "Zlib"), "libtiff": ("LibTIFF", "libtiff"),
        "harfbuzz": ("HarfBuzz", "MIT"), "raqm": ("Raqm", "MIT"),
    }  # fmt: skip
    told = {name: features.version(name) for name in names}
    return {
        names[name][0]: _part(str(found), "pillow", names[name][1], SHARED)
        for name, found in told.items()
        if found
    }


def _harfbuzz() -> str:
    import uharfbuzz

    return uharfbuzz.version_string()


def _fonts() -> Mapping[str, Mapping[str, str]]:
    """The typefaces, by the licences that lie beside them; each file's head tells its version."""
    folder = Path(__file__).parents[1] / "resources" / "fonts"
    names = [path.stem.removeprefix("OFL-") for path in sorted(folder.glob("OFL-*.txt"))]
    return {
        name: _part(_revision(min(folder.glob(f"{name}[-_]*.ttf"))), "rinnalla", "OFL-1.1", "file")
        for name in names
    }


def _revision(font: Path) -> str:
    """Give the revision in a TrueType file: two bytes on either side of the point."""
    content = font.read_bytes()
    tables = struct.iter_unpack(">4sIII", content[12 : 12 + 16 * int.from_bytes(content[4:6])])
    offset = next(place for tag, _, place, _ in tables if tag == b"head")
    return f"{int.from_bytes(content[offset + 4 : offset + 8]) / 65536:.3f}"


def _qt() -> str:
    return version("PySide6-Essentials")


if __name__ == "__main__":
    print(json.dumps(embedded(), indent=1))
