"""The egress guard, each time in a process of its own, since an installed hook stays."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import textwrap
from typing import Any

import pytest

from desktop_app.errors import ConnectionFailed
from desktop_app.gateway.guard import EgressGuard

_WAYS = {
    "connect": 'tcp().connect(("127.0.0.1", port))',
    "connect_ex": 'tcp().connect_ex(("127.0.0.1", port))',
    "connect over IPv6": 'socket.socket(socket.AF_INET6).connect(("::1", port))',
    "connect to a name": 'tcp().connect(("nowhere.invalid", 443))',
    "connect_ex to a name": 'tcp().connect_ex(("nowhere.invalid", 443))',
    "create_connection": 'socket.create_connection(("127.0.0.1", port))',
    "datagram connect": 'udp().connect(("127.0.0.1", port))',
    "sendto": 'udp().sendto(b"x", ("127.0.0.1", port))',
    "sendto with flags": 'udp().sendto(b"x", 0, ("127.0.0.1", port))',
    "sendto a name": 'udp().sendto(b"x", ("nowhere.invalid", 53))',
    "sendmsg": 'udp().sendmsg([b"x"], [], 0, ("127.0.0.1", port))',
    "sendmsg to a name": 'udp().sendmsg([b"x"], [], 0, ("nowhere.invalid", 53))',
    "bind to a name": 'tcp().bind(("nowhere.invalid", 0))',
    "getaddrinfo": 'socket.getaddrinfo("nowhere.invalid", 443)',
    "getaddrinfo of a literal": 'socket.getaddrinfo("127.0.0.1", 443)',
    "getaddrinfo of nothing": "socket.getaddrinfo(None, 443)",
    "gethostbyname": 'socket.gethostbyname("nowhere.invalid")',
    "gethostbyname_ex": 'socket.gethostbyname_ex("nowhere.invalid")',
    "gethostbyaddr": 'socket.gethostbyaddr("127.0.0.1")',
    "getnameinfo": 'socket.getnameinfo(("127.0.0.1", 443), 0)',
    "getfqdn": "socket.getfqdn()",
    "asyncio sock_connect": 'asyncio.run(sock_connect(("127.0.0.1", port)))',
    "asyncio open_connection": 'asyncio.run(asyncio.open_connection("127.0.0.1", port))',
    "urllib": 'urllib.request.urlopen(f"http://127.0.0.1:{port}/")',
    "httpx": 'httpx.get(f"http://127.0.0.1:{port}/", trust_env=False)',
    "a TLS socket": 'ssl.create_default_context().wrap_socket(tcp(), server_hostname="x").connect(("127.0.0.1", port))',
}


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Any]:
    return _in_a_guarded_process(
        f"""
        import asyncio, ssl, urllib.request
        import httpx
        listener = socket.create_server(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        listener.setblocking(False)
        tcp = lambda: socket.socket()
        udp = lambda: socket.socket(type=socket.SOCK_DGRAM)
        async def sock_connect(address):
            with tcp() as sock:
                sock.setblocking(False)
                await asyncio.get_running_loop().sock_connect(sock, address)
        for name, way in {_WAYS!r}.items():
            before = guard.counters.refused
            try:
                exec(way)
                said[name] = ["went through", 0]
            except BaseException as error:
                said[name] = [type(error).__name__, guard.counters.refused - before]
        try:
            listener.accept()
            said["arrived"] = True
        except BlockingIOError:
            said["arrived"] = False
        said["permitted"] = guard.counters.permitted
        """
    )


@pytest.mark.parametrize("way", _WAYS)
def test_without_a_permit_every_way_out_is_refused_and_counted_once(outcomes: dict[str, Any], way: str) -> None:
    assert outcomes[way] == ["EgressRefused", 1]


def test_without_a_permit_no_connection_arrives(outcomes: dict[str, Any]) -> None:
    assert outcomes["arrived"] is False
    assert outcomes["permitted"] == 0


def test_a_permit_opens_its_own_host_and_port_and_nothing_else() -> None:
    said = _in_a_guarded_process(
        """
        one, other = (socket.create_server(("127.0.0.1", 0)) for _ in "12")
        here, there = one.getsockname()[1], other.getsockname()[1]
        def reach(port, host="127.0.0.1"):
            try:
                with socket.socket() as sock:
                    sock.connect((host, port))
                return "reached"
            except EgressRefused as error:
                return error.message
        with guard.permit("127.0.0.1", here) as addresses:
            said["addresses"] = addresses
            said["inside"] = reach(here)
            said["another port"] = reach(there)
            said["another host"] = reach(here, "127.0.0.2")
            with guard.permit("127.0.0.1", here):
                pass
            said["after an inner permit for the same"] = reach(here)
            try:
                socket.socket(type=socket.SOCK_DGRAM).connect(("127.0.0.1", here))
            except EgressRefused:
                said["datagrams"] = "refused"
        said["afterwards"] = reach(here)
        said["counters"] = [guard.counters.permitted, guard.counters.refused]
        said["ports"] = [here, there]
        """
    )
    here, there = said["ports"]
    assert said["addresses"] == [["127.0.0.1", here]]
    assert said["inside"] == said["after an inner permit for the same"] == "reached"
    assert f"127.0.0.1, port {there}" in said["another port"]
    assert f"127.0.0.2, port {here}" in said["another host"]
    assert f"127.0.0.1, port {here}" in said["afterwards"]
    assert said["datagrams"] == "refused"
    assert said["counters"] == [2, 4]


def test_a_permit_looks_up_its_own_name_and_no_other_thread_may() -> None:
    said = _in_a_guarded_process(
        """
        import threading
        real = socket.getaddrinfo
        def slow(*args, **named):
            def other():
                try:
                    real("localhost", 1)
                    said["other thread"] = "looked up"
                except EgressRefused:
                    said["other thread"] = "refused"
            thread = threading.Thread(target=other); thread.start(); thread.join()
            return real(*args, **named)
        socket.getaddrinfo = slow
        with guard.permit("localhost", 80) as addresses:
            said["addresses"] = addresses
            try:
                real("localhost", 80)
                said["inside"] = "looked up"
            except EgressRefused:
                said["inside"] = "refused"
        said["counters"] = [guard.counters.permitted, guard.counters.refused]
        """
    )
    assert ["127.0.0.1", 80] in said["addresses"]
    assert said["other thread"] == said["inside"] == "refused"
    assert said["counters"] == [0, 2]


def test_unix_sockets_event_loops_and_servers_work_without_a_permit() -> None:
    said = _in_a_guarded_process(
        """
        import asyncio, os, subprocess, tempfile
        place = os.path.join(tempfile.mkdtemp(), "socket")
        server = socket.socket(socket.AF_UNIX); server.bind(place); server.listen()
        client = socket.socket(socket.AF_UNIX); client.connect(place)
        one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        one.sendmsg([b"x"])
        receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); receiver.bind(place + "2")
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"x", place + "2")
        for name in ("127.0.0.1", "localhost", ""):
            socket.socket().bind((name, 0))
        async def run():
            process = await asyncio.create_subprocess_exec("true")
            return await process.wait()
        said["child"] = asyncio.run(run())
        said["host"] = socket.gethostname() != ""
        said["counters"] = [guard.counters.permitted, guard.counters.refused]
        """
    )
    assert said == {"child": 0, "host": True, "counters": [0, 0]}


def test_pairs_made_of_a_loopback_connection_work_and_open_nothing_else() -> None:
    said = _in_a_guarded_process(
        """
        import asyncio
        async def nothing():
            await asyncio.sleep(0)
        asyncio.run(nothing())
        one, other = socket.socketpair()
        said["family"] = one.family == socket.AF_INET
        one.send(b"x")
        said["heard"] = other.recv(1).decode()
        listener = socket.create_server(("127.0.0.1", 0))
        try:
            socket.socket().connect(listener.getsockname())
        except EgressRefused:
            said["other connections"] = "refused"
        """,
        # as on Windows, where the system makes no pairs and the socket module makes them itself
        first="import _socket, importlib, socket; del _socket.socketpair; importlib.reload(socket)",
    )
    assert said == {"family": True, "heard": "x", "other connections": "refused"}


def test_a_proactor_that_connects_silently_is_made_to_ask() -> None:
    said = _in_a_guarded_process(
        """
        from desktop_app.gateway.guard import _announce_overlapped_calls
        class Proactor:
            def connect(self, conn, address):
                return "connected"
            def sendto(self, conn, buf, flags=0, addr=None):
                return "sent"
        _announce_overlapped_calls(Proactor)
        def tried(call, *args, **named):
            try:
                return call(*args, **named)
            except EgressRefused:
                return "refused"
        said["connect"] = tried(Proactor().connect, socket.socket(), ("127.0.0.1", 9))
        said["sendto"] = tried(Proactor().sendto, socket.socket(type=socket.SOCK_DGRAM), b"x", addr=("127.0.0.1", 9))
        with guard.permit("127.0.0.1", 9):
            said["permitted"] = tried(Proactor().connect, socket.socket(), ("127.0.0.1", 9))
        """
    )
    assert said == {"connect": "refused", "sendto": "refused", "permitted": "connected"}


def test_odd_events_are_refused_and_never_break_the_hook() -> None:
    said = _in_a_guarded_process(
        """
        odd = [(), (None,), (socket.socket(), None), (socket.socket(), ("a",)), (1, 2, 3), (None, ("h" * 10**6, 1))]
        for event in guard._judges:
            for args in odd:
                try:
                    sys.audit(event, *args)
                    said.setdefault("let through", []).append([event, len(args)])
                except EgressRefused as error:
                    assert len(error.message) < 500
        sys.audit("something.else", 1)
        open(__file__ if "__file__" in globals() else "/dev/null").close()
        """
    )
    # sendmsg without an address goes where the connected socket leads
    assert said == {"let through": [["socket.sendto", 2], ["socket.sendmsg", 2]]}


def test_the_counters_are_exact_with_many_threads() -> None:
    said = _in_a_guarded_process(
        """
        import threading
        sys.setswitchinterval(1e-6)
        listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        port = listener.getsockname()[1]
        def run():
            for _ in range(25):
                with guard.permit("127.0.0.1", port), socket.socket() as sock:
                    sock.connect(("127.0.0.1", port))
                try:
                    socket.getaddrinfo("nowhere.invalid", 1)
                except EgressRefused:
                    pass
        threads = [threading.Thread(target=run) for _ in range(8)]
        [thread.start() for thread in threads]; [thread.join() for thread in threads]
        said["counters"] = [guard.counters.permitted, guard.counters.refused]
        said["open"] = len(guard._open)
        """
    )
    assert said == {"counters": [200, 200], "open": 0}


def test_a_whole_exchange_passes_an_installed_guard_and_leaves_it_closed() -> None:
    said = _in_a_guarded_process(
        """
        from tests.gateway.sending import collect, openai_at, send
        from tests.loopback import LoopbackServer, echo
        with LoopbackServer(echo) as server:
            url = server.url.replace("127.0.0.1", "localhost")
            said["reply"] = collect(send(openai_at(url), "Hello [PERSON_1]", guard=guard))[0]
            said["connections"] = server.connections
        said["counters"] = [guard.counters.permitted, guard.counters.refused]
        said["open"] = len(guard._open)
        """
    )
    assert said.pop("counters")[1] == 0
    assert said == {"reply": "Hello [PERSON_1]", "connections": 1, "open": 0}


def test_with_a_proxy_set_only_the_proxy_is_reached() -> None:
    said = _in_a_guarded_process(
        """
        from tests.gateway.sending import collect, openai_at, send
        from tests.loopback import LoopbackServer
        with LoopbackServer(lambda visit: visit.answer("403 Forbidden", {})) as proxy:
            os.environ["HTTPS_PROXY"] = proxy.url
            reply, error = collect(send(openai_at("https://model.example"), "Hello", guard=guard))
            said["error"] = type(error).__name__
            said["requests"] = [[request.method, request.path] for request in proxy.requests]
        said["counters"] = [guard.counters.permitted, guard.counters.refused]
        said["open"] = len(guard._open)
        """,
        first="import os",
    )
    assert said == {
        "error": "ProxyFailed",
        "requests": [["CONNECT", "model.example:443"]],
        "counters": [1, 0],
        "open": 0,
    }


def test_a_name_without_an_address_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> list[object]:
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(ConnectionFailed, match=r"nowhere\.invalid.*Check"), EgressGuard().permit("nowhere.invalid", 1):
        pass


def test_installing_twice_installs_once() -> None:
    said = _in_a_guarded_process(
        """
        guard.install()
        try:
            socket.socket().connect(("127.0.0.1", 9))
        except EgressRefused:
            pass
        said["refused"] = guard.counters.refused
        """
    )
    assert said == {"refused": 1}


def _in_a_guarded_process(code: str, first: str = "") -> dict[str, Any]:
    """Runs code after a guard was installed and returns what it put into ``said``."""
    program = (
        f"{first}\nimport json, socket, sys\nfrom desktop_app.errors import EgressRefused\n"
        "from desktop_app.gateway.guard import EgressGuard\nguard = EgressGuard()\nguard.install()\nsaid = {}\n"
        f"{textwrap.dedent(code)}\nprint(json.dumps(said))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
