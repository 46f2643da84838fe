"""The few things a palette cannot say: quiet table heads and tabs, focus that is always seen."""

from __future__ import annotations

from ui.resource_files import STYLE
from ui.theme import Colours, mixed


def style_sheet(colours: Colours) -> str:
    """In these colours."""
    tick, up, down, left, right = ((STYLE / f"{one}.svg").as_posix() for one in "tick up down left right".split())
    return f"""
    QHeaderView::section {{
        background: {colours.raised}; color: {colours.muted}; border: none;
        border-bottom: 1px solid {colours.line}; padding: 7px 12px; font-weight: 600;
    }}
    QHeaderView {{ background: {colours.raised}; border: none; }}
    QTableView, QListView, QTextEdit, QPlainTextEdit, QAbstractScrollArea#hours {{
        border: 1px solid {colours.line}; border-radius: 6px; background: {colours.surface}; padding: 1px;
    }}
    QTableView:focus, QListView:focus, QTextEdit:focus, QPlainTextEdit:focus, QAbstractScrollArea#hours:focus {{
        border: 2px solid {colours.accent}; padding: 0;
    }}
    QComboBox QListView {{ border-radius: 0; }}
    QListWidget {{ outline: 0; }}
    QListWidget::item {{ padding: 0.3em 0.5em; color: {colours.text}; }}
    QListWidget::item:disabled {{ color: {colours.muted}; }}
    QListWidget::item:selected {{ background: {colours.selection}; color: {colours.text}; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{
        border: 1px solid {colours.faint}; border-radius: 6px; background: {colours.surface}; padding: 5px 8px;
    }}
    QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {colours.link}; padding: 4px 7px; }}
    QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {colours.faint}; background: {colours.raised}; }}
    QComboBox:hover, QAbstractSpinBox:hover {{ border-color: {colours.muted}; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 2em; }}
    QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url("{down}"); width: 1em; height: 1em; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 1.8em; }}
    QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 0.8em; height: 0.8em; }}
    QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 0.8em; height: 0.8em; }}
    QComboBox QAbstractItemView {{
        border: 1px solid {colours.line}; background: {colours.surface}; padding: 4px;
        selection-background-color: {colours.selection}; selection-color: {colours.text};
    }}
    QGroupBox {{
        border: 1px solid {colours.line}; border-radius: 6px; background: {colours.surface};
        margin-top: 1.6em; padding: 6px;
    }}
    QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; padding: 0 2px 4px 2px; }}
    QCheckBox, QRadioButton {{ spacing: 0.6em; padding: 0 1px; }}
    QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{
        width: 1.15em; height: 1.15em; border: 1px solid {colours.faint}; background: {colours.surface};
    }}
    QCheckBox::indicator, QListView::indicator {{ border-radius: 4px; }}
    QRadioButton::indicator {{ border-radius: 0.58em; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{
        background: {colours.accent}; border-color: {colours.accent}; image: url("{tick}");
    }}
    QRadioButton::indicator:checked {{
        border: 0.36em solid {colours.accent}; width: 0.43em; height: 0.43em; border-radius: 0.53em;
    }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {colours.link}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {colours.link}; }}
    QListWidget#ticks::item {{ padding: 5px 8px; color: {colours.text}; }}
    QListWidget#ticks::item:selected {{
        background: {colours.selection}; color: {colours.text}; border: 1px solid {colours.link};
    }}
    QSplitter::handle {{ background: transparent; }}
    QTabBar::tab {{
        background: transparent; color: {colours.muted}; border: none;
        border-bottom: 2px solid transparent; padding: 7px 2px; margin-right: 22px;
    }}
    QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
    QTabBar::tab:hover {{ color: {colours.text}; }}
    QTabBar::tab:focus {{ color: {colours.text}; border-bottom-color: {colours.link}; }}
    QTabBar::scroller {{ width: 1.8em; }}
    QMenu {{ icon-size: 1.1em; }}
    QTabBar QToolButton {{ background: {colours.raised}; border: none; }}
    QTabBar QToolButton::left-arrow {{ image: url("{left}"); width: 1em; height: 1em; }}
    QTabBar QToolButton::right-arrow {{ image: url("{right}"); width: 1em; height: 1em; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {colours.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {colours.faint}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QPushButton {{
        background: {colours.surface}; color: {colours.text}; border: 1px solid {colours.line}; border-radius: 6px;
        padding: 6px 14px;
    }}
    QPushButton:hover {{ background: {colours.tint}; border-color: {colours.faint}; }}
    QPushButton:pressed {{ background: {colours.selection}; }}
    QPushButton:focus {{ border: 2px solid {colours.link}; padding: 5px 13px; }}
    QPushButton:disabled {{ color: {colours.faint}; background: {colours.raised}; }}
    QPushButton#primary {{ background: {colours.accent}; color: {colours.on_accent}; border: none; padding: 7px 15px;
        font-weight: 600; }}
    QPushButton#primary:hover {{ background: {mixed(colours.on_accent, colours.accent, 0.12).name()}; }}
    QPushButton#primary:focus {{ border: 2px solid {colours.text}; padding: 5px 13px; }}
    QPushButton#primary:disabled {{ background: {colours.at_rest}; color: {colours.muted}; }}
    QPushButton#view {{ padding: 6px 10px; }}
    QPushButton#view:checked {{ background: {colours.selection}; border-color: {colours.accent}; }}
    QPushButton#view:focus {{ padding: 5px 9px; }}
    QPushButton::menu-indicator {{
        image: url("{down}"); width: 0.9em; height: 0.9em;
        subcontrol-origin: padding; subcontrol-position: center right; right: 7px;
    }}
    QPushButton#find {{ text-align: left; color: {colours.muted}; max-width: 560px; }}
    QFrame#top-bar {{ background: {colours.raised}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }}
    QToolButton:hover {{ background: {colours.tint}; border-color: {colours.line}; }}
    QToolButton:checked {{ background: {colours.selection}; border-color: {colours.accent}; }}
    QToolButton:focus {{ border: 2px solid {colours.link}; padding: 4px 7px; }}
    QToolButton#quiet {{ color: {colours.link}; padding: 5px 4px; }}
    QToolButton#quiet:focus {{ padding: 4px 3px; }}
    QToolButton#quiet:checked {{ background: {colours.tint}; border-color: {colours.line}; }}
    QToolButton#quiet:disabled {{ color: {colours.faint}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QLineEdit:disabled {{ color: {colours.faint}; background: {colours.raised}; }}
    QTreeView {{ border: 1px solid {colours.line}; border-radius: 6px; background: {colours.surface}; }}
    QTreeView:focus {{ border: 2px solid {colours.accent}; }}
    QTreeView::item {{ padding: 4px 8px; color: {colours.text}; }}
    QTreeView::item:selected {{ background: {colours.selection}; color: {colours.text}; }}
    QListView#choices::item {{ padding: 4px 10px; color: {colours.text}; }}
    QListView#choices::item:selected {{ background: {colours.selection}; color: {colours.text}; }}
    QPushButton#day {{ padding: 6px 4px; }}
    QPushButton#day:focus {{ padding: 5px 3px; }}
    QFrame#palette {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 10px; }}
    QLineEdit#palette-field {{ background: transparent; border: none; border-bottom: 1px solid {colours.line};
        border-radius: 0; padding: 12px 14px; }}
    QLabel#palette-hint {{ color: {colours.muted}; padding: 7px 16px; border-top: 1px solid {colours.line}; }}
    QFrame#palette QListView {{ background: transparent; border: none; padding: 4px 0; }}
    QFrame#card {{ background: {colours.surface}; border: 1px solid {colours.line}; border-radius: 8px; }}
    QFrame#floating {{ background: {colours.surface}; border: 1px solid {colours.faint}; border-radius: 8px; }}
    QFrame#side-panel {{ background: {colours.surface}; border: none; }}
    QFrame#drawer {{ background: {colours.surface}; border: 1px solid {colours.line}; }}
    QFrame#lock {{ background: {colours.raised}; }}
    QScrollArea#page {{ background: transparent; border: none; }}
    QScrollArea#page > QWidget > QWidget {{ background: transparent; }}
    QPushButton#row {{ text-align: left; background: transparent; border: 1px solid transparent; padding: 7px 10px; }}
    QPushButton#row:hover {{ background: {colours.tint}; border-color: {colours.line}; }}
    QPushButton#row:focus {{ border: 2px solid {colours.link}; padding: 6px 9px; }}
    QStatusBar {{ border-top: 1px solid {colours.line}; }}
    QStatusBar::item {{ border: none; }}
    """
