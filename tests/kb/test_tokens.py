"""Addresses of servers, and the tokens that open them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kb.quack import BadAddressError, TokenError, make_token, read_address, read_token
from tests.kb.served import TOKEN


def test_a_token_file_is_for_its_owner_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CEKANGKA_TOKEN", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    address = read_address("quack:localhost:9494")
    token, where = make_token(address)
    assert (read_token(address), where) == make_token(address) == (token, where)
    (file,) = tmp_path.rglob("*.token")
    assert where == str(file)
    monkeypatch.setenv("CEKANGKA_TOKEN", TOKEN)  # it goes before the file, and so it is what is named
    assert make_token(address) == (TOKEN, "CEKANGKA_TOKEN")
    monkeypatch.delenv("CEKANGKA_TOKEN")
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    with pytest.raises(TokenError, match="chmod"):
        read_token(address)
    file.chmod(0o600)
    file.write_text("a'b", encoding="utf-8")
    with pytest.raises(TokenError):
        read_token(address)


@pytest.mark.parametrize("place", ["quack:", "quack:a b", "quack:x:0", "quack:x:99999", "quack:x'y", "quack:x:y"])
def test_what_is_no_address_is_refused(place: str) -> None:
    with pytest.raises(BadAddressError):
        read_address(place)
