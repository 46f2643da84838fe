"""What the rules about time, duplicates and media are for, and what they say."""

from __future__ import annotations

from ui.words.wording import Wording, say

TIME_RULES: dict[str, Wording] = {
    "rule.tim_01": Wording(
        say("messages", "The planned time lies ahead."),
        say("messages", "What is past cannot be sent."),
        say("messages", "Move it to a time to come."),
    ),
    "rule.tim_02": Wording(
        say("messages", "Readers are awake."),
        say("messages", "A post at night is not read, and may wake somebody."),
        say("messages", "Move it to the morning."),
    ),
    "rule.tim_03": Wording(
        say("messages", "It is no holiday."),
        say("messages", "On holidays, at home or where the readers are, many posts are out of place."),
        say("messages", "Move it behind the holidays, or say why it fits."),
    ),
    "rule.tim_04": Wording(
        say("messages", "Readers are at work."),
        say("messages", "Their weekend may not be yours."),
        say("messages", "Check that the day is meant."),
    ),
    "rule.tim_05": Wording(
        say("messages", "It is no sensitive period."),
        say("messages", "Silence before elections, talks, mourning: a cheerful post does harm."),
        say("messages", "Move it behind the period, or have it approved once more."),
    ),
    "rule.tim_06": Wording(
        say("messages", "There is room between two posts."),
        say("messages", "Posts right after each other push each other away."),
        say("messages", "Move it a little."),
    ),
    "rule.tim_07": Wording(
        say("messages", "It is not too much for one day."),
        say("messages", "Readers turn away from accounts that never stop."),
        say("messages", "Move it to another day."),
    ),
    "rule.tim_08": Wording(
        say("messages", "The hour exists once."),
        say("messages", "Clocks that change skip an hour or show one twice."),
        say("messages", "Check what the readers' clock will show."),
    ),
    "rule.tim_09": Wording(
        say("messages", "The embargo is over."),
        say("messages", "What is under embargo leaves neither early nor by mistake."),
        say("messages", "Move it to the end of the embargo."),
    ),
    "rule.tim_10": Wording(
        say("messages", "It is still worth saying."),
        say("messages", "Nobody wants an invitation to what is over."),
        say("messages", "Write what is new, or cancel it."),
    ),
    "rule.tim_11": Wording(
        say("messages", "The computer that sends is on."),
        say("messages", "A computer that is off sends nothing."),
        say("messages", "Choose another time, or leave a computer on."),
    ),
    "rule.dup_01": Wording(
        say("messages", "Each account has words of its own."),
        say("messages", "Some networks forbid the same words on several accounts."),
        say("messages", "Write a variant, or let the others share the first."),
    ),
    "rule.dup_02": Wording(
        say("messages", "It was not said a short while ago."),
        say("messages", "Readers notice what is repeated."),
        say("messages", "Say it in other words, or wait."),
    ),
    "rule.med_03": Wording(
        say("messages", "Films have captions."),
        say("messages", "Many watch without sound, and some cannot hear."),
        say("messages", "Check that the film has captions, then say so."),
    ),
    "rule.med_04": Wording(
        say("messages", "The network takes the pictures."),
        say("messages", "Each network has its own limits."),
        say("messages", "Choose fewer, smaller or other pictures."),
    ),
    "rule.med_05": Wording(
        say("messages", "The pictures may be used."),
        say("messages", "Rights end, and people in pictures have a say."),
        say("messages", "Renew the rights, or choose another picture."),
    ),
    "rule.med_07": Wording(
        say("messages", "The picture was not shown a short while ago."),
        say("messages", "Readers scroll past what they know."),
        say("messages", "Choose another picture if there is one."),
    ),
    "time.is_past": Wording(
        say("messages", "The planned time has passed."),
        say("messages", "It cannot be sent in the past."),
        say("messages", "Choose a time to come."),
    ),
    "time.is_too_close": Wording(
        say("messages", "The planned time is less than {minutes} minutes away."),
        say("messages", "That is too close for a second look."),
        say("messages", "Choose a later time."),
    ),
    "time.is_quiet": Wording(
        say("messages", "At that hour readers sleep."),
        say("messages", "Between {from} and {until} the account keeps quiet."),
        say("messages", "Move it to the morning."),
    ),
    "time.is_holiday": Wording(
        say("messages", "It is a holiday: {name} ({country})."),
        say("messages", "Many posts are out of place on that day."),
        say("messages", "Move it, or say why it fits."),
    ),
    "time.is_holiday_probably": Wording(
        say("messages", "It is probably a holiday: {name} ({country})."),
        say("messages", "The day follows the moon and may fall a day earlier or later."),
        say("messages", "Move it, or say why it fits."),
    ),
    "time.is_fasting": Wording(
        say("messages", "Readers probably fast: {name} ({country})."),
        say("messages", "The month may begin a day earlier or later."),
        say("messages", "Keep food and drink for the evening."),
    ),
    "time.is_weekend": Wording(
        say("messages", "It is the weekend in {city}."),
        say("messages", "Readers there may be away."),
        say("messages", "Check that the day is meant."),
    ),
    "time.is_sensitive": Wording(
        say("messages", "It is a sensitive period: {name}."),
        say("messages", "An administrator marked these days."),
        say("messages", "Move it behind the period."),
    ),
    "time.is_crowded": Wording(
        say("messages", "Another post is less than {minutes} minutes away."),
        say("messages", "They would push each other away."),
        say("messages", "Move it a little."),
    ),
    "time.is_full": Wording(
        say("messages", "The account says enough on that day."),
        say("messages", "More than {most} posts a day are too many."),
        say("messages", "Move it to another day."),
    ),
    "time.is_skipped": Wording(
        say("messages", "The clocks skip {wall} on that day."),
        say("messages", "Readers will see it at {shown}."),
        say("messages", "Choose another time if that does not suit."),
    ),
    "time.comes_twice": Wording(
        say("messages", "{wall} comes twice on that day."),
        say("messages", "It leaves the first time."),
        say("messages", "Choose another time if that does not suit."),
    ),
    "time.is_under_embargo": Wording(
        say("messages", "It is under embargo until {until}."),
        say("messages", "Nothing leaves before."),
        say("messages", "Move it to the end of the embargo."),
    ),
    "time.is_expired": Wording(
        say("messages", "It was worth saying until {until}."),
        say("messages", "It would come too late."),
        say("messages", "Write what is new, or cancel it."),
    ),
    "time.computer_is_off": Wording(
        say("messages", "The computer is off from {from} until {until}."),
        say("messages", "Nothing is sent at that time."),
        say("messages", "Choose another time, or leave it on."),
    ),
    "duplicate.forbidden": Wording(
        say("messages", "{account} says the same ({percent} %)."),
        say("messages", "This network forbids the same words on several accounts."),
        say("messages", "Write words of its own for each."),
    ),
    "duplicate.on_sister_account": Wording(
        say("messages", "{account} says the same ({percent} %)."),
        say("messages", "Who follows both reads it twice."),
        say("messages", "Write a variant, or say why."),
    ),
    "duplicate.said_lately": Wording(
        say("messages", "The account said this {days} days ago ({percent} % alike)."),
        say("messages", "Readers notice what is repeated."),
        say("messages", "Say it in other words, or wait."),
    ),
    "duplicate.said_by_sister": Wording(
        say("messages", "A sister account said this {days} days ago ({percent} % alike)."),
        say("messages", "This network forbids the same words on several accounts."),
        say("messages", "Say it in other words."),
    ),
    "media.needs_captions": Wording(
        say("messages", "The film may have no captions."),
        say("messages", "Many watch without sound."),
        say("messages", "Check it, then say so."),
    ),
    "media.too_few": Wording(
        say("messages", "{network} takes no post with fewer than {least} pictures."),
        say("messages", "Here the account's own server, or the network, is for pictures alone."),
        say("messages", "Add a picture, or leave the account out."),
    ),
    "media.too_many": Wording(
        say("messages", "{count} pictures are too many for {network}."),
        say("messages", "It takes {most}."),
        say("messages", "Take some out."),
    ),
    "media.wrong_type": Wording(
        say("messages", "{network} does not take {type}."),
        say("messages", "Each network takes certain kinds of pictures."),
        say("messages", "Choose another picture."),
    ),
    "media.too_large": Wording(
        say("messages", "The picture is too large for {network}."),
        say("messages", "It has {megabytes} MB of at most {most}."),
        say("messages", "Choose a smaller one."),
    ),
    "media.film_too_long": Wording(
        say("messages", "The film is too long for {network}."),
        say("messages", "It lasts {seconds} seconds, of at most {most}."),
        say("messages", "Cut it, or choose another."),
    ),
    "media.film_too_short": Wording(
        say("messages", "The film is too short for {network}."),
        say("messages", "It lasts {seconds} seconds, and {least} are wanted at least."),
        say("messages", "Choose a longer one."),
    ),
    "media.film_length_unknown": Wording(
        say("messages", "The film does not say how long it is."),
        say("messages", "{network} takes {most} seconds."),
        say("messages", "Look at its length yourself."),
    ),
    "media.film_too_narrow": Wording(
        say("messages", "The film is too narrow for {network}."),
        say("messages", "It has {width} × {height} pixels."),
        say("messages", "Cut it to a wider form."),
    ),
    "media.film_too_wide": Wording(
        say("messages", "The film is too wide for {network}."),
        say("messages", "It has {width} × {height} pixels."),
        say("messages", "Cut it to a narrower form."),
    ),
    "media.film_codec_not_taken": Wording(
        say("messages", "{network} does not take films of this kind."),
        say("messages", "It is written as {codec}; {taken} is taken."),
        say("messages", "Export it again that way."),
    ),
    "media.film_codec_unknown": Wording(
        say("messages", "The film does not say how its pictures are written."),
        say("messages", "{network} does not take every way."),
        say("messages", "Try it on a test account first."),
    ),
    "media.film_not_alone": Wording(
        say("messages", "{network} shows a film only by itself."),
        say("messages", "Something else stands beside it."),
        say("messages", "Take the film, or what stands beside it, out."),
    ),
    "media.rights_missing": Wording(
        say("messages", "The picture's rights are not on file."),
        say("messages", "Only pictures with known rights may be used here."),
        say("messages", "Fill in the rights."),
    ),
    "media.rights_expired": Wording(
        say("messages", "The picture's rights ended on {until}."),
        say("messages", "It may not be shown any more."),
        say("messages", "Renew them, or choose another picture."),
    ),
    "media.no_consent": Wording(
        say("messages", "Somebody in the picture did not agree."),
        say("messages", "It may not be shown."),
        say("messages", "Choose another picture."),
    ),
    "media.seen_lately": Wording(
        say("messages", "The account showed this picture in the last {days} days."),
        say("messages", "Readers scroll past what they know."),
        say("messages", "Choose another if there is one."),
    ),
    "rule.med_06": Wording(
        say("messages", "The pictures do not say where they were taken."),
        say("messages", "That can put people in danger, and is nobody's business."),
        say("messages", "Bring the picture in as JPEG, PNG, WebP or GIF."),
    ),
    "media.may_tell_its_place": Wording(
        say("messages", "A picture of the kind {type} may say where it was taken."),
        say("messages", "Duta cannot remove that from this kind."),
        say("messages", "Bring it in as JPEG or PNG."),
    ),
    "media.too_narrow": Wording(
        say("messages", "The picture is too narrow for {network}."),
        say("messages", "It has {width} × {height} pixels."),
        say("messages", "Cut it to a wider form."),
    ),
    "media.too_wide": Wording(
        say("messages", "The picture is too wide for {network}."),
        say("messages", "Its pixels are {width} × {height}."),
        say("messages", "Cut it to a narrower form."),
    ),
    "media.too_many_pixels_there": Wording(
        say("messages", "The picture has more pixels than {network} takes."),
        say("messages", "There are {width} × {height}."),
        say("messages", "Make it smaller."),
    ),
    "media.credit_missing": Wording(
        say("messages", "Nobody is named for the picture."),
        say("messages", "The licence {licence} asks for it."),
        say("messages", "Fill in the credit."),
    ),
    "media.credit_not_said": Wording(
        say("messages", "The post does not name who made the picture: {credit}."),
        say("messages", "Whoever made it is named wherever it is shown."),
        say("messages", "Add the credit to the text."),
    ),
}
