"""TLS servers on loopback with right and wrong certificates."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_ANSWER = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"id": "1"}'


class Certificate(StrEnum):
    GOOD = "good"
    SELF_SIGNED = "self_signed"
    EXPIRED = "expired"
    OTHER_HOST = "other_host"


@dataclass(frozen=True, slots=True)
class TlsServer:
    """``requests`` counts the requests that reached it; ``ca_file`` is the authority that signed the good one."""

    port: int
    ca_file: Path
    requests: list[bytes]

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"


@contextlib.contextmanager
def tls_server(kind: Certificate, folder: Path) -> Iterator[TlsServer]:
    """Serve one small JSON object over TLS until the block ends."""
    ca_file, chain_file = _make_certificates(kind, folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain_file)
    requests: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve, args=(listener, context, requests), daemon=True)
        thread.start()
        yield TlsServer(listener.getsockname()[1], ca_file, requests)
        # A shutdown wakes the thread that waits in accept; a close alone would not.
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def _serve(listener: socket.socket, context: ssl.SSLContext, requests: list[bytes]) -> None:
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        with plain, contextlib.suppress(OSError):
            plain.settimeout(5)
            with context.wrap_socket(plain, server_side=True) as secure:
                requests.append(_whole_request(secure))
                secure.sendall(_ANSWER)


def _whole_request(sock: ssl.SSLSocket) -> bytes:
    """All of it: closing with bytes unread would reset the connection under the answer."""
    with sock.makefile("rb") as stream:
        head = b"".join(iter(stream.readline, b"\r\n"))
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        return head + stream.read(int(length[1]) if length else 0)


def _make_certificates(kind: Certificate, folder: Path) -> tuple[Path, Path]:
    authority_key, server_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority_name, server_name = _named("Test authority"), _named("Test server")
    authority = _certificate(authority_name, authority_name, authority_key, authority_key, is_authority=True)
    if kind is Certificate.SELF_SIGNED:
        server = _certificate(server_name, server_name, server_key, server_key)
    else:
        address = "127.0.0.2" if kind is Certificate.OTHER_HOST else "127.0.0.1"
        ends = timedelta(days=-1) if kind is Certificate.EXPIRED else timedelta(days=1)
        server = _certificate(server_name, authority_name, server_key, authority_key, address=address, ends=ends)
    ca_file, chain_file = folder / "authority.pem", folder / "server.pem"
    ca_file.write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    key_text = server_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    chain_file.write_bytes(key_text + server.public_bytes(serialization.Encoding.PEM))
    return ca_file, chain_file


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signing_key: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool = False,
    address: str = "127.0.0.1",
    ends: timedelta = timedelta(days=1),
) -> x509.Certificate:
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=2))
        .not_valid_after(now + ends)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(address))]), critical=False)
    )
    return builder.sign(signing_key, hashes.SHA256())
