"""Entry point: gathers the verbs, and turns errors into one line and an exit code."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from types import ModuleType

import typer

import cekangka

MISUSE_OR_FAILURE = 2
# The order of the help page: what a newcomer needs first. A verb that is not named here comes after these.
HELP_ORDER = (
    *("demo", "ingest", "report", "check", "findings", "sql"),
    *("search", "extract", "explain", "entities", "export"),
)


def gather_verbs() -> dict[str, ModuleType]:
    """Map each verb to its module, by listing this folder: every module in it but this one is a verb."""
    modules = (info for info in pkgutil.iter_modules(cekangka.__path__) if not info.ispkg)
    names = (info.name for info in modules if info.name != "__main__")
    return {name: importlib.import_module(f"cekangka.{name}") for name in names}


def build_app() -> typer.Typer:
    """The command line with every verb and its example."""
    app = typer.Typer(
        name="cekangka",
        help="Reads the numbers in Indonesian news and says which cannot both be true, and why.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback(invoke_without_command=True)(_version)
    verbs = gather_verbs()
    rank = {verb: position for position, verb in enumerate(HELP_ORDER)}
    for verb in sorted(verbs, key=lambda name: (rank.get(name, len(rank)), name)):
        examples = "\b\nExamples:\n" + "\n".join(f"  {line}" for line in verbs[verb].EXAMPLES)
        app.command(name=verb, epilog=examples)(verbs[verb].run)
    return app


def _version(version: bool = typer.Option(False, "--version", help="Print the version and stop.")) -> None:
    if version:
        typer.echo(f"cekangka {cekangka.__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line; every failure is one line on standard error and exit code 2."""
    try:
        build_app()()
    except BrokenPipeError:
        # The reader (head, less) has gone: not a failure. Point stdout away so that the flush at exit is quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except SystemExit:
        # typer meets a reader that has gone by itself: it wraps stdout and leaves with 1, the code of findings.
        if type(sys.stdout).__name__.endswith("PacifyFlushWrapper"):
            sys.exit(0)
        raise
    except KeyboardInterrupt:
        print("cekangka: stopped; what was stored is safe, run the same command again to go on", file=sys.stderr)  # noqa: T201
        sys.exit(130)
    except Exception as error:
        if os.environ.get("CEKANGKA_TRACE"):
            raise
        print(f"cekangka: {_one_line(error)}", file=sys.stderr)  # noqa: T201
        sys.exit(MISUSE_OR_FAILURE)


def _one_line(error: Exception) -> str:
    """Our own errors speak for themselves; a foreign one is named, with the way to its traceback."""
    text = " ".join(str(error).split()) or type(error).__name__
    ours = type(error).__module__.partition(".")[0] in {"corpus", "extract", "kb", "queries", "cekangka"}
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{error.filename}: {error.strerror}; name another file or folder"
    if ours or isinstance(error, OSError):
        return text
    return f"unexpected {type(error).__name__}: {text} (set CEKANGKA_TRACE=1 for the traceback, and please report it)"


if __name__ == "__main__":
    main()
