### Üyenin kendi takvim programındaki takvim: dosya olarak ve özel bir adreste.

calendar-name = Takvim
calendar-no-address = Bu botun takvim programlarının erişebileceği genel bir adresi yok. Tek tek etkinlikleri ve takviminizi yine de dosya olarak alabilirsiniz.
calendar-head =
    📆 <b>Takviminiz</b>

    Dosya olarak: katılacağınız veya görev aldığınız etkinlikler, şu anki haliyle.

    Özel bir adreste: takvim programınız takviminizi kendiliğinden alır ve her değişikliği izler. Adresi bilen herkes, programın arkasındaki şirket de, onu okuyabilir.
calendar-none = Özel adresiniz yok.
calendar-since = { DATE($since, form: "moment") } tarihinden beri özel bir adresiniz var. Yeniden gösterilmez; yenisi onun yerine geçer.
calendar-file-button = 📄 Dosya olarak
calendar-new-button = 🔑 Özel adres
calendar-renew-button = 🔑 Yeni adres
calendar-delete-button = 🗑 Adresi sil
calendar-button = 📆 Takvim programım
calendar-event-button = 📆 Takvime ekle
calendar-address =
    🔑 Özel adresiniz. Yalnızca şimdi gösteriliyor:

    <code>{ $address }</code>

    Takvim programınızda “adresle abone ol” (veya “URL ile”) seçeneğine yapıştırın. Kimseyle paylaşmayın; başkası öğrenirse buradan yenisini alın.
calendar-deleted-toast = Silindi: adres artık hiçbir şey göstermiyor.
calendar-file-toast = Buyurun.
calendar-file = 📆 Takviminiz. Takvim programınızla açın.
calendar-event = 📆 <b>{ $title }</b>. Takvim programınızla açın. Dosya sonraki değişiklikleri izlemez; buradaki hatırlatmalar izler.
calendar-empty-toast = Henüz hiçbir etkinliğe katılacağınızı söylemediniz.
calendar-stored = 📆 { DATE($since, form: "date") } tarihinden beri özel bir takvim adresiniz
