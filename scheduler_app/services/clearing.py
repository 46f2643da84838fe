"""A package for headquarters: one page with everything they need to clear a post, readable without Duta.

It carries words, pictures, findings and the hash of what each account would show, so that the answer can name exactly
what was cleared. It approves nothing and sends nothing.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.finding import Finding
from scheduler_app.domain.ids import ContentHash, MemberId, PostId
from scheduler_app.domain.post import Content, MediaItem, Post
from scheduler_app.domain.workspace import Right
from scheduler_app.media.library import MediaLibrary
from scheduler_app.services.composing import read_post
from scheduler_app.services.files_out import replacing
from scheduler_app.services.open_desk import Facts, check_stored
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, missions, workspaces
from scheduler_app.storage.database import Connection, Database

InWords = Callable[[Finding], str]
"""From a finding to its sentence, in the language of whoever asks."""

_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}pre{white-space:pre-wrap;font:inherit;"
    "border:1px solid #777;padding:1em;unicode-bidi:plaintext}img{max-width:100%}code{word-break:break-all}"
)


class Clearing:
    """Whoever writes posts may ask headquarters."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, library: MediaLibrary) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts
        self._library = library

    def write(self, actor: MemberId, post_id: PostId, file: Path, in_words: InWords) -> None:
        """Write the package of a post into ``file``, in place of what was there.

        Raises NotFound, NotAllowed, DiskFull, MachineError (file.not_writable, media.missing, media.changed).
        """
        with self._database.reading() as connection:
            permitted(connection, actor, Right.COMPOSE)
            page, hashes = self._page(connection, actor, post_id, in_words)
        with replacing(file) as out:
            out.write(page)
        with self._database.writing() as writing:
            permitted(writing.connection, actor, Right.COMPOSE)
            now = self._clock.now()
            writing.audit(AuditEntry(now, actor, Action.CLEARANCE_ASKED, Subject.POST, post_id, {"hashes": hashes}))

    def _page(
        self, connection: Connection, actor: MemberId, post_id: PostId, in_words: InWords
    ) -> tuple[str, dict[str, str]]:
        written = read_post(connection, post_id)
        checked = check_stored(connection, self._facts, post_id, self._clock.now())
        known = {one.id: one for one in accounts.all_accounts(connection)}
        where = {one.id: one.name for one in missions.all_missions(connection)}
        asking = next(one.name for one in workspaces.members(connection) if one.id == actor)
        body = [
            *_facts_of(written.post, asking),
            *(f"<li>{escape(one.rule)}: {escape(in_words(one))}</li>" for one in checked.findings),
            "</ul>",
        ]
        for account_id, content in written.contents.items():
            account = known[account_id]
            title = f"{account.display_name} (@{account.handle}, {account.network}), {where[account.mission_id]}"
            body += self._shown(account, title, content, written.targets[account_id])
        head = f'<!doctype html><html><head><meta charset="utf-8"><title>{escape(written.post.name)}</title>'
        page = f"{head}<style>{_STYLE}</style></head><body>{''.join(body)}</body></html>\n"
        return page, {str(account): str(found) for account, found in written.targets.items()}

    def _shown(self, account: Account, title: str, content: Content, own_hash: ContentHash) -> Iterator[str]:
        yield f"<h2>{escape(title)}</h2>"
        if content.title:
            yield f"<h3>{escape(content.title)}</h3>"
        for part in content.parts:
            yield f'<pre lang="{escape(content.language)}" dir="auto">{escape(part.text)}</pre>'
            yield from map(self._picture, part.media)
        if content.link:
            yield f"<p>{escape(content.link)}</p>"
        yield f"<p><small>{escape(account.network)} · <code>{own_hash}</code></small></p>"

    def _picture(self, item: MediaItem) -> str:
        data = base64.b64encode(self._library.verified_path(item.media_hash).read_bytes()).decode("ascii")
        said = escape(item.description)
        if not item.media_type.startswith("image/"):
            return f"<p>{escape(item.media_type)}: {said}</p>"
        picture = f'<img alt="{said}" src="data:{item.media_type};base64,{data}">'
        return f"<figure>{picture}<figcaption>{said}</figcaption></figure>"


def _facts_of(post: Post, asking: str) -> Iterator[str]:
    yield f"<h1>{escape(post.name)}</h1><p>For clearance by headquarters. Asked by {escape(asking)}.</p><ul>"
    for name, value in (
        ("Topic", post.topic.value),
        ("Purpose", post.purpose),
        ("Source", post.source),
        ("Not before", post.embargo_until.isoformat() if post.embargo_until else ""),
        ("Not after", post.expires_at.isoformat() if post.expires_at else ""),
        ("Version", str(post.version)),
    ):
        if value:
            yield f"<li>{name}: {escape(value)}</li>"
    yield "</ul><h2>What the rules say</h2><ul>"
