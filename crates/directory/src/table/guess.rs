//! What towns usually write above their columns, in seven languages.
//!
//! Only a heading that is known whole is taken; a wrong guess costs a person more than none. It may
//! name a language after it, as in «Nosaukums (en)» or «Title English», and a number, as in
//! «Phone 2».

use locale::Lang;
use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Field, Names, Target};
use crate::fold;

/// Headings by field; a comma between them. Case and accents do not matter.
const WORDS: &[(Field, &str)] = &[
    (
        Field::Begins,
        "starts, start, begins on, starts on, start date, starting, sakums, sakas, sakuma datums, borjar, start datum, \
         startdatum, debut, date de debut, commence, pocetak, pocinje, datum pocetka, beginn, beginnt, startet, \
         تاريخ البداية, يبدأ, البداية",
    ),
    (
        Field::Ends,
        "end, ends on, end date, ending, beigas, beidzas, beigu datums, slutar, slut, slutdatum, fin, date de fin, finit, \
         kraj, zavrsava, datum zavrsetka, ende, endet, enddatum, تاريخ النهاية, ينتهي, النهاية",
    ),
    (
        Field::Number,
        "number to dial, emergency number, zvanamais numurs, numurs zvanisanai, nummer att ringa, numero a appeler, \
         broj za poziv, nummer zum anrufen, رقم للاتصال",
    ),
    (
        Field::Key,
        "id, key, code, service id, identifikators, kods, nyckel, identifiant, code du service, sifra, schlussel, kennung, المعرف, الرمز",
    ),
    (
        Field::Title,
        "title, name, service, service name, name of the service, name of service, services, course, \
         nosaukums, pakalpojums, pakalpojuma nosaukums, virsraksts, \
         namn, titel, rubrik, tjanst, tjanstens namn, benamning, verksamhet, \
         nom, titre, intitule, nom du service, prestation, dispositif, \
         naziv, naslov, usluga, naziv usluge, ime, \
         bezeichnung, angebot, dienst, name des angebots, dienstleistung, leistung, \
         الاسم, العنوان الرئيسي, الخدمة, اسم الخدمة, اسم",
    ),
    (
        Field::Description,
        "description, about, what, what people get, details, summary, content, apraksts, pakalpojuma apraksts, saturs, \
         iss apraksts, beskrivning, om tjansten, innehall, descriptif, presentation, contenu, opis, \
         opis usluge, sadrzaj, beschreibung, inhalt, kurzbeschreibung, الوصف, وصف, وصف الخدمة, التفاصيل",
    ),
    (
        Field::Themes,
        "themes, theme, topic, topics, subjects, what it is about, category, categories, subject, type of service, kategorija, \
         kategorijas, tema, temas, joma, jomas, kategori, kategorier, amne, amnen, omrade, categorie, \
         thematique, domaine, teme, podrucje, vrsta usluge, kategorie, kategorien, thema, themen, \
         الفئة, التصنيف, الموضوع, المواضيع, المجال",
    ),
    (
        Field::HowToBegin,
        "how to begin, how to apply, how to register, registration, application, access, pieteiksanas, \
         ka pieteikties, pieteikties, registracija, anmalan, sa har gor du, ansokan, hur man anmaler sig, \
         inscription, comment s inscrire, modalites d acces, demarche, prijava, kako se prijaviti, upis, \
         anmeldung, zugang, so gehts, التسجيل, كيفية التسجيل, كيف تبدأ, طريقة التقديم",
    ),
    (
        Field::Documents,
        "documents, what to bring, bring, required documents, dokumenti, nepieciesamie dokumenti, kas janem \
         lidzi, handlingar, dokument, ta med, documents a apporter, pieces a fournir, pieces justificatives, \
         potrebni dokumenti, sto ponijeti, dokumente, unterlagen, mitzubringen, benotigte unterlagen, \
         الوثائق, المستندات, الوثائق المطلوبة, المستندات المطلوبة",
    ),
    (
        Field::Cost,
        "cost, costs, price, fee, fees, charge, cena, maksa, izmaksas, pris, kostnad, avgift, prix, tarif, \
         cout, tarifs, cijena, trosak, naknada, preis, kosten, gebuhr, السعر, التكلفة, الرسوم, الكلفة",
    ),
    (
        Field::Spoken,
        "languages spoken, languages, language, spoken languages, valodas, valoda, pakalpojuma valoda, \
         apkalposanas valodas, sprak, talade sprak, langues, langue, langues parlees, jezici, jezik, \
         govorni jezici, sprachen, sprache, gesprochene sprachen, اللغات, اللغة, لغات الخدمة",
    ),
    (
        Field::Hours,
        "hours, opening hours, opening times, open, times, working hours, darba laiks, pienemsanas laiks, \
         laiks, oppettider, tider, oppet, horaires, heures d ouverture, horaires d ouverture, radno vrijeme, \
         vrijeme, offnungszeiten, sprechzeiten, zeiten, ساعات العمل, أوقات العمل, الدوام, المواعيد, أوقات الدوام",
    ),
    (
        Field::Phone,
        "phone, telephone, tel, phone number, telephone number, mobile, contact phone, talrunis, talruna \
         numurs, mobilais, kontakttalrunis, talr, telefon, telefonnummer, mobil, tfn, numero de telephone, \
         portable, telefonski broj, broj telefona, mobitel, rufnummer, handy, الهاتف, رقم الهاتف, هاتف, \
         الجوال, تلفون",
    ),
    (
        Field::Mail,
        "e mail, email, mail, email address, e mail address, e pasts, epasts, e pasta adrese, e post, epost, \
         e postadress, epostadress, courriel, adresse e mail, adresse electronique, mel, e posta, \
         e mail adresa, e mail adresse, البريد الإلكتروني, البريد الالكتروني, الإيميل, بريد إلكتروني",
    ),
    (
        Field::Web,
        "web, website, web address, url, link, homepage, internet, site, majaslapa, timekla vietne, majas \
         lapa, saite, interneta adrese, webbplats, hemsida, webb, lank, site web, site internet, lien, \
         mrezna stranica, web stranica, poveznica, webseite, internetseite, الموقع الإلكتروني, الموقع, الرابط, رابط",
    ),
    (
        Field::AgeFrom,
        "age from, minimum age, lowest age, min age, vecums no, minimalais vecums, alder fran, lagsta alder, \
         age minimum, age minimal, dob od, minimalna dob, alter von, mindestalter, العمر من, الحد الأدنى للعمر",
    ),
    (
        Field::AgeTo,
        "age to, maximum age, highest age, max age, vecums lidz, maksimalais vecums, alder till, hogsta alder, \
         age maximum, age maximal, dob do, maksimalna dob, alter bis, hochstalter, العمر إلى, الحد الأقصى للعمر",
    ),
    (
        Field::WomenOnly,
        "women only, only for women, for women, tikai sievietem, sievietem, endast kvinnor, for kvinnor, \
         femmes uniquement, reserve aux femmes, samo za zene, za zene, nur fur frauen, nur frauen, للنساء فقط, للنساء",
    ),
    (
        Field::Organisation,
        "organisation, organization, provider, institution, office, name of organisation, organisation name, \
         service provider, responsible, organizacija, iestade, pakalpojuma sniedzejs, sniedzejs, institucija, \
         biedriba, organisationens namn, utforare, huvudman, forening, myndighet, aktor, organisme, structure, \
         association, prestataire, etablissement, ustanova, pruzatelj, pruzatelj usluge, udruga, trager, \
         anbieter, einrichtung, verein, المنظمة, المؤسسة, الجهة, مقدم الخدمة, الجهة المقدمة للخدمة, الجمعية",
    ),
    (
        Field::OrganisationAbout,
        "par organizaciju, om organisationen, a propos de l organisation, o organizaciji, uber die organisation, عن المنظمة",
    ),
    (
        Field::Place,
        "place, venue, location, where, building, place name, vieta, norises vieta, adreses nosaukums, plats, \
         lokal, var, lieu, mjesto odrzavanja, lokacija, prostor, ort der durchfuhrung, veranstaltungsort, \
         standort, المكان, الموقع الجغرافي, مكان الخدمة",
    ),
    (
        Field::Street,
        "street, address, street address, street and number, visiting address, adrese, iela, ielas adrese, \
         gata, adress, gatuadress, besoksadress, adresse, rue, adresse postale, ulica, adresa, \
         ulica i kucni broj, strasse, strasse und hausnummer, anschrift, العنوان, الشارع, عنوان",
    ),
    (
        Field::Postcode,
        "postcode, postal code, zip, zip code, post code, pasta indekss, indekss, postnummer, postnr, \
         code postal, cp, postanski broj, plz, postleitzahl, الرمز البريدي",
    ),
    (
        Field::Town,
        "town, city, municipality, place of residence, pilseta, novads, pagasts, pilseta novads, stad, \
         ort, postort, kommun, ville, commune, localite, grad, mjesto, opcina, stadt, gemeinde, \
         المدينة, البلدة, البلدية",
    ),
    (Field::Country, "country, country code, valsts, land, pays, drzava, الدولة, البلد"),
    (
        Field::Latitude,
        "latitude, lat, y, platums, geografiskais platums, latitud, geografska sirina, sirina, breitengrad, breite, خط العرض",
    ),
    (
        Field::Longitude,
        "longitude, lon, lng, long, x, garums, geografiskais garums, longitud, geografska duzina, duzina, langengrad, lange, خط الطول",
    ),
    (
        Field::Directions,
        "directions, how to get there, ka nokļut, vagbeskrivning, hitta hit, acces, comment venir, kako doci, anfahrt, wegbeschreibung, كيفية الوصول",
    ),
    (
        Field::CheckedUntil,
        "checked until, valid until, review date, derigs lidz, parbaudits lidz, aktuals lidz, giltig till, \
         kontrollerad till, galler till, valable jusqu au, verifie jusqu au, vrijedi do, provjereno do, \
         gultig bis, gepruft bis, صالح حتى, ساري حتى",
    ),
];

/// Codes of languages that stand after a heading: those of readers and of Europe.
const CODES: &str = "am ar bg bs ca cs da de el en es et eu fa fi fr ga hr hu is it ka ku lb lt lv mk mt nb \
    nl no pl prs ps pt ro ru sk sl so sq sr sv ti tr uk ur vi zh";

fn folded(text: &str) -> String {
    fold::words(text).join(" ")
}

/// What a heading means, if it is known.
pub(super) fn guess(heading: &str, names: &dyn Names) -> Option<Target> {
    static KNOWN: LazyLock<HashMap<String, Field>> = LazyLock::new(known);
    let said = folded(heading);
    if let Some(field) = KNOWN.get(&said) {
        return Some(Target::new(*field));
    }
    let words: Vec<&str> = said.split(' ').collect();
    let (last, before) = words.split_last()?;
    let field = KNOWN.get(&before.join(" ")).copied()?;
    if last.bytes().all(|b| b.is_ascii_digit()) {
        return field.is_many().then(|| Target::new(field));
    }
    let lang = language(last, names).filter(|_| field.is_text())?;
    Some(Target::within(field, lang))
}

fn known() -> HashMap<String, Field> {
    let ours = Field::ALL.iter().map(|field| (folded(field.heading()), *field));
    let all = |(field, words): &(Field, &str)| {
        let field = *field;
        words.split(',').map(move |w| (folded(w), field)).collect::<Vec<_>>()
    };
    // Where two fields share a heading, what towns mean by it goes before our own name.
    ours.chain(WORDS.iter().flat_map(all)).collect()
}

fn language(word: &str, names: &dyn Names) -> Option<Lang> {
    if CODES.split_whitespace().any(|code| code == word) {
        return Lang::parse(word).ok();
    }
    names.language(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Codes;

    #[test]
    fn usual_headings_of_seven_languages_are_known() {
        for (heading, target) in [
            ("Service name", "title"),
            ("E-mail", "mail"),
            ("Pakalpojuma nosaukums", "title"),
            ("Tālrunis", "phone"),
            ("E-pasts", "mail"),
            ("Öppettider", "hours"),
            ("Horaires d'ouverture", "hours"),
            ("Radno vrijeme", "hours"),
            ("Straße und Hausnummer", "street"),
            ("PLZ", "postcode"),
            ("اسم الخدمة", "title"),
            ("رقم الهاتف", "phone"),
            ("Phone 2", "phone"),
            ("Nosaukums (EN)", "title:en"),
            ("Beschreibung – ar", "description:ar"),
        ] {
            let found = guess(heading, &Codes).map(|t| t.to_string());
            assert_eq!(found.as_deref(), Some(target), "{heading}");
        }
        for heading in ["Contact person name", "Notes", "", "2", "Title 2", "Phone (lv)"] {
            assert_eq!(guess(heading, &Codes), None, "{heading}");
        }
    }

    #[test]
    fn no_heading_means_two_fields() {
        let mut seen: HashMap<String, Field> = HashMap::new();
        for (field, words) in WORDS {
            for word in words.split(',').map(folded) {
                let other = seen.insert(word.clone(), *field);
                assert!(other.is_none_or(|o| o == *field), "{word}: {other:?} and {field:?}");
            }
        }
    }
}
