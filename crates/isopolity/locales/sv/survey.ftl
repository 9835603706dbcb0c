# The questionnaire.
survey-kicker = Frågeformulär
survey-lede = Varje fråga, varje svar och varje vikt, öppet för alla. En kommun svarar på egen hand, utan kostnad, och ser resultatet direkt.
survey-questions = Frågor
survey-questions-n = { NUMBER($n) }, varav { NUMBER($scored) } räknas
survey-sections = Avsnitt
survey-languages = Språk
survey-version = Version
survey-words-mark = Om frågornas text: { $mark }.
survey-scoring = Så räknas poängen
survey-scoring-worth = Varje svar är värt från 0 till 1. Siffran står bredvid.
survey-scoring-section = Varje fråga har en vikt. Ett avsnitts poäng är det vägda medelvärdet av svaren, från 0 till 100.
survey-scoring-open = En fråga som inte gäller er räknas inte. Ett svar som saknas gissas inte: poängen får då ett spann, från det sämsta till det bästa som ännu är möjligt.
survey-scoring-overall = Den samlade poängen är det vägda medelvärdet av avsnitten. Alla väger lika om ni inte väljer något annat, och det får ni göra på varje profil.
survey-scoring-rounds = Två år jämförs bara på de frågor som ställdes på samma sätt och besvarades båda åren. Hur stor del det är står bredvid jämförelsen.
survey-scoring-peers = En kommun får en plats bland andra först när minst fem har publicerat, och antalet anges alltid.
survey-section-weight = Avsnittets vikt: { $weight }.
survey-weight = Vikt { $weight }
survey-unscored = Ger inga poäng
survey-wants-document = Ett dokument eller dess adress hjälper.
survey-wants-figure = En siffra med källa hjälper.
survey-wants-example = Ett exempel hjälper.
survey-asked-if = Bara om fråga { $n } besvarades med något av detta:
survey-idle = Frågan ställs inte, efter ett tidigare svar. Ert svar här sparas men räknas inte.
survey-scale = { $worst } ger inget, { $best } ger allt, och däremellan räknas det i proportion.
survey-several = Välj allt som stämmer. Varje val ger lika mycket.
survey-crosswalk = Vad andra kallar detta
survey-crosswalk-note = Vår egen jämförelse, inte en officiell.
survey-crosswalk-icc = Intercultural Cities Index
survey-crosswalk-us = Welcoming Standard (USA)
survey-crosswalk-au = Welcoming Cities Standard (Australien)
survey-crosswalk-oecd = OECD:s punkter
survey-crosswalk-urban = Åtgärder i EU-agendan för städer

# A city's assessments.
survey-assessments = Självskattningar
survey-assessments-of = Självskattningar för { $city }
survey-assessments-lede = Var kommunen står, år för år, enligt sin egen bedömning.
survey-title = Självskattning { $year }
survey-title-of = { $city }: självskattning { $year }
survey-published = publicerad
survey-private = privat
survey-none-yet = Här finns inget att läsa ännu.
survey-begin = Börja ett år
survey-begin-lede = Åttio korta frågor i sjutton avsnitt. Kollegor kan dela på dem, och varje avsnitt sparas för sig. Ingen utanför ser något förrän ni publicerar.
survey-begin-button = Börja
survey-year = År
survey-see-questionnaire = Frågeformuläret med alla vikter
problem-year-taken = Det finns redan en självskattning för { $year }. Öppna den eller välj ett annat år.
done-assessment-begun = Börjat. Du kan pausa och komma tillbaka när som helst.
done-assessment-published = Publicerat. Nu kan alla läsa profilen.
done-assessment-withdrawn = Tillbakadraget. Profilen är privat igen.
done-assessment-empty = Inget ändrades: ingen fråga är besvarad ännu, så det finns inget att publicera.
done-assessment-idle = Sparat. Några svar räknas inte, eftersom ett tidigare svar utesluter frågan; de är markerade i avsnittet.

# How far an assessment is.
survey-overview-lede = Ta avsnitten i vilken ordning ni vill. Det ni sparar finns kvar, och andra kan fortsätta där ni slutade.
survey-first = Börja med det första avsnittet
survey-go-on = Fortsätt med nästa öppna avsnitt
survey-so-far = Hittills
survey-overall = Samlad poäng
survey-points = { $points } av 100
survey-of-hundred = av 100 poäng
survey-counted = { NUMBER($answered) } av { NUMBER($n) } besvarade
survey-counted-long = { PLURAL($n) ->
    [one] { NUMBER($answered) } av { NUMBER($n) } fråga är besvarad.
   *[other] { NUMBER($answered) } av { NUMBER($n) } frågor är besvarade.
 }
survey-open-range = När allt är besvarat hamnar den mellan { $worst } och { $best }.
survey-drafts = { PLURAL($n) ->
    [one] { NUMBER($n) } utkast
   *[other] { NUMBER($n) } utkast
 }
survey-answered-last = Senast besvarad
survey-begun = Påbörjad
survey-by = { $name }, { $date }
survey-see-profile = Se profilen
survey-is-private = Bara kommunen, dess mentorer, dess rådgivande grupp och dess nätverk kan läsa det här.
survey-is-published = Sedan { $date } kan alla läsa profilen.
survey-publish = Publicera profilen
survey-withdraw = Gör den privat igen
survey-publish-note = Poängen publiceras, men inte anteckningar och källor. Ni kan ändra er när som helst.

# Answering a section.
survey-section-of = Avsnitt { $at } av { $n }
survey-answers = Svar
survey-answer = Ert svar
survey-not-applicable = Det här gäller inte oss
survey-none-of-these = Inget av detta
survey-open = Inte besvarat ännu
survey-take-back = Ta tillbaka svaret
survey-beside = Anteckning och källa
survey-note = Anteckning
survey-source = Var det går att kontrollera
survey-state = Hur säkert är svaret?
survey-draft = utkast
survey-draft-hint = Ett utkast: någon tittar på det igen
survey-save-next = Spara och fortsätt
survey-save-overview = Spara och gå till översikten
survey-save-note = Frågor som ni lämnar öppna kan besvaras senare.

# The profile.
survey-profile-title = Profil { $year }
survey-profile-lede = { $points } sammanlagt. Var kommunen är stark, och var man kan börja.
survey-nothing-answered = Ingen fråga är besvarad ännu, så det finns ingen profil.
survey-chart-title = Självskattning för { $city }, { $year }
survey-chart-description = Poäng från 0 till 100 för varje område. Högst: { $strongest }. Lägst: { $weakest }.
survey-source-line = Källa: kommunens egna svar på självskattningen i Isopolity, version { $version }, { $date }. En självskattning visar var man bör titta; den är ingen rangordning.
survey-example-line = Påhittat för att förklara.
survey-area = Område
survey-score = Poäng, 0 till 100
survey-range = Spann
survey-note-column = Anmärkning
survey-strongest-mark = starkast
survey-weakest-mark = svagast
survey-missing-mark = inte besvarat
survey-as-table = Visa som tabell
survey-strongest = Starkast
survey-weakest = Svagast
survey-most-lost = Här förloras mest:
survey-state-need = Ange ett behov: { $area }
survey-pulls = Det som drar ner poängen
survey-pulls-lede = De här svaren kostar mest. Siffran visar vad det bästa svaret skulle ge i samlad poäng.
survey-pull-points = { $points } poäng
survey-place = Plats { $rank } av { $cities } kommuner som har publicerat; kommunen i mitten har { $median }. Enligt frågeformulärets egna vikter.
survey-place-shared = Delad plats { $rank } av { $cities } kommuner som har publicerat; kommunen i mitten har { $median }. Enligt frågeformulärets egna vikter.
survey-place-too-few = En jämförelse med andra kommuner visas här när minst { $n } har publicerat.
survey-compared = Jämfört med { $earlier }
survey-compared-title = Från { $earlier } till { $year }
survey-compared-description = För varje område poängen båda åren, på de frågor som besvarades båda åren.
survey-compared-overall = Sammanlagt från { $was } till { $is }.
survey-compared-share = Medräknade är { $compared } av { $n } frågor, de som ställdes på samma sätt och besvarades båda åren: { $share } % av vikten.
survey-not-comparable = De två åren har ingen besvarad fråga gemensam.
survey-compare-with = Jämför med
survey-compare = Jämför
survey-change = Förändring
survey-moved = Svar som ändrades mest
survey-moved-from = från { $was } till { $is } av 100
survey-weights = Tänk om vikterna vore andra?
survey-weights-lede = Vikterna är ett val, inte en sanning. Prova egna: inget sparas, och ni kan dela adressen till resultatet.
survey-weights-open = Ändra vikterna
survey-weights-try = Prova de här vikterna
survey-weights-changed = Med de här vikterna: { $points } sammanlagt.
survey-weights-back = Tillbaka till frågeformulärets egna vikter

# What is wrong with an answer.
problem-ambiguous-number = ”{ $value }” kan betyda två saker. Skriv 1200 eller 1.2.
problem-answered-twice = Två svar gavs. Välj ett.
problem-none-and-some = Välj antingen något av svaren eller ”Inget av detta”, inte båda.
problem-unknown-option = ”{ $option }” är inget av svaren. Välj ett som finns i listan.
problem-unknown-choice = Det här är inget av valen: { $known }.
problem-unknown-section = Avsnittet finns inte. Gå tillbaka till översikten.
problem-too-many-fields = Formuläret har för många fält. Högst { $most } kan läsas.

# What is wrong with the file of a questionnaire.
problem-cap-out-of-reach = Taket är högre än alla alternativ tillsammans.
problem-duplicate-key = Nyckeln ”{ $key }” står två gånger. Varje nyckel får stå en gång.
problem-duplicate-language = Språket finns två gånger. Ta bort en av filerna.
problem-empty-list = Listan är tom. Lägg till minst en post.
problem-missing-field = Fältet ”{ $field }” saknas.
problem-missing-words = Här saknas text på originalspråket.
problem-no-best-option = Inget alternativ är värt 1. Ge det bästa värdet 1.
problem-no-worst-option = Inget alternativ är värt 0. Ge det sämsta värdet 0.
problem-other-questionnaire = Texterna hör till ett annat frågeformulär.
problem-other-version = Texterna hör till en annan version av frågeformuläret.
problem-reserved-key = Nyckeln ”{ $key }” är reserverad. Välj en annan.
problem-too-large = Filen är för stor: högst { $most } byte.
problem-unknown-question = Frågan ”{ $question }” finns inte eller kommer senare.
problem-unknown-words = Texterna hör inte till någon fråga. Kontrollera nyckeln.
