"""Finnish and Swedish are complete: each text of the source has a finished, fitting translation."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
COMPLETE = ("fi", "sv")
LANGUAGES = (*COMPLETE, "en")
PLURAL_FORMS = 2
FIELD = re.compile(r"\{[a-z_0-9]*(?::[^}]*)?\}|%n|%\d")
GONE = ("vanished", "obsolete")


class Text(NamedTuple):
    """One message of a .ts file; `forms` holds its translation, one for each plural form."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool


def texts_of(path: Path) -> list[Text]:
    """Read a .ts file without what is gone from the source."""
    return list(_texts(ET.parse(path).getroot()))  # noqa: S314 - our own file


def _texts(root: ET.Element) -> Iterator[Text]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in GONE:
                continue
            plural = message.get("numerus") == "yes"
            written = translation.iter("numerusform") if plural else [translation]
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple("".join(form.itertext()) for form in written),
                translation.get("type") != "unfinished",
                plural,
            )


def key(text: Text) -> tuple[str, str]:
    return text.context, text.source


@pytest.fixture(scope="module")
def source_texts(tmp_path_factory: pytest.TempPathFactory) -> list[Text]:
    """What lupdate finds in the source as it is now."""
    found = tmp_path_factory.mktemp("texts") / "rinnalla_fi.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(lupdate), "-extensions", "py", "app", "ui", "-silent", "-ts", str(found)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return texts_of(found)


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_of_the_source_is_translated(source_texts: list[Text], language: str) -> None:
    finished = {
        key(it)
        for it in texts_of(FOLDER / f"rinnalla_{language}.ts")
        if it.finished and all(it.forms)
    }

    assert source_texts
    assert [key(it) for it in source_texts if key(it) not in finished] == []


@pytest.mark.requirement("I2.3", "I9.5")
def test_every_text_is_looked_for_where_it_was_collected(source_texts: list[Text]) -> None:
    """`card.tr` is collected under the variable's name and asked for under that of the class."""
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for top in ("app", "ui")
        for path in ROOT.glob(f"{top}/**/*.py")
    )
    named = {
        *re.findall(r"^class (\w+)", source, re.M),
        *re.findall(r'\btranslate\(\s*"([^"]+)"', source),
    }

    assert {it.context for it in source_texts} - named == set()


@pytest.mark.requirement("I2.3")
def test_english_has_its_plurals(source_texts: list[Text]) -> None:
    english = {key(it) for it in texts_of(FOLDER / "rinnalla_en.ts") if it.finished}

    assert [key(it) for it in source_texts if it.plural and key(it) not in english] == []


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_fields_and_the_plural_forms(language: str) -> None:
    wrong = []
    for text in texts_of(FOLDER / f"rinnalla_{language}.ts"):
        if not text.finished or (language == "en" and not text.plural):
            continue
        fields = sorted(FIELD.findall(text.source))
        # "one meeting" may leave the number out, "%n meetings" may not
        forms = text.forms[-1:] if text.plural else text.forms
        whole = not text.plural or (len(text.forms) == PLURAL_FORMS and all(text.forms))
        if not whole or any(sorted(FIELD.findall(form)) != fields for form in forms):
            wrong.append(key(text))

    assert wrong == []


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_texts_load_and_answer(language: str, tmp_path: Path) -> None:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    source = shutil.copy(FOLDER / f"rinnalla_{language}.ts", tmp_path)
    built = tmp_path / f"rinnalla_{language}.qm"
    subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(built)], check=True)
    wanted = [it for it in texts_of(Path(source)) if it.finished and any(it.forms)]
    translator = QTranslator()

    assert translator.load(str(built))
    assert wanted
    for text in wanted:
        count = 2 if text.plural else -1
        answer = translator.translate(text.context, text.source, "", count)
        assert answer == text.forms[-1], key(text)
