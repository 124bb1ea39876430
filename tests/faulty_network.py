"""A small TCP proxy that behaves like the networks there are (row 18 of security.md 6).

It stands between the program and the real FHIR server, on real sockets of 127.0.0.1, with TLS where
a certificate is given. `play` says what the next connections meet; then all is well again.
"""

import asyncio
import socket
import ssl
import struct
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

_PORTAL = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 25\r\n"
    b"Connection: close\r\n\r\n<title>Welcome, log in</ti"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What one connection meets; `after` bytes of the answer where it is cut or reset.

    `kind`: ok, latency (every piece late), cut, reset, half-open (nobody answers), trickle (a byte
    at a time), portal, late-cut (the request arrives, the answer is cut at its first byte).
    """

    kind: str
    after: int = 0
    seconds: float = 0.02


class FaultyNetwork:
    """Runs in a thread of its own; use it in a `with`."""

    def __init__(self, port: int, tls: ssl.SSLContext | None = None) -> None:
        self._target = port
        self._tls = tls
        self._faults: deque[Fault] = deque()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._open: set[asyncio.Task[None]] = set()
        self.port = 0
        self.connections = 0

    def __enter__(self) -> "FaultyNetwork":
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(10)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def play(self, *faults: Fault) -> None:
        """Say what the next connections meet, one after the other."""
        self._faults = deque(faults)

    async def _start(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._tls)

    async def _stop(self) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        self.connections += 1
        fault = self._faults.popleft() if self._faults else Fault("ok")
        try:
            await self._meet(fault, reader, writer)
        except (OSError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            await _gone(writer)
            self._open.discard(task)

    async def _meet(
        self, fault: Fault, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if fault.kind == "half-open":
            await reader.read(-1)
            return
        if fault.kind == "portal":
            await reader.read(1024)
            writer.write(_PORTAL)
            await writer.drain()
            return
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        limit = fault.after if fault.kind in {"cut", "reset"} else None
        up = asyncio.create_task(self._pump(reader, back, fault, None))
        try:
            whole = await self._pump(there, writer, fault, limit)
        finally:
            up.cancel()
            await asyncio.gather(up, return_exceptions=True)
            await _gone(back)
        if not whole and fault.kind == "reset":
            _reset(writer)

    async def _pump(
        self,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        fault: Fault,
        limit: int | None,
    ) -> bool:
        """Pass on what comes; False when the limit was reached before the end."""
        passed = 0
        while piece := await source.read(1 if fault.kind == "trickle" else 65_536):
            if fault.kind in {"latency", "trickle"}:
                await asyncio.sleep(fault.seconds)
            if limit is not None and passed + len(piece) > limit:
                sink.write(piece[: limit - passed])
                await sink.drain()
                return False
            passed += len(piece)
            sink.write(piece)
            await sink.drain()
        return True


async def _gone(writer: asyncio.StreamWriter) -> None:
    """Close and wait until the socket is."""
    writer.close()
    with suppress(OSError, asyncio.CancelledError):
        await writer.wait_closed()


def _reset(writer: asyncio.StreamWriter) -> None:
    """Let the closing be a reset (RST) instead of an end (FIN)."""
    found = writer.get_extra_info("socket")
    found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
