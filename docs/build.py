"""`make docs`: HTML of all documents, with the guides' pictures and the code's docstrings.

usage: python docs/build.py [--without-pictures]     HTML in build/html; any warning ends it with 1

Nothing of it is committed but the Markdown: pictures are taken by the scenes of the tests, pages of
the code are read from its docstrings without importing it.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from copy import copy
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE, HTML = ROOT / "build" / "docs-source", ROOT / "build" / "html"
AT_THE_TOP = ("README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE")
PICTURE = re.compile(r"\(pictures/([a-z0-9-]+)-(fi|sv)\.png\)")
SIZE, THEME = "1366x696", "light"


def main(words: list[str]) -> int:
    """Gather, take pictures, read docstrings, build; gives Sphinx's exit code."""
    gather()
    if "--without-pictures" not in words:
        for language in ("fi", "sv"):
            take_pictures(language)
    write_code_pages(SOURCE / "code")
    sphinx = ROOT / "build" / "tools-env" / "bin" / "sphinx-build"
    options = ["-W", "--keep-going", "-q", "-b", "html", "-c", ROOT / "docs"]
    ended = subprocess.run([sphinx, *options, SOURCE, HTML], check=False).returncode
    pages = len(list(HTML.rglob("*.html")))
    print(
        f"{HTML / 'docs/index.html'}: {pages} pages" if ended == 0 else "The documents have faults."
    )
    return ended


def gather() -> None:
    """Copy the Markdown into one tree in which its links hold."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(
        ROOT / "docs", SOURCE / "docs", ignore=shutil.ignore_patterns("*.py", "__pycache__")
    )
    for name in AT_THE_TOP:
        shutil.copyfile(ROOT / name, SOURCE / name)


def pictures_of(language: str) -> list[str]:
    """Give the scenes that the guide in a language shows."""
    text = (ROOT / "docs" / "user" / f"{language}.md").read_text(encoding="utf-8")
    return sorted({name for name, told in PICTURE.findall(text) if told == language})


def take_pictures(language: str) -> None:
    """Take the pictures of one guide with the real windows."""
    out, target = SOURCE / "taken", SOURCE / "docs" / "user" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    only = [word for name in pictures_of(language) for word in ("--only", name)]
    subprocess.run(
        [sys.executable, "-m", "tests.screenshots", "--out", out, "--language", language,
         "--size", SIZE, "--theme", THEME, *only],
        cwd=ROOT, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    for name in pictures_of(language):
        shutil.move(
            out / f"{name}-{SIZE}-{THEME}-{language}.png", target / f"{name}-{language}.png"
        )
    shutil.rmtree(out)


def write_code_pages(folder: Path) -> None:
    """Write one page for each package of the program, with every public name and its docstring."""
    folder.mkdir(parents=True, exist_ok=True)
    packages: dict[str, list[str]] = {}
    for path in sorted([*(ROOT / "app").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "versions" in parts:
            continue  # migrations tell themselves
        package = ".".join(parts[:-1])
        packages.setdefault(package, []).append("\n".join(page_of(path, ".".join(parts))))
    for package, pages in packages.items():
        text = f"# {package}\n\n" + "\n\n".join(pages) + "\n"
        (folder / f"{package}.md").write_text(text, encoding="utf-8")
    listed = "\n".join(packages)
    (folder / "index.md").write_text(
        f"# The code, by its docstrings\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n", "utf-8"
    )


def page_of(path: Path, name: str) -> Iterator[str]:
    """Give the lines of one module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield f"## {name.removesuffix('.__init__')}\n"
    yield from told(tree)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield f"### {node.name}\n"
            yield f"```python\n{signature(node)}\n```\n"
            yield from told(node)
            for inner in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(inner, ast.FunctionDef) and not inner.name.startswith("_"):
                    yield f"```python\n{signature(inner)}\n```\n"
                    yield from told(inner)


def signature(node: ast.FunctionDef | ast.ClassDef) -> str:
    """Give the head of a definition as it is written."""
    bare = copy(node)
    bare.body, bare.decorator_list = [ast.Expr(ast.Constant(...))], []
    return ast.unparse(bare).removesuffix("...").rstrip().removesuffix(":")


def told(node: ast.Module | ast.FunctionDef | ast.ClassDef) -> Iterator[str]:
    """Give a docstring as text: words between single quotes of code stay code, nothing is run."""
    text = ast.get_docstring(node)
    if text:
        yield f"```text\n{text}\n```\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
