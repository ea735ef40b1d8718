"""Draws the series of a card as a static SVG: dots for claims, a line for the reference, the card's numbers marked."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from queries.figures import format_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from queries.report.series import Drawing, Point

WIDTH, HEIGHT = 420, 132
ACCENTS = {"E": "#b3261e", "K": "#8a5a00", "I": "#41607f"}  # each at least 5.5 : 1 on white
INK, GREY, PALE = "#1d1d1b", "#5f6368", "#e4e1da"
FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
CONFIG: dict[str, Any] = {
    "background": None,
    "aria": False,  # the chart has one name; a screen reader need not walk through its dots
    "font": FONT,
    "view": {"stroke": None},
    "axis": {"labelColor": GREY, "labelFontSize": 12, "gridColor": PALE, "domainColor": GREY, "labelPadding": 6},
}
DODGE = 0.07  # years between dots that would hide each other
MANY_YEARS = 9
_SIZE = re.compile(r'<svg ([^>]*?)width="([\d.]+)" height="([\d.]+)"( viewBox="[^"]*")?')


def draw_series(drawing: Drawing, *, label: str, chart_id: str, title: str, lang: str) -> Markup:
    """One self-contained <svg>; `chart_id` prefixes every id inside, `title` is its accessible name."""
    # Imported here: altair and the renderer take half a second to load, which JSON, CSV and Markdown never need.
    import vl_convert  # noqa: PLC0415
    from altair.utils.schemapi import debug_mode  # noqa: PLC0415

    claims = _spread(drawing.claims, drawing.marked)
    with debug_mode(False):  # validating a chart whose form never changes takes longer than drawing it
        spec = _chart(claims, drawing.references, drawing.marked, ACCENTS[label], lang).to_dict(validate=False)
    svg = vl_convert.vegalite_to_svg(spec, config=CONFIG, format_locale=_locale(lang), allowed_base_urls=[])
    return _dress(svg, chart_id, title)


def _spread(points: Sequence[Point], marked: set[str]) -> list[tuple[Point, float]]:
    """Points with the year at which each is drawn: equal ones side by side; the marked stay where they are."""
    taken: dict[tuple[float, Any], int] = {}
    placed: list[tuple[Point, float]] = []
    for point in sorted(points, key=lambda item: (item.point_id not in marked, item.is_copy, item.point_id)):
        order = taken.get((point.year, point.value), 0)
        taken[point.year, point.value] = order + 1
        placed.append((point, point.year + order * DODGE))
    return placed


def _chart(
    claims: Sequence[tuple[Point, float]], references: Sequence[Point], marked: set[str], accent: str, lang: str
) -> Any:
    import altair as alt  # noqa: PLC0415

    years = [year for _, year in claims] + [point.year for point in references]
    first, last = math.floor(min(years)), math.floor(max(years)) + 1
    values = [float(point.value) for point, _ in claims] + [float(point.value) for point in references]
    low, high = min(values), max(values)
    pad = (high - low) * 0.3 or abs(high) * 0.05 or 1.0
    step = math.ceil((last - first) / MANY_YEARS)
    middles = [year + 0.5 for year in range(first, last, step)]
    x = alt.X(
        "year:Q",
        title=None,
        scale=alt.Scale(domain=[first, last], nice=False),
        axis=alt.Axis(values=middles, labelExpr="format(floor(datum.value), 'd')", grid=False, ticks=False),
    )
    y = alt.Y(
        "value:Q",
        title=None,
        scale=alt.Scale(domain=[max(low - pad, 0) if low >= 0 else low - pad, high + pad], nice=False, zero=False),
        axis=alt.Axis(tickCount=4, format=",.2~f", grid=True, domain=False, ticks=False),
    )
    axes = {"x": x, "y": y}
    borders = [{"year": year} for year in range(first, last + 1)]
    layers = [_chart_of(borders).mark_rule(color=PALE).encode(x=x)]
    if references:
        marks = [{"year": point.year, "value": float(point.value)} for point in references]
        # A step: a published figure stands until the next one is measured.
        line = [*marks, {"year": float(last), "value": marks[-1]["value"]}]
        layers.append(_chart_of(line).mark_line(color=GREY, strokeWidth=1.5, interpolate="step-after").encode(**axes))
        layers.append(_chart_of(marks).mark_point(color=GREY, shape="square", filled=True, size=22).encode(**axes))
    plain = [(point, year) for point, year in claims if point.point_id not in marked]
    ours = [(point, year) for point, year in claims if point.point_id in marked]
    ours += [(point, point.year) for point in references if point.point_id in marked]
    for chosen, color, size in ((plain, "#7d8a97", 55), (ours, accent, 110)):
        for is_copy in (False, True):
            dots = [{"year": at, "value": float(point.value)} for point, at in chosen if point.is_copy is is_copy]
            if dots:
                mark = _chart_of(dots).mark_point(
                    filled=not is_copy,
                    color=color,
                    fill="white" if is_copy else color,
                    size=size,
                    strokeWidth=1.6,
                    opacity=1,
                )
                layers.append(mark.encode(**axes))
    layers.extend(_labels(ours, accent, lang, axes))
    return alt.layer(*layers).properties(width=WIDTH, height=HEIGHT, padding=4)


def _labels(ours: Iterable[tuple[Point, float]], accent: str, lang: str, axes: dict[str, Any]) -> list[Any]:
    """The numbers of the card beside their dots, each value once: the highest above, the others below."""
    once: dict[Any, float] = {}
    for point, year in ours:
        once.setdefault(point.value, year)
    layers = []
    # "4,10" beside "4,01": as many decimals as the other number has
    decimals = max((-int(value.normalize().as_tuple().exponent) for value in once), default=0)
    for value, year in once.items():
        text = format_number(value, lang, max(decimals, 0))
        rows = [{"year": year, "value": float(value), "text": text}]
        place = {"dy": -15 if value == max(once) else 17, "fontSize": 14, "fontWeight": "bold"}
        for look in ({"stroke": "white", "strokeWidth": 5, "color": "white"}, {"color": accent}):  # a halo, the number
            layers.append(_chart_of(rows).mark_text(**place, **look).encode(**axes, text="text:N"))
    return layers


def _chart_of(rows: list[dict[str, Any]]) -> Any:
    """A chart over inline rows."""
    import altair as alt  # noqa: PLC0415

    return alt.Chart(alt.InlineData(values=rows))


@cache
def _locale(lang: str) -> dict[str, Any]:
    if lang == "id":
        return {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp", ""]}
    return {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["$", ""]}


def _dress(svg: str, chart_id: str, title: str) -> Markup:
    """Scalable, named for screen readers, and with ids that no other chart of the page has."""
    svg = re.sub(r'\bid="([^"]+)"', rf'id="{chart_id}-\1"', svg)
    svg = re.sub(r"url\(#([^)]+)\)", rf"url(#{chart_id}-\1)", svg)
    svg = svg.replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "")

    def head(match: re.Match[str]) -> str:
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="series" role="img" aria-labelledby="{chart_id}-title" '
            f'viewBox="0 0 {match[2]} {match[3]}"'
        )

    svg = _SIZE.sub(head, svg, count=1)
    opening = svg.index(">") + 1
    name = f'<title id="{chart_id}-title">{escape(title)}</title>'
    # The renderer escapes the texts that it draws, and these are our numbers and years, never an article's words.
    return Markup(svg[:opening] + name + svg[opening:])  # noqa: S704
