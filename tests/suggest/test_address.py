"""Which addresses are taken: those on this machine, and those that a person named; no other."""

from __future__ import annotations

import ipaddress
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.core.errors import SuggesterError
from annotator.services.optional_suggesters import endpoint_problem
from annotator.suggest.optional.address import check_allowed, permitted
from tests.laws import LETTERS

_HERE = {
    "http://127.0.0.1:11434": (("127.0.0.1",), 11434, "/v1/chat/completions"),
    "http://127.0.0.1": (("127.0.0.1",), 80, "/v1/chat/completions"),
    "https://127.0.0.1": (("127.0.0.1",), 443, "/v1/chat/completions"),
    "http://127.8.9.10:1": (("127.8.9.10",), 1, "/v1/chat/completions"),
    "http://127.255.255.254:65535": (("127.255.255.254",), 65535, "/v1/chat/completions"),
    "http://localhost:1234/v1": (("127.0.0.1", "::1"), 1234, "/v1/chat/completions"),
    "  HTTP://LocalHost:1234/v1/ ": (("127.0.0.1", "::1"), 1234, "/v1/chat/completions"),
    "http://localhost.:1234": (("127.0.0.1", "::1"), 1234, "/v1/chat/completions"),
    "http://[::1]:8080/openai": (("::1",), 8080, "/openai/v1/chat/completions"),
    "http://[0:0:0:0:0:0:0:1]:8080": (("::1",), 8080, "/v1/chat/completions"),
    "http://[::ffff:127.0.0.1]:8080": (("127.0.0.1",), 8080, "/v1/chat/completions"),
    "http://[::ffff:7f00:1]": (("127.0.0.1",), 80, "/v1/chat/completions"),
    "http://127.0.0.1:8080/v1/chat/completions": (("127.0.0.1",), 8080, "/v1/chat/completions"),
}

_ELSEWHERE = (
    "http://example.org",
    "http://example.org:80/v1",
    "https://api.openai.com/v1",
    "http://192.168.1.20:11434",
    "http://10.0.0.1",
    "http://169.254.169.254/latest",
    "http://0.0.0.0:11434",
    "http://126.255.255.255",
    "http://128.0.0.1",
    "http://[::]:11434",
    "http://[::2]",
    "http://[fe80::1]:80",
    "http://[::ffff:10.0.0.1]",
    "http://[::127.0.0.1]",
    "http://[64:ff9b::7f00:1]",
    "http://[2002:7f00:1::1]",
    "http://localhost.example.org",
    "http://localhost.localdomain",
    "http://foo.localhost",
    "http://ip6-localhost",
    "http://127.0.0.1.nip.io",
    "http://127.0.0.1.example.org:80",
    "http://xn--lcalhost-54a",
)

_NO_ADDRESSES = (
    # who is spoken to depends on who reads it
    "http://localhost@example.org",
    "http://127.0.0.1@example.org",
    "http://user:secret@127.0.0.1:80",
    "http://127.0.0.1:80@example.org:80",
    "http://@127.0.0.1",
    "http://example.org#@localhost",
    "http://example.org?@localhost",
    "http://example.org\\@localhost",
    "http://example.org/@localhost",
    "http://localhost\\.example.org",
    "http://localhost#.example.org",
    "http://localhost?.example.org",
    "http://localhost%2eexample.org",
    "http://127.0.0.1%00.example.org",
    "http://local\thost",
    "http://local\nhost",
    "http://localhost /",
    "http://exa\x00mple.org",
    # numbers in disguise
    "http://2130706433",
    "http://2130706433:80",
    "http://0x7f000001",
    "http://0x7F.0.0.1",
    "http://0x7f.1",
    "http://0177.0.0.1",
    "http://017700000001",
    "http://127.1",
    "http://127.0.1",
    "http://127.0.0.1.",
    "http://127.0.0.01",
    "http://127.0.0.256",
    "http://1.2.3.4.5",
    "http://3232235777",
    "http://①②⑦.0.0.1",
    "http://１２７.0.0.1",
    "http://ⅼocalhost",
    "http://lоcalhost",
    # malformed
    "",
    "   ",
    "localhost",
    "localhost:11434",
    "127.0.0.1:11434",
    "//127.0.0.1",
    "http:",
    "http:/127.0.0.1",
    "http://",
    "http:///v1",
    "http://:80",
    "http://127.0.0.1:",
    "http://127.0.0.1:0",
    "http://127.0.0.1:65536",
    "http://127.0.0.1:80:80",
    "http://127.0.0.1:+80",
    "http://127.0.0.1:8o",
    "http://127.0.0.1:٨٠",
    "http://127.0.0.1:" + "9" * 5000,
    "http://localhost..",
    "http://.localhost",
    "http://local..host",
    "http://-localhost",
    "http://::1",
    "http://[::1",
    "http://::1]",
    "http://[::1]]",
    "http://[127.0.0.1]",
    "http://[localhost]",
    "http://[::1%25eth0]",
    "http://[::1%eth0]",
    "http://[v1.x]",
    "http://127.0.0.1/a b",
    "http://127.0.0.1/?model=x",
    "http://127.0.0.1/v1\r\nHost: example.org",
    # other ways of speaking
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "unix:/var/run/model.sock",
    "unix:///var/run/model.sock",
    "http+unix://%2Fvar%2Frun%2Fmodel.sock",
    "http://unix:/var/run/model.sock:/v1",
    "/var/run/model.sock",
    "\\\\.\\pipe\\model",
    "ws://127.0.0.1",
    "javascript:alert(1)",
    "data:,x",
)


@pytest.mark.parametrize("url", _HERE)
def test_addresses_on_this_machine_are_taken_and_spoken_to_by_number(url: str) -> None:
    address = permitted(url)
    assert (address.hosts, address.port, address.path) == _HERE[url]
    assert address.is_here
    assert all(ipaddress.ip_address(host).is_loopback for host in address.hosts)
    assert address.is_tls == url.startswith("https")


@pytest.mark.parametrize("url", _ELSEWHERE)
def test_other_machines_are_refused_with_what_can_be_done(url: str) -> None:
    with pytest.raises(
        SuggesterError, match="is not on this machine, and nothing leaves this machine"
    ) as caught:
        permitted(url)
    entry = str(caught.value.values["entry"])
    assert str(caught.value.explanation).endswith(f" To allow it, name {entry} as an allowed host.")
    assert not permitted(url, (entry,)).is_here


@pytest.mark.parametrize("url", _NO_ADDRESSES)
def test_what_could_be_read_in_two_ways_is_refused_whatever_is_allowed(url: str) -> None:
    everything = ("example.org", "localhost", "127.0.0.1", "unix", "2130706433", url, "*", "")
    with pytest.raises(SuggesterError):
        permitted(url, everything)


@pytest.mark.parametrize(
    ("allowed", "url", "taken"),
    [
        ("gpu.example", "http://gpu.example:8000", True),
        ("gpu.example", "https://gpu.example", True),
        ("GPU.Example.", "http://gpu.example:8000", True),
        ("gpu.example:8000", "http://gpu.example.:8000/v1", True),
        ("gpu.example:8000", "http://gpu.example:8001", False),
        ("gpu.example:80", "http://gpu.example", True),
        ("gpu.example:80", "https://gpu.example", False),
        ("gpu.example", "http://www.gpu.example", False),
        ("gpu.example", "http://gpu.example.org", False),
        (".example", "http://gpu.example", False),
        ("*", "http://gpu.example", False),
        ("*.example", "http://gpu.example", False),
        ("http://gpu.example", "http://gpu.example", False),
        ("192.168.1.20", "http://192.168.1.20:11434", True),
        ("192.168.1.0/24", "http://192.168.1.20", False),
        ("[fe80::1]:80", "http://[fe80:0::1]", True),
        ("fe80::1", "http://[fe80::1]", False),
        ("[::ffff:10.0.0.1]", "http://10.0.0.1", True),
        ("10.0.0.1", "http://[::ffff:a00:1]", True),
    ],
)
def test_another_machine_is_taken_only_when_it_is_named_exactly(allowed: str, url: str, taken: bool) -> None:
    if taken:
        assert not permitted(url, ("other.example", allowed)).is_here
    else:
        with pytest.raises(SuggesterError, match="is not on this machine"):
            permitted(url, ("other.example", allowed))


@pytest.mark.parametrize(
    "entry", ["http://a", "a/b", "a:b", "a:0", "*", "", "a b", "a@b", "1.2", "0x7f", "[::1"]
)
def test_what_does_not_name_a_host_is_refused_as_an_allowed_one(entry: str) -> None:
    with pytest.raises(SuggesterError):
        check_allowed(entry)


def test_what_names_a_host_can_be_allowed() -> None:
    for entry in ("gpu.example", "gpu.example:8000", " gpu ", "10.0.0.1:1", "[fe80::1]", "my_host"):
        check_allowed(entry)


_HOSTS = st.text(alphabet=string.ascii_letters + string.digits + ".-_:[]@%\\/#?xX", min_size=1, max_size=24)


@given(host=_HOSTS, port=st.integers(0, 70_000))
@example(host="127.0.0.1", port=80)
@example(host="localhost", port=80)
@example(host="::1", port=80)
def test_whatever_is_written_only_numbers_of_this_machine_are_ever_spoken_to(host: str, port: int) -> None:
    for url in (f"http://{host}:{port}", f"http://{host}", f"http://[{host}]:{port}/v1"):
        try:
            address = permitted(url)
        except SuggesterError:
            continue
        assert all(ipaddress.ip_address(one).is_loopback for one in address.hosts)


@given(st.ip_addresses())
def test_an_ip_address_is_taken_exactly_if_it_is_of_this_machine(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    written = f"[{ip}]" if isinstance(ip, ipaddress.IPv6Address) else str(ip)
    mapped = getattr(ip, "ipv4_mapped", None) or ip
    try:
        assert permitted(f"http://{written}:80").is_here
        assert mapped.is_loopback
    except SuggesterError:
        assert not mapped.is_loopback


@given(st.ip_addresses(network="127.0.0.0/8"))
def test_the_whole_network_of_this_machine_is_taken(ip: ipaddress.IPv4Address) -> None:
    assert permitted(f"http://{ip}").hosts == (str(ip),)


@given(st.text(LETTERS, max_size=40))
def test_any_text_is_answered_in_a_sentence(url: str) -> None:
    said = endpoint_problem(url, url)
    assert said is None or said.endswith(".")
