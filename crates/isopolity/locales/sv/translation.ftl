# What the translation engine says when it does not translate.
translation-trouble-no-engine = Ingen översättningsmotor är installerad. Den som driver den här installationen kan lägga till en.
translation-trouble-unreached = Översättningsmotorn svarar inte. Försök igen senare.
translation-trouble-no-such-pair = Översättningsmotorn översätter inte mellan de här två språken.
translation-trouble-too-much = Det är för mycket text på en gång.
translation-trouble-refused = Översättningsmotorn avvisar texten.
translation-trouble-denied = Översättningsmotorn släpper inte in oss. Säg till den som driver den här installationen.
translation-trouble-busy = Översättningsmotorn tillfrågas för ofta. Försök igen om några minuter.
translation-trouble-failed = Översättningsmotorn misslyckades. Försök igen senare.
translation-trouble-garbled = Översättningsmotorns svar går inte att använda.
translation-lost = De här orden skulle ha stått kvar som de är men saknas: { $words }
