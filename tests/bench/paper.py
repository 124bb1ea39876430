"""What papers cost: tagging against none, the first paper, a log of two hundred pages."""

import statistics

import pypdfium2

from app.documents.rendering import render_paper
from app.domain.papers import Paper, PaperHead, Table
from tests.bench.measuring import Bench, Budget, Measured, interleaved, measure, times
from tests.samples import sample_plan_paper


@measure("a client plan on paper, tagged against untagged", Budget(ratio=2, most=150))
def tagged(bench: Bench) -> Measured:
    """The plan of the pictures, with everything that SHL 39 § asks for."""
    paper = sample_plan_paper()
    render_paper(paper)  # fonts are read once
    ours, bare = interleaved(
        lambda: render_paper(paper),
        lambda: render_paper(paper, tagged=False),
        bench.rounds,
    )
    return Measured(statistics.median(ours), statistics.median(bare))


@measure("a log of 200 pages on paper", Budget(most=5000))
def long_log(_bench: Bench) -> Measured:
    """Meetings of ten years in tables of sixty rows, tagged, with progress."""
    render_paper(sample_plan_paper())  # fonts are read once
    found = times(lambda: render_paper(long_log_paper()), 1)
    return Measured(found[0])


@measure("the first preview of a plan", Budget(most=300))
def preview(bench: Bench) -> Measured:
    """The plan made and its first page drawn as a picture."""
    render_paper(sample_plan_paper())
    found = times(_first_page, bench.rounds)
    return Measured(statistics.median(found))


def _first_page() -> None:
    document = pypdfium2.PdfDocument(render_paper(sample_plan_paper()))
    document[0].render(scale=2)
    document.close()


def long_log_paper() -> Paper:
    """About two hundred pages of invented meetings."""
    note = "Käytiin yhdessä kaupassa. Jännitys laski, ja matkalla juteltiin viikon kulusta. " * 2
    rows = tuple(
        (f"{1 + number % 28}.{1 + number % 12}.2026\nKotikäynti, 60 min", note, "Se meni hyvin.")
        for number in range(1960)
    )
    heads = ("Milloin ja miten", "Mitä tehtiin ja sovittiin", "Asiakkaan omat sanat")
    blocks = tuple(
        Table((0.2, 0.52, 0.28), heads, rows[start : start + 60])
        for start in range(0, len(rows), 60)
    )
    printed_at = sample_plan_paper().printed_at
    head = PaperHead(language="fi", printed_at=printed_at, client_name="Demo-Aino Esimerkki")
    return Paper(code="meeting-log", head=head, title="Jakson tapaamiset", blocks=blocks)
