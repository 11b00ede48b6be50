### Answers to the button of a briefing.

answer-given-toast = Thank you! Tap again to take it back.
answer-back-toast = Taken back.
answer-preview-toast = This is a preview: readers’ taps are counted, yours is not.
answer-withdrawn = This message was withdrawn; answers are no longer counted.
# $count (Number)
answer-stored = ✅ Your answers to the buttons of briefings: { NUMBER($count) }
