"""Sets the blocks of a paper: each kind of block in its type, with its element in the structure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from app.documents.boxes import notice_box, side_by_side
from app.documents.engine import CONTENT_HEIGHT
from app.documents.flowables import Look
from app.documents.outcome_pictures import OutcomeHead, OutcomeLegend, OutcomeRow
from app.documents.path_picture import PathRow
from app.documents.pictures import FigureCards, QrPicture, RatingRow, RuledLines
from app.documents.styles import CONTENT_WIDTH
from app.documents.tables import bullet_columns
from app.documents.typesetter import Typesetter
from app.documents.words import PLAN_WORDS, PlanWords
from app.domain import papers
from app.domain.papers import Block, Paper
from app.reference.paper_words import paper_words


class _Setting:
    """A paper while it is set: the typesetter and the words of figures."""

    def __init__(self, setter: Typesetter, paper: Paper) -> None:
        self.setter = setter
        self.words: PlanWords = PLAN_WORDS[paper.head.language]
        self.common = paper_words("common", paper.head.language)


def set_blocks(setter: Typesetter, paper: Paper) -> None:
    """Set every block of the paper in its order."""
    setting = _Setting(setter, paper)
    for block in paper.blocks:
        _SETTERS[type(block)](setting, block)
    setter.close()


def _section(setting: _Setting, block: papers.Section) -> None:
    setting.setter.section(block.heading)


def _text(setting: _Setting, block: papers.Text) -> None:
    if block.lead:
        setting.setter.led_paragraph(block.lead, block.text)
    else:
        setting.setter.paragraph(block.text, muted=block.muted, language=block.language)


def _voice(setting: _Setting, block: papers.Voice) -> None:
    setting.setter.voice(block.text, setting.words.quotes, block.lead)


def _worker(setting: _Setting, block: papers.WorkerView) -> None:
    setting.setter.worker(block.text, block.lead)


def _bullets(setting: _Setting, block: papers.Bullets) -> None:
    if block.short:
        setting.setter.short_bullets(block.items)
    else:
        setting.setter.bullets(block.items)


def _checks(setting: _Setting, block: papers.Checks) -> None:
    setter = setting.setter
    ticked, empty = block.said
    states = {True: ticked or setting.common("done"), False: empty or setting.common("open")}
    texts = [setter.clean(text) for text, _ in block.items]
    ticks = [(chosen, states[chosen]) for _, chosen in block.items]
    sheet, place, across = setter.sheet, setter.place, block.across
    setter.append(bullet_columns(sheet, place, texts, ticks, across=across, room=setter.page.room))


def _base_data(setting: _Setting, block: papers.BaseData) -> None:
    told = [(name, value) for name, value in block.entries if value.strip()]
    if told:
        entries = [(name, value, index == 0) for index, (name, value) in enumerate(told)]
        setting.setter.base_data(entries)


def _table(setting: _Setting, block: papers.Table) -> None:
    if block.rows:
        setting.setter.table(block.shares, block.heads, block.rows)


def _outcomes(setting: _Setting, block: papers.Outcomes) -> None:
    """One row a goal; the strip says in words where the goal was and is."""
    setter = setting.setter
    table = setter.place.add("Table")
    head = table.add("THead").add("TR")
    levels = [setter.clean(level) for level in block.heads[1:]]
    title = setter.clean(block.heads[0])
    heads = OutcomeHead(setter.sheet, head, title, levels, CONTENT_WIDTH)
    body = table.add("TBody")
    rows = []
    for outcome in block.outcomes:
        clean = replace(outcome, title=setter.clean(outcome.title), note=setter.clean(outcome.note))
        alt = _outcome_words(block, clean)
        row = OutcomeRow(setter.sheet, body.add("TR"), clean, alt, CONTENT_WIDTH)
        rows.append(_fitting(setter, row, f"{clean.title}\n{clean.note}\n{alt}"))
    words = (setter.clean(block.start_word), setter.clean(block.now_word))
    legend = OutcomeLegend(setter.sheet, setter.place, words)
    _keep_ends(setter, heads, rows, legend)


def _keep_ends(
    setter: Typesetter, heads: OutcomeHead, rows: Sequence[Flowable], legend: OutcomeLegend
) -> None:
    """The heads stay with the first goal, what the marks mean with the last."""
    height = [float(row.wrap(CONTENT_WIDTH, CONTENT_HEIGHT)[1]) for row in rows]
    if height:
        heads.keeps = height[0] + (legend.height if len(rows) == 1 else 0.0)
        setter.story.append(CondPageBreak(heads.height + heads.keeps))
    setter.append(heads)
    for number, row in enumerate(rows):
        if number and number == len(rows) - 1:
            setter.story.append(CondPageBreak(height[number] + legend.height))
        setter.append(row)
    setter.append(legend)


def _outcome_words(block: papers.Outcomes, outcome: papers.Outcome) -> str:
    told = []
    if outcome.start is not None:
        told.append(f"{block.start_word}: {block.heads[outcome.start + 1]}")
    if outcome.now is not None:
        told.append(f"{block.now_word}: {block.heads[outcome.now + 1]}")
    return ", ".join(told) or outcome.title


def _fitting(setter: Typesetter, row: OutcomeRow, words: str) -> Any:
    """The row, or its words as running text where no page could hold it."""
    if row.height < 0.7 * CONTENT_HEIGHT:
        return row
    look = Look(after=setter.sheet.step)
    return setter.block(words, setter.sheet.body, setter.place.add("P"), look)


def _ratings(setting: _Setting, block: papers.Ratings) -> None:
    setter = setting.setter
    body = setter.place.add("Table").add("TBody")
    ends = (block.lowest, block.highest)
    for rating in block.ratings:
        clean = replace(rating, name=setter.clean(rating.name))
        told = [f"{setting.common('at_start')}: {rating.first}"] if rating.first is not None else []
        told.append(f"{setting.common('now')}: {rating.last}")
        setter.append(RatingRow(setter.sheet, body.add("TR"), clean, ends, ", ".join(told)))


def _figures(setting: _Setting, block: papers.Figures) -> None:
    setter = setting.setter
    listing = setter.place.add("L", numbering="None")
    figures = [(setter.clean(number), setter.clean(words)) for number, words in block.figures]
    setter.append(FigureCards(setter.sheet, listing, figures, CONTENT_WIDTH))


def _notice(setting: _Setting, block: papers.Notice) -> None:
    setter = setting.setter
    text, strong = setter.clean(block.text), setter.clean(block.strong)
    setter.append(notice_box(setter.sheet, setter.place, text, strong))


def _write_lines(setting: _Setting, block: papers.WriteLines) -> None:
    setter = setting.setter
    setter.append(RuledLines(setter.sheet, block.count))


def _signatures(setting: _Setting, block: papers.Signatures) -> None:
    setting.setter.signatures(block.entries)


def _qr(setting: _Setting, block: papers.QrCode) -> None:
    setter = setting.setter
    code = (block.fields, setter.clean(block.alt), setter.clean(block.caption))
    setter.append(QrPicture(setter.sheet, setter.place, code, CONTENT_WIDTH))


def _path(setting: _Setting, block: papers.PathGoal) -> None:
    setter = setting.setter
    goal = replace(
        block,
        title=setter.clean(block.title),
        now_lead=setter.clean(block.now_lead),
        now=setter.clean(block.now),
    )
    width, height = setter.page.room
    row = PathRow(setter.sheet, setter.place, goal, width)
    if row.height < 0.7 * height:
        setter.append(row)
        return
    words = f"{goal.title}\n{goal.now_lead} {goal.now}"
    setter.paragraph(words)


def _columns(setting: _Setting, block: papers.Columns) -> None:
    setter = setting.setter
    columns = []
    for column in (block.left, block.right):
        lines = [(setter.clean(line), line in column.bold) for line in column.lines]
        columns.append((setter.clean(column.heading), lines, column.language))
    setter.append(side_by_side(setter.sheet, setter.place, columns))


def _new_page(setting: _Setting, _block: papers.NewPage) -> None:
    setting.setter.append(PageBreak())


_SETTERS: Final[Mapping[type[Block], Callable[[_Setting, Any], None]]] = {
    papers.Section: _section,
    papers.Text: _text,
    papers.Voice: _voice,
    papers.WorkerView: _worker,
    papers.Bullets: _bullets,
    papers.Checks: _checks,
    papers.BaseData: _base_data,
    papers.Table: _table,
    papers.Outcomes: _outcomes,
    papers.Ratings: _ratings,
    papers.Figures: _figures,
    papers.Notice: _notice,
    papers.WriteLines: _write_lines,
    papers.Signatures: _signatures,
    papers.QrCode: _qr,
    papers.PathGoal: _path,
    papers.Columns: _columns,
    papers.NewPage: _new_page,
}
