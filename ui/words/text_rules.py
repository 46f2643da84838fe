"""What the rules about texts are for, and what they say."""

from __future__ import annotations

from ui.words.wording import Wording, say

TEXT_RULES: dict[str, Wording] = {
    "rule.txt_01": Wording(
        say("messages", "The text is as long as the network allows."),
        say("messages", "Each network counts in its own way, and refuses what is longer."),
        say("messages", "Shorten the text, or make a thread of it."),
    ),
    "rule.txt_02": Wording(
        say("messages", "Every part says or shows something."),
        say("messages", "Networks refuse what is empty."),
        say("messages", "Write something, add a picture, or take the part out."),
    ),
    "rule.txt_03": Wording(
        say("messages", "No field of a template is left unfilled."),
        say("messages", "Readers would see the field instead of what was meant."),
        say("messages", "Fill in every field."),
    ),
    "rule.txt_04": Wording(
        say("messages", "The words are in the language they are said to be in."),
        say("messages", "Screen readers pronounce them, and networks show them, by that language."),
        say("messages", "Set the language that the words are in."),
    ),
    "rule.txt_05": Wording(
        say("messages", "The readers of the account know the language."),
        say("messages", "What they cannot read does not reach them."),
        say("messages", "Choose another language, or translate the text."),
    ),
    "rule.txt_06": Wording(
        say("messages", "It is said in every language that is asked for here."),
        say("messages", "Some accounts speak to readers of two languages."),
        say("messages", "Add the missing language."),
    ),
    "rule.txt_07": Wording(
        say("messages", "The words are spelt as in the dictionary."),
        say("messages", "A slip in a name is what readers remember."),
        say("messages", "Look at the word again."),
    ),
    "rule.txt_08": Wording(
        say("messages", "Sensitive words are weighed before they are used."),
        say("messages", "Some words hurt, provoke or take a position without being meant to."),
        say("messages", "Say it in other words, or give a reason."),
    ),
    "rule.txt_09": Wording(
        say("messages", "Nothing internal leaves the house."),
        say("messages", "Papers for internal use carry marks; a text with such a mark was copied from one."),
        say("messages", "Take the passage out, or ask whoever wrote it."),
    ),
    "rule.txt_10": Wording(
        say("messages", "Personal data is not published."),
        say("messages", "Numbers and addresses of persons can be used against them, and the law protects them."),
        say("messages", "Take them out, or give the mission's own contact instead."),
    ),
    "rule.txt_11": Wording(
        say("messages", "Words are not shouted in capitals."),
        say("messages", "Capitals are harder to read, and some screen readers spell them out."),
        say("messages", "Write them as in a sentence."),
    ),
    "rule.txt_12": Wording(
        say("messages", "Letters are letters."),
        say("messages", "Dressed-up letters are silent or spelt out in screen readers, and cannot be searched."),
        say("messages", "Write plain letters."),
    ),
    "rule.txt_13": Wording(
        say("messages", "Nothing hides in the text."),
        say("messages", "Invisible characters and look-alike letters deceive readers, or come along when copying."),
        say("messages", "Take them out, and type addresses anew."),
    ),
    "rule.txt_14": Wording(
        say("messages", "Sentences are short."),
        say("messages", "Long sentences are understood by few at the first reading."),
        say("messages", "Make two of it."),
    ),
    "rule.txt_15": Wording(
        say("messages", "Figures and claims name where they come from."),
        say("messages", "Official statements rest on sources that can be named."),
        say("messages", "Add a link, name the source, or file it with the post."),
    ),
    "rule.txt_16": Wording(
        say("messages", "No side is taken between parties."),
        say("messages", "Civil servants are neutral in elections and party matters."),
        say("messages", "Say it in other words, or have one more supervisor approve it."),
    ),
    "rule.txt_17": Wording(
        say("messages", "No single firm is advertised."),
        say("messages", "A mission promotes a country's trade, not one firm's shop."),
        say("messages", "Say it neutrally, or give a reason."),
    ),
    "rule.txt_18": Wording(
        say("messages", "A person has read what a machine translated."),
        say("messages", "Machines mistake names, tones and double meanings."),
        say("messages", "Have somebody who knows the language read it and confirm."),
    ),
    "text.beyond_limit": Wording(
        say("messages", "Too long for {network} by {over}."),
        say("messages", "The network counts {used}, and takes {limit}."),
        say("messages", "Shorten the text, or make a thread of it."),
    ),
    "text.too_many_parts": Wording(
        say("messages", "The thread has {parts} parts."),
        say("messages", "{network} takes {limit}."),
        say("messages", "Take parts out, or join some."),
    ),
    "text.is_empty": Wording(
        say("messages", "Part {part} says and shows nothing."),
        say("messages", "Networks refuse what is empty."),
        say("messages", "Write something, add a picture, or take the part out."),
    ),
    "text.placeholder": Wording(
        say("messages", "“{placeholder}” is still to be filled in."),
        say("messages", "Readers would see it as it stands."),
        say("messages", "Write what belongs there."),
    ),
    "text.internal_marker": Wording(
        say("messages", "“{marker}” marks what does not leave the house."),
        say("messages", "The text was perhaps copied from an internal paper."),
        say("messages", "Take the passage out, or ask whoever wrote it."),
    ),
    "text.translation_unconfirmed": Wording(
        say("messages", "The translation into {language} is not confirmed."),
        say("messages", "A machine made it, and no person has read it."),
        say("messages", "Have somebody who knows the language read it and confirm."),
    ),
    "text.sounds_like_another_language": Wording(
        say("messages", "This reads like {detected}, not {declared}."),
        say("messages", "Screen readers and networks go by the language that is set."),
        say("messages", "Set the language, or look at the text again."),
    ),
    "text.language_unknown_to_readers": Wording(
        say("messages", "The account's readers do not know {language}."),
        say("messages", "Their languages are: {languages}."),
        say("messages", "Translate the text, or choose another."),
    ),
    "text.language_missing": Wording(
        say("messages", "The post is also wanted in {language}."),
        say("messages", "A rule asks for this language here."),
        say("messages", "Add a variant in it."),
    ),
    "text.misspelt": Wording(
        say("messages", "The dictionary does not know “{word}”."),
        say("messages", "It may be a slip of the keys, or a name."),
        say("messages", "Look at the word again."),
    ),
    "text.better_word": Wording(
        say("messages", "“{word}” is a sensitive word."),
        say("messages", "The list suggests: {instead}."),
        say("messages", "Write that instead, or give a reason."),
    ),
    "text.sensitive_word": Wording(
        say("messages", "“{word}” is a sensitive word."),
        say("messages", "It is on the list, and nothing is suggested instead."),
        say("messages", "Say it in other words, or give a reason."),
    ),
    "text.claim_without_source": Wording(
        say("messages", "“{claim}” needs a source."),
        say("messages", "Neither the text nor the post names one."),
        say("messages", "Add a link, name the source, or file it with the post."),
    ),
    "text.partisan": Wording(
        say("messages", "“{word}” may take a side between parties."),
        say("messages", "Civil servants are neutral in elections and party matters."),
        say("messages", "Say it in other words, or have one more supervisor approve it."),
    ),
    "text.selling": Wording(
        say("messages", "“{word}” advertises for a firm."),
        say("messages", "A mission promotes a country's trade, not one firm's shop."),
        say("messages", "Say it neutrally, or give a reason."),
    ),
    "text.national_number": Wording(
        say("messages", "This looks like a person's national number: {text}."),
        say("messages", "Whoever has it can act in that person's name."),
        say("messages", "Take it out."),
    ),
    "text.passport_number": Wording(
        say("messages", "This looks like the number of a passport: {text}."),
        say("messages", "Whoever has it can act in that person's name."),
        say("messages", "Take it out."),
    ),
    "text.telephone": Wording(
        say("messages", "This looks like a telephone number: {text}."),
        say("messages", "Only the mission's own numbers belong in a post."),
        say("messages", "Take it out, or have an administrator list it as official."),
    ),
    "text.email": Wording(
        say("messages", "This looks like an e-mail address: {text}."),
        say("messages", "Only official addresses belong in a post."),
        say("messages", "Take it out, or have an administrator list it as official."),
    ),
    "text.home_address": Wording(
        say("messages", "This looks like somebody's home address: {text}."),
        say("messages", "Where people live is nobody else's business."),
        say("messages", "Take it out."),
    ),
    "text.capitals": Wording(
        say("messages", "“{text}” is written in capitals."),
        say("messages", "Capitals are harder to read, and some screen readers spell them out."),
        say("messages", "Write it as in a sentence."),
    ),
    "text.styled_letters": Wording(
        say("messages", "“{text}” is written in dressed-up letters."),
        say("messages", "Screen readers spell them out or skip them."),
        say("messages", "Write plain letters."),
    ),
    "text.direction_forced": Wording(
        say("messages", "The order of letters is turned around by force."),
        say("messages", "{count} hidden characters do it: {names}."),
        say("messages", "Take out all of them."),
    ),
    "text.invisible_characters": Wording(
        say("messages", "Characters that nobody sees stand in the text."),
        say("messages", "{count} in all: {names}. They often come along when copying."),
        say("messages", "Take out all of them."),
    ),
    "text.look_alike": Wording(
        say("messages", "“{text}” has letters that only look like others."),
        say("messages", "It can be taken for {read}."),
        say("messages", "Type the address anew, or take it out."),
    ),
    "text.long_sentence": Wording(
        say("messages", "This sentence has {words} words."),
        say("messages", "Up to {most} are understood at the first reading."),
        say("messages", "Make two of it."),
    ),
    "text.title_beyond_limit": Wording(
        say("messages", "The title counts {used}."),
        say("messages", "{network} takes {limit}."),
        say("messages", "Shorten the title."),
    ),
    "text.refused_characters": Wording(
        say("messages", "{network} does not take these characters: {characters}."),
        say("messages", "A text with one of them is sent back."),
        say("messages", "Take them out."),
    ),
    "text.too_many_links": Wording(
        say("messages", "{count} different links are too many."),
        say("messages", "{network} takes {most}."),
        say("messages", "Take some out."),
    ),
    "text.too_many_mentions": Wording(
        say("messages", "{count} different people named are too many."),
        say("messages", "{network} takes {most}."),
        say("messages", "Take some out."),
    ),
    "text.broken_characters": Wording(
        say("messages", "The text has {count} broken characters: {names}."),
        say("messages", "Nobody can keep or send them."),
        say("messages", "Take them out."),
    ),
    "text.probably_meant": Wording(
        say("messages", "“{word}” is probably “{meant}”."),
        say("messages", "It is often written so by mistake."),
        say("messages", "Correct it, or leave it if it is a name."),
    ),
}
