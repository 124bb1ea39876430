"""The tables of a client plan: base data, plain rows, goals with steps, the scale (GAS)."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, groupby

from app.documents.engine import CONTENT_HEIGHT
from app.documents.grid import Cell, CellLine, Grid, GridLook, Row, Sign
from app.documents.styles import CONTENT_WIDTH, Sheet, TextStyle
from app.documents.tagging import StructureNode
from app.documents.wrapping import Line, Run, wrap_runs

_BLANK = Line((), 0.0)
_LONGEST_WHOLE = 7  # lines of a row that never parts
_LEAST_LINES = 3  # of a row on either page


@dataclass(frozen=True)
class Columns:
    """Shares of the content width; `inset` keeps the letters off the next column or the rules."""

    shares: tuple[float, ...]
    inset: float = 9.0
    left: float = 0.0
    full: float = CONTENT_WIDTH
    places: tuple[tuple[float, float], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Left edge and width of each column in points."""
        width, left, places = self.full - self.left, self.left, []
        for share in self.shares:
            places.append((left, share * width))
            left += share * width
        object.__setattr__(self, "places", tuple(places))

    def room(self, index: int) -> float:
        """How wide a line may be; the last column of an open table needs no inset."""
        return self.places[index][1] - self.inset


@dataclass(frozen=True)
class TableStep:
    """A step with its check box: `sign_words` say aloud what the box shows."""

    text: str
    who: str
    when: str
    done: bool
    sign_words: str


@dataclass(frozen=True)
class TableGoal:
    """A goal and its steps as printable text."""

    title: str
    steps: tuple[TableStep, ...]


@dataclass(frozen=True)
class TableScale:
    """A goal, its five level texts and the index of the present level, if there is one."""

    title: str
    levels: tuple[str, ...]
    now: int | None
    now_words: str


def _lines(
    text: str, style: TextStyle, room: float, node: StructureNode | None
) -> tuple[CellLine, ...]:
    if not text:
        return ()
    wrapped = wrap_runs((Run(text, style.face),), style.size, room, style.language)
    return tuple(CellLine(line, style, node) for line in wrapped)


def _signed(
    lines: tuple[CellLine, ...], sign: Sign, node: StructureNode, indent: float
) -> tuple[CellLine, ...]:
    hangs = sign is not Sign.NONE
    shifted = [replace(entry, indent=indent, hangs=hangs) for entry in lines]
    if shifted:
        shifted[0] = replace(shifted[0], sign=sign, sign_node=node)
    return tuple(shifted)


def _head(
    sheet: Sheet, columns: Columns, names: Sequence[str], table: StructureNode
) -> tuple[Row, StructureNode]:
    """The head row and the TBody that follows it."""
    head_row = table.add("THead").add("TR")
    cells = [
        Cell(
            _lines(
                name,
                sheet.column,
                columns.room(index),
                head_row.add("TH", scope="Column") if name else head_row.add("TD"),
            )
        )
        for index, name in enumerate(names)
    ]
    return Row(tuple(cells), sheet.column.leading), table.add("TBody")


def plain_table(
    sheet: Sheet,
    parent: StructureNode,
    shares: tuple[float, ...],
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    dense: bool = False,
) -> Grid:
    """A table with a head and one line of texts per row; the first column heads its row."""
    columns = Columns(shares)
    head, body = _head(sheet, columns, names, parent.add("Table"))
    drawn = []
    for texts in rows:
        row = body.add("TR")
        nodes = [row.add("TH", scope="Row"), *(row.add("TD") for _ in texts[1:])]
        cells = tuple(
            Cell(_lines(text, sheet.body, columns.room(index), nodes[index]))
            for index, text in enumerate(texts)
        )
        drawn.append(_tall_or_whole(cells, sheet.body.leading))
    return Grid(drawn, _look(sheet, columns, dense=dense), head)


def _tall_or_whole(cells: tuple[Cell, ...], leading: float) -> Row:
    """A row that would leave much of a page empty may part below its name, which stands again."""
    row = Row((replace(cells[0], repeated=True), *cells[1:]), leading)
    first = max(_LEAST_LINES, len(cells[0].lines))
    if row.length <= _LONGEST_WHOLE:
        return row
    breaks = tuple(range(first, row.length - _LEAST_LINES + 1))
    return replace(row, breaks=breaks, running=True)


def _look(sheet: Sheet, columns: Columns, *, dense: bool = False) -> GridLook:
    return GridLook(
        columns=columns.places,
        padding=(0.08 if dense else 0.25) * sheet.body.leading,
        before=0.3 * sheet.step,
        after=sheet.step,
        full_height=CONTENT_HEIGHT,
    )


def goal_table(
    sheet: Sheet, parent: StructureNode, names: Sequence[str], goals: Sequence[TableGoal]
) -> Grid:
    """Goals with their steps; a drawn row per goal, a row per step for screen readers."""
    columns = Columns((0.268, 0.438, 0.157, 0.137))
    head, body = _head(sheet, columns, names, parent.add("Table"))
    rows = [_goal_row(sheet, columns, body, goal) for goal in goals]
    return Grid(rows, _look(sheet, columns), head)


def step_table(sheet: Sheet, parent: StructureNode, names: Sequence[str], goal: TableGoal) -> Grid:
    """The steps of one goal under its own heading (large size: no column for the goal)."""
    columns = Columns((0.52, 0.24, 0.24))
    head, body = _head(sheet, columns, names[1:], parent.add("Table"))
    rows = [_step_row(sheet, columns, body, step) for step in goal.steps]
    return Grid(rows, _look(sheet, columns), head)


def _goal_row(sheet: Sheet, columns: Columns, body: StructureNode, goal: TableGoal) -> Row:
    """Who does it stands once where following steps share it (a cell of several rows)."""
    row: StructureNode | None = body.add("TR")
    title = body.children[-1].add("TH", scope="Row", row_span=max(len(goal.steps), 1))
    stacks: _Stacks = ([], [], [])
    breaks = []
    for who, shared in groupby(goal.steps, key=lambda step: step.who):
        steps = list(shared)
        who_node = StructureNode("TD", row_span=len(steps))
        for step in steps:
            breaks.append(len(stacks[0]))
            row = row or body.add("TR")
            what, when = _step_lines(sheet, columns, row, step, (1, 3))
            if step is steps[0]:
                row.children.insert(-1, who_node)
            _stack((stacks[0], stacks[2]), (what, when), sheet.body)
            row = None
        stacks[1].extend(_lines(who, sheet.body, columns.room(2), who_node))
        _level(stacks, sheet.body)
    if not goal.steps:
        body.children[-1].children.extend(StructureNode("TD") for _ in stacks)
    cells = (
        Cell(_lines(goal.title, sheet.strong, columns.room(0), title), repeated=True),
        *(Cell(tuple(lines)) for lines in stacks),
    )
    return Row(cells, sheet.body.leading, tuple(at for at in breaks if at))


_Stacks = tuple[list[CellLine], list[CellLine], list[CellLine]]


def _step_row(sheet: Sheet, columns: Columns, body: StructureNode, step: TableStep) -> Row:
    row = body.add("TR")
    what, when = _step_lines(sheet, columns, row, step, (0, 2))
    who_node = StructureNode("TD")
    row.children.insert(-1, who_node)
    who = _lines(step.who, sheet.body, columns.room(1), who_node)
    return Row((Cell(what), Cell(who), Cell(when)), sheet.body.leading)


def _step_lines(
    sheet: Sheet, columns: Columns, row: StructureNode, step: TableStep, at: tuple[int, int]
) -> tuple[tuple[CellLine, ...], tuple[CellLine, ...]]:
    """What and when of a step in the two columns `at`; the box is a figure with words."""
    indent = 1.6 * sheet.body.size
    what = row.add("TD")
    box = what.add("Figure", alt=step.sign_words)
    text = _lines(step.text, sheet.body, columns.room(at[0]) - indent, what.add("P"))
    sign = Sign.DONE if step.done else Sign.OPEN
    when = _lines(step.when, sheet.body, columns.room(at[1]), row.add("TD"))
    return _signed(text, sign, box, indent), when


def _stack(
    stacks: Sequence[list[CellLine]], parts: Sequence[tuple[CellLine, ...]], style: TextStyle
) -> None:
    """Put the parts under what stands there and fill up to the same line."""
    for lines, part in zip(stacks, parts, strict=True):
        lines.extend(part)
    _level(stacks, style)


def _level(stacks: Sequence[list[CellLine]], style: TextStyle) -> None:
    height = max(map(len, stacks))
    for lines in stacks:
        lines.extend([CellLine(_BLANK, style, None)] * (height - len(lines)))


def scale_table(
    sheet: Sheet, parent: StructureNode, names: Sequence[str], scales: Sequence[TableScale]
) -> Grid:
    """Goal attainment scaling: five levels side by side, the present one framed and named."""
    columns = Columns((0.215, *(0.157,) * 5), inset=5.0)
    head, body = _head(sheet, columns, ("", *names), parent.add("Table"))
    rows = [_scale_row(sheet, columns, body, scale) for scale in scales]
    look = GridLook(
        columns=columns.places,
        padding=0.3 * sheet.body.leading,
        verticals=True,
        align="center",
        before=0.3 * sheet.step,
        after=sheet.step,
        full_height=CONTENT_HEIGHT,
    )
    return Grid(rows, look, head)


def _scale_row(sheet: Sheet, columns: Columns, body: StructureNode, scale: TableScale) -> Row:
    row = body.add("TR")
    title = row.add("TH", scope="Row")
    cells = [Cell(_lines(scale.title, sheet.strong, columns.room(0), title), repeated=True)]
    for index, text in enumerate(scale.levels):
        here = index == scale.now
        style = sheet.cell_small_strong if here else sheet.cell_small
        words = f"{text}\n{scale.now_words}" if here else text
        cells.append(Cell(_lines(words, style, columns.room(index + 1), row.add("TD")), here))
    return Row(tuple(cells), 1.03 * sheet.cell_small.leading)


def level_table(
    sheet: Sheet, parent: StructureNode, names: Sequence[str], scale: TableScale
) -> Grid:
    """The levels of one goal under each other (large size: five columns would not fit)."""
    columns = Columns((0.34, 0.66), inset=12.0)
    body = parent.add("Table").add("TBody")
    rows = []
    for index, (name, text) in enumerate(zip(names, scale.levels, strict=True)):
        row = body.add("TR")
        here = index == scale.now
        words = f"{text} ({scale.now_words})" if here else text
        style = sheet.strong if here else sheet.body
        head = _lines(name, sheet.strong, columns.room(0), row.add("TH", scope="Row"))
        value = _signed(_lines(words, style, columns.room(1), row.add("TD")), Sign.NONE, row, 6.0)
        rows.append(Row((Cell(head), Cell(value, here)), sheet.body.leading))
    return Grid(rows, _look(sheet, columns))


def base_data_box(
    sheet: Sheet, parent: StructureNode, entries: Sequence[tuple[str, str, bool]]
) -> Grid:
    """Names and values in a box, two side by side (large size: one); the bold ones are marked."""
    indent = 11.0
    if sheet.large:
        columns, across = Columns((0.38, 0.62), 8.0, indent), 1
    else:
        columns, across = Columns((0.168, 0.317, 0.185, 0.33), 4.0, indent), 2
    listing = parent.add("L", numbering="None")
    pairs: list[tuple[Cell, ...]] = []
    for name, value, strong in entries:
        item = listing.add("LI")
        at = 2 * (len(pairs) % across)
        style = sheet.strong if strong else sheet.body
        label_size = sheet.body.size * (1.0 if sheet.large else 0.9)
        label_style = replace(sheet.body, size=label_size, color="ink3")
        label = Cell(_lines(name, label_style, columns.room(at), item.add("Lbl")))
        pairs.append((label, Cell(_lines(value, style, columns.room(at + 1), item.add("LBody")))))
    if len(pairs) % across:
        pairs.append((Cell(), Cell()))
    rows = [
        Row(tuple(chain(*pairs[start : start + across])), 0.97 * sheet.body.leading)
        for start in range(0, len(pairs), across)
    ]
    look = GridLook(
        columns=columns.places,
        padding=0.115 * sheet.body.leading,
        rules=False,
        boxed=True,
        before=1.8 * sheet.step,
        after=2 * sheet.step,
        full_height=CONTENT_HEIGHT,
    )
    return Grid(rows, look)


def bullet_columns(
    sheet: Sheet,
    parent: StructureNode,
    items: Sequence[str],
    ticks: Sequence[tuple[bool, str]] = (),
    *,
    across: int = 2,
    room: tuple[float, float] = (CONTENT_WIDTH, CONTENT_HEIGHT),
) -> Grid:
    """Short items in columns, row by row (large size: one column); `room` of a whole page.

    With `ticks` (ticked, said aloud) the items have boxes in place of bullets.
    """
    across = 1 if sheet.large else across
    columns = Columns((1 / across,) * across, inset=9.0, full=room[0])
    listing = parent.add("L", numbering="None" if ticks else "Disc")
    indent = (1.6 if ticks else 1.0) * sheet.body.size
    cells = []
    for index, item in enumerate(items):
        entry = listing.add("LI")
        sign_node, sign = entry.add("Lbl"), Sign.BULLET
        if ticks:
            ticked, words = ticks[index]
            sign_node = sign_node.add("Figure", alt=words)
            sign = Sign.DONE if ticked else Sign.OPEN
        text = _lines(item, sheet.body, columns.room(0) - indent, entry.add("LBody"))
        cells.append(Cell(_signed(text, sign, sign_node, indent)))
    cells.extend([Cell()] * (-len(cells) % across))
    rows = [
        Row(tuple(cells[start : start + across]), sheet.body.leading)
        for start in range(0, len(cells), across)
    ]
    look = GridLook(
        columns=columns.places,
        padding=(0.2 if ticks else 0.04) * sheet.body.leading,
        rules=False,
        after=sheet.step,
        full_height=room[1],
    )
    return Grid(rows, look)
