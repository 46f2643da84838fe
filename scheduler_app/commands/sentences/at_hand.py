"""About what writers keep at hand, and how posts read before."""

from __future__ import annotations

AT_HAND = {
    "stock.no_name": "It has no name, so nobody would find it again. Give it one.",
    "stock.empty": "There is nothing in {name}. Write something into it.",
    "stock.name_taken": "There is one called {name} already. Choose another name.",
    "stock.unknown": "It is not there any more. Somebody removed it meanwhile.",
    "account_set.no_name": "The set of accounts has no name. Give it one.",
    "account_set.no_accounts": "There is no account in this set. Choose the accounts first.",
    "account_set.unknown": "This set of accounts is not there any more. Somebody removed it meanwhile.",
    "queue.bad_slot": "{time} on day {weekday} is no slot. Days are numbered from 1 for Monday to 7 for Sunday, times are whole minutes.",
    "queue.too_many": "That is too many slots for a week. A mission has at most {limit}.",
    "version.unknown": "This version is not there any more. A later one took its place; look at the versions again.",
}
