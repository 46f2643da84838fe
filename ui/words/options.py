"""What is said about a post beside its words: who may see it, a warning, a poll."""

from __future__ import annotations

from ui.words.wording import Wording, say

OPTIONS: dict[str, Wording] = {
    "rule.opt_01": Wording(
        say("messages", "The network knows what is said beside the words."),
        say("messages", "What it does not know it passes over: what was meant for few would be seen by all."),
        say("messages", "Take the option away there, or choose a value that the network takes."),
    ),
    "option.unknown": Wording(
        say("messages", "{network} knows no option “{option}”."),
        say("messages", "It would be passed over, and the post would appear without it."),
        say("messages", "Take it away there."),
    ),
    "option.not_taken": Wording(
        say("messages", "{network} does not take “{value}” for the option “{option}”."),
        say("messages", "Each network has its own values and lengths."),
        say("messages", "Choose one that it takes."),
    ),
    "post.bad_option": Wording(
        say("messages", "“{option}” is no name of an option."),
        say("messages", "Such names are written in small letters, such as visibility."),
        say("messages", "Correct it."),
    ),
    "post.too_many_options": Wording(
        say("messages", "The post has too many options."),
        say("messages", "At most {limit} are possible."),
        say("messages", "Take some away."),
    ),
}
