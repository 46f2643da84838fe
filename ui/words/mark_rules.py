"""What the rules about hashtags, mentions, links and pictures are for, and what they say."""

from __future__ import annotations

from ui.words.wording import Wording, say

MARK_RULES: dict[str, Wording] = {
    "rule.tag_01": Wording(
        say("messages", "Each word of a hashtag begins with a capital."),
        say("messages", "Screen readers then say it as words, and people read it without a slip."),
        say("messages", "Write the words with capitals."),
    ),
    "rule.tag_02": Wording(
        say("messages", "Hashtags are few."),
        say("messages", "Networks show posts with many of them to fewer people, or refuse them."),
        say("messages", "Keep those that matter."),
    ),
    "rule.tag_03": Wording(
        say("messages", "Hashtags to avoid stay out."),
        say("messages", "Some belong to a quarrel, and some are hidden by networks."),
        say("messages", "Take it out, or give a reason."),
    ),
    "rule.men_01": Wording(
        say("messages", "Handles are those of this network."),
        say("messages", "A handle of another network means nobody here, or somebody else."),
        say("messages", "Choose the handle from the list of names."),
    ),
    "rule.men_02": Wording(
        say("messages", "Naming people in high office takes one more approval."),
        say("messages", "A mistake in their name, title or words is an affair of state."),
        say("messages", "Have one more supervisor approve it."),
    ),
    "rule.lnk_01": Wording(
        say("messages", "Links are secure and say where they lead."),
        say("messages", "Readers cannot tell a hidden address from a false one."),
        say("messages", "Write the whole address, with https://."),
    ),
    "rule.lnk_02": Wording(
        say("messages", "Links answer."),
        say("messages", "A dead link on an official account costs trust."),
        say("messages", "Correct it, or take it out."),
    ),
    "rule.lnk_03": Wording(
        say("messages", "Links do not follow readers around."),
        say("messages", "Their tracking parts say nothing to readers, and much about them."),
        say("messages", "Take these parts out."),
    ),
    "rule.med_01": Wording(
        say("messages", "Every picture has words for those who cannot see it."),
        say("messages", "Many readers hear a post. A picture without words is silence to them."),
        say("messages", "Write what it shows and why it is there."),
    ),
    "rule.med_02": Wording(
        say("messages", "The words for a picture say what there is to see."),
        say("messages", "A file name, or “image of”, says nothing to those who listen."),
        say("messages", "Write one sentence, or two."),
    ),
    "tag.case": Wording(
        say("messages", "#{tag} is read as one word."),
        say("messages", "Screen readers tell words apart by capitals."),
        say("messages", "Write #{better}."),
    ),
    "tag.many_words": Wording(
        say("messages", "#{tag} seems to be several words."),
        say("messages", "Screen readers tell words apart by capitals."),
        say("messages", "Begin each word with a capital."),
    ),
    "tag.too_many": Wording(
        say("messages", "There are {count} hashtags."),
        say("messages", "{most} are enough for {network}."),
        say("messages", "Keep those that matter."),
    ),
    "tag.to_avoid": Wording(
        say("messages", "#{tag} is to be avoided."),
        say("messages", "It is on the workspace's list."),
        say("messages", "Take it out, or give a reason."),
    ),
    "mention.of_another_network": Wording(
        say("messages", "@{handle} is {name} on another network."),
        say("messages", "Here it means nobody, or somebody else."),
        say("messages", "Write “{instead}”."),
    ),
    "mention.not_listed": Wording(
        say("messages", "Nobody has listed @{handle} yet."),
        say("messages", "Duta cannot tell whose it is."),
        say("messages", "Look whether it is the right one."),
    ),
    "mention.high_office": Wording(
        say("messages", "“{name}” is in high office."),
        say("messages", "A mistake in name, title or words is an affair of state."),
        say("messages", "Have one more supervisor approve it."),
    ),
    "link.hides_its_target": Wording(
        say("messages", "This link hides where it leads."),
        say("messages", "It leads to {host}."),
        say("messages", "Write a plain address."),
    ),
    "link.shortened": Wording(
        say("messages", "This link is shortened by {host}."),
        say("messages", "Readers cannot see where it leads, and it can be led elsewhere later."),
        say("messages", "Write the whole address."),
    ),
    "link.not_secure": Wording(
        say("messages", "This link is not secure."),
        say("messages", "What readers send to {host} can be read on the way."),
        say("messages", "Write https://, and look whether it answers."),
    ),
    "link.does_not_answer": Wording(
        say("messages", "The link {link} did not answer."),
        say("messages", "A dead link on an official account costs trust."),
        say("messages", "Correct it, or take it out."),
    ),
    "link.tracks": Wording(
        say("messages", "This link follows readers around."),
        say("messages", "Its tracking parts say nothing to readers, and much about them."),
        say("messages", "Take these parts out."),
    ),
    "picture.no_description": Wording(
        say("messages", "Picture {picture} has no words."),
        say("messages", "Those who cannot see it hear nothing."),
        say("messages", "Write what it shows and why it is there."),
    ),
    "picture.file_name": Wording(
        say("messages", "“{description}” is the name of a file."),
        say("messages", "It says nothing to those who listen."),
        say("messages", "Write what the picture shows."),
    ),
    "picture.needless_opening": Wording(
        say("messages", "“{opening}” can be left out."),
        say("messages", "Screen readers say by themselves that it is a picture."),
        say("messages", "Begin with what there is to see."),
    ),
    "picture.short_description": Wording(
        say("messages", "The description is very short."),
        say("messages", "Below {shortest} characters it can hardly say what there is to see."),
        say("messages", "Write a sentence."),
    ),
    "picture.long_description": Wording(
        say("messages", "The description has {length} characters."),
        say("messages", "{most} are taken here."),
        say("messages", "Shorten it, and say the rest in the text."),
    ),
    "link.leads_elsewhere": Wording(
        say("messages", "This link leads to another place: {target}."),
        say("messages", "Readers trust the name they see."),
        say("messages", "Write where it leads."),
    ),
}
