"""What is said about a post beside its words: who may see it, a warning, a poll."""

from __future__ import annotations

OPTIONS = {
    "rule.opt_01": "The network knows what is said beside the words: what was meant for few would be seen by all.",
    "option.unknown": "{network} knows no option “{option}”: the post would appear without it. Take it away there.",
    "option.not_taken": "{network} does not take “{value}” for the option “{option}”. Choose a value that it takes.",
    "post.bad_option": "“{option}” is no name of an option: they are written in small letters, such as visibility. Correct it.",
    "post.too_many_options": "The post has too many options; at most {limit} are possible. Take some away.",
}
