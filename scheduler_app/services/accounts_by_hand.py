"""Accounts that people post to by hand: made without a sign-in, for networks that do not let Duta in."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler_app.clock import Clock
from scheduler_app.domain.account import Account, AccountKind
from scheduler_app.domain.audit import Action, AuditEntry, Subject
from scheduler_app.domain.changes import Kind
from scheduler_app.domain.ids import AccountId, MemberId, MissionId, new_id
from scheduler_app.domain.network_facts import NetworkFacts, SignIn
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput
from scheduler_app.services.draft import check_language, check_link, check_text
from scheduler_app.services.permission import permitted
from scheduler_app.storage import accounts, missions
from scheduler_app.storage.database import Database

_LONGEST_NAME = 200


class AccountsByHand:
    """``facts`` are the fact sheets by network: what they say of texts and pictures holds for people as well."""

    def __init__(self, database: Database, clock: Clock, facts: Mapping[str, NetworkFacts]) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts

    def networks(self, actor: MemberId) -> tuple[NetworkFacts, ...]:
        """The networks on which people can post by hand, first those that Duta has no way into. Raises NotAllowed."""
        self._permitted(actor)
        found = [one for one in self._facts.values() if one.sign_in is not SignIn.NONE]
        return tuple(sorted(found, key=lambda one: (one.sign_in is not SignIn.BY_HAND, one.name == _ANY, one.name)))

    def add(
        self,
        actor: MemberId,
        mission_id: MissionId,
        network: str,
        name: str,
        address: str,
        *,
        language: str = "",
    ) -> Account:
        """Make an account called ``name`` there, whose page readers find at ``address``.

        ``language`` is that of its readers, otherwise the mission's first. Raises NotAllowed, NotFound, InvalidInput
        (by_hand.no_network, by_hand.no_name, post.bad_link, post.bad_language, account.handle_taken, and those of a
        text that is too long).
        """
        self._permitted(actor)
        name, address = " ".join(name.split()), address.strip()
        facts = self._facts.get(network)
        if facts is None or facts.sign_in is SignIn.NONE:
            raise InvalidInput("by_hand.no_network", network=network)
        if not name:
            raise InvalidInput("by_hand.no_name")
        check_text(name, "name", limit=_LONGEST_NAME)
        check_link(address)
        if language:
            check_language(language)
        with self._database.writing() as writing:
            connection = writing.connection
            permitted(connection, actor, Right.CONNECT)
            mission = missions.mission(connection, mission_id)
            account = Account(
                id=AccountId(new_id()),
                mission_id=mission_id,
                network=network,
                handle=name.removeprefix("@"),
                display_name=name,
                kind=AccountKind.MANUAL,
                language=language or mission.languages[0],
                address=address,
                # Nobody at the network vouches for it: its page is all that tells it from others.
                identity=address,
            )
            accounts.add(connection, account, machine=None)
            details = {"network": account.network, "handle": account.handle, "address": address}
            entry = AuditEntry(self._clock.now(), actor, Action.ACCOUNT_BY_HAND, Subject.ACCOUNT, account.id, details)
            writing.audit(entry)
            writing.changed(Kind.ACCOUNTS)
        return account

    def _permitted(self, actor: MemberId) -> None:
        with self._database.reading() as connection:
            permitted(connection, actor, Right.CONNECT)


# Comes last among them: the name of the sheet for whatever has none of its own.
_ANY = "elsewhere"
