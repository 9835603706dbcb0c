# The questionnaire.
survey-kicker = Anketa
survey-lede = Katrs jautājums, katra atbilde un katrs svars, atklāti visiem. Pilsēta to aizpilda pati, bez maksas, un rezultātu redz uzreiz.
survey-questions = Jautājumi
survey-questions-n = { NUMBER($n) }, no tiem vērtē { NUMBER($scored) }
survey-sections = Sadaļas
survey-languages = Valodas
survey-version = Versija
survey-words-mark = Par jautājumu tekstu: { $mark }.
survey-scoring = Kā vērtē
survey-scoring-worth = Katrai atbildei ir vērtība no 0 līdz 1. Skaitlis ir tai blakus.
survey-scoring-section = Katram jautājumam ir svars. Sadaļas vērtējums ir atbilžu svērtais vidējais, no 0 līdz 100.
survey-scoring-open = Jautājumu, kas uz jums neattiecas, neieskaita. Ja atbildes nav, mēs to neizdomājam: vērtējumam tad ir robežas, no sliktākā līdz labākajam, kas vēl iespējams.
survey-scoring-overall = Kopējais vērtējums ir sadaļu svērtais vidējais. Visas sver vienādi, ja vien neizvēlaties citādi; katrā profilā to var darīt.
survey-scoring-rounds = Divus gadus salīdzina tikai pēc jautājumiem, kas abos uzdoti vienādi un abos atbildēti. Blakus salīdzinājumam ir pateikts, cik liela daļa tā ir.
survey-scoring-peers = Pilsētu salīdzina ar citām tikai tad, ja vismaz piecas ir publicējušas profilu, un vienmēr norāda to skaitu.
survey-section-weight = Sadaļas svars: { $weight }.
survey-weight = Svars { $weight }
survey-unscored = Nevērtē
survey-wants-document = Noder dokuments vai tā adrese.
survey-wants-figure = Noder skaitlis ar avotu.
survey-wants-example = Noder piemērs.
survey-asked-if = Tikai tad, ja uz { $n }. jautājumu atbilde ir viena no šīm:
survey-idle = Pēc iepriekšējās atbildes šis jautājums neattiecas. Jūsu atbilde ir saglabāta, bet netiek skaitīta.
survey-scale = Pie { $worst } vērtība ir 0, pie { $best } – 1, pa vidu proporcionāli.
survey-several = Izvēlieties visu, kas atbilst. Katra atbilde pieskaita vienādu daļu.
survey-crosswalk = Kā to sauc citi
survey-crosswalk-note = Mūsu pašu salīdzinājums, nav oficiāls.
survey-crosswalk-icc = Starpkultūru pilsētu indekss
survey-crosswalk-us = Welcoming Standard (Amerikas Savienotās Valstis)
survey-crosswalk-au = Welcoming Cities Standard (Austrālija)
survey-crosswalk-oecd = ESAO (OECD) punkti
survey-crosswalk-urban = ES pilsētprogrammas pasākumi

# A city's assessments.
survey-assessments = Pašnovērtējumi
survey-assessments-of = Pilsētas pašnovērtējumi: { $city }
survey-assessments-lede = Kā pilsētai veicas gadu pēc gada, pēc tās pašas domām.
survey-title = { $year }. gada pašnovērtējums
survey-title-of = { $city }: { $year }. gada pašnovērtējums
survey-published = publicēts
survey-private = nav publisks
survey-none-yet = Te vēl nav ko lasīt.
survey-begin = Sākt jaunu gadu
survey-begin-lede = Astoņdesmit īsi jautājumi septiņpadsmit sadaļās. Tos var sadalīt starp kolēģiem, un katru sadaļu saglabā atsevišķi. Kamēr nepublicējat, no malas neviens neko neredz.
survey-begin-button = Sākt
survey-year = Gads
survey-see-questionnaire = Anketa ar visiem svariem
problem-year-taken = { $year }. gada pašnovērtējums jau ir. Atveriet to vai izvēlieties citu gadu.
done-assessment-begun = Sākts. Jebkurā brīdī varat pārtraukt un vēlāk atgriezties.
done-assessment-published = Publicēts. Tagad profilu var lasīt visi.
done-assessment-withdrawn = Atsaukts. Profils vairs nav publisks.
done-assessment-empty = Nekas nav mainīts: vēl nav nevienas atbildes, tāpēc nav ko publicēt.
done-assessment-idle = Saglabāts. Dažas atbildes netiek skaitītas, jo iepriekšēja atbilde jautājumu izslēdz; sadaļā tās ir atzīmētas.

# How far an assessment is.
survey-overview-lede = Sadaļas varat pildīt jebkurā secībā. Saglabātais paliek, un citi var turpināt tur, kur jūs beidzāt.
survey-first = Sākt ar pirmo sadaļu
survey-go-on = Turpināt ar nākamo nepabeigto sadaļu
survey-so-far = Līdz šim
survey-overall = Kopējais vērtējums
survey-points = { $points } no 100
survey-of-hundred = no 100 punktiem
survey-counted = atbildēts uz { NUMBER($answered) } no { NUMBER($n) }
survey-counted-long = { PLURAL($n) ->
    [zero] Atbildēts uz { NUMBER($answered) } no { NUMBER($n) } jautājumiem.
    [one] Atbildēts uz { NUMBER($answered) } no { NUMBER($n) } jautājuma.
   *[other] Atbildēts uz { NUMBER($answered) } no { NUMBER($n) } jautājumiem.
 }
survey-open-range = Kad būs atbildēts viss, vērtējums būs no { $worst } līdz { $best }.
survey-drafts = { PLURAL($n) ->
    [zero] { NUMBER($n) } melnrakstu
    [one] { NUMBER($n) } melnraksts
   *[other] { NUMBER($n) } melnraksti
 }
survey-answered-last = Pēdējā atbilde
survey-begun = Sākts
survey-by = { $name }, { $date }
survey-see-profile = Apskatīt profilu
survey-is-private = To var lasīt tikai pilsēta, tās mentorpilsētas, konsultatīvā padome un tīkli.
survey-is-published = Profilu var lasīt visi. Publicēts: { $date }.
survey-publish = Publicēt profilu
survey-withdraw = Atsaukt publicēto profilu
survey-publish-note = Vērtējumus publicē, piezīmes un avotus ne. Jebkurā laikā varat pārdomāt.

# Answering a section.
survey-section-of = { $at }. sadaļa no { $n }
survey-answers = Atbildes
survey-answer = Jūsu atbilde
survey-not-applicable = Uz mums neattiecas
survey-none-of-these = Nekas no minētā
survey-open = Vēl nav atbildes
survey-take-back = Atsaukt atbildi
survey-beside = Piezīme un avots
survey-note = Piezīme
survey-source = Kur to var pārbaudīt
survey-state = Cik droša ir šī atbilde?
survey-draft = melnraksts
survey-draft-hint = Melnraksts: kāds to vēl pārskatīs
survey-save-next = Saglabāt un turpināt
survey-save-overview = Saglabāt un atgriezties pārskatā
survey-save-note = Uz neatbildētajiem jautājumiem varēsiet atbildēt vēlāk.

# The profile.
survey-profile-title = { $year }. gada profils
survey-profile-lede = Kopā { $points }. Kur pilsēta ir stipra un ar ko sākt.
survey-nothing-answered = Vēl nav nevienas atbildes, tāpēc nav arī profila.
survey-chart-title = Pašnovērtējums: { $city }, { $year }
survey-chart-description = Vērtējums no 0 līdz 100 katrā jomā. Augstākais: { $strongest }. Zemākais: { $weakest }.
survey-source-line = Avots: pilsētas pašas atbildes Isopolity pašnovērtējumā, { $version }. versija, { $date }. Pašnovērtējums rāda, kam pievērst uzmanību; tas nav rangs.
survey-example-line = Izdomāts, lai parādītu piemēru.
survey-area = Joma
survey-score = Vērtējums, 0–100
survey-range = Robežas
survey-note-column = Piezīme
survey-strongest-mark = stiprākā
survey-weakest-mark = vājākā
survey-missing-mark = nav atbildes
survey-as-table = Rādīt kā tabulu
survey-strongest = Stiprākās jomas
survey-weakest = Vājākās jomas
survey-most-lost = Visvairāk zaudēts šeit:
survey-state-need = Norādīt vajadzību: { $area }
survey-pulls = Kas velk vērtējumu uz leju
survey-pulls-lede = Šīs atbildes atņem visvairāk. Skaitlis rāda, cik labākā atbilde pieliktu kopējam vērtējumam.
survey-pull-points = { $points } punkti
survey-place = { $rank }. vieta starp pilsētām, kas publicējušas profilu (pavisam { $cities }); vidējās pilsētas vērtējums ir { $median }. Pēc pašas anketas svariem.
survey-place-shared = Dalīta { $rank }. vieta starp pilsētām, kas publicējušas profilu (pavisam { $cities }); vidējās pilsētas vērtējums ir { $median }. Pēc pašas anketas svariem.
survey-place-too-few = Salīdzinājums ar citām pilsētām te parādīsies, kad profilu būs publicējušas vismaz { $n }.
survey-compared = Salīdzinājums ar { $earlier }. gadu
survey-compared-title = No { $earlier }. līdz { $year }. gadam
survey-compared-description = Katras jomas vērtējums abos gados, pēc jautājumiem, kas atbildēti abos.
survey-compared-overall = Kopējais vērtējums: bija { $was }, tagad { $is }.
survey-compared-share = Ieskaitīti jautājumi, kas abos gados uzdoti vienādi un abos atbildēti: { $compared } no { $n }, { $share } % no svara.
survey-not-comparable = Abiem gadiem nav neviena kopīga atbildēta jautājuma.
survey-compare-with = Salīdzināt ar
survey-compare = Salīdzināt
survey-change = Izmaiņas
survey-moved = Atbildes, kas mainījušās visvairāk
survey-moved-from = bija { $was }, tagad { $is } no 100
survey-weights = Un ja svari būtu citi?
survey-weights-lede = Svari ir izvēle, nevis patiesība. Pamēģiniet savus: nekas netiek saglabāts, un rezultāta adresi varat nosūtīt citiem.
survey-weights-open = Mainīt svarus
survey-weights-try = Izmēģināt šos svarus
survey-weights-changed = Ar šiem svariem kopā: { $points }.
survey-weights-back = Atpakaļ pie anketas svariem

# What is wrong with an answer.
problem-ambiguous-number = „{ $value }” var saprast divējādi. Rakstiet 1200 vai 1,2.
problem-answered-twice = Ir dotas divas atbildes. Izvēlieties vienu.
problem-none-and-some = Izvēlieties vai nu kādu no atbildēm, vai „nekas no minētā”, bet ne abas.
problem-unknown-option = „{ $option }” nav starp atbildēm. Izvēlieties kādu no piedāvātajām.
problem-unknown-choice = Šādas izvēles nav. Ir: { $known }.
problem-unknown-section = Šādas sadaļas nav. Ejiet atpakaļ uz pārskatu.
problem-too-many-fields = Veidlapā ir par daudz lauku. Lielākais skaits, ko nolasām: { $most }.

# What is wrong with the file of a questionnaire.
problem-cap-out-of-reach = Griesti ir augstāki nekā visas atbildes kopā.
problem-duplicate-key = Atslēga „{ $key }” ir divreiz. Katra atslēga drīkst būt tikai vienreiz.
problem-duplicate-language = Šī valoda ir divreiz. Vienu failu atmetiet.
problem-empty-list = Šis saraksts ir tukšs. Pievienojiet vismaz vienu ierakstu.
problem-missing-field = Trūkst lauka „{ $field }”.
problem-missing-words = Te trūkst teksta avota valodā.
problem-no-best-option = Nevienai atbildei vērtība nav 1. Labākajai piešķiriet 1.
problem-no-worst-option = Nevienai atbildei vērtība nav 0. Sliktākajai piešķiriet 0.
problem-other-questionnaire = Šie teksti pieder citai anketai.
problem-other-version = Šie teksti pieder citai anketas versijai.
problem-reserved-key = Atslēga „{ $key }” ir rezervēta. Izvēlieties citu.
problem-too-large = Fails ir par lielu. Lielākais baitu skaits: { $most }.
problem-unknown-question = Jautājuma „{ $question }” nav, vai arī tas ir tālāk.
problem-unknown-words = Šie teksti neatbilst nevienam jautājumam. Pārbaudiet atslēgu.
