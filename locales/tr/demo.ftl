# What the demo network has published; shown only without a bot token.
demo-meeting-title = Avrupa Parlamentosu adayıyla görüşme
demo-meeting = Sığınma, nefret söylemi ve hukuk devletini soruyoruz. Soru rehberi bir dokunuş ötede.
demo-deadline-title = BM katkı çağrısı kapanıyor
demo-deadline = Yanıtlarınızı süre dolmadan gönderin. Kısa yanıtlar da sayılır.
demo-briefing-title = Bültenlere hoş geldiniz
demo-briefing = Takip ettiğiniz konularda ağın yayımladıklarını burada bulursunuz. Bu ilk bülten, bir bültenin nasıl göründüğünü gösterir.
demo-workshop-title = Görüşmelere haftalık hazırlık
demo-workshop = Ne soracağımızı ve nasıl dinleyeceğimizi çalışıyoruz. Altı akşam; istediğiniz kadarına gelin.
demo-campaign-title = İki günlük mektup kampanyası
demo-campaign = Herkes bir milletvekiline bir mektup yazıyor. Örnekler bültenlerde.
demo-eu_deadline-title = Bir Avrupa Konseyi raporuna katkı süresi doluyor
demo-eu_deadline = Her ülkeden bir sayfa yeter.
demo-other-title = Yeni üyeler akşamı
demo-other = Ağ ne yapıyor ve siz nasıl katılabilirsiniz.
demo-hearing-title = Öğretmenlerin yargılandığı davada duruşma
demo-hearing = Gözlemlenen bir duruşma örneği. Mahkeme, dosya ve adlar uydurmadır.
