from __future__ import annotations

from ui.shell.palette.entries import Entry, Heading, Sort, ranked, rows_of


def an_entry(title: str, sort: Sort = Sort.COMMAND) -> Entry:
    return Entry(sort, title.lower(), title)


def titles(words: str, *offered: str) -> list[str]:
    return [entry.title for entry in ranked([an_entry(one) for one in offered], words)]


def test_without_words_everything_is_offered_as_it_comes() -> None:
    assert titles(" ", "New post", "Approvals") == ["New post", "Approvals"]


def test_the_beginning_is_better_than_a_word_inside_and_that_than_a_part() -> None:
    assert titles("post", "Compost", "New post", "Post office", "Lock") == ["Post office", "New post", "Compost"]


def test_every_word_counts_in_any_order_case_or_accent() -> None:
    assert titles("POST new", "New post", "New idea") == ["New post"]
    assert titles("cafe", "Café week", "Lock") == ["Café week"]


def test_letters_in_their_order_are_enough_but_come_last() -> None:
    assert titles("nwp", "New post", "Approvals") == ["New post"]
    assert titles("nar", "Next part", "Narrow sidebar") == ["Narrow sidebar", "Next part"]
    assert titles("z", "Lock") == []


def test_each_sort_has_one_heading_in_the_order_of_the_list() -> None:
    post, page = an_entry("Batik", Sort.POST), an_entry("Outbox", Sort.PAGE)
    assert rows_of([post, page]) == (Heading(Sort.PAGE), page, Heading(Sort.POST), post)
    assert rows_of([]) == ()
