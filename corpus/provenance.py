"""Reads what a text says of itself: which outlet it comes from, and that it was corrected."""

from __future__ import annotations

import re

# Only what names an outlet counts: "dikutip dari laman resmi BPS" is a source of data, not the origin of the text.
_OUTLETS = (
    "antara|kompas|tempo|detik|republika|tribun|okezone|sindonews|bisnis indonesia|kontan|merdeka|viva|suara|jawa pos|"
    "media indonesia|liputan6|cnn indonesia|cnbc indonesia|pos kupang|victory news|rmol|warta kota|katadata|beritasatu|"
    "idn times|kumparan|voi|bbc indonesia"
)
_OUTLET = (
    r"\s*:?\s*[\[*_(\"“]{0,3}(?P<outlet>(?:(?:LKBN|Kantor Berita)\s+)?"
    rf"(?:[\w\-]+\.(?:com|co\.id|id|net|co)\b|(?:{_OUTLETS})(?:\s?(?:news|foto|\.com|\.co|timur))?\b))"
)
_CREDITS = (
    (("tayang di", "terbit di", "dimuat di", "naik di"), r"\b(?:telah|sudah)\s+(?:tayang|terbit|dimuat|naik)\s+di"),
    (
        ("dikutip", "dilansir", "disadur", "dinukil", "diperoleh"),
        r"\b(?:dikutip|dilansir|disadur|dinukil|diperoleh)(?:\s+(?:dari|oleh))?\s*,?"
        r"(?:\s+(?:laman|situs|kantor berita))?",
    ),
    (("sumber",), r"\bsumber(?:\s+berita)?\s*:"),
)
_NAMED = re.compile(r"\b(?:telah|sudah)\s+tayang\s+di\s+(?P<outlet>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})")
_PATTERNS = tuple((words, re.compile(pattern + _OUTLET, re.IGNORECASE)) for words, pattern in _CREDITS)
_FAULT = r"(?:koreksi|ralat|perbaik|perbar|pembaru|diubah|direvisi|kekeliruan|kesalahan|keliru)"
_DONE = r"(?:koreksi|ralat|perbaiki|perbarui|perbaharui|mutakhirkan|revisi|ubah|sunting)"
_CORRECTION_WORDS = ("ralat", "koreksi", "redaksi", "kekeliruan", "keliru", "perbaharui", "pembaruan", "pembaharuan",
    "diperbarui", "diperbaiki", "perbaikan", "perubahan", "pemutakhiran", "dimutakhirkan", "diubah", "direvisi",
    "disunting", "kesalahan", "sebelumnya")  # fmt: skip
_CORRECTION = re.compile(
    r"(?:^|(?<=[.!?\n]))\s{0,4}\W{0,4}(?P<note>(?:"
    rf"ralat\b|(?:koreksi|pembaruan|pembaharuan|pemutakhiran|revisi)(?:\s+(?:redaksi|berita|artikel))?"
    rf"(?:\s*\([^()\n]{{0,40}}\))?\s*:|"
    rf"catatan(?:\s+(?:redaksi|editor))?\s*:[^\n.]{{0,200}}{_FAULT}|"
    rf"(?:isi\s+)?(?:artikel|berita|judul|tulisan|naskah)\s+(?:berita\s+|artikel\s+)?(?:ini\s+)?(?:telah|sudah)\s+(?:di)?{_DONE}|"
    rf"(?:isi\s+)?(?:artikel|berita|judul|tulisan|naskah)\s+(?:berita\s+|artikel\s+)?ini\s+di{_DONE}|"
    r"(?:artikel|berita|judul|tulisan|naskah)\s+ini\s+(?:telah\s+|sudah\s+)?mengalami\s+(?:perubahan|perbaikan|pembaruan|koreksi|ralat)|"
    r"redaksi\s+(?:telah\s+)?(?:meralat|mengoreksi|memperbaiki|memohon maaf|(?:me)?minta maaf)|"
    r"terdapat\s+(?:kekeliruan|kesalahan)\s+(?:\w+\s+){0,3}(?:dalam|pada|di)\s+(?:artikel|berita|judul|tulisan|paragraf)|"
    r"sebelumnya\s+(?:di\s?(?:artikel|berita)\s+ini\s+)?(?:ter|di)tulis"
    r")[^\n]{0,400})",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?](?=\s|$)")


_DATELINE_OUTLET = re.compile(
    r"^[\s*_]*(?:[A-Z][A-Za-z .'/\-]{1,40},\s*)?(?P<outlet>[A-Za-z][\w\-]{1,40}\.(?:com|co\.id|id|net|co)\b)"
    r"[^\n]{0,20}?(?:--?|–|—|:)",
    re.IGNORECASE,
)


def find_outlet(body: str) -> str | None:
    """The outlet that the dateline names, in lower case: "KATANTT.COM--", "Kupang, seputar-ntt.com –"; or None."""
    match = _DATELINE_OUTLET.match(body)
    return match["outlet"].lower() if match else None


def find_credit(text: str) -> str | None:
    """The outlet that the text names as its origin ("telah tayang di X", "dikutip dari X"), as printed, or None."""
    lower = text.lower()
    for words, pattern in _PATTERNS:
        if any(word in lower for word in words):
            match = pattern.search(text)
            if match:
                return match["outlet"]
    named = _NAMED.search(text) if "tayang di" in lower else None
    return named["outlet"].rstrip(".") if named else None


def find_correction(text: str) -> str | None:
    """The sentence in which the page says that it was corrected, or None; "koreksi harga saham" is none."""
    lower = text.lower()
    if not any(word in lower for word in _CORRECTION_WORDS):
        return None
    lines = (line for line in text.split("\n") if any(word in line.lower() for word in _CORRECTION_WORDS))
    match = next((found for line in lines if (found := _CORRECTION.search(line))), None)
    if not match:
        return None
    note = match["note"].strip()
    end = _SENTENCE.search(note, 20)
    return note[: end.end()] if end else note
