"""Which licences the program's parts come under, whether they go together, and their texts.

usage: python packaging/licences.py              the report as Markdown
       python packaging/licences.py FOLDER       the texts of all licences, for the package
"""

import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from embedded import embedded

ROOT = Path(__file__).parents[1]
TOLD = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
NAMED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
CODE = {".py", ".pyc", ".pyi", ".so", ".pyd"}
TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One distribution of the lock: its licence as an SPDX expression, and where that was read."""

    name: str
    version: str
    licence: str
    source: str

    @property
    def fits(self) -> bool:
        """Whether one of the licences that it offers goes with the MIT licence of the whole."""
        return any(
            all(one in TOLD["fits"] for one in offered.split(" AND "))
            for offered in self.licence.split(" OR ")
        )


def parts(lock: Path = ROOT / "requirements.lock") -> list[Part]:
    """Give every part of the program's lock, also those for other systems."""
    return [_part(name, version) for name, version in NAMED.findall(lock.read_text("utf-8"))]


def _part(name: str, version: str) -> Part:
    told = TOLD["told"].get(name)
    if told is not None:
        return Part(name, version, told["licence"], told["source"])
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return Part(name, version, "", "not installed here and not told")
    return Part(name, version, _licence_of(found), "metadata")


def _licence_of(found: Distribution) -> str:
    metadata = found.metadata
    expression = metadata.get("License-Expression") or metadata.get("License") or ""
    if expression in TOLD["fits"] or " OR " in expression or " AND " in expression:
        return expression
    names = [it.rpartition(":: ")[2] for it in metadata.get_all("Classifier") or []]
    known = [TOLD["names"][name] for name in (expression, *names) if name in TOLD["names"]]
    return known[0] if known else ""


def report() -> Iterator[str]:
    """Give the report line by line."""
    yield "| part | version | licence | read from |"
    yield "|---|---|---|---|"
    for part in sorted(parts(), key=lambda it: it.name):
        yield f"| {part.name} | {part.version} | {part.licence or '**unknown**'} | {part.source} |"
    for name, told in sorted(embedded().items()):
        where = f"{told['way']} inside {told['inside']}"
        yield f"| {name} | {told['version']} | {told['licence']} | {where} |"


def write_texts(folder: Path) -> None:
    """Copy every licence text of the parts that are installed, and the report beside them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in parts():
        try:
            found = distribution(part.name)
        except PackageNotFoundError:
            continue  # a part for another system
        for file in found.files or []:
            place = Path(str(file.locate()))
            if TEXTS.search(file.name) and place.suffix not in CODE and place.is_file():
                target = folder / part.name / file.name
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(place, target)
    for text in sorted((ROOT / "packaging" / "licence-texts").iterdir()):
        shutil.copyfile(text, folder / text.name)
    (folder / "README.md").write_text("\n".join(report()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        write_texts(Path(sys.argv[1]))
    else:
        print("\n".join(report()))
