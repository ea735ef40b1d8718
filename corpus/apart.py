"""Reads heavy pages in a process of its own, with limits: what no rule has foreseen ends there and not here.

`read_any_page` is what ingest calls. A page of a usual size is read at once. Of a larger one nobody knows what it makes
a parser do, so that it goes to a process that may use LIMIT_SECONDS of processor time and LIMIT_BYTES of memory a page;
one that uses more is gone, and the page is reported as hostile. What is the page's fault is told apart from ours
and the machine's. The process serves page after page, like a library.
"""

from __future__ import annotations

import atexit
import pickle
import signal
import struct
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from corpus.guard import count_tags
from corpus.html_page import NotAPageError, read_page

if TYPE_CHECKING:
    from datetime import datetime

    from corpus.article import Article

USUAL_TAGS = 6_000  # opening tags; of thousands of news pages seen none has more than 5,000
USUAL_LENGTH = 1_500_000  # characters
LIMIT_SECONDS = 1.9
LIMIT_BYTES = 512 * 1024 * 1024
FULL = LIMIT_BYTES * 3 // 4  # resident; the rest of the limit is libraries
LAST_WORDS = 5.0  # seconds that a process whose answer does not come may take to be gone


def read_any_page(
    html: str, *, source: str, name: str, url: str | None = None, fetched_at: datetime | None = None
) -> Article:
    """As `read_page`, for pages of any size; raises NotAPageError."""
    facts = {"source": source, "name": name, "url": url, "fetched_at": fetched_at}
    if len(html) <= USUAL_LENGTH and count_tags(html, USUAL_TAGS) <= USUAL_TAGS:
        answer = _read(html, facts)
    else:
        answer = _Reader.shared().ask((html, facts))
    if isinstance(answer, _Refusal):
        raise NotAPageError(answer.reason, answer.kind)
    return answer


@dataclass(frozen=True, slots=True)
class _Refusal:
    reason: str
    kind: str


_SLOW = _Refusal("takes more time than any news page (2 s); it is no news page", "hostile")
_LARGE = _Refusal("takes more memory than any news page (512 MB); it is no news page", "hostile")
_CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE")


def _read(html: str, facts: dict[str, Any]) -> Article | _Refusal:
    """The Article or why there is none; a fault of this program costs one page, not the run."""
    try:
        return read_page(html, **facts)
    except NotAPageError as error:
        return _Refusal(str(error), error.kind)
    except MemoryError:
        return _LARGE
    except Exception as error:
        told = " ".join(f"{type(error).__name__}: {error}".split())[:160]
        return _Refusal(f"cannot be read by a fault of cekangka ({told}); please report it with the page", "unreadable")


def _explain_end(code: int) -> _Refusal:
    """Why the process is gone, by its return code: minus the signal that ended it."""
    try:
        name = signal.Signals(-code).name
    except ValueError:
        return _Refusal(f"is not read: the reader of large pages ended by itself (code {code}); try again", "failed")
    if name == "SIGPROF":
        return _SLOW
    if name in _CRASHES:
        return _Refusal(f"makes the parser crash ({name}); please report it with the page", "unreadable")
    reason = f"is not read: the reader of large pages was stopped from outside ({name}; out of memory?); try again"
    return _Refusal(reason, "failed")


class _Reader:
    """The process; a new one takes the place of one that is gone."""

    _only: _Reader | None = None

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self.stop)

    @classmethod
    def shared(cls) -> _Reader:
        cls._only = cls._only or cls()
        return cls._only

    def ask(self, question: tuple[str, dict[str, Any]]) -> Article | _Refusal:
        process = self._process
        if process is None or process.poll() is not None:
            process = self._process = subprocess.Popen(
                [sys.executable, "-m", "corpus.apart"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            _send(process.stdin, question)
            answer: Article | _Refusal = _receive(process.stdout)
        except (EOFError, BrokenPipeError, pickle.UnpicklingError):
            with suppress(subprocess.TimeoutExpired):
                process.wait(LAST_WORDS)
            return _explain_end(self.stop())
        if answer == _LARGE:
            self.stop()  # what it has taken it does not give back
        return answer

    def stop(self) -> int:
        """End the process; the code that it returns, or has returned."""
        process, self._process = self._process, None
        if process is None:
            return 0
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
        return process.wait()


def _send(stream: IO[bytes], message: object) -> None:
    packed = pickle.dumps(message)
    stream.write(struct.pack(">Q", len(packed)) + packed)
    stream.flush()


def _receive(stream: IO[bytes]) -> Any:
    """The next message, which only ever comes from this program's own process; raises EOFError at the end."""
    head = stream.read(8)
    if len(head) < 8:
        raise EOFError
    (length,) = struct.unpack(">Q", head)
    packed = stream.read(length)
    if len(packed) < length:
        raise EOFError
    return pickle.loads(packed)  # noqa: S301 - see above


def _peak() -> int:
    """The most memory that this process has ever had, in bytes."""
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Serve: a page in, an Article or a refusal out; the system ends the process at its limits."""
    limited = sys.platform != "win32"
    if limited:
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (LIMIT_BYTES, LIMIT_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while True:
        try:
            html, facts = _receive(sys.stdin.buffer)
        except EOFError:
            return
        peak = _peak() if limited else 0
        if limited:
            signal.setitimer(signal.ITIMER_PROF, LIMIT_SECONDS)
        answer = _read(html, facts)
        if limited:
            signal.setitimer(signal.ITIMER_PROF, 0)
            # Where memory ends, parsers fail in ways of their own. The peak is that of all pages so far.
            if isinstance(answer, _Refusal) and _peak() > max(FULL, peak):
                answer = _LARGE
        _send(sys.stdout.buffer, answer)


if __name__ == "__main__":
    # Under its own name, so that what is sent is what the other side knows.
    from corpus.apart import main as serve

    serve()
