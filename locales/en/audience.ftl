### Who gets a briefing or alert: in words, in numbers, and to choose from.

audience-head = 👥 <b>Who gets it?</b>
audience-everyone = 👥 Everyone in the network
# $who (String): an audience-part-…
audience-from = 👥 For { $who }
# $who (String): an audience-part-…
audience-or = ➕ or { $who }
audience-nobody-said = 👥 Nobody has been chosen yet.
# $who (String): an audience-part-…
audience-only = 🔎 Only { $who }
# $who (String): an audience-part-…
audience-without = 🚫 Without { $who }
# $names (String): joined by "or"
audience-part-topics = those who follow { $names }
# $names (String): joined by "or"
audience-part-groups = members of { $names }
# $names (String): joined by "or"
audience-part-events = those who come to { $names }
# $names (String): joined by "or"
audience-part-languages = readers of { $names }
# $names (String): joined by "or"
audience-part-countries = people in { $names }
audience-closed = 🔒 Only they will find it in the library.
# $people (Number): who would get it now
audience-people = { $people ->
        [0] ⚠️ <b>Nobody would get it now.</b>
        [one] 📬 <b>{ NUMBER($people) } person</b> gets it now:
       *[other] 📬 <b>{ NUMBER($people) } people</b> get it now:
    }
# $language (String): code; $people (Number)
audience-readers = • { LANGUAGE($language) }: { NUMBER($people) }
# $language, $version (String): codes; $people (Number)
audience-readers-other = • { LANGUAGE($language) }: { NUMBER($people) }, who get: { LANGUAGE($version) }
# $people (Number)
audience-unreachable = And { NUMBER($people) } who cannot be reached
# $people (Number)
audience-paused = { $people ->
        [one] And { NUMBER($people) } who has paused messages
       *[other] And { NUMBER($people) } who have paused messages
    }
audience-everyone-button = 📣 Everyone
# $feature (String): topics, groups, events, languages or countries; $count (Number): chosen
audience-feature-button =
    { $feature ->
        [topics] 🏷 Topics
        [groups] 👥 Groups
        [events] 📅 People coming
        [languages] 🌐 Languages
       *[countries] 🌍 Countries
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
# $part (String): only or without; $count (Number): chosen
audience-narrow-button =
    { $part ->
        [only] 🔎 Only …
       *[without] 🚫 Without …
    }{ $count ->
        [0] {""}
       *[other] {" "}({ $count })
    }
audience-clear-button = ↺ Begin anew
audience-done-button = Done →
# $part (String): only or without
audience-narrow =
    { $part ->
        [only] 🔎 <b>Only …</b>
            Of those who were chosen, it goes only to those who fit everything that you name here.
       *[without] 🚫 <b>Without …</b>
            Whoever fits anything that you name here does not get it.
    }
# $feature (String): topics, groups, events, languages or countries
# $part (String): any, only or without
audience-pick =
    <b>{ $feature ->
        [topics] 🏷 Topics
        [groups] 👥 Groups
        [events] 📅 People coming
        [languages] 🌐 Languages
       *[countries] 🌍 Countries
    }</b>
    { $part ->
        [any] Tick one or more: it goes to everyone who matches at least one of them.
        [only] Tick one or more: it then goes only to those who match at least one of them.
       *[without] Tick one or more: nobody who matches any of them gets it.
    }
    { $feature ->
        [topics] A topic matches those who follow it.
        [groups] A group matches its members.
        [events] An event matches those who said that they are coming.
        [languages] A language matches those who chose it in their settings.
       *[countries] A country matches those who named it in their settings. You can also type its name.
    }
# $feature (String): groups or events
audience-nothing =
    { $feature ->
        [groups] There is no group yet. /groups makes one.
       *[events] Nothing is planned in the agenda.
    }
