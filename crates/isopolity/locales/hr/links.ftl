# Web addresses in the directory that no longer answer.
links-title = Mrežne adrese
links-lede = Otprilike jednom tjedno program gleda odgovaraju li još mrežne adrese u vašem imeniku. Ništa se ne mijenja samo od sebe.
links-off = Osoba koja vodi ovu instalaciju isključila je upite drugim poslužiteljima. Ništa se ne provjerava.
links-none = U imeniku još nema mrežnih adresa.
links-look-all = Uskoro provjerite sve
links-look = Provjerite sada
links-replace = Zamijenite svugdje
links-replace-title = Zamijenite mrežnu adresu
links-replace-lede = Nova adresa dolazi na mjesto stare svugdje gdje ona stoji.
links-replace-old = Stara adresa:
field-new_address = Nova mrežna adresa
links-moved = Trajno vodi na:
links-looked-on = Provjereno { $date }
links-used = Gdje stoji:
links-group-broken = Više ne odgovaraju ({ NUMBER($n) })
links-group-broken-hint = Nisu odgovorile dva dana ili više. Čitatelji ondje ne nalaze ništa.
links-group-doubtful = Jednom nisu odgovorile ({ NUMBER($n) })
links-group-doubtful-hint = Ponovno će se provjeriti nakon jednog dana.
links-group-untold = Ne može se reći ({ NUMBER($n) })
links-group-untold-hint = Odgovor ne pokazuje vide li čitatelji stranicu. Otvorite adresu sami.
links-group-new = Još nisu provjerene ({ NUMBER($n) })
links-group-new-hint = Doći će na red u roku od jednog dana.
links-group-works = Odgovaraju kako treba ({ NUMBER($n) })
links-group-works-hint = Ne treba ništa učiniti.
links-broken-n = { PLURAL($n) ->
    [one] { NUMBER($n) } mrežna adresa više ne odgovara.
    [few] { NUMBER($n) } mrežne adrese više ne odgovaraju.
   *[other] { NUMBER($n) } mrežnih adresa više ne odgovara.
 }
links-answer-well = Stranica je ondje.
links-answer-no-entry = Poslužitelj ne pušta programe ({ $status }).
links-answer-not-there = Te stranice više nema (404).
links-answer-gone = Stranica je trajno uklonjena (410).
links-answer-too-often = Poslužitelj traži da ga se rjeđe pita (429).
links-answer-fault = Poslužitelj ima kvar ({ $status }).
links-answer-other = Poslužitelj je odgovorio { $status }.
links-answer-not-an-address = Vodi na nešto što nije mrežna adresa.
links-answer-plain = Vodi na stranicu bez šifriranja, a takva se ne traži.
links-answer-inward = Vodi u privatnu mrežu, a ondje se ne pita.
links-answer-no-name = Nitko ne zna ime tog poslužitelja.
links-answer-no-connection = Poslužitelj ne prima vezu.
links-answer-bad-certificate = Certifikat poslužitelja je istekao ili pripada drugom poslužitelju. Preglednici na to upozoravaju.
links-answer-unknown-issuer = Nitko poznat ne jamči za certifikat poslužitelja. Preglednici na to mogu upozoriti.
links-answer-too-slow = Poslužitelj nije odgovorio na vrijeme.
links-answer-too-many-moves = Adresa vodi sve dalje, a nikad do stranice.
links-answer-too-large = Poslužitelj kaže više nego što program čita.
links-answer-garbled = Odgovor poslužitelja ne može se pročitati.
done-links-looked = Adresa je provjerena.
done-links-soon = Adrese će se provjeriti u sljedećih nekoliko minuta. Kasnije ponovno učitajte ovu stranicu.
done-links-replaced = Adresa je zamijenjena svugdje gdje je stajala.
