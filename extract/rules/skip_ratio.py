"""Ratios, dimensions and fractions without a unit: "50:50", "4x4", "24/7"."""

VERSION = 1
PATTERN = r"#(?: ?[:×/] ?| ?x(?=\d))\d"
REASON = "ratio or dimension"
YIELDS_TO = "measures"
EXAMPLES = {
    "Pembagian 50:50 disepakati.": {"skip": "50"},
    "Kendaraan 4x4 melintas.": {"skip": "4"},
    "Toko buka 24/7 di sana.": {"skip": "24"},
}
REJECTS = (
    "Ada 5 orang. 3 pergi.",
    "Harga Rp 5.000/kg.",
)
