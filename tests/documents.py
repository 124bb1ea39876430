"""`make documents`: every paper with the practice store's people, as PDF, PNG and a contact sheet.

    python -m tests.documents --out shots/documents [--only 'my-*'] [--language sv] [--large]

What is written is for looking at; it never lies in git.
"""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import UUID

import pypdfium2
from PIL import Image

from app.documents.rendering import render_paper
from app.domain.paper_look import Look
from app.domain.plan_paper import PaperOptions
from app.progress import NoProgress
from app.services.caseload import list_caseload
from app.services.client_papers import KINDS, Reader, compose, render
from app.services.locking import lock_store
from app.services.paper import plan_paper, render_plan
from app.services.plans import list_plans
from app.services.practice import PRACTICE_PASSPHRASE, ensure_practice_store
from app.services.vault import Store, unlock
from app.services.worker import load_worker
from app.text import local
from tests.other_papers import OTHERS, UNSTEADY, other_paper

NOW: Final = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
ABOUT: Final = {
    "final-evaluation": "Demo-Veikko Mallikas",
    "group-agreement": "Demo-Leena Kokeilu",
    "safety-plan": "Demo-Leena Kokeilu",
}
BOOKLET: Final = "my-plan-booklet"
USUAL: Final = "Demo-Aino Esimerkki"
PICTURES: Final = Path(__file__).parent / "pictures" / "papers"
_THUMB: Final = 0.55
_SMALL: Final = 0.42
_ACROSS: Final = 6
_MOST_PAGES: Final = 3  # of a paper on the contact sheet


def clients(store: Store) -> dict[str, UUID]:
    """Every client's id by name."""
    rows = list_caseload(store, today=local(NOW).date(), now=NOW)
    return {row.client.name: row.client.id for row in rows}


def papers(store: Store, only: str, options: PaperOptions) -> Iterator[tuple[str, bytes]]:
    """Code and bytes of every paper."""
    ids = clients(store)
    if fnmatch("client-plan", only):
        plans = [plan for plan in list_plans(store, ids[USUAL]) if plan.finished]
        plan = plan_paper(store, ids[USUAL], plans[0].id, options, now=NOW)
        yield "client-plan", render_plan(plan)
    for code, kind in KINDS.items():
        if fnmatch(code, only):
            nobody = kind.reader is Reader.NOBODY
            client = None if nobody else ids[ABOUT.get(code, USUAL)]
            yield code, render(compose(store, code, client, options, now=NOW))
    if fnmatch(BOOKLET, only):
        small = replace(options, booklet=True)
        yield BOOKLET, render(compose(store, "my-plan", ids[USUAL], small, now=NOW))
    for code in OTHERS:
        if fnmatch(code, only):
            look = Look(language=options.language or "fi", large=options.large, grey=options.grey)
            paper = other_paper(store, code, ids[USUAL], look, NOW)
            yield code, render_paper(paper)


def pictures(pdf: bytes, scale: float) -> list[Image.Image]:
    """Each page as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    found = [page.render(scale=scale).to_pil().convert("RGB") for page in document]
    document.close()
    return found


def small_picture(pdf: bytes) -> Image.Image:
    """The first page, small and grey, as the tests compare it."""
    return pictures(pdf, _SMALL)[0].convert("L")


def contact_sheet(pages: list[Image.Image]) -> Image.Image:
    """The first pages of all papers side by side."""
    width = max(page.width for page in pages) + 12
    height = max(page.height for page in pages) + 12
    rows = -(-len(pages) // _ACROSS)
    sheet = Image.new("RGB", (_ACROSS * width, rows * height), "#8A968F")
    for index, page in enumerate(pages):
        down, along = divmod(index, _ACROSS)
        sheet.paste(page, (along * width + 6, down * height + 6))
    return sheet


def main() -> None:
    """Write them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="*")
    parser.add_argument("--language", choices=("fi", "sv", "en"))
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--grey", action="store_true")
    parser.add_argument("--keep-pictures", action="store_true", help="as what tests compare with")
    told = parser.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)
    options = PaperOptions(language=told.language, large=told.large, grey=told.grey)
    thumbs = []
    with TemporaryDirectory() as folder:
        place = Path(folder) / "practice"
        ensure_practice_store(place, now=NOW, progress=NoProgress())
        store = unlock(place, bytearray(PRACTICE_PASSPHRASE, "utf-8"), practice=True)
        load_worker(store)
        for code, pdf in papers(store, told.only, options):
            (told.out / f"{code}.pdf").write_bytes(pdf)
            for number, page in enumerate(pictures(pdf, 1.3), start=1):
                page.save(told.out / f"{code}-{number}.png")
            thumbs.extend(pictures(pdf, _THUMB)[:_MOST_PAGES])
            if told.keep_pictures and code not in UNSTEADY:
                PICTURES.mkdir(parents=True, exist_ok=True)
                small_picture(pdf).quantize(16).save(PICTURES / f"{code}.png", optimize=True)
            print(code)
        lock_store(store, reason="command-ended")
    contact_sheet(thumbs).save(told.out / "contact-sheet.png")


if __name__ == "__main__":
    main()
