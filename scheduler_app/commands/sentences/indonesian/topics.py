"""What posts are about, for those who read Indonesian."""

from __future__ import annotations

TOPICS = {
    "consular": "konsuler",
    "craft": "kriya",
    "culinary": "kuliner",
    "diaspora": "diaspora",
    "education": "pendidikan",
    "heritage": "warisan budaya",
    "holiday": "hari besar",
    "investment": "investasi",
    "performing_arts": "seni pertunjukan",
    "statement": "pernyataan",
    "tourism": "pariwisata",
    "trade": "perdagangan",
}
