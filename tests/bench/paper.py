"""What tagging costs: the client plan as an accessible PDF and as one without tags."""

import statistics

from app.documents.rendering import render_paper
from tests.bench.measuring import Bench, Budget, Measured, interleaved, measure
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
