# The frame around every page.
frame-skip = Prijeđi na sadržaj
frame-navigation = Glavna navigacija
frame-menu = Izbornik
frame-language = Jezik
frame-way = Ovdje ste
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
frame-search = Traži
frame-more = Prikaži više
frame-problems = Pogledajte ovo još jednom
frame-problem-of = { $field }: { $problem }
frame-demonstration = Ovo je ogledna verzija. Brojke su stvarne i imaju naveden izvor. Ako je nešto izmišljeno, to na stranici i piše.
frame-example = Na ovoj je stranici nešto izmišljeno kao primjer.
frame-example-tag = primjer
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

# Texts that are not what they seem.
text-fallback = jezik: { $language }
text-machine = strojni prijevod, neprovjeren
text-outdated = izvornik je promijenjen nakon prijevoda
frame-percent = { $n } %

# Why a request was refused.
refusal-not-found = Ove stranice ovdje nema
refusal-not-found-next = Možda je adresa pogrešno upisana ili ono što je ovdje bilo nije javno.
refusal-sign-in = Najprije se prijavite
refusal-sign-in-next = Ova je stranica za osobe koje imaju račun.
refusal-forbidden = Za ovo nemate ovlast
refusal-forbidden-next = Vaš račun ovdje nema to pravo. Obratite se osobi koja se brine o ovom sustavu.
refusal-elsewhere = Ovo nije poslano s naših stranica
refusal-elsewhere-next = Radi zaštite vašeg računa primamo samo obrasce s vlastitih stranica. Otvorite stranicu ovdje i pokušajte ponovno.
refusal-unreadable = Ovo nismo razumjeli
refusal-unreadable-next = Vratite se i pokušajte ponovno.
refusal-too-large = Ovo je previše odjednom
refusal-too-large-next = Poslali ste više nego što možemo pročitati. Pošaljite manju datoteku ili kraći tekst.
refusal-too-many = Samo trenutak
refusal-too-many-next = S vaše je veze stiglo mnogo zahtjeva. Pričekajte minutu i pokušajte ponovno.
refusal-too-slow = Ovo je predugo trajalo
refusal-too-slow-next = Veza je možda spora. Provjerite je li vaša promjena spremljena; ako nije, pokušajte ponovno.
refusal-conflict = Netko je ovo spremio prije vas
refusal-conflict-next = Ništa nije izgubljeno. Za svako polje odaberite koji tekst ostaje.
refusal-moved-on = Netko je ovo promijenio prije vas
refusal-moved-on-next = Ništa nije izgubljeno i ništa nije učinjeno. Pogledajte kako je sada ili ipak učinite to.
refusal-fault = Kod nas je nešto pošlo po zlu
refusal-fault-next = Ništa nije promijenjeno. Pokušajte ponovno, a ako se ponovi, javite osobi koja se brine o ovom sustavu.
refusal-number = Recite joj ovaj broj: { $number }
refusal-home = Na početnu stranicu
refusal-differs = Što se razlikuje
refusal-saved = U međuvremenu spremljeno
refusal-typed = Što ste vi upisali
refusal-keep-mine = Spremi odabrano
refusal-keep-theirs = Zadrži njihovu i počni ispočetka
refusal-see-now = Pogledajte kako je sada
refusal-nevertheless = Ipak učinite to

# Newcomers' pages.
frame-exit = Brzi izlaz
