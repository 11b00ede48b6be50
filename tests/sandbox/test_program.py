"""`python -m sandbox` as a program: what it prints, how it starts and how it ends."""

# mypy: disable-error-code="union-attr"

import asyncio
import ipaddress
import os
import re
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "sandbox"]


@pytest.fixture
def program() -> Iterator[subprocess.Popen]:
    """The sandbox as a child, on a free port, at a time of our own."""
    child = subprocess.Popen(
        [*COMMAND, "--port", "0", "--now", "2024-02-01T09:00:00+01:00"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield child
    if child.poll() is None:
        child.kill()
    child.communicate()


def address_and_token(program: subprocess.Popen) -> tuple[str, str]:
    """What the program prints first."""
    first = program.stdout.readline()
    listening = re.fullmatch(r"sandbox listening on (http://127\.0\.0\.1:\d+)\n", first)
    token = re.fullmatch(r"token (\d+:[A-Za-z0-9_-]{35})\n", program.stdout.readline())
    assert listening
    assert token
    return listening[1], token[1]


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_says_where_it_listens_and_ends_when_told(
    program: subprocess.Popen, ending: signal.Signals
) -> None:
    """Whoever starts it needs two lines, and must be able to stop it, watchers or not."""
    address, token = address_and_token(program)
    assert httpx.get(f"{address}/bot{token}/getMe", trust_env=False).json()["ok"]
    now = httpx.get(f"{address}/sim/clock", trust_env=False).json()["now"]
    assert now.startswith("2024-02-01T08:00:")
    with httpx.stream("GET", f"{address}/sim/events", trust_env=False) as watching:
        assert watching.status_code == 200
        program.send_signal(ending)
        program.wait(20)
    assert program.returncode in (0, -ending)
    assert program.stderr.read() == ""


async def test_it_ends_at_once_though_calls_are_held_up(program: subprocess.Popen) -> None:
    """Whoever stops a sandbox that plays dead must not wait for it, nor read a traceback."""
    address, token = address_and_token(program)
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as http:
        for order in ({"delay_seconds": 3_600}, {"bytes_per_second": 0.01}):
            await http.post("/sim/fault", json={"method": "*", "times": 1, **order})
        held = [asyncio.ensure_future(http.get(f"/bot{token}/getMe?x=1")) for _ in range(2)]
        while (await http.get("/sim/fault")).json()["faults"]:
            assert not any(call.done() for call in held)
        program.send_signal(signal.SIGTERM)
        await asyncio.gather(*held, return_exceptions=True)
    program.wait(20)
    assert program.returncode in (0, -signal.SIGTERM)
    assert program.stderr.read() == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--now", "yesterday"], "is no ISO 8601 time"),
        (["--port", "99999"], "is no port"),
        (["--tls-cert", "nothing.pem"], "there is no file"),
        (["--token", "a/b"], "no slash"),
        (["--tls-cert", __file__], "belong together"),
    ],
)
def test_a_wrong_argument_ends_it_with_a_sentence(arguments: list[str], words: str) -> None:
    """No trace of the program's insides."""
    ended = subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 2
    assert words in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_port_that_is_taken_ends_it_with_a_sentence(program: subprocess.Popen) -> None:
    """The commonest mistake of all: it runs already."""
    address, _ = address_and_token(program)
    ended = subprocess.run(
        [*COMMAND, "--port", address.rsplit(":", 1)[1]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode not in (0, None)
    assert "address already in use" in ended.stderr
    assert "Traceback" not in ended.stderr


def self_signed(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    begin = datetime(2020, 1, 1, tzinfo=UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, begin, begin.replace(2060))
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = builder.add_extension(names, critical=False).sign(key, hashes.SHA256())
    files = folder / "cert.pem", folder / "key.pem"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files


def test_it_serves_https_with_a_certificate(tmp_path: Path) -> None:
    """A benchmark against Telegram's own terms needs TLS."""
    certificate, key = self_signed(tmp_path)
    arguments = ["--port", "0", "--tls-cert", str(certificate), "--tls-key", str(key)]
    child = subprocess.Popen(
        [*COMMAND, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        address = child.stdout.readline().removeprefix("sandbox listening on ").strip()
        assert address.startswith("https://127.0.0.1:")
        trust = ssl.create_default_context(cafile=str(certificate))
        answer = httpx.get(f"{address}/sim/clock", trust_env=False, verify=trust)
        assert answer.status_code == 200
    finally:
        child.terminate()
        child.communicate(timeout=20)


def test_it_imports_nothing_of_ours(tmp_path: Path) -> None:
    """It could be published alone: it starts from a folder that holds nothing else."""
    (tmp_path / "sandbox").symlink_to(ROOT / "sandbox")
    ended = subprocess.run(
        [*COMMAND, "--help"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0
    assert "--counts-only" in ended.stdout
