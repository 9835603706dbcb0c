//! What towns usually write above their columns and into them, in seven languages.
//!
//! Only words that are known whole are taken; a wrong guess costs a person more than none.

use std::collections::BTreeSet;

use sheet::{Headings, Row, Sheet};

use super::{
    code::{Group, fold},
    figure::{Cell, cell},
    mapping::{Mapping, Role, over},
    period,
};

/// Headings by role, in the letters of `fold`; a comma between them.
const HEADINGS: &[(Role, &str)] = &[
    (
        Role::Period,
        "year, period, time, date, time period, school year, gads, periods, laiks, datums, ar, aret, tid, datum, lasar, \
         annee, periode, date, annee scolaire, godina, razdoblje, vrijeme, jahr, zeitraum, zeit, schuljahr, stichtag, \
         السنة, سنة, العام, عام, الفترة, التاريخ",
    ),
    (
        Role::Citizenship,
        "citizenship, nationality, citizen, group, pilsoniba, valstiska piederiba, grupa, medborgarskap, nationalitet, \
         grupp, nationalite, citoyennete, groupe, drzavljanstvo, skupina, staatsangehorigkeit, nationalitat, gruppe, \
         الجنسية, المواطنة, الفية, المجموعة",
    ),
    (
        Role::Birth,
        "country of birth, birth, born in, place of birth, dzimsanas valsts, fodelseland, fodd i, pays de naissance, lieu de naissance, \
         zemlja rodenja, drzava rodenja, geburtsland, بلد الميلاد, بلد الولادة, مكان الولادة",
    ),
    (Role::Sex, "sex, gender, dzimums, kon, sexe, genre, spol, geschlecht, الجنس, النوع"),
    (
        Role::Age,
        "age, age group, vecums, vecuma grupa, alder, aldersgrupp, groupe d age, classe d age, tranche d age, dob, dobna skupina, \
         alter, altersgruppe, العمر, الفية العمرية, السن",
    ),
    (
        Role::Place,
        "place, district, area, neighbourhood, city, geo, vieta, apkaime, rajons, pilseta, plats, stadsdel, omrade, kommun, \
         lieu, quartier, arrondissement, commune, ville, mjesto, cetvrt, gradska cetvrt, grad, ort, bezirk, stadtteil, stadt, gemeinde, \
         المكان, الحي, المنطقة, المدينة",
    ),
    (
        Role::Value,
        "value, number, count, people, persons, figure, obs value, percent, share, rate, skaits, vertiba, iedzivotaji, procenti, ipatsvars, \
         antal, varde, personer, andel, procent, nombre, valeur, effectif, personnes, part, taux, broj, vrijednost, osobe, udio, postotak, \
         anzahl, wert, personen, anteil, quote, prozent, العدد, القيمة, عدد الاشخاص, النسبة",
    ),
    (
        Role::Base,
        "out of, of, base, total people, no, kopa cilveku, av, totalt antal, sur, effectif total, od, ukupno osoba, von, grundgesamtheit, من اصل",
    ),
    (
        Role::Flag,
        "flag, flags, obs flag, note, status, piezime, karodzins, flagga, anmarkning, drapeau, indicateur, oznaka, napomena, kennzeichen, علامة, ملاحظة",
    ),
];

/// Those of the words for figures that name shares.
const SHARES: &str = "percent, share, rate, per cent, procenti, ipatsvars, andel, procent, part, taux, udio, postotak, anteil, quote, prozent, النسبة";

/// Words for groups.
const GROUPS: &[(Group, &str)] = &[
    (
        Group::Nationals,
        "nationals, nationals of the country, citizens, citizen, nat, native born, natives, born in the country, swedish citizens, pilsoni, pilsonis, \
         latvijas pilsoni, vietejie, dzimusi valsti, svenska medborgare, medborgare, inrikes fodda, fodda i sverige, nationaux, francais, belges, \
         citoyens, natifs, nes dans le pays, drzavljani, hrvatski drzavljani, rodeni u zemlji, inlander, deutsche, \
         المواطنون, مواطنون, مواطنو البلد, مولودون في البلد",
    ),
    (
        Group::ThirdCountry,
        "third country nationals, non eu, non eu citizens, non eu nationals, outside the eu, tcn, neu27 2020 for, tresvalstu pilsoni, treso valstu pilsoni, \
         arpus es, tredjelandsmedborgare, utanfor eu, ressortissants de pays tiers, hors ue, non ue, drzavljani trecih zemalja, izvan eu, \
         drittstaatsangehorige, drittstaaten, nicht eu, رعايا الدول الثالثة, من خارج الاتحاد الاوروبي, خارج الاتحاد الاوروبي",
    ),
    (
        Group::OtherEu,
        "other eu, eu citizens, other eu citizens, eu nationals, eu27 2020 for, es pilsoni, citi es pilsoni, eu medborgare, ressortissants de l ue, \
         autres ue, drzavljani eu, ostali eu, eu burger, مواطنو الاتحاد الاوروبي",
    ),
    (
        Group::Foreigners,
        "foreigners, foreign, all foreigners, foreign citizens, for, foreign born, born abroad, arzemnieki, arvalstnieki, nepilsoni, arvalstu pilsoni, \
         dzimusi arzemes, utlandska medborgare, utlanningar, utrikes fodda, etrangers, nes a l etranger, strani drzavljani, stranci, rodeni u inozemstvu, \
         auslander, الاجانب, اجانب, مولودون في الخارج",
    ),
    (Group::Everybody, TOTALS),
];

/// Words for everybody together.
const TOTALS: &str = "total, all, everybody, all people, t, kopa, visi, pavisam, totalt, alla, samtliga, tous, ensemble, toutes, ukupno, svi, sveukupno, \
    gesamt, insgesamt, alle, summe, المجموع, الاجمالي, الكل, الجميع";

/// Words for women and men.
const SEXES: &[(&str, &str)] = &[
    (
        "F",
        "f, women, woman, female, females, sievietes, sieviete, kvinnor, kvinna, femmes, femme, zene, z, frauen, frau, weiblich, w, نساء, انثى, اناث, النساء",
    ),
    (
        "M",
        "m, men, man, male, males, viriesi, virietis, v, man och pojkar, hommes, homme, h, muskarci, muskarac, manner, mann, mannlich, رجال, ذكر, ذكور, الرجال",
    ),
    ("T", TOTALS),
];

fn says(list: &str, folded: &str) -> bool {
    list.split(',').any(|word| word.trim_start() == folded)
}

/// What a heading says.
fn role(heading: &str) -> Option<Role> {
    if period::parse(heading).is_some() {
        return Some(Role::InPeriod);
    }
    let folded = fold(heading);
    let known = HEADINGS.iter().find(|(_, list)| says(list, &folded)).map(|(role, _)| *role);
    let first = || {
        // «Nodarbināti, %», «Number of pupils»: a figure with its unit.
        let is_figure = heading.contains('%')
            || ["number of ", "nombre de ", "antal ", "broj ", "anzahl ", "عدد "]
                .iter()
                .any(|begin| folded.starts_with(begin));
        is_figure.then_some(Role::Value)
    };
    known.or_else(first)
}

/// What all headings say.
pub(super) fn mapping(head: &[String]) -> Mapping {
    let mut roles: Vec<Option<Role>> = head.iter().map(|heading| role(heading)).collect();
    let has = |roles: &[Option<Role>], role| roles.contains(&Some(role));
    let mut taken = BTreeSet::new();
    for role in &mut roles {
        *role = role.filter(|role| role.is_many(Headings::One) || taken.insert(*role));
    }
    // A table that has a column of figures has no figures under its years, and the other way round.
    if has(&roles, Role::InPeriod) {
        let never = [Role::Value, Role::Period, Role::Base, Role::Flag];
        roles.iter_mut().for_each(|role| *role = role.filter(|role| !never.contains(role)));
    } else if !has(&roles, Role::Value) {
        for (role, heading) in roles.iter_mut().zip(head) {
            if role.is_none() && group(heading).is_some() {
                *role = Some(Role::InGroup);
            }
        }
    }
    if has(&roles, Role::Citizenship) {
        roles.iter_mut().for_each(|role| *role = role.filter(|role| *role != Role::Birth));
    }
    if has(&roles, Role::InGroup) {
        let never = [Role::Citizenship, Role::Birth, Role::Base, Role::Flag];
        roles.iter_mut().for_each(|role| *role = role.filter(|role| !never.contains(role)));
    }
    Mapping::new(roles)
}

/// The most rows that are looked at to see what columns hold.
const ROWS_LOOKED_AT: usize = 50;

/// In how many rows the headings of a sheet most likely stand: in two where words of the upper span
/// several columns, those of one row are known or come again below each, and figures stand below.
pub(super) fn headings(sheet: &Sheet) -> Headings {
    let runs = runs(sheet);
    let columns: Vec<usize> = runs.concat();
    let lower = |at: &usize| sheet.heads.get(*at).map_or("", |heads| heads.lower.as_str());
    let upper = |at: &usize| sheet.heads.get(*at).map_or("", |heads| heads.upper.as_str());
    let lowers: Vec<&str> = columns.iter().map(lower).collect();
    let uppers: Vec<&str> = columns.iter().map(upper).collect();
    let is_figure = |word: &&str| period::parse(word).is_none() && holds_figure(word);
    let figures = columns.iter().filter(|at| holds_figures(sheet.below(), **at)).count();
    if lowers.iter().any(is_figure) || 2 * figures < columns.len() {
        return Headings::One;
    }
    let is_known = |words: &[&str]| known(words).is_some() || are_measures(words);
    let below = |run: &Vec<usize>| run.iter().map(lower).map(fold).collect::<Vec<String>>();
    let is_repeated = || {
        runs.windows(2).all(|two| match two {
            [one, other] => below(one) == below(other),
            _ => true,
        })
    };
    let is_two = match runs.len() {
        0 => false,
        1 => is_known(&uppers) && is_known(&lowers),
        _ => is_known(&uppers) || is_known(&lowers) || is_repeated(),
    };
    if is_two { Headings::Two } else { Headings::One }
}

/// Neighbouring columns under one upper heading, each with a lower one of its own.
fn runs(sheet: &Sheet) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    let mut before = "";
    for (at, heads) in sheet.heads.iter().enumerate() {
        if heads.upper.is_empty() || heads.lower.is_empty() {
            before = "";
            continue;
        }
        match runs.last_mut().filter(|_| before == heads.upper) {
            Some(run) => run.push(at),
            None => runs.push(vec![at]),
        }
        before = &heads.upper;
    }
    let lower = |at: &usize| sheet.heads.get(*at).map(|heads| heads.lower.as_str());
    let is_told_apart =
        |run: &Vec<usize>| run.iter().map(lower).collect::<BTreeSet<_>>().len() == run.len();
    runs.retain(|run| run.len() > 1 && is_told_apart(run));
    runs
}

fn holds_figure(text: &str) -> bool {
    matches!(cell(text), Some(Cell::Number(..) | Cell::Missing(_)))
}

/// Whether most of what a column holds is figures; one that holds nothing has none.
fn holds_figures(rows: &[Row], at: usize) -> bool {
    let cells = rows.iter().take(ROWS_LOOKED_AT).filter_map(|row| row.cells.get(at));
    let said: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
    let figures = said.iter().filter(|cell| holds_figure(cell)).count();
    figures > 0 && 2 * figures >= said.len()
}

/// What a row of headings says, where one of its words is known.
fn known(words: &[&str]) -> Option<Role> {
    let any = |is: fn(&str) -> bool| words.iter().any(|word| is(word));
    let of = [
        (Role::Period, any(|word| period::parse(word).is_some())),
        (Role::Sex, any(|word| matches!(sex(word), Some("F" | "M")))),
        (Role::Citizenship, any(|word| group(word).is_some_and(|g| g != Group::Everybody))),
        (Role::Age, any(is_age)),
    ];
    of.into_iter().find(|(_, is_said)| *is_said).map(|(role, _)| role)
}

/// `0-14`, `65+`
fn is_age(word: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | '+' | '<' | '>' | ' ');
    let has = |is: fn(char) -> bool| word.contains(is);
    word.chars().all(is_sign)
        && has(|c| c.is_ascii_digit())
        && has(|c| matches!(c, '-' | '–' | '+' | '<' | '>'))
}

/// Whether all words of a row say what is measured: the number, per cent, out of how many.
fn are_measures(words: &[&str]) -> bool {
    let is_measure = |word: &&str| matches!(role(word), Some(Role::Value | Role::Base));
    !words.is_empty() && words.iter().all(is_measure)
}

/// Whether a heading names a share.
fn is_share(heading: &str) -> bool {
    heading.contains('%') || says(SHARES, &fold(heading))
}

/// What both rows of headings say, and what columns they leave.
pub(super) fn under_two(sheet: &Sheet) -> Mapping {
    let has_both = |at: usize| {
        sheet
            .heads
            .get(at)
            .is_some_and(|h| !h.upper.is_empty() && !h.lower.is_empty() && h.upper != h.lower)
    };
    let figures: Vec<usize> = (0..sheet.heads.len())
        .filter(|at| has_both(*at) && holds_figures(&sheet.rows, *at))
        .collect();
    let words =
        |row: usize| -> Vec<&str> { figures.iter().map(|at| over(sheet, row, *at)).collect() };
    let rows = [0, 1].map(|row| words(row)).map(|words| match known(&words) {
        _ if are_measures(&words) => None,
        None if words.iter().collect::<BTreeSet<_>>().len() > 1 => Some(Role::Other),
        said => said,
    });
    let rows = match rows {
        [Some(upper), Some(lower)] if upper == lower && upper != Role::Other => {
            [Some(upper), Some(Role::Other)]
        }
        rows => rows,
    };
    // Shares beside counts say nothing that counts do not.
    let measured = [0, 1].into_iter().find(|row| are_measures(&words(*row)));
    let has_counts = measured.is_some_and(|row| words(row).iter().any(|word| !is_share(word)));
    let mut taken: BTreeSet<Role> = rows.into_iter().flatten().collect();
    let mut of = |at: usize| {
        if !figures.contains(&at) {
            let heads = sheet.heads.get(at)?;
            let heading = if heads.lower.is_empty() { &heads.upper } else { &heads.lower };
            let is_group = |role| matches!(role, Role::Citizenship | Role::Birth);
            let said = role(heading)
                .filter(|role| role.is_side() || matches!(role, Role::Period | Role::Flag))?;
            let is_told = is_group(said) && taken.iter().any(|role| is_group(*role));
            return (!is_told && taken.insert(said)).then_some(said);
        }
        let is_time = |row: usize| rows.get(row).copied().flatten() == Some(Role::Period);
        let has_time = [0, 1]
            .into_iter()
            .filter(|row| is_time(*row))
            .all(|row| period::parse(over(sheet, row, at)).is_some());
        let measure = measured.map_or("", |row| over(sheet, row, at));
        let is_left = !has_time || (has_counts && is_share(measure));
        let is_base = measured.is_some() && role(measure) == Some(Role::Base);
        (!is_left).then_some(if is_base { Role::Base } else { Role::Value })
    };
    Mapping::new((0..sheet.heads.len()).map(&mut of).collect()).under(rows)
}

/// Whom a word means, if that is known.
pub(super) fn group(word: &str) -> Option<Group> {
    let folded = fold(word);
    GROUPS.iter().find(|(_, list)| says(list, &folded)).map(|(group, _)| *group)
}

/// The code of a word for women, men or both.
pub(super) fn sex(word: &str) -> Option<&'static str> {
    let folded = fold(word);
    SEXES.iter().find(|(_, list)| says(list, &folded)).map(|(code, _)| *code)
}

/// Whether a word means everybody, or the whole.
pub(super) fn is_total(word: &str) -> bool {
    says(TOTALS, &fold(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(head: &[&str]) -> Vec<&'static str> {
        let head: Vec<String> = head.iter().map(|h| (*h).to_owned()).collect();
        let mapping = mapping(&head);
        (0..head.len()).map(|at| mapping.role(at).map_or("", Role::as_str)).collect()
    }

    #[test]
    fn known_words_are_kept_in_the_letters_in_which_they_are_looked_for() {
        let headings = HEADINGS.iter().map(|(_, list)| *list);
        let groups = GROUPS.iter().map(|(_, list)| *list);
        for list in
            headings.chain(groups).chain(SEXES.iter().map(|(_, list)| *list)).chain([SHARES])
        {
            for word in list.split(',').map(str::trim_start) {
                assert_eq!(word, fold(word));
            }
        }
    }

    #[test]
    fn headings_are_known_in_every_language_of_officers() {
        for head in [
            ["Year", "Citizenship", "Sex", "Number"],
            ["Gads", "Pilsonība", "Dzimums", "Skaits"],
            ["År", "Medborgarskap", "Kön", "Antal"],
            ["Année", "Nationalité", "Sexe", "Effectif"],
            ["Godina", "Državljanstvo", "Spol", "Broj"],
            ["Jahr", "Staatsangehörigkeit", "Geschlecht", "Anzahl"],
            ["السنة", "الجنسية", "الجنس", "العدد"],
        ] {
            assert_eq!(guessed(&head), ["period", "citizenship", "sex", "value"], "{head:?}");
        }
    }

    #[test]
    fn wide_tables_are_known_by_their_headings() {
        assert_eq!(
            guessed(&["District", "2022", "2023", "2024"]),
            ["place", "in_period", "in_period", "in_period"]
        );
        assert_eq!(
            guessed(&["Year", "Nationals", "Foreigners", "Colour"]),
            ["period", "in_group", "in_group", ""]
        );
        assert_eq!(guessed(&["Year", "Number of pupils", "Out of"]), ["period", "value", "base"]);
    }
}
