### A digest: what a person's topics brought since the last one.

# $count (Number): briefings in it
digest-head =
    📬 <b>Your digest:</b> { $count ->
        [one] { NUMBER($count) } briefing
       *[other] { NUMBER($count) } briefings
    } on your topics. Tap one to read it here.
digest-back-button = ↩️ Back to the digest
digest-rhythm-button = ⏱ How often?
digest-topics-button = 🏷 My topics
digest-below-toast = It is below.
# $people (Number): who gather its topics
digest-later = ⏱ { $people ->
        [one] { NUMBER($people) } of them finds it in their next digest
       *[other] { NUMBER($people) } of them find it in their next digest
    }
digest-withdrawn = <i>What was in this digest was withdrawn.</i>
