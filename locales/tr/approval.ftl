### Approval: a second person looks at what would go out, before it does.

approval-ask-button = ✋ Onay iste
# $people (Number): colleagues who can approve it now
approval-waits = ⏳ { $people ->
        [0] Onay bekliyor. <b>Şu anda onaylayabilecek kimse yok.</b>
        [one] Onay bekliyor: { NUMBER($people) } ekip arkadaşınız onaylayabilir. Size haber verilecek.
       *[other] Onay bekliyor: { NUMBER($people) } ekip arkadaşınız onaylayabilir. Size haber verilecek.
    }
approval-take-back-button = ↩️ Geri al ve yazmaya devam et
# $kind (String): briefing or alert; $correction (Number): 1 or 0; $begins (String): title, or how the text begins; $people (Number)
approval-asked =
    ✋ <b>Bir ekip arkadaşınız onayınızı istiyor</b>
    { $kind ->
        [alert] 🚨 Acil duyuru
       *[briefing] 📰 Bülten
    }: <b>{ $begins }</b>{ $correction ->
        [1] { " " }(gönderilmiş olanın düzeltmesi)
       *[0] { "" }
    }
    { $people ->
        [0] Şu anda kimseye gitmez.
        [one] Şu anda { NUMBER($people) } kişiye gider.
       *[other] Şu anda { NUMBER($people) } kişiye gider.
    } Biri onaylamadan hiçbir şey gönderilmez.
approval-open-button = 👁 Bak
# $kind (String): briefing or alert; $correction (Number): 1 or 0
approval-head =
    ✋ <b>{ $kind ->
        [alert] Bir acil duyuru onayınızı bekliyor
       *[briefing] Bir bülten onayınızı bekliyor
    }</b>{ $correction ->
        [1] { " " }(gönderilmiş olanın düzeltmesi)
       *[0] { "" }
    }
    Karar vermeden önce her dilde bakın.
# $people (Number)
approval-approve-button = ✅ { $people ->
        [0] Onayla
        [one] Onayla: { NUMBER($people) } kişi
       *[other] Onayla: { NUMBER($people) } kişi
    }
approval-return-button = ↩️ Bir notla geri gönder
approval-later-button = Sonra
approval-later = ⏳ Beklemeye devam ediyor. /publish altında bulursunuz.
approval-changed =
    ⚠️ <b>Size gösterildikten sonra değiştirildi.</b>
    Şimdiki hâli böyle.
# $limit (Number): characters
approval-remark =
    ✏️ <b>Ne değişmeli?</b>
    En fazla { NUMBER($limit) } karakterlik tek mesajla yazın. Taslağa yazan herkes bunu okuyacak.
approval-returned-now = ↩️ Geri gönderildi. Yazanlara nedeni bildirildi.
# $begins (String): title, or how the text begins
approval-approved = ✅ Bir ekip arkadaşınız “{ $begins }” taslağını onayladı. Planlandığı gibi gidecek.
# $begins (String): title, or how the text begins; $remark (String): as typed
approval-returned =
    ↩️ <b>Bir ekip arkadaşınız “{ $begins }” taslağını geri gönderdi</b>
    <blockquote>{ $remark }</blockquote>
# $begins (String): title, or how the text begins
approval-void = ↩️ “{ $begins }” için artık onay gerekmiyor: değiştirildi, geri alındı ya da silindi. Yeniden onay gerekirse yeniden istenecek.
approval-draft-button = ✏️ Taslağı aç
approval-sendings-button = 📊 Gönderimi gör
