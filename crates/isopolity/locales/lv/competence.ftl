# Kas ko dara, kas tiek mērīts un kas izdevies.
competence-title = Fakti un skaitļi
competence-lede = Kas ko dara jauniebraucēju labā, kas tiek mērīts un kas darbojas: pa valstīm un dzīves jomām. Skaitļi rāda, cik daudz te ir zināms.
competence-union = Eiropas Savienība
competence-overview = Cik daudz ir zināms pa vietām un dzīves jomām
competence-place = Vieta
competence-nothing = Vēl nekas nav pierakstīts.
competence-add = Pierakstīt, kas ko dara
competence-change = Mainīt ierakstu
competence-form-lede = Viena iestāde un viena lieta, ko tā dara. Nosauciet iestādes, nekad cilvēkus. Norādiet, kur tas rakstīts, lai citi var uz to paļauties.
competence-of = Fakti un skaitļi: { $place }
competence-of-lede = Kas ko dara, no Eiropas Savienības līdz pilsētai; kas tiek mērīts; un kas izdevies citur.
competence-theme = Dzīves joma
competence-all-themes = Visas jomas
competence-show = Rādīt
competence-who = Kas ko dara
competence-no-tasks = Neviens to vēl nav pierakstījis.
competence-measured = Kas tiek mērīts
competence-no-figures = Par to nav ielādētu skaitļu.
competence-examples = Labi piemēri
competence-no-examples = Par to vēl nav publicētas prakses.
competence-source = Kur tas rakstīts
competence-edit = Mainīt
competence-unconfirmed = nav apstiprināts
competence-file = Kas ko dara, tabulā
competence-remove = Noņemt šo ierakstu
competence-no-body = neviena no šīm
competence-confirmed = Esmu to pārbaudījis avotā
competence-confirmed-hint = Citādi ieraksts tiek rādīts kā neapstiprināts.
competence-country-hint = Divi burti, piemēram, LV. Eiropas Savienībai nav vajadzīgs.
competence-who-hint = Iestāde vai organizācija, piemēram, “Kultūras ministrija”. Bez cilvēku vārdiem.
competence-source-hint = Likums, lēmums, ziņojums.
competence-level-union = Eiropas Savienība
competence-level-state = valsts
competence-level-region = reģions
competence-level-local = pilsēta vai pašvaldība
competence-level-civil = pilsoniskā sabiedrība
competence-of-body = Ko tā dara
competence-of-body-n = { PLURAL($n) ->
    [zero] Pavisam { NUMBER($n) } ierakstu vairākās lapās.
    [one] Pavisam { NUMBER($n) } ieraksts vairākās lapās.
   *[other] Pavisam { NUMBER($n) } ieraksti vairākās lapās.
 }
competence-of-city = Kas ko dara šeit
field-theme = Dzīves joma
field-level = Līmenis
field-office = Kas
field-body = Tai pašai iestādei šeit ir lapa
field-does = Ko viņi dara
field-written = Kur tas rakstīts
field-written-at = Tā tīmekļa adrese
field-confirmed = Apstiprināts
problem-source-needed = Pirms apstiprināt, norādiet, kur tas rakstīts.
competence-count = ({ $tasks ->
    [zero] { $tasks } ierakstu par to, kas ko dara
    [one] { $tasks } ieraksts par to, kas ko dara
   *[other] { $tasks } ieraksti par to, kas ko dara
}, { $figures ->
    [zero] { $figures } rādītāju
    [one] { $figures } rādītājs
   *[other] { $figures } rādītāji
}, { $examples ->
    [zero] { $examples } piemēru
    [one] { $examples } piemērs
   *[other] { $examples } piemēri
})
journal-kind-competence = Kas ko dara
competence-map = Cik daudz ir zināms par katru valsti
competence-unknown = nekas
