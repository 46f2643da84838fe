"""A draft lies on the desk and is looked at after every keystroke: only what changed is held against the rules again.

A desk belongs to whoever opened it and is used from one thread at a time. It knows the workspace as it was when the
desk was opened; open another when rules, holds, approvals, the plan, accounts or pictures have changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.finding import Finding, Severity, Step
from scheduler_app.domain.ids import AccountId, ContentHash, MemberId, PostId
from scheduler_app.domain.override import Override
from scheduler_app.domain.post import Content, Post, resolve
from scheduler_app.errors import InvalidInput
from scheduler_app.policy.check_variant import findings, in_order
from scheduler_app.policy.rule import Rule
from scheduler_app.policy.rulebook import CHECKS
from scheduler_app.policy.spelling import heard, look_up, misspelt
from scheduler_app.policy.spelling_rules import words_to_ask
from scheduler_app.policy.subject import PostFacts, Reads, Sibling, Subject
from scheduler_app.services.draft import Draft
from scheduler_app.services.surroundings import Surroundings

# How many states of one account are remembered: enough to undo and redo, little enough to forget.
REMEMBERED = 64

NOBODY = MemberId("")
NO_POST = PostId("")


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules say about a post: the strictest first.

    ``hashes`` are those of the contents that were looked at; ``overrides`` those of the post, whatever words they were
    for.
    """

    findings: tuple[Finding, ...]
    hashes: Mapping[AccountId, ContentHash]
    policy_version: int
    overrides: tuple[Override, ...] = ()

    def stopping(self, step: Step) -> tuple[Finding, ...]:
        """The findings that stand in the way of a step."""
        return tuple(one for one in self.findings if one.severity is Severity.BLOCK and step in one.stops)

    @property
    def open_warnings(self) -> tuple[Finding, ...]:
        """The warnings that nobody gave a reason for."""
        return tuple(one for one in self.findings if one.severity is Severity.WARN and not self.is_kept(one))

    @property
    def needing_approval(self) -> frozenset[str]:
        """The ids of the rules for which the post needs an approval more."""
        return frozenset(one.rule for one in self.findings if one.severity is Severity.NEEDS_APPROVAL)

    def needing_approval_on(self, account_id: AccountId) -> frozenset[str]:
        """The same for one account: what the approval matrix asks."""
        return frozenset(
            one.rule
            for one in self.findings
            if one.severity is Severity.NEEDS_APPROVAL and one.account_id in (None, account_id)
        )

    def accounts_of(self, finding: Finding) -> tuple[AccountId, ...]:
        """The accounts a finding concerns: its own, or all of the post's."""
        return tuple(self.hashes) if finding.account_id is None else (finding.account_id,)

    def is_kept(self, finding: Finding) -> bool:
        """Whether somebody went on in spite of it with exactly these words, on every account it concerns."""
        kept = {(one.account_id, one.content_hash) for one in self.overrides if one.rule == finding.rule}
        return all((account, self.hashes[account]) in kept for account in self.accounts_of(finding))


class Desk:
    """See above. ``overrides`` are those of the post that lies here."""

    def __init__(self, around: Surroundings, overrides: tuple[Override, ...] = ()) -> None:
        self._around = around
        self._overrides = overrides
        self._groups = _grouped(around.rules)
        self._said: dict[AccountId, tuple[_Said, ...]] = {}

    def look(self, draft: Draft, now: datetime, *, post: Post | None = None) -> Checked:
        """Hold a draft against the rules as it reads now; ``post`` is what it was before, None for a new one.

        Raises InvalidInput (post.no_words) when not even the master has words.
        """
        contents = self.contents(draft)
        hashes = {account_id: _hash_of(content) for account_id, content in contents.items()}
        minute = now.replace(second=0, microsecond=0)
        looked_at = _LookedAt(self._around, contents, hashes, self._facts(draft, post), minute)
        said = [finding for account_id in contents for finding in self._about(account_id, looked_at)]
        return Checked(in_order(said), hashes, self._around.policy_version, self._overrides)

    def spell(self, draft: Draft) -> None:
        """Look the words of a draft up in the dictionaries, so that the next look knows what they say.

        Takes seconds when many words are new: never between two keystrokes. Raises as ``look``.
        """
        look_words_up(self.contents(draft).values())

    def contents(self, draft: Draft) -> dict[AccountId, Content]:
        """What each account would show. Raises as ``look``."""
        return {
            account.id: resolve(
                draft.variants, language=account.language, network=account.network, account_id=account.id
            )
            for account in (self._around.accounts[one] for one in draft.accounts if one in self._around.accounts)
        }

    def _about(self, account_id: AccountId, looked_at: _LookedAt) -> Iterable[Finding]:
        states, subject = looked_at.states(account_id), None
        remembered = self._said.setdefault(account_id, tuple({} for _ in self._groups))
        for group, known in zip(self._groups, remembered, strict=True):
            key = tuple([states[place] for place in group.places])
            found = known.get(key)
            if found is None:
                subject = subject or looked_at.subject(account_id)
                found = tuple([finding for rule in group.rules for finding in findings(rule, subject)])
                if len(known) >= REMEMBERED:
                    known.clear()
                known[key] = found
            yield from found

    def _facts(self, draft: Draft, post: Post | None) -> PostFacts:
        return PostFacts(
            id=post.id if post else NO_POST,
            author_id=post.author_id if post else NOBODY,
            last_editor_id=post.last_editor_id if post else NOBODY,
            topic=draft.topic,
            campaign=self._around.campaigns.get(draft.campaign_id) if draft.campaign_id else None,
            purpose=draft.purpose,
            source=draft.source,
            embargo_until=draft.embargo_until,
            expires_at=draft.expires_at,
        )


def look_words_up(contents: Iterable[Content]) -> None:
    """Ask the dictionaries about the words of these contents, each in its own language."""
    for content in set(contents):
        look_up(words_to_ask(content), content.language)


def _hash_of(content: Content) -> ContentHash:
    """The content's hash; for half a character, which no content that is kept can have, one that is nobody's."""
    try:
        return content_hash(content)
    except InvalidInput:
        return ContentHash(hashlib.sha256(repr(content).encode("utf-8", "surrogatepass")).hexdigest())


class _LookedAt:
    """A draft at one moment, as the rules look at it."""

    def __init__(
        self,
        around: Surroundings,
        contents: Mapping[AccountId, Content],
        hashes: Mapping[AccountId, ContentHash],
        facts: PostFacts,
        minute: datetime,
    ) -> None:
        self._around = around
        self._contents = contents
        self._hashes = hashes
        self._facts = facts
        self._minute = minute
        # Before any word is asked for: what is heard meanwhile is looked at again.
        self._heard = heard()

    def states(self, account_id: AccountId) -> tuple[object, ...]:
        """What may change of what an account's rules look at, in the order of ``_PLACES``."""
        others = tuple([one for one in self._hashes.items() if one[0] != account_id])
        return self._hashes[account_id], self._facts, others, self._minute, self._heard

    def subject(self, account_id: AccountId) -> Subject:
        """Put together only where a rule has to look again."""
        content = self._contents[account_id]
        return Subject(
            content=content,
            known_hash=self._hashes[account_id],
            post=self._facts,
            siblings=tuple([one for one in self._everywhere if one.account.id != account_id]),
            now=self._minute,
            media=self._around.media,
            rights=self._around.rights,
            misspelt=misspelt(words_to_ask(content), content.language),
            **self._around.of_account[account_id],
        )

    @cached_property
    def _everywhere(self) -> tuple[Sibling, ...]:
        return tuple(
            Sibling(self._around.accounts[one], content, self._hashes[one]) for one, content in self._contents.items()
        )


_Said = dict[tuple[object, ...], tuple[Finding, ...]]
"""What a group of rules said of an account, by the states of what they looked at."""

_PLACES = (Reads.CONTENT, Reads.POST, Reads.SIBLINGS, Reads.CLOCK, Reads.WORDBOOK)


@dataclass(frozen=True, slots=True)
class _Group:
    """Rules that look at the same; ``places`` says where it stands among the states."""

    places: tuple[int, ...]
    rules: tuple[Rule, ...]


def _grouped(rules: Iterable[Rule]) -> tuple[_Group, ...]:
    """The rules by what they look at: their checks, and their scopes, which look at topic and language."""
    groups: dict[Reads, list[Rule]] = {}
    for rule in rules:
        check = CHECKS.get(rule.id)
        if check is None or not rule.on:
            continue
        # The plan stays while a draft lies on the desk.
        reads = check.reads & ~Reads.PLAN
        if rule.scope.topics:
            reads |= Reads.POST
        if rule.scope.languages:
            reads |= Reads.CONTENT
        groups.setdefault(reads, []).append(rule)
    return tuple(
        _Group(tuple(place for place, one in enumerate(_PLACES) if one in reads), tuple(those))
        for reads, those in groups.items()
    )
