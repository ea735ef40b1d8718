"""From text to finding: a sentence with one planted error raises its code, its sound twin raises neither E nor K."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.read import read_sources
from extract import extract_statements
from kb.derive import derive
from kb.ingest import store
from kb.store import open_kb
from queries.findings import load_findings
from queries.run_checks import run_checks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from queries.findings import Finding

PAIRS = {
    "T03": (
        "Penerima bantuan di kota itu 13.472 orang. Menurut dinas, penerima bantuan 13.742 orang sudah didata.",
        "Penerima bantuan di kota itu 13.472 orang. Menurut dinas, penerima bantuan 13.472 orang sudah didata.",
    ),
    "T04": (
        "Persentase penduduk miskin Kota Kupang pada 2024 sebesar 8,61 persen.",
        "Persentase penduduk miskin Kota Kupang pada 2023 sebesar 8,61 persen.",
    ),
    "T06": (
        "Persentase penduduk miskin Kabupaten Kupang pada 2024 sebesar 8,24 persen.",
        "Persentase penduduk miskin Kota Kupang pada 2024 sebesar 8,24 persen.",
    ),
    "T09": (
        "Bantuan disalurkan kepada 12.417 KK miskin. Sebelumnya 12.417 jiwa miskin didata petugas.",
        "Bantuan disalurkan kepada 12.417 KK miskin. Sebelumnya 48.210 jiwa miskin didata petugas.",
    ),
    "T10": (
        "Persentase penduduk miskin Kota Kupang pada 2027 sebesar 5 persen.",
        "Persentase penduduk miskin Kota Kupang pada 2027 ditargetkan 5 persen.",
    ),
    "T13": (
        "Tingkat pengangguran turun 0,28 persen dari 9,40 persen menjadi 9,12 persen.",
        "Tingkat pengangguran turun 0,28 persen poin dari 9,40 persen menjadi 9,12 persen.",
    ),
    "T14": (
        "Penduduk miskin di daerah itu tercatat 112,4 jiwa pada 2024.",
        "Penduduk miskin di daerah itu tercatat 112,4 ribu jiwa pada 2024.",
    ),
    "T16": (
        "Garis kemiskinan Kota Kupang pada 2023 sebesar Rp732.921 per kapita per hari.",
        "Garis kemiskinan Kota Kupang pada 2023 sebesar Rp732.921 per kapita per bulan.",
    ),
    "T17": (
        "Sebanyak 40.000 jiwa dari 450.000 penduduk kabupaten itu, atau 7,5 persen, hidup miskin.",
        "Sebanyak 40.000 jiwa dari 450.000 penduduk kabupaten itu, atau 8,9 persen, hidup miskin.",
    ),
    "T18": (
        "Peserta berjumlah 535 orang, terdiri dari 397 laki-laki dan 128 perempuan.",
        "Peserta berjumlah 535 orang, terdiri dari 397 laki-laki dan 138 perempuan.",
    ),
    "T18 shares": (
        "Sebanyak 74 persen berasal dari pajak, sisanya 27 persen dari retribusi.",
        "Sebanyak 74 persen berasal dari pajak, sisanya 26 persen dari retribusi.",
    ),
    "T19": (
        "Jumlah pengunjung mencapai 31,5 juta orang, naik 0,3 juta orang dari 21,2 juta orang pada tahun lalu.",
        "Jumlah pengunjung mencapai 31,5 juta orang, naik 0,3 juta orang dari 31,2 juta orang pada tahun lalu.",
    ),
    "T19 amount": (
        "Realisasi pajak naik Rp 20 miliar dari Rp 150 miliar menjadi Rp 180 miliar.",
        "Realisasi pajak naik Rp 30 miliar dari Rp 150 miliar menjadi Rp 180 miliar.",
    ),
    "T19 growth": (
        "Pendapatan perusahaan tumbuh 12 persen menjadi Rp 5,6 triliun dari Rp 4 triliun pada 2023.",
        "Pendapatan perusahaan tumbuh 40 persen menjadi Rp 5,6 triliun dari Rp 4 triliun pada 2023.",
    ),
    "T20": (
        "Garis kemiskinan pada 2024 sebesar Rp500.000 per kapita per bulan. Rumah tangga miskin rata-rata memiliki "
        "4,50 anggota rumah tangga. Garis kemiskinan itu setara Rp2.520.000 per rumah tangga per bulan.",
        "Garis kemiskinan pada 2024 sebesar Rp500.000 per kapita per bulan. Rumah tangga miskin rata-rata memiliki "
        "4,50 anggota rumah tangga. Garis kemiskinan itu setara Rp2.250.000 per rumah tangga per bulan.",
    ),
    "T21": (
        "Kabupaten Melawi menempati peringkat ke-25 dari 22 kabupaten.",
        "Kabupaten Melawi menempati peringkat ke-5 dari 22 kabupaten.",
    ),
    "T22": (
        "Angka kemiskinan Kabupaten Melawi turun dari 9,12 persen pada 2023 menjadi 9,40 persen pada 2024.",
        "Angka kemiskinan Kabupaten Melawi naik dari 9,12 persen pada 2023 menjadi 9,40 persen pada 2024.",
    ),
    "T24": (
        "Jumlah pelanggan naik dua kali lipat dari 10 ribu orang menjadi 14 ribu orang.",
        "Jumlah pelanggan naik dua kali lipat dari 10 ribu orang menjadi 20 ribu orang.",
    ),
    "T25": (
        "Rapat digelar di kantor bupati, Senin (26/11/2024).",
        "Rapat digelar di kantor bupati, Selasa (26/11/2024).",
    ),
    "T30": (
        "Garis itu setara ,15 PPP per hari atau Rp10.739 per orang.",
        "Garis itu setara US$2,15 PPP per hari atau Rp10.739 per orang.",
    ),
}
SOUND = {
    "product": "Garis kemiskinan Rp535.547 per kapita per bulan dengan 4,34 anggota rumah tangga setara Rp2.324.274 "
    "per rumah tangga per bulan.",
    "sum": "Jumlah penduduk miskin perkotaan 11,98 juta dan perdesaan 14,38 juta sehingga total 26,36 juta orang.",
    "line": "Garis kemiskinan makanan Rp397.125 dan bukan makanan Rp138.422 membentuk Rp535.547 per kapita per bulan.",
    "fourfold": "Batas Rp322.170 per kapita dikali empat anggota menjadi Rp1.288.680.",
    "about": "Warga miskin turun dari 65.000 orang pada 2022 menjadi 64.000 orang pada 2023, berkurang sekitar 1.000.",
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Finding]]:
    """Findings by the id of the one-sentence article that they rest on."""
    texts = {
        f"{name}/{kind}": text for name, pair in PAIRS.items() for kind, text in zip(("bad", "good"), pair, strict=True)
    }
    texts.update({f"{name}/sound": text for name, text in SOUND.items()})
    path = tmp_path_factory.mktemp("planted") / "planted.jsonl"
    lines = [{"id": name, "title": "", "text": text, "published_at": "2024-11-28"} for name, text in texts.items()]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    by_article: dict[str, list[Finding]] = defaultdict(list)
    with open_kb(":memory:") as kb:
        articles = [article for article in read_sources([str(path)]) if isinstance(article, Article)]
        store(kb, [(article, extract_statements(article)) for article in articles])
        derive(kb)
        run_checks(kb.connection)
        for finding in load_findings(kb.connection):
            names = {span.article for span in finding.spans}
            if len(names) == 1:
                by_article[names.pop()].append(finding)
    return by_article


@pytest.mark.parametrize("name", PAIRS)
def test_the_planted_error_is_found(found: Mapping[str, list[Finding]], name: str) -> None:
    assert name.partition(" ")[0] in {finding.code for finding in found.get(f"{name}/bad", [])}


@pytest.mark.parametrize("name", [*(f"{name}/good" for name in PAIRS), *(f"{name}/sound" for name in SOUND)])
def test_the_sound_twin_is_silent(found: Mapping[str, list[Finding]], name: str) -> None:
    assert [finding.message for finding in found.get(name, []) if finding.label != "I"] == []
