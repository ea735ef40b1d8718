"""Names of media that begin with a number: "20detik", "1CAK"."""

VERSION = 1
PATTERN = r"#(?:detik|cak)(?!\w)"
REASON = "part of a name"
EXAMPLES = {
    "[Gambas:Video 20detik]": {"skip": "20"},
    "Dikutip dari 1cak hari ini.": {"skip": "1"},
}
REJECTS = ("Ia berlari 20 detik.", "Ada 20 detikus di sana.")
