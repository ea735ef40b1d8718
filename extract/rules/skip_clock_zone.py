"""Clock times before their zone: "21.30 WITA", "19:00"."""

VERSION = 1
PATTERN = r"#(?:[:.]\d\d)?(?: ?-+ ?\d{1,2}[:.]\d\d)? ?(?:waktu (?:setempat|indonesia)|wib|wita|wit|gmt|am|pm)(?!\w)"
REASON = "clock time"
EXAMPLES = {
    "Gempa terjadi 21.30 WITA di laut.": {"skip": "21.30"},
    "Acara mulai 9.00-10.00 WIB.": {"skip": "9.00"},
}
REJECTS = (
    "Ada 21 witan di sana.",
    "Ia menjual 30 amplop.",
)
