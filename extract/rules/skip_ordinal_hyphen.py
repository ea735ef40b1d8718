"""An ordinal by its hyphen, whatever noun follows: "HUT ke-498 tahun"."""

VERSION = 1
PATTERN = r"{ordinal_prefix}-#"
REASON = "ordinal or rank"
EXAMPLES = {
    "Kota itu merayakan ulang tahun ke-498 tahun.": {"skip": "498"},
    "Rapat ke-12 bulan itu batal.": {"skip": "12"},
}
REJECTS = (
    "Dana itu mengalir ke 51 kelurahan.",
    "Angkanya naik ke 5 persen.",
)
