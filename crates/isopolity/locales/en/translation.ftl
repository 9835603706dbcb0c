# What the translation engine says when it does not translate.
translation-trouble-no-engine = No translation engine is set up. The operator of this installation can add one.
translation-trouble-unreached = The translation engine does not answer. Try again later.
translation-trouble-no-such-pair = The translation engine does not translate between these two languages.
translation-trouble-too-much = This is too much text at once.
translation-trouble-refused = The translation engine refuses this text.
translation-trouble-denied = The translation engine does not let us in. Tell the operator of this installation.
translation-trouble-busy = The translation engine is asked too often. Try again in a few minutes.
translation-trouble-failed = The translation engine failed. Try again later.
translation-trouble-garbled = The translation engine’s answer cannot be used.
translation-lost = These words should have stayed as they are and are missing: { $words }
