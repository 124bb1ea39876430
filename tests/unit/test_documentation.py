"""What the documents say exists: files, tests, links, pictures, words of the interface."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.unit.test_packaging import tool

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
PLACE = re.compile(r"`((?:app|ui|tests|resources|packaging|docs)/[A-Za-z0-9_./-]+)(?:::[a-z_]+)?`")
LABEL = re.compile(r"\*\*([^*]+)\*\*")
MADE = ("docs/user/pictures/", "code/")  # by `make docs`


@pytest.mark.requirement("I10.5")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_every_file_that_a_document_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    local = [it for it in LINK.findall(text) if "://" not in it and not it.startswith("mailto:")]
    lost = []
    for link in local:
        place = (page.parent / link).resolve()
        if not place.is_relative_to(ROOT):
            continue
        made = place.relative_to(ROOT).as_posix().startswith(MADE)
        if not made and not place.exists():
            lost.append(link)
    lost += [name for name in PLACE.findall(text) if not (ROOT / name).exists()]
    assert lost == []


@pytest.mark.requirement("I10.5")
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_users_guide_uses_the_words_and_pictures_of_the_real_windows(language: str) -> None:
    text = (ROOT / "docs/user" / f"{language}.md").read_text(encoding="utf-8")
    texts = ET.parse(ROOT / "resources/i18n" / f"rinnalla_{language}.ts")  # noqa: S314 - ours
    words = {message.findtext("translation") for message in texts.iter("message")}
    assert set(LABEL.findall(text)) - words == set()
    code = "".join(it.read_text("utf-8") for it in (ROOT / "tests/scenes").glob("*.py"))
    shown = re.findall(r"\(pictures/([a-z0-9-]+)-(fi|sv)\.png\)", text)
    assert len(shown) >= 10 and {told for _, told in shown} == {language}
    assert {name for name, _ in shown} <= set(re.findall(r'@scene\("([^"]+)"\)', code))


@pytest.mark.requirement("I10.5")
def test_both_guides_have_the_same_chapters_and_pictures() -> None:
    pages = [(ROOT / "docs/user" / f"{it}.md").read_text("utf-8") for it in ("fi", "sv")]
    chapters = [len(re.findall(r"^## ", page, re.M)) for page in pages]
    pictures = [re.findall(r"pictures/([a-z0-9-]+)-(?:fi|sv)\.png", page) for page in pages]
    assert chapters[0] == chapters[1] and pictures[0] == pictures[1]


@pytest.mark.requirement("I10.5")
def test_every_public_name_of_the_core_says_what_it_is_for() -> None:
    silent = []
    for path in (ROOT / "app").rglob("*.py"):
        if "versions" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if ast.get_docstring(tree) is None:
            silent.append(str(path.relative_to(ROOT)))
        for node in tree.body:
            if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
                continue
            if ast.get_docstring(node) is None:
                silent.append(f"{path.relative_to(ROOT)}:{node.name}")
    assert silent == []


@pytest.mark.requirement("I10.5")
def test_pages_of_the_code_hold_signatures_and_docstrings(tmp_path: Path) -> None:
    build = tool("../docs/build")
    build.write_code_pages(tmp_path)
    page = (tmp_path / "app.services.md").read_text(encoding="utf-8")
    assert "def log_meeting(store: Store, draft: MeetingDraft" in page
    assert "### go_back" in page and "Raises:" in page
    assert (tmp_path / "index.md").read_text("utf-8").count("\napp.") > 5
