# Web addresses in the directory that no longer answer.
links-title = Tīmekļa adreses
links-lede = Apmēram reizi nedēļā programma pārbauda, vai jūsu sarakstā esošās tīmekļa adreses vēl atbild. Pats no sevis nekas netiek mainīts.
links-off = Šīs sistēmas uzturētājs ir izslēdzis pieprasījumus citiem serveriem. Nekas netiek pārbaudīts.
links-none = Sarakstā vēl nav nevienas tīmekļa adreses.
links-look-all = Drīz pārbaudīt visas
links-look = Pārbaudīt tagad
links-replace = Aizstāt visur
links-replace-title = Aizstāt tīmekļa adresi
links-replace-lede = Jaunā adrese stājas vecās vietā visur, kur tā ir.
links-replace-old = Vecā adrese:
field-new_address = Jaunā tīmekļa adrese
links-moved = Tā pastāvīgi ved uz:
links-looked-on = Pārbaudīta { $date }
links-used = Kur tā ir:
links-group-broken = Vairs neatbild ({ NUMBER($n) })
links-group-broken-hint = Tās neatbildēja divas dienas vai vairāk. Lasītāji tur neko neatrod.
links-group-doubtful = Vienreiz neatbildēja ({ NUMBER($n) })
links-group-doubtful-hint = Pēc dienas tās pārbaudīs vēlreiz.
links-group-untold = Nevar pateikt ({ NUMBER($n) })
links-group-untold-hint = Atbilde nerāda, vai lasītāji redz lapu. Atveriet adresi paši.
links-group-new = Vēl nav pārbaudītas ({ NUMBER($n) })
links-group-new-hint = To kārta pienāks dienas laikā.
links-group-works = Atbild, kā vajag ({ NUMBER($n) })
links-group-works-hint = Nekas nav jādara.
links-broken-n = { PLURAL($n) ->
    [zero] { NUMBER($n) } tīmekļa adrešu vairs neatbild.
    [one] { NUMBER($n) } tīmekļa adrese vairs neatbild.
   *[other] { NUMBER($n) } tīmekļa adreses vairs neatbild.
 }
links-answer-well = Lapa tur ir.
links-answer-no-entry = Serveris nelaiž iekšā programmas ({ $status }).
links-answer-not-there = Tādas lapas vairs nav (404).
links-answer-gone = Lapa ir noņemta pavisam (410).
links-answer-too-often = Serveris lūdz jautāt retāk (429).
links-answer-fault = Serverī ir kļūme ({ $status }).
links-answer-other = Serveris atbildēja { $status }.
links-answer-not-an-address = Tā ved uz kaut ko, kas nav tīmekļa adrese.
links-answer-plain = Tā ved uz nešifrētu lapu, kuru programma nepieprasa.
links-answer-inward = Tā ved uz privātu tīklu, kuram programma nejautā.
links-answer-no-name = Neviens nezina šā servera vārdu.
links-answer-no-connection = Serveris nepieņem savienojumu.
links-answer-bad-certificate = Servera sertifikātam ir beidzies termiņš, vai tas ir cita servera. Pārlūkprogrammas par to brīdina.
links-answer-unknown-issuer = Neviens zināms neapliecina servera sertifikātu. Pārlūkprogrammas par to var brīdināt.
links-answer-too-slow = Serveris laikus neatbildēja.
links-answer-too-many-moves = Adrese ved arvien tālāk un nekad pie lapas.
links-answer-too-large = Serveris saka vairāk, nekā programma lasa.
links-answer-garbled = Servera atbildi nevar izlasīt.
done-links-looked = Adrese ir pārbaudīta.
done-links-soon = Adreses pārbaudīs tuvākajās minūtēs. Vēlāk ielādējiet šo lapu vēlreiz.
done-links-replaced = Adrese ir aizstāta visur, kur tā bija.
