# The frame around every page.
frame-navigation = Glavna navigacija
frame-menu = Izbornik
frame-nav-my-city = Moj grad
frame-nav-cities = Gradovi
frame-nav-networks = Mreže
frame-nav-evidence = Podaci
frame-nav-practices = Prakse
frame-nav-people = Osobe
frame-nav-journal = Dnevnik
frame-nav-design = Dizajn
frame-nav-security = Prijava sigurnosnog problema
frame-sign-in = Prijava
frame-save = Spremi
frame-waiting = Obrada je u tijeku. Duga datoteka traje do jedne minute.
frame-problems = Pogledajte ovo još jednom
frame-problem-of = { $field }: { $problem }
frame-example = Na ovoj je stranici nešto izmišljeno kao primjer.
frame-foot = Isopolity, slobodni softver za gradove koji uključuju novopridošle.

# What was just done.
done-saved = Spremljeno.
done-welcome = Dobro došli! Vaš je račun spreman.
done-password = Vaša je lozinka promijenjena. Na drugim ste uređajima odjavljeni.
done-signed-out = Odjavljeni ste.
done-signed-out-there = Na tom ste uređaju odjavljeni.
done-second-factor-on = Drugi je korak uključen. Odsad se prijavljujete i kodom iz aplikacije.
done-second-factor-off = Drugi je korak isključen.
done-last-keeper = Ništa nije promijenjeno: netko se mora brinuti o ovom sustavu, a ovo je posljednja osoba koja to radi.
done-not-yourself = Ništa nije promijenjeno: vlastiti račun ne možete zatvoriti.
done-second-factor-cleared = Drugi je korak isključen. Dok se ne doda novi, toj je osobi za prijavu dovoljna lozinka.
done-not-own-factor = Ništa nije promijenjeno: vlastiti drugi korak isključite na svojem računu, s njegovim kodom.

# Why a request was refused.
refusal-sign-in = Najprije se prijavite
refusal-sign-in-next = Ova je stranica za osobe koje imaju račun.
refusal-forbidden = Za ovo nemate ovlast
refusal-forbidden-next = Vaš račun ovdje nema to pravo. Obratite se osobi koja se brine o ovom sustavu.
refusal-conflict = Netko je ovo spremio prije vas
refusal-conflict-next = Ništa nije izgubljeno. Za svako polje odaberite koji tekst ostaje.
refusal-moved-on = Netko je ovo promijenio prije vas
refusal-moved-on-next = Ništa nije izgubljeno i ništa nije učinjeno. Pogledajte kako je sada ili ipak učinite to.
refusal-differs = Što se razlikuje
refusal-saved = U međuvremenu spremljeno
refusal-typed = Što ste vi upisali
refusal-keep-mine = Spremi odabrano
refusal-keep-theirs = Zadrži njihovu i počni ispočetka
refusal-see-now = Pogledajte kako je sada
refusal-nevertheless = Ipak učinite to
