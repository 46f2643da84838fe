"""About what writers keep at hand, and how posts read before."""

from __future__ import annotations

from ui.words.wording import Wording, say

AT_HAND: dict[str, Wording] = {
    "stock.no_name": Wording(
        say("messages", "It has no name."),
        say("messages", "Nobody would find it again."),
        say("messages", "Give it one."),
    ),
    "stock.empty": Wording(
        say("messages", "There is nothing in {name}."),
        say("messages", "It has no words."),
        say("messages", "Write something into it."),
    ),
    "stock.name_taken": Wording(
        say("messages", "There is one called {name} already."),
        say("messages", "Two of the same name could not be told apart."),
        say("messages", "Choose another name."),
    ),
    "stock.unknown": Wording(
        say("messages", "It is not there any more."),
        say("messages", "Somebody removed it meanwhile."),
        say("messages", "Look what there is."),
    ),
    "account_set.no_name": Wording(
        say("messages", "The set of accounts has no name."),
        say("messages", "Nobody would find it again."),
        say("messages", "Give it one."),
    ),
    "account_set.no_accounts": Wording(
        say("messages", "There is no account in this set."),
        say("messages", "A set is made of the accounts that were chosen."),
        say("messages", "Choose the accounts first."),
    ),
    "account_set.unknown": Wording(
        say("messages", "This set of accounts is not there any more."),
        say("messages", "Somebody removed it meanwhile."),
        say("messages", "Look what there is."),
    ),
    "queue.bad_slot": Wording(
        say("messages", "{time} on day {weekday} is no slot."),
        say("messages", "Days are numbered from 1 for Monday to 7 for Sunday, times are whole minutes."),
        say("messages", "Correct it."),
    ),
    "queue.too_many": Wording(
        say("messages", "That is too many slots for a week."),
        say("messages", "A mission has at most {limit}."),
        say("messages", "Leave some out."),
    ),
    "version.unknown": Wording(
        say("messages", "This version is not there any more."),
        say("messages", "A later one took its place."),
        say("messages", "Look at the versions again."),
    ),
}
