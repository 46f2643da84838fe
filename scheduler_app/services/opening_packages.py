"""Opening a review package on any machine, with a workspace or without: whether it is genuine, and what it asks.

Nothing in a file is believed because it says so. The machine knows the workspace's root key, or a person compares its
fingerprint; that key vouches for the register, the register for the member who signed the package, and from then on the
same code decides who may approve what as in the workspace itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scheduler_app.clock import Clock
from scheduler_app.domain.approval_standing import Authority, allows
from scheduler_app.domain.content_hash import content_hash
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import MemberId
from scheduler_app.domain.register import Register, RegisterEntry, RegisterPin, Verify
from scheduler_app.domain.register_reading import names_root, read_register
from scheduler_app.domain.review_package import GOOD_FOR, PACKAGE, PackedPost, ReviewPackage
from scheduler_app.domain.review_package_reading import package_from
from scheduler_app.domain.signed_file import SignedFile, read_signed
from scheduler_app.domain.stand_in import SignedStandIn, stand_in_from
from scheduler_app.domain.workspace import Right
from scheduler_app.errors import InvalidInput, NotAllowed, NotFound, RegisterBroken, StaleEdit
from scheduler_app.secrets.member_keys import MemberKeys
from scheduler_app.secrets.signing import fingerprint, is_public_key
from scheduler_app.services.composing import WrittenPost
from scheduler_app.services.hearing import Hearing
from scheduler_app.services.joining import same_fingerprint
from scheduler_app.services.unlocking import UnlockedKey
from scheduler_app.storage.trusted_register import Pins


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """A package that was found genuine. ``by`` is who made it; ``authority`` knows who may approve."""

    package: ReviewPackage
    authority: Authority
    by: RegisterEntry

    @property
    def seen(self) -> RegisterPin:
        """The register as the package shows it."""
        register = self.authority.register
        return RegisterPin(self.package.root, register.serial, register.head)

    def member_named(self, name: str) -> RegisterEntry:
        """The member who goes by a name. Raises InvalidInput (member.not_chosen, member.name_not_unique), NotFound."""
        members = self.authority.register.members()
        names = ", ".join(one.name for one in members)
        if not name:
            raise InvalidInput("member.not_chosen", names=names)
        found = [one for one in members if one.name.casefold() == name.casefold()]
        if not found:
            raise NotFound("member.no_such_name", name=name, names=names)
        if len(found) > 1:
            raise InvalidInput("member.name_not_unique", name=name)
        return found[0]

    def name_of(self, member_id: MemberId) -> str:
        """What a member is called; the id for somebody who is none any more."""
        return next((one.name for one in self.authority.register.members() if one.id == member_id), str(member_id))

    def post(self, number: int) -> PackedPost:
        """Raises NotFound (package.no_such_post)."""
        found = next((one for one in self.package.posts if one.number == number), None)
        if found is None:
            raise NotFound("package.no_such_post", number=number)
        return found

    def hearing(self, packed: PackedPost) -> Hearing:
        """The post as it stands before its approvers, by what the package says. Hashes are computed here."""
        return Hearing(
            written=WrittenPost(
                post=packed.post,
                targets={one.account_id: content_hash(one.content) for one in packed.on},
                contents={one.account_id: one.content for one in packed.on},
            ),
            accounts={one.id: one for one in self.package.accounts},
            countries={one.id: one.country for one in self.package.missions},
            said=packed.said,
            authority=self.authority,
            findings=frozenset(one.rule for one in packed.findings if one.severity is Severity.NEEDS_APPROVAL),
        )


class OpeningPackages:
    """``pins`` are what this machine has seen of registers, ``keys`` those of its members."""

    def __init__(self, clock: Clock, keys: MemberKeys, pins: Pins, verify: Verify) -> None:
        self._clock = clock
        self._keys = keys
        self._pins = pins
        self._verify = verify

    def join(self, data: bytes, compared: str) -> OpenedPackage:
        """Open a package of a workspace that this machine does not know, and believe its root key from then on.

        ``compared`` is the fingerprint as an administrator read it out. Raises InvalidInput
        (register.other_fingerprint), and as ``open``; then nothing is believed.
        """
        file, package = self._whole(data)
        if not same_fingerprint(compared, fingerprint(package.root)):
            raise InvalidInput("register.other_fingerprint")
        pin = self._pins.get(package.workspace.id) or RegisterPin(package.root)
        return self._opened(file, package, pin)

    def open(self, data: bytes) -> OpenedPackage:
        """What a package says, once everything about it was found to be in order.

        Raises InvalidInput: file.* when it is no package or was changed, package.not_joined, package.from_the_future;
        RegisterBroken: package.other_root, package.other_register, package.register_broken; NotAllowed
        (package.not_by_member); StaleEdit: package.older_register, package.too_old.
        """
        file, package = self._whole(data)
        pin = self._pins.get(package.workspace.id)
        if pin is None:
            raise InvalidInput("package.not_joined")
        return self._opened(file, package, pin)

    def unlock(self, opened: OpenedPackage, member_id: MemberId, pin: str) -> UnlockedKey:
        """The member's key on this machine. Raises as ``MemberKeys.unlock``."""
        return UnlockedKey(member_id, self._keys.unlock(opened.package.workspace.id, member_id, pin))

    def wrong_pins(self, opened: OpenedPackage, member_id: MemberId) -> tuple[datetime, ...]:
        """When wrong PINs were given on this machine of which the workspace has not heard. Raises what vaults raise."""
        return self._keys.untold_tries(opened.package.workspace.id, member_id)

    def has_key(self, opened: OpenedPackage, member_id: MemberId) -> bool:
        """Whether this machine has a key of the member. Raises what vaults raise."""
        return self._keys.has(opened.package.workspace.id, member_id)

    def make_key(self, opened: OpenedPackage, member_id: MemberId, pin: str) -> str:
        """Make the member a key on this machine and give its public half, for an administrator to register.

        Raises InvalidInput (key.here_already, pin.too_short), and what vaults raise.
        """
        if self.has_key(opened, member_id):
            raise InvalidInput("key.here_already")
        return self._keys.make(opened.package.workspace.id, member_id, pin)

    def _whole(self, data: bytes) -> tuple[SignedFile, ReviewPackage]:
        file = read_signed(data, PACKAGE, self._verify)
        package = package_from(file.body)
        if not is_public_key(package.root):
            raise InvalidInput("file.unsound")
        return file, package

    def _opened(self, file: SignedFile, package: ReviewPackage, pin: RegisterPin) -> OpenedPackage:
        from scheduler_app.media.thumbnails import check_thumbnail

        register = self._register(package, pin)
        by = self._maker(file, package, register)
        self._in_time(package)
        for one in package.media.values():
            if one.thumbnail:
                check_thumbnail(one.thumbnail)
        said = [_stand_in(text, signature) for text, signature in package.stand_ins]
        opened = OpenedPackage(package, Authority(package.workspace.id, register, self._verify, said), by)
        if register.serial > pin.serial:
            self._pins[package.workspace.id] = opened.seen
        return opened

    def _register(self, package: ReviewPackage, pin: RegisterPin) -> Register:
        statements = package.statements
        if package.root != pin.root and not names_root(statements, package.root):
            raise RegisterBroken("package.other_root")
        if len(statements) < pin.serial:
            raise StaleEdit("package.older_register")
        if pin.serial and statements[pin.serial - 1].hash != pin.head:
            raise RegisterBroken("package.other_register")
        try:
            register = read_register(
                statements,
                workspace_id=package.workspace.id,
                root=pin.root,
                verify=self._verify,
                since=pin.serial,
            )
        except RegisterBroken as error:
            if error.code == "register.root_changed":
                raise RegisterBroken("package.other_root") from error
            raise RegisterBroken("package.register_broken", serial=error.params.get("serial")) from error
        if register.root != package.root:
            raise RegisterBroken("package.other_root")
        return register

    def _maker(self, file: SignedFile, package: ReviewPackage, register: Register) -> RegisterEntry:
        by = register.signer_at(package.by, package.at, file.signature)
        if by is None or by.public_key != file.key or not _may_ask(by, package):
            raise NotAllowed("package.not_by_member")
        return by

    def _in_time(self, package: ReviewPackage) -> None:
        now = self._clock.now()
        if package.at > now:
            raise InvalidInput("package.from_the_future")
        if package.at + GOOD_FOR < now:
            raise StaleEdit("package.too_old", days=GOOD_FOR.days)


def _may_ask(by: RegisterEntry, package: ReviewPackage) -> bool:
    return any(allows(by, Right.COMPOSE, one.id) for one in package.accounts)


def _stand_in(text: str, signature: str) -> SignedStandIn:
    """As recorded; what says nothing counts for nothing, as in the workspace."""
    try:
        return SignedStandIn(stand_in_from(text), signature)
    except (InvalidInput, RecursionError):
        return SignedStandIn(None, signature)
