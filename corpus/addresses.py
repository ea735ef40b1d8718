"""Which addresses may be fetched: http and https on public hosts, never the machine's own network."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


class ForbiddenAddressError(Exception):
    """A URL may not be fetched; the message says why."""


def check_url(url: str, allowed: frozenset[str] = frozenset()) -> None:
    """Raise ForbiddenAddressError unless the URL is http(s) on a host that may be public.

    `allowed` holds "host:port" pairs of test servers. A host name is judged again by what it resolves to.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        raise ForbiddenAddressError("is no valid address; check it") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ForbiddenAddressError("is not http or https; only web pages are fetched")
    if f"{host}:{port}" in allowed:
        return
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".localdomain")):
        raise ForbiddenAddressError("is on this machine or its private network, which is never fetched")
    if _as_address(host) is not None and not is_public(host):
        raise ForbiddenAddressError("is a private, loopback or link-local address, which is never fetched")


def is_public(host: str) -> bool:
    """Whether an IP address literal is global unicast; mapped and tunnelled IPv4 is judged by what it holds."""
    address = _as_address(host)
    if address is None:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return address.is_global and not address.is_multicast


def _as_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that a host literal means; "2130706433", "0x7f.1" and "127.1" are spellings of 127.0.0.1."""
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        pass
    parts = host.rstrip(".").split(".")
    try:
        numbers = [_as_number(part) for part in parts]
    except ValueError:
        return None
    if len(numbers) > 4 or any(number < 0 for number in numbers):
        return None
    value = numbers[-1] + sum(number << (24 - 8 * index) for index, number in enumerate(numbers[:-1]))
    return ipaddress.IPv4Address(value) if 0 <= value < 2**32 else None


def _as_number(part: str) -> int:
    """Decimal, octal (leading 0) or hexadecimal (0x), as the C library reads parts of an address."""
    if part.lower().startswith("0x"):
        return int(part, 16)
    return int(part, 8 if len(part) > 1 and part.startswith("0") else 10)
