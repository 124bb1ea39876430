"""What is installed: true by itself, short of building it (`make package`, `make package-test`)."""

import importlib.util
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from app.cli.main import _COMMANDS
from app.cli.parser import command_parser
from app.text import Language

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def tool(name: str) -> ModuleType:
    """Load a script of packaging/ as a module."""
    sys.path.insert(0, str(PACKAGING))
    try:
        spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(PACKAGING))


@pytest.mark.requirement("I10.4")
def test_every_part_comes_under_a_licence_that_goes_with_ours() -> None:
    parts = tool("licences").parts()
    assert len(parts) > 40
    assert {part.name: part.licence for part in parts if not part.fits} == {}
    inside = tool("embedded").embedded()
    fits = tomllib.loads((PACKAGING / "licences.toml").read_text("utf-8"))["fits"]
    assert {name for name, told in inside.items() if told["licence"] not in fits} == set()


@pytest.mark.requirement("I10.4")
def test_a_licence_that_does_not_fit_is_found() -> None:
    part = tool("licences").Part
    assert not part("x", "1", "GPL-3.0-only", "").fits
    assert not part("x", "1", "MIT AND GPL-3.0-only", "").fits
    assert not part("x", "1", "", "").fits
    assert part("x", "1", "GPL-2.0-only OR LGPL-3.0-only", "").fits


@pytest.mark.requirement("I10.4")
def test_statically_linked_parts_are_named_with_their_versions() -> None:
    found = tool("embedded").embedded()
    for name in ("SQLCipher", "SQLite", "OpenSSL (SQLCipher)", "OpenSSL (cryptography)"):
        assert re.fullmatch(r"\d+\.\d+\.\d+", found[name]["version"]), name
        assert found[name]["way"] == "static"


@pytest.mark.requirement("I10.4", "I7.3")
def test_each_typeface_is_named_with_the_licence_that_lies_beside_it() -> None:
    found = tool("embedded").embedded()
    fonts = PACKAGING.parent / "resources" / "fonts"
    for font in fonts.glob("*.ttf"):
        name = re.split("[-_]", font.stem)[0]
        assert found[name]["licence"] == "OFL-1.1", name
        assert re.fullmatch(r"\d+\.\d{3}", found[name]["version"])
        licence = (fonts / f"OFL-{name}.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence


@pytest.mark.requirement("I10.4")
def test_each_note_on_a_vulnerability_names_a_part_that_is_inside() -> None:
    inside = set(tool("embedded").embedded())
    entries = tomllib.loads((PACKAGING / "vex.toml").read_text("utf-8"))["entry"]
    assert {entry["part"] for entry in entries} <= inside
    ids = [name for entry in entries for name in entry["ids"]]
    assert len(ids) == len(set(ids)) and all(re.fullmatch(r"CVE-\d{4}-\d+", it) for it in ids)


@pytest.mark.requirement("I10.1", "I10.5")
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_manual_page_names_every_command_and_is_plain_roff(language: Language) -> None:
    manual = tool("manual")
    page = manual.manual_page(command_parser(language), language)
    words = page.replace("\\-", "-")
    for name in _COMMANDS.keys() - {"print", "keys", "version"}:
        assert f"rinnalla {name}" in words, name
    assert "--passphrase-fd" in words
    macros = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert macros == {".TH", ".SH", ".SS", ".TP", ".B", ".I", ".br"}


@pytest.mark.requirement("I10.1")
def test_the_desktop_file_starts_the_program_and_speaks_three_languages() -> None:
    desktop = ConfigParser(interpolation=None, delimiters=("=",))
    desktop.optionxform = str  # type: ignore[assignment,method-assign]
    desktop.read(PACKAGING / "rinnalla.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    assert (entry["Exec"], entry["Type"], entry["Terminal"]) == ("rinnalla", "Application", "false")
    assert {"Comment", "Comment[fi]", "Comment[sv]"} <= set(entry)
    assert desktop["Desktop Action practice"]["Exec"] == "rinnalla --demo"
    about = ET.parse(PACKAGING / "rinnalla.metainfo.xml").getroot()  # noqa: S314 - ours
    assert about.findtext("launchable") == "rinnalla.desktop"
    assert about.findtext("project_license") == "MIT"


@pytest.mark.requirement("I10.1")
def test_what_is_named_to_be_frozen_is_there() -> None:
    spec = (PACKAGING / "rinnalla.spec").read_text("utf-8")
    compile(spec, "rinnalla.spec", "exec")
    for name in re.findall(r'collect_data_files\("([a-z.]+)"', spec):
        assert importlib.util.find_spec(name) is not None, name
    for module, _function in _COMMANDS.values():
        assert importlib.util.find_spec(module) is not None, module


@pytest.mark.requirement("I10.4")
def test_the_same_sources_give_the_same_wheel(tmp_path: Path) -> None:
    wheel = tool("wheel")
    first, second = wheel.built(tmp_path / "one"), wheel.built(tmp_path / "another-place")
    assert wheel.digest(first) == wheel.digest(second)


@pytest.mark.requirement("I10.4")
def test_what_is_packaged_is_locked_as_what_is_tested() -> None:
    def pinned(name: str) -> set[str]:
        text = (ROOT / name).read_text("utf-8")
        return set(re.findall(r"^[a-z0-9._-]+==[^ ;\\]+", text, re.MULTILINE))

    assert pinned("requirements.lock") <= pinned("requirements-package.lock")
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text("utf-8")
        assert "://" not in text, "a lock names no host"
        assert text.count("--hash=sha256:") >= len(re.findall(r"^[a-z0-9._-]+==", text, re.M))


@pytest.mark.requirement("I10.1")
def test_the_icon_stands_in_every_form_that_a_desktop_asks_for(tmp_path: Path) -> None:
    tool("icons").main(tmp_path / "icons")
    made = tmp_path / "icons"
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        with Image.open(made / "hicolor" / f"{size}x{size}" / "apps" / "rinnalla.png") as picture:
            alpha = picture.getchannel("A").tobytes()
            assert picture.size == (size, size)
            assert alpha[0] < 255 and alpha[size * size // 2 + size // 2] == 255, "round corners"
    with Image.open(made / "rinnalla.ico") as windows, Image.open(made / "rinnalla.icns") as mac:
        assert windows.size == (256, 256) and (16, 16) in windows.info["sizes"]
        assert (512, 512, 1) in mac.info["sizes"]
    assert (made / "hicolor" / "scalable" / "apps" / "rinnalla.svg").is_file()
