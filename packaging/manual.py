"""The manual pages and the completion of the shell, both made from the argument parser itself.

usage: python packaging/manual.py FOLDER     FOLDER becomes a part of /usr/share (`make package`)
"""

import gzip
import sys
import tomllib
from argparse import Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

from app.cli.parser import command_parser
from app.text import Language

LANGUAGES: tuple[Language, ...] = ("en", "fi", "sv")
WORDS: Mapping[str, Mapping[str, str]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)


def main(folder: Path) -> None:
    """Write the manual pages in three languages and bash's completion."""
    import shtab  # a tool of packaging; the tests read the pages without it

    for language in LANGUAGES:
        page = manual_page(command_parser(language), language)
        place = folder / "man" / ("" if language == "en" else language) / "man1" / "rinnalla.1.gz"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(gzip.compress(page.encode(), mtime=0))
    completion = folder / "bash-completion" / "completions" / "rinnalla"
    completion.parent.mkdir(parents=True, exist_ok=True)
    completion.write_text(shtab.complete(command_parser("en"), "bash"), encoding="utf-8")


def manual_page(parser: ArgumentParser, language: Language) -> str:
    """Give the page in the language of the parser as roff."""
    words = WORDS[language]
    command = r"\fICOMMAND\fR ..." if language == "en" else r"\fI...\fR"
    lines = [f'.TH RINNALLA 1 "" "Rinnalla {version("rinnalla")}"']
    lines += [f".SH {words['name']}", rf"rinnalla \- {_roff(words['about'])}"]
    lines += [f".SH {words['synopsis']}", r".B rinnalla", r"[\-\-demo]", ".br", ".B rinnalla"]
    lines += [command, f".SH {words['description']}", _roff(parser.description or "")]
    lines += [f".SH {words['options']}", *_options(parser), f".SH {words['commands']}"]
    for called, told in commands_of(parser):
        lines += [f".SS {_roff(called.prog)}", _roff(told), *_options(called)]
    lines += [f".SH {words['status']}", _roff(words["codes"]), f".SH {words['files']}"]
    for path, told in (("~/.local/share/rinnalla/", "data"), ("/etc/xdg/rinnalla/", "site")):
        lines += [".TP", f".I {path}", _roff(words[told])]
    lines += [f".SH {words['more']}", "/usr/share/doc/rinnalla/"]
    return "\n".join(lines) + "\n"


def commands_of(parser: ArgumentParser) -> Iterator[tuple[ArgumentParser, str]]:
    """Give every command that can be called, with what it does."""
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                yield from list(commands_of(command)) or [(command, told.get(name, ""))]


def _options(parser: ArgumentParser) -> list[str]:
    lines: list[str] = []
    for action in parser._actions:
        if not isinstance(action, _SubParsersAction) and action.dest != "help":
            lines += [".TP", _written(action), _roff(action.help or "")]
    return lines


def _written(action: Action) -> str:
    value = str(action.metavar or "|".join(action.choices or ()))
    if not action.option_strings:
        return rf"\fI{_roff(value or action.dest.upper())}\fR"
    names = ", ".join(rf"\fB{_roff(name)}\fR" for name in action.option_strings)
    return rf"{names} \fI{_roff(value)}\fR" if value else names


def _roff(text: str) -> str:
    told = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{told}" if told.startswith((".", "'")) else told


if __name__ == "__main__":
    main(Path(sys.argv[1]))
