"""The consistency report: one page for editors, and its Markdown, JSON and CSV twins."""

from queries.report.filters import Filters
from queries.report.render import render_report

__all__ = ["Filters", "render_report"]
