from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account
from scheduler_app.errors import NetworkError, OutcomeUnknown, RefusalKind, Refused, Throttled
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.network import Absent, Published
from scheduler_app.networks.practice import PracticeNetwork, PracticePost, PracticeSwitches
from tests.builders import an_account
from tests.networks.contract import CountingFence, NetworkContract, Readers, ReadersView, a_request


def as_read(post: PracticePost) -> ReadersView:
    content = post.content
    texts = [content.title, *(part.text for part in content.parts), content.link]
    return ReadersView("\n".join(texts), tuple(item.description for part in content.parts for item in part.media))


class TestPractice(NetworkContract):
    name = "practice"

    @pytest.fixture
    def network(self, clock: FixedClock) -> PracticeNetwork:
        return PracticeNetwork(load_facts("practice"), clock)

    @pytest.fixture
    def account(self) -> Account:
        return an_account(handle="kbri", identity="practice:kbri")

    @pytest.fixture
    def readers(self, network: PracticeNetwork, account: Account) -> Readers:
        return lambda: [as_read(post) for post in network.posts(account)]

    @pytest.mark.parametrize(
        ("switches", "expected", "code", "visible"),
        [
            (PracticeSwitches(sign_in_expired=True), Refused, "http.refused_sign_in", 0),
            (PracticeSwitches(refuses=RefusalKind.CONTENT), Refused, "http.refused_content", 0),
            (PracticeSwitches(hangs_up_before=True), OutcomeUnknown, "http.hung_up", 0),
            (PracticeSwitches(hangs_up_after=True), OutcomeUnknown, "http.hung_up", 1),
            (PracticeSwitches(cuts_the_answer=True), OutcomeUnknown, "http.answer_cut_short", 1),
        ],
    )
    def test_each_switch_misbehaves_in_its_way(
        self,
        switches: PracticeSwitches,
        expected: type[NetworkError],
        code: str,
        visible: int,
        network: PracticeNetwork,
        account: Account,
    ) -> None:
        network.switch(account, switches)
        request, fence = a_request(account), CountingFence()
        with pytest.raises(expected) as caught:
            network.publish(request, fence)
        assert caught.value.code == code
        assert fence.calls == 1
        assert len(network.posts(account)) == visible
        assert isinstance(network.find_published(request), Published if visible else Absent)

    def test_throttled_lasts_until_its_moment(
        self, network: PracticeNetwork, account: Account, clock: FixedClock
    ) -> None:
        until = clock.now() + timedelta(minutes=5)
        network.switch(account, PracticeSwitches(throttled=until))
        with pytest.raises(Throttled) as caught:
            network.publish(a_request(account), CountingFence())
        assert caught.value.until == until
        clock.advance(timedelta(minutes=5))
        assert network.publish(a_request(account), CountingFence()).remote_id

    def test_slow_answers_come_when_they_are_let_go(self, network: PracticeNetwork, account: Account) -> None:
        network.switch(account, PracticeSwitches(slow=300))
        crossed = threading.Event()
        sender = threading.Thread(target=network.publish, args=(a_request(account), crossed.set))
        sender.start()
        assert crossed.wait(20)
        assert not network.posts(account)
        network.answer_now()
        sender.join(20)
        assert len(network.posts(account)) == 1

    def test_one_account_misbehaves_and_another_does_not(self, network: PracticeNetwork, account: Account) -> None:
        network.switch(account, PracticeSwitches(sign_in_expired=True))
        other = an_account(handle="other")
        assert network.publish(a_request(other), CountingFence()).remote_id
        network.switch(account)
        assert network.publish(a_request(account), CountingFence()).remote_id

    def test_the_same_key_on_two_accounts_is_two_posts(self, network: PracticeNetwork, account: Account) -> None:
        request, other = a_request(account), an_account(handle="other")
        network.publish(request, CountingFence())
        network.publish(replace(request, account=other), CountingFence())
        assert len(network.posts(account)) == len(network.posts(other)) == 1
