"""Shows how a name was resolved: the steps from the printed words to the decision, for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kb.entity_explain import Candidate, Waterfall

SIGNS = {"joined": "+", "chosen": "+", "unsure": "?", "possible": "?"}


def show_waterfall(found: Waterfall) -> Iterator[str]:
    """Lines: the mention, then each step with its candidates, then the decision."""
    count = f" x{found.mentions}" if found.mentions > 1 else ""
    yield f"{found.kind}: {found.surface}{count}"
    for number, step in enumerate(found.steps, start=1):
        yield f"  {number}. {step.step:<10} {step.result}" + (f"  [{step.detail}]" if step.detail else "")
        for candidate in step.candidates:
            yield f"       {show_candidate(candidate)}"
    facts = [f"method {found.method}", f"score {found.score:.0f}", found.judgement]
    if found.features:
        facts.append("because " + ", ".join(found.features))
    if found.vetoes:
        facts.append("vetoes " + ", ".join(found.vetoes))
    yield f"  => {found.entity_id or 'no entity'}  {'; '.join(facts)}"


def show_candidate(candidate: Candidate) -> str:
    """One line: + joined, ? for a person to decide, - kept apart; what spoke for and against."""
    sign = SIGNS.get(candidate.outcome, "-")
    line = f"{sign} {candidate.name} ({candidate.place or '-'})  {candidate.method} {candidate.score:.0f}"
    parts = [*candidate.features]
    if candidate.vetoes:
        parts.append(f"veto: {', '.join(candidate.vetoes)}")
    if candidate.reason:
        parts.append(candidate.reason)
    return f"{line}  {candidate.outcome}" + (f"  [{'; '.join(parts)}]" if parts else "")
