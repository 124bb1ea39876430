"""Every letter that the program itself can put on paper has a shape; every colour is a token's."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.documents.fonts import Face, pieces, printable, widths

ROOT = Path(__file__).parents[2]
TEXTS = {".toml", ".ts", ".txt", ".json"}
LICENCES = "OFL-"  # of the fonts
PATTERNS = {"fonts.py"}  # ends of ranges of letters, never shown

# letters beyond a to z, of the languages that papers hold; Arabic ones have no capitals
ALPHABETS = {
    "fi": "åäöšž",
    "sv": "åäöé",
    "se": "áčđŋšŧž",
    "smn": "áâäåčđŋšž",
    "sms": "âåäčʒǯđǧǥǩŋõšžʹʼ",
    "et": "õäöüšž",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
    "so": "’",
    "kmr": "çêîşû",
    "sq": "çë",
    "vi": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـ،؛؟٠١٢٣٤٥٦٧٨٩٪٫٬",
    "prs": "پچژگکیۀټډړږښګڼې۰۱۲۳۴۵۶۷۸۹",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
    "signs": "–—…‘’‚“”„«»‹›·•°§№½¼¾×÷±−‰€£$µ′″→←↑↓↔⇒≤≥≈≠✓✔✗☐☑☒●○■□►▲▼★☎✉⚠♥☺",
}


def source_texts() -> Iterator[tuple[Path, str]]:
    """Source texts, translations, vocabularies, papers, and what stands in the program's code."""
    for path in sorted((ROOT / "resources").rglob("*")):
        if path.suffix in TEXTS and not path.name.startswith(LICENCES):
            yield path, path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "app").rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        if path.name not in PATTERNS and not code.isascii():
            yield path, "".join(strings_of(ast.parse(code)))


def strings_of(tree: ast.AST) -> Iterator[str]:
    """The texts of a program that are no docstrings."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def is_shown(letter: str) -> bool:
    """Whether paper shows it as itself, between two letters."""
    return letter.isspace() or letter in printable(f"a{letter}b ب{letter}ب", "fi")


def has_shape(letter: str) -> bool:
    """Whether each face, or the companion that stands in for it, has it."""
    return all(
        companion is not None or ord(letter) in widths(face)
        for face in Face
        for _, companion in pieces(letter, face)
    )


@pytest.mark.requirement("I7.3", "R24")
def test_every_letter_of_texts_translations_and_vocabularies_is_in_the_papers_fonts() -> None:
    places: dict[str, Path] = {}
    for path, text in source_texts():
        for letter in set(text):
            places.setdefault(letter, path)
    controls = {chr(code) for code in (*range(32), 0x7F, *range(0x80, 0xA0))}
    shapeless = set("\u00ad\u2028\u2029\ufeff")  # asked for by code
    missing = {
        letter: str(path.relative_to(ROOT))
        for letter, path in places.items()
        if letter not in controls | shapeless and not is_shown(letter)
    }
    assert missing == {}
    assert len(places) > 200


@pytest.mark.requirement("I7.3")
@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_every_language_is_in_the_papers_fonts(language: str) -> None:
    letters = ALPHABETS[language] + ALPHABETS[language].upper()
    assert [letter for letter in letters if not is_shown(letter) or not has_shape(letter)] == []


@pytest.mark.requirement("I7.2")
def test_styles_in_one_place_no_colour_of_paper_but_from_the_tokens() -> None:
    """The pictures of resources/drawings bring their own; grey papers turn any colour grey."""
    own = {"styles.py", "svg.py", "tagging.py"}
    makers = {"HexColor", "Color", "toColor", "CMYKColor"}
    found = {
        path.name
        for path in (ROOT / "app" / "documents").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in makers
    }
    assert found == own
