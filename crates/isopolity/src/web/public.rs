//! The frame of newcomers' pages: the city's name, the choice of language, the quick way out. No
//! account, no cookie, no menu, nothing from elsewhere, and nothing that needs a script.

use locale::Lang;
use maud::{Markup, html};
use ui::page::LanguageLink;

use super::visitor::Visitor;
use crate::directory::welcome::lost::Lost;
use crate::word;

/// Where the quick way out leads: an everyday page that looks like nothing special.
const ELSEWHERE: &str = "https://www.wikipedia.org/";

/// Whether a path is one of the access point.
#[must_use]
pub fn is_public(path: &str) -> bool {
    path == "/welcome" || path.starts_with("/welcome/")
}

/// A page for newcomers.
pub struct PublicPage {
    /// The headline.
    pub title: String,
    /// The name of the city.
    pub city: String,
    /// Its first page in the reader's language.
    pub home: String,
    /// The language that the reader asked for, which the screens may not have.
    pub lang: Lang,
    /// The same page in every language that has something to say.
    pub languages: Vec<LanguageLink>,
    /// A strip above everything.
    pub strip: Option<Markup>,
    /// The content.
    pub main: Markup,
    /// The foot.
    pub foot: Markup,
    /// The script that keeps the city's pages on the device, if this is a page of a city.
    pub worker: Option<String>,
    /// The file with all of them.
    pub everything: String,
    /// How a home screen shows them.
    pub manifest: String,
    /// What other programs find on the page: feeds, and what it tells as data.
    pub beside: Markup,
}

impl PublicPage {
    /// The whole document.
    #[must_use]
    pub fn render(self, visitor: &Visitor) -> Markup {
        let present = (self.lang, word::own_name(self.lang));
        let data = self.beside;
        let beside = html! {
            @if self.languages.len() > 1 { (ui::welcome::languages(&visitor.say(word::FRAME_LANGUAGE), present, &self.languages)) }
            (ui::welcome::exit(&visitor.say(word::FRAME_EXIT), ELSEWHERE))
        };
        let head = self.worker.map(|worker| {
            html! {
                meta name="worker" content=(worker);
                meta name="everything" content=(self.everything);
                meta name="theme-color" content="#0b5c6b";
                link rel="manifest" href=(self.manifest);
                link rel="apple-touch-icon" href=(crate::home::picture_address());
                (data)
            }
        });
        let page = ui::Page {
            title: if self.city.is_empty() {
                self.title
            } else {
                format!("{} – {}", self.title, self.city)
            },
            lang: visitor.lang(),
            site: if self.city.is_empty() { "Isopolity".to_owned() } else { self.city },
            home: self.home,
            skip: visitor.say(word::FRAME_SKIP),
            nav_name: String::new(),
            menu: String::new(),
            nav: Vec::new(),
            account: Vec::new(),
            languages_name: String::new(),
            languages: Vec::new(),
            strip: self.strip,
            beside: Some(beside),
            main: self.main,
            foot: self.foot,
            stylesheet: crate::home::stylesheet_address(),
            script: crate::home::welcome_script_address(),
            icon: crate::home::icon_within(),
            head,
        };
        page.render()
    }
}

/// A refusal, in the frame of newcomers' pages.
pub(super) fn refusal(visitor: &Visitor, title: &str, main: Markup) -> Markup {
    let lost = Lost::at(visitor);
    let page = PublicPage {
        title: title.to_owned(),
        city: lost.city_name(),
        home: lost.home(),
        lang: lost.lang(),
        languages: lost.languages(),
        strip: None,
        main,
        foot: html! {},
        worker: None,
        everything: String::new(),
        manifest: String::new(),
        beside: html! {},
    };
    page.render(visitor)
}
