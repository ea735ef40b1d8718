"""An age without "tahun": "berusia 25", "usia 17 ke atas"."""

VERSION = 1
PATTERN = r"{age_words}(?: sekitar)? #"
UNIT = "year"
EXAMPLES = {
    "Korban berusia 25 dan masih sekolah.": {"surface": "25", "value": "25", "unit": "year"},
    "Penduduk usia 17 ke atas wajib mendaftar.": {"surface": "17", "value": "17", "unit": "year", "bound": "at_least"},
}
REJECTS = (
    "Mata uang 5 negara itu melemah.",
    "Usaha 3 petani itu maju.",
)
