# What the translation engine says when it does not translate.
translation-trouble-no-engine = Tulkošanas programma nav uzstādīta. Šīs sistēmas uzturētājs to var pievienot.
translation-trouble-unreached = Tulkošanas programma neatbild. Mēģiniet vēlāk.
translation-trouble-no-such-pair = Tulkošanas programma netulko starp šīm divām valodām.
translation-trouble-too-much = Tas ir pārāk daudz teksta vienā reizē.
translation-trouble-refused = Tulkošanas programma šo tekstu noraida.
translation-trouble-denied = Tulkošanas programma mūs nelaiž iekšā. Pasakiet to šīs sistēmas uzturētājam.
translation-trouble-busy = Tulkošanas programmai jautā pārāk bieži. Mēģiniet pēc dažām minūtēm.
translation-trouble-failed = Tulkošanas programmai neizdevās. Mēģiniet vēlāk.
translation-trouble-garbled = Tulkošanas programmas atbilde nav izmantojama.
translation-lost = Šiem vārdiem bija jāpaliek nemainītiem, un to trūkst: { $words }
