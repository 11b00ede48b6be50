### /alert: who has to know; the rest is shared with /publish.

alert-audience =
    🚨 <b>Yeni acil duyuru: kimler bilmeli?</b>
    Acil duyuru kısadır ve hemen, sessiz saatlerde de ulaşır. Yalnızca beklemek zarar verecekse kullanın.
alert-everyone-button = 📣 Ağdaki herkes
alert-topic-button = 🏷 Bir konuyu takip edenler
alert-more-button = ⚙️ Daha fazla seçenek
alert-topic =
    🏷 <b>Hangi konu?</b>
    Acil duyuru, onu takip eden herkese gider.
