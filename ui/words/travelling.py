"""About files that travel to a supervisor on another machine and back."""

from __future__ import annotations

from ui.words.wording import Wording, say

TRAVELLING: dict[str, Wording] = {
    "file.too_large": Wording(
        say("messages", "The file is too large."),
        say("messages", "Duta reads files of this kind up to {most} MiB."),
        say("messages", "Ask for one with fewer posts."),
    ),
    "file.unreadable": Wording(
        say("messages", "This is no file of Duta's."),
        say("messages", "It begins like neither a review package nor an answer to one."),
        say("messages", "Choose the file again, or ask for it to be sent again."),
    ),
    "file.other_kind": Wording(
        say("messages", "This is another kind of file."),
        say("messages", "A review package was given in the place of an answer, or the other way round."),
        say("messages", "Open packages, and take in answers."),
    ),
    "file.newer": Wording(
        say("messages", "A newer Duta wrote this file."),
        say("messages", "This Duta does not know its version."),
        say("messages", "Install the newest Duta, then try again."),
    ),
    "file.tampered": Wording(
        say("messages", "The file was changed."),
        say(
            "messages",
            "It is not as it was signed: changed or damaged on its way. Nothing in it is believed.",
        ),
        say("messages", "Have it sent again. If it happens twice, tell your security officer."),
    ),
    "file.unsound": Wording(
        say("messages", "The file does not make sense."),
        say("messages", "Its signature holds, but Duta would not have written this. Nothing in it is believed."),
        say("messages", "Tell your security officer who sent it."),
    ),
    "key.not_registered": Wording(
        say("messages", "Your key is not the registered one."),
        say("messages", "What it signs counts for nothing in this workspace."),
        say("messages", "Have an administrator register this computer's key, or sign where your registered key is."),
    ),
    "package.no_posts": Wording(
        say("messages", "No post was chosen."),
        say("messages", "A review package needs at least one."),
        say("messages", "Choose posts, then try again."),
    ),
    "package.too_many_posts": Wording(
        say("messages", "These are too many posts."),
        say("messages", "A review package takes up to {most}."),
        say("messages", "Make several packages."),
    ),
    "package.not_joined": Wording(
        say("messages", "This computer does not know the workspace."),
        say("messages", "The root key in the package has never been compared here."),
        say("messages", "Compare its fingerprint with an administrator, then join."),
    ),
    "package.other_root": Wording(
        say("messages", "The package names another root key."),
        say("messages", "This computer knows a different one for this workspace. The package is not believed."),
        say("messages", "Ask an administrator what happened."),
    ),
    "package.older_register": Wording(
        say("messages", "The package is outdated."),
        say("messages", "The register of members has changed since it was made."),
        say("messages", "Ask for a new package."),
    ),
    "package.other_register": Wording(
        say("messages", "The package shows another register of members."),
        say("messages", "It differs from what this computer has seen. The package is not believed."),
        say("messages", "Tell an administrator."),
    ),
    "package.register_broken": Wording(
        say("messages", "The register in the package is broken."),
        say("messages", "Statement {serial} was not signed by the root key, or does not follow the one before."),
        say("messages", "Tell an administrator."),
    ),
    "package.not_by_member": Wording(
        say("messages", "Nobody who may ask made this package."),
        say("messages", "Whoever signed it is no member, is one no longer, or uses another key."),
        say("messages", "Ask the office who sent it."),
    ),
    "package.from_the_future": Wording(
        say("messages", "The clocks differ."),
        say("messages", "By this computer's clock the package was not made yet."),
        say("messages", "Set the clocks right, then try again."),
    ),
    "package.too_old": Wording(
        say("messages", "The package is outdated."),
        say("messages", "It was made more than {days} days ago."),
        say("messages", "Ask for a new package."),
    ),
    "package.no_such_post": Wording(
        say("messages", "This post is not in the package."),
        say("messages", "It has no post {number}."),
        say("messages", "Choose one of the posts it shows."),
    ),
    "answer.empty": Wording(
        say("messages", "Nothing was decided."),
        say("messages", "An answer needs at least one decision."),
        say("messages", "Approve a post or send one back."),
    ),
    "answer.other_workspace": Wording(
        say("messages", "The answer belongs to another workspace."),
        say("messages", "It says nothing about the posts here."),
        say("messages", "Take it in where the package was made."),
    ),
    "answer.other_root": Wording(
        say("messages", "The answer names another root key."),
        say("messages", "Its author believes a root key that is not this workspace's."),
        say("messages", "Compare fingerprints with whoever answered."),
    ),
    "answer.other_register": Wording(
        say("messages", "The answer knows another register of members."),
        say("messages", "Its author saw a register that this workspace does not have."),
        say("messages", "Tell an administrator: one of the two may have been restored or changed."),
    ),
    "answer.from_the_future": Wording(
        say("messages", "The clocks differ."),
        say("messages", "By this computer's clock the answer was not given yet."),
        say("messages", "Set the clocks right, then try again."),
    ),
    "answer.not_a_member": Wording(
        say("messages", "Whoever answered may not sign here."),
        say("messages", "They are no member, are one no longer, or used a key that is not in use."),
        say("messages", "Ask a supervisor who is a member."),
    ),
    "answer.edited_meanwhile": Wording(
        say("messages", "The answer is outdated."),
        say("messages", "The post was edited after the package was made."),
        say("messages", "Send a new package."),
    ),
    "answer.other_account": Wording(
        say("messages", "The answer is about another account."),
        say("messages", "It names an account that the post is not meant for."),
        say("messages", "Send a new package."),
    ),
    "answer.account_changed": Wording(
        say("messages", "The answer is outdated."),
        say("messages", "An account it names is another one by now: its server, handle or identity changed."),
        say("messages", "Look at the account, then send a new package."),
    ),
    "answer.rules_changed": Wording(
        say("messages", "The answer is outdated."),
        say("messages", "By now the rules ask for more or other approvals than the package showed."),
        say("messages", "Send a new package."),
    ),
    "answer.overtaken": Wording(
        say("messages", "The answer is outdated."),
        say("messages", "Somebody else has decided about the post since it was given."),
        say("messages", "Talk to both, then send a new package."),
    ),
    "answer.over": Wording(
        say("messages", "The answer is outdated."),
        say("messages", "The time for which it was given is over."),
        say("messages", "Plan the post anew, then send a new package."),
    ),
    "answer.taken_in_before": Wording(
        say("messages", "This was taken in before."),
        say("messages", "It is on record already and counts once."),
        say("messages", "Nothing has to be done."),
    ),
}
