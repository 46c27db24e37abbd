"""A PostgreSQL server of the tests' own: in a folder of its own, on a free port, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

USER, PASSWORD = "reviewer", "p@ss/word"  # as people choose them: with characters that an address must quote
QUOTED = "p%40ss%2Fword"


def programs() -> Path:
    """The folder of initdb and pg_ctl. Debian keeps those of each version apart from the commands of people."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not folders:
        raise RuntimeError(
            "the tests need PostgreSQL: .ci/database installs it, on Debian: sudo apt install postgresql"
        )
    return folders[-1].parent


@contextmanager
def postgresql_server() -> Iterator[str]:
    """The address of a running server, without the name of a database: `postgresql://USER:PASSWORD@HOST:PORT`."""
    folder = Path(tempfile.mkdtemp(prefix="decisions-"))  # not pytest's own: another user must get in
    as_user: dict[str, Any] = {}
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        as_user = {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}
        shutil.chown(folder, "nobody")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(program: str, *arguments: object) -> None:
        # To a file: the server keeps what it is given as standard output, and a pipe would never end.
        with (folder.parent / f"{folder.name}.log").open("w+") as log:
            done = subprocess.run(
                [programs() / program, *map(str, arguments)], cwd=folder, stdout=log, stderr=log, **as_user
            )
            log.seek(0)
            assert done.returncode == 0, log.read()

    data, password = folder / "data", folder / "password"
    password.write_text(PASSWORD)
    password.chmod(0o644)
    try:
        run(
            "initdb", "-D", data, "-U", USER, f"--pwfile={password}", "--auth=scram-sha-256", "--encoding=UTF8",
            "--locale=C", "--no-sync",
        )  # fmt: skip
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "start", "-w", "-D", data, "-o", options, "-l", folder / "server.log")
        try:
            yield f"postgresql://{USER}:{QUOTED}@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "stop", "-w", "-D", data, "-m", "immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        folder.with_name(f"{folder.name}.log").unlink(missing_ok=True)
