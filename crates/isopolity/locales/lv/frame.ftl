# The frame around every page.
frame-navigation = Galvenā navigācija
frame-menu = Izvēlne
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
frame-waiting = Notiek apstrāde. Garam failam vajag līdz minūtei.
frame-problems = Lūdzu, apskatiet šo vēlreiz
frame-problem-of = { $field }: { $problem }
frame-example = Šajā lapā ir kas izdomāts, lai parādītu piemēru.
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

# Why a request was refused.
refusal-sign-in = Lūdzu, vispirms pieslēdzieties
refusal-sign-in-next = Šī lapa ir cilvēkiem, kuriem ir konts.
refusal-forbidden = To jūs darīt nevarat
refusal-forbidden-next = Jūsu kontam šeit nav šādu tiesību. Jautājiet šīs vietnes uzturētājam.
refusal-conflict = Kāds to saglabāja pirms jums
refusal-conflict-next = Nekas nav zudis. Katram laukam izvēlieties, kuram tekstam palikt.
refusal-moved-on = Kāds to mainīja pirms jums
refusal-moved-on-next = Nekas nav zudis, un nekas nav izdarīts. Apskatiet, kā ir tagad, vai dariet to tomēr.
refusal-differs = Kas atšķiras
refusal-saved = Pa to laiku saglabāts
refusal-typed = Jūsu rakstītais
refusal-keep-mine = Saglabāt izvēlēto
refusal-keep-theirs = Paturēt saglabāto un sākt no jauna
refusal-see-now = Apskatīt, kā ir tagad
refusal-nevertheless = Darīt to tomēr
