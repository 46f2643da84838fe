"""From a template to a draft and back: pure, as the other steps of an author."""

from __future__ import annotations

from dataclasses import replace

from scheduler_app.domain.ids import StockId, VariantId, new_id
from scheduler_app.domain.post import Variant, VariantScope
from scheduler_app.domain.stock import Template, TemplateVariant
from scheduler_app.services.draft import Draft


def is_blank(draft: Draft) -> bool:
    """Whether nobody has written a word yet."""
    return not any(text.strip() for variant in draft.variants for text in variant.words or ())


def with_template(draft: Draft, template: Template) -> Draft:
    """The draft with a template's words in its variants; pictures, links and options stay."""
    made = draft
    for one in template.variants:
        made = _with_words(made, VariantScope(one.language, one.network), one)
    return made


def template_of(draft: Draft, name: str) -> Template:
    """A post as a template: its words for all, for languages and for networks, not those of single accounts."""
    variants = tuple(
        TemplateVariant(variant.words, variant.scope.language, variant.scope.network)
        for variant in sorted(draft.variants, key=lambda one: one.scope.specificity)
        if variant.words is not None and variant.scope.account_id is None
    )
    return Template(StockId(new_id()), name, variants)


def words_for(template: Template, scope: VariantScope) -> str:
    """What a template says to one scope, its parts as paragraphs; the most specific of its variants that fits."""
    fitting = [
        one
        for one in template.variants
        if one.language in (None, scope.language) and one.network in (None, scope.network)
    ]
    fitting.sort(key=lambda one: 2 * (one.network is not None) + (one.language is not None))
    return "\n\n".join(fitting[-1].words) if fitting else ""


def _with_words(draft: Draft, scope: VariantScope, one: TemplateVariant) -> Draft:
    for number, variant in enumerate(draft.variants):
        if variant.scope == scope:
            changed = replace(variant, words=one.words)
            return replace(draft, variants=(*draft.variants[:number], changed, *draft.variants[number + 1 :]))
    made = Variant(VariantId(new_id()), scope, language=one.language, words=one.words)
    return replace(draft, variants=(*draft.variants, made))
