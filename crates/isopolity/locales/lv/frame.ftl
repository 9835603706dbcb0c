# The frame around every page.
frame-skip = Uz saturu
frame-navigation = Galvenā navigācija
frame-menu = Izvēlne
frame-language = Valoda
frame-way = Jūs esat šeit
frame-nav-my-city = Mana pilsēta
frame-nav-cities = Pilsētas
frame-nav-networks = Tīkli
frame-nav-evidence = Dati
frame-nav-practices = Labā prakse
frame-nav-people = Cilvēki
frame-nav-journal = Žurnāls
frame-nav-design = Dizains
frame-nav-security = Ziņot par drošības problēmu
frame-sign-in = Pieslēgties
frame-save = Saglabāt
frame-search = Meklēt
frame-more = Rādīt vairāk
frame-problems = Lūdzu, apskatiet šo vēlreiz
frame-problem-of = { $field }: { $problem }
frame-demonstration = Šī ir demonstrācija. Skaitļi ir īsti, un pie tiem norādīts avots. Ja kaut kas ir izdomāts, tā lapā tas ir pateikts.
frame-example = Šajā lapā ir kas izdomāts, lai parādītu piemēru.
frame-example-tag = piemērs
frame-foot = Isopolity – brīva programmatūra pilsētām, kas iekļauj jauniebraucējus.

# What was just done.
done-saved = Saglabāts.
done-welcome = Laipni lūdzam! Jūsu konts ir gatavs.
done-password = Parole ir nomainīta. Citās jūsu ierīcēs pieslēgums ir izbeigts.
done-signed-out = Pieslēgums ir izbeigts.
done-signed-out-there = Pieslēgums tajā ierīcē ir izbeigts.
done-second-factor-on = Otrais solis ir ieslēgts. Turpmāk, pieslēdzoties, vajadzēs arī kodu no jūsu lietotnes.
done-second-factor-off = Otrais solis ir izslēgts.
done-last-keeper = Nekas nav mainīts: kādam šī vietne ir jāuztur, un šis ir pēdējais cilvēks, kas to dara.
done-not-yourself = Nekas nav mainīts: savu kontu slēgt nevar.
done-second-factor-cleared = Otrais solis ir izslēgts. Kamēr nav pievienots jauns, šim cilvēkam pietiek ar paroli.
done-not-own-factor = Nekas nav mainīts: savu otro soli izslēdziet savā kontā, ievadot tā kodu.

# Texts that are not what they seem.
text-fallback = valoda: { $language }
text-machine = mašīntulkojums, nav pārbaudīts
text-outdated = oriģināls kopš tulkošanas ir mainījies
frame-percent = { $n } %

# Why a request was refused.
refusal-not-found = Šādas lapas nav
refusal-not-found-next = Varbūt adresē ir kļūda, vai arī šī lapa nav publiska.
refusal-sign-in = Lūdzu, vispirms pieslēdzieties
refusal-sign-in-next = Šī lapa ir cilvēkiem, kuriem ir konts.
refusal-forbidden = To jūs darīt nevarat
refusal-forbidden-next = Jūsu kontam šeit nav šādu tiesību. Jautājiet šīs vietnes uzturētājam.
refusal-elsewhere = Tas nav sūtīts no mūsu lapām
refusal-elsewhere-next = Lai sargātu jūsu kontu, pieņemam veidlapas tikai no savām lapām. Atveriet lapu šeit un mēģiniet vēlreiz.
refusal-unreadable = To nevarēja saprast
refusal-unreadable-next = Lūdzu, ejiet atpakaļ un mēģiniet vēlreiz.
refusal-too-large = Vienā reizē tas ir par daudz
refusal-too-large-next = Sūtījums ir lielāks, nekā varam nolasīt. Sūtiet mazāku failu vai īsāku tekstu.
refusal-too-many = Lūdzu, mirkli pagaidiet
refusal-too-many-next = No jūsu pieslēguma nāca daudz pieprasījumu. Pagaidiet minūti un mēģiniet vēlreiz.
refusal-too-slow = Tas aizņēma pārāk daudz laika
refusal-too-slow-next = Iespējams, savienojums ir lēns. Pārbaudiet, vai izmaiņas ir saglabātas; ja nav, mēģiniet vēlreiz.
refusal-conflict = Kāds to saglabāja pirms jums
refusal-conflict-next = Nekas nav zudis. Katram laukam izvēlieties, kuram tekstam palikt.
refusal-moved-on = Kāds to mainīja pirms jums
refusal-moved-on-next = Nekas nav zudis, un nekas nav izdarīts. Apskatiet, kā ir tagad, vai dariet to tomēr.
refusal-fault = Mūsu pusē radās kļūda
refusal-fault-next = Nekas nav mainīts. Lūdzu, mēģiniet vēlreiz; ja tas atkārtojas, pasakiet šīs vietnes uzturētājam.
refusal-number = Nosauciet šo numuru: { $number }
refusal-home = Uz sākumlapu
refusal-differs = Kas atšķiras
refusal-saved = Pa to laiku saglabāts
refusal-typed = Jūsu rakstītais
refusal-keep-mine = Saglabāt izvēlēto
refusal-keep-theirs = Paturēt saglabāto un sākt no jauna
refusal-see-now = Apskatīt, kā ir tagad
refusal-nevertheless = Darīt to tomēr

# Newcomers' pages.
frame-exit = Ātrā izeja
