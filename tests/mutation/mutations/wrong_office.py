"""An official under another's office, where the text or other articles name the office."""

CODES = ("T26",)
WORDINGS = (
    """Wali Kota Ternate Rizal Marsaoly membuka pelatihan. Kegiatan itu dihadiri 120 pelaku usaha. "Kami siapkan
    anggaran," kata {Wali|Wakil Wali} Kota Ternate Rizal Marsaoly.""",
    """Bupati Ngada Andreas Paru meninjau irigasi. {Bupati|Wakil Bupati} Ngada Andreas Paru mengatakan 340 hektare
    sawah kini terairi.""",
    """Gubernur NTT Melki Lakalena berkunjung ke Belu. Menurut {Gubernur|Wakil Gubernur} NTT Melki Lakalena, ada 22
    kabupaten dan kota.""",
    """@2025-03-03
    Wali Kota Kupang Christian Widodo melantik 14 pejabat.
    ---
    @2025-03-06
    Pasar murah dibuka {Wali|Wakil Wali} Kota Kupang Christian Widodo.
    ---
    @2025-03-10
    Wali Kota Kupang Christian Widodo meninjau 3 puskesmas.""",
    """@2025-04-03
    Bupati Sikka Robertus Ray menyerahkan 40 traktor.
    ---
    @2025-04-08
    Bupati Sikka Robertus Ray menerima 12 dokter baru.
    ---
    @2025-04-12
    Bupati Sikka {Robertus Ray|Simon Subandi} membuka 4 posko banjir.""",
    """Wakil Bupati Ende Dominikus Mere membuka lomba. {Wakil Bupati|Bupati} Ende Dominikus Mere berharap 500 pelajar
    ikut serta.""",
    """Kepala Dinas Sosial Kota Bima Yuliana menjelaskan 1.200 warga terdata. Yuliana, {Kepala|Sekretaris} Dinas Sosial
    Kota Bima, menambahkan data masih diperbarui.""",
    """@2025-05-03
    Gubernur Maluku Utara Sherly Tjandra melepas ekspor 20 ton ikan.
    ---
    @2025-05-07
    Gubernur Maluku Utara Sherly Tjandra menyerahkan 100 perahu.
    ---
    @2025-05-09
    Gubernur Maluku Utara {Sherly Tjandra|Hasan Umar} meresmikan 2 jembatan.""",
)
