# Accounts.
people-email = Adresa e-pošte
people-password = Lozinka
people-code = Kod
people-code-hint = Samo ako za drugi korak upotrebljavate aplikaciju. Inače ostavite prazno.
people-sign-in-lede = Za osobe koje ovdje rade. Ako tražite pomoć u nekom gradu, ne treba vam račun.
people-name = Vaše ime
people-language = Jezik
people-invitation = Dobro došli
people-invitation-lede = Pozvani ste na adresu { $email }. Odaberite lozinku koju ne upotrebljavate nigdje drugdje.
people-new-password = Nova lozinka
people-password-hint = Najmanje 12 znakova. Nekoliko riječi zaredom lako se pamti.
people-again = Ponovite novu lozinku
people-accept = Otvori moj račun
people-account = Moj račun
people-old-password = Sadašnja lozinka
people-change-password = Promijeni lozinku
people-second-factor = Drugi korak pri prijavi
people-second-factor-lede = S kodom iz aplikacije na vašem telefonu nitko drugi ne može ući, čak ni ako zna vašu lozinku.
people-second-factor-is-on = Drugi je korak uključen.
people-second-factor-add = Dodaj drugi korak
people-second-factor-remove = Isključi drugi korak
people-second-factor-step-app = Instalirajte aplikaciju za autentifikaciju na svoj telefon.
people-second-factor-step-secret = U aplikaciji dodajte račun i upišite ovaj ključ:
people-second-factor-open = Otvori u aplikaciji na ovom uređaju
people-second-factor-step-code = Upišite kod koji aplikacija prikazuje i svoju lozinku.
people-sessions = Gdje ste prijavljeni
people-session-since = Od { DATE($date) }
people-session-this = Ovaj uređaj
people-session-end = Odjavi taj uređaj
people-sessions-end = Odjavi sve druge uređaje
people-device-unknown = Nepoznat uređaj
people-sign-out = Odjava
people-lede = Sve osobe s računom. Novopridošlima račun ne treba.
people-invite = Pozovi osobu
people-role = Koju će ulogu imati ta osoba?
people-role-city = U kojem gradu? (za osobe zadužene za integraciju i savjetodavna vijeća)
people-role-city-hint = Naziv grada ili njegov kratki naziv, primjerice riga.
people-role-network = U kojoj mreži? (za tajništva i udruženja)
people-revoke = Oduzmi
people-reset = Ponudi novu lozinku
people-clear-second-factor = Isključi izgubljeni drugi korak
people-close = Zatvori račun
people-link = Pošaljite ovu poveznicu
people-link-hint = Njome se račun može otvoriti u roku od sedam dana, a prikazuje se samo sada. Ako je poslužitelj e-pošte postavljen, poruka s poveznicom već je na putu.
people-letter-subject = Vaš poziv u Isopolity
people-letter-body =
    Dobar dan, { $name },

    pozvani ste da sa svojim gradom radite u programu Isopolity. U roku od sedam dana otvorite ovu poveznicu i odaberite lozinku:

    { $link }

    Ako ovaj poziv niste očekivali, ne trebate učiniti ništa.
people-journal-lede = Tko je što promijenio i kada. Odavde se ništa ne može izbrisati.
people-journal-caption = Promjene, najnovije prve
people-journal-when = Kada
people-journal-who = Tko
people-journal-what = Što
people-journal-details = Prije i poslije
people-jobs = Zadaci na čekanju: { NUMBER($waiting) }. Neuspjeli zadaci: { NUMBER($failed) }.
people-jobs-failed = Neuspjeli zadaci
people-jobs-why = Zašto
people-jobs-hint = Pismo koje nije poslano ne čuva se jer sadrži tajnu poveznicu. Otklonite grešku, a zatim ponovno pozovite tu osobu.
person-invited = poziv poslan
person-active = račun otvoren
person-closed = račun zatvoren
role-officer = Osoba zadužena za integraciju
role-officer-hint = Piše za grad: činjenice, samoprocjenu, potrebe, planove, usluge.
role-board = Savjetodavno vijeće
role-board-hint = Čita nacrte grada i iznosi svoje mišljenje.
role-secretariat = Tajništvo mreže
role-secretariat-hint = Vodi mrežu i njezine programe.
role-association = Nacionalno udruženje ili druga razina vlasti
role-association-hint = Prati rad u mreži.
role-researcher = Osoba koja istražuje ili financira
role-researcher-hint = Čita ono što je objavljeno.
role-keeper = Osoba koja se brine o sustavu
role-keeper-hint = Brine se o računima i radu sustava.
field-grant = Uloge
