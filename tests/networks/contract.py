"""What every network's client must keep to, as tests that each network's own test class inherits.

A class says which network it tests and how to look at it with a reader's eyes; the rest is here. Networks that speak
HTTP inherit HttpNetworkContract, which also breaks the conversation in every way.
"""

from __future__ import annotations

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.ids import DeliveryId, MediaHash, new_id
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import Idempotency, Lookup
from scheduler_app.domain.post import Content, MediaItem
from scheduler_app.errors import NetworkError, NotSent, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.connecting import Connects
from scheduler_app.networks.facts import ABILITIES
from scheduler_app.networks.network import (
    Absent,
    CannotTell,
    Deletes,
    Edits,
    Listens,
    Measures,
    Network,
    Published,
    PublishRequest,
)
from tests.builders import NOW, a_content, a_media_hash
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy, closed_port
from tests.faults.mutating_proxy import MutatingProxy
from tests.networks.harmless import harmless

# The smallest picture: a PNG of one transparent pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c6360000002000001"
    "e221bc330000000049454e44ae426082".replace(" ", "")
)


# What a network may do to anybody at any time.
PASSES = (
    *(Fault(FaultKind.STATUS, status=status) for status in (429, 500, 502, 503, 504)),
    Fault(FaultKind.DROP_AFTER),
    Fault(FaultKind.CUT, count=40),
    Fault(FaultKind.GARBAGE),
)


class HeldBack(Exception):
    """What a fence raises when the post must not leave after all."""


@dataclass(frozen=True, slots=True)
class ReadersView:
    """One post as a reader gets it: ``words`` holds every text of it, in order."""

    words: str
    alt_texts: tuple[str, ...]


Readers = Callable[[], list[ReadersView]]


class CountingFence:
    """A fence that lets everything pass, and remembers what readers saw when it was called."""

    def __init__(self, readers: Readers | None = None) -> None:
        self.calls = 0
        self.seen_at_call: list[ReadersView] = []
        self._readers = readers

    def __call__(self) -> None:
        self.calls += 1
        if self._readers is not None:
            self.seen_at_call = self._readers()


def as_file(item: MediaItem, path: Path) -> dict[MediaHash, MediaFile]:
    """What a request holds for a picture that lies at ``path``."""
    return {item.media_hash: MediaFile(path, item.media_type, path.stat().st_size if path.exists() else 0)}


def a_request(account: Account, content: Content | None = None, **differences: Any) -> PublishRequest:
    """A delivery to ``account`` with a key of its own."""
    plain = PublishRequest(
        delivery_id=DeliveryId(new_id()),
        account=account,
        content=content or a_content(),
        idempotency_key=new_id(),
        created_at=NOW - timedelta(days=1),
        scheduled_for=NOW,
        zone="UTC",
    )
    return replace(plain, **differences)


class NetworkContract(ABC):
    """Fixtures ``network``, ``account`` (connected) and ``readers`` come from the class that inherits."""

    name: ClassVar[str]
    secret: ClassVar[str] = ""
    # Whether a post can only be told from others by what it says and when it was made.
    told_by_words: ClassVar[bool] = False
    looks_without_asking: ClassVar[bool] = False
    # Whether a correction may show a picture where there was none.
    corrects_pictures: ClassVar[bool] = True

    @pytest.fixture
    @abstractmethod
    def network(self) -> Any: ...

    @pytest.fixture
    @abstractmethod
    def account(self) -> Any: ...

    @pytest.fixture
    @abstractmethod
    def readers(self) -> Any: ...

    @pytest.fixture
    def picture(self, tmp_path: Path) -> Path:
        path = tmp_path / "picture.png"
        path.write_bytes(PIXEL)
        return path

    def test_the_fact_sheet_has_its_name(self, network: Network) -> None:
        assert network.facts.name == self.name

    def test_the_abilities_agree_with_the_limits(self, network: Network) -> None:
        facts = network.facts
        assert facts.abilities <= ABILITIES
        assert ("pictures" in facts.abilities) == (facts.media.max_items > 0)
        assert ("threads" in facts.abilities) == (facts.max_parts > 1)
        assert "alt_text" not in facts.abilities or "pictures" in facts.abilities
        assert facts.send_budget > timedelta(0)

    def test_an_account_has_one_name_for_ever(self, network: Network, account: Account) -> None:
        assert network.identify(account) == network.identify(account) == account.identity

    def test_what_is_published_is_what_readers_see(self, network: Network, account: Account, readers: Readers) -> None:
        words = 'Kopi & "batik" <b>tebal</b> 5 < 6 コーヒー قهوة'
        published = network.publish(a_request(account, a_content(words)), CountingFence())
        assert published.remote_id
        assert published.address
        assert [words in view.words for view in readers()] == [True]

    def test_the_fence_is_called_once_and_before_a_reader_sees_anything(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        fence = CountingFence(readers)
        network.publish(a_request(account), fence)
        assert fence.calls == 1
        assert fence.seen_at_call == []

    def test_a_fence_that_raises_is_obeyed(
        self, network: Network, account: Account, readers: Readers, picture: Path
    ) -> None:
        def held_back() -> None:
            raise HeldBack

        request = self._illustrated(account, picture, "A cup of coffee", pictured="pictures" in network.facts.abilities)
        with pytest.raises(HeldBack):
            network.publish(request, held_back)
        assert readers() == []
        assert not isinstance(network.find_published(request), Published)
        network.publish(request, CountingFence())
        assert len(readers()) == 1

    def test_looking_finds_what_was_published(self, network: Network, account: Account) -> None:
        request = a_request(account)
        published = network.publish(request, CountingFence())
        found = network.find_published(request)
        if network.facts.lookup is Lookup.NONE:
            assert isinstance(found, CannotTell)
        else:
            assert found == published

    def test_looking_finds_nothing_that_is_not_there(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        network.publish(a_request(account), CountingFence())
        found = network.find_published(a_request(account, a_content("Other words") if self.told_by_words else None))
        expected = CannotTell if network.facts.lookup is Lookup.NONE else Absent
        assert isinstance(found, expected)
        assert len(readers()) == 1

    def test_the_same_key_makes_one_post(self, network: Network, account: Account, readers: Readers) -> None:
        request = a_request(account)
        first = network.publish(request, CountingFence())
        fence = CountingFence()
        again = network.publish(replace(request, delivery_id=DeliveryId(new_id())), fence)
        assert fence.calls == 1
        if network.facts.idempotency is Idempotency.NONE:
            assert len(readers()) == 2
        else:
            assert again == first
            assert len(readers()) == 1

    def test_the_same_key_at_the_same_time_makes_one_post(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        if network.facts.idempotency is Idempotency.NONE:
            pytest.skip("this network promises nothing about keys")
        request = a_request(account)
        published: list[Published] = []

        def publish() -> None:
            published.append(network.publish(request, CountingFence()))

        threads = [threading.Thread(target=publish) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(published) == 4
        assert len(set(published)) == 1
        assert len(readers()) == 1

    def test_the_same_words_with_another_key_are_another_post(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        made = {network.publish(a_request(account), CountingFence()).remote_id for _ in range(3)}
        assert len(made) == 3
        assert len(readers()) == 3

    def test_descriptions_of_pictures_arrive(
        self, network: Network, account: Account, readers: Readers, picture: Path
    ) -> None:
        if "alt_text" not in network.facts.abilities:
            pytest.skip("this network takes no descriptions")
        network.publish(self._illustrated(account, picture, 'A "cup" of <coffee> & cake'), CountingFence())
        assert readers()[0].alt_texts == ('A "cup" of <coffee> & cake',)

    def test_every_type_of_picture_in_the_fact_sheet_is_taken(
        self, network: Network, account: Account, readers: Readers, picture: Path
    ) -> None:
        pictures = {one for one in network.facts.media.types if one.startswith("image/")}
        for media_type in sorted(pictures):
            illustrated = self._illustrated(account, picture, media_type, media_type, words=f"As {media_type}")
            network.publish(illustrated, CountingFence())
        assert len(readers()) == len(pictures)
        if "alt_text" in network.facts.abilities:
            assert {view.alt_texts for view in readers()} == {(one,) for one in pictures}

    def test_all_parts_of_a_thread_arrive_in_order(self, network: Network, account: Account, readers: Readers) -> None:
        if "threads" not in network.facts.abilities:
            pytest.skip("this network knows no threads")
        network.publish(a_request(account, a_content("alpha one", "beta two", "gamma three")), CountingFence())
        words = " ".join(view.words for view in readers())
        assert 0 <= words.index("alpha one") < words.index("beta two") < words.index("gamma three")

    def test_title_and_link_arrive(self, network: Network, account: Account, readers: Readers) -> None:
        content = a_content("The words", title="Coffee week", link="https://example.org/coffee")
        network.publish(a_request(account, content), CountingFence())
        words = readers()[0].words
        assert ("Coffee week" in words) == ("titles" in network.facts.abilities)
        assert ("example.org/coffee" in words) == ("links" in network.facts.abilities)

    def test_its_fact_sheet_says_whether_it_can_delete_and_edit(self, network: Network) -> None:
        assert ("delete" in network.facts.abilities) == isinstance(network, Deletes)
        assert ("edit" in network.facts.abilities) == isinstance(network, Edits)

    def test_what_is_deleted_nobody_reads_any_more_and_nothing_else_is_touched(
        self, network: Network, account: Account, readers: Readers, picture: Path
    ) -> None:
        deleting = _deleting(network)
        kept = network.publish(a_request(account, a_content("This stays #Batik")), CountingFence())
        request = self._illustrated(account, picture, "A cup of coffee")
        gone = network.publish(request, CountingFence())
        deleting.delete(account, gone.remote_id)
        seen = readers()
        assert [view.words for view in seen if "With a picture" in view.words] == []
        assert [view.alt_texts for view in seen if view.alt_texts] == []
        assert len([view for view in seen if "This stays" in view.words]) == 1
        if network.facts.lookup is not Lookup.NONE:
            assert not isinstance(network.find_published(request), Published)
        assert kept.remote_id != gone.remote_id

    def test_deleting_twice_is_harmless(self, network: Network, account: Account, readers: Readers) -> None:
        deleting = _deleting(network)
        network.publish(a_request(account, a_content("This stays")), CountingFence())
        gone = network.publish(a_request(account, a_content("This goes")), CountingFence())
        for _ in range(2):
            deleting.delete(account, gone.remote_id)
        words = [view.words for view in readers()]
        assert [one for one in words if "This goes" in one] == []
        assert len([one for one in words if "This stays" in one]) == 1

    def test_a_correction_takes_the_place_of_what_was_said(
        self, network: Network, account: Account, readers: Readers, picture: Path
    ) -> None:
        editing = _editing(network)
        request = a_request(account, a_content("On Friday the 12th"))
        published = network.publish(request, CountingFence())
        fence = CountingFence(readers)
        for _ in range(2):
            illustrated = self._illustrated(account, picture, "The right day", pictured=self.corrects_pictures)
            corrected = replace(request, content=illustrated.content, media=illustrated.media)
            assert editing.edit(corrected, published.remote_id, fence).remote_id == published.remote_id
        assert fence.calls == 2
        (view,) = readers()
        assert "With a picture" in view.words
        assert "On Friday" not in view.words
        if "alt_text" in network.facts.abilities and self.corrects_pictures:
            assert view.alt_texts == ("The right day",)

    def test_a_correction_held_back_at_the_fence_changes_nothing(
        self, network: Network, account: Account, readers: Readers
    ) -> None:
        editing = _editing(network)
        request = a_request(account, a_content("On Friday the 12th"))
        published = network.publish(request, CountingFence())

        def held_back() -> None:
            raise HeldBack

        with pytest.raises(HeldBack):
            editing.edit(replace(request, content=a_content("On Saturday")), published.remote_id, held_back)
        assert ["On Friday the 12th" in view.words for view in readers()] == [True]

    def test_what_was_deleted_cannot_be_corrected(self, network: Network, account: Account, readers: Readers) -> None:
        deleting, editing = _deleting(network), _editing(network)
        request = a_request(account, a_content("On Friday the 12th"))
        published = network.publish(request, CountingFence())
        deleting.delete(account, published.remote_id)
        with pytest.raises(Refused) as caught:
            editing.edit(replace(request, content=a_content("On Saturday")), published.remote_id, CountingFence())
        assert caught.value.kind is RefusalKind.REMOVED
        assert ["On Saturday" in view.words for view in readers() if "On" in view.words] == []

    def test_nothing_secret_is_logged(
        self, network: Network, account: Account, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        request = a_request(account)
        network.publish(request, CountingFence())
        network.find_published(request)
        if self.secret:
            assert self.secret not in caplog.text

    def _illustrated(
        self,
        account: Account,
        picture: Path,
        description: str,
        media_type: str = "image/png",
        *,
        words: str = "With a picture",
        pictured: bool = True,
    ) -> PublishRequest:
        if not pictured:
            return a_request(account, a_content(words))
        item = MediaItem(a_media_hash(), media_type, description)
        return a_request(account, a_content(words, media=(item,)), media=as_file(item, picture))


def _deleting(network: Network) -> Deletes:
    if not isinstance(network, Deletes):
        pytest.skip("this network cannot take a post away")
    return network


def _editing(network: Network) -> Edits:
    if not isinstance(network, Edits):
        pytest.skip("this network cannot change a post")
    return network


# The fault on the publishing request, the error it must become, and its kind or code.
HTTP_OUTCOMES: dict[str, tuple[Fault, type[NetworkError], str]] = {
    "400": (Fault(FaultKind.STATUS, status=400), Refused, RefusalKind.CONTENT),
    "401": (Fault(FaultKind.STATUS, status=401), Refused, RefusalKind.SIGN_IN),
    "403": (Fault(FaultKind.STATUS, status=403), Refused, RefusalKind.PERMISSION),
    "409": (Fault(FaultKind.STATUS, status=409), Refused, RefusalKind.DUPLICATE),
    "413": (Fault(FaultKind.STATUS, status=413), Refused, RefusalKind.CONTENT),
    "422": (Fault(FaultKind.STATUS, status=422), Refused, RefusalKind.CONTENT),
    "429": (Fault(FaultKind.STATUS, status=429, headers={"Retry-After": "60"}), Throttled, "http.throttled"),
    "500": (Fault(FaultKind.STATUS, status=500), OutcomeUnknown, "http.server_failed"),
    "502 after the work": (Fault(FaultKind.STATUS_AFTER, status=502), OutcomeUnknown, "http.server_failed"),
    "redirected": (
        Fault(FaultKind.STATUS, status=302, headers={"Location": "/posts"}),
        OutcomeUnknown,
        "http.redirected",
    ),
    "hang-up before": (Fault(FaultKind.DROP_BEFORE), OutcomeUnknown, "http.hung_up"),
    "hang-up after": (Fault(FaultKind.DROP_AFTER), OutcomeUnknown, "http.hung_up"),
    "reset before": (Fault(FaultKind.REFUSE_BEFORE), OutcomeUnknown, "http.hung_up"),
    "reset after": (Fault(FaultKind.RESET_AFTER), OutcomeUnknown, "http.hung_up"),
    "answer cut in its head": (Fault(FaultKind.CUT, count=40), OutcomeUnknown, "http.answer_cut_short"),
    "answer cut in its body": (Fault(FaultKind.CUT, count=90), OutcomeUnknown, "http.answer_cut_short"),
    "empty success": (Fault(FaultKind.STATUS_AFTER, status=200), OutcomeUnknown, "http.answer_unreadable"),
    "garbage": (Fault(FaultKind.GARBAGE), OutcomeUnknown, "http.answer_unreadable"),
}


# The same for requests that delete or edit, whose answers need not hold anything.
HTTP_CHANGES = ("401", "403", "429", "500", "502 after the work", "redirected", "hang-up before", "hang-up after")


# Each in the place of any value of an answer.
HOSTILE_VALUES: list[Any] = [
    None, True, False, 0, -1,
    10**400, -(10**18), 0.5, float("nan"), float("inf"), 1e308, "", " ", "x", "\x00", "a\nb: c",
    "\u202egpj.exe", "\ud83d", "../../etc/passwd", "javascript:alert(1)", "file:///etc/passwd", "http://127.0.0.1:1/",
    "http://169.254.169.254/latest", "//[", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "9" * 5000,
    "long" * 20_000, [], {}, [[]], [None], ["x"], [{}], {"id": {}}, {"data": [1]}, {"id": []},
]  # fmt: skip


class HttpNetworkContract(NetworkContract):
    """For networks that speak HTTP: the server behind ``server_port`` is spoken to through a proxy that breaks things.

    ``publishing`` matches the first line of the request that makes a post visible; ``deleting`` and ``editing`` those
    of the requests that take it away and change it, where the network has them.
    """

    publishing: ClassVar[str]
    deleting: ClassVar[str] = ""
    editing: ClassVar[str] = ""

    @pytest.fixture
    @abstractmethod
    def server_port(self) -> Any: ...

    @abstractmethod
    def at(self, account: Account, address: str) -> Account:
        """The same account, spoken to at another address."""

    @pytest.fixture
    def proxy(self, server_port: int) -> Iterator[FaultProxy]:
        with FaultProxy(server_port) as running:
            yield running

    @pytest.mark.parametrize("case", HTTP_OUTCOMES)
    def test_every_answer_has_its_outcome(
        self, case: str, network: Network, account: Account, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        fault, kind_of_error, word = HTTP_OUTCOMES[case]
        proxy.plan(fault, match=self.publishing)
        fence = CountingFence()
        with pytest.raises(NetworkError) as caught:
            network.publish(a_request(self.at(account, proxy.url)), fence)
        error = caught.value
        assert type(error) is kind_of_error
        assert word == (error.kind if isinstance(error, Refused) else error.code)
        assert fence.calls == 1
        assert not self.secret or self.secret not in caplog.text + repr(error)
        assert len([seen for seen in proxy.seen if self.publishing in seen.first_line]) == 1

    @pytest.mark.parametrize("case", HTTP_CHANGES)
    def test_every_answer_to_a_deletion_has_its_outcome(
        self, case: str, network: Network, account: Account, proxy: FaultProxy
    ) -> None:
        deleting = _deleting(network)
        published = network.publish(a_request(account), CountingFence())
        fault, kind_of_error, word = HTTP_OUTCOMES[case]
        proxy.plan(fault, match=self.deleting)
        with pytest.raises(NetworkError) as caught:
            deleting.delete(self.at(account, proxy.url), published.remote_id)
        assert type(caught.value) is kind_of_error
        assert word == (caught.value.kind if isinstance(caught.value, Refused) else caught.value.code)

    @pytest.mark.parametrize("case", HTTP_CHANGES)
    def test_every_answer_to_a_correction_has_its_outcome(
        self, case: str, network: Network, account: Account, proxy: FaultProxy
    ) -> None:
        editing = _editing(network)
        request = a_request(account)
        published = network.publish(request, CountingFence())
        fault, kind_of_error, word = HTTP_OUTCOMES[case]
        proxy.plan(fault, match=self.editing)
        fence, far = CountingFence(), self.at(account, proxy.url)
        with pytest.raises(NetworkError) as caught:
            editing.edit(replace(request, account=far, content=a_content("Corrected")), published.remote_id, fence)
        assert type(caught.value) is kind_of_error
        assert word == (caught.value.kind if isinstance(caught.value, Refused) else caught.value.code)
        assert fence.calls == 1

    def test_a_deletion_through_a_closed_port_is_not_sent(self, network: Network, account: Account) -> None:
        deleting = _deleting(network)
        published = network.publish(a_request(account), CountingFence())
        with closed_port() as port, pytest.raises(NotSent):
            deleting.delete(self.at(account, f"http://127.0.0.1:{port}"), published.remote_id)

    def test_a_closed_port_is_not_sent(self, network: Network, account: Account) -> None:
        with closed_port() as port, pytest.raises(NotSent):
            network.publish(a_request(self.at(account, f"http://127.0.0.1:{port}")), CountingFence())

    def test_a_look_that_fails_does_not_settle_anything(
        self, network: Network, account: Account, proxy: FaultProxy
    ) -> None:
        request = a_request(self.at(account, proxy.url))
        network.publish(request, CountingFence())
        for fault in (Fault(FaultKind.CUT, count=40), Fault(FaultKind.STATUS, status=404), Fault(FaultKind.GARBAGE)):
            proxy.plan(fault, match="GET ")
            assert isinstance(network.find_published(request), CannotTell)
            proxy.clear()

    @pytest.mark.parametrize("fault", PASSES, ids=lambda one: f"{one.kind}-{one.status}")
    def test_what_passes_is_no_word_about_the_account(
        self, fault: Fault, network: Network, account: Account, proxy: FaultProxy
    ) -> None:
        """A sign-in never counts as over because a line broke or a server was busy."""
        if not isinstance(network, Connects):
            pytest.skip("nobody signs in to this network")
        proxy.plan(fault, times=8)
        far = self.at(account, proxy.url)
        if self.looks_without_asking:
            assert network.look(far).health is AccountHealth.READY
            return
        with pytest.raises((NotSent, Throttled)):
            network.look(far)

    def test_an_answer_lost_on_the_way_is_found_by_looking(
        self, network: Network, account: Account, proxy: FaultProxy, readers: Readers
    ) -> None:
        request = a_request(self.at(account, proxy.url))
        proxy.plan(Fault(FaultKind.DROP_AFTER), match=self.publishing)
        with suppress(OutcomeUnknown):
            network.publish(request, CountingFence())
        if network.facts.lookup is not Lookup.NONE:
            assert isinstance(network.find_published(request), Published)
        assert len(readers()) == 1

    @settings(
        max_examples=60,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
    )
    @given(which=st.integers(0, 10**4), where=st.integers(0, 10**6), value=st.sampled_from(range(len(HOSTILE_VALUES))))
    def test_an_answer_of_the_wrong_form_does_no_harm(
        self, network: Network, account: Account, server_port: int, tmp_path: Path, which: int, where: int, value: int
    ) -> None:
        """Every good answer, with another value at any depth of it."""
        picture = tmp_path / "picture.png"
        picture.write_bytes(PIXEL)
        with MutatingProxy(server_port) as proxy:
            far = self.at(account, proxy.url)
            names = sorted(self._everything(network, far, picture))
            name = names[which % len(names)]
            harmless(self._everything(network, far, picture)[name])
            places = proxy.places
            if not places:
                return
            proxy.forget()
            answer, path = places[where % len(places)]
            proxy.plan(answer=answer, path=path, value=HOSTILE_VALUES[value])
            harmless(self._everything(network, far, picture)[name])

    def _everything(self, network: Network, account: Account, picture: Path) -> dict[str, Callable[[], Any]]:
        """What can be asked of a client that reads an answer, each with posts of its own."""

        def published(*texts: str) -> tuple[PublishRequest, str]:
            request = a_request(account, a_content(*(texts or (f"Kopi {new_id()}",))))
            return request, network.publish(request, CountingFence()).remote_id

        def found() -> object:
            request, _ = published()
            return network.find_published(request)

        does: dict[str, Callable[[], Any]] = {
            "identify": lambda: network.identify(account),
            "publish": lambda: published()[1],
            "find_published": found,
        }
        if "threads" in network.facts.abilities:
            does["thread"] = lambda: published(f"one {new_id()}", f"two {new_id()}")[1]
        if "pictures" in network.facts.abilities:
            does["picture"] = lambda: network.publish(
                self._illustrated(account, picture, "A cup", words=f"Kopi {new_id()}"), CountingFence()
            )
        if isinstance(network, Deletes):
            does["delete"] = lambda: network.delete(account, published()[1])
        if isinstance(network, Edits):
            does["edit"] = lambda: network.edit(*_corrected(published()), CountingFence())
        if isinstance(network, Measures):
            does["metrics"] = lambda: network.metrics(account, published()[1])
        if isinstance(network, Listens):
            does["replies"] = lambda: network.replies(account, published()[1])
        if isinstance(network, Connects):
            does["look"] = lambda: network.look(account)
        return does


def _corrected(made: tuple[PublishRequest, str]) -> tuple[PublishRequest, str]:
    request, remote_id = made
    return replace(request, content=a_content(f"Corrected {new_id()}")), remote_id
