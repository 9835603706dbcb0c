# Indicators of integration: what each measures, in a plain sentence, and in per cent of what.
evidence-theme-inclusion = Income and poverty
evidence-theme-housing = Housing
evidence-theme-participation = Participation
evidence-kind-amount = amount of money
evidence-basis-citizenship = By citizenship
evidence-basis-country-of-birth = By country of birth
evidence-scope-country = The whole country
evidence-scope-nuts-2 = The region
evidence-scope-nuts-3 = The city and the area around it
evidence-scope-degree-of-urbanisation = Places of this kind in the country
evidence-scope-city = The city itself
evidence-figure-thousand-persons = { $figure } thousand
evidence-figure-euro = { $figure } euro
evidence-says-rate = { $name }. { $place }, the figure is { $newcomers } for { $group ->
    [born-outside-the-eu] people born outside the EU
    [born-abroad] people born abroad
    [third-country-nationals] people from outside the EU
   *[all-foreigners] all foreigners
 } and { $nationals } for { $group ->
    [born-outside-the-eu] people born in the country
    [born-abroad] people born in the country
   *[all-foreigners] nationals
 }: { $way ->
    [fewer] { $points } points less
    [more] { $points } points more
   *[same] the same
 } ({ $year }).
evidence-says-figure = { $name }. { $place }, the figure is { $figure } ({ $year }).

# Employment.
evidence-name-activity-rate = Activity rate, 15 to 64 years
evidence-lead-activity-rate = How many people of working age have work or seek it.
evidence-of-activity-rate = in per cent of all people in the group aged 15 to 64.
evidence-name-unemployment-rate = Unemployment rate, 15 to 74 years
evidence-lead-unemployment-rate = Of the people who want to work, how many seek work and find none.
evidence-of-unemployment-rate = in per cent of all people in the group aged 15 to 74 who have work or seek it.
evidence-name-long-term-unemployment = Unemployed people without work for 12 months or longer, 15 to 74 years
evidence-lead-long-term-unemployment = How many of the unemployed have had no work for a year or longer.
evidence-of-long-term-unemployment = in per cent of all unemployed people in the group aged 15 to 74.
evidence-name-self-employed-people = Self-employed people, 15 to 64 years
evidence-lead-self-employed-people = How many people work in a business of their own, in thousands.
evidence-of-self-employed-people = a number of people in thousands; no rate, for all people in work are not in this table.
evidence-mark-self-employed-people = self-employed people, thousands
evidence-name-temporary-employment = Employees with a temporary contract, 15 to 64 years
evidence-lead-temporary-employment = How many employees have a contract that ends on a set day.
evidence-of-temporary-employment = in per cent of all employees in the group aged 15 to 64.
evidence-name-temporary-employees = Number of employees with a temporary contract, 15 to 64 years
evidence-lead-temporary-employees = How many employees have a contract that ends on a set day, in thousands.
evidence-of-temporary-employees = a number of people in thousands; no rate, for all employees are not in this table.
evidence-mark-temporary-employees = temporary contracts, thousands
evidence-name-part-time-employment = People who work part-time, 15 to 64 years
evidence-lead-part-time-employment = How many of the people in work do not work full-time.
evidence-of-part-time-employment = in per cent of all people in work in the group aged 15 to 64.
evidence-name-part-time-workers = Number of people who work part-time, 15 to 64 years
evidence-lead-part-time-workers = How many people do not work full-time, in thousands.
evidence-of-part-time-workers = a number of people in thousands; no rate, for all people in work are not in this table.
evidence-mark-part-time-workers = part-time workers, thousands
evidence-name-over-qualification = People with tertiary education in work that does not need it, 20 to 64 years
evidence-lead-over-qualification = How many people with a degree do work for which less schooling would be enough.
evidence-of-over-qualification = in per cent of all people in work in the group aged 20 to 64 with tertiary education.
evidence-name-recent-immigrants = People who came in the last five years, 15 to 64 years
evidence-lead-recent-immigrants = How many people moved to the country in the last five years, in thousands.
evidence-of-recent-immigrants = a number of people in thousands.
evidence-mark-recent-immigrants = recent arrivals, thousands
evidence-name-active-recent-immigrants = People who came in the last five years and have work or seek it, 15 to 64 years
evidence-lead-active-recent-immigrants = How many of those who came in the last five years have work or seek it, in thousands.
evidence-of-active-recent-immigrants = a number of people in thousands; no rate, for all who came are not in this table.
evidence-mark-active-recent-immigrants = working or seeking work, thousands
evidence-name-employed-recent-immigrants = People who came in the last five years and have work, 15 to 64 years
evidence-lead-employed-recent-immigrants = How many of those who came in the last five years have work, in thousands.
evidence-of-employed-recent-immigrants = a number of people in thousands; no rate, for all who came are not in this table.
evidence-mark-employed-recent-immigrants = recent arrivals in work, thousands

# Education.
evidence-name-tertiary-attainment = People with tertiary education, 25 to 64 years
evidence-lead-tertiary-attainment = How many people have a degree from a university or college.
evidence-of-tertiary-attainment = in per cent of all people in the group aged 25 to 64.
evidence-name-medium-attainment = People with upper secondary education as their highest, 25 to 64 years
evidence-lead-medium-attainment = How many people finished upper secondary school or learned a trade, and went no further.
evidence-of-medium-attainment = in per cent of all people in the group aged 25 to 64, at all levels of education together; more is neither better nor worse.
evidence-mark-medium-attainment = upper secondary education
evidence-name-low-attainment = People with at most lower secondary education, 25 to 64 years
evidence-lead-low-attainment = How many people left school early, or never went.
evidence-of-low-attainment = in per cent of all people in the group aged 25 to 64.
evidence-name-neet = Young people neither in work nor in education or training, 15 to 29 years
evidence-lead-neet = How many young people neither work nor learn.
evidence-of-neet = in per cent of all people in the group aged 15 to 29.
evidence-name-early-leavers = Young people who left education and training early, 18 to 24 years
evidence-lead-early-leavers = How many young people have at most lower secondary education and learn no longer.
evidence-of-early-leavers = in per cent of all people in the group aged 18 to 24.
evidence-name-lifelong-learning = Adults who took part in education or training in the last four weeks, 25 to 64 years
evidence-lead-lifelong-learning = How many adults took a course or went to school in the four weeks before they were asked.
evidence-of-lifelong-learning = in per cent of all people in the group aged 25 to 64.

# Inclusion.
evidence-name-poverty-or-exclusion = People at risk of poverty or social exclusion, 18 years or over
evidence-lead-poverty-or-exclusion = How many people have a low income, lack ordinary things, or live in a household with very little work.
evidence-of-poverty-or-exclusion = in per cent of all people in the group aged 18 or over.
evidence-name-poverty-or-exclusion-2020 = People at risk of poverty or social exclusion, 18 years or over (EU 2020 definition, until 2020)
evidence-lead-poverty-or-exclusion-2020 = How many people had a low income, lacked ordinary things, or lived in a household with very little work, as it was measured until 2020.
evidence-of-poverty-or-exclusion-2020 = in per cent of all people in the group aged 18 or over; not to be compared with the newer figures.
evidence-name-poverty-risk = People at risk of poverty, 18 years or over
evidence-lead-poverty-risk = How many people have less than 60 per cent of the income that lies in the middle in their country.
evidence-of-poverty-risk = in per cent of all people in the group aged 18 or over.
evidence-name-child-poverty = Children at risk of poverty, under 18 years
evidence-lead-child-poverty = How many children live in a household with a low income, by where their parents come from.
evidence-of-child-poverty = in per cent of all children under 18 whose parents belong to the group.
evidence-name-in-work-poverty = People in work at risk of poverty, 18 years or over
evidence-lead-in-work-poverty = How many people have a low income although they work.
evidence-of-in-work-poverty = in per cent of all people in work in the group aged 18 or over.
evidence-name-median-income = Income in the middle of the group, in euro a year, 18 years or over
evidence-lead-median-income = Half of the group have more than this to live on, half have less.
evidence-of-median-income = euro a year after tax, for each person in a household by its size; groups are compared by a ratio, not in points.
evidence-mark-median-income = euro a year
evidence-name-low-work-intensity = People in households with very little work, 18 to 64 years
evidence-lead-low-work-intensity = How many people live in a household whose adults work a fifth of the time they could, or less.
evidence-of-low-work-intensity = in per cent of all people in the group aged 18 to 64.
evidence-name-deprivation = People who cannot afford five or more ordinary things, 18 years or over
evidence-lead-deprivation = How many people cannot afford at least five of thirteen things, such as heating, new clothes or a week of holidays.
evidence-of-deprivation = in per cent of all people in the group aged 18 or over.

# Housing.
evidence-name-home-ownership = People who own the home they live in, 18 years or over
evidence-lead-home-ownership = How many people live in a home that belongs to their household.
evidence-of-home-ownership = in per cent of all people in the group aged 18 or over.
evidence-name-overcrowding = People in overcrowded homes, 18 years or over
evidence-lead-overcrowding = How many people live in a home with too few rooms for the people in it.
evidence-of-overcrowding = in per cent of all people in the group aged 18 or over.
evidence-name-housing-cost-overburden = People whose home takes more than 40 per cent of their income, 18 years or over
evidence-lead-housing-cost-overburden = How many people spend a very large part of their income on rent, loan and heating.
evidence-of-housing-cost-overburden = in per cent of all people in the group aged 18 or over.

# Health.
evidence-name-unmet-medical-need = People who went without a medical examination they needed because of cost, distance or waiting, 16 years or over
evidence-lead-unmet-medical-need = How many people needed to see a doctor and did not, because it cost too much, was too far or took too long.
evidence-of-unmet-medical-need = in per cent of all people in the group aged 16 or over.
evidence-name-unmet-dental-need = People who went without a dental examination they needed because of cost, distance or waiting, 16 years or over
evidence-lead-unmet-dental-need = How many people needed to see a dentist and did not, because it cost too much, was too far or took too long.
evidence-of-unmet-dental-need = in per cent of all people in the group aged 16 or over.
evidence-name-depressive-symptoms = People with signs of depression, 15 years or over
evidence-lead-depressive-symptoms = How many people felt low in a way that points to depression. They answered questions; nobody was examined.
evidence-of-depressive-symptoms = in per cent of all people in the group aged 15 or over.

# Participation.
evidence-name-naturalisation-rate = Citizens of countries outside the EU who became citizens in the year
evidence-lead-naturalisation-rate = How many residents from outside the EU were given the citizenship of the country where they live.
evidence-of-naturalisation-rate = in per cent of all residents with a citizenship from outside the EU; a level of this group, not a gap.
evidence-mark-naturalisation-rate = became citizens
evidence-name-long-term-residence = Citizens of countries outside the EU with long-term residence on 31 December
evidence-lead-long-term-residence = How many people from outside the EU have the right to stay for good.
evidence-of-long-term-residence = in per cent of all citizens of countries outside the EU with a residence permit; a level of this group, not a gap.
evidence-mark-long-term-residence = long-term residence
evidence-name-long-term-residents = Number of citizens of countries outside the EU with long-term residence on 31 December
evidence-lead-long-term-residents = How many people from outside the EU have the right to stay for good, as a number.
evidence-of-long-term-residents = a number of people.
evidence-mark-long-term-residents = long-term residents

# Asylum.
evidence-name-asylum-applicants-monthly = Asylum applicants in the month
evidence-lead-asylum-applicants-monthly = How many people asked for asylum, month by month. Temporary protection is not counted here.
evidence-of-asylum-applicants-monthly = a number of people; temporary protection is not counted here.
evidence-mark-asylum-applicants-monthly = asylum applicants
evidence-name-temporary-protection = People under temporary protection at the end of the month
evidence-lead-temporary-protection = How many people who fled the war in Ukraine are under temporary protection.
evidence-of-temporary-protection = a number of people.
evidence-mark-temporary-protection = temporary protection
evidence-name-unaccompanied-minors = Children without their parents who asked for asylum in the year
evidence-lead-unaccompanied-minors = How many children came alone and asked for asylum. Temporary protection is not counted here.
evidence-of-unaccompanied-minors = a number of children; temporary protection is not counted here.
evidence-mark-unaccompanied-minors = unaccompanied children
evidence-name-unaccompanied-minors-in-temporary-protection = Children without their parents under temporary protection at the end of the month
evidence-lead-unaccompanied-minors-in-temporary-protection = How many children who came alone are under temporary protection.
evidence-of-unaccompanied-minors-in-temporary-protection = a number of children.
evidence-mark-unaccompanied-minors-in-temporary-protection = unaccompanied children

# Population.
evidence-name-foreign-citizens = People with a foreign citizenship or none
evidence-lead-foreign-citizens = How many people live there without being citizens of the country.
evidence-of-foreign-citizens = a number of people.
evidence-mark-foreign-citizens = foreign citizens
evidence-name-third-country-nationals = People with a citizenship from outside the EU
evidence-lead-third-country-nationals = How many people live there who are citizens of a country outside the EU.
evidence-of-third-country-nationals = a number of people.
evidence-mark-third-country-nationals = non-EU citizens
evidence-name-foreign-born = People born abroad
evidence-lead-foreign-born = How many people live there who were born in another country, whatever their citizenship.
evidence-of-foreign-born = a number of people.
evidence-mark-foreign-born = born abroad
evidence-name-city-population = Population of the city on 1 January
evidence-lead-city-population = How many people live in the city.
evidence-of-city-population = a number of people.
evidence-mark-city-population = inhabitants
evidence-name-city-share-of-third-country-nationals = People with a citizenship from outside the EU in the city
evidence-lead-city-share-of-third-country-nationals = How large a part of the city’s people are citizens of a country outside the EU.
evidence-of-city-share-of-third-country-nationals = in per cent of all inhabitants of the city; more is neither better nor worse.
evidence-mark-city-share-of-third-country-nationals = non-EU citizens
