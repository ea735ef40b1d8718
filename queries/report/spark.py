"""Sparklines: a hand-made SVG of a series, small enough for a table cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from queries.report.series import Point

WIDTH, HEIGHT, EDGE = 110, 26, 4


def draw_spark(claims: Sequence[Point], references: Sequence[Point], title: str) -> Markup:
    """Reference as a line, claims as dots (hollow for a copy); empty when there are fewer than two moments."""
    points = [*claims, *references]
    if len({point.year for point in points}) < 2:
        return Markup("")
    first, last = min(point.year for point in points), max(point.year for point in points)
    low, high = min(point.value for point in points), max(point.value for point in points)
    height = float(high - low)

    def place(point: Point) -> tuple[str, str]:
        x = EDGE + (point.year - first) / (last - first) * (WIDTH - 2 * EDGE)
        share = float(point.value - low) / height if height else 0.5
        return f"{x:.1f}", f"{HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE):.1f}"

    parts = [
        Markup('<svg class="spark" role="img" viewBox="0 0 {} {}" width="{}" height="{}"><title>{}</title>').format(
            WIDTH, HEIGHT, WIDTH, HEIGHT, title
        )
    ]
    if len(references) > 1:
        parts.append(Markup('<polyline points="{}"/>').format(_steps([place(point) for point in references])))
    elif len(claims) > 1:
        ordered = sorted(claims, key=lambda item: (item.year, item.point_id))
        line = " ".join(",".join(place(point)) for point in ordered)
        parts.append(Markup('<polyline class="said" points="{}"/>').format(line))
    drawn: set[tuple[str, str]] = set()
    for point in sorted(claims, key=lambda item: (item.is_copy, item.year, item.point_id)):
        x, y = place(point)
        if (x, y) not in drawn:
            drawn.add((x, y))
            parts.append(
                Markup('<circle cx="{}" cy="{}" r="2.8"{}/>').format(
                    x, y, Markup(' class="copy"') if point.is_copy else ""
                )
            )
    parts.append(Markup("</svg>"))
    return Markup("").join(parts)


def _steps(corners: Sequence[tuple[str, str]]) -> str:
    """A published figure stands until the next one is measured."""
    line = [corners[0]]
    for (x, y), (_, before) in zip(corners[1:], corners, strict=False):
        line += [(x, before), (x, y)]
    return " ".join(",".join(corner) for corner in line)
