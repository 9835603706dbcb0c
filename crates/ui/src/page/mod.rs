//! The page frame: what stands around every page.

use locale::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{Example, Pictogram, Shown, pictogram};

/// A link of the navigation.
#[derive(Clone, Debug)]
pub struct NavLink {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
    /// Whether it is where the reader is.
    pub place: Place,
}

/// Whether a link leads to where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Here, or above here.
    Here,
    /// Elsewhere.
    Elsewhere,
}

/// A language in the picker.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// The language.
    pub lang: Lang,
    /// Its name in itself.
    pub name: String,
    /// The same page in it.
    pub href: String,
}

/// A whole page.
pub struct Page {
    /// The title of the window; it begins with the headline.
    pub title: String,
    /// The language of the page.
    pub lang: Lang,
    /// The name beside the mark.
    pub site: String,
    /// Where the mark leads.
    pub home: String,
    /// «Skip to the content».
    pub skip: String,
    /// What the navigation is called for those who hear it.
    pub nav_name: String,
    /// «Menu», on narrow screens.
    pub menu: String,
    /// The navigation.
    pub nav: Vec<NavLink>,
    /// Sign-in or account.
    pub account: Vec<NavLink>,
    /// «Language».
    pub languages_name: String,
    /// The page in other languages.
    pub languages: Vec<LanguageLink>,
    /// A strip above everything, such as the note of a demonstration.
    pub strip: Option<Markup>,
    /// More in the masthead, such as the choice of language of newcomers' pages.
    pub beside: Option<Markup>,
    /// The content.
    pub main: Markup,
    /// The foot.
    pub foot: Markup,
    /// The stylesheet's address.
    pub stylesheet: String,
    /// The script's address.
    pub script: String,
    /// The icon's address.
    pub icon: String,
    /// More for the head: alternates, a manifest.
    pub head: Option<Markup>,
}

impl Page {
    /// The whole document.
    #[must_use]
    pub fn render(&self) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(self.lang) dir=(self.lang.direction().as_str()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) }
                    link rel="stylesheet" href=(self.stylesheet);
                    link rel="icon" type="image/svg+xml" href=(self.icon);
                    script type="module" src=(self.script) {}
                    @if let Some(head) = &self.head { (head) }
                }
                body {
                    a.skip href="#main" { (self.skip) }
                    header {
                        @if let Some(strip) = &self.strip { div.strip { div.wrap { (strip) } } }
                        (self.mast())
                    }
                    main #main .wrap tabindex="-1" { (self.main) }
                    footer.foot { div.wrap { (self.foot) (self.languages()) } }
                }
            }
        }
    }

    fn mast(&self) -> Markup {
        html! {
            div.mast { div.wrap {
                a.mark href=(self.home) { (mark()) span { (self.site) } }
                @if !self.nav.is_empty() || !self.account.is_empty() {
                    details.menu {
                        summary { (self.menu) }
                        nav aria-label=(self.menu) { (links(&self.nav)) (links(&self.account)) }
                    }
                    nav.wide aria-label=(self.nav_name) { (links(&self.nav)) (links(&self.account)) }
                }
                (self.to_languages())
                @if let Some(beside) = &self.beside { div.beside { (beside) } }
            } }
        }
    }

    /// The way down to the languages, with the name of the present one: found by those who cannot
    /// read the page.
    fn to_languages(&self) -> Markup {
        let present = self.languages.iter().find(|l| l.lang == self.lang);
        html! {
            @if let (Some(present), true) = (present, self.languages.len() > 1) {
                a.to-languages href="#page-languages" {
                    (pictogram(Pictogram::Globe)) span.hide { (self.languages_name) ": " } (present.name)
                }
            }
        }
    }

    fn languages(&self) -> Markup {
        html! {
            @if self.languages.len() > 1 {
                nav.languages #page-languages aria-label=(self.languages_name) {
                    ul { @for l in &self.languages {
                        li { a href=(l.href) hreflang=(l.lang) lang=(l.lang) dir=(l.lang.direction().as_str())
                            aria-current=[(l.lang == self.lang).then_some("true")] { (l.name) } }
                    } }
                }
            }
        }
    }
}

fn links(links: &[NavLink]) -> Markup {
    html! { @if !links.is_empty() { ul { @for link in links {
        li { a href=(link.href) aria-current=[(link.place == Place::Here).then_some("page")] { (link.label) } }
    } } } }
}

/// The mark of Isopolity.
fn mark() -> Markup {
    let svg = format!(
        "<svg width=\"30\" height=\"26\" viewBox=\"0 0 30 26\" fill=\"none\" stroke=\"currentColor\" \
         stroke-width=\"2.4\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"/></svg>",
        crate::MARK
    );
    PreEscaped(svg)
}

pub(crate) fn gallery() -> Shown {
    let link = |label: &str, place| NavLink { href: "#".into(), label: label.into(), place };
    let language = |lang, name: &str| LanguageLink { lang, name: name.into(), href: "#".into() };
    let frame = Page {
        title: String::new(),
        lang: Lang::EN,
        site: "Isopolity".into(),
        home: "#".into(),
        skip: String::new(),
        nav_name: "Main (example)".into(),
        menu: "Menu (example)".into(),
        nav: vec![link("Cities", Place::Here), link("Practices", Place::Elsewhere)],
        account: vec![link("Sign in", Place::Elsewhere)],
        languages_name: "Language (example)".into(),
        languages: vec![language(Lang::EN, "English"), language(Lang::AR, "العربية")],
        strip: None,
        beside: None,
        main: html! {},
        foot: html! {},
        stylesheet: String::new(),
        script: String::new(),
        icon: String::new(),
        head: None,
    };
    Shown {
        name: "frame",
        purpose: "What stands around every page: the mark, the ways, the languages.",
        examples: vec![
            Example {
                name: "a strip above",
                markup: html! { div.strip { div.wrap { p { "This is a demonstration." } } } },
            },
            Example { name: "the mast", markup: frame.mast() },
        ],
    }
}
