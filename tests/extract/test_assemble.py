"""Claims as wholes: links, periods, places, definitions and identity, in invented sentences."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.extract.sentence import claims_of, statements_of

POVERTY = (
    "Menjelang akhir tahun 2024 persentase penduduk miskin Kota Ternate menurun.\n\n"
    "Angka penduduk miskin Kota Ternate sebesar 7,24 persen atau setara 15,40 ribu jiwa dari seluruh penduduk "
    "yang 212.758 jiwa, menurut BPS.\n\n"
    "Setahun sebelumnya, pada 2023, angka penduduk miskin Kota Ternate sebesar 7,61 persen."
)


def test_rate_count_and_base_are_linked() -> None:
    claims = claims_of(POVERTY)
    rate, count, base = claims["7,24 persen"], claims["15,40 ribu jiwa"], claims["212.758 jiwa"]
    assert (rate.indicator, count.indicator, base.indicator) == ("poverty_rate", "poor_population", "population")
    assert rate.counterpart_id == count.claim_id
    assert count.counterpart_id == rate.claim_id
    assert rate.base_id == count.base_id == base.claim_id
    assert rate.denominator == "population"
    assert (count.value, count.value_low, count.value_high) == (Decimal(15400), Decimal(15395), Decimal(15405))


def test_a_sentence_that_begins_with_the_whole_gives_it_as_base() -> None:
    claims = claims_of("Dari 442.758 penduduk, 38.121 jiwa atau 9,9 persen tergolong miskin.")
    whole = claims["442.758 penduduk"].claim_id
    assert (claims["38.121 jiwa"].base_id, claims["9,9 persen"].base_id) == (whole, whole)
    assert claims["38.121 jiwa"].counterpart_id == claims["9,9 persen"].claim_id


def test_period_comes_from_the_paragraph_before_or_from_the_sentence() -> None:
    claims = claims_of(POVERTY)
    assert (claims["7,24 persen"].period_label, claims["7,24 persen"].period_basis) == ("2024", "inferred")
    assert (claims["7,61 persen"].period_label, claims["7,61 persen"].period_basis) == ("2023", "stated")


def test_place_and_definition() -> None:
    claim = claims_of(POVERTY)["7,24 persen"]
    assert (claim.place, claim.place_name, claim.place_basis) == ("82.71", "Kota Ternate", "stated")
    assert claim.definition == "bps_susenas"


def test_saat_ini_is_current_with_the_day_of_publication() -> None:
    claim = claims_of("Kepala dinas mengatakan angka kemiskinan Kota Ternate saat ini 8,67 persen.")["8,67 persen"]
    assert claim.is_current
    assert (claim.period_label, claim.period_basis) == ("2024-11-28", "publication")


def test_people_and_families_are_one_fact() -> None:
    claims = claims_of("Ada 87.415 jiwa atau 21.308 kepala keluarga yang tergolong miskin ekstrem.")
    people, families = claims["87.415 jiwa"], claims["21.308 kepala keluarga"]
    assert (people.indicator, families.indicator) == ("extreme_poor", "extreme_poor_families")
    assert people.counterpart_id == families.claim_id


def test_share_of_a_count_said_before() -> None:
    claims = claims_of(
        "Terdapat 1.046.309 jiwa miskin ekstrim di Provinsi Maluku.\n\n"
        "Data itu menunjukkan bahwa Kota Ambon menyumbang 3,17 persen atau 9,82 ribu."
    )
    share, count = claims["3,17 persen"], claims["9,82 ribu"]
    assert share.role == "share"
    assert share.base_id == count.base_id == claims["1.046.309 jiwa"].claim_id
    assert share.place_name == "Kota Ambon"


def test_zero_target_is_a_rate() -> None:
    claim = claims_of("Pemkot Ternate menargetkan kemiskinan ekstrem tinggal nol persen pada 2026.")["nol persen"]
    assert (claim.unit, claim.role, claim.indicator) == ("percent", "target", "extreme_poverty_rate")
    assert claim.period_label == "2026"


def test_a_day_of_speech_is_no_period() -> None:
    claim = claims_of("Ada 40 rumah rusak di Kota Ternate, kata Rahman di Ambon, Rabu (27/11/2024).")["40 rumah"]
    assert claim.period_label is None
    assert claim.place_name == "Kota Ternate"


def test_claim_ids_are_stable_and_differ() -> None:
    first, second = statements_of(POVERTY), statements_of(POVERTY)
    ids = [claim.claim_id for claim in first.claims]
    assert ids == [claim.claim_id for claim in second.claims]
    assert len(set(ids)) == len(ids)


def test_a_line_without_a_full_stop_is_read_to_its_end() -> None:
    text = "harga cabai naik Rp5.000 menjadi Rp45.000 di Kota Ternate " * 200
    claims = statements_of(text).claims
    assert len(claims) == 400
    assert {claim.place_name for claim in claims} == {"Kota Ternate"}
    assert [claim.role for claim in claims[-2:]] == ["change", "level"]


def test_money_of_another_country_is_no_place() -> None:
    claim = claims_of("Nilai kontrak di Kota Ternate mencapai 5 juta dollar Amerika Serikat.")[
        "5 juta dollar Amerika Serikat"
    ]
    assert (claim.unit, claim.place_name) == ("USD", "Kota Ternate")


def test_text_without_a_number_has_no_claim() -> None:
    assert statements_of("Pemerintah berharap kemiskinan menurun.").claims == ()


PIECES = """\
8,24|persen|40,38|ribu|jiwa|turun|menjadi|dari|(|)|,|.|angka kemiskinan|ekstrem|Kota Kupang|yang|atau|di|pada
2024|saat ini|target|Rp5 juta|per bulan|dan|“|”|:|menyumbang|12 KK|sebesar|BPS|kata Budi|untuk|dengan|setara"""
WORDS = st.sampled_from(PIECES.replace("\n", "|").split("|"))


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=120))
def test_any_text_is_read_and_every_span_quotes_it(text: str) -> None:
    published = datetime(2024, 11, 28, tzinfo=timezone(timedelta(hours=7)))
    for claim in statements_of(text, published).claims:
        assert text[claim.start : claim.end] == claim.surface
        assert text[claim.sentence_start :].startswith(claim.sentence)


def test_a_date_after_per_dates_the_figure_although_somebody_is_quoted_on_another_day() -> None:
    text = (
        "Menurut BPS Kota Melati, dikutip Selasa (12/11), kemiskinan kota itu per- 10 September 2024 tinggal "
        "7,24 persen.\n\nAngka kemiskinan pada 2023 lebih tinggi, yaitu 7,61 persen."
    )
    assert [claim.period_label for claim in claims_of(text).values()] == ["2024-09-10", "2023"]
