"""The one style sheet of the application, a template filled from tokens and sizes.

Borders of 2 px take 1 px off the padding, so nothing jumps. A radius is never more than half of
a fixed even height, because QSS then drops the rounding.
"""

from collections.abc import Mapping
from string import Template
from typing import Final

_BASE: Final = """
QWidget { color: $ink; outline: 0; widget-animation-duration: 0 }
QWidget#page { background: $bg }
QWidget#surface { background: $surface }
QFrame#line { background: $line; border: 0; max-height: 1px; min-height: 1px }
QFrame#vertical-line { background: $line; border: 0; max-width: 1px; min-width: 1px }
QLabel { background: transparent }
QLabel:disabled { color: $disabled }
QLabel[tone="ink2"] { color: $ink2 }
QLabel[tone="ink3"] { color: $ink3 }
QLabel[tone="primary"] { color: $primary }
QLabel[tone="primaryInk"] { color: $primaryInk }
QLabel[tone="onPrimary"] { color: $onPrimary }
QLabel[tone="voice"] { color: $voice }
QLabel[tone="voiceInk"] { color: $voiceInk }
QLabel[tone="info"] { color: $info }
QLabel[tone="infoInk"] { color: $infoInk }
QLabel[tone="ok"] { color: $ok }
QLabel[tone="okInk"] { color: $okInk }
QLabel[tone="warnInk"] { color: $warnInk }
QLabel[tone="bad"] { color: $bad }
QLabel[tone="badInk"] { color: $badInk }
QLabel[tone="today"] { color: $today }
QLabel[tone="railInk"] { color: $railInk }
QLabel[tone="surface"] { color: $surface }
QToolTip { background: $ink; color: $surface; border: 0; padding: 6px 8px; font-size: ${f_small}px }
QScrollArea { background: transparent; border: 0 }
QScrollArea > QWidget > QWidget#scrolled { background: transparent }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0 }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0 }
QScrollBar::handle { background: $btnLine; border-radius: 4px; margin: 2px }
QScrollBar::handle:vertical { min-height: 32px }
QScrollBar::handle:horizontal { min-width: 32px }
QScrollBar::handle:hover { background: $lineStrong }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; background: none }
QScrollBar::add-page, QScrollBar::sub-page { background: none }
QMenu { background: $surface; border: 1px solid $btnLine; border-radius: 8px; padding: 4px;
  font-size: ${f_body}px }
QMenu::item { padding: ${s8}px ${s20}px ${s8}px ${s12}px; border-radius: 6px }
QMenu::item:selected { background: $hover; color: $ink }
QMenu::item:disabled { color: $disabled }
QMenu::separator { height: 1px; background: $line; margin: 4px }
QMenu::icon { padding-left: 8px }
"""

_BUTTONS: Final = """
QPushButton { min-height: ${h_in}px; border: 1px solid $btnLine; border-radius: 8px;
  background: $surface; padding: 0 15px; font-weight: 600; font-size: ${f_body}px }
QPushButton:hover { background: $hover }
QPushButton:pressed { background: $selected }
QPushButton[large="true"] { min-height: ${h_large_in}px }
QPushButton[kind="primary"] { background: $primary; border-color: $primary; color: $onPrimary }
QPushButton[kind="primary"]:hover { background: $primaryHover; border-color: $primaryHover }
QPushButton[kind="primary"]:pressed { background: $primaryPress; border-color: $primaryPress }
QPushButton[kind="soft"] { background: $primarySoft; border-color: $primarySoft;
  color: $primaryInk }
QPushButton[kind="soft"]:hover { border-color: $primary }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: $primary }
QPushButton[kind="ghost"]:hover { background: $hover }
QPushButton[kind="danger"] { background: $bad; border-color: $bad; color: $onBad }
QPushButton[kind="danger"]:hover { background: $badInk; border-color: $badInk; color: $badSoft }
QPushButton[kind="danger-outline"] { border-color: $bad; color: $bad }
QPushButton[kind="danger-outline"]:hover { background: $badSoft }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $primary;
  padding: 0 3px; min-width: 32px; font-size: ${f_small}px }
QPushButton[kind="link"][textSize="body"] { font-size: ${f_body}px }
QPushButton[kind="link"]:hover { text-decoration: underline; background: transparent }
QPushButton[kind="on-banner"] { background: transparent; border-color: $ink2 }
QPushButton[kind="on-voice"] { background: transparent; border-color: transparent;
  color: $voiceInk; font-weight: 400; padding: 0 3px; text-align: left }
QPushButton[kind="on-voice"]:hover { border-color: $voiceLine }
QPushButton[kind="toast"] { background: transparent; border-color: transparent; color: $surface;
  text-decoration: underline; padding: 0 7px }
QPushButton[kind="voice"] { background: $voice; border-color: $voice; color: $onPrimary }
QPushButton[kind="voice"]:hover { background: $voiceInk; border-color: $voiceInk }
QPushButton:disabled { background: $hover; border-color: $line; color: $disabled }
QPushButton[kind="ghost"]:disabled, QPushButton[kind="link"]:disabled {
  background: transparent; border-color: transparent }
QPushButton#icon-button { padding: 0; min-width: ${h_in}px; max-width: ${h_in}px }
QPushButton#icon-button[kind="ghost"] { color: $ink }
QPushButton#chip { border-radius: ${chip_r}px; font-weight: 500; padding: 0 14px;
  background: $surface; min-height: ${h_in}px; max-height: ${h_in}px }
QPushButton#chip:hover { background: $hover }
QPushButton#chip[hint="true"] { border: 1px dashed $lineStrong }
QPushButton#chip:checked { background: $primarySoft; border: 2px solid $primary;
  color: $primaryInk; font-weight: 600; padding: 0 13px;
  min-height: ${h_in2}px; max-height: ${h_in2}px }
QPushButton#chip:disabled { background: $hover; color: $disabled; border: 1px solid $line }
QPushButton#crumb { color: $ink2; font-weight: 500; font-size: ${f_h3}px }
QPushButton#section { border: 0; border-radius: 8px; background: transparent; color: $ink2;
  font-weight: 500; text-align: left; padding: 0 12px; min-height: ${row}px }
QPushButton#section:hover { background: $hover }
QPushButton#section:checked { background: $primarySoft; color: $primaryInk; font-weight: 600 }
"""

_INPUTS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  border: 1px solid $lineStrong; border-radius: 8px; background: $surface; padding: 0 12px;
  font-size: ${f_body}px; selection-background-color: $primary; selection-color: $onPrimary;
  placeholder-text-color: $ink3 }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${h_in}px }
QPlainTextEdit, QTextEdit { padding: 8px 8px }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $focus; padding: 0 11px; min-height: ${h_in2}px }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 7px 7px }
QLineEdit[error="true"], QComboBox[error="true"], QAbstractSpinBox[error="true"] {
  border: 2px solid $bad; padding: 0 11px; min-height: ${h_in2}px }
QPlainTextEdit[error="true"] { border: 2px solid $bad; padding: 7px 7px }
QLineEdit[error="true"]:focus, QComboBox[error="true"]:focus, QAbstractSpinBox[error="true"]:focus,
QPlainTextEdit[error="true"]:focus { border-color: $focus }
QLineEdit[large="true"] { min-height: ${h_large_in}px }
QLineEdit[large="true"]:focus { min-height: ${h_large_in2}px }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $sunken; color: $disabled; border: 1px solid $line; padding: 0 12px;
  min-height: ${h_in}px }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"] { border: 2px solid transparent;
  background: transparent; padding: 0; border-radius: 6px }
QLineEdit[bare="true"]:focus, QPlainTextEdit[bare="true"]:focus { border-color: $focus }
QPlainTextEdit[tone="voice"] { color: $voiceInk }
QComboBox::drop-down { border: 0; width: ${h}px }
QComboBox::down-arrow { image: none; width: 0; height: 0 }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $btnLine; outline: 0;
  selection-background-color: $selected; selection-color: $ink }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 ${s8}px }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; height: 0; border: 0 }
QCalendarWidget QWidget { background: $surface }
QCalendarWidget QAbstractItemView { border: 0; selection-background-color: $primary;
  selection-color: $onPrimary; font-size: ${f_body}px; padding: 0 }
QCalendarWidget QAbstractItemView:disabled { color: $disabled }
QCalendarWidget QToolButton { background: $surface; border: 0; border-radius: 6px;
  padding: 6px 10px; font-weight: 600; color: $ink }
QCalendarWidget QToolButton:hover { background: $hover }
QCalendarWidget QToolButton::menu-indicator { image: none }
"""

_FRAMES: Final = """
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 12px }
QFrame#card[state="selected"] { background: $primarySoft; border: 2px solid $primary }
QFrame#card[state="next"] { border: 2px solid $primary }
QFrame#box { background: $surface; border: 1px solid $lineStrong; border-radius: 8px }
QFrame#nested { background: $sunken; border: 0; border-radius: 10px }
QFrame#voice, QFrame#worker { border: 0; border-radius: 0;
  border-top-right-radius: 10px; border-bottom-right-radius: 10px }
QFrame#voice { background: $voiceSoft; border-left: 4px solid $voice }
QFrame#worker { background: $surface; border-left: 4px solid $primary }
QFrame#worker[inset="true"] { background: $sunken }
QFrame#ownEntry, QFrame#otherEntry { background: $surface; border: 1px solid $line;
  border-radius: 10px }
QFrame#ownEntry { border-left: 4px solid $primary }
QFrame#otherEntry { border-left: 4px solid $ink2 }
QFrame#segment { background: $surface; border: 1px solid $btnLine; border-radius: 8px }
QFrame#banner { border: 0; border-radius: 10px }
QFrame#banner[status="info"] { background: $infoSoft }
QFrame#banner[status="warn"] { background: $warnSoft }
QFrame#banner[status="bad"] { background: $badSoft }
QFrame#banner[status="ok"] { background: $okSoft }
QFrame#banner[status="info"] QLabel, QFrame#banner[status="info"] QPushButton { color: $infoInk;
  border-color: $infoInk }
QFrame#banner[status="warn"] QLabel, QFrame#banner[status="warn"] QPushButton { color: $warnInk;
  border-color: $warnInk }
QFrame#banner[status="bad"] QLabel, QFrame#banner[status="bad"] QPushButton { color: $badInk;
  border-color: $badInk }
QFrame#banner[status="ok"] QLabel, QFrame#banner[status="ok"] QPushButton { color: $okInk;
  border-color: $okInk }
QFrame#banner QPushButton#icon-button { border-color: transparent }
QFrame#toast { background: $ink; border: 0; border-radius: 10px }
QFrame#toast QLabel { color: $surface }
QFrame#sheet { background: $surface; border: 1px solid $line; border-radius: 14px }
QFrame#top-bar, QFrame#header { background: $surface; border: 0; border-bottom: 1px solid $line }
QFrame#client-header { background: $surface; border: 0; border-bottom: 1px solid $line }
QFrame#print-panel { background: $surface; border: 0; border-right: 1px solid $line }
QFrame#input-frame { background: $surface; border: 1px solid $lineStrong; border-radius: 8px }
QScrollArea#paper, QWidget#paper-ground { background: $hover }
QScrollArea#paper, QScrollArea#read-on, QListView#outbox, QListView#desk {
  border: 2px solid transparent; border-radius: 6px }
QScrollArea#paper:focus, QScrollArea#read-on:focus, QListView#outbox:focus,
QListView#desk:focus { border-color: $focus }
QFrame#footer { background: $surface; border: 0; border-top: 1px solid $line }
QFrame#rail { background: $rail; border: 0 }
QPushButton#search { border: 1px solid $lineStrong; color: $ink2; font-weight: 400;
  text-align: left; padding: 0 12px }
QLabel#key { background: $sunken; border: 1px solid $line; border-radius: 5px; color: $ink2;
  padding: 0 5px; font-size: ${f_micro}px }
"""

_TABLES: Final = """
QTableView, QListView, QTreeView { background: $surface; border: 0; outline: 0;
  gridline-color: transparent; selection-background-color: $selected; selection-color: $ink;
  alternate-background-color: $surface }
QListView { background: transparent }
QTableView::item { border: 0; border-bottom: 1px solid $line; padding: 0 ${s12}px }
QTableView::item:selected { background: $selected; color: $ink }
QHeaderView { background: $surface; border: 0 }
QHeaderView::section { background: $surface; color: $ink3; border: 0;
  border-bottom: 1px solid $line; padding: 0 ${s12}px; font-size: ${f_small}px;
  font-weight: 600; min-height: ${head}px }
QProgressBar { background: $line; border: 0; border-radius: 4px; min-height: 8px;
  max-height: 8px; text-align: center }
QProgressBar::chunk { background: $primary; border-radius: 4px }
"""

_TURNED: Final = """
QWidget#turned { background: $turnedPage }
QFrame#turned-card { background: $surface; border: 1px solid $turnedLine; border-radius: 20px }
QFrame#turned-card[chosen="true"] { border: 2px solid $voice }
QFrame#turned-band { background: $voiceSoft; border: 0; border-radius: 16px }
QFrame#turned-spruce { background: $sunken; border: 0; border-left: 6px solid $primary;
  border-top-right-radius: 10px; border-bottom-right-radius: 10px }
QFrame#turned-voice { background: $voiceSoft; border: 0; border-left: 6px solid $voice;
  border-top-right-radius: 10px; border-bottom-right-radius: 10px }
QPushButton#turned-big { background: $surface; border: 2px solid $btnLine; border-radius: 14px;
  min-height: ${big_in}px; padding: 0 ${s20}px; text-align: left; font-weight: 600;
  font-size: ${f_client_part}px; color: $ink }
QPushButton#turned-big:hover { border-color: $lineStrong }
QPushButton#turned-big:checked { border-color: $voice; background: $surface }
QPushButton#turned-big[filled="true"]:checked { background: $voice; color: $onPrimary }
QPushButton#turned-big[main="true"] { background: $voice; border-color: $voice; color: $onPrimary;
  text-align: center; padding: 0 ${s40}px }
QPushButton#turned-big[main="true"]:hover { background: $voiceInk; border-color: $voiceInk }
QPushButton#turned-big:disabled { background: $hover; border-color: $line; color: $disabled }
QPlainTextEdit[turned="true"] { font-size: ${f_client_note}px; background: $surface }
"""

_SOFT: Final = ("ok", "info", "warn", "bad", "voice")


def build(colors: Mapping[str, str], metrics: Mapping[str, int]) -> str:
    """Fill the template.

    Args:
        colors: token name → #RRGGBB.
        metrics: sizes in px as `Theme.metrics()` gives them.
    """
    values: dict[str, str | int] = {**colors, **metrics}
    values["h_in"] = metrics["h"] - 2
    values["h_in2"] = metrics["h"] - 4
    values["h_large_in"] = metrics["h_large"] - 2
    values["h_large_in2"] = metrics["h_large"] - 4
    values["big_in"] = metrics["big"] - 4
    values["chip_r"] = metrics["h"] // 2
    text = _BASE + _BUTTONS + _INPUTS + _FRAMES + _TABLES + _TURNED + _labels(metrics)
    return Template(text).substitute(values)


def _labels(metrics: Mapping[str, int]) -> str:
    """Tags and pills: fixed even heights, radius not above half of them."""
    pill = metrics["pill"] // 2
    rules = [
        "QFrame#tag { border: 1px solid transparent; border-radius: 6px }",
        "QFrame#tag QLabel, QPushButton#pill { font-weight: 600 }",
        'QFrame#tag[status="neutral"] { background: $hover }',
        'QFrame#tag[status="neutral"] QLabel { color: $ink2 }',
        'QFrame#tag[status="outline"] { background: $surface; border-color: $btnLine }',
        'QFrame#tag[status="outline"] QLabel { color: $ink2 }',
        'QFrame#tag[status="primary"] { background: $primarySoft }',
        'QFrame#tag[status="primary"] QLabel { color: $primaryInk }',
        'QFrame#tag[status="solid"] { background: $primary }',
        'QFrame#tag[status="solid"] QLabel { color: $onPrimary }',
        'QFrame#tag[status="flag"] { background: $bad }',
        'QFrame#tag[status="flag"] QLabel { color: $onBad }',
        'QFrame#tag[status="info-solid"] { background: $info }',
        'QFrame#tag[status="info-solid"] QLabel { color: $surface }',
        f"QPushButton#pill {{ border: 1px solid transparent; border-radius: {pill}px; "
        f"min-height: {metrics['pill'] - 2}px; max-height: {metrics['pill'] - 2}px; "
        f"margin: {(metrics['h'] - metrics['pill']) // 2}px 0; "
        "padding: 0 11px; font-size: ${f_small}px }",
        "QPushButton#pill:hover { border-color: $lineStrong }",
    ]
    for status in _SOFT:
        rules.append(f'QFrame#tag[status="{status}"] {{ background: ${status}Soft }}')
        rules.append(f'QFrame#tag[status="{status}"] QLabel {{ color: ${status}Ink }}')
        rules.append(
            f'QPushButton#pill[status="{status}"] {{ background: ${status}Soft; '
            f"color: ${status}Ink }}"
        )
    return "\n".join(rules)
