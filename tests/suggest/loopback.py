"""A small server on this machine that stands where a person's language model would."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Handler: TypeAlias = BaseHTTPRequestHandler


@dataclass
class Received:
    """A request as the server got it."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def article(self) -> str:
        """The words that were sent to be annotated."""
        return str(self.body["messages"][-1]["content"])


Mood: TypeAlias = "Callable[[Handler, Received], None]"
"""How a server answers."""


@dataclass
class Loopback:
    """Answers every request with what ``reply`` writes."""

    reply: Mood
    received: list[Received] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        """The address that a person would write."""
        return f"http://127.0.0.1:{self.port}"


def completion(content: str) -> bytes:
    """The body of an answer in which the model wrote ``content``."""
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


def quoting(*, actors: Any = (), claims: Any = ()) -> Mood:
    """A model that answers with these actors and claims, whatever the article is."""
    return sending(completion(json.dumps({"actors": list(actors), "claims": list(claims)})))


def sending(body: bytes, status: int = 200, **headers: str) -> Mood:
    """A server that answers with these bytes."""

    def reply(handler: Handler, _received: Received) -> None:
        handler.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return reply


@contextmanager
def serving(reply: Mood) -> Iterator[Loopback]:
    """A server on a free port of 127.0.0.1, until the block ends."""
    loopback = Loopback(reply)

    class Replying(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            received = Received(self.path, dict(self.headers), json.loads(self.rfile.read(length)))
            loopback.received.append(received)
            try:
                loopback.reply(self, received)
            except OSError:
                self.close_connection = True  # the program has given the answer up

        def log_message(self, *_arguments: object) -> None:
            """Say nothing on standard error."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Replying)
    server.daemon_threads = True
    loopback.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield loopback
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def noting_look_ups() -> Iterator[set[object]]:
    """The hosts that are looked up until the block ends."""
    hosts: set[object] = set()
    real = socket.getaddrinfo

    def look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        hosts.add(host)
        return real(host, *arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", look_up)
        yield hosts


def free_port() -> int:
    """A port of this machine on which nothing listens."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    port: int = server.server_address[1]
    server.server_close()
    return port
