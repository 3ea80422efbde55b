"""Speaking to an endpoint: the one module of the program that may open a connection.

It speaks only to an ``Address``, which ``address.permitted`` alone makes, uses no proxy whatever the
environment says, and follows nowhere.
"""

from __future__ import annotations

import http.client
import json
import threading
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from annotator.core.errors import SuggesterError
from annotator.suggest.interruptible import PostponedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.suggest.optional.address import Address

PATIENCE = 180.0
"""Seconds for a whole answer: a small model without a graphics card writes some ten words a second."""

LONGEST_ANSWER = 2_000_000
"""Bytes; a thousand times what is asked for."""

_LOOK = 0.1
_BOTH_WAYS = 2  # of socket.shutdown, whose module is not needed for anything else
_OK, _REDIRECTS = 200, range(300, 400)
_LONGEST_MESSAGE = 200


class EndpointSilentError(SuggesterError):
    """Nothing answers, or not in time; the next article would fare no better."""


class Endpoint:
    """Asks for chat completions, one at a time.

    ``check`` is called while an answer is waited for, and may raise to give it up. If it raises
    ``PostponedError`` the model goes on meanwhile, and asking the same again takes its answer up.
    """

    def __init__(
        self, address: Address, *, patience: float = PATIENCE, check: Callable[[], None] = lambda: None
    ) -> None:
        self.address = address
        self._patience = patience
        self._check = check
        self._under_way: _Exchange | None = None

    def complete(self, asked: Mapping[str, Any]) -> str:
        """What the model writes, given the body of a request as a value.

        Raises:
            EndpointSilentError: if nothing answers, or not in time.
            SuggesterError: if the answer is not that of such an endpoint.
        """
        exchange = self._taken_up(json.dumps(asked).encode())
        try:
            self._wait_for(exchange)
        except PostponedError:
            self._under_way = exchange
            raise
        finally:
            if self._under_way is not exchange:
                exchange.give_up()
        return self._read(exchange)

    def _taken_up(self, asked: bytes) -> _Exchange:
        """What was put off, if it is asked for again; else what was put off is given up."""
        before, self._under_way = self._under_way, None
        if before is not None and before.asked == asked:
            return before
        if before is not None:
            before.give_up()
        return _Exchange(self.address, asked, self._patience)

    def _wait_for(self, exchange: _Exchange) -> None:
        while not exchange.done.wait(_LOOK):
            self._check()
            if time.monotonic() > exchange.until:
                raise self._too_slow()

    def _read(self, exchange: _Exchange) -> str:
        shown = self.address.shown
        if isinstance(exchange.failure, TimeoutError):
            raise self._too_slow()
        if isinstance(exchange.failure, http.client.HTTPException):
            raise SuggesterError("{address} does not answer as a web server does.", address=shown)
        if exchange.failure is not None:
            reason = getattr(exchange.failure, "strerror", None) or str(exchange.failure)
            raise EndpointSilentError("Nothing answers at {address} ({error}).", address=shown, error=reason)
        if exchange.status in _REDIRECTS:
            raise SuggesterError(
                "{address} points to another address, which is never followed.", address=shown
            )
        if len(exchange.body) > LONGEST_ANSWER:
            raise SuggesterError(
                "The answer of {address} is longer than {most} bytes and was not read.",
                address=shown,
                most=LONGEST_ANSWER,
            )
        answer = _as_json(exchange.body)
        if exchange.status != _OK:
            raise _refused(shown, exchange.status, answer)
        return self._message(answer)

    def _message(self, answer: Any) -> str:  # noqa: ANN401 - whatever came
        match answer:
            case {"choices": [{"message": {"content": str(content)}}, *_]}:
                return content
        raise SuggesterError(
            "{address} does not answer as an endpoint for chat completions does.", address=self.address.shown
        )

    def _too_slow(self) -> EndpointSilentError:
        return EndpointSilentError(
            "{address} did not answer within {seconds} seconds.",
            address=self.address.shown,
            seconds=f"{self._patience:g}",
        )


class _Exchange:
    """A request and its answer, in a thread of its own, so that it can be given up at any moment.

    A limit of the socket alone would not do: it starts anew with every byte that drips in.
    """

    def __init__(self, address: Address, asked: bytes, patience: float) -> None:
        self.asked = asked
        self.until = time.monotonic() + patience
        self.done = threading.Event()
        self.status = 0
        self.body = b""
        self.failure: Exception | None = ConnectionError("no answer")
        self._socket: Any = None
        self._is_over = False
        threading.Thread(target=self._run, args=(address, patience), name="endpoint", daemon=True).start()

    def give_up(self) -> None:
        """End the connection; what has not come yet is not waited for."""
        self._is_over = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(_BOTH_WAYS)

    def _run(self, address: Address, patience: float) -> None:
        try:
            connection = _connected(address, patience)
            with closing(connection):
                # Kept apart: a connection forgets its socket once the head of an answer is there.
                self._socket = connection.sock
                if not self._is_over:
                    self._ask(connection, address)
        except (OSError, ValueError, http.client.HTTPException) as error:
            self.failure = error
        finally:
            self.done.set()

    def _ask(self, connection: http.client.HTTPConnection, address: Address) -> None:
        connection.request("POST", address.path, self.asked, {"Content-Type": "application/json"})
        with connection.getresponse() as response:
            self.status = response.status
            self.body = response.read(LONGEST_ANSWER + 1)
        self.failure = None


def _connected(address: Address, patience: float) -> http.client.HTTPConnection:
    """A connection to the first of the hosts that answers.

    Raises:
        OSError: if none does; what the last one said.
    """
    kind = http.client.HTTPSConnection if address.is_tls else http.client.HTTPConnection
    failure = OSError("no host")
    for host in address.hosts:
        connection = kind(host, address.port, timeout=patience)
        try:
            connection.connect()
        except OSError as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure


def _as_json(body: bytes) -> Any:  # noqa: ANN401 - whatever came
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _refused(shown: str, status: int, answer: Any) -> SuggesterError:  # noqa: ANN401 - whatever came
    match answer:
        case {"error": {"message": str(message)}} | {"error": str(message)} | {"message": str(message)}:
            line = " ".join(message.split())[:_LONGEST_MESSAGE]
            return SuggesterError(
                "{address} refused (HTTP {status}): {message}", address=shown, status=status, message=line
            )
    return SuggesterError("{address} refused (HTTP {status}).", address=shown, status=status)
