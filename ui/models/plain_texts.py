"""Words of the look at plain language: the figure, and why something is marked."""

from PySide6.QtCore import QCoreApplication

from app.domain.plain_language import PlainMark, PlainReport, PlainRule

translate = QCoreApplication.translate


def plain_words(report: PlainReport) -> str:
    """Give the readability figure and a line for each mark."""
    figure = translate("plain", "Plain language: LIX {lix} (under 40 is easy).").format(
        lix=report.lix
    )
    if not report.marks:
        return figure + "\n" + translate("plain", "Nothing is marked.")
    return "\n".join((figure, *(_line(mark) for mark in report.marks)))


def _line(mark: PlainMark) -> str:
    why = {
        PlainRule.SENTENCE: translate("plain", "Long sentence: {found}"),
        PlainRule.WORD: translate("plain", "Long word: {found}"),
        PlainRule.ABBREVIATION: translate("plain", "Abbreviation: {found}"),
        PlainRule.PASSIVE: translate("plain", "Say who does it: {found}"),
        PlainRule.DATE: translate("plain", "Add the weekday: {found}"),
        PlainRule.HARD_WORD: translate("plain", "Hard word: {found}. Plainer: {instead}"),
    }[mark.rule]
    return "• " + why.format(found=mark.found, instead=mark.instead)
