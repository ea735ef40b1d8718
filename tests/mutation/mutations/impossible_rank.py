"""A rank beyond the number of those ranked."""

CODES = ("T21",)
WORDINGS = (
    "Kabupaten Melawi menempati peringkat ke-{5|25} dari 14 kabupaten dan kota.",
    "Provinsi itu berada di urutan {31|41} dari 38 provinsi.",
    "Daerah ini berada pada peringkat {12|32} dari 22 kabupaten/kota se-NTT.",
    "Indonesia di posisi ke-{87|187} dari 180 negara dalam indeks tersebut.",
    "Dari 22 kabupaten dan kota, Sabu Raijua berada di peringkat {ke-22|ke-24}.",
    "Sekolah itu menduduki ranking {3|30} dari total 24 peserta.",
    "Kecamatan Alak menempati urutan ke-{4|9} dari 6 kecamatan di kota itu.",
    "Ia finis di urutan {18|48} dari 40 pelari.",
)
