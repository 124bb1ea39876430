"""The organisation's logo on papers: every document bears it, and no bad file stops a page."""

import subprocess
import sys
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw
from pypdf import PdfReader

from app.documents.logo_file import LogoRefused, small_logo
from app.documents.rendering import AnyPaper, render_paper
from app.domain.network_paper import NetworkPaper
from app.domain.papers import Paper, Style, Text
from app.domain.plan_paper import PlanPaper
from app.errors import UserError
from app.services.leave_cards import Leave, leave_cards
from app.services.letterhead import load_logo, remove_logo, take_logo, take_logo_file
from app.services.tomorrow_pack import load_pack, pack_paper
from app.services.travel_sheet import load_travel, travel_paper
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_worker, events
from tests.samples import sample_plan_paper
from tests.services.test_network_paper import PAPER as MAP
from tests.tag_checker import TaggedFile, read_aloud
from tests.unit.test_paper_blocks import HEAD, PAPER


def picture(
    size: tuple[int, int] = (600, 200), kind: str = "PNG", mode: str = "RGBA", **options: object
) -> bytes:
    image = Image.new(mode, size, 0)
    shape = [size[0] // 10, size[1] // 10, size[0] // 2, size[1] - size[1] // 10]
    ImageDraw.Draw(image).ellipse(shape, fill="#006E5A" if mode != "1" else 1)
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def hollow_png(width: int, height: int) -> bytes:
    """A PNG that says its size and holds nothing of it."""
    whole = picture((64, 64))
    header = whole[:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + whole[24:29]
    return header + zlib.crc32(header[12:29]).to_bytes(4, "big") + whole[33:]


LOGO = small_logo(picture())


def images_on(pdf: bytes) -> list[int]:
    """How many pictures each page bears."""
    return [len(page.images) for page in PdfReader(BytesIO(pdf)).pages]


def bearing(paper: AnyPaper, logo: bytes) -> AnyPaper:
    if isinstance(paper, Paper):
        return replace(paper, head=replace(paper.head, logo=logo))
    assert isinstance(paper, PlanPaper | NetworkPaper)
    return replace(paper, logo=logo)


PAPERS: dict[str, AnyPaper] = {
    "official": replace(PAPER, blocks=(Text("Käytiin yhdessä kaupassa.\n" * 90),)),
    "plain": replace(PAPER, style=Style.PLAIN),
    "letter": replace(PAPER, style=Style.LETTER),
    "client-plan": sample_plan_paper(),
    "network-map": MAP,
    "grey": replace(PAPER, head=replace(HEAD, grey=True)),
}


@pytest.mark.requirement("I7.2", "I7.3")
@pytest.mark.parametrize("name", PAPERS)
def test_organisations_logo_stands_on_every_document_and_is_no_content(name: str) -> None:
    paper = PAPERS[name]
    bare, borne = render_paper(paper), render_paper(bearing(paper, LOGO))
    assert set(images_on(bare)) == {0}
    seen = images_on(borne)
    assert seen[0] == 1 and (name == "plain" or set(seen) == {1})
    file = TaggedFile(borne)
    assert file.problems() == []
    assert read_aloud(file) == read_aloud(TaggedFile(bare))
    assert render_paper(bearing(paper, LOGO)) == borne


@pytest.mark.requirement("I7.2")
def test_worker_s_own_sheets_bear_the_logo_too(store: Store) -> None:
    add_worker(store)
    take_logo(store, picture())
    pack, month = load_pack(store, now=NOW), load_travel(store, TODAY, now=NOW)
    for paper in (
        leave_cards(store, Leave(), "fi", 1, now=NOW),
        pack_paper(store, pack, "fi", now=NOW),
        travel_paper(store, month, "fi", now=NOW),
    ):
        assert paper.head.logo == load_logo(store) != b"", paper.code


@pytest.mark.requirement("I7.1", "I7.2")
def test_a_grey_paper_has_a_grey_logo() -> None:
    document = pypdfium2.PdfDocument(render_paper(bearing(PAPERS["grey"], LOGO)))
    drawn = document[0].render(scale=2).to_pil().convert("RGB")
    document.close()
    assert all(red == green == blue for red, green, blue in drawn.get_flattened_data())


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(
    "content",
    [
        picture(kind="JPEG", mode="RGB"),
        picture(mode="P"),
        picture(mode="1"),
        picture(mode="LA"),
        picture((4000, 30)),
        picture((30, 4000)),
    ],
    ids=["jpeg", "palette", "bits", "grey-alpha", "wide", "high"],
)
def test_any_picture_becomes_a_small_one_on_white(content: bytes) -> None:
    small = Image.open(BytesIO(small_logo(content)))
    assert small.format == "PNG" and small.mode == "RGB"
    assert small.width <= 720 and small.height <= 220
    assert small_logo(content) == small_logo(content)


_MEASURED = """
import io
from pathlib import Path
from PIL import Image
from app.documents.logo_file import small_logo
made = io.BytesIO()
Image.new("P", (6300, 6300)).save(made, "PNG")
small_logo(made.getvalue())
told = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in told if line.startswith("VmHWM")))
"""


@pytest.mark.requirement("I7.2")
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_a_logo_of_39_megapixels_is_made_small_in_little_memory() -> None:
    made = subprocess.run(
        [sys.executable, "-c", _MEASURED],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(made.stdout) < 250 * 1024


@pytest.mark.requirement("I7.2")
def test_a_large_picture_keeps_its_colours_its_edges_and_the_way_it_is_turned() -> None:
    whole = Image.new("RGBA", (3000, 3100), (0, 0, 0, 0))
    whole.paste((200, 0, 0, 255), (0, 0, 3000, 1550))
    turned = Image.Exif()
    turned[0x0112] = 3
    held = BytesIO()
    whole.save(held, "PNG", exif=turned)
    small = Image.open(BytesIO(small_logo(held.getvalue())))
    assert small.size == (213, 220)
    assert small.getpixel((100, 3)) == (255, 255, 255)
    assert small.getpixel((100, 217)) == (200, 0, 0)


@pytest.mark.requirement("I7.2")
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not-a-picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not-a-picture"),
        (b"%PDF-1.7 no picture", "not-a-picture"),
        (picture(kind="GIF", mode="P"), "not-a-picture"),
        (picture()[:300], "not-a-picture"),
        (picture(kind="JPEG", mode="RGB")[:200], "not-a-picture"),
        (hollow_png(10_000, 8_000), "too-large"),
        (picture() + bytes(9_000_000), "too-large"),
        (picture((20, 400)), "too-small"),
    ],
    ids=["empty", "svg", "pdf", "gif", "torn", "torn-jpeg", "80-megapixels", "9-mb", "thin"],
)
def test_a_logo_that_is_no_picture_or_80_megapixels_is_refused(
    content: bytes, reason: str, store: Store
) -> None:
    take_logo(store, picture())
    before = load_logo(store)
    with pytest.raises(LogoRefused) as refused:
        take_logo(store, content)
    assert refused.value.values["reason"] == reason
    assert load_logo(store) == before


@pytest.mark.requirement("I7.2")
@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=80), st.integers(8, 700))
def test_a_damaged_picture_is_a_logo_or_a_sentence_never_a_crash(noise: bytes, at: int) -> None:
    whole = picture()
    for content in (noise, whole[:at] + noise + whole[at + len(noise) :]):
        try:
            small_logo(content)
        except LogoRefused:
            continue


@pytest.mark.requirement("I7.2")
def test_a_logo_is_taken_from_a_file_logged_and_taken_away(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(picture())
    take_logo_file(store, file)
    assert load_logo(store) == LOGO
    remove_logo(store)
    assert load_logo(store) == b""
    told = [action for action, _ in events(store)]
    assert told[-2:] == ["logo-taken", "logo-removed"]
    with pytest.raises(UserError):
        take_logo_file(store, tmp_path / "gone.png")
