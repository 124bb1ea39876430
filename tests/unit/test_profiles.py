"""County profiles: the five of the sources and the plain one; a wrong file is refused whole."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.gates import GateRules
from app.reference.profiles import (
    MAXIMUM_BYTES,
    Profile,
    ProfileRefused,
    list_profiles,
    load_profile,
    parse_profile,
    read_profile,
)

ROOT = Path(__file__).parents[2]
OWN = """\
format = 1
id = "oma"
source = "Demokylän opas"

[name]
fi = "Oma malli"
sv = "Egen modell"
en = "Own model"

[period]
lengths = [4]
usual = 4

[rhythm]
agreed_gap_days = 14
"""
TIER = """
[[tiers]]
id = "tight"
name = { fi = "Tiivis", sv = "Tät", en = "Dense" }
agreed_gap_days = 7
"""
PHRASE = """
[[phrases]]
id = "decision"
kind = "decision"
name = { fi = "Päätös", sv = "Beslut", en = "Decision" }
[phrases.text]
fi = "Ajalle {start}–{end}."
sv = "För tiden {start}–{end}."
en = "For {start}–{end}."
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "oma.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refused(folder: Path, text: str) -> tuple[str, int, str, str]:
    with pytest.raises(ProfileRefused) as caught:
        read_profile(written(folder, text))
    values = caught.value.values
    return values["file"], values["line"], values["field"], values["reason"]  # type: ignore[return-value]


@pytest.mark.requirement("K03", "A3")
def test_the_plain_profile_and_the_five_counties_are_there() -> None:
    ids = [profile.id for profile in list_profiles()]
    assert ids == ["thl", "kanta-hame", "pirkanmaa", "sosku", "paijat-hame", "etela-pohjanmaa"]
    assert all(load_profile(one).id == one for one in ids)


@pytest.mark.requirement("P18", "P43", "P49")
@pytest.mark.parametrize("profile", list_profiles(), ids=lambda profile: profile.id)
def test_periods_are_three_to_six_months_with_a_check_at_three(profile: Profile) -> None:
    period = profile.period
    assert (period.shortest, period.longest, period.interim_check) == (3, 6, 3)
    assert period.lengths == (3, 6) and period.usual in period.lengths


@pytest.mark.requirement("P28", "P55", "E34")
@pytest.mark.parametrize("profile", list_profiles(), ids=lambda profile: profile.id)
def test_meetings_are_weekly_and_five_intensive_clients_are_the_most(profile: Profile) -> None:
    assert profile.rhythm.agreed_gap_days == 7
    assert profile.rhythm.intensive_clients == 5
    assert profile.rhythm.decision_notice_days == (30, 14, 7)


@pytest.mark.requirement("H05", "H13", "H25")
def test_the_young_adults_county_has_its_age_group_areas_and_first_six_months() -> None:
    profile = load_profile("paijat-hame")
    assert profile.age_group == (18, 29)
    assert len(profile.areas) == 10 and "Sysmä" in profile.areas
    assert profile.period.intensive == 6


@pytest.mark.requirement("H16", "E26")
def test_where_another_unit_decides_the_profile_says_so() -> None:
    elsewhere = {profile.id for profile in list_profiles() if profile.decided_elsewhere}
    assert elsewhere == {"paijat-hame", "etela-pohjanmaa"}


@pytest.mark.requirement("K14", "R34")
def test_organisers_have_names_in_finnish_and_swedish() -> None:
    named = {p.id: p.organiser.sv for p in list_profiles() if p.organiser}
    assert named["pirkanmaa"] == "Birkalands välfärdsområde"
    assert set(named) == {"kanta-hame", "pirkanmaa", "paijat-hame", "etela-pohjanmaa"}


@pytest.mark.requirement("K03")
def test_an_organisation_brings_its_own_file(tmp_path: Path) -> None:
    profile = read_profile(written(tmp_path, OWN))
    assert profile.period.usual == 4 and profile.rhythm.agreed_gap_days == 14
    assert profile.rhythm.goal_review_weeks == 4  # what it leaves out stays as usual
    assert profile.name.label("sv") == "Egen modell"


@pytest.mark.requirement("I4.1", "K03")
def test_an_own_file_based_on_a_county_changes_only_what_it_says(tmp_path: Path) -> None:
    own = OWN.replace('source = "Demokylän opas"', 'source = "Opas"\nbased_on = "pirkanmaa"')
    profile = read_profile(written(tmp_path, own))
    assert profile.rhythm.agreed_gap_days == 14 and profile.work_pair.usual
    assert [phrase.id for phrase in profile.phrases_of("decision")] == ["decision"]
    assert profile.period.usual == 4 and profile.period.intensive == 3


@pytest.mark.requirement("I4.1", "K03")
def test_the_sample_in_the_administrators_guide_is_a_whole_profile(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "organisation.md").read_text(encoding="utf-8")
    section = guide.partition("## An own profile")[2].partition("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ") or not line]
    profile = read_profile(written(tmp_path, "\n".join(lines)))
    assert (profile.id, profile.support[0].phone) == ("oma-alue", "040 000 0001")
    assert profile.papers.ombudsperson == "040 000 0002"


@pytest.mark.requirement("I4.1")
def test_an_own_file_without_an_id_is_told_that_it_is_missing(tmp_path: Path) -> None:
    own = OWN.replace('id = "oma"', 'based_on = "pirkanmaa"')
    assert refused(tmp_path, own) == ("oma.toml", 0, "id", "missing")


@pytest.mark.requirement("I4.1")
def test_two_own_files_that_lean_on_each_other_are_a_circle() -> None:
    first = OWN.replace("[name]", 'based_on = "toinen"\n[name]')
    other = {"toinen": {"id": "toinen", "based_on": "oma"}}
    with pytest.raises(ProfileRefused) as caught:
        parse_profile("oma.toml", first.encode(), other)
    assert caught.value.values["reason"] == "circular"


@pytest.mark.requirement("I4.1", "H24", "P76")
def test_every_county_has_its_measures_feedback_phrases_and_guide_pages() -> None:
    for profile in list_profiles():
        assert profile.measures and profile.guide and profile.work_pair.topics
        assert profile.phrases_of("decision") and profile.phrases_of("closing")
    young = load_profile("paijat-hame")
    assert ("quality-of-life", ("start", "intensive-end")) in [
        (measure.instrument, measure.at) for measure in young.measures
    ]
    assert "intensive-end" in young.feedback.points
    campaign = load_profile("pirkanmaa").feedback
    assert (campaign.first_day, campaign.last_day) == (date(2022, 12, 1), date(2023, 3, 31))
    assert len(campaign.askers) == 2


@pytest.mark.requirement("I4.1", "H02", "K05")
def test_a_tier_leads_to_a_lighter_one_and_has_its_own_rhythm() -> None:
    tiers = load_profile("paijat-hame").tiers
    assert [(tier.id, tier.then, tier.agreed_gap_days) for tier in tiers] == [
        ("intensive", "lighter", 7),
        ("lighter", None, 14),
    ]


@pytest.mark.requirement("I4.1", "A4")
def test_the_gates_go_by_the_countys_figures() -> None:
    rules = load_profile("sosku").gate_rules()
    assert rules.quiet == {"weekly-without-decision"} and not rules.joint_end
    asked = frozenset({"meeting", "end"})  # when the anonymous question is asked
    assert load_profile("thl").gate_rules() == GateRules(feedback_points=asked)


@pytest.mark.requirement("A3")
def test_for_an_unknown_profile_the_plain_one_is_used() -> None:
    assert load_profile("no-such-county").id == "thl"
    assert load_profile("pirkanmaa").id == "pirkanmaa"


@pytest.mark.requirement("A3")
@pytest.mark.parametrize(
    ("text", "line", "field", "reason"),
    [
        (OWN.replace("agreed_gap_days = 14", "agreed_gap_days = 0"), 15, "rhythm.agreed_gap_days",
         "wrong-value"),
        (OWN.replace("agreed_gap_days = 14", 'agreed_gap_days = "14"'), 15,
         "rhythm.agreed_gap_days", "wrong-value"),
        (OWN.replace("agreed_gap_days", "agreed_gap"), 15, "rhythm.agreed_gap", "unknown-field"),
        (OWN.replace("usual = 4", "usual = 6"), 10, "period", "wrong-value"),
        (OWN.replace('sv = "Egen modell"\n', ""), 5, "name.sv", "missing"),
        (OWN.replace("format = 1", "format = 2"), 1, "format", "wrong-value"),
        (OWN.replace("[name]", "[name"), 5, "", "not-toml"),
        (OWN + '[defaults]\nplaces = ["kuu"]\n', 16, "defaults", "wrong-value"),
        (OWN + "palette = 3\n", 16, "rhythm.palette", "unknown-field"),
        ("", 0, "format", "missing"),
        (OWN + TIER.replace(', en = "Dense"', ""), 19, "tiers.name.en", "missing"),
        (OWN + TIER + 'then = "tight"\n', 21, "tiers.then", "circular"),
        (OWN + TIER + 'then = "light"\n', 21, "tiers.then", "unknown-id"),
        (OWN + TIER + TIER, 23, "tiers.id", "id-taken"),
        (OWN + TIER + TIER.replace('id = "tight"', 'id = "light"\nthem = "tight"'), 24,
         "tiers.them", "unknown-field"),
        (OWN + '[gates]\nquiet = ["no-gate"]\n', 17, "gates.quiet", "unknown-id"),
        (OWN + PHRASE.replace("{end}", "{moon}"), 21, "phrases.text", "wrong-value"),
        (OWN + '[feedback]\nfirst_day = 2023-04-01\nlast_day = 2022-12-01\n', 16, "feedback",
         "wrong-value"),
        (OWN.replace("[name]", 'based_on = "oma"\n[name]'), 5, "based_on", "circular"),
        (OWN.replace("[name]", 'based_on = "kuu"\n[name]'), 5, "based_on", "unknown-id"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_file_line_and_reason(
    tmp_path: Path, text: str, line: int, field: str, reason: str
) -> None:
    assert refused(tmp_path, text) == ("oma.toml", line, field, reason)


@pytest.mark.requirement("A3")
def test_a_file_that_is_no_text_too_large_or_not_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "oma.toml"
    for content, line, reason in (
        (b"format = 1\nid = \xff", 2, "not-toml"),
        (b"#" * (MAXIMUM_BYTES + 1), 0, "too-large"),
    ):
        path.write_bytes(content)
        with pytest.raises(ProfileRefused) as caught:
            read_profile(path)
        assert (caught.value.values["line"], caught.value.values["reason"]) == (line, reason)
    with pytest.raises(ProfileRefused) as caught:
        read_profile(tmp_path / "none.toml")
    assert caught.value.values["reason"] == "not-readable"
