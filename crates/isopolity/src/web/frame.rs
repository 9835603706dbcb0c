//! The frame around every answer: finds out who is asking and in which language, and makes the page
//! around content, refusals included.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use locale::{Lang, State as TextState, Text};
use maud::{Markup, html};
use tower_http::csrf::ProtectionError;
use ui::form::{self, Weight};
use ui::headline::Headline;
use ui::page::{LanguageLink, NavLink, Place};
use ui::text::Phrase;

use super::forms::{Entered, Typed};
use super::language::{self, Chosen};
use super::limit;
use super::visitor::Visitor;
use crate::access::{Act, Role};
use crate::app::{App, Demonstration};
use crate::directory::welcome::lost::Lost;
use crate::refusal::{Clash, Differing, Refusal};
use crate::word;

/// Stands around every request: finds the visitor, and words a refusal.
pub async fn around(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let number: String = app.random.id().chars().take(10).collect();
    let is_public = super::public::is_public(request.uri().path());
    let (lang, chosen) = if is_public {
        (
            language::of_path(&app.dictionary, request.uri().path(), request.headers()),
            Chosen::Otherwise,
        )
    } else {
        language::choose(&app.dictionary, request.uri().query(), request.headers())
    };
    // Newcomers' pages know nobody: a session is not even looked up, so they need no database. Nor
    // does who asks too much cost a look.
    let is_too_many = request.extensions().get::<limit::TooMany>().is_some();
    let secret = if is_public || is_too_many {
        None
    } else {
        language::cookie(request.headers(), crate::people::COOKIE_NAME)
    };
    let secret = secret.map(str::to_owned);
    let person = match &secret {
        Some(secret) => crate::people::person_of_session(&app, secret).await,
        None => Ok(None),
    };
    let (person, fault) = match person {
        Ok(person) => (person, None),
        Err(fault) => (None, Some(fault)),
    };
    let prolonged = match (&person, &secret) {
        (Some(person), Some(secret)) => crate::people::prolong_session(&app, person, secret).await,
        _ => None,
    };
    let visitor = Visitor::new(app.clone(), person, lang, request.uri(), number);
    request.extensions_mut().insert(visitor.clone());
    let mut response = match fault {
        _ if is_too_many => Refusal::TooMany.into_response(),
        None => next.run(request).await,
        Some(fault) => Refusal::from(fault).into_response(),
    };
    if let Some(refusal) = refusal_of(&mut response) {
        let status = response.status();
        response = refused(&visitor, &refusal, status);
    }
    // An answer that begins or ends a session has the last word about its cookie.
    if let Some(cookie) = prolonged.filter(|_| !sets_session(&response)) {
        set_cookie(&mut response, &cookie);
    }
    if chosen == Chosen::ByAddress {
        let cookie =
            format!("{}={lang}; Path=/; SameSite=Lax; Max-Age=31536000", language::COOKIE_NAME);
        set_cookie(&mut response, &cookie);
    }
    // What is shown to one person must not wait in the browser for the next.
    let kept = if visitor.person().is_some() { "no-store" } else { "private, no-cache" };
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(kept));
    response
}

/// Why an answer is a refusal: because a handler or the guard says so, because a form came from
/// another site, or because what stands around the handlers refused in a bare line of its own.
fn refusal_of(response: &mut Response) -> Option<Refusal> {
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        return Some(refusal);
    }
    if response.extensions().get::<ProtectionError>().is_some() {
        return Some(Refusal::Elsewhere);
    }
    let kind = response.headers().get(header::CONTENT_TYPE).map_or(&b""[..], |k| k.as_bytes());
    match response.status() {
        _ if kind.starts_with(b"text/html") => None,
        StatusCode::NOT_FOUND => Some(Refusal::NotFound),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Refusal::TooLarge),
        status if status.is_client_error() => Some(Refusal::Unreadable(status.to_string())),
        status if status.is_server_error() => Some(Refusal::fault(status)),
        _ => None,
    }
}

fn set_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Whether an answer says something about the session's cookie already.
fn sets_session(response: &Response) -> bool {
    let name = crate::people::COOKIE_NAME.as_bytes();
    response.headers().get_all(header::SET_COOKIE).iter().any(|v| v.as_bytes().starts_with(name))
}

/// A page: its headline and its content, in the frame.
pub struct Sheet {
    /// How it begins.
    pub headline: Headline,
    /// What follows.
    pub content: Markup,
    /// Whether what it shows was made up, which it then says.
    pub truth: Truth,
}

/// Whether a page shows what is true or what was made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// As far as is known.
    True,
    /// Made up, at least in part, to show something.
    Example,
}

impl Truth {
    /// Made up, if the thing shown is.
    #[must_use]
    pub fn of(is_example: bool) -> Self {
        if is_example { Self::Example } else { Self::True }
    }
}

impl Sheet {
    /// A page with a headline and content.
    #[must_use]
    pub fn new(headline: Headline, content: Markup) -> Self {
        Self { headline, content, truth: Truth::True }
    }

    /// Marked as made up, if it is.
    #[must_use]
    pub fn truth(mut self, truth: Truth) -> Self {
        self.truth = truth;
        self
    }

    /// The whole answer.
    #[must_use]
    pub fn answer(self, visitor: &Visitor) -> Response {
        self.answer_with(visitor, StatusCode::OK)
    }

    /// The whole answer with a status: 422 for a refused form.
    #[must_use]
    pub fn answer_with(self, visitor: &Visitor, status: StatusCode) -> Response {
        (status, self.page(visitor)).into_response()
    }

    fn page(self, visitor: &Visitor) -> Markup {
        let content = html! {
            (done(visitor))
            @if self.truth == Truth::Example {
                (ui::notice::notice(ui::notice::Kind::Example, &html! { p { (visitor.say(word::FRAME_EXAMPLE)) } }))
            }
            (self.headline.render())
            (self.content)
        };
        document(visitor, &self.headline.text.text, content)
    }
}

/// A page for a form: 422 when it was refused.
#[must_use]
pub fn form_sheet(
    visitor: &Visitor,
    headline: Headline,
    entered: &Entered,
    content: Markup,
) -> Response {
    let status =
        if entered.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let content = html! { (problems(visitor, entered)) (content) };
    Sheet::new(headline, content).answer_with(visitor, status)
}

/// The summary of a form's problems.
#[must_use]
pub fn problems(visitor: &Visitor, entered: &Entered) -> Markup {
    let sentences: Vec<_> =
        entered.problems.iter().map(|p| (p.place.clone(), named_problem(visitor, p))).collect();
    form::problems(&visitor.say(word::FRAME_PROBLEMS), &sentences)
}

/// What is wrong, after the name of the field where it has one in the dictionary.
fn named_problem(visitor: &Visitor, problem: &measure::Problem) -> String {
    let sentence = visitor.say_problem(problem);
    match field_label(visitor, &problem.place) {
        Some(label) => visitor.say_with(
            word::FRAME_PROBLEM_OF,
            &[("field", label.into()), ("problem", sentence.into())],
        ),
        None => sentence,
    }
}

/// A field of a form with what was typed and what is wrong with it.
#[must_use]
pub fn field(visitor: &Visitor, entered: &Entered, name: &str, label: locale::Word) -> form::Field {
    form::Field {
        problem: entered.problem(name).map(|p| visitor.say_problem(p)),
        value: entered.typed.get(name).to_owned(),
        ..form::Field::new(name, visitor.say(label))
    }
}

/// The way to a page: pairs of name and address.
#[must_use]
pub fn headline(
    visitor: &Visitor,
    way: &[(String, String)],
    kicker: &str,
    text: impl Into<Phrase>,
    lede: impl Into<Phrase>,
) -> Headline {
    Headline {
        way: way.to_vec(),
        way_name: visitor.say(word::FRAME_WAY),
        kicker: kicker.to_owned(),
        text: text.into(),
        lede: lede.into(),
    }
}

/// A word about what was just done, when the address says so.
fn done(visitor: &Visitor) -> Markup {
    let name = visitor
        .parameter("done")
        .filter(|d| d.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
    let dictionary = &visitor.app().dictionary;
    let known =
        |name: &&str| dictionary.of(Lang::EN).is_some_and(|w| w.has(&format!("done-{name}")));
    html! { @if let Some(name) = name.filter(known) {
        (ui::notice::notice(ui::notice::Kind::Done, &html! { p { (visitor.say_named(&format!("done-{name}"))) } }))
    } }
}

/// The frame of officers' pages around content that has its own headline.
#[must_use]
pub fn document(visitor: &Visitor, title: &str, main: Markup) -> Markup {
    let app = visitor.app();
    if super::public::is_public(visitor.path()) {
        return super::public::refusal(visitor, title, main);
    }
    let is_demonstration = app.settings.demonstration == Demonstration::Yes;
    let page = ui::Page {
        title: format!("{title} – Isopolity"),
        lang: visitor.lang(),
        site: "Isopolity".to_owned(),
        home: "/".to_owned(),
        skip: visitor.say(word::FRAME_SKIP),
        nav_name: visitor.say(word::FRAME_NAVIGATION),
        menu: visitor.say(word::FRAME_MENU),
        nav: navigation(visitor),
        account: account(visitor),
        languages_name: visitor.say(word::FRAME_LANGUAGE),
        languages: languages(visitor),
        strip: is_demonstration.then(|| html! { p { (visitor.say(word::FRAME_DEMONSTRATION)) } }),
        beside: None,
        main,
        foot: foot(visitor),
        stylesheet: crate::home::stylesheet_address(),
        script: crate::home::script_address(),
        icon: crate::home::icon_address(),
        head: None,
    };
    page.render()
}

fn navigation(visitor: &Visitor) -> Vec<NavLink> {
    let own = visitor.city().map(|city| (format!("/cities/{city}"), word::FRAME_NAV_MY_CITY));
    let all = [
        ("/cities".to_owned(), word::FRAME_NAV_CITIES),
        ("/networks".to_owned(), word::FRAME_NAV_NETWORKS),
        ("/evidence".to_owned(), word::FRAME_NAV_EVIDENCE),
        ("/practices".to_owned(), word::FRAME_NAV_PRACTICES),
    ];
    let own_path = own.as_ref().map(|(path, _)| path.clone());
    let is_own = own_path.is_some_and(|own| is_under(visitor.path(), &own));
    let link = |(href, word): (String, locale::Word)| {
        let is_here =
            is_under(visitor.path(), &href) && (!is_own || word == word::FRAME_NAV_MY_CITY);
        NavLink {
            label: visitor.say(word),
            place: if is_here { Place::Here } else { Place::Elsewhere },
            href,
        }
    };
    own.into_iter().chain(all).map(link).collect()
}

fn is_under(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn account(visitor: &Visitor) -> Vec<NavLink> {
    let link = |href: &str, label: String| NavLink {
        place: if is_under(visitor.path(), href) { Place::Here } else { Place::Elsewhere },
        href: href.to_owned(),
        label,
    };
    let Some(person) = visitor.person() else {
        return vec![link("/sign-in", visitor.say(word::FRAME_SIGN_IN))];
    };
    let mut links = Vec::new();
    if person.grants.iter().any(|(role, _)| *role == Role::Keeper) && visitor.may(Act::Invite) {
        links.push(link("/people", visitor.say(word::FRAME_NAV_PEOPLE)));
        links.push(link("/journal", visitor.say(word::FRAME_NAV_JOURNAL)));
    }
    links.push(link("/account", person.name.clone()));
    links
}

/// The same page in every language of the screens.
fn languages(visitor: &Visitor) -> Vec<LanguageLink> {
    let to = |lang: Lang| LanguageLink {
        lang,
        name: word::own_name(lang).to_owned(),
        href: format!("{}?lang={lang}", visitor.path()),
    };
    visitor.app().dictionary.languages().map(to).collect()
}

fn foot(visitor: &Visitor) -> Markup {
    html! { p {
        (visitor.say(word::FRAME_FOOT)) " "
        a href="/design" { (visitor.say(word::FRAME_NAV_DESIGN)) } " · "
        a href="/security" { (visitor.say(word::FRAME_NAV_SECURITY)) }
    } }
}

/// The page of a refusal: what happened, and what the reader can do.
fn refused(visitor: &Visitor, refusal: &Refusal, status: StatusCode) -> Response {
    if let Refusal::Fault(story) = refusal {
        tracing::error!(request = visitor.request(), story, "a request failed");
    }
    let (title, lede) = match refusal {
        Refusal::NotFound => (word::REFUSAL_NOT_FOUND, word::REFUSAL_NOT_FOUND_NEXT),
        Refusal::SignIn => (word::REFUSAL_SIGN_IN, word::REFUSAL_SIGN_IN_NEXT),
        Refusal::Forbidden => (word::REFUSAL_FORBIDDEN, word::REFUSAL_FORBIDDEN_NEXT),
        Refusal::Elsewhere => (word::REFUSAL_ELSEWHERE, word::REFUSAL_ELSEWHERE_NEXT),
        Refusal::Unreadable(_) => (word::REFUSAL_UNREADABLE, word::REFUSAL_UNREADABLE_NEXT),
        Refusal::TooLarge => (word::REFUSAL_TOO_LARGE, word::REFUSAL_TOO_LARGE_NEXT),
        Refusal::TooMany => (word::REFUSAL_TOO_MANY, word::REFUSAL_TOO_MANY_NEXT),
        Refusal::TooSlow => (word::REFUSAL_TOO_SLOW, word::REFUSAL_TOO_SLOW_NEXT),
        Refusal::Conflict(clash) if clash.page.is_some() => {
            (word::REFUSAL_MOVED_ON, word::REFUSAL_MOVED_ON_NEXT)
        }
        Refusal::Conflict(_) => (word::REFUSAL_CONFLICT, word::REFUSAL_CONFLICT_NEXT),
        Refusal::Fault(_) => (word::REFUSAL_FAULT, word::REFUSAL_FAULT_NEXT),
    };
    let content = match refusal {
        Refusal::Conflict(clash) => conflict(visitor, clash),
        Refusal::SignIn => {
            html! { p { (form::link_button(&visitor.say(word::FRAME_SIGN_IN), Weight::Primary,
            &format!("/sign-in?to={}", visitor.path()))) } }
        }
        Refusal::Fault(_) => {
            html! { p { (visitor.say_with(word::REFUSAL_NUMBER, &[("number", visitor.request().into())])) } }
        }
        // A city that is known has its own first page: see `help`.
        _ if Lost::at(visitor).is_in_a_city() => html! {},
        _ => {
            html! { p { a href="/" { (visitor.say(word::REFUSAL_HOME)) } } }
        }
    };
    let content = html! { (content) (help(visitor, refusal)) };
    Sheet::new(headline(visitor, &[], "", visitor.say(title), visitor.say(lede)), content)
        .answer_with(visitor, status)
}

/// Under what was refused to nobody in particular: who reads it may be a newcomer who is lost.
fn help(visitor: &Visitor, refusal: &Refusal) -> Markup {
    let is_newcomer = super::public::is_public(visitor.path())
        || (visitor.person().is_none() && matches!(refusal, Refusal::NotFound));
    html! { @if is_newcomer { (Lost::at(visitor).help()) } }
}

/// How it stands now, and the button again.
fn pressed(visitor: &Visitor, clash: &Clash, page: &str) -> Markup {
    let again = html! {
        @for (name, value) in clash.typed.iter().filter(|(n, _)| n != "version") { (form::hidden(name, value)) }
        (form::hidden("version", &clash.version.to_string()))
        div.row {
            (form::link_button(&visitor.say(word::REFUSAL_SEE_NOW), Weight::Primary, page))
            (form::button(&visitor.say(word::REFUSAL_NEVERTHELESS), Weight::Secondary))
        }
    };
    form::post(&clash.form, &again)
}

/// Both versions, and the choice to send one's own again over the other.
fn conflict(visitor: &Visitor, clash: &Clash) -> Markup {
    if let Some(page) = &clash.page {
        return pressed(visitor, clash, page);
    }
    let difference = |field: &Differing| ui::conflict::Difference {
        name: field.name.clone(),
        label: field
            .label
            .clone()
            .or_else(|| field_label(visitor, &field.name))
            .unwrap_or_else(|| field.name.clone()),
        saved: field.saved.clone(),
        typed: field.typed.clone(),
    };
    let differences: Vec<_> = clash.fields.iter().map(difference).collect();
    let (saved, typed) = (visitor.say(word::REFUSAL_SAVED), visitor.say(word::REFUSAL_TYPED));
    let again = html! {
        (ui::conflict::versions(&saved, &typed, &differences))
        @for field in &clash.fields { (form::hidden("differs", &field.name)) }
        @for (name, value) in clash.fields.iter().flat_map(|f| &f.pairs) { (form::hidden(&format!("theirs:{name}"), value)) }
        @for (name, value) in clash.typed.iter().filter(|(n, _)| n != "version") { (form::hidden(name, value)) }
        (form::hidden("version", &clash.version.to_string()))
        div.row {
            (form::button(&visitor.say(word::REFUSAL_KEEP_MINE), Weight::Primary))
            (form::link_button(&visitor.say(word::REFUSAL_KEEP_THEIRS), Weight::Secondary, &clash.form))
        }
    };
    html! {
        h2 { (visitor.say(word::REFUSAL_DIFFERS)) }
        (form::post(clash.action.as_ref().unwrap_or(&clash.form), &again))
    }
}

/// The label of a field by its name. A field in numbered rows, such as `line-2-share-1`, has the
/// label `field-line-share` with the numbers as `$n` and `$m`; a slice that has no message for a
/// field, such as for a question, gives the words themselves.
fn field_label(visitor: &Visitor, name: &str) -> Option<String> {
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
        return None;
    }
    let is_number = |part: &&str| part.parse::<u32>().is_ok();
    let words: Vec<_> = name.split('-').filter(|part| !is_number(part)).collect();
    let mut numbers = name.split('-').filter_map(|part| part.parse::<u32>().ok());
    let facts =
        [("n", numbers.next().unwrap_or(0).into()), ("m", numbers.next().unwrap_or(0).into())];
    visitor.find_named(&format!("field-{}", words.join("-")), &facts)
}

/// A refusal because somebody else saved first: what is saved and what was typed.
#[must_use]
pub fn clash(typed: &Typed, saved: &Typed, version: i64, form: &str) -> Refusal {
    // Ticked boxes send a name several times: all its values are compared at once.
    let all = |from: &Typed, name: &str| from.all(name).map(str::to_owned).collect::<Vec<_>>();
    let read = |values: &[String]| values.join(", ");
    let mut names: Vec<&String> = saved.pairs().iter().map(|(name, _)| name).collect();
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| *name != "version" && seen.insert(*name));
    let differs = |name: &String| {
        let (saved, typed) = (all(saved, name), all(typed, name));
        let is_other = !typed.is_empty() && saved != typed;
        is_other.then(|| Differing {
            name: name.clone(),
            label: None,
            saved: read(&saved),
            typed: read(&typed),
            pairs: saved.into_iter().map(|value| (name.clone(), value)).collect(),
        })
    };
    Refusal::Conflict(Box::new(Clash {
        form: form.to_owned(),
        fields: names.into_iter().filter_map(differs).collect(),
        version,
        typed: typed.pairs().to_vec(),
        ..Clash::default()
    }))
}

/// The same refusal of what was sent to another address than the form's: there it is sent again.
#[must_use]
pub fn sent_to(refusal: Refusal, action: String) -> Refusal {
    match refusal {
        Refusal::Conflict(clash) => {
            Refusal::Conflict(Box::new(Clash { action: Some(action), ..*clash }))
        }
        other => other,
    }
}

/// A refusal of a button, because somebody else changed the thing first: `page` shows how it stands
/// now, and the button can be pressed nevertheless.
#[must_use]
pub fn moved_on(typed: &Typed, version: i64, form: &str, page: &str) -> Refusal {
    Refusal::Conflict(Box::new(Clash {
        form: form.to_owned(),
        version,
        typed: typed.pairs().to_vec(),
        page: Some(page.to_owned()),
        ..Clash::default()
    }))
}

/// A text for the visitor, with its mark.
#[must_use]
pub fn text(visitor: &Visitor, text: &Text) -> Markup {
    let shown = text.show(&[visitor.lang()]);
    ui::text::text(&shown, visitor.lang(), &mark(visitor, &shown))
}

/// A longer text for the visitor, in paragraphs, with its mark.
#[must_use]
pub fn paragraphs(visitor: &Visitor, text: &Text) -> Markup {
    let shown = text.show(&[visitor.lang()]);
    ui::text::paragraphs(&shown, visitor.lang(), &mark(visitor, &shown))
}

/// What to say of a version that is not what it seems: another language, a machine's work, outdated.
#[must_use]
pub fn mark(visitor: &Visitor, shown: &locale::Shown<'_>) -> String {
    let mut marks = Vec::new();
    if shown.is_fallback && !shown.text.is_empty() && shown.lang != visitor.lang() {
        let name = visitor.language(shown.lang);
        marks.push(visitor.say_with(word::TEXT_FALLBACK, &[("language", name.into())]));
    }
    match shown.state {
        TextState::Machine => marks.push(visitor.say(word::TEXT_MACHINE)),
        TextState::Outdated => marks.push(visitor.say(word::TEXT_OUTDATED)),
        _ => {}
    }
    marks.join(" · ")
}
