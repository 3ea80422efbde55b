"""Which addresses may be spoken to: those on this machine, and others only where a person named them.

Nothing is looked up here, and a host of this machine is spoken to by number, so that no name server and no
table of hosts can make another machine of it.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from annotator.core.errors import SuggesterError

if TYPE_CHECKING:
    from collections.abc import Iterable

_HOST = r"\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_.])?"
_URL = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_HOST})(?P<port>:[0-9]*)?(?P<path>/[a-z0-9._~/-]*)?",
    re.IGNORECASE | re.ASCII,
)
"""Deliberately less than RFC 3986 allows: where programs read an address differently, a host can hide."""

_ENTRY = re.compile(rf"(?P<host>{_HOST})(?P<port>:[0-9]*)?", re.IGNORECASE | re.ASCII)
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")
"""The last part of a host that the system's resolver would read as a number (WHATWG URL, 4.3)."""

_HERE = ("127.0.0.1", "::1")
_PORTS = {"http": 80, "https": 443}
_LAST_PORT = 65_535
_COMPLETIONS = "/chat/completions"
_IP: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where to ask: ``hosts`` are tried in turn. ``shown`` is how the place is called to people."""

    hosts: tuple[str, ...]
    port: int
    path: str
    is_tls: bool
    is_here: bool
    shown: str


class _Place(NamedTuple):
    host: str
    port: int | None


def permitted(url: str, allowed: Iterable[str] = ()) -> Address:
    """The address to ask for completions, given the ``url`` of an endpoint that speaks as OpenAI's does.

    ``allowed`` are the places beside this machine that a person named: ``HOST`` for every port of a host,
    ``HOST:PORT`` for one. There are no wildcards, and no host brings its subdomains along.

    Raises:
        SuggesterError: if it is not an address, or neither on this machine nor allowed.
    """
    written = url.strip()
    if not written:
        raise SuggesterError("Name the address to ask, such as http://127.0.0.1:11434.")
    if "@" in written:
        raise SuggesterError("An address with a name or password before the host is not taken.")
    found = _URL.fullmatch(written)
    if found is None:
        raise SuggesterError("“{url}” is not an address such as http://127.0.0.1:11434.", url=written)
    scheme = found["scheme"].lower()
    place = _place(found)
    port = place.port or _PORTS[scheme]
    here = _here(place.host)
    if not here and not _is_among(_Place(place.host, port), allowed):
        raise SuggesterError(
            "“{host}” is not on this machine, and nothing leaves this machine.",
            advice="To allow it, name {entry} as an allowed host.",
            host=place.host,
            entry=f"{_bracketed(place.host)}:{port}",
        )
    return Address(
        hosts=here or (place.host,),
        port=port,
        path=_completions_path(found["path"] or ""),
        is_tls=scheme == "https",
        is_here=bool(here),
        shown=f"{_bracketed(place.host)}:{port}",
    )


def check_allowed(entry: str) -> None:
    """Nothing, if ``entry`` names a host as it has to be named to be allowed.

    Raises:
        SuggesterError: if it does not.
    """
    _entry(entry)


def _is_among(place: _Place, allowed: Iterable[str]) -> bool:
    for one in allowed:
        try:
            entry = _entry(one)
        except SuggesterError:
            continue
        if entry.host == place.host and entry.port in {None, place.port}:
            return True
    return False


def _entry(written: str) -> _Place:
    found = _ENTRY.fullmatch(written.strip())
    if found is None:
        raise SuggesterError("“{entry}” does not name a host, as HOST or HOST:PORT.", entry=written.strip())
    return _place(found)


def _place(found: re.Match[str]) -> _Place:
    """Host and port of what was found.

    Raises:
        SuggesterError: if the port is none, or the host a number in disguise.
    """
    return _Place(_host(found["host"].lower()), _port(found["port"]))


def _port(written: str | None) -> int | None:
    if written is None:
        return None
    digits = written.removeprefix(":")
    if not digits or len(digits) > len(str(_LAST_PORT)) or not 0 < int(digits) <= _LAST_PORT:
        raise SuggesterError("“{port}” is not a port; ports go from 1 to 65535.", port=digits)
    return int(digits)


def _host(written: str) -> str:
    """The host in the one form in which hosts are compared."""
    bare = written.removeprefix("[").removesuffix("]")
    ip = _ip(bare)
    if ip is not None and (ip.version == 6) == written.startswith("["):  # noqa: PLR2004 - IP's own name
        mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
        return str(mapped or ip)
    name = bare.removesuffix(".")
    if written.startswith("[") or ".." in bare or not name or _NUMBER.fullmatch(name.rpartition(".")[2]):
        raise SuggesterError(
            "“{host}” is not a host as it is usually written, such as 127.0.0.1 or localhost.", host=written
        )
    return name


def _here(host: str) -> tuple[str, ...]:
    """The numbers under which a host of this machine is reached; none for any other host."""
    if host == "localhost":
        return _HERE
    ip = _ip(host)
    return (host,) if ip is not None and ip.is_loopback else ()


def _ip(host: str) -> _IP | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _completions_path(path: str) -> str:
    trimmed = path.rstrip("/")
    if trimmed.endswith(_COMPLETIONS):
        return trimmed
    return trimmed + (_COMPLETIONS if trimmed.endswith("/v1") else "/v1" + _COMPLETIONS)
