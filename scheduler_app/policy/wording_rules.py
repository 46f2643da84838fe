"""TXT-08 and TXT-15 to TXT-17: words to avoid, to weigh or to back."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from scheduler_app.domain.finding import Severity
from scheduler_app.domain.fix import Place, ReplaceText
from scheduler_app.policy.example import an_example
from scheduler_app.policy.parameters import Parameters
from scheduler_app.policy.read_texts import everything_read, within
from scheduler_app.policy.rule import Check, Hit
from scheduler_app.policy.subject import Reads, Subject
from scheduler_app.policy.text_marks import links
from scheduler_app.policy.text_words import cased_like, term_list

# A share, or a number so large that somebody must have counted: 12 %, 4,5 juta, 3 billion, 20万.
_FIGURE = regex.compile(
    r"\d[\d.,]*\s?(?:%|٪|％|percent\b|per cent\b|persen\b|procent\b|prozent\b|pour ?cent\b"
    r"|(?:million|billion|trillion|juta|miliar|milyar|triliun|miljoen|miljard|milliards?|millones)\b"
    r"|[万億亿兆]|مليون|مليار|करोड़|लाख|ล้าน)",
    regex.IGNORECASE,
)
_CITED_BY = (
    "source", "sources", "according to", "data from", "figures from", "reported by", "sumber", "menurut",
    "berdasarkan", "data dari", "merujuk", "bron", "volgens", "selon", "d'après", "quelle", "fuente", "según",
    "fonte", "segundo", "出典", "出所", "によると", "来源", "根据", "據", "المصدر", "وفقا", "وفقًا", "स्रोत",
    "के अनुसार", "ที่มา",
)  # fmt: skip
_SUPERLATIVES = (
    "the largest", "the biggest", "the best in", "world's first", "number one", "the only country",
    "terbesar di dunia", "terbaik di dunia", "pertama di dunia", "nomor satu di dunia", "satu-satunya di dunia",
)  # fmt: skip
_PARTISAN = (
    "re-elect", "our candidate", "campaign rally", "election fraud", "ruling party", "opposition party",
    "pilih nomor", "coblos", "paslon", "nomor urut", "calon presiden", "capres", "cawapres", "caleg",
    "tim sukses", "relawan pemenangan", "ganti presiden", "pemilu curang", "kampanye partai",
)  # fmt: skip
_SELLING = (
    "buy now", "order now", "best price", "discount code", "promo code", "limited offer", "free shipping",
    "sponsored by", "beli sekarang", "harga promo", "kode promo", "gratis ongkir", "pesan sekarang",
    "diskon besar",
)  # fmt: skip


def sensitive_words(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Words on the list, each with what to say instead where something is suggested."""
    wordings = parameters.wordings("terms")
    for place, term, said in _found(subject, tuple(wordings)):
        instead = wordings[term]
        if instead:
            better = cased_like(instead, said)
            yield Hit("text.better_word", {"word": said, "instead": better}, place, ReplaceText.at(place, better))
        else:
            yield Hit("text.sensitive_word", {"word": said}, place)


def backed(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Figures and superlatives come from somewhere: a link, a source named in the text, or one on file."""
    content = subject.content
    if subject.post.source.strip() or content.link:
        return
    texts = tuple(everything_read(subject))
    if any(links(text) or any(term_list(parameters.words("cited_by")).found_in(text)) for _, text in texts):
        return
    superlatives = term_list(parameters.words("claims"))
    for place, text in texts:
        figures = [(one.start(), one.end()) for one in _FIGURE.finditer(text)]
        claims = [(one.start, one.end) for one in superlatives.found_in(text)]
        for start, end in sorted(figures + claims)[:1]:
            yield Hit("text.claim_without_source", {"claim": text[start:end]}, within(place, start, end))


def not_partisan(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """Civil servants take no side between parties."""
    for place, _, said in _found(subject, parameters.words("terms")):
        yield Hit("text.partisan", {"word": said}, place)


def not_selling(subject: Subject, parameters: Parameters) -> Iterator[Hit]:
    """A mission promotes a country's trade, not one firm's shop."""
    for place, _, said in _found(subject, parameters.words("terms")):
        yield Hit("text.selling", {"word": said}, place)


def _found(subject: Subject, terms: tuple[str, ...]) -> Iterator[tuple[Place, str, str]]:
    """Where, which term, and as it is written there."""
    if not terms:
        return
    wanted = term_list(terms)
    for place, text in everything_read(subject):
        for one in wanted.found_in(text):
            yield within(place, one.start, one.end), one.term, text[one.start : one.end]


CHECKS = (
    Check(
        id="TXT-08",
        run=sensitive_words,
        severity=Severity.WARN,
        words="rule.txt_08",
        clause="SE PANRB 137/2018",
        parameters={"terms": {}},
        example_parameters={"terms": {"third world": "developing countries", "primitive": ""}},
        failing=an_example("Third world coffee is the best coffee. Taste it with us on Friday."),
        passing=an_example("Coffee from developing countries is the best coffee. Taste it with us on Friday."),
    ),
    Check(
        id="TXT-15",
        run=backed,
        severity=Severity.WARN,
        words="rule.txt_15",
        clause="Permenlu 10/2018",
        parameters={"cited_by": _CITED_BY, "claims": _SUPERLATIVES},
        reads=Reads.CONTENT | Reads.POST,
        failing=an_example("Our coffee exports grew by 12 percent."),
        passing=an_example("Our coffee exports grew by 12 percent.", post={"source": "BPS, January 2027"}),
    ),
    Check(
        id="TXT-16",
        run=not_partisan,
        severity=Severity.NEEDS_APPROVAL,
        words="rule.txt_16",
        clause="UU 20/2023; SE PANRB 137/2018",
        parameters={"terms": _PARTISAN},
        failing=an_example("Come on Friday and meet our candidate over coffee."),
        passing=an_example("Come on Friday and vote for the best coffee."),
    ),
    Check(
        id="TXT-17",
        run=not_selling,
        severity=Severity.WARN,
        words="rule.txt_17",
        clause="5 CFR 2635.702",
        parameters={"terms": _SELLING},
        failing=an_example("Order now: coffee from Gayo at the trade fair."),
        passing=an_example("Meet five growers of coffee from Gayo at the trade fair."),
    ),
)
