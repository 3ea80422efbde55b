"""Speaking to an endpoint: a real server on this machine, in all the moods that servers have."""

from __future__ import annotations

import json
import threading
import time
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import SuggesterError
from annotator.suggest.interruptible import PostponedError
from annotator.suggest.optional.address import permitted
from annotator.suggest.optional.endpoint import LONGEST_ANSWER, Endpoint, EndpointSilentError
from tests.suggest.loopback import (
    Loopback,
    Received,
    completion,
    free_port,
    noting_look_ups,
    sending,
    serving,
)

if TYPE_CHECKING:
    from tests.suggest.loopback import Handler, Mood


def ask(server: Loopback, patience: float = 5) -> str:
    return Endpoint(permitted(server.url), patience=patience).complete({"model": "tiny"})


def refusal(reply: Mood, patience: float = 5) -> SuggesterError:
    """What is said of a server that answers like this."""
    with serving(reply) as server, pytest.raises(SuggesterError) as caught:
        ask(server, patience)
    caught.value.values = {**caught.value.values, "address": "HERE"}
    return caught.value


def test_what_the_model_wrote_comes_back_and_the_question_went_as_json() -> None:
    with serving(sending(completion("Bonjour 😀"))) as server:
        assert ask(server) == "Bonjour 😀"
    (received,) = server.received
    assert (received.path, received.body) == ("/v1/chat/completions", {"model": "tiny"})
    assert received.headers["Content-Type"] == "application/json"
    assert received.headers["Host"] == f"127.0.0.1:{server.port}"
    assert "Authorization" not in received.headers


def test_localhost_is_reached_without_looking_it_up() -> None:
    with serving(sending(completion("here"))) as server:
        url = f"http://localhost:{server.port}/v1"
        assert Endpoint(permitted(url)).complete({}) == "here"


def test_the_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(sending(completion("proxy"))) as proxy, serving(sending(completion("model"))) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        assert ask(server) == "model"
    assert proxy.received == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed(status: int) -> None:
    with (
        serving(sending(completion("elsewhere"))) as other,
        serving(sending(b"", status, Location=f"{other.url}/v1/chat/completions")) as server,
        pytest.raises(SuggesterError, match="points to another address, which is never followed"),
    ):
        ask(server)
    assert other.received == []


def test_a_closed_port_is_said_so() -> None:
    port = free_port()
    with pytest.raises(EndpointSilentError, match=rf"Nothing answers at 127\.0\.0\.1:{port} \(.*refused\)\."):
        Endpoint(permitted(f"http://127.0.0.1:{port}")).complete({})


def test_both_numbers_of_localhost_are_tried() -> None:
    port = free_port()
    with pytest.raises(EndpointSilentError, match=f"Nothing answers at localhost:{port} "):
        Endpoint(permitted(f"http://localhost:{port}")).complete({})


def test_a_server_that_speaks_no_tls_is_said_so() -> None:
    with serving(sending(b"")) as server:
        url = server.url.replace("http", "https")
        with pytest.raises(EndpointSilentError, match="Nothing answers at"):
            Endpoint(permitted(url), patience=3).complete({})
    assert server.received == []


def _hang(handler: Handler, _received: Received) -> None:
    handler.rfile.read(1)  # until the program closes its end


def _drip(handler: Handler, _received: Received) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b" ")
        time.sleep(0.05)


def _drip_the_head(handler: Handler, _received: Received) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(10_000):
        handler.wfile.write(b"X-%d: y\r\n" % (number % 90))
        time.sleep(0.05)


@pytest.mark.parametrize("mood", [_hang, _drip, _drip_the_head])
def test_a_server_that_takes_too_long_is_given_up(mood: Mood) -> None:
    began = time.monotonic()
    error = refusal(mood, patience=0.6)
    assert isinstance(error, EndpointSilentError)
    assert "did not answer within 0.6 seconds." in str(error)
    assert time.monotonic() - began < 4


@pytest.mark.parametrize("mood", [_hang, _drip])
def test_an_answer_is_given_up_when_nobody_wants_it_any_more(mood: Mood) -> None:
    class UnwantedError(Exception):
        pass

    looks: list[None] = []

    def check() -> None:
        looks.append(None)
        if len(looks) > 2:
            raise UnwantedError

    closed = threading.Event()

    def reply(handler: Handler, received: Received) -> None:
        try:
            mood(handler, received)
        finally:
            closed.set()

    with serving(reply) as server:
        with pytest.raises(UnwantedError):
            Endpoint(permitted(server.url), check=check).complete({})
        assert closed.wait(5), "the server still waits"


@pytest.mark.parametrize("is_asked_again", [True, False])
def test_a_model_goes_on_while_something_else_goes_first(*, is_asked_again: bool) -> None:
    may_answer, is_asked = threading.Event(), threading.Event()

    def reply(handler: Handler, received: Received) -> None:
        is_asked.set()
        may_answer.wait(10)
        sending(completion(str(received.body["number"])))(handler, received)

    def check() -> None:
        if is_asked.is_set() and not may_answer.is_set():
            raise PostponedError

    with serving(reply) as server:
        endpoint = Endpoint(permitted(server.url), check=check)
        with pytest.raises(PostponedError):
            endpoint.complete({"number": 1})
        may_answer.set()
        assert endpoint.complete({"number": 1 if is_asked_again else 2}) == ("1" if is_asked_again else "2")
        assert len(server.received) == (1 if is_asked_again else 2)


def _close_at_once(handler: Handler, _received: Received) -> None:
    handler.close_connection = True


def _raw(answer: bytes) -> Mood:
    def write(handler: Handler, _received: Received) -> None:
        handler.wfile.write(answer)

    return write


@pytest.mark.parametrize(
    "mood",
    [
        _close_at_once,
        _raw(b"hello\r\n\r\n"),
        _raw(b"\x00\xff\x00\xff"),
        _raw(b"HTTP/1.1 abc OK\r\n\r\n"),
        _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        _raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n{}"),
        _raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n{}"),
    ],
    ids=["closes", "no http", "bytes", "no status", "bad chunks", "many heads", "long head"],
)
def test_what_is_no_web_server_is_said_so(mood: Mood) -> None:
    assert "does not answer as a web server does." in str(refusal(mood))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>It works!</html>",
        b"\xff\xfe\x00",
        b"null",
        b"[]",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"text": "an older kind"}]}',
        b'{"choices": {"message": 1}}',
        b"[" * 100_000,
        b"9" * 10_000,
        b'{"choices": [{"message": {"content": "cut o',
    ],
)
def test_what_is_no_endpoint_for_chat_is_said_so(body: bytes) -> None:
    assert "does not answer as an endpoint for chat completions does." in str(refusal(sending(body)))


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (404, b"", "refused (HTTP 404)."),
        (500, b"<html>", "refused (HTTP 500)."),
        (503, b'{"error": 3}', "refused (HTTP 503)."),
        (201, b'{"choices": [{"message": {"content": "x"}}]}', "refused (HTTP 201)."),
        (404, b'{"error": {"message": "model \\"x\\"\\n not found"}}', 'HTTP 404): model "x" not found'),
        (401, b'{"error": "no key"}', "refused (HTTP 401): no key"),
        (400, b'{"message": "too long"}', "refused (HTTP 400): too long"),
        (400, json.dumps({"error": "x" * 5000}).encode(), "refused (HTTP 400): " + "x" * 200),
    ],
)
def test_a_server_that_refuses_is_quoted(status: int, body: bytes, said: str) -> None:
    assert str(refusal(sending(body, status))).endswith(said)


def test_an_endless_answer_is_not_read() -> None:
    def pour(handler: Handler, _received: Received) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b" " * 65_536)

    assert f"is longer than {LONGEST_ANSWER} bytes and was not read." in str(refusal(pour))


def test_only_numbers_of_this_machine_are_ever_looked_up() -> None:
    with serving(sending(completion("x"))) as server, noting_look_ups() as looked_up:
        for url in (server.url, f"http://localhost:{server.port}"):
            Endpoint(permitted(url)).complete({})
    assert looked_up == {"127.0.0.1"}


def test_an_answer_that_breaks_off_is_said_so() -> None:
    mood = _raw(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"choices": [')
    assert "does not answer as an endpoint for chat completions does." in str(refusal(mood))
