### /alert: who has to know; the rest is shared with /publish.

alert-audience =
    🚨 <b>New alert: who has to know?</b>
    An alert is short and arrives at once, during quiet hours too. Use it only when waiting would do harm.
alert-everyone-button = 📣 Everyone in the network
alert-topic-button = 🏷 Those who follow one topic
alert-more-button = ⚙️ More choices
alert-topic =
    🏷 <b>Which topic?</b>
    Everyone who follows it gets the alert.
