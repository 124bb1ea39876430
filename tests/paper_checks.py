"""What every paper must be: right for readers' aids in each look, and grey without colours."""

from collections import Counter
from pathlib import Path
from typing import Final

from pdfua import Validator

from app.domain.paper_look import Look
from app.text import Language
from tests.tag_checker import TaggedFile, operations, read_aloud

LANGUAGES: Final[tuple[Language, ...]] = ("fi", "sv", "en")
# every language with every size; each paper is drawn in colours and in grey
LOOKS: Final = tuple(
    Look(language=language, large=large, grey=large is (language != "sv"))
    for language in LANGUAGES
    for large in (False, True)
)
_FILLS_AND_STROKES: Final = frozenset({"rg", "RG"})


def heard(pdf: bytes, look: Look, folder: Path) -> str:
    """What the paper says aloud, once both checkers let it pass and grey is grey."""
    file = TaggedFile(pdf)
    assert file.problems() == []
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    outcomes = Validator().validate(str(path)).outcomes
    assert [it for it in outcomes if it.findings or it.skipped_reason] == []
    assert not (look.grey and coloured(file))
    return read_aloud(file)


def body_size(pdf: bytes) -> float:
    """The size of most of the letters, in points."""
    sizes: Counter[float] = Counter()
    for page in TaggedFile(pdf).pdf.pages:
        size = 0.0
        for values, operator in operations(page):
            if operator == "Tf":
                size = float(values[1])
            elif operator == "Tj":
                sizes[size] += len(str(values[0]))
    return sizes.most_common(1)[0][0]


def coloured(file: TaggedFile) -> bool:
    """Whether anything is drawn in a colour; pictures aside, which are made grey as they are."""
    return any(
        len({float(value) for value in values}) > 1
        for page in file.pdf.pages
        for values, operator in operations(page)
        if operator in _FILLS_AND_STROKES
    )
