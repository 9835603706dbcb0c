//! The share of the demonstration: a question of two years with made-up answers. The network and its
//! cities are real, the figures are not, and every page of them says so.

use ::evidence::collection::{
    Answer, Better, Collection, Contribution, Kind, Publication, State, Unit,
};
use ::evidence::{Flag, Flags};
use jiff::civil::Date;
use locale::{Lang, State as TextState, Text};
use measure::{Key, Period};

use super::{Asked, Given, Reminders, Stage, Way, store, today};
use crate::app::App;
use crate::store::change::{Author, Change};

/// A city, its figure of the earlier year and of this one; 0 is «no figure».
type Row = (&'static str, f64, f64);

const NETWORK: &str = "inclucities";

const ROWS: [Row; 7] = [
    ("brussels", 5_200.0, 5_600.0),
    ("schaerbeek", 640.0, 700.0),
    ("mechelen", 410.0, 450.0),
    ("fuenlabrada", 260.0, 240.0),
    ("saint-jean-de-la-ruelle", 90.0, 110.0),
    ("livadia", 40.0, 0.0),
    ("jelgava", 60.0, -1.0),
];

/// Lays down both collections: last year's, published, and this year's, open.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let network = Key::parse(NETWORK)?;
    if crate::network::networks(app).await?.iter().all(|n| n.key != network) {
        return Ok(());
    }
    let members: Vec<Key> =
        crate::network::cities_in(app, &network).await?.into_iter().map(|c| c.key).collect();
    let today = today(app);
    let days = |n: i64| today.checked_add(jiff::Span::new().days(n)).unwrap_or(today);
    let year = today.year();
    let mut change = app.change(Author::program()).await?;
    let first = asked(&network, year - 2, Stage::Closed, [days(-330), days(-150)])?;
    let second = asked(&network, year - 1, Stage::Open, [days(30), days(210)])?;
    for collection in [&first, &second] {
        store::add(&mut change, collection).await?;
    }
    for (city, before, now) in ROWS {
        let Ok(city) = Key::parse(city) else { continue };
        if !members.contains(&city) {
            continue;
        }
        give(&mut change, &first, &city, before).await?;
        give(&mut change, &second, &city, now).await?;
    }
    change.commit().await?;
    Ok(())
}

fn asked(
    network: &Key,
    year: i16,
    stage: Stage,
    [deadline, embargo]: [Date; 2],
) -> anyhow::Result<Asked> {
    let follows =
        (stage == Stage::Open).then(|| Key::parse(&format!("course-places-{}", year - 1)));
    let title = Text::new(Lang::EN, "Places in language courses")
        .with(Lang::FR, "Places dans les cours de langue", TextState::Draft)
        .with(Lang::LV, "Vietas valodu kursos", TextState::Draft);
    Ok(Asked {
        network: network.clone(),
        key: Key::parse(&format!("course-places-{year}"))?,
        asks: Collection {
            title,
            about: Text::new(
                Lang::EN,
                "How many people can learn the language where they live? No statistic tells.",
            ),
            counts: Text::new(
                Lang::EN,
                "Every place in a course of at least 40 hours that the city paid for or offered. \
                 Not: courses of the state, private schools, online courses alone.",
            ),
            unit: Unit::Places,
            kind: Kind::Number,
            period: Period::Year(year),
            least: Some(0.0),
            most: Some(100_000.0),
            factor: 2.0,
            better: Better::Higher,
            deadline,
            embargo,
            publication: Publication::Named,
            follows: follows.transpose()?,
        },
        stage,
        opened_at: None,
        reminded_at: None,
        reminders: Reminders::On,
        example: true,
        terms: 1,
        version: 1,
    })
}

async fn give(change: &mut Change, asked: &Asked, city: &Key, n: f64) -> anyhow::Result<()> {
    let answer = match n {
        n if n < 0.0 => return Ok(()),
        0.0 => Answer::NoFigure("The courses moved to the region this year.".to_owned()),
        n => Answer::Number(n),
    };
    let is_round = n >= 1_000.0;
    let given = Given {
        network: asked.network.clone(),
        collection: asked.key.clone(),
        city: city.clone(),
        version: 1,
        gives: Contribution {
            answer: Some(answer),
            flags: if is_round { Flags::NONE.with(Flag::Estimated) } else { Flags::NONE },
            note: if is_round {
                "From the budget: places paid for.".to_owned()
            } else {
                String::new()
            },
            source: "Course register of the city (made up)".to_owned(),
            inhabitants: None,
        },
        state: State::Sent,
        by_name: "isopolity".to_owned(),
        at: change.now(),
        way: Way::Form,
    };
    store::give(change, None, &given).await?;
    Ok(())
}
