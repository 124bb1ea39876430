"""A code-list file with an unknown field, a missing label, a wrong type …: file, line, reason."""

import pytest

from app.reference.code_sets import CodeFileRefused, read_code_file

GOOD = """organisation = "Esimerkkilän hyvinvointialue"

[[code]]
set = "1221"
key = "working-age"
code = "30"
display = "Työikäisten palvelut"

[[code]]
set = "1222"
key = "social-rehabilitation"
code = "4"
display = "Sosiaalinen kuntoutus"
"""


@pytest.mark.requirement("I4.6", "A3")
@pytest.mark.parametrize(
    ("text", "line", "field", "reason"),
    [
        (GOOD + "extra = 1\n", 14, "code.1.extra", "unknown-field"),
        (GOOD.replace('display = "Sosiaalinen kuntoutus"\n', ""), 9, "code.1.display", "missing"),
        (GOOD.replace('code = "30"', "code = 30"), 6, "code.0.code", "wrong-value"),
        (GOOD.replace('set = "1221"', 'set = "a"'), 4, "code.0.set", "wrong-value"),
        (GOOD.replace('display = "Työ', 'display = ""\n#'), 7, "code.0.display", "wrong-value"),
        (GOOD.replace('organisation = "', 'organization = "'), 0, "organisation", "missing"),
        (
            GOOD.replace("1222", "1221").replace("social-rehabilitation", "working-age"),
            11,
            "code.1.key",
            "id-taken",
        ),
        (GOOD.replace("[[code]]", "[code", 1), 3, "", "not-toml"),
    ],
)
def test_a_wrong_code_file_is_refused_with_file_line_and_reason(
    text: str, line: int, field: str, reason: str
) -> None:
    assert len(read_code_file(GOOD.encode()).code) == 2
    with pytest.raises(CodeFileRefused) as refused:
        read_code_file(text.encode(), "oma.toml")
    values = refused.value.values
    assert (values["file"], values["field"], values["reason"]) == ("oma.toml", field, reason)
    assert values["line"] == line
