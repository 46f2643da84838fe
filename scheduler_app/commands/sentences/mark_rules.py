"""What the rules about hashtags, mentions, links and pictures are for, and what they say."""

from __future__ import annotations

MARK_RULES = {
    "rule.tag_01": "Each word of a hashtag begins with a capital, so that screen readers say it as words.",
    "rule.tag_02": "There are not more hashtags than readers bear and the network takes.",
    "rule.tag_03": "Hashtags on the list to avoid stay out.",
    "rule.men_01": "Handles are those of this network.",
    "rule.men_02": "Naming a head of state or government, a minister or royalty takes one more approval.",
    "rule.lnk_01": "Links are secure and say where they lead.",
    "rule.lnk_02": "Links answer.",
    "rule.lnk_03": "Links do not follow readers around.",
    "rule.med_01": "Every picture has words for those who cannot see it.",
    "rule.med_02": "The words for a picture say what there is to see.",
    "tag.case": "#{tag} is read as one word. Write #{better}.",
    "tag.many_words": "#{tag} seems to be several words. Begin each with a capital.",
    "tag.too_many": "There are {count} hashtags; {most} are enough for {network}. Keep those that matter.",
    "tag.to_avoid": "#{tag} is on the list of hashtags to avoid. Take it out.",
    "mention.of_another_network": "@{handle} is {name} on another network. Write “{instead}” here.",
    "mention.not_listed": "Nobody has listed @{handle} yet. Look whether it is the right one.",
    "mention.high_office": "“{name}” is in high office: one more approval is needed.",
    "link.hides_its_target": "{link} hides where it leads: to {host}. Write a plain address.",
    "link.shortened": "{link} is shortened by {host}: readers cannot see where it leads. Write the whole address.",
    "link.not_secure": "{link} is not secure. Write https://.",
    "link.does_not_answer": "{link} did not answer. Correct it, or take it out.",
    "link.tracks": "{link} follows readers around. Take its tracking parts out.",
    "picture.no_description": "Picture {picture} has no words for those who cannot see it. Write them.",
    "picture.file_name": "“{description}” is the name of a file, not a description.",
    "picture.needless_opening": "Screen readers say that it is a picture: leave out “{opening}”.",
    "picture.short_description": "The description of the picture is very short. Say what there is to see.",
    "picture.long_description": "The description has {length} characters, and {most} are taken. Shorten it.",
    "link.leads_elsewhere": "{link} leads to another place: {target}. Write where it leads.",
}
