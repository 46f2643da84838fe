"""A draft lies on the desk and is looked at after every keystroke: only what changed is held against the rules again.

A desk belongs to whoever opened it and is used from one thread at a time. It knows the workspace as it was when the
desk was opened; open another when rules, holds, approvals, the plan, accounts or pictures have changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

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
        self._groups = tuple(_grouped(around.rules).items())
        self._said: dict[tuple[AccountId, Reads], dict[object, tuple[Finding, ...]]] = {}

    def look(self, draft: Draft, now: datetime, *, post: Post | None = None) -> Checked:
        """Hold a draft against the rules as it reads now; ``post`` is what it was before, None for a new one.

        Raises InvalidInput (post.no_words) when not even the master has words.
        """
        facts = self._facts(draft, post)
        contents = self.contents(draft)
        hashes = {account_id: _hash_of(content) for account_id, content in contents.items()}
        minute = now.replace(second=0, microsecond=0)
        said: list[Finding] = []
        for account_id, content in contents.items():
            siblings = _Siblings(self._around, contents, hashes, account_id)
            said += self._about(account_id, content, hashes[account_id], facts, siblings, minute)
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

    def _about(
        self,
        account_id: AccountId,
        content: Content,
        own_hash: ContentHash,
        facts: PostFacts,
        siblings: _Siblings,
        minute: datetime,
    ) -> Iterable[Finding]:
        states: dict[Reads, object] = {
            Reads.CONTENT: own_hash,
            Reads.POST: facts,
            Reads.SIBLINGS: siblings.state,
            Reads.CLOCK: minute,
            Reads.WORDBOOK: heard(),
        }
        subject: Subject | None = None
        for reads, rules in self._groups:
            remembered = self._said.setdefault((account_id, reads), {})
            key = tuple(state for kind, state in states.items() if kind in reads)
            found = remembered.get(key)
            if found is None:
                if subject is None:
                    subject = self._subject(account_id, content, own_hash, facts, siblings, minute)
                found = tuple(finding for rule in rules for finding in findings(rule, subject))
                if len(remembered) >= REMEMBERED:
                    remembered.clear()
                remembered[key] = found
            yield from found

    def _subject(
        self,
        account_id: AccountId,
        content: Content,
        own_hash: ContentHash,
        facts: PostFacts,
        siblings: _Siblings,
        minute: datetime,
    ) -> Subject:
        return Subject(
            content=content,
            known_hash=own_hash,
            post=facts,
            siblings=siblings.all(),
            now=minute,
            media=self._around.media,
            rights=self._around.rights,
            misspelt=misspelt(words_to_ask(content), content.language),
            **self._around.of_account[account_id],
        )

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


@dataclass(frozen=True, slots=True)
class _Siblings:
    """The other accounts of the post, put together only when a rule asks for them."""

    around: Surroundings
    contents: Mapping[AccountId, Content]
    hashes: Mapping[AccountId, ContentHash]
    own: AccountId

    @property
    def state(self) -> object:
        return tuple(one for one in self.hashes.items() if one[0] != self.own)

    def all(self) -> tuple[Sibling, ...]:
        return tuple(
            Sibling(self.around.accounts[one], content, self.hashes[one])
            for one, content in self.contents.items()
            if one != self.own
        )


def _grouped(rules: Iterable[Rule]) -> dict[Reads, list[Rule]]:
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
    return groups
