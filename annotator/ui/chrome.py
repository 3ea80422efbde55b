"""The rules for the shell's own widgets: round fields and chips, quiet tabs, lists on the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.theme import Theme


def shell_style(theme: Theme) -> str:
    """A style sheet for the main window; what it does not name stays native."""
    return f"""
QMenuBar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; padding: 2px 4px; }}
QMenuBar::item {{ background: transparent; padding: 5px 10px; color: {theme.soft_ink}; }}
QMenuBar::item:selected {{ background: {theme.selection}; color: {theme.ink}; border-radius: 4px; }}
QLineEdit {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px; padding: 6px 8px;
    color: {theme.ink}; selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
QLineEdit:focus {{ border-color: {theme.accent}; }}
QPushButton[chip="true"] {{ border: none; border-radius: 8px; padding: 2px 8px; min-height: 13px;
    background: {theme.line}; color: {theme.ink}; font-size: 11px; }}
QPushButton[chip="true"]:checked {{ background: {theme.accent}; color: {theme.on_accent}; }}
QPushButton[chip="true"]:focus {{ border: 1px solid {theme.accent}; padding: 1px 7px; }}
QPushButton[quiet="true"] {{ border: none; background: transparent; color: {theme.accent};
    padding: 2px 6px; }}
QPushButton[quiet="true"]:hover, QPushButton[quiet="true"]:focus {{ text-decoration: underline; }}
QPushButton[link="true"] {{ border: none; background: transparent; color: {theme.accent}; padding: 3px 0;
    text-align: left; }}
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus {{ text-decoration: underline; }}
QPushButton[large="true"] {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 8px 16px;
    background: {theme.panel}; color: {theme.ink}; }}
QPushButton[large="true"]:hover, QPushButton[large="true"]:focus {{ border-color: {theme.accent}; }}
QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.on_accent};
    border-color: {theme.accent}; }}
QPushButton[primary="true"]:focus {{ border-color: {theme.ink}; }}
QWidget#welcome {{ background: {theme.page}; }}
QTreeWidget::item {{ padding: 3px 2px; }}
QTableView, QListView, QTreeView {{ background: {theme.panel}; color: {theme.ink};
    selection-background-color: {theme.selection}; selection-color: {theme.ink}; outline: none; }}
QPushButton[corner="true"] {{ border: none; background: transparent; color: {theme.soft_ink};
    padding: 4px 12px; }}
QPushButton[corner="true"]:hover {{ color: {theme.ink}; }}
QHeaderView::section {{ background: {theme.panel}; color: {theme.soft_ink}; border: none;
    border-bottom: 1px solid {theme.line}; padding: 4px 6px; font-size: 11px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {theme.line}; top: 0; }}
QTabBar {{ background: {theme.panel}; }}
QTabBar::tab {{ background: transparent; color: {theme.soft_ink}; padding: 9px 14px 8px 14px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {theme.ink}; font-weight: bold; border-bottom: 2px solid {theme.accent}; }}
QTabBar::tab:focus {{ color: {theme.accent}; }}
QLabel[soft="true"] {{ color: {theme.soft_ink}; }}
QLabel[hint="true"] {{ background: {theme.selection}; color: {theme.ink}; padding: 7px 16px;
    border-top: 1px solid {theme.line}; }}
QWidget#find-bar {{ background: {theme.panel}; border-bottom: 1px solid {theme.line}; }}
QFrame#type-ahead {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: 7px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {theme.line}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {theme.soft_ink}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QStatusBar {{ background: {theme.panel}; color: {theme.soft_ink}; font-size: 12px; }}
QStatusBar QLabel {{ color: {theme.soft_ink}; font-size: 12px; }}
QStatusBar QLabel[good="true"] {{ color: {theme.good}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {theme.line}; max-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {theme.accent}; }}
"""
