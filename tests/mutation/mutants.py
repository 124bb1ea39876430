"""The faults that are planted: one small change of the syntax tree at a time.

Comparisons, boolean words, sums, numbers, texts, bytes, True and False, conditions, what is given
back, and single calls left out. Docstrings, annotations, decorators, `__all__` and what only a
type checker reads stay: no test could tell.
"""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE,
    ast.GtE: ast.Gt, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
_UNREAD = ("__all__", "__slots__", "__match_args__")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One planted fault: where it is, what stood there, what stands there now, the whole source."""

    module: str
    line: int
    function: str
    before: str
    after: str
    source: str

    @property
    def name(self) -> str:
        """Give what tells this mutant from others, also after lines have moved."""
        return f"{self.module}:{self.function}: {self.before} -> {self.after}"


def mutants_of(module: str, source: str) -> list[Mutant]:
    """Give every mutant of a module's source, in the order of its lines."""
    tree = ast.parse(source)
    _note_functions(tree, "")
    bytecode = compile(ast.unparse(tree), module, "exec")
    found: dict[str, Mutant] = {}
    for place, node in enumerate(list(ast.walk(tree))):
        if getattr(node, "unread", False):
            continue
        for number in range(_changes(node)):
            planted = copy.deepcopy(tree)
            target = list(ast.walk(planted))[place]
            before = _told(target)
            replaced = _change(target, number)
            after = _told(replaced)
            whole = _Replace(target, replaced).visit(planted)
            ast.fix_missing_locations(whole)
            if compile(ast.unparse(whole), module, "exec") == bytecode:
                continue
            mutant = Mutant(
                module, node.lineno, node.function, before, after, ast.unparse(whole)  # type: ignore[attr-defined]
            )  # fmt: skip
            found[f"{place}.{number}"] = mutant
    return sorted(found.values(), key=lambda it: it.line)


class _Replace(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Give the new node for the old one."""
        return self._new if node is self._old else self.generic_visit(node)


def _told(node: ast.AST) -> str:
    """Give a node in one short line."""
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else f"{text[:60]}…{text[-25:]}"


def _note_functions(node: ast.AST, function: str) -> None:
    """Write into each node which function it is in, and mark what no test can see."""
    for child in ast.iter_child_nodes(node):
        child.function = function  # type: ignore[attr-defined]
        name = getattr(child, "name", "") if isinstance(child, _NAMED) else ""
        _note_functions(child, f"{function}.{name}".strip(".") if name else function)
    for unread in _unread_parts(node):
        for part in ast.walk(unread):
            part.unread = True  # type: ignore[attr-defined]


_NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def _unread_parts(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, (*_NAMED, ast.Module)):
        first = node.body[0] if node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            yield first
    if isinstance(node, _NAMED):
        yield from node.decorator_list
    if isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield node.returns
    if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield node.annotation
    if isinstance(node, ast.Assign) and _is_unread_name(node.targets[0]):
        yield node
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        yield from node.exc.args  # a message for programmers: it is never shown and never logged
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        yield node
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("cast", "TypeVar"):
        yield from node.args[:1]


def _is_unread_name(target: ast.AST) -> bool:
    return isinstance(target, ast.Name) and target.id in _UNREAD


def _changes(node: ast.AST) -> int:
    """Give in how many ways a node can be changed."""
    if isinstance(node, ast.Compare):
        return len(node.ops)
    return int(_changer(node) is not None)


def _changer(node: ast.AST) -> Callable[..., ast.AST] | None:
    if isinstance(node, ast.Constant):
        return _constant if type(node.value) in (int, float, bool, str, bytes) else None
    if isinstance(node, ast.JoinedStr | ast.FormattedValue):
        return None
    return _BY_KIND.get(type(node)) if _has_meaning(node) else None


def _has_meaning(node: ast.AST) -> bool:
    """Say whether the change would do anything at all."""
    if isinstance(node, ast.Return):
        value = node.value
        return value is not None and not (isinstance(value, ast.Constant) and value.value is None)
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Call)
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        return not isinstance(node.test, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.Constant)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not | ast.USub)
    if isinstance(node, ast.BinOp):
        types = isinstance(node.op, ast.BitOr) and isinstance(node.right, ast.Name | ast.Subscript)
        return type(node.op) in _SUMS and not types
    return True


def _change(node: ast.AST, number: int) -> ast.AST:
    """Give another node for this one; the node itself stays as it is."""
    new = copy.copy(node)
    if isinstance(new, ast.Compare):
        new.ops = [
            _COMPARED[type(op)]() if place == number else op for place, op in enumerate(new.ops)
        ]
        return new
    changer = _changer(node)
    assert changer is not None
    return changer(new)


def _constant(node: ast.Constant) -> ast.AST:
    value = node.value
    if isinstance(value, bool):
        return ast.Constant(not value)
    if isinstance(value, int | float):
        return ast.Constant(value + 1)
    mark = "XX" if isinstance(value, str) else b"XX"
    return ast.Constant(mark + value + mark)  # type: ignore[operator]


def _boolean(node: ast.BoolOp) -> ast.AST:
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return node


def _sum(node: ast.BinOp) -> ast.AST:
    node.op = _SUMS[type(node.op)]()
    return node


def _unary(node: ast.UnaryOp) -> ast.AST:
    return node.operand


def _condition(node: ast.If | ast.While | ast.IfExp) -> ast.AST:
    node.test = ast.UnaryOp(ast.Not(), node.test)
    return node


def _return(node: ast.Return) -> ast.AST:
    node.value = ast.Constant(None)
    return node


_BY_KIND: dict[type[ast.AST], Callable[..., ast.AST]] = {
    ast.BoolOp: _boolean,
    ast.BinOp: _sum,
    ast.UnaryOp: _unary,
    ast.If: _condition,
    ast.While: _condition,
    ast.IfExp: _condition,
    ast.Return: _return,
    ast.Expr: lambda _: ast.Pass(),
    ast.Raise: lambda _: ast.Pass(),
    ast.Break: lambda _: ast.Continue(),
    ast.Continue: lambda _: ast.Break(),
}
