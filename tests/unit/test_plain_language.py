"""Plain language: what is marked and why, in Finnish and Swedish; nothing is rewritten."""

import pytest

from app.domain.plain_language import PlainReport, PlainRule, lix, look_at
from app.reference.plain_lists import plain_list
from app.text import Language


def marks(text: str, language: Language = "fi") -> set[tuple[PlainRule, str]]:
    report = look_at([text], language, plain_list(language))
    return {(mark.rule, mark.found) for mark in report.marks}


@pytest.mark.requirement("I7.4")
@pytest.mark.parametrize(
    ("language", "text", "rule", "found"),
    [
        ("fi", "Suunnitelma tehdään yhdessä.", PlainRule.PASSIVE, "tehdään"),
        ("fi", "Tavataan esim. kotona.", PlainRule.ABBREVIATION, "esim."),
        ("fi", "Tapaamme 18.11. kotona.", PlainRule.DATE, "18.11."),
        ("fi", "Palvelutarpeen arvio on valmis.", PlainRule.HARD_WORD, "Palvelutarpeen"),
        ("fi", "Tämä on sosiaaliturvajärjestelmä.", PlainRule.WORD, "sosiaaliturvajärjestelmä"),
        ("sv", "Planen ska göras tillsammans.", PlainRule.PASSIVE, "ska göras"),
        ("sv", "Vi träffas t.ex. hemma.", PlainRule.ABBREVIATION, "t.ex."),
        ("sv", "Vi träffas 18.11. hemma.", PlainRule.DATE, "18.11."),
        ("sv", "Samtycket gäller.", PlainRule.HARD_WORD, "Samtycket"),
    ],
)
def test_rules_as_code_with_reasons(
    language: Language, text: str, rule: PlainRule, found: str
) -> None:
    assert (rule, found) in marks(text, language)


@pytest.mark.requirement("I7.4")
def test_a_long_sentence_is_marked_by_its_beginning() -> None:
    text = "Aino ja Kaisa käyvät kaupassa ja postissa ja sen jälkeen he juovat kahvit kotona aina."
    assert (PlainRule.SENTENCE, "Aino ja Kaisa käyvät …") in marks(text)


@pytest.mark.requirement("I7.4")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kaisa tulee luoksesi keskiviikkona 18.11. kello 13. Sisko soittaa illalla."),
        ("fi", "Voit lopettaa, jos haluat. Hätätilanteessa soita 112."),
        ("fi", "Menen kauppaan ja rantaan."),
        ("sv", "Kaisa kommer till dig onsdag 18.11. Du kan sluta om du vill."),
    ],
)
def test_plain_text_has_no_marks_but_for_what_the_list_says(language: Language, text: str) -> None:
    found = {rule for rule, _ in marks(text, language)}
    assert found <= {PlainRule.HARD_WORD}


@pytest.mark.requirement("I7.4")
def test_the_word_list_names_a_plain_word_and_nothing_is_rewritten() -> None:
    text = "Tarvitaan suostumus."
    report = look_at([text], "fi", plain_list("fi"))
    (mark,) = [mark for mark in report.marks if mark.rule is PlainRule.HARD_WORD]
    assert (mark.found, mark.instead) == ("suostumus", "lupa")
    for language in ("fi", "sv"):
        listed = plain_list(language)
        assert len(listed.words) >= 35 and len(listed.abbreviations) >= 20


@pytest.mark.requirement("I7.4")
def test_the_readability_figure_is_words_a_sentence_and_the_share_of_long_words() -> None:
    assert lix(["Aino menee kotiin. Hän keittää kahvia."]) == 3 + round(100 / 6)
    assert lix([]) == 0 == lix(["...", "123"])
    hard = ["Asiakassuunnitelmassa määritellyt kuntoutustavoitteet toteutetaan yhteistyössä."]
    assert lix(hard) > 90


@pytest.mark.requirement("I7.4")
def test_each_thing_is_marked_once_and_at_most_a_dozen() -> None:
    report: PlainReport = look_at(["esim. esim. " * 40], "fi", plain_list("fi"))
    assert [mark.found for mark in report.marks if mark.rule is PlainRule.ABBREVIATION] == ["esim."]
    many = " ".join(f"{day}.11." for day in range(1, 29))
    assert len(look_at([many], "fi", plain_list("fi")).marks) == 12
