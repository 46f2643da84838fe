"""From due to done: the alarm clock, the dispatcher, the sender and what they lean on."""
