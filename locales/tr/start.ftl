### Onboarding, a screen per step; and the home screen of somebody who is known.

start-language =
    👋 <b>Hoş geldiniz.</b>
    Seçtiğiniz konularda ağın bültenlerini ve hatırlatmalarını size iletir, hak ihlali bildirimlerinizi alırım.

    Hangi dilde konuşalım?
start-consent =
    <b>Neyi, neden saklarım</b>

    • Size ulaşmak için: Telegram kimliğiniz, adınız ve kullanıcı adınız, şifrelenmiş olarak.
    • Önemli olanı uygun saatte iletmek için: dil, saat dilimi, sessiz saatler, konular; yalnızca söylerseniz ülkeniz ve orada Telegram’a erişimin kısıtlı olup olmadığı.
    • Hatırlatmak için: etkinliklere gelip gelmeyeceğinize dair yanıtınız ve size hangi mesajların gönderildiği.
    • Bildirimler ayrı ve şifreli tutulur; siz aksini seçmedikçe ekip sizi değil, bir vaka kodunu görür.

    /privacy ile hepsini görebilir, dosya olarak alabilir ya da silebilirsiniz; istediğiniz zaman.

    Kabul ediyor musunuz?
start-agree-button = ✅ Kabul ediyorum
start-not-now-button = Şimdi değil
start-declined =
    Sorun değil. Yalnızca size burada yanıt vermek için gerekeni tutuyorum: şifrelenmiş Telegram kimliğiniz ve adınız, diliniz ve bir saat dilimi.

    Yine de ihlal bildirebilir, gizlilik bilgisini okuyabilir ve yardım alabilirsiniz. Bültenler, konular ve takvim için izniniz gerekir.
start-country =
    🌍 <b>Hangi ülkedesiniz?</b>
    Söylemek zorunda değilsiniz. Adını da yazabilirsiniz.
start-country-found = 🌍 Bunları buldum. Sizinkine dokunun ya da adı yeniden yazın.
start-zone =
    🕒 <b>Bulunduğunuz yerde saat kaç?</b>
    Saati doğru olan yere dokunun. Bir şehir de yazabilirsiniz.
# $count (Number): how many are followed
start-topics =
    🏷 <b>Hangi konulardan haberdar olmak istersiniz?</b>
    Dilediğiniz kadar konu işaretleyin; { $count } seçili. Bunu /topics ile her zaman değiştirebilirsiniz.
start-access =
    📶 <b>Yaşadığınız yerde Telegram’a erişiminiz kısıtlı mı?</b>
    Öyleyse mesajlar size geç ulaşabilir. Söylemek zorunda değilsiniz.
# $summary (String): what is set, a line each
start-closing =
    ✅ <b>Hazırsınız. Size gelecek olanlar:</b> konularınızda bültenler, kendi saatinizle etkinlik hatırlatmaları ve acil duyurular.

    { $summary }
# $summary (String): what is set, a line each
start-home =
    🏠 <b>Sizi görmek güzel.</b> Ayarlarınız şöyle:

    { $summary }
start-cancelled = Tamam, burada bırakalım. Şimdiye kadar söyledikleriniz kayıtlı. /settings ve /topics ile her zaman değiştirebilirsiniz.
start-cancelled-unknown = Tamam, burada bırakalım. Yeniden başlamak için /start; /report ve /help her zaman açıktır.
start-skip-button = Atla
start-done-button = Tamam ➡️
start-yes-button = Evet
start-no-button = Hayır
start-back-button = ↩️ Geri
start-cancel-button = ✖️ Çık
