"""A post that comes again: each day a post of its own, made once, unapproved, at the readers' own hour."""

from __future__ import annotations

import threading
from datetime import date, datetime, time, timedelta

import pytest

from scheduler_app.domain.approval import ApprovalGap
from scheduler_app.domain.audit import Action
from scheduler_app.domain.delivery import DeliveryState
from scheduler_app.domain.finding import Severity
from scheduler_app.domain.ids import PostId, SeriesId
from scheduler_app.domain.recurrence import Daily, Recurrence, Weekly
from scheduler_app.domain.slot import Fit
from scheduler_app.errors import InvalidInput, NotFound
from scheduler_app.services.country_calendar import CountryCalendar, NewPeriod
from scheduler_app.services.making_days import DAY_PASSED
from scheduler_app.services.recurring import AHEAD
from scheduler_app.services.series_listing import OccurrenceLine
from scheduler_app.services.translating import Translating
from scheduler_app.storage import translations
from scheduler_app.storage.database import Database
from tests.services.office import Office

TEN = time(10)
# The Friday after the Monday on which everything begins.
FIRST = date(2027, 3, 5)
FRIDAYS = Weekly(frozenset({5}))
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def fridays(first: date = FIRST, at: time = TEN, *, until: date | None = None) -> Recurrence:
    return Recurrence(FRIDAYS, at, first, until)


def start(office: Office, recurrence: Recurrence | None = None, post_id: PostId | None = None) -> SeriesId:
    return office.recurring.start(office.officer, post_id or office.post(), recurrence or fridays())


def days(office: Office, series_id: SeriesId) -> list[date]:
    return [one.day for one in lines(office, series_id)]


def lines(office: Office, series_id: SeriesId) -> tuple[OccurrenceLine, ...]:
    return office.recurring.occurrences(office.officer, series_id)


def post_on(office: Office, series_id: SeriesId, day: date) -> PostId:
    found = next(one.post_id for one in lines(office, series_id) if one.day == day)
    assert found is not None
    return found


def test_the_days_of_the_coming_weeks_are_made_at_once_and_wait_for_approval(office: Office) -> None:
    series_id = start(office)
    assert days(office, series_id) == [FIRST + number * WEEK for number in range(4)]
    for line in lines(office, series_id):
        assert line.gap is ApprovalGap.NONE_YET
        assert set(line.states) == {DeliveryState.SCHEDULED}
    # Idul Fitri and Good Friday are holidays of some readers: there the rules want a reason first.
    assert [one.rule for one in lines(office, series_id)] == ["", "TIM-03", "", "TIM-03"]
    waiting = {one.post_id for one in office.approving.inbox(office.supervisor)}
    assert waiting == {line.post_id for line in lines(office, series_id) if not line.hindrance}


def test_each_account_has_it_at_the_hour_of_its_own_readers(office: Office) -> None:
    post_id = post_on(office, start(office), FIRST)
    for delivery in office.deliveries(post_id):
        assert delivery.slot.wall == datetime.combine(FIRST, TEN)
    assert len({delivery.due_at for delivery in office.deliveries(post_id)}) == len(office.accounts)


def test_a_day_says_what_the_post_says_and_is_by_the_same_people(office: Office) -> None:
    original = office.post("Kopi Gayo.")
    office.edit(original, "Kopi Toraja.", by=office.second_officer)
    made = office.read(post_on(office, start(office, post_id=original), FIRST))
    there = office.read(original)
    assert made.targets == there.targets
    assert made.post.name == f"{there.post.name} (2027-03-05)"
    assert (made.post.author_id, made.post.last_editor_id) == (office.officer, office.second_officer)


def test_a_day_that_was_made_keeps_its_words_and_later_ones_follow_the_post(office: Office) -> None:
    original = office.post("Kopi Gayo.")
    series_id = start(office, post_id=original)
    before = office.read(post_on(office, series_id, FIRST)).targets
    office.edit(original, "Kopi Toraja.")
    office.clock.advance(WEEK)
    assert office.recurring.look_after() == 1
    assert office.read(post_on(office, series_id, FIRST)).targets == before
    assert office.read(post_on(office, series_id, FIRST + 4 * WEEK)).targets == office.read(original).targets


def test_an_approval_of_one_day_is_none_of_another(office: Office) -> None:
    series_id = start(office)
    office.approve(post_on(office, series_id, FIRST))
    assert [one.gap for one in lines(office, series_id)] == [None, *[ApprovalGap.NONE_YET] * 3]


def test_an_approved_post_that_comes_again_approves_no_day(office: Office) -> None:
    original = office.post()
    office.schedule(original)
    office.approve(original)
    assert {one.gap for one in lines(office, start(office, post_id=original))} == {ApprovalGap.NONE_YET}
    office.clock.advance(timedelta(weeks=5))
    assert office.claims() == ()


def test_the_author_never_approves_a_day_whoever_started_the_series(office: Office) -> None:
    original = office.composing.create(office.supervisor, office.draft())
    series_id = office.recurring.start(office.officer, original, fridays())
    review = office.approving.review(office.supervisor, post_on(office, series_id, FIRST))
    assert review.hindrance is ApprovalGap.OWN_WORK


def test_days_are_made_as_they_come_near_and_none_twice(office: Office) -> None:
    series_id = start(office)
    assert office.recurring.look_after() == 0
    for _ in range(3):
        office.clock.advance(WEEK)
        assert office.recurring.look_after() == 1
        assert office.recurring.look_after() == 0
    assert office.recurring.make_ahead(office.officer, series_id) == ()
    assert days(office, series_id) == [FIRST + number * WEEK for number in range(7)]


def test_somebody_may_make_more_days_than_the_coming_weeks_within_a_year(office: Office) -> None:
    series_id = start(office)
    made = office.recurring.make_ahead(office.officer, series_id, last=FIRST + 10 * WEEK)
    assert len(made) == 7
    with pytest.raises(InvalidInput, match=r"series\.too_far_ahead"):
        office.recurring.make_ahead(office.officer, series_id, last=FIRST + 60 * WEEK)


def test_two_machines_that_make_days_at_once_make_each_once(office: Office, database_url: str) -> None:
    series_id = start(office)
    office.clock.advance(3 * WEEK)
    together, made = threading.Barrier(2), []

    def work(database: Database) -> None:
        machine = Office(database, office.clock, office.stored).recurring
        together.wait(10)
        made.append(machine.look_after())

    several = [Database(database_url, origin=f"machine {number}", clock=office.clock) for number in range(2)]
    threads = [threading.Thread(target=work, args=[one]) for one in several]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for database in several:
        database.close()
    assert sum(made) == 3
    assert days(office, series_id) == [FIRST + number * WEEK for number in range(7)]
    assert len(office.composing.page(office.officer)) == 8


def test_around_a_clock_change_every_local_day_has_one(office: Office) -> None:
    """Amsterdam and Washington put their clocks forward in March: 02:30 is no time there, and comes an hour later."""
    series_id = start(office, Recurrence(Daily(), time(2, 30), date(2027, 3, 2)))
    office.clock.advance(WEEK)
    office.recurring.look_after()
    for account in office.accounts:
        walls = [
            delivery.slot.instant().wall
            for line in lines(office, series_id)
            if line.post_id is not None
            for delivery in office.deliveries(line.post_id)
            if delivery.account_id == account.id
        ]
        assert [wall.date() for wall in walls] == [date(2027, 3, 2) + number * DAY for number in range(len(walls))]
        assert len(walls) == len(lines(office, series_id))
        assert {wall.time() for wall in walls} <= {time(2, 30), time(3, 30)}


def test_a_preview_tells_what_clocks_do_and_writes_nothing(office: Office) -> None:
    sundays = Recurrence(Weekly(frozenset({7})), time(2, 30), date(2027, 3, 28))
    (day,) = office.recurring.preview(office.officer, office.post(), sundays, most=1)
    fits = {place.account.handle: place.instant.fit for place in day.places}
    amsterdam = office.accounts[1].handle
    assert {handle for handle, fit in fits.items() if fit is Fit.GAP} == {amsterdam}
    assert office.recurring.all(office.officer) == ()


def test_on_the_first_day_accounts_whose_hour_is_over_are_left_out(office: Office) -> None:
    """It is 18:00 in Tokyo and 04:00 in Washington."""
    today = date(2027, 3, 1)
    daily = Recurrence(Daily(), TEN, today, today)
    preview = office.recurring.preview(office.officer, post_id := office.post(), daily)
    made = office.deliveries(post_on(office, start(office, daily, post_id), today))
    assert {one.account_id for one in made} == {place.account.id for place in preview[0].places}
    assert {place.account.id for place in preview[0].too_late} == {one.id for one in office.accounts} - {
        one.account_id for one in made
    }
    assert 0 < len(made) < len(office.accounts)


def test_a_day_that_was_over_before_any_machine_was_on_is_told(office: Office) -> None:
    series_id = start(office)
    office.clock.advance(AHEAD + 2 * WEEK)
    office.recurring.look_after()
    passed = [one for one in lines(office, series_id) if one.hindrance == DAY_PASSED]
    assert [one.day for one in passed] == [FIRST + 4 * WEEK, FIRST + 5 * WEEK]
    assert [row.action for row in office.on_record()].count(Action.OCCURRENCE_NOT_MADE) == 2


def test_a_day_the_rules_stop_is_made_but_neither_planned_nor_asked_about(office: Office) -> None:
    mourning = NewPeriod("Berkabung", "", FIRST, FIRST, Severity.BLOCK)
    CountryCalendar(office.database, office.clock).mark(office.administrator, mourning)
    first, _, third, _ = lines(office, start(office))
    assert (first.states, first.hindrance) == ((), "policy.blocked")
    assert first.rule.startswith("TIM-")
    assert third.hindrance == ""
    assert office.recurring.all(office.officer)[0].waiting == 3


def test_words_a_machine_translated_stay_unconfirmed_in_every_copy(office: Office) -> None:
    original = office.post()
    Translating(office.database, office.clock).mark(office.officer, original, "id")
    line = lines(office, start(office, post_id=original))[0]
    with office.database.reading() as connection:
        assert line.post_id is not None
        assert translations.unconfirmed(connection, line.post_id) == {"id"}
    assert (line.hindrance, line.rule) == ("policy.blocked", "TXT-18")
    assert office.approving.inbox(office.supervisor) == ()


def test_words_said_lately_are_noticed_by_the_rules(office: Office) -> None:
    """The rest period: a day whose words the account said shortly before waits until somebody gives a reason."""
    series_id = start(office, post_id=office.post("Kopi Gayo tumbuh di dataran tinggi Aceh."))
    for line in lines(office, series_id):
        assert line.post_id is not None
        office.approve(line.post_id)
    office.clock.advance(WEEK)
    office.recurring.look_after()
    latest = lines(office, series_id)[-1]
    assert (latest.hindrance, latest.rule) == ("policy.reason_needed", "DUP-02")
    assert latest.gap is ApprovalGap.NONE_YET


def test_from_a_day_on_it_comes_at_another_time_and_asks_again(office: Office) -> None:
    series_id = start(office)
    posts = [one.post_id for one in lines(office, series_id)]
    office.approve(post_on(office, series_id, FIRST + WEEK))
    taken = office.recurring.change(office.officer, series_id, fridays(FIRST + WEEK, time(15)))
    assert taken.moved == tuple(FIRST + number * WEEK for number in (1, 2, 3))
    assert [one.post_id for one in lines(office, series_id)] == posts
    hours = [
        {delivery.slot.wall.hour for delivery in office.deliveries(post_on(office, series_id, day))}
        for day in days(office, series_id)
    ]
    assert hours == [{10}, {15}, {15}, {15}]
    assert lines(office, series_id)[1].gap is not None
    assert post_on(office, series_id, FIRST + WEEK) in {
        one.post_id for one in office.approving.inbox(office.supervisor)
    }


def test_from_a_day_on_it_comes_on_other_days(office: Office) -> None:
    series_id = start(office)
    mondays = Recurrence(Weekly(frozenset({1})), TEN, FIRST + WEEK)
    last = post_on(office, series_id, FIRST + 2 * WEEK)
    taken = office.recurring.change(office.officer, series_id, mondays)
    assert taken.taken_back == tuple(FIRST + number * WEEK for number in (1, 2, 3))
    assert {one.state for one in office.deliveries(last)} == {DeliveryState.CANCELLED}
    assert {one.reason for one in office.deliveries(last)} == {"series.changed"}
    assert days(office, series_id) == [FIRST, *[date(2027, 3, 15) + number * WEEK for number in range(3)]]
    assert last not in {one.post_id for one in office.approving.inbox(office.supervisor)}


def test_from_a_day_on_another_post_comes(office: Office) -> None:
    series_id, tea = start(office), office.post("Teh.")
    taken = office.recurring.change(office.officer, series_id, fridays(FIRST + WEEK), post_id=tea)
    assert len(taken.taken_back) == 3
    said = [office.read(post_on(office, series_id, day)).targets for day in days(office, series_id)]
    assert said[1:] == [office.read(tea).targets] * 3
    assert said[0] != said[1]


def test_what_left_and_what_somebody_cancelled_stays_as_it_is(office: Office) -> None:
    series_id = start(office)
    sent, cancelled = (post_on(office, series_id, FIRST + number * WEEK) for number in (0, 1))
    for delivery in office.deliveries(sent):
        office.put(delivery.id, DeliveryState.SENT)
    for delivery in office.deliveries(cancelled):
        office.scheduling.cancel(office.officer, delivery.id)
    taken = office.recurring.change(office.officer, series_id, fridays(FIRST, time(15)))
    assert taken.stay == (FIRST, FIRST + WEEK)
    assert {one.state for one in office.deliveries(cancelled)} == {DeliveryState.CANCELLED}
    assert office.recurring.look_after() == 0
    assert days(office, series_id) == [FIRST + number * WEEK for number in range(4)]


def test_a_time_the_rules_stop_takes_the_day_out_of_the_plan(office: Office) -> None:
    series_id = start(office)
    mourning = NewPeriod("Berkabung", "", FIRST, FIRST, Severity.BLOCK)
    CountryCalendar(office.database, office.clock).mark(office.administrator, mourning)
    taken = office.recurring.change(office.officer, series_id, fridays(FIRST, time(15)))
    assert (taken.taken_back, len(taken.moved)) == ((FIRST,), 3)
    assert lines(office, series_id)[0].hindrance == "policy.blocked"


def test_it_ends_and_what_has_not_left_is_taken_out_of_the_plan(office: Office) -> None:
    series_id = start(office)
    last = post_on(office, series_id, FIRST + 3 * WEEK)
    office.approve(last)
    taken = office.recurring.end(office.officer, series_id, FIRST + WEEK)
    assert taken.taken_back == tuple(FIRST + number * WEEK for number in (1, 2, 3))
    assert {one.reason for one in office.deliveries(last)} == {"series.ended"}
    office.clock.advance(8 * WEEK)
    assert office.recurring.look_after() == 0
    assert days(office, series_id) == [FIRST]
    (line,) = office.recurring.all(office.officer)
    assert line.next_day is None


def test_a_series_with_an_end_is_over_by_itself_and_can_begin_anew(office: Office) -> None:
    series_id = start(office, fridays(until=FIRST + WEEK))
    office.clock.advance(3 * WEEK)
    office.recurring.look_after()
    assert days(office, series_id) == [FIRST, FIRST + WEEK]
    office.recurring.change(office.officer, series_id, fridays(FIRST + 4 * WEEK))
    assert days(office, series_id)[2] == FIRST + 4 * WEEK


@pytest.mark.parametrize(
    ("code", "recurrence"),
    [
        ("series.in_the_past", fridays(date(2027, 2, 26))),
        ("series.no_day", Recurrence(FRIDAYS, TEN, date(2027, 3, 6), date(2027, 3, 10))),
    ],
)
def test_what_would_never_come_is_refused(office: Office, code: str, recurrence: Recurrence) -> None:
    with pytest.raises(InvalidInput) as refused:
        start(office, recurrence)
    assert refused.value.code == code
    assert office.recurring.all(office.officer) == ()


def test_a_post_has_one_series(office: Office) -> None:
    post_id = office.post()
    series_id = start(office, post_id=post_id)
    with pytest.raises(InvalidInput, match=r"series\.exists"):
        start(office, post_id=post_id)
    other = start(office)
    with pytest.raises(InvalidInput, match=r"series\.exists"):
        office.recurring.change(office.officer, other, fridays(), post_id=post_id)
    assert office.recurring.of_post(office.officer, post_id) == series_id
    assert office.recurring.of_post(office.officer, post_on(office, series_id, FIRST)) is None


def test_what_is_not_there_is_said_so(office: Office) -> None:
    nobodys = SeriesId("0" * 32)
    with pytest.raises(NotFound, match=r"series\.unknown"):
        office.recurring.occurrences(office.officer, nobodys)
    with pytest.raises(NotFound, match=r"series\.unknown"):
        office.recurring.end(office.officer, nobodys, FIRST)
    with pytest.raises(NotFound, match=r"post\.unknown"):
        start(office, post_id=PostId("0" * 32))


def test_everything_is_on_record(office: Office) -> None:
    series_id = start(office)
    office.recurring.change(office.officer, series_id, fridays(FIRST + WEEK, time(15)))
    office.recurring.end(office.officer, series_id, FIRST + 2 * WEEK)
    done = [row.action for row in office.on_record() if row.subject_id == series_id]
    assert done == [Action.SERIES_STARTED, Action.SERIES_CHANGED, Action.SERIES_ENDED]
    made = [row for row in office.on_record() if row.action == Action.OCCURRENCE_MADE]
    assert len(made) == 4
    assert {row.actor for row in made} == {""}


def test_one_series_that_cannot_be_made_keeps_no_other_back(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from scheduler_app.services import making_days

    broken, whole = office.post(), office.post()
    start(office, post_id=broken)
    start(office, post_id=whole)
    read = making_days.original

    def original(connection: object, post_id: PostId) -> making_days.Original:
        if post_id == broken:
            raise InvalidInput("media.unknown", media="0")
        return read(connection, post_id)  # type: ignore[arg-type]

    office.clock.advance(WEEK)
    monkeypatch.setattr(making_days, "original", original)
    assert office.recurring.look_after() == 1
    assert "media.unknown" in caplog.text
