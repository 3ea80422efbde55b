"""How a network is laid out in a file: a matrix as CSV or for UCINET, or GraphML."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, BinaryIO

from annotator.formats.cells import harmless
from annotator.formats.xml_text import element, escaped, opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.discourse.networks import Network, Node

_GRAPHML = {
    "xmlns": "http://graphml.graphdrawing.org/xmlns",
    "xmlns:visone": "http://visone.info/xmlns",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": (
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
    ),
}
_KEYS = (
    ("graph", "prop", "string"),
    ("node", "id", "string"),
    ("node", "name", "string"),
    ("node", "type", "string"),
    ("node", "variable", "string"),
    ("node", "frequency", "int"),
    ("edge", "weight", "double"),
)


def write_csv(network: Network, stream: BinaryIO) -> None:
    """A matrix with semicolons in UTF-8; names are quoted, quotation marks in them become apostrophes."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
    table = csv.writer(text, delimiter=";", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    table.writerow(["", *(_cell_name(node) for node in network.columns)])
    for row, node in enumerate(network.rows):
        table.writerow([_cell_name(node), *_weights(network, row)])
    text.detach()


def write_dl(network: Network, stream: BinaryIO) -> None:
    """A full matrix in UCINET's data language; names are without quotation marks."""
    if network.has_two_modes:
        size = f"nr = {len(network.rows)}, nc = {len(network.columns)}"
        names = ["row labels:", *_dl_names(network.rows), "col labels:", *_dl_names(network.columns)]
    else:
        size = f"n = {len(network.rows)}"
        names = ["labels:", *_dl_names(network.rows)]
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="\n")
    text.write("\n".join([f"dl {size}, format = fullmatrix", *names, "data:", ""]))
    for row in range(len(network.rows)):
        text.write("".join(f" {weight}" for weight in _weights(network, row)) + "\n")
    text.detach()


def write_graphml(network: Network, stream: BinaryIO) -> None:
    """A graph as visone and other programs read it; names label the nodes, weights the edges."""
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="\n")
    text.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    text.write(opening("graphml", _GRAPHML) + "\n")
    for owner, name, kind in _KEYS:
        text.write(element("key", {"id": name, "for": owner, "attr.name": name, "attr.type": kind}) + "\n")
    text.write(opening("graph", {"id": "DNA", "edgedefault": "undirected"}) + "\n")
    label = element("visone:labelAttribute", {"edgeLabel": "weight", "nodeLabel": "name"})
    text.write(element("data", {"key": "prop"}, label) + "\n")
    nodes = (*network.rows, *network.columns) if network.has_two_modes else network.rows
    for number, node in enumerate(nodes, 1):
        text.write(_node(number, node) + "\n")
    behind = len(network.rows) if network.has_two_modes else 0
    for row, column, weight in _ties(network):
        ends = {"source": f"n{row + 1}", "target": f"n{column + behind + 1}"}
        text.write(element("edge", ends, _data("weight", f"{weight:.1f}")) + "\n")
    text.write("</graph>\n</graphml>\n")
    text.detach()


def _cell_name(node: Node) -> str:
    return str(harmless(_on_one_line(node.name).replace('"', "'")))


def _dl_names(nodes: tuple[Node, ...]) -> Iterator[str]:
    for node in nodes:
        plain = _on_one_line(node.name).replace('"', "").replace("'", "")
        yield f'"{plain}"'


def _on_one_line(name: str) -> str:
    return " ".join(name.split())


def _weights(network: Network, row: int) -> list[int]:
    return [network.weight(row, column) for column in range(len(network.columns))]


def _ties(network: Network) -> Iterator[tuple[int, int, int]]:
    for (row, column), weight in sorted(network.weights.items()):
        yield row, column, weight


def _node(number: int, node: Node) -> str:
    facts = {
        "id": str(number),
        "name": node.name,
        "variable": node.variable,
        "frequency": str(node.frequency),
    }
    if node.kind:
        facts["type"] = node.kind
    return element("node", {"id": f"n{number}"}, *(_data(key, value) for key, value in facts.items()))


def _data(key: str, value: str) -> str:
    return element("data", {"key": key}, escaped(value))
