//! What towns usually write above their columns and into them, in seven languages.
//!
//! Only words that are known whole are taken; a wrong guess costs a person more than none.

use std::collections::BTreeSet;

use sheet::Headings;

use super::{
    code::{Group, fold},
    mapping::{Mapping, Role},
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

/// Whether a heading names a share.
pub(super) fn is_share(heading: &str) -> bool {
    heading.contains('%') || says(SHARES, &fold(heading))
}

/// What a heading says.
pub(super) fn role(heading: &str) -> Option<Role> {
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
    } else if !has(&roles, Role::Value) && head.iter().any(|heading| names_some(heading)) {
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

/// Whether a heading names some people and not all: a total alone makes no groups of columns.
fn names_some(heading: &str) -> bool {
    group(heading).is_some_and(|group| group != Group::Everybody)
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
        assert_eq!(
            guessed(&["Gads", "Pilsonība", "Strādā", "Kopā"]),
            ["period", "citizenship", "", ""]
        );
        assert_eq!(guessed(&["Year", "Number of pupils", "Out of"]), ["period", "value", "base"]);
    }
}
