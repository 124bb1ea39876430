"""A language of double length: the Finnish texts twice, made from the .ts when it is asked for.

What has room in it has room in any language, and at 200 % (ui.md 6). Fields and plural numbers
stay once, so that sentences can still be filled.
"""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).parents[1]
_FIELD = re.compile(r"\{[^}]*\}|%n")


def doubled(text: str) -> str:
    """Give a text twice; the second time without its fields."""
    again = " ".join(_FIELD.sub("", text).split())
    return f"{text} {again}" if re.search(r"\w", again) else text


@cache
def built() -> bytes:
    """Build the .qm of this language."""
    tree = ET.parse(ROOT / "resources/i18n/rinnalla_fi.ts")  # noqa: S314 - our own file
    for translation in tree.iter("translation"):
        for text in (translation, *translation.iter("numerusform")):
            if text.text and text.text.strip():
                text.text = doubled(text.text)
    with TemporaryDirectory() as folder:
        source, made = Path(folder) / "pseudo.ts", Path(folder) / "pseudo.qm"
        tree.write(source, encoding="utf-8", xml_declaration=True)
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", source, "-qm", made], check=True)
        return made.read_bytes()


def speak(app: QCoreApplication) -> QTranslator:
    """Speak it over the language that is installed; the caller removes the translator again."""
    translator = QTranslator(app)
    translator.load(built())  # its bytes are kept by the cache: QTranslator does not copy them
    app.installTranslator(translator)
    return translator
