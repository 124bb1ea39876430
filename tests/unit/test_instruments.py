"""Instruments as files: scored by definition, refused with file, line and reason."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.formulas import FormulaRefused, range_of, read_formula, value_of
from app.reference.instruments import InstrumentRefused, parse_instrument, shipped_instruments

HEAD = """format = 1
id = "own-file"
version = "1"
name = { fi = "Mittari", sv = "Mätare", en = "Measure" }
source = "Esimerkki"
licence = { holder = "E", text = { fi = "Lupa", sv = "Lov", en = "Permission" } }
"""
ITEM = """
[[item]]
id = "{id}"
name = {{ fi = "a", sv = "a", en = "a" }}
least = {least}
most = {most}
"""
SCORE = """
[[score]]
id = "{id}"
name = {{ fi = "s", sv = "s", en = "s" }}
formula = "{formula}"
"""


def file(*scores: tuple[str, str], least: int = 0, most: int = 10, more: str = "") -> bytes:
    items = "".join(ITEM.format(id=name, least=least, most=most) for name in ("a", "b", "c"))
    parts = "".join(SCORE.format(id=name, formula=formula) for name, formula in scores)
    return (HEAD + items + parts + more).encode()


def refused(content: bytes) -> tuple[object, object, object]:
    with pytest.raises(InstrumentRefused) as raised:
        parse_instrument("oma.toml", content)
    values = raised.value.values
    assert values["file"] == "oma.toml"
    return values["line"], values["reason"], values["field"]


@pytest.mark.requirement("I4.6")
def test_scoring_by_definition_needs_scores_in_any_order() -> None:
    found = parse_instrument("x.toml", file(("total", "low * 2 + 1"), ("low", "mean(a, b, c)")))

    assert found.scores({"a": 2, "b": 4, "c": 6}) == {"total": 9, "low": 4}
    assert found.scores({"a": 2, "b": 4, "c": None}) == {"total": None, "low": None}
    assert found.range_of("total") == (1, 21)


@pytest.mark.requirement("I4.6")
def test_as_many_answers_may_be_missing_as_the_definition_says() -> None:
    content = file(("low", "mean(a, b, c)"), more="may_miss = 1\n")
    found = parse_instrument("x.toml", content)

    assert found.scores({"a": 2, "b": 4, "c": None}) == {"low": 3}
    assert found.scores({"a": 2, "b": None, "c": None}) == {"low": None}


@pytest.mark.requirement("I4.6")
@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("a / b", "divides-by-zero"),
        ("a / (b - 5)", "divides-by-zero"),
        ("a / 0", "divides-by-zero"),
        ("a + d", "unknown-field"),
        ("two + 1", "circular"),
        ("__import__('os')", "not-a-formula"),
        ("a ** b", "not-a-formula"),
        ("(lambda: a)()", "not-a-formula"),
        ("a.real", "not-a-formula"),
        ("mean()", "not-a-formula"),
        ("a +", "not-a-formula"),
    ],
)
def test_a_score_rule_is_refused_with_file_line_and_reason(formula: str, reason: str) -> None:
    line, why, field = refused(file(("one", formula), ("two", "one * 2")))

    text = file(("one", formula), ("two", "one * 2")).decode().splitlines()
    assert why == reason and field == "score.0.formula"
    assert isinstance(line, int) and text[line - 1].startswith("formula")
    assert formula in text[line - 1]


@pytest.mark.requirement("I4.6")
@pytest.mark.parametrize(
    ("content", "reason", "starts"),
    [
        (file(more="extra = 1\n"), "unknown-field", "extra"),
        (file().replace(b', en = "Measure"', b""), "missing", "name"),
        (file().replace(b'id = "b"', b'id = "a"'), "id-taken", 'id = "a"'),
        (file().replace(b"most = 10", b'most = "10"', 1), "wrong-value", "most"),
        (file().replace(b"most = 10", b"most = 0", 1), "wrong-value", "most"),
        (file() + b"= nothing\n", "not-toml", "="),
    ],
)
def test_a_wrong_instrument_file_says_where(content: bytes, reason: str, starts: str) -> None:
    line, why, _ = refused(content)

    assert why == reason
    assert isinstance(line, int)
    assert content.decode().splitlines()[line - 1].startswith(starts)


@pytest.mark.requirement("I4.6")
def test_no_text_is_shipped_that_needs_permission() -> None:
    for one in shipped_instruments():
        assert one.licence.shipped is not one.numbers_only, one.id
        assert one.licence.text.fi and one.licence.holder
    assert {"quality-of-life", "whoqol-bref", "three-x10d", "kykyviisari", "own-rating"} == {
        one.id for one in shipped_instruments()
    }


@pytest.mark.requirement("I4.6", "H24")
def test_known_scores_are_worked_out_as_their_owners_say() -> None:
    by_id = {one.id: one for one in shipped_instruments()}
    eurohis = by_id["quality-of-life"].scores({f"q{n}": 1 + n % 5 for n in range(1, 9)})
    assert eurohis == {"mean": pytest.approx(3)}
    best = {f"q{n}": 1 if n in (3, 4, 26) else 5 for n in range(1, 27)}
    assert set(by_id["whoqol-bref"].scores(best).values()) == {20}
    assert by_id["three-x10d"].score == () == by_id["own-rating"].score  # never a sum (R28)


@pytest.mark.requirement("I4.6")
@given(
    st.recursive(
        st.sampled_from(["a", "b", "2", "0.5", "mean(a, b)", "sum(a, 1)"]),
        lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(
            lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
        ),
        max_leaves=6,
    ),
    st.integers(0, 10),
    st.integers(1, 5),
)
def test_what_is_taken_never_divides_by_zero_and_stays_in_its_range(
    text: str, a: int, b: int
) -> None:
    formula = read_formula(text)
    ranges = {"a": (0.0, 10.0), "b": (1.0, 5.0)}
    low = high = None
    with contextlib.suppress(FormulaRefused):  # it could divide by zero
        low, high = range_of(formula, ranges)
    if low is None or high is None:
        return
    value = value_of(formula, {"a": a, "b": b})
    assert value is not None and low - 1e-6 <= value <= high + 1e-6
