"""An organisation's own templates of papers; what the law asks for is not in their reach."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import select

from app.cli.main import main
from app.documents.rendering import render_paper
from app.domain.papers import BaseData, Paper, Section, Signatures, texts_of
from app.domain.plan_paper import PaperOptions
from app.reference.paper_templates import (
    MAXIMUM_BYTES,
    OPTIONAL_SECTIONS,
    TemplatesRefused,
    parse_templates,
)
from app.services.client_papers import KINDS, Reader, compose, render
from app.services.letterhead import load_logo, take_logo
from app.services.paper import plan_paper
from app.services.paper_templates import FILE_NAME, refresh_templates, templates_in_force
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from tests.casework import NOW, add_client, add_worker
from tests.county import County
from tests.tag_checker import TaggedFile, read_aloud

ROOT = Path(__file__).parents[2]
HEAD = 'format = 1\nsource = "Kylän hyvinvointialue 2.11.2026"\n'
OWN = (
    HEAD
    + """
[paper.final-evaluation]
order = ["worker_view", "goals"]
leave_out = ["service"]

[paper.final-evaluation.texts]
goals = { fi = "Mitä tavoiteltiin", sv = "Vad vi eftersträvade", en = "What we aimed for" }

[[paper.final-evaluation.additions]]
heading = { fi = "Palautetta meille", sv = "Respons till oss", en = "Tell us" }
text = { fi = "Kerro kylätalolla.", sv = "Berätta i byahuset.", en = "At the village hall." }

[[paper.client-plan.additions]]
after = "goals"
heading = { fi = "Näin seuraamme", sv = "Så följer vi upp", en = "How we follow" }
text = { fi = "Joka perjantai.", sv = "Varje fredag.", en = "Every Friday." }

[paper.client-plan.texts]
strengths = { fi = "Mikä kantaa", sv = "Vad som bär", en = "What carries" }
"""
)


def picture(color: str = "#205080") -> bytes:
    found = BytesIO()
    Image.new("RGB", (120, 40), color).save(found, "PNG")
    return found.getvalue()


@pytest.fixture
def county(tmp_path: Path) -> County:
    return County(tmp_path / "etc")


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store, identity="150497-950K", address="Demotie 3", protected=True)


def deploy(county: County, text: str, logo: bytes = b"") -> None:
    """Put a file and a logo where an administrator would."""
    for name, content in ((FILE_NAME, text.encode()), ("logo.png", logo)):
        if content:
            (county.place / name).write_bytes(content)
            (county.place / name).chmod(0o644)


def headings(paper: Paper) -> list[str]:
    return [block.heading for block in paper.blocks if isinstance(block, Section)]


def actions(store: Store) -> list[str]:
    with store.read() as session:
        found = session.scalars(select(UseLog.action).order_by(UseLog.n))
        return [one for one in found if one.startswith("paper-templates")]


@pytest.mark.requirement("I7.2")
def test_an_organisations_own_templates_as_files_set_order_words_and_sections(
    store: Store, county: County, client_id: UUID
) -> None:
    options = PaperOptions(language="sv")
    usual = headings(compose(store, "final-evaluation", client_id, options, now=NOW))
    deploy(county, OWN)
    refresh_templates(store, county.site)
    refresh_templates(store, county.site)
    made = compose(store, "final-evaluation", client_id, options, now=NOW)
    told = headings(made)
    assert told.index("Arbetstagarens bedömning") < told.index("Vad vi eftersträvade")
    assert told[0] == usual[0], "the client's own assessment stays first"
    assert told[-1] == "Respons till oss" and isinstance(made.blocks[-1], Signatures)
    assert len(told) == len(usual)  # one left out, one added
    assert "Berätta i byahuset." in read_aloud(TaggedFile(render(made)))
    assert actions(store) == ["paper-templates-taken"]
    held = templates_in_force(store)
    assert held is not None and held.source == "Kylän hyvinvointialue 2.11.2026"
    assert held.papers == ("final-evaluation", "client-plan")


@pytest.mark.requirement("I7.2")
def test_the_client_plan_has_its_own_headings_and_sections_and_every_item_of_the_law(
    store: Store, county: County, client_id: UUID
) -> None:
    def spoken() -> str:
        plan = plan_paper(store, client_id, None, PaperOptions(language="fi"), now=NOW)
        file = TaggedFile(render_paper(plan))
        assert file.problems() == []
        return read_aloud(file)

    usual = spoken()
    deploy(county, OWN)
    refresh_templates(store, county.site)
    made = spoken()
    assert "Voimavarat" in usual and "Voimavarat" not in made and "Mikä kantaa" in made
    assert made.index("Näin seuraamme") > made.index("Tavoitteet")
    assert "Joka perjantai." in made
    assert "Salassa pidettävä" in made and "Demotie" not in made
    assert made.count("Ei kirjattu vielä") == usual.count("Ei kirjattu vielä") > 0


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize("code", OPTIONAL_SECTIONS)
def test_all_that_may_be_left_out_leaves_base_data_contact_and_signatures(
    code: str, store: Store, county: County, client_id: UUID
) -> None:
    about = None if KINDS[code].reader is Reader.NOBODY else client_id
    usual = compose(store, code, about, PaperOptions(), now=NOW)
    names = ", ".join(f'"{key}"' for key in sorted(OPTIONAL_SECTIONS[code]))
    deploy(county, f"{HEAD}\n[paper.{code}]\nleave_out = [{names}]\n")
    refresh_templates(store, county.site)
    made = compose(store, code, about, PaperOptions(), now=NOW)
    assert set(headings(made)) <= set(headings(usual))
    for kind in (BaseData, Signatures):
        kept = [block for block in usual.blocks if isinstance(block, kind)]
        assert [block for block in made.blocks if isinstance(block, kind)] == kept
    words = " ".join(texts_of(made))
    assert ("Demo-Kaisa" in words) == ("Demo-Kaisa" in " ".join(texts_of(usual)))
    assert made.style is usual.style and made.title == usual.title


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(
    ("wrong", "line", "reason"),
    [
        ("format = 1", 0, "missing"),
        (HEAD + "[paper.my-plan", 3, "not-toml"),
        (HEAD + 'color = "red"', 3, "unknown-field"),
        (HEAD + "[paper.no-such-paper]", 3, "unknown-id"),
        (HEAD + "[paper.common.texts]\nmissing = {fi='a',sv='b',en='c'}", 0, "unknown-id"),
        (HEAD + "[paper.final-evaluation]\nleave_out = ['dissent']", 4, "not-optional"),
        (HEAD + "[paper.final-evaluation]\nleave_out = ['own_view']", 4, "not-optional"),
        (HEAD + "[paper.client-plan]\n\nleave_out = ['goals']", 5, "not-optional"),
        (HEAD + "[paper.final-evaluation]\norder = ['own_view', 'goals']", 4, "wrong-value"),
        (HEAD + "[paper.my-plan.texts]\nsubtitle = {fi='{x}',sv='b',en='c'}", 4, "wrong-value"),
        (HEAD + "[paper.my-plan.texts]\nemergency = {fi='a',sv='b',en='c'}", 4, "unknown-id"),
        (HEAD + "[paper.my-plan.texts]\ngoals = {fi='a',sv='b'}", 4, "missing"),
        (
            HEAD + "[[paper.my-plan.additions]]\nafter = 'x'\n"
            "heading = {fi='a',sv='b',en='c'}\ntext = {fi='a',sv='b',en='c'}",
            4,
            "unknown-id",
        ),
        (HEAD + "logo = '../../etc/passwd'", 3, "wrong-value"),
        (HEAD + "x = " + "[" * 3000, 0, "not-toml"),
        ("#" * (MAXIMUM_BYTES + 1), 0, "too-large"),
    ],
)
def test_a_file_that_reaches_too_far_is_refused_whole_with_its_line(
    wrong: str, line: int, reason: str
) -> None:
    with pytest.raises(TemplatesRefused) as refused:
        parse_templates(FILE_NAME, wrong.encode())
    assert refused.value.values["reason"] == reason
    assert refused.value.values["file"] == FILE_NAME
    assert line in {0, refused.value.values["line"]}


def _bad_logo(county: County) -> None:
    deploy(county, HEAD + 'logo = "logo.png"\n', b"no picture")


def _no_logo(county: County) -> None:
    deploy(county, HEAD + 'logo = "other.png"\n')


def _writable(county: County) -> None:
    (county.place / FILE_NAME).chmod(0o666)


@pytest.mark.requirement("I7.2", "I7.6")
@pytest.mark.parametrize(
    ("harm", "line", "reason"),
    [
        (lambda county: deploy(county, HEAD + "nothing = 1\n"), 3, "unknown-field"),
        (_bad_logo, 3, "not-a-picture"),
        (_no_logo, 3, "missing"),
        (_writable, 0, "not-safe"),
    ],
)
def test_the_last_good_templates_stay_in_force(
    harm: Callable[[County], None],
    line: int,
    reason: str,
    store: Store,
    county: County,
    client_id: UUID,
) -> None:
    deploy(county, OWN)
    refresh_templates(store, county.site)
    harm(county)
    for _ in range(2):
        refresh_templates(store, county.site)
    held = templates_in_force(store)
    assert held is not None and held.refused is not None
    assert (held.refused.values["line"], held.refused.values["reason"]) == (line, reason)
    assert actions(store) == ["paper-templates-taken", "paper-templates-refused"], "told once"
    made = compose(store, "final-evaluation", client_id, PaperOptions(), now=NOW)
    assert "Mitä tavoiteltiin" in headings(made)
    (county.place / FILE_NAME).unlink()
    refresh_templates(store, county.site)
    held = templates_in_force(store)
    assert held is not None and held.refused is None and held.papers


@pytest.mark.requirement("I7.2")
def test_the_organisations_logo_goes_before_hers_and_goes_with_its_line(
    store: Store, county: County
) -> None:
    add_worker(store)
    take_logo(store, picture("#ff0000"))
    hers = load_logo(store)
    deploy(county, HEAD + 'logo = "logo.png"\n', picture())
    refresh_templates(store, county.site)
    refresh_templates(store, county.site)
    theirs = load_logo(store)
    assert theirs and theirs != hers
    held = templates_in_force(store)
    assert held is not None and held.has_logo
    deploy(county, HEAD + 'logo = "logo.png"\n', picture("#00ff00"))
    refresh_templates(store, county.site)
    assert load_logo(store) not in (theirs, hers)
    deploy(county, HEAD)
    refresh_templates(store, county.site)
    assert load_logo(store) == hers
    assert actions(store) == ["paper-templates-taken"] * 3


@pytest.mark.requirement("I7.2", "I10.3")
def test_config_check_tells_what_is_wrong_with_templates(
    county: County, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    deploy(county, OWN)
    assert main(["config", "check"], site=county.site) == 0
    assert "final-evaluation, client-plan" in capsys.readouterr().out
    draft = tmp_path / "draft.toml"
    draft.write_text(HEAD + "\n[paper.client-plan]\nleave_out = ['goals']\n")
    assert main(["config", "check", str(draft)], site=county.site) != 0
    told = capsys.readouterr().err
    assert "5" in told and "leave_out" in told


@pytest.mark.requirement("I7.2")
def test_the_sample_in_the_administrators_guide_is_a_whole_file() -> None:
    guide = (ROOT / "docs" / "organisation.md").read_text(encoding="utf-8")
    section = guide.partition("## Own templates of papers")[2].partition("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ") or not line]
    templates = parse_templates(FILE_NAME, "\n".join(lines).encode())
    assert templates.logo == "logo.png" and len(templates.paper["final-evaluation"].additions) == 1
    for code, keys in OPTIONAL_SECTIONS.items():
        told = section.partition(f"| `{code}` | ")[2].partition(" |")[0]
        assert set(told.replace("`", "").split(", ")) == keys
