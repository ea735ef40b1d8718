/*
title_id = "Temuan baru atau memburuk sejak laporan terakhir"
title_en = "Findings that are new or worse since the last report that was marked as seen"
[columns]
news = "new or worsened"
label = "E, K or I"
code = "taxonomy code"
check = "name of the check"
place_name = "place, where it has one"
title = "title, Indonesian"
origins = "independent origins"
finding_id = "the finding"
*/
SELECT news, label, code, "check", place_name, title_id AS title, origins, finding_id
FROM v_findings
WHERE news IN ('new', 'worsened')
ORDER BY strpos('EKI', label), severity DESC, origins DESC, finding_id
