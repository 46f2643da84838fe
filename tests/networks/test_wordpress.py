"""The client of WordPress against a strict stand-in of a site."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.clock import FixedClock
from scheduler_app.domain.account import Account, AccountHealth
from scheduler_app.domain.connecting import Authorization, Candidate
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import Content, MediaItem
from scheduler_app.domain.sign_in import SignInKind
from scheduler_app.errors import InvalidInput, NetworkError, NotSent, OutcomeUnknown, RefusalKind, Refused
from scheduler_app.networks.facts import load_facts
from scheduler_app.networks.http import HttpClient
from scheduler_app.networks.network import Absent, Published, PublishRequest
from scheduler_app.networks.wordpress import WordPressNetwork
from scheduler_app.networks.wordpress_html import Figure, body, description, said
from scheduler_app.networks.wordpress_reading import slug_of
from scheduler_app.networks.wordpress_site import found_site, site_address
from tests.builders import NOW, a_content, a_media_hash, an_account
from tests.faults.fault_proxy import Fault, FaultKind, FaultProxy
from tests.networks.contract import PIXEL, CountingFence, HttpNetworkContract, Readers, ReadersView, a_request, as_file
from tests.networks.signed_in import SignedIn
from tests.networks.standins.serving import Given
from tests.networks.standins.wordpress import User, WordPressStandIn, sanitized, words_of

BACK = "http://127.0.0.1:40123/callback"


@pytest.fixture
def site(clock: FixedClock) -> Iterator[WordPressStandIn]:
    with WordPressStandIn(clock) as running:
        yield running


@pytest.fixture
def user(site: WordPressStandIn) -> User:
    return site.open_account("kbri.cairo")


@pytest.fixture
def http(clock: FixedClock) -> Iterator[HttpClient]:
    made = HttpClient(clock=clock)
    yield made
    made.close()


@pytest.fixture
def network(http: HttpClient, sign_ins: SignedIn, clock: FixedClock) -> WordPressNetwork:
    return WordPressNetwork(load_facts("wordpress"), http, sign_ins, clock=clock)


@pytest.fixture
def account(site: WordPressStandIn, user: User, sign_ins: SignedIn) -> Account:
    identity = f"{user.id}@127.0.0.1:{site.port}"
    made = an_account(network="wordpress", handle="kbri.cairo", address=site.url, identity=identity)
    (password,) = user.passwords
    server, extra = f"{site.url}/wp-json", {"user": user.login}
    sign_ins.sign_in(made, kind=SignInKind.APP_PASSWORD, server=server, access=password, extra=extra)
    return made


@pytest.fixture
def readers(site: WordPressStandIn, user: User) -> Readers:
    return lambda: [ReadersView(words_of(one), tuple(site.alt_texts(one))) for one in site.public(user)]


def with_options(content: Content, **options: str) -> Content:
    return replace(content, options=as_options(options))


class TestWordPress(HttpNetworkContract):
    name = "wordpress"
    publishing = "_fields=id"
    deleting = "DELETE /wp-json/wp/v2/posts/"
    editing = "POST /wp-json/wp/v2/posts/"

    @pytest.fixture
    def network(self, network: WordPressNetwork) -> WordPressNetwork:
        return network

    @pytest.fixture
    def account(self, account: Account) -> Account:
        return account

    @pytest.fixture
    def readers(self, readers: Readers) -> Readers:
        return readers

    @pytest.fixture
    def server_port(self, site: WordPressStandIn) -> int:
        return site.port

    def at(self, account: Account, address: str) -> Account:
        return replace(account, address=address)

    @pytest.fixture(autouse=True)
    def _server_of_the_account(self, sign_ins: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """The contract moves an account to another address; that lies beside its password."""
        current = sign_ins.current
        monkeypatch.setattr(sign_ins, "current", lambda one: replace(current(one), server=f"{one.address}/wp-json"))


def pictured(
    account: Account, tmp_path: Path, *descriptions: str, media_type: str = "image/png", **options: str
) -> PublishRequest:
    path = tmp_path / "picture"
    path.write_bytes(PIXEL)
    items = tuple(MediaItem(a_media_hash(), media_type, one) for one in descriptions)
    content = with_options(a_content("Tari Saman", title="Malam budaya", media=items), **options)
    files = {media: file for item in items for media, file in as_file(item, path).items()}
    return a_request(account, content, media=files)


def through(proxy: FaultProxy, sign_ins: SignedIn, account: Account) -> None:
    sign_ins.sign_in(account, replace(sign_ins.current(account), server=f"{proxy.url}/wp-json"))


class TestOneSlug:
    def test_it_says_nothing_of_the_post_and_is_always_the_same(self) -> None:
        assert slug_of("a-key") == slug_of("a-key") != slug_of("another-key")
        assert slug_of("a-key").removeprefix("duta-").isalnum()

    @pytest.mark.parametrize("lost", ["POST /wp-json/wp/v2/posts HTTP", "POST /wp-json/wp/v2/media"])
    def test_what_broke_off_before_it_was_public_is_put_right(
        self,
        network: WordPressNetwork,
        account: Account,
        site: WordPressStandIn,
        sign_ins: SignedIn,
        tmp_path: Path,
        readers: Readers,
        lost: str,
    ) -> None:
        request = pictured(account, tmp_path, "Penari")
        with FaultProxy(site.port) as proxy:
            through(proxy, sign_ins, account)
            proxy.plan(Fault(FaultKind.DROP_AFTER), match=lost)
            with pytest.raises(NotSent):
                network.publish(request, CountingFence())
            assert network.find_published(request) == Absent()
            network.publish(request, CountingFence())
        assert [view.alt_texts for view in readers()] == [("Penari",)]
        assert (len(site.posts), len(site.media)) == (1, 1)

    def test_a_lost_answer_to_the_last_request_is_settled_and_a_repeat_changes_nothing(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, sign_ins: SignedIn
    ) -> None:
        request = a_request(account)
        with FaultProxy(site.port) as proxy:
            through(proxy, sign_ins, account)
            proxy.plan(Fault(FaultKind.DROP_AFTER), match="_fields=id")
            with pytest.raises(OutcomeUnknown):
                network.publish(request, CountingFence())
        sign_ins.sign_in(account, replace(sign_ins.current(account), server=f"{site.url}/wp-json"))
        found = network.find_published(request)
        assert isinstance(found, Published)
        (post,) = site.posts.values()
        post.content = "Somebody of the site mended a word"
        assert network.publish(request, CountingFence()) == found
        assert [one.content for one in site.posts.values()] == ["Somebody of the site mended a word"]

    def test_words_that_changed_between_two_tries_are_those_that_leave(
        self, network: WordPressNetwork, account: Account, readers: Readers
    ) -> None:
        def held_back() -> None:
            raise RuntimeError

        request = a_request(account, a_content("On Friday"))
        with pytest.raises(RuntimeError):
            network.publish(request, held_back)
        network.publish(replace(request, content=a_content("On Saturday")), CountingFence())
        assert ["On Saturday" in view.words for view in readers()] == [True]

    def test_what_somebody_threw_away_is_not_sent_again(
        self, network: WordPressNetwork, account: Account, readers: Readers
    ) -> None:
        request = a_request(account)
        published = network.publish(request, CountingFence())
        network.delete(account, published.remote_id)
        with pytest.raises(Refused, match=r"wordpress\.thrown_away") as caught:
            network.publish(request, CountingFence())
        assert (caught.value.kind, readers()) == (RefusalKind.REMOVED, [])

    def test_a_site_that_names_posts_itself_is_not_published_to(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, readers: Readers
    ) -> None:
        site.renames_slugs = True
        with pytest.raises(Refused, match=r"wordpress\.slug_changed"):
            network.publish(a_request(account), CountingFence())
        assert (site.posts, readers()) == ({}, [])


class TestWhatTheSiteDoes:
    def test_a_site_that_lets_somebody_look_first_is_said(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        site.moderates = True
        with pytest.raises(Refused, match=r"wordpress\.kept_back") as caught:
            network.publish(a_request(account), CountingFence())
        assert caught.value.kind is RefusalKind.PERMISSION

    def test_what_a_site_takes_out_is_noticed_before_anybody_reads_it(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path, readers: Readers
    ) -> None:
        site.strips = ' alt="Penari"'
        with pytest.raises(Refused, match=r"wordpress\.changed_by_site"):
            network.publish(pictured(account, tmp_path, "Penari"), CountingFence())
        assert readers() == []

    def test_a_contributor_may_not_publish(
        self, network: WordPressNetwork, account: Account, user: User, readers: Readers
    ) -> None:
        user.role = "contributor"
        with pytest.raises(Refused, match=r"wordpress\.may_not_publish"):
            network.publish(a_request(account), CountingFence())
        assert readers() == []

    def test_an_author_may_do_all_that_is_needed(
        self, network: WordPressNetwork, account: Account, user: User, tmp_path: Path, readers: Readers
    ) -> None:
        user.role = "author"
        request = pictured(account, tmp_path, "Penari", tags="Batik")
        published = network.publish(request, CountingFence())
        network.edit(request, published.remote_id, CountingFence())
        assert len(readers()) == 1
        network.delete(account, published.remote_id)
        assert readers() == []

    def test_one_who_may_not_upload_is_told_so_though_the_status_says_otherwise(
        self, network: WordPressNetwork, account: Account, user: User, tmp_path: Path
    ) -> None:
        user.role = "contributor"
        with pytest.raises(Refused) as caught:
            network.publish(pictured(account, tmp_path, "Penari"), CountingFence())
        assert caught.value.kind is RefusalKind.PERMISSION

    def test_a_file_that_a_site_does_not_take_is_refused_though_the_status_says_that_it_failed(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path
    ) -> None:
        site.largest_file = 10
        with pytest.raises(Refused, match=r"wordpress\.file_refused") as caught:
            network.publish(pictured(account, tmp_path, "Penari"), CountingFence())
        assert caught.value.kind is RefusalKind.CONTENT

    def test_a_form_that_php_drops_is_too_large(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path
    ) -> None:
        site.largest_form = 10
        with pytest.raises(Refused, match=r"wordpress\.file_too_large"):
            network.publish(pictured(account, tmp_path, "Penari"), CountingFence())

    def test_numbers_that_wordpress_would_read_stay_words(
        self, network: WordPressNetwork, account: Account, user: User, readers: Readers
    ) -> None:
        user.role = "author"
        network.publish(a_request(account, a_content("&#91;x&#93;", title="&#91;")), CountingFence())
        assert [view.words.split() for view in readers()] == [["&#91;", "&#91;x&#93;"]]

    def test_a_file_too_large_for_its_host_is_named(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, sign_ins: SignedIn, tmp_path: Path
    ) -> None:
        with FaultProxy(site.port) as proxy:
            through(proxy, sign_ins, account)
            proxy.plan(Fault(FaultKind.STATUS, status=413, body=b"<html>"), match="/wp/v2/media HTTP")
            with pytest.raises(Refused, match=r"wordpress\.file_too_large"):
                network.publish(pictured(account, tmp_path, "Penari"), CountingFence())

    def test_a_firewall_does_not_speak_for_the_site(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        site.firewall = True
        with pytest.raises(Refused, match=r"wordpress\.blocked"):
            network.publish(a_request(account), CountingFence())

    def test_a_host_that_takes_the_sign_in_away_is_named(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        site.passes_authorization_on = False
        with pytest.raises(Refused, match=r"wordpress\.header_lost"):
            network.identify(account)

    def test_without_a_trash_a_post_is_gone_for_good(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        site.has_trash = False
        published = network.publish(a_request(account), CountingFence())
        for _ in range(2):
            network.delete(account, published.remote_id)
        assert site.posts == {}

    def test_the_password_is_never_logged_in_any_form(
        self, network: WordPressNetwork, account: Account, user: User, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        network.publish(a_request(account), CountingFence())
        (password,) = user.passwords
        pair = base64.b64encode(f"{user.login}:{password}".encode()).decode()
        logging.getLogger("scheduler_app.networks.http").debug("%s %s", pair, password)
        assert password not in repr(network._calls.credential(account))
        assert "Authorization" not in caplog.text.replace(pair, "").replace(password, "")


class TestOptions:
    def sent(self, network: WordPressNetwork, account: Account, site: WordPressStandIn, **options: str) -> object:
        content = with_options(a_content("Kopi", title="Pekan <Kopi> & Teh", language="fr-FR"), **options)
        network.publish(a_request(account, content), CountingFence())
        (post,) = site.posts.values()
        return post

    def test_categories_are_those_of_the_site_by_name_or_slug(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        from tests.networks.standins.wordpress import Term

        site.categories |= {5: Term(5, "Seni &amp; Budaya", "seni"), 6: Term(6, "Berita", "berita")}
        post = self.sent(network, account, site, categories="seni & budaya, Berita")
        assert post.categories == [5, 6]  # type: ignore[attr-defined]

    def test_a_category_that_is_not_there_is_not_made(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        with pytest.raises(Refused, match=r"wordpress\.no_category"):
            self.sent(network, account, site, categories="Brita")
        assert list(site.categories) == [1]

    def test_tags_are_made_where_they_are_missing_and_once(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        post = self.sent(network, account, site, tags="Kopi & Teh, Batik, batik")
        assert [site.tags[one].name for one in post.tags] == ["Kopi &amp; Teh", "Batik"]  # type: ignore[attr-defined]
        network.publish(a_request(account, with_options(a_content("Lagi"), tags="batik")), CountingFence())
        assert len(site.tags) == 2

    def test_an_excerpt_and_whether_comments_are_open(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        post = self.sent(network, account, site, excerpt="Cicipi <gratis>", comments="closed")
        assert (post.excerpt, post.comments) == ("Cicipi &lt;gratis&gt;", "closed")  # type: ignore[attr-defined]
        assert post.title == "Pekan &lt;Kopi&gt; &amp; Teh"  # type: ignore[attr-defined]

    @pytest.mark.parametrize("plugin", ["polylang", "wpml"])
    def test_the_language_is_said_where_a_site_has_several(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, plugin: str
    ) -> None:
        site.languages = {"fr", "id"}
        post = self.sent(network, account, site, language_plugin=plugin)
        assert post.language == "fr"  # type: ignore[attr-defined]

    def test_a_post_that_stands_in_another_language_is_not_made_public(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, readers: Readers
    ) -> None:
        site.languages = {"ar"}
        post_was = site._change
        site._change = lambda post, *rest: (post_was(post, *rest), setattr(post, "language", "ar"))[0]  # type: ignore[method-assign]
        with pytest.raises(Refused, match=r"wordpress\.other_language"):
            self.sent(network, account, site, language_plugin="polylang")
        assert readers() == []


class TestMedia:
    def test_descriptions_and_captions_arrive_where_wordpress_keeps_them_too(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path
    ) -> None:
        request = pictured(account, tmp_path, "Penari <Saman> 20%efektif", "Kopi", captions="Foto: R & A\n-")
        network.publish(request, CountingFence())
        first, second = site.media.values()
        assert (first.alt_text, first.caption) == ("Penari &lt;Saman&gt; 20&#37;efektif", "Foto: R &amp; A")
        assert (second.alt_text, second.caption) == ("Kopi", "")
        (post,) = site.posts.values()
        assert post.content.count("<figcaption") == 1
        assert site.alt_texts(post) == ["Penari <Saman> 20%efektif", "Kopi"]

    def test_nobody_is_shown_a_file_before_its_post_is_public(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path
    ) -> None:
        shown: list[bool] = []
        network.publish(
            pictured(account, tmp_path, "Penari"),
            lambda: shown.extend(site._readable(one, None) for one in site.media.values()),
        )
        assert shown == [False]

    def test_a_description_that_was_mended_is_mended_on_the_site(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path
    ) -> None:
        request = pictured(account, tmp_path, "Penari")
        published = network.publish(request, CountingFence())
        (part,) = request.content.parts
        mended = replace(part, media=(replace(part.media[0], description="Penari Saman"),))
        corrected = replace(request, content=replace(request.content, parts=(mended,)))
        network.edit(corrected, published.remote_id, CountingFence())
        assert [one.alt_text for one in site.media.values()] == ["Penari Saman"]

    @pytest.mark.parametrize(("wish", "featured", "in_text"), [("also", 0, 2), ("only", 0, 1), ("none", None, 2)])
    def test_the_first_picture_is_featured_as_wished(
        self,
        network: WordPressNetwork,
        account: Account,
        site: WordPressStandIn,
        tmp_path: Path,
        wish: str,
        featured: int | None,
        in_text: int,
    ) -> None:
        network.publish(pictured(account, tmp_path, "Satu", "Dua", featured_image=wish), CountingFence())
        (post,) = site.posts.values()
        assert post.featured == (0 if featured is None else list(site.media)[featured])
        assert post.content.count("<img") == in_text
        assert site.alt_texts(post) == ["Satu", "Dua"]

    def test_a_film_is_shown_with_its_description_and_never_featured(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, tmp_path: Path
    ) -> None:
        network.publish(pictured(account, tmp_path, "Tari", media_type="video/mp4"), CountingFence())
        (post,) = site.posts.values()
        assert post.featured == 0
        assert '<video controls aria-label="Tari" src="' in post.content


class TestHtml:
    def test_paragraphs_breaks_and_links(self) -> None:
        page = body("Satu\ndua https://a.example/?b=1&c=2.\n\nTiga", "https://d.example/")
        assert "<p>Satu<br>dua <a " in page
        assert said(page)[2] == ("https://a.example/?b=1&c=2", "https://d.example/")

    def test_a_paragraph_runs_as_its_letters_do(self) -> None:
        assert "dir=" not in body("Kopi\n\nTeh")
        page = body("قهوة 100%\n\nKopi")
        assert '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">' in page
        assert '<p dir="ltr">Kopi' in page

    @pytest.mark.parametrize("words", ["[gallery ids=1]", "<!-- wp:html -->", "<script>", "&lt;b&gt;", "a[0] & b"])
    def test_words_stay_words(self, words: str) -> None:
        page = body(words)
        assert said(page)[0] == " ".join(words.split())
        assert "[" not in page
        assert page.count("<!-- wp:") == 1

    @given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"])), st.booleans())
    def test_whatever_is_written_nothing_but_our_own_tags_is_there(self, words: str, film: bool) -> None:
        page = body(words, figures=[Figure(7, "https://a.example/x.png", film, words, words)])
        assert said(page)[1][0].split() == said(body("x", figures=[Figure(7, "", film, words)]))[1][0].split()
        assert "[" not in page.replace('{"id":7', "")

    @given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"])))
    def test_a_description_comes_through_what_wordpress_does_to_it(self, words: str) -> None:
        from html import unescape

        from scheduler_app.networks.static_site.text import showable

        assert unescape(sanitized(description(words))) == " ".join(showable(words).split())


class TestReading:
    def test_comments_of_others_as_plain_text_and_how_many_there_are(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, user: User
    ) -> None:
        published = network.publish(a_request(account), CountingFence())
        first = site.comment(int(published.remote_id), "Pembaca", "<p>Enak &amp; hangat<br />\nsekali</p>")
        site.comment(int(published.remote_id), "KBRI", "<p>Terima kasih</p>", author=user.id, parent=first.id)
        (reply,) = network.replies(account, published.remote_id)
        assert (reply.author, reply.text, reply.in_reply_to) == (
            "Pembaca",
            "Enak & hangat\n\nsekali",
            published.remote_id,
        )
        assert (network.metrics(account, published.remote_id).replies, reply.at) == (2, NOW)

    def test_of_a_post_that_is_gone_nothing_is_told(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn
    ) -> None:
        published = network.publish(a_request(account), CountingFence())
        site.posts.clear()
        for ask in (network.metrics, network.replies):
            with pytest.raises(Refused) as caught:
                ask(account, published.remote_id)
            assert caught.value.kind is RefusalKind.REMOVED


def in_the_browser(network: WordPressNetwork, site: WordPressStandIn) -> Authorization:
    return network.authorization("browser", site.site, network.app_for(site.site, BACK), BACK)


class TestConnecting:
    def test_the_approve_page_gives_a_password_that_works(
        self, network: WordPressNetwork, site: WordPressStandIn, user: User
    ) -> None:
        user.role, before = "author", set(user.passwords)
        begun = in_the_browser(network, site)
        (candidate,) = network.exchange(begun, network.answer_in(begun, site.approve(begun.address, user.login)))
        assert candidate.identity == f"{user.id}@127.0.0.1:{site.port}"
        assert candidate.handle == f"kbri.cairo@127.0.0.1:{site.port}"
        assert (candidate.display_name, candidate.language) == ("Kedutaan & Kawan", "id")
        assert candidate.credential.access in set(user.passwords) - before
        assert candidate.lacking == ()

    def test_one_who_turns_round_is_heard(self, network: WordPressNetwork, site: WordPressStandIn, user: User) -> None:
        begun = in_the_browser(network, site)
        with pytest.raises(Refused, match=r"oauth\.denied"):
            network.answer_in(begun, site.approve(begun.address, user.login, allow=False))

    def test_an_answer_to_another_sign_in_is_not_believed(
        self, network: WordPressNetwork, site: WordPressStandIn, user: User
    ) -> None:
        back = site.approve(in_the_browser(network, site).address, user.login)
        begun = in_the_browser(network, site)
        for forged in (back, back.replace("state=", "other="), f"{back}&state={begun.state}", "a-code-alone"):
            with pytest.raises(InvalidInput, match=r"oauth\.wrong_state"):
                network.answer_in(begun, forged)
        whole = site.approve(begun.address, user.login)
        for cut in (whole.partition("&")[0], f"{whole}&password=another0another0another0"):
            with pytest.raises(InvalidInput, match=r"oauth\.no_code"):
                network.answer_in(begun, cut)

    def pasted(self, network: WordPressNetwork, site: str, user: User) -> Candidate:
        (password,) = user.passwords
        spaced = " ".join(password[at : at + 4] for at in range(0, len(password), 4))
        (candidate,) = network.candidates("app_password", {"site": site, "user": user.login, "app_password": spaced})
        return candidate

    @pytest.mark.parametrize("says_where", ["header", "page", ""])
    @pytest.mark.parametrize("route", ["/wp-json", "/api"])
    @pytest.mark.parametrize("readable", [True, False])
    def test_a_site_is_spoken_to_where_it_says(
        self,
        network: WordPressNetwork,
        site: WordPressStandIn,
        user: User,
        sign_ins: SignedIn,
        says_where: str,
        route: str,
        readable: bool,
    ) -> None:
        site.says_where, site.route, site.readable_addresses, site.folder = says_where, route, readable, "/berita"
        candidate = self.pasted(network, f"{site.site}/wp-admin/index.php", user)
        assert candidate.identity == f"{user.id}@127.0.0.1:{site.port}/berita"
        account = an_account(network="wordpress", identity=candidate.identity)
        sign_ins.keep(account, candidate.credential)
        assert network.identify(account) == account.identity
        assert isinstance(network.publish(a_request(account), CountingFence()), Published)

    def test_a_password_that_cannot_be_one_is_not_shown_to_anybody(
        self, network: WordPressNetwork, site: WordPressStandIn
    ) -> None:
        for typed, code in (({"user": "", "app_password": "a" * 24}, "no_user"), ({"user": "k"}, "no_password")):
            with pytest.raises(InvalidInput, match=code):
                network.candidates("app_password", {"site": site.site, **typed})
        assert site.asked == []

    def test_a_wrong_password_and_a_site_without_them(
        self, network: WordPressNetwork, site: WordPressStandIn, user: User
    ) -> None:
        given = {"site": site.site, "user": user.login, "app_password": "x" * 24}
        with pytest.raises(Refused, match=r"refused_sign_in"):
            network.candidates("app_password", given)
        site.application_passwords = False
        with pytest.raises(Refused, match=r"wordpress\.no_app_passwords"):
            network.candidates("app_password", given)
        with pytest.raises(InvalidInput, match=r"wordpress\.no_app_passwords"):
            in_the_browser(network, site)

    @pytest.mark.parametrize(
        "address", ["http://embassy.example", "ftp://embassy.example", "https://", "a b", "https://u:p@x.example"]
    )
    def test_a_password_is_shown_over_https_or_on_this_machine_alone(self, address: str) -> None:
        with pytest.raises(InvalidInput, match=r"server\.no_address"):
            site_address(address)

    def test_a_site_elsewhere_leads_nobody_to_this_machine(
        self, http: HttpClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It names an API that it is not to name; then it is asked where it usually is."""
        from scheduler_app.networks import wordpress_site

        asked: list[str] = []

        def not_there(_purpose: object, _method: str, url: str, **_how: object) -> object:
            asked.append(url)
            raise NotSent("http.cannot_connect")

        monkeypatch.setattr(http, "call", not_there)
        monkeypatch.setattr(
            wordpress_site, "_roots", lambda *_: ["http://127.0.0.1:8081/wp-json/", "http://x.example/"]
        )
        with pytest.raises((InvalidInput, NetworkError)):
            found_site(http, "https://embassy.example")
        assert asked == []

    @pytest.mark.parametrize("named", ["http://[broken", "javascript:x", "//", "https://", "\x00", "ftp://a.example/"])
    def test_a_site_that_names_nonsense_is_asked_where_its_api_usually_is(
        self, network: WordPressNetwork, site: WordPressStandIn, user: User, monkeypatch: pytest.MonkeyPatch, named: str
    ) -> None:
        page = Given(200, f'<link rel="https://api.w.org/" href="{named}">'.encode(), {"Content-Type": "text/html"})
        monkeypatch.setattr(site, "_front", lambda: page)
        assert self.pasted(network, site.site, user).credential.server == f"{site.site}/wp-json"

    def test_looking_says_how_the_account_is_and_what_its_site_takes(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, user: User
    ) -> None:
        assert dict(network.look(account).limits) == {}
        site.says_largest_file, user.role = True, "contributor"
        report = network.look(account)
        assert report.health is AccountHealth.READY
        assert dict(report.limits) == {"max_bytes": 1_000_000, "max_film_bytes": 1_000_000}
        assert set(report.lacking) == {
            "publish_posts", "upload_files", "edit_published_posts", "delete_published_posts",
        }  # fmt: skip
        user.passwords.clear()
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED

    def test_a_password_that_was_made_for_duta_is_taken_back_and_a_pasted_one_is_not(
        self, network: WordPressNetwork, account: Account, site: WordPressStandIn, user: User, sign_ins: SignedIn
    ) -> None:
        network.revoke(account)
        assert network.look(account).health is AccountHealth.READY
        begun = in_the_browser(network, site)
        (candidate,) = network.exchange(begun, network.answer_in(begun, site.approve(begun.address, user.login)))
        sign_ins.keep(account, candidate.credential)
        network.revoke(account)
        assert network.look(account).health is AccountHealth.SIGN_IN_NEEDED
        assert len(user.passwords) == 1
