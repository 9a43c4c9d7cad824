"""Invented news in the manner of Indonesian papers, as much as is asked for; the same seed gives the same."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

OUTLETS = (
    "Tempo.co",
    "Kompas.com",
    "Detik.com",
    "CNN Indonesia",
    "Antara News",
    "Republika",
    "Harian Pagi",
    "Liputan6",
)
FIRST_DAY = date(2015, 1, 5)
DAYS = 3900
"""Articles are spread over these days: ten years of a desk."""

STATEMENTS_EACH = 20
"""Statements of an article: what a long report holds."""

REPEATED = 0.2
"""Share of statements that an earlier article has made already, some with another figure."""

DRIFTED = 0.3
"""Share of repeated statements in which the figure is another one."""

FIRST_NAMES = (
    "Agus",
    "Bambang",
    "Citra",
    "Darmin",
    "Dewi",
    "Fadli",
    "Gita",
    "Hendra",
    "Indah",
    "Joko",
    "Kartika",
    "Lestari",
    "Nadia",
    "Rahmat",
    "Retno",
    "Siti",
    "Tito",
    "Wulan",
    "Yusuf",
    "Zainal",
)
LAST_NAMES = (
    "Aprilia",
    "Basuki",
    "Gunawan",
    "Hasibuan",
    "Indrawati",
    "Kusuma",
    "Laksono",
    "Nasution",
    "Nugroho",
    "Permata",
    "Pratama",
    "Ramli",
    "Santoso",
    "Sasmita",
    "Siregar",
    "Tanjung",
    "Utami",
    "Wibowo",
    "Yulianto",
    "Zulkarnain",
)
ROLES = (
    ("Menteri Pertanian", "Kementerian Pertanian"),
    ("Direktur Utama", "Bulog"),
    ("Kepala", "Badan Pusat Statistik"),
    ("Gubernur", "Bank Indonesia"),
    ("Juru Bicara", "Kementerian Kesehatan"),
    ("Ketua Umum", "Asosiasi Pengusaha Indonesia"),
    ("Ekonom", "Universitas Gadjah Mada"),
    ("Anggota", "Komisi XI DPR"),
    ("Wali Kota", "Surabaya"),
    ("Koordinator", "Serikat Petani Indonesia"),
)
SUBJECTS = (
    ("stok beras nasional", "juta ton"),
    ("produksi gula dalam negeri", "ribu ton"),
    ("nilai ekspor nonmigas", "miliar dolar"),
    ("jumlah penduduk miskin", "juta orang"),
    ("penerimaan pajak", "triliun rupiah"),
    ("kunjungan wisatawan mancanegara", "ribu orang"),
    ("kasus demam berdarah", "ribu kasus"),
    ("penyaluran kredit usaha rakyat", "triliun rupiah"),
    ("harga cabai rawit merah", "persen"),
    ("sumbangan UMKM terhadap produk domestik bruto", "persen"),
    ("utang pemerintah pusat", "triliun rupiah"),
    ("panjang jalan tol yang beroperasi", "ribu kilometer"),
    ("pengangguran terbuka", "persen"),
    ("impor kedelai", "juta ton"),
    ("jumlah pengguna internet", "juta orang"),
    ("cakupan imunisasi dasar", "persen"),
)
VERBS = ("mencapai", "naik menjadi", "turun menjadi", "hanya", "sudah melampaui", "diperkirakan mencapai")
PLACES = (
    "Jawa Barat",
    "Sulawesi Selatan",
    "Nusa Tenggara Timur",
    "DKI Jakarta",
    "Sumatera Utara",
    "Kalimantan Timur",
    "Papua",
    "Jawa Tengah",
)
FRAMES = (
    "{role} {organisation} {name} mengatakan {claim}.",
    "Menurut {name}, {role} {organisation}, {claim}.",
    "“{claim},” kata {name} dalam keterangan tertulis yang diterima redaksi.",
    "{name} menegaskan {claim}, sementara pembahasan dengan DPR masih berjalan.",
)
FILLERS = (
    "Hal itu disampaikan seusai rapat koordinasi yang dihadiri perwakilan daerah.",
    "Angka tersebut menjadi dasar penyusunan anggaran tahun depan.",
    "Pemerintah daerah diminta memperbarui catatannya setiap pekan.",
    "Sejumlah pengamat menilai perhitungan itu masih perlu diuji.",
)
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni")
"""Half a year is enough for figures that nobody reads."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks; `number` counts from 1."""

    number: int
    name: str
    role: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What is claimed: `figure` with its unit and `when` are parts of the text; a year's month is (year, month)."""

    text: str
    figure: str
    value: float
    unit: str
    when: str
    month: tuple[int, int]

    def drifted(self, figure: str, value: float) -> "Statement":
        """Return the same statement with another figure."""
        text = self.text.replace(f"{self.figure} {self.unit}", f"{figure} {self.unit}")
        return Statement(text, figure, value, self.unit, self.when, self.month)


@dataclass(frozen=True, slots=True)
class Said:
    """A statement within a body, by offsets; `repeats` is what was said before: the same, or with another figure."""

    start: int
    end: int
    paragraph: tuple[int, int]
    who: Person
    what: Statement
    repeats: Statement | None


@dataclass(frozen=True, slots=True)
class Report:
    """One article; `number` counts from 1."""

    number: int
    title: str
    outlet: str
    published_on: date
    body: str
    said: tuple[Said, ...]


class Newsroom:
    """Writes reports one after another; it remembers what was said lately, for `remembered` statements."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)  # noqa: S311 - invented news
        names = (f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES)
        self.people = tuple(
            Person(number, name, *self._random.choice(ROLES)) for number, name in enumerate(names, start=1)
        )
        self._lately: list[Statement] = []
        self._written = 0

    def forget(self) -> None:
        """Repeat nothing that was said up to now."""
        self._lately.clear()

    def write(self) -> Report:
        """Return the next report."""
        self._written += 1
        day = FIRST_DAY + timedelta(days=self._random.randrange(DAYS))
        drawn = [self._statement(day) for _ in range(STATEMENTS_EACH)]
        paragraphs, said, at = [], [], 0
        for what, repeats in drawn:
            paragraph, one = self._paragraph(at, what, repeats)
            paragraphs.append(paragraph)
            said.append(one)
            at += len(paragraph) + 1
        title = f"{drawn[0][0].text[0].upper()}{drawn[0][0].text[1:60].rsplit(' ', 1)[0]}"
        return Report(self._written, title, self._random.choice(OUTLETS), day, "\n".join(paragraphs), tuple(said))

    def _statement(self, day: date) -> tuple[Statement, Statement | None]:
        if self._lately and self._random.random() < REPEATED:
            before = self._random.choice(self._lately)
            again = before.drifted(*self._figure()) if self._random.random() < DRIFTED else before
            return again, before
        subject, unit = self._random.choice(SUBJECTS)
        figure, value = self._figure()
        month = (day.year - self._random.randrange(2), self._random.randrange(len(MONTHS)) + 1)
        when = f"pada {MONTHS[month[1] - 1]} {month[0]}"
        text = f"{subject} di {self._random.choice(PLACES)} {self._random.choice(VERBS)} {figure} {unit} {when}"
        new = Statement(text, figure, value, unit, when, month)
        self._lately.append(new)
        return new, None

    def _figure(self) -> tuple[str, float]:
        tenths = self._random.randrange(11, 9990)
        return f"{tenths // 10},{tenths % 10}", tenths / 10

    def _paragraph(self, at: int, what: Statement, repeats: Statement | None) -> tuple[str, Said]:
        """Return a paragraph that begins at an offset of its body, and what is said in it."""
        who = self._random.choice(self.people)
        frame = self._random.choice(FRAMES)
        before, after = frame.format(name=who.name, role=who.role, organisation=who.organisation, claim="\0").split(
            "\0"
        )
        paragraph = f"{before}{what.text}{after} {self._random.choice(FILLERS)}"
        start = at + len(before)
        return paragraph, Said(start, start + len(what.text), (at, at + len(paragraph)), who, what, repeats)


def month_after(month: tuple[int, int]) -> date:
    """Return the first day after a month."""
    year, number = month
    return date(year + number // 12, number % 12 + 1, 1)
