"""A vague number of thousands or more, a decade wide: "puluhan ribu orang", "ratusan juta rupiah"."""

VERSION = 1
PATTERN = r"#"
STAGE = "engine"
EXAMPLES = {
    "Puluhan ribu orang mengungsi.": {
        "surface": "Puluhan ribu orang",
        "value": "10000",
        "unit": "person",
        "bound": "range",
        "value_high": "100000",
    },
    "Kerugian ratusan juta rupiah.": {
        "surface": "ratusan juta rupiah",
        "value": "100000000",
        "unit": "IDR",
        "bound": "range",
    },
}
REJECTS = (
    "Ratusan warga datang.",
    "Puluhan rumah rusak.",
)
