"""A passive verb with its agent: "Dikatakan Budi, ...", "diungkapkan oleh Gubernur Lampung Rahmat"."""

VERSION = 1
VERBS = "passive"
SIDE = "after"
NAMELESS = False
PATTERN = r"\s+(?:langsung\s+)?(?:oleh\s+)?"
EXAMPLES = {
    "Dikatakan Budi Hartono, Kepala BPS Lampung, angka itu 5 persen.": ("Budi Hartono",),
    "Hal senada disampaikan oleh Gubernur Lampung Rahmat Hadi yang mencatat 5 ton.": ("Rahmat Hadi",),
}
REJECTS = ("Dikatakan pula 5 ton hilang.",)
