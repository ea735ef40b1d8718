"""The index beside a WARC file spares unpacking it, and whatever happens to it, it never tells anything wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from corpus import page_index
from corpus.page_index import Stored, index_pages
from corpus.warc import Page, PageWriter, read_pages

WHEN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def write(path: Path, *figures: str) -> Path:
    """A file with a page for each figure, all of one address."""
    writer = PageWriter(path)
    for figure in figures:
        body = f"<p>Panen garam {figure} ton</p>".encode()
        headers = {"content-type": "text/html", "etag": f'"{figure}"'}
        writer.write(Page("https://uji.example/berita/garam", 200, headers, body, WHEN))
    writer.close()
    return path


def etag(stored: dict[str, Stored]) -> str:
    (page,) = stored.values()
    return page.headers["etag"]


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were unpacked."""
    seen: list[Path] = []

    def read(path: Path) -> object:
        seen.append(path)
        return read_pages(path)

    monkeypatch.setattr(page_index, "read_pages", read)
    return seen


def test_a_file_is_unpacked_once_and_only_the_new_one_again(tmp_path: Path, unpacked: list[Path]) -> None:
    first = write(tmp_path / "pages-1.warc.gz", "3", "4")
    stored = index_pages([first])
    assert index_pages([first]) == stored
    assert etag(stored) == '"4"'
    second = write(tmp_path / "pages-2.warc.gz", "5")
    assert etag(index_pages([first, second])) == '"5"'
    assert unpacked == [first, second]


def test_a_file_that_has_grown_since_is_unpacked_again(tmp_path: Path, unpacked: list[Path]) -> None:
    path, other = write(tmp_path / "pages-1.warc.gz", "3"), write(tmp_path / "pages-2.warc.gz", "7")
    index_pages([path])
    path.write_bytes(path.read_bytes() + other.read_bytes())
    assert etag(index_pages([path])) == '"7"'
    assert unpacked == [path, path]


def test_a_broken_index_is_made_again(tmp_path: Path) -> None:
    path = write(tmp_path / "pages-1.warc.gz", "3", "4")
    stored = index_pages([path])
    index = path.with_name(path.name + page_index.SUFFIX)
    whole = index.read_bytes()
    for broken in (b"", b"{}", b"null\n", b"\xff\xfe", whole[:-30], whole.partition(b"\n")[0] + b"\n", whole + b"[]\n"):
        index.write_bytes(broken)
        assert index_pages([path]) == stored, broken
        assert index.read_bytes() == whole


def test_a_kill_while_the_index_is_written_leaves_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "pages-1.warc.gz", "3")

    def die(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", die)
        with pytest.raises(KeyboardInterrupt):
            index_pages([path])
    assert not path.with_name(path.name + page_index.SUFFIX).exists()
    assert etag(index_pages([path])) == '"3"'


def test_a_folder_that_cannot_be_written_to_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "pages-1.warc.gz", "3")

    def refuse(self: Path, *args: object) -> int:
        raise PermissionError

    monkeypatch.setattr(Path, "write_text", refuse)
    assert etag(index_pages([path])) == '"3"'
