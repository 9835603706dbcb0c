//! What happens at each address about self-assessments.

use axum::extract::{Path, State};
use measure::{Key, Problem, Problems};
use publish::chart::Canvas;
use publish::table::{LineEnd, csv};
use survey::{Answers, Points, Profile, RoundComparison, Weights};

use super::{Assessment, Part, chart, forms, ours, pages, store};
use crate::access::Act;
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed, parameters};
use crate::web::frame::moved_on;
use crate::web::picture::{self, File};
use crate::web::{Answer, Visitor, go};
use crate::word;

/// An assessment with its city and its answers.
pub struct Found {
    /// The city.
    pub city: City,
    /// The assessment.
    pub assessment: Assessment,
    /// Its answered sections.
    pub parts: Vec<Part>,
}

impl Found {
    /// All answers together.
    pub fn answers(&self) -> Answers {
        super::together(&self.parts)
    }

    /// The answers to a section.
    pub fn part(&self, area: &Key) -> Option<&Part> {
        self.parts.iter().find(|p| p.area == *area)
    }
}

/// An assessment that the visitor may see; a draft is there only for those who may read drafts.
async fn find(app: &App, visitor: &Visitor, city: &Key, year: &str) -> Result<Found, Refusal> {
    let year = super::year_of(year).ok_or(Refusal::NotFound)?;
    let assessment = store::assessment(&app.store, city, year).await?.ok_or(Refusal::NotFound)?;
    if assessment.published_at.is_none() && !visitor.may(Act::ReadDrafts) {
        return Err(Refusal::NotFound);
    }
    let parts = store::parts(&app.store, city, year).await?;
    Ok(Found { city: find_city(app, city).await?, assessment, parts })
}

/// A city's assessments that the visitor may see, the latest first.
pub async fn visible(app: &App, visitor: &Visitor, city: &Key) -> Result<Vec<Assessment>, Refusal> {
    let mut all = store::assessments(&app.store, city).await?;
    all.retain(|a| a.published_at.is_some() || visitor.may(Act::ReadDrafts));
    Ok(all)
}

/// `GET /surveys/city-self-assessment`
pub async fn questionnaire(visitor: Visitor) -> Answer {
    Ok(pages::questionnaire(&visitor, ours()))
}

/// `GET /cities/{city}/assessments`
pub async fn assessments(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let this_year = app.now().to_string().chars().take(4).collect::<String>();
    list(&app, &visitor, &key, &Entered::fresh(Typed::of([("year", this_year)]))).await
}

async fn list(app: &App, visitor: &Visitor, key: &Key, entered: &Entered) -> Answer {
    let city = find_city(app, key).await?;
    let all = visible(app, visitor, key).await?;
    let parts = store::parts_of_city(&app.store, key).await?;
    let of = |a: &Assessment| {
        let answers =
            parts.iter().filter(|p| p.year == a.year).fold(Answers::default(), |mut all, part| {
                all.merge(part.answers.clone());
                all
            });
        super::profile(&answers).overall
    };
    let listed: Vec<_> = all.iter().map(|a| (a, of(a))).collect();
    Ok(pages::assessments(visitor, &city, &listed, entered))
}

/// `POST /cities/{city}/assessments`: begins a year.
pub async fn start(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    find_city(&app, &key).await?;
    let year = match forms::year(&typed) {
        Ok(year) => year,
        Err(problems) => {
            return list(&app, &visitor, &key, &Entered::refused(typed, problems)).await;
        }
    };
    let new = Assessment::new(key.clone(), year, false);
    let mut change = app.change(visitor.author()).await?;
    if !store::start(&mut change, &new).await? {
        drop(change);
        let mut problems = Problems::default();
        problems.add(Problem::new("year-taken", "year").with("year", year));
        return list(&app, &visitor, &key, &Entered::refused(typed, problems)).await;
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=assessment-begun", new.href())))
}

/// `GET /cities/{city}/assessments/{year}`: how far it is; for others than the city, its profile.
pub async fn assessment(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year)): Path<(Key, String)>,
) -> Answer {
    let found = find(&app, &visitor, &key, &year).await?;
    if !visitor.may(Act::ReadDrafts) {
        return Ok(go(&format!("{}/profile", found.assessment.href())));
    }
    let profile = super::profile(&found.answers());
    Ok(pages::overview(&visitor, &found, &profile))
}

/// `POST /cities/{city}/assessments/{year}`: publishes or withdraws.
pub async fn publish(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let Found { city, assessment, parts } = find(&app, &visitor, &key, &year).await?;
    let (href, is_public) = (assessment.href(), assessment.published_at.is_some());
    let published_at = match (typed.get("act"), is_public, assessment.overall) {
        ("publish", false, None) => return Ok(go(&format!("{href}?done=assessment-empty"))),
        ("publish", false, Some(_)) => Some(app.now().to_string()),
        ("withdraw", true, _) => None,
        ("publish" | "withdraw", ..) => return Ok(go(&href)),
        _ => return Err(Refusal::Unreadable("neither publish nor withdraw".into())),
    };
    let questions = ours().questions().map(|(_, q)| q);
    let figures =
        super::evidence_for(&app, &city.country, questions, &super::together(&parts)).await?;
    let mut change = app.change(visitor.author()).await?;
    let before = Assessment { version: typed.version(), ..assessment };
    if !store::set_published(&mut change, &before, published_at).await? {
        drop(change);
        let now = store::assessment(&app.store, &before.city, before.year).await?;
        let now = now.ok_or(Refusal::NotFound)?;
        return Err(moved_on(&typed, now.version, &href, &href));
    }
    super::join_evidence(&mut change, &before, &figures).await?;
    change.commit().await?;
    let done = if is_public { "assessment-withdrawn" } else { "assessment-published" };
    Ok(go(&format!("{href}?done={done}")))
}

/// `GET /cities/{city}/assessments/{year}/sections/{area}`
pub async fn section(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year, area)): Path<(Key, String, String)>,
) -> Answer {
    let section = super::section_of(&area)?;
    let found = find(&app, &visitor, &key, &year).await?;
    let part = found.part(&section.area);
    let answers = part.map(|p| p.answers.clone()).unwrap_or_default();
    if !visitor.may(Act::WriteCity) {
        return Ok(pages::read_section(&visitor, &found, section, &answers));
    }
    let version = part.map_or(0, |p| p.version).to_string();
    let entered = Entered::fresh(Typed::of([("version", version)]));
    Ok(pages::section_form(&visitor, &found, section, &answers, &entered))
}

/// `POST /cities/{city}/assessments/{year}/sections/{area}`
pub async fn answer(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year, area)): Path<(Key, String, String)>,
    typed: Typed,
) -> Answer {
    let section = super::section_of(&area)?;
    let found = find(&app, &visitor, &key, &year).await?;
    let (newer, problems) = forms::answers(section, &typed);
    if !problems.is_empty() {
        let entered = Entered::refused(typed, problems);
        return Ok(pages::section_form(&visitor, &found, section, &newer, &entered));
    }
    let before = found.part(&section.area);
    if before.map_or(0, |p| p.version) != typed.version() {
        return Err(section_clash(&app, &visitor, &found.assessment, section, &typed).await?);
    }
    let mut answers = before.map(|p| p.answers.clone()).unwrap_or_default();
    answers.renew(section, newer);
    let figures =
        super::evidence_for(&app, &found.city.country, section.questions.iter(), &answers).await?;
    let mut change = app.change(visitor.author()).await?;
    if !store::save_part(&mut change, &found.assessment, &section.area, before, &answers).await? {
        drop(change);
        return Err(section_clash(&app, &visitor, &found.assessment, section, &typed).await?);
    }
    super::join_evidence(&mut change, &found.assessment, &figures).await?;
    change.commit().await?;
    let mut all = found.answers();
    all.merge(answers);
    let has_idle = section.questions.iter().any(|q| survey::is_idle(ours(), q, &all));
    let done = if has_idle { "assessment-idle" } else { "saved" };
    Ok(go(&after(&found.assessment, section, typed.get("then"), done)))
}

/// Where one goes after a section: to the next, or back to the overview.
fn after(assessment: &Assessment, section: &survey::Section, then: &str, done: &str) -> String {
    let later = ours().sections.iter().skip_while(|s| s.area != section.area).nth(1);
    match later.filter(|_| then != "overview") {
        Some(next) => format!("{}/sections/{}?done={done}", assessment.href(), next.area),
        None => format!("{}?done={done}", assessment.href()),
    }
}

async fn section_clash(
    app: &App,
    visitor: &Visitor,
    assessment: &Assessment,
    section: &survey::Section,
    typed: &Typed,
) -> Result<Refusal, Refusal> {
    let parts = store::parts(&app.store, &assessment.city, assessment.year).await?;
    let part = parts.into_iter().find(|p| p.area == section.area);
    let (saved, version) = part.map_or_else(Default::default, |p| (p.answers, p.version));
    let form = format!("{}/sections/{}", assessment.href(), section.area);
    let words = [
        word::SURVEY_OPEN,
        word::SURVEY_NOT_APPLICABLE,
        word::SURVEY_NONE_OF_THESE,
        word::SURVEY_DRAFT,
    ]
    .map(|w| visitor.say(w));
    let [open, not_applicable, none, draft] = &words;
    let said = forms::Said { open, not_applicable, none, draft };
    Ok(forms::clash(section, typed, (&saved, version), &form, visitor.lang(), &said))
}

/// A profile with everything that its page shows beside it.
pub struct Seen {
    /// The assessment.
    pub found: Found,
    /// The profile under the chosen weights.
    pub profile: Profile,
    /// The chosen weights.
    pub weights: Weights,
    /// The weights as they were typed.
    pub entered: Entered,
    /// Earlier years to compare with, the latest first.
    pub earlier: Vec<i16>,
    /// The comparison with one of them.
    pub comparison: Option<(i16, RoundComparison)>,
    /// The place among other cities' published scores, under the questionnaire's own weights.
    pub place: Option<survey::Place>,
}

/// `GET /cities/{city}/assessments/{year}/profile`
pub async fn profile(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year)): Path<(Key, String)>,
    uri: axum::http::Uri,
) -> Answer {
    let found = find(&app, &visitor, &key, &year).await?;
    let query = parameters(uri.query().unwrap_or_default());
    let (weights, problems) = forms::weights(&query);
    let answers = found.answers();
    let all = visible(&app, &visitor, &key).await?;
    let earlier: Vec<i16> =
        all.iter().map(|a| a.year).filter(|y| *y < found.assessment.year).collect();
    let chosen = super::year_of(query.get("earlier"))
        .filter(|y| earlier.contains(y))
        .or(earlier.first().copied());
    let comparison = match chosen {
        Some(then) => {
            let old = super::together(&store::parts(&app.store, &key, then).await?);
            Some((then, compare(&old, &answers, &weights)))
        }
        None => None,
    };
    let place = place(&app, &found.assessment).await?;
    let profile = Profile::of(ours(), &answers, &weights);
    let entered = Entered::refused(query, problems);
    Ok(pages::profile::profile(
        &visitor,
        &Seen { found, profile, weights, entered, earlier, comparison, place },
    ))
}

/// Both rounds were asked the questionnaire that we have: it is still in its first version.
fn compare(earlier: &Answers, later: &Answers, weights: &Weights) -> RoundComparison {
    let round = |answers| survey::Round { questionnaire: ours(), answers };
    survey::compare_rounds(round(earlier), round(later), weights)
}

/// The place among peers, if enough have published.
async fn place(app: &App, own: &Assessment) -> Result<Option<survey::Place>, Refusal> {
    let Some(overall) = own.overall else { return Ok(None) };
    let peers: Vec<Points> =
        store::peers(&app.store, own).await?.into_iter().map(Points::new).collect();
    Ok(Some(survey::place_among(Points::new(overall), &peers)))
}

/// `GET /cities/{city}/assessments/{year}/profile.svg`
pub async fn profile_svg(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year)): Path<(Key, String)>,
) -> Answer {
    picture_of(&app, &visitor, (&key, &year), File::Svg).await
}

/// `GET /cities/{city}/assessments/{year}/profile.png`
pub async fn profile_png(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year)): Path<(Key, String)>,
) -> Answer {
    picture_of(&app, &visitor, (&key, &year), File::Png).await
}

async fn picture_of(app: &App, visitor: &Visitor, (key, year): (&Key, &str), file: File) -> Answer {
    let found = find(app, visitor, key, year).await?;
    let profile = super::profile(&found.answers());
    let draw = |canvas: &Canvas<'_>| chart::profile(visitor, &found, &profile, canvas);
    let svg = picture::standalone(visitor.lang(), &chart::whole(visitor), &draw)?;
    picture::answer(app, svg, file).await
}

/// `GET /cities/{city}/assessments/{year}/profile.csv`
pub async fn profile_csv(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, year)): Path<(Key, String)>,
) -> Answer {
    let found = find(&app, &visitor, &key, &year).await?;
    let profile = super::profile(&found.answers());
    let name = format!("{}-{}.csv", found.assessment.city, found.assessment.year);
    Ok(picture::csv(&name, csv(&chart::rows(&visitor, &found, &profile), LineEnd::CrLf)))
}
