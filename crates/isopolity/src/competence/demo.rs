//! The share of the demonstration: who does what in the Union and in four countries, each with its
//! law or office. Nobody of ours has looked all of it up, so it stands as not confirmed.

use ::evidence::Theme;
use locale::{Lang, Text};
use measure::Key;

use super::{Competence, Level, UNION, store};
use crate::app::App;
use crate::store::change::Author;

/// Country, city, theme, level, who, body, what, source.
type Entry = (
    &'static str,
    &'static str,
    Theme,
    Level,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const ENTRIES: &[Entry] = &[
    (
        UNION,
        "",
        Theme::Participation,
        Level::Union,
        "European Commission",
        "european-commission",
        "Sets out what member states and the Union do for integration, without binding force: integration stays a matter of the states.",
        "Action plan on Integration and Inclusion 2021–2027, COM(2020) 758",
    ),
    (
        UNION,
        "",
        Theme::Asylum,
        Level::Union,
        "European Commission",
        "european-commission",
        "Gives money for asylum, migration and integration through national programmes and calls.",
        "Regulation (EU) 2021/1147 (Asylum, Migration and Integration Fund)",
    ),
    (
        UNION,
        "",
        Theme::Employment,
        Level::Union,
        "European Commission",
        "european-commission",
        "Gives money for work, training and inclusion; third-country nationals are among those it is for.",
        "Regulation (EU) 2021/1057 (European Social Fund Plus)",
    ),
    (
        UNION,
        "",
        Theme::Participation,
        Level::Union,
        "European Committee of the Regions",
        "committee-of-the-regions",
        "Brings cities and regions together that want to do more for integration.",
        "Cities and Regions for Integration of Migrants, since 2019",
    ),
    (
        "SE",
        "",
        Theme::Education,
        Level::Local,
        "Municipalities",
        "",
        "Offer Swedish for immigrants to adults who live there.",
        "Education Act (skollag 2010:800), chapter 20",
    ),
    (
        "SE",
        "",
        Theme::Participation,
        Level::Local,
        "Municipalities",
        "",
        "Offer civic orientation to newly arrived adults.",
        "Act (2013:156) on civic orientation",
    ),
    (
        "SE",
        "",
        Theme::Employment,
        Level::State,
        "Public Employment Service",
        "",
        "Gives newly arrived people a programme that leads to work.",
        "Act (2017:584) on responsibility for establishment measures",
    ),
    (
        "LV",
        "",
        Theme::Participation,
        Level::State,
        "Ministry of Culture",
        "",
        "Leads the policy on an integrated society.",
        "",
    ),
    (
        "LV",
        "",
        Theme::Asylum,
        Level::State,
        "Society Integration Foundation",
        "",
        "Runs an information centre for newcomers and pays for language courses and mentors.",
        "",
    ),
    (
        "LV",
        "",
        Theme::Housing,
        Level::Local,
        "Municipalities",
        "",
        "Help people who are entitled to it to find a home.",
        "",
    ),
    (
        "HR",
        "",
        Theme::Asylum,
        Level::State,
        "Office for Human Rights and the Rights of National Minorities",
        "",
        "Coordinates the integration of people under international protection.",
        "",
    ),
    (
        "FR",
        "",
        Theme::Education,
        Level::State,
        "French Office for Immigration and Integration",
        "",
        "Concludes the republican integration contract, with lessons in French and civic training.",
        "Code on the entry and stay of foreigners (CESEDA), L413-2",
    ),
];

/// What was made up for a city, so that its page has a local level too.
const MADE_UP: &[Entry] = &[
    (
        "LV",
        "jelgava",
        Theme::Education,
        Level::Local,
        "Education department of the city",
        "",
        "Finds places in schools and nurseries and pays for support in the first year.",
        "",
    ),
    (
        "LV",
        "jelgava",
        Theme::Participation,
        Level::Civil,
        "Centre for culture and languages",
        "",
        "Holds a weekly conversation club for newcomers and neighbours.",
        "",
    ),
];

/// Lays it down.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let mut change = app.change(Author::program()).await?;
    let all = ENTRIES.iter().map(|entry| (entry, false)).chain(MADE_UP.iter().map(|e| (e, true)));
    for ((country, city, theme, level, who, body, does, source), example) in all {
        let key = |text: &str| (!text.is_empty()).then(|| Key::parse(text)).transpose();
        let entry = Competence {
            id: change.new_id(),
            country: (*country).to_owned(),
            city: key(city)?,
            theme: *theme,
            level: *level,
            who: Text::new(Lang::EN, *who),
            body: key(body)?,
            does: Text::new(Lang::EN, *does),
            source: (*source).to_owned(),
            source_url: String::new(),
            confirmed: false,
            example,
            version: 1,
        };
        store::add(&mut change, &entry).await?;
    }
    change.commit().await?;
    Ok(())
}
