# Accounts.
people-email = E-pasta adrese
people-password = Parole
people-code = Kods
people-code-hint = Tikai tad, ja otrajam solim lietojat lietotni. Citādi atstājiet tukšu.
people-sign-in-lede = Cilvēkiem, kas šeit strādā. Ja meklējat palīdzību kādā pilsētā, konts nav vajadzīgs.
people-name = Jūsu vārds
people-language = Valoda
people-invitation = Laipni lūdzam
people-invitation-lede = Ielūgums nosūtīts uz adresi { $email }. Izvēlieties paroli, ko nelietojat nekur citur.
people-new-password = Jaunā parole
people-password-hint = Vismaz 12 zīmes. Dažus vārdus pēc kārtas ir viegli atcerēties.
people-again = Jaunā parole vēlreiz
people-accept = Atvērt kontu
people-account = Mans konts
people-old-password = Pašreizējā parole
people-change-password = Mainīt paroli
people-second-factor = Otrais solis pieslēdzoties
people-second-factor-lede = Kods no lietotnes jūsu tālrunī neielaiž svešus cilvēkus pat tad, ja viņi zina jūsu paroli.
people-second-factor-is-on = Otrais solis ir ieslēgts.
people-second-factor-add = Pievienot otro soli
people-second-factor-remove = Izslēgt otro soli
people-second-factor-step-app = Tālrunī uzstādiet autentifikācijas lietotni.
people-second-factor-step-secret = Lietotnē pievienojiet kontu un ierakstiet šo atslēgu:
people-second-factor-open = Atvērt šīs ierīces lietotnē
people-second-factor-step-code = Ierakstiet kodu, ko rāda lietotne, un savu paroli.
people-sessions = Kur jūsu konts ir pieslēgts
people-session-since = Kopš: { DATE($date) }
people-session-this = Šī ierīce
people-session-end = Atslēgt tur
people-sessions-end = Atslēgt visur citur
people-device-unknown = Nezināma ierīce
people-sign-out = Atslēgties
people-lede = Visi, kam ir konts. Jauniebraucējiem tas nav vajadzīgs.
people-invite = Ielūgt
people-role = Kāda būs šī cilvēka loma?
people-role-city = Kurā pilsētā? (speciālistiem un konsultatīvajām padomēm)
people-role-city-hint = Pilsētas nosaukums vai īsais nosaukums, piemēram, riga.
people-role-network = Kurā tīklā? (sekretariātiem un asociācijām)
people-revoke = Atņemt
people-reset = Piedāvāt jaunu paroli
people-clear-second-factor = Izslēgt pazaudētu otro soli
people-close = Slēgt kontu
people-link = Nosūtiet šo saiti
people-link-hint = Ar to kontu var atvērt septiņas dienas; tā ir redzama tikai tagad. Ja iestatīts pasta serveris, vēstule ar saiti jau ir ceļā.
people-letter-subject = Ielūgums uz Isopolity
people-letter-body =
    Labdien, { $name }!

    Jūs ielūdz kopā ar savu pilsētu strādāt Isopolity. Septiņu dienu laikā atveriet šo saiti un izvēlieties paroli:

    { $link }

    Ja šo vēstuli negaidījāt, nekas nav jādara.
people-journal-lede = Kurš ko mainīja un kad. No žurnāla neko nevar izņemt.
people-journal-caption = Izmaiņas, jaunākās vispirms
people-journal-when = Kad
people-journal-who = Kurš
people-journal-what = Kas
people-journal-details = Pirms un pēc
people-jobs = Darbi, kas gaida: { NUMBER($waiting) }. Darbi, kas neizdevās: { NUMBER($failed) }.
people-jobs-failed = Darbi, kas neizdevās
people-jobs-why = Kāpēc
people-jobs-hint = Nenosūtītu vēstuli neglabājam, jo tajā ir slepena saite. Novērsiet kļūdu un ielūdziet cilvēku vēlreiz.
person-invited = ielūgums nosūtīts
person-active = aktīvs
person-closed = slēgts
role-officer = Integrācijas speciālists
role-officer-hint = Raksta pilsētas vārdā: fakti, novērtējums, vajadzības, plāni, pakalpojumi.
role-board = Konsultatīvā padome
role-board-hint = Lasa pilsētas melnrakstus un sniedz padomus.
role-secretariat = Tīkla sekretariāts
role-secretariat-hint = Vada tīklu un tā programmas.
role-association = Nacionālā asociācija vai cits varas līmenis
role-association-hint = Lasa līdzi kādā tīklā.
role-researcher = Pētnieks vai finansētājs
role-researcher-hint = Lasa to, kas ir publicēts.
role-keeper = Šīs vietnes uzturētājs
role-keeper-hint = Rūpējas par kontiem un vietnes darbību.
field-grant = Lomas
