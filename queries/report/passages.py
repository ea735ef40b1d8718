"""The passages of a card: what each article says, the numbers marked, or what the reference says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from queries.figures import format_figure
from queries.report.chips import Chip, Surroundings, make_chips, name_definition, unit_words
from queries.report.outlet import Citation, cite
from queries.report.quote import LONG, Mark, Segment, cut_quote, find_sentence, paragraph_around
from queries.report.rows import Row, join_ids, select
from queries.report.safety import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    import duckdb

    from queries.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of a card. `kind` is "article" or "reference"; a reference has `figure` instead of segments."""

    kind: str
    cited: Citation | None
    who: str
    segments: tuple[Segment, ...] = ()
    chips: tuple[Chip, ...] = ()
    figure: str = ""
    source: str = ""
    released: str = ""
    is_copy: bool = False
    section: str = ""  # "judul", "tabel", ...; empty for the running text


@dataclass(slots=True)
class Evidence:
    """Everything that the given findings rest on, loaded at once."""

    by_finding: dict[str, list[Row]] = field(default_factory=dict)  # each row has `kind`, ordered by position
    texts: dict[str, Row] = field(default_factory=dict)
    dates: dict[str, list[Row]] = field(default_factory=dict)
    place_names: dict[str, str] = field(default_factory=dict)


def load_evidence(connection: duckdb.DuckDBPyConnection, finding_ids: Sequence[str]) -> Evidence:
    """Load claims, dates, officials and references of the findings, with the texts around them."""
    wanted = {"finding_ids": join_ids(finding_ids)}
    evidence = Evidence(by_finding={finding_id: [] for finding_id in finding_ids})
    for kind in ("claim", "date", "official", "reference"):
        for row in select(connection, f"evidence_{kind}s", wanted):
            evidence.by_finding[row["finding_id"]].append({**row, "kind": kind})
    for rows in evidence.by_finding.values():
        rows.sort(key=lambda row: row["position"])
    evidence.texts = {row["revision_id"]: row for row in select(connection, "evidence_texts", wanted)}
    for row in (row for rows in evidence.by_finding.values() for row in rows if row["kind"] != "reference"):
        _rest_on_sentence(row, evidence)
    stored = join_ids(key for key in evidence.texts if " " not in key)
    for row in select(connection, "evidence_dates_near", {"revision_ids": stored}):
        evidence.dates.setdefault(row["revision_id"], []).append(row)
    evidence.place_names = {row["place_code"]: row["name"] for row in select(connection, "place_names")}
    return evidence


def _rest_on_sentence(row: Row, evidence: Evidence) -> None:
    """Let the row quote its own sentence where the text of its revision is not at hand (a draft's copy of the KB)."""
    held = evidence.texts.get(row["revision_id"])
    if held is not None and held["text"][row["start"] : row["end"]] == row["surface"]:
        return
    start = max(row["sentence"].find(row["surface"]), 0)
    row["revision_id"] = f"{row['revision_id']} {row['sentence']}"
    row["start"], row["end"], row["sentence_start"] = start, start + len(row["surface"]), 0
    evidence.texts[row["revision_id"]] = {"text": row["sentence"]}


def make_passages(rows: Sequence[Row], evidence: Evidence, wording: Wording) -> tuple[Passage, ...]:
    """Passages in the order of the evidence; numbers that stand together in one paragraph share a passage."""
    groups: list[list[Row]] = []
    for row in rows:
        if row["kind"] == "reference":
            groups.append([row])
            continue
        home = next((group for group in groups if _stand_together(group, row, evidence)), None)
        if home is None:
            groups.append([row])
        else:
            home.append(row)
    return tuple(
        _reference(group[0], wording) if group[0]["kind"] == "reference" else _article(group, evidence, wording)
        for group in groups
    )


def _stand_together(group: Sequence[Row], row: Row, evidence: Evidence) -> bool:
    """Same revision, same paragraph, and short enough to be read as one."""
    first = group[0]
    if first["kind"] == "reference" or first["revision_id"] != row["revision_id"]:
        return False
    text = evidence.texts[row["revision_id"]]["text"]
    if paragraph_around(text, first["start"]) != paragraph_around(text, row["start"]):
        return False
    low, high = _bounds([*group, row], text)
    return high - low <= LONG or {first["sentence"]} == {row["sentence"]}


def _bounds(rows: Sequence[Row], text: str) -> tuple[int, int]:
    """From the start of the first sentence to the end of the last."""
    spans = [find_sentence(text, row["sentence"], row["start"]) for row in rows]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _article(rows: Sequence[Row], evidence: Evidence, wording: Wording) -> Passage:
    first = rows[0]
    text = evidence.texts[first["revision_id"]]["text"]
    marks = [Mark(row["start"], row["end"], str(row.get("claim_id", ""))) for row in rows]
    around = Surroundings(text, evidence.dates.get(first["revision_id"], ()), evidence.place_names)
    chips: dict[tuple[str, str], Chip] = {}  # each once: what is stated for one number of the passage is stated
    for row in rows:
        if row["kind"] == "official":
            continue
        own = make_chips(row, around, wording) if row["kind"] == "claim" else (_date_chip(row, wording),)
        for chip in own:
            if not chip.is_inferred or (chip.kind, chip.text) not in chips:
                chips[chip.kind, chip.text] = chip
    return Passage(
        kind="article",
        cited=cite(first, wording),
        who=_who(rows, wording),
        segments=cut_quote(text, *_bounds(rows, text), marks),
        chips=tuple(sorted(chips.values(), key=_chip_order)),
        is_copy=bool(first.get("is_copy")),
        section=str(wording.words["text_sections"].get(first.get("section"), "")),
    )


def _date_chip(row: Row, wording: Wording) -> Chip:
    """The day that a date in the text was read as."""
    return Chip("period", wording.period(row["period_label"]), row["period_basis"] != "stated")


_ORDER = ("place", "period", "current", "definition", "unit", "modality")


def _chip_order(chip: Chip) -> int:
    return _ORDER.index(chip.kind)


def _who(rows: Sequence[Row], wording: Wording) -> str:
    """ "DjiDja Kelana, Kepala Bapeda Kota Kupang", or whose data it is, or the official that the passage is about."""
    for row in rows:
        if row["kind"] == "official":
            return ", ".join(clean(part) for part in (row["person"], row["office"]) if part)
        if row["kind"] == "claim" and row["speaker"]:
            return ", ".join(clean(part) for part in (row["speaker"], row["office"]) if part)
    for row in rows:
        if row["kind"] == "claim" and row["source"]:
            return wording.say("card.data_of", source=clean(row["source"]))
    return ""


def _reference(row: Row, wording: Wording) -> Passage:
    """What the reference says; its figure as it was published, its day of release where that is known."""
    figure = format_figure(
        row["value"],
        low=row["value_low"],
        high=row["value_high"],
        bound="exact",
        unit=row["unit"],
        per=row["per"],
        lang=wording.lang,
    )
    released = row["released_on"]
    chips = [Chip("place", clean(row["place_name"])), Chip("period", wording.period(row["period_label"]))]
    if row["definition"]:
        chips.append(Chip("definition", name_definition(row["definition"])))
    chips.append(Chip("unit", unit_words(row["unit"], row["per"], wording)))
    return Passage(
        kind="reference",
        cited=None,
        who="",
        chips=tuple(chips),
        figure=figure,
        source=clean(wording.source(row["source"])),
        released=wording.say("card.released", day=wording.period(released.isoformat()))
        if released
        else wording.say("card.released_unknown"),
    )
