# What the translation engine says when it does not translate.
translation-trouble-no-engine = Nijedan prevoditeljski sustav nije postavljen. Osoba koja vodi ovu instalaciju može ga dodati.
translation-trouble-unreached = Prevoditeljski sustav ne odgovara. Pokušajte kasnije.
translation-trouble-no-such-pair = Prevoditeljski sustav ne prevodi između ta dva jezika.
translation-trouble-too-much = To je previše teksta odjednom.
translation-trouble-refused = Prevoditeljski sustav odbija taj tekst.
translation-trouble-denied = Prevoditeljski sustav nas ne pušta. Javite osobi koja vodi ovu instalaciju.
translation-trouble-busy = Prevoditeljski sustav pita se prečesto. Pokušajte za nekoliko minuta.
translation-trouble-failed = Prevoditeljski sustav nije uspio. Pokušajte kasnije.
translation-trouble-garbled = Odgovor prevoditeljskog sustava nije upotrebljiv.
translation-lost = Ove su riječi trebale ostati kakve jesu, a nedostaju: { $words }
