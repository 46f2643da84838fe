from __future__ import annotations

from scheduler_app.domain.ids import AccountId, StockId
from scheduler_app.domain.post import MASTER, Topic, VariantScope
from scheduler_app.domain.stock import Template, TemplateVariant
from scheduler_app.services.draft import Draft
from scheduler_app.services.draft_templates import is_blank, template_of, with_template, words_for
from tests.builders import a_variant

ENGLISH = VariantScope(language="en")
FAIR = Template(
    StockId("fair"),
    "Fair",
    (
        TemplateVariant(("Pameran {date}", "Sampai jumpa")),
        TemplateVariant(("Fair {date}",), language="en"),
        TemplateVariant(("Fair!",), language="en", network="bluesky"),
    ),
)


def a_draft(*variants: object) -> Draft:
    return Draft("", Topic.TRADE, tuple(variants), ())  # type: ignore[arg-type]


def test_a_template_becomes_the_words_of_its_scopes_and_nothing_else_changes() -> None:
    master = a_variant("", title="Kopi", link="https://example.org")
    made = with_template(a_draft(master), FAIR)
    assert [(one.scope, one.words) for one in made.variants] == [
        (MASTER, ("Pameran {date}", "Sampai jumpa")),
        (ENGLISH, ("Fair {date}",)),
        (VariantScope(language="en", network="bluesky"), ("Fair!",)),
    ]
    assert (made.variants[0].title, made.variants[0].link, made.variants[0].id) == (
        master.title,
        master.link,
        master.id,
    )
    assert made.variants[1].language == "en"


def test_a_post_becomes_a_template_without_the_words_of_single_accounts() -> None:
    own = a_variant("Tokyo", scope=VariantScope(account_id=AccountId("tokyo")))
    made = template_of(a_draft(own, a_variant("Fair", scope=ENGLISH), a_variant("Pameran")), "Fair")
    assert made.variants == (TemplateVariant(("Pameran",)), TemplateVariant(("Fair",), language="en"))
    assert template_of(a_draft(a_variant("x")), "Fair").id != made.id


def test_blank_is_what_has_no_word_anywhere() -> None:
    assert is_blank(a_draft(a_variant(" ", "\n"), a_variant(scope=ENGLISH)))
    assert not is_blank(a_draft(a_variant(""), a_variant("x", scope=ENGLISH)))


def test_each_scope_gets_the_words_that_fit_it_best() -> None:
    assert words_for(FAIR, MASTER) == "Pameran {date}\n\nSampai jumpa"
    assert words_for(FAIR, ENGLISH) == "Fair {date}"
    assert words_for(FAIR, VariantScope("en", "bluesky", AccountId("a"))) == "Fair!"
    assert words_for(Template(StockId("x"), "x", (TemplateVariant(("nl",), language="nl"),)), MASTER) == ""
