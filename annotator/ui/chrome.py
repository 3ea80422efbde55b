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
    color: {theme.ink}; placeholder-text-color: {theme.soft_ink};
    selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
QLineEdit:focus {{ border-color: {theme.accent}; }}
QPushButton {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 5px 14px;
    background: {theme.page}; color: {theme.ink}; }}
QPushButton:hover {{ background: {theme.selection}; }}
QPushButton:pressed {{ background: {theme.line}; }}
QPushButton:default {{ border-color: {theme.accent}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 4px 13px; }}
QPushButton:disabled {{ background: {theme.panel}; color: {theme.residue}; }}
QPushButton[chip="true"] {{ border: none; border-radius: 8px; padding: 2px 7px; min-height: 13px;
    background: {theme.line}; color: {theme.ink}; font-size: 11px; }}
QPushButton[ghost="true"] {{ border: 1px solid {theme.line}; padding: 1px 6px; background: transparent; }}
QPushButton[ghost="true"]:hover {{ background: {theme.line}; }}
QPushButton[chip="true"]:checked {{ background: {theme.accent}; color: {theme.on_accent}; }}
QPushButton[chip="true"]:focus {{ border: 1px solid {theme.accent}; padding: 1px 6px; }}
QPushButton[chip="true"]:checked:focus {{ border: 2px solid {theme.ink}; padding: 0 5px; }}
QPushButton[quiet="true"] {{ border: 1px solid transparent; border-radius: 4px; background: transparent;
    color: {theme.accent}; padding: 1px 5px; }}
QPushButton[link="true"] {{ border: 1px solid transparent; border-radius: 4px; background: transparent;
    color: {theme.accent}; padding: 2px 3px; margin-left: -4px; text-align: left; }}
QPushButton[quiet="true"]:hover, QPushButton[link="true"]:hover {{ text-decoration: underline; }}
QPushButton[quiet="true"]:focus, QPushButton[link="true"]:focus {{ border-color: {theme.accent}; }}
QPushButton[large="true"] {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 8px 16px;
    background: {theme.panel}; color: {theme.ink}; }}
QPushButton[large="true"]:hover {{ border-color: {theme.accent}; }}
QPushButton[large="true"]:focus {{ border: 2px solid {theme.accent}; padding: 7px 15px; }}
QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.on_accent};
    border-color: {theme.accent}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {theme.ink}; padding: 7px 15px; }}
QWidget#welcome {{ background: {theme.page}; }}
QTreeWidget::item {{ padding: 3px 2px; }}
QTableView, QListView, QTreeView {{ background: {theme.panel}; color: {theme.ink};
    placeholder-text-color: {theme.soft_ink};
    selection-background-color: {theme.selection}; selection-color: {theme.ink}; outline: none; }}
QTableView, QListView, QTreeView, QPlainTextEdit, QTextEdit {{ border: 1px solid transparent; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 1px solid {theme.accent}; }}
QPlainTextEdit[field="true"] {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px;
    padding: 3px 4px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 1px solid {theme.accent}; }}
QPlainTextEdit[field="true"]:focus {{ border-color: {theme.accent}; }}
QCheckBox, QRadioButton {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }}
QCheckBox::indicator:unchecked {{ width: 12px; height: 12px; border: 1px solid {theme.soft_ink};
    border-radius: 3px; background: {theme.page}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {theme.accent}; }}
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
QTabBar:focus {{ border: 1px solid {theme.accent}; }}
QLabel[soft="true"] {{ color: {theme.soft_ink}; }}
QLabel[small="true"], QPushButton[small="true"] {{ font-size: 11px; }}
QPushButton[link="true"][soft="true"] {{ color: {theme.soft_ink}; }}
QTreeWidget[marks="true"]::indicator {{ width: 11px; height: 11px; border: 1px solid {theme.soft_ink};
    border-radius: 3px; background: {theme.page}; }}
QTreeWidget[marks="true"]::indicator:checked {{ border-color: {theme.accent}; background: {theme.accent}; }}
QTreeWidget[marks="true"]::indicator:indeterminate {{ border-color: {theme.accent};
    background: {theme.selection}; }}
QFrame[card="true"] {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 7px; }}
QFrame[card="true"][chosen="true"] {{ border-color: {theme.accent}; background: {theme.selection}; }}
QFrame[card="true"] QRadioButton {{ font-weight: bold; spacing: 6px; padding: 3px 4px; }}
QRadioButton::indicator {{ width: 10px; height: 10px; border: 1px solid {theme.soft_ink};
    border-radius: 6px; background: {theme.page}; }}
QRadioButton::indicator:checked {{ border-color: {theme.accent}; background: {theme.accent}; }}
QFrame[card="true"] QRadioButton:focus {{ outline: none; color: {theme.accent}; }}
QDialog QLabel {{ padding-right: 2px; qproperty-indent: 0; }}
QComboBox {{ min-height: 24px; }}
QLabel[bad="true"] {{ color: {theme.danger}; }}
QLabel[hint="true"] {{ background: {theme.selection}; color: {theme.ink}; padding: 7px 16px;
    border-top: 1px solid {theme.line}; }}
QListWidget[boxed="true"] {{ background: {theme.page}; border: 1px solid {theme.line}; border-radius: 6px; }}
QListWidget[boxed="true"]:focus {{ border: 1px solid {theme.accent}; }}
QFrame#coach, QFrame#notice {{ background: {theme.selection}; border-top: 1px solid {theme.line}; }}
QFrame#coach QLabel, QFrame#notice QLabel {{ background: {theme.selection}; }}
QLineEdit[bad="true"] {{ color: {theme.danger}; border-color: {theme.danger}; }}
QWidget#queue-sign {{ background: {theme.selection}; border-radius: 6px; }}
QPushButton[sign="true"] {{ border: none; background: transparent; color: {theme.ink}; text-align: left;
    padding: 3px 8px; font-size: 11px; }}
QPushButton[sign="true"]:hover, QPushButton[sign="true"]:focus {{ text-decoration: underline; }}
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
