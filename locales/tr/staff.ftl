staff-title = <b>Ekip</b>
staff-line = • { $name } – { $roles }
staff-role-reviewer = İnceleyen
staff-role-editor = Editör
staff-role-coordinator = Koordinatör
staff-role-trustee = Kimlik görme yetkilisi
staff-role-admin = Yönetici
staff-member = <b>{ $name }</b>
    Bir görevi vermek ya da almak için üzerine dokunun. Hemen geçerli olur.
staff-member-not-started = <b>{ $name }</b>
    Bu kişi bota kaydını tamamlamadı. Görev, bota yazdığı anda geçerli olur.
    Bir görevi vermek ya da almak için üzerine dokunun.
staff-invite-button = 🔗 Bağlantıyla davet et
staff-add-button = 👤 Kişi seç ya da numara yaz
staff-back-button = ↩️ Ekip
staff-invite-role = Davet hangi görev için?
staff-invite-link = <b>Davet: { $role }</b>
    { $link }

    Güvendiğiniz bir yoldan tek bir kişiye gönderin. Bir kez ve { DATE($until, form: "moment") } anına kadar kullanılabilir. Kimin açtığını onaylamanız istenecek.
staff-invite-waiting = Teşekkürler. Bir yönetici siz olduğunuzu onaylayınca <b>{ $role }</b> görevi sizin olacak.
staff-invite-taken = <b>{ $name }</b> davetinizi açtı (görev: { $role }).
    Davet ettiğiniz kişi bu mu?
staff-confirm-button = ✅ Evet, görevi ver
staff-refuse-button = ✖️ Hayır
staff-invite-confirmed = Tamam. <b>{ $role }</b> görevi verildi.
staff-invite-refused = Reddedildi. <b>{ $role }</b> görevi verilmedi; bağlantı artık geçersiz.
staff-invite-was-refused = Bir yönetici davetinizi onaylamadı (görev: { $role }). Yanlışlık varsa yeni bir bağlantı isteyin.
staff-add = <b>Kişi ekle</b>
    Yazı alanının altındaki düğmeyle seçin ya da Telegram numarasını (id) yazın.
staff-pick = Telegram size kişilerinizi gösterir; bot yalnızca seçtiğiniz kişiyi öğrenir.
staff-pick-button = 👤 Kişi seç
staff-added = Bulundu. Şimdi görevleri seçin.
staff-nobody-added = Kimse eklenmedi.
staff-role-given = Artık <b>{ $role }</b> görevindesiniz. Komut menüsü neler yapabileceğinizi gösterir.
staff-role-taken = <b>{ $role }</b> göreviniz sona erdi.
