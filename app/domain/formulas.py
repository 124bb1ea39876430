"""Scores of instruments as small formulas: read once, never executed as code (domain.md 4.10).

Known are numbers, names of items and scores, + − * / and brackets, and mean(), sum(), least(),
most(). What a formula may be worth is worked out beforehand from the ranges of its items, so that
one which could divide by zero is refused before anybody answers anything.
"""

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

Number = int | float
Range = tuple[float, float]
_MOST_NODES: Final = 200
_TWO: Final[dict[type[ast.operator], Callable[[float, float], float]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_MANY: Final[dict[str, Callable[[list[float]], float]]] = {
    "mean": lambda values: sum(values) / len(values),
    "sum": sum,
    "least": min,
    "most": max,
}


class FormulaRefused(ValueError):
    """A formula that is not taken; `reason`: not-a-formula, unknown-field or divides-by-zero."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was read and understood."""

    text: str
    tree: ast.expr
    names: tuple[str, ...]


def read_formula(text: str) -> Formula:
    """Take a formula apart.

    Raises:
        FormulaRefused: it holds anything but numbers, names, + − * / and the four functions.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise FormulaRefused("not-a-formula") from error
    nodes = list(ast.walk(tree))
    if len(nodes) > _MOST_NODES or not all(_is_known(node) for node in nodes):
        raise FormulaRefused("not-a-formula")
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    names = [node.id for node in nodes if isinstance(node, ast.Name) and id(node) not in called]
    return Formula(text, tree, tuple(dict.fromkeys(names)))


def _is_known(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, Number) and not isinstance(node.value, bool)
    if isinstance(node, ast.Call):
        known = isinstance(node.func, ast.Name) and node.func.id in _MANY
        return known and bool(node.args) and not node.keywords
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub)
    if isinstance(node, ast.BinOp):
        return type(node.op) in _TWO
    return isinstance(node, ast.Name | ast.USub | ast.operator | ast.Load)


def value_of(
    formula: Formula, values: Mapping[str, float | None], *, may_miss: int = 0
) -> float | None:
    """Give what a formula is worth; None where an answer is missing that may not be.

    In mean(), sum(), least() and most() up to `may_miss` answers may be missing; a mean is then
    that of the others. Anywhere else a missing answer leaves the whole without a value.
    """
    return _value(formula.tree, values, may_miss)


def _value(node: ast.expr, values: Mapping[str, float | None], may_miss: int) -> float | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, Number):
        return float(node.value)
    if isinstance(node, ast.Name):
        return values.get(node.id)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        parts = [_value(part, values, may_miss) for part in node.args]
        there = [part for part in parts if part is not None]
        enough = bool(there) and len(parts) - len(there) <= may_miss
        return _MANY[node.func.id](there) if enough else None
    return _worked_out(node, values, may_miss)


def _worked_out(node: ast.expr, values: Mapping[str, float | None], may_miss: int) -> float | None:
    """A sign, or two numbers and what stands between them."""
    if isinstance(node, ast.UnaryOp):
        inner = _value(node.operand, values, may_miss)
        return None if inner is None else -inner
    if not isinstance(node, ast.BinOp):
        raise FormulaRefused("not-a-formula")
    left = _value(node.left, values, may_miss)
    right = _value(node.right, values, may_miss)
    return None if left is None or right is None else _TWO[type(node.op)](left, right)


def range_of(formula: Formula, ranges: Mapping[str, Range]) -> Range:
    """Give the least and the most that a formula can be worth.

    Raises:
        FormulaRefused: it names something unknown, or a division could be by zero.
    """
    if set(formula.names) - set(ranges):
        raise FormulaRefused("unknown-field")
    return _range(formula.tree, ranges)


def _range(node: ast.expr, ranges: Mapping[str, Range]) -> Range:
    if isinstance(node, ast.Constant) and isinstance(node.value, Number):
        return float(node.value), float(node.value)
    if isinstance(node, ast.Name):
        return ranges[node.id]
    if isinstance(node, ast.UnaryOp):
        low, high = _range(node.operand, ranges)
        return -high, -low
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        parts = [_range(part, ranges) for part in node.args]
        many = _MANY[node.func.id]
        if node.func.id == "mean":  # of any of them, where some may be missing
            return min(low for low, _ in parts), max(high for _, high in parts)
        return many([low for low, _ in parts]), many([high for _, high in parts])
    if isinstance(node, ast.BinOp):
        left, right = _range(node.left, ranges), _range(node.right, ranges)
        if isinstance(node.op, ast.Div) and right[0] <= 0 <= right[1]:
            raise FormulaRefused("divides-by-zero")
        two = _TWO[type(node.op)]
        corners = [two(one, other) for one in left for other in right]
        return min(corners), max(corners)
    raise FormulaRefused("not-a-formula")
