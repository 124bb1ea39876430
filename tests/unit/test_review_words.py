"""Words that a worker wanted away do not come back in Finnish or Swedish (findings 33, 34)."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "i18n"
FINNISH_PARTS = (
    "offline",
    "ilmoitti poissa ",
    "palautekysymys",
    "huomio ensin",
    "etäisyys",
    "lähetykset",
    "joka tapaamisella",
    "sosiaaliasiamies",
    "myös svenska",
)
SWEDISH_WHOLES = (
    "sändningar",
    "mätare",
    "sammandrag",
    "med",
    "samtal",
    "samtal {day}",
    "nätverk",
    "tillstånd att ta kontakt",
    "avstånd",
    "önskan",
    "något",
    "bakåt",
    "lös senare",
)
SWEDISH_PARTS = ("svl ", "responsfrågan", "ny period")


def translations(language: str) -> list[str]:
    """Give every translated text, each plural form on its own, in small letters."""
    root = ET.parse(FOLDER / f"rinnalla_{language}.ts").getroot()  # noqa: S314 - our own file
    texts = ["".join(one.itertext()).strip() for one in root.iter("translation")]
    return [text.casefold() for text in texts if text]


@pytest.mark.requirement("R33")
def test_no_finnish_word_is_back_that_was_taken_away() -> None:
    found = translations("fi")

    assert found
    assert [text for text in found if any(part in f"{text} " for part in FINNISH_PARTS)] == []


@pytest.mark.requirement("R34")
def test_no_swedish_word_is_back_that_was_taken_away() -> None:
    found = translations("sv")

    assert found
    assert [
        text
        for text in found
        if text in SWEDISH_WHOLES or any(part in text for part in SWEDISH_PARTS)
    ] == []
