//! Writes pages to look at into a folder: the design system and what is built of it.
//!
//! `cargo run -p ui --example components -- FOLDER`. Everything in these pages is made up.

use std::{env, fs, io, path::Path};

use locale::Lang;
use maud::{Markup, html};
use ui::conflict::{Difference, changes, compare, versions};
use ui::figure::Figure;
use ui::form::{self, Choice, Field, Line, Weight};
use ui::headline::{Headline, fact};
use ui::list::{self, Item};
use ui::notice::{Kind, notice};
use ui::page::{LanguageLink, NavLink, Page, Place};
use ui::table::{Column, Table};
use ui::thread::{Standing, Station, thread};
use ui::tile::{Tile, tiles};
use ui::{Pictogram, pictogram};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "gallery".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("isopolity.css"), ui::stylesheet())?;
    fs::write(folder.join("isopolity.js"), ui::script())?;
    fs::write(folder.join("isopolity.svg"), ui::icon())?;
    let pages = [
        ("gallery", gallery()),
        ("city", city()),
        ("form", long_form()),
        ("conflict", conflict()),
        ("chain", chain()),
        ("access-en", access(Lang::EN)),
        ("access-ar", access(Lang::AR)),
        ("city-ar", city_in_arabic()),
    ];
    for (name, page) in pages {
        fs::write(folder.join(format!("{name}.html")), page.into_string())?;
    }
    Ok(())
}

/// A page in the frame.
fn page(lang: Lang, headline: &Headline, content: &Markup) -> Markup {
    let is_arabic = lang == Lang::AR;
    let words: [&str; 9] = if is_arabic {
        [
            "المدن",
            "الشبكات",
            "الأدلة",
            "الممارسات",
            "الوثائق",
            "الدخول",
            "القائمة",
            "اللغة",
            "إلى المحتوى",
        ]
    } else {
        [
            "Cities",
            "Networks",
            "Evidence",
            "Practices",
            "Documents",
            "Sign in",
            "Menu",
            "Language",
            "Skip to the content",
        ]
    };
    let [cities, networks, evidence, practices, documents, sign_in, menu, language, skip] = words;
    let link = |label: &str| NavLink {
        href: "#".into(),
        label: label.into(),
        place: if label == cities { Place::Here } else { Place::Elsewhere },
    };
    let names = [
        (Lang::EN, "English"),
        (Lang::FR, "français"),
        (Lang::LV, "latviešu"),
        (Lang::SV, "svenska"),
        (Lang::HR, "hrvatski"),
        (Lang::AR, "العربية"),
    ];
    let page = Page {
        title: format!("{} · Isopolity", headline.text.text),
        lang,
        site: "Isopolity".into(),
        home: "#".into(),
        skip: skip.into(),
        nav_name: cities.into(),
        menu: menu.into(),
        nav: [cities, networks, evidence, practices, documents].map(link).into(),
        account: vec![link(sign_in)],
        languages_name: language.into(),
        languages: names
            .map(|(lang, name)| LanguageLink { lang, name: name.into(), href: "#".into() })
            .into(),
        strip: Some(html! { p { "An example of the design." } }),
        beside: None,
        main: html! { (headline.render()) (content) },
        foot: html! { p { "Isopolity is free software." } ul.row { li { a href="#" { "Security" } } li { a href="#" { "Design" } } } },
        stylesheet: "isopolity.css".into(),
        script: "isopolity.js".into(),
        icon: "isopolity.svg".into(),
        head: None,
    };
    page.render()
}

fn headline(way: &[&str], kicker: &str, text: &str, lede: &str) -> Headline {
    Headline {
        way: way.iter().map(|name| ((*name).to_owned(), "#".to_owned())).collect(),
        way_name: "Way".into(),
        kicker: kicker.into(),
        text: text.into(),
        lede: lede.into(),
    }
}

fn gallery() -> Markup {
    let content = html! { @for component in ui::gallery() { section.section {
        h2 { (component.name) } p.quiet { (component.purpose) }
        @for example in component.examples { div.section { p.small.quiet { (example.name) } (example.markup) } }
    } } };
    page(Lang::EN, &headline(&[], "", "Design", "Every component with its states."), &content)
}

fn stations(labels: [&str; 8], here: usize) -> Vec<Station> {
    let station = |(at, label): (usize, &str)| {
        let standing = match at {
            5 | 7 => Standing::Missing,
            at if at == here => Standing::Here,
            _ => Standing::There,
        };
        let href = (standing != Standing::Missing).then(|| "#".to_owned());
        Station { label: label.to_owned(), href, standing }
    };
    labels.into_iter().enumerate().map(station).collect()
}

fn city() -> Markup {
    let labels = [
        "Evidence",
        "Assessment",
        "Need: language",
        "Mentor: Schaerbeek",
        "Practice",
        "Action",
        "Service",
        "Outcome",
    ];
    let content = html! {
        (thread("The thread", &stations(labels, 0), "nothing yet"))
        div.columns {
            div {
                (dots().render())
                section.section { h2 { "What others did" } (list::items(&things())) }
                (list::nothing("No plan yet. A plan says who does what by when.", Some(("Write a plan", "#"))))
                h2 { "Money" }
                dl.totals { div { dt { "planned" } dd { "€48,000" } } div { dt { "spent" } dd { "€12,500" } } div { dt { "left" } dd { "€35,500" } } }
            }
            aside {
                (fact("2.4", "points between nationals and foreigners in the country (made up)"))
                (fact("3 of 8", "similar towns set this as their first need"))
                dl { dt { "What this means for Jelgava" } dd { "Two or three plain sentences: what is known, how sure it is, what it does not say." }
                    dt { "What can be done next" } dd { "State the need, then see which cities have solved it." } }
                p { (form::link_button("State a need from this", Weight::Primary, "#")) }
                h2 { "Facts" }
                (list::facts(&[
                    ("Inhabitants".into(), html! { "56,000" br; span.quiet.small { "Register, 2024 (made up)" } }),
                    ("Languages".into(), html! { "latviešu, русский" }),
                    ("NUTS".into(), html! { code { "LV009" } }),
                ]))
            }
        }
    };
    page(
        Lang::EN,
        &headline(
            &["Cities", "Jelgava"],
            "Jelgava · Work",
            "A headline that says what the numbers say, in a sentence an officer can repeat",
            "Example layout. The figures are made up.",
        ),
        &content,
    )
}

fn city_in_arabic() -> Markup {
    let labels = [
        "الأدلة",
        "التقييم",
        "الحاجة",
        "المدينة المرشدة: سخاربيك",
        "الممارسة",
        "الإجراء",
        "الخدمة",
        "النتيجة",
    ];
    let content = html! {
        (thread("المسار", &stations(labels, 2), "لا شيء بعد"))
        (notice(Kind::Example, &html! { p { "هذه الصفحة مثال فقط." } }))
        ol.chain {
            li { h2 { "الأدلة" } ul { li { a href="#" { "معدل التوظيف" } } } }
            li { h2 { "الحاجة" } ul { li { strong { "دورات لغة مسائية" } } } }
            li.chain-empty { h2 { "الإجراء" } p.quiet { "لا شيء بعد" } }
        }
        (figures("الأرقام (مثال)").render())
    };
    page(
        Lang::AR,
        &headline(&["المدن"], "لاتفيا", "يلغافا", "ما هو معروف، وبأي قدر من اليقين."),
        &content,
    )
}

fn things() -> Vec<Item> {
    let item = |title: &str, tags: &[&str]| Item {
        title: title.into(),
        href: "#".into(),
        meta: "Gävle · since 2019 · documented".into(),
        summary: "Volunteers and teachers sit together twice a week; the library lends the room."
            .into(),
        example: None,
        tags: tags.iter().map(|t| (*t).to_owned()).collect(),
    };
    vec![
        item("Evening courses in the library", &["example"]),
        item(
            "A very long name of a practice that surely needs a second line on every screen",
            &["example", "draft"],
        ),
    ]
}

fn figures(caption: &str) -> Table {
    let years = (2016..=2024).map(|y| (y.to_string(), Column::Numbers));
    let row = |name: &str, from: i32| {
        std::iter::once(html! { (name) }).chain((0..9).map(|n| html! { (from + n) ".4" })).collect()
    };
    Table {
        caption: caption.into(),
        head: std::iter::once(("Country".to_owned(), Column::Words)).chain(years).collect(),
        rows: vec![row("Latvia", 61), row("Sweden", 70), row("Bosnia and Herzegovina", 51)],
    }
}

fn dots() -> Figure {
    let row = |name: &str, y: u32, a: u32, b: u32| {
        html! {
            text.chart-text x="0" y=(y + 5) font-size="14" { (name) }
            line.chart-link stroke-width="2" x1=(a) x2=(b) y1=(y) y2=(y) {}
            circle.chart-a cx=(a) cy=(y) r="7" {} circle.chart-b cx=(b) cy=(y) r="7" {}
        }
    };
    Figure {
        title: "Employment rate, 15 to 64 years, per cent".into(),
        drawing: html! { svg viewBox="0 0 600 190" role="img" aria-label="Made-up employment rates of three countries" {
            @for x in [160, 300, 440, 580] { line.chart-grid x1=(x) x2=(x) y1="20" y2="160" {} }
            (row("Country A", 40, 360, 520)) (row("Our country", 90, 300, 420)) (row("Country C", 140, 340, 370))
        } },
        caption: html! { p { "Made-up figures. A real page names the dataset, its date and its flags." } },
        table: Some(("Show as a table".into(), figures("The same as a table (made up)").render())),
        links: vec![
            ("Table".into(), "#".into()),
            ("CSV".into(), "#".into()),
            ("Cite".into(), "#".into()),
        ],
    }
}

fn access(lang: Lang) -> Markup {
    let ar = lang == Lang::AR;
    let say = |en: &str, arabic: &str| if ar { arabic.to_owned() } else { en.to_owned() };
    let tile = |picture, en, arabic| Tile {
        picture,
        label: say(en, arabic),
        note: String::new(),
        href: "#".into(),
    };
    let content = html! {
        (form::search("#", &Field::new("q", say("What are you looking for?", "عمّ تبحث؟")), &say("Search", "بحث"), &html! {}))
        (tiles(&[
            tile(Pictogram::Language, "Learn the language", "تعلّم اللغة"), tile(Pictogram::Health, "Health", "الصحة"),
            tile(Pictogram::Housing, "Housing", "السكن"), tile(Pictogram::Work, "Work", "العمل"),
            tile(Pictogram::Law, "Law and papers", "القانون والأوراق"), tile(Pictogram::Family, "Children and family", "الأطفال والأسرة"),
            tile(Pictogram::School, "School", "المدرسة"), tile(Pictogram::Emergency, "Emergency", "الطوارئ"),
        ]))
        h2 { (say("Open now near you", "مفتوح الآن بالقرب منك")) }
        ul.items { @for (name, until) in [(say("Evening course for beginners", "دورة لاتفية مسائية للمبتدئين"), "20:00"), (say("Legal advice", "استشارة قانونية"), "17:00")] {
            li { p.item-title { a href="#" { (name) } }
                p.meta { span.open { (say("Open until", "مفتوح حتى")) " " (until) } " · " (say("free · in Arabic and Russian · example", "مجاني · بالعربية والروسية · مثال")) } }
        } }
        table.hours { caption { (say("Opening hours (example)", "ساعات العمل (مثال)")) } tbody {
            tr { th scope="row" { (say("Monday", "الإثنين")) } td { "09:00–17:00" } }
            tr aria-current="date" { th scope="row" { (say("Tuesday", "الثلاثاء")) } td { "09:00–20:00" } }
            tr { th scope="row" { (say("Wednesday", "الأربعاء")) } td.closed { (say("closed", "مغلق")) } }
        } }
        div.section { (notice(Kind::Note, &html! { p { (say("In danger, call 112.", "في حالة الخطر اتصل على 112.")) } })) }
        a.exit href="#" { (pictogram(Pictogram::Exit)) (say("Leave this page", "خروج سريع")) }
    };
    page(
        lang,
        &headline(
            &[],
            "",
            &say("What can we help with?", "بماذا نساعدك؟"),
            &say(
                "No account, no tracking. Works without a network after the first visit.",
                "بلا حساب وبلا تتبّع. يعمل من دون إنترنت بعد الزيارة الأولى.",
            ),
        ),
        &content,
    )
}

fn long_form() -> Markup {
    let wrong = |name: &str, label: &str, value: &str, problem: &str| Field {
        problem: Some(problem.into()),
        value: value.into(),
        ..Field::new(name, label).hint("As counted by the latest register.")
    };
    let fields = html! {
        fieldset { legend { "The city" }
            (form::line(&Field::new("name", "Name of the city").hint("As its people write it."), Line::Text))
            (form::line(&wrong("inhabitants", "Inhabitants", "many", "Write a whole number, such as 56000."), Line::Whole))
            (form::select(&Field::new("country", "Country"), &[("LV".into(), "Latvia".into()), ("SE".into(), "Sweden".into())]))
            (form::area(&Field::new("about", "About the city").hint("Two or three sentences."), 4))
        }
        fieldset { legend { "Languages and days" }
            (form::boxes(&Field::new("languages", "Languages of the city"), &[Choice::new("lv", "latviešu"), Choice { hint: "Shown from right to left.".into(), ..Choice::new("ar", "العربية") }], &["lv"]))
            (form::radios(&Field { problem: Some("Choose one.".into()), ..Field::new("often", "How often is it looked at?") }, &[Choice::new("a", "Every month"), Choice::new("b", "Once a year")]))
            (form::line(&Field::new("from", "From"), Line::Date))
            (form::file(&Field::new("file", "A table of services").hint("CSV, at most 2 MB."), ".csv"))
        }
        div.row { (form::button("Save", Weight::Primary)) (form::button("Preview", Weight::Secondary)) (form::button("Take the city out", Weight::Danger)) (form::link_button("Not now", Weight::Quiet, "#")) }
    };
    let problems =
        [("inhabitants", "Write a whole number, such as 56000."), ("often", "Choose one.")]
            .map(|(f, s)| (f.to_owned(), s.to_owned()));
    let content = html! { (form::problems("Two things need another look", &problems)) (form::post("#", &fields)) };
    page(Lang::EN, &headline(&["Cities", "Jelgava"], "", "Change the facts", ""), &content)
}

fn conflict() -> Markup {
    let difference = |name: &str, label: &str, saved: &str, typed: &str| Difference {
        name: name.to_owned(),
        label: label.to_owned(),
        saved: saved.to_owned(),
        typed: typed.to_owned(),
    };
    let (saved, typed) = (
        "A town on the Lielupe, where people of many languages live.",
        "A city on the Lielupe. People of many languages live here.",
    );
    let differences = [
        difference("about", "About the city", saved, typed),
        difference("inhabitants", "Inhabitants", "56000", "55900"),
    ];
    let content = html! {
        h2 { "What changed" } (changes(&compare(saved, typed)))
        (form::post("#", &html! { (versions("Saved now, by Anna, a minute ago", "What you typed", &differences)) div.row { (form::button("Save what I chose", Weight::Primary)) (form::link_button("Keep what is saved", Weight::Secondary, "#")) } }))
    };
    page(
        Lang::EN,
        &headline(
            &[],
            "",
            "Somebody else saved first",
            "Nothing you typed is lost. Compare, then choose.",
        ),
        &content,
    )
}

fn chain() -> Markup {
    let content = html! {
        ol.chain {
            li { h2 { "Evidence" } ul { li { a href="#" { "Employment rate in Latvia" } " " a.small href="#" { "Open" } } } }
            li { h2 { "Assessment" } ul { li { a href="#" { "Jelgava, 2020" } " " (list::tag_mark("example")) } } }
            li { h2 { "Need" } ul { li { strong { "Language courses in the evening" } } } }
            li.chain-empty { h2 { "Mentor" } p.quiet { "Nothing yet." } ul {} }
            li { h2 { "Practice" } ul { li { a href="#" { "Learning in the library" } } li { a href="#" { "Language café" } } } }
            li.chain-empty { h2 { "Outcome" } p.quiet { "Nothing yet." } ul {} }
        }
        h2 { "Two cities" }
        div.pair { section { h3 { "Schaerbeek offers" } ul { li { "Ten years of evening courses" } } } section { h3 { "Jelgava looks for" } ul { li { "A way to find teachers" } } } }
        h2 { "What happened" }
        ol.timeline { li { time datetime="2026-03-02" { "2 March 2026" } p { "Two teachers found." } } li { time datetime="2026-01-12" { "12 January 2026" } p { "The council agreed." } } }
        p.big-number { "38 " small { "of 56 people finished the course" } }
        details { summary { "How this was worked out" } p { "By counting." } }
        (ui::steps::steps("Sections", &[
            ui::steps::Step { label: "Commitment".into(), href: "#".into(), progress: ui::steps::Progress::Done, note: "5 of 5 answered".into() },
            ui::steps::Step { label: "Education".into(), href: "#".into(), progress: ui::steps::Progress::Here, note: "2 of 6 answered".into() },
            ui::steps::Step { label: "Language".into(), href: "#".into(), progress: ui::steps::Progress::Open, note: String::new() },
        ]))
    };
    page(
        Lang::EN,
        &headline(
            &[],
            "Need",
            "Language courses in the evening",
            "From the evidence to the outcome.",
        ),
        &content,
    )
}
