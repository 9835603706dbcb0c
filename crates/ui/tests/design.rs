//! What must be true of every component and of the one stylesheet.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fall")]

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use locale::Lang;
use maud::html;
use scraper::{ElementRef, Html, Selector};

/// The most that the stylesheet may have, in bytes.
const LARGEST: usize = 30_000;

/// Classes without a rule here: some only say what something is, for scripts and town styles; the
/// inks of charts are styled by the library that draws them.
const WITHOUT_STYLE: [&str; 5] = ["ahead", "chart-a", "chart-b", "chart-hollow", "chart-link"];

/// Classes that the application writes without a component.
const OF_THE_APPLICATION: [&str; 17] = [
    "chain",
    "chain-empty",
    "inline-form",
    "row",
    "as-h1",
    "quiet",
    "items",
    "version-text",
    "hours",
    "exit",
    "open",
    "section",
    "columns",
    "small",
    "hide",
    "number",
    "no-print",
];

/// Every example of every component: its name and its markup.
fn examples() -> Vec<(String, String)> {
    let named = |shown: &ui::Shown, example: &ui::Example| {
        (format!("{}, {}", shown.name, example.name), example.markup.clone().into_string())
    };
    ui::gallery()
        .iter()
        .flat_map(|s| s.examples.iter().map(|e| named(s, e)).collect::<Vec<_>>())
        .collect()
}

/// A whole page in the frame, with everything that the frame has.
fn frame() -> String {
    let link = |place| ui::page::NavLink { href: "/".into(), label: "Cities".into(), place };
    let language = |lang| ui::page::LanguageLink { lang, name: lang.to_string(), href: "/".into() };
    let page = ui::Page {
        title: "Cities".into(),
        lang: Lang::AR,
        site: "Isopolity".into(),
        home: "/".into(),
        skip: "Skip".into(),
        nav_name: "Main".into(),
        menu: "Menu".into(),
        nav: vec![link(ui::page::Place::Here)],
        account: vec![link(ui::page::Place::Elsewhere)],
        languages_name: "Language".into(),
        languages: vec![language(Lang::EN), language(Lang::AR)],
        strip: Some(html! { p { "A demonstration." } }),
        beside: Some(html! { a href="/" { "Leave" } }),
        main: html! { h1 { "Cities" } },
        foot: html! { p { "Foot" } },
        stylesheet: "/s.css".into(),
        script: "/s.js".into(),
        icon: "/i.svg".into(),
        head: None,
    };
    page.render().into_string()
}

fn all<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn said(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

#[test]
fn every_example_is_well_formed_and_as_a_page_must_be() {
    let mut faults = Vec::new();
    let framed = [("frame, whole".to_owned(), frame())];
    for (name, markup) in examples().into_iter().chain(framed) {
        let page = if markup.starts_with("<!DOCTYPE") {
            Html::parse_document(&markup)
        } else {
            Html::parse_fragment(&markup)
        };
        for fault in faults_of(&page) {
            faults.push(format!("{name}: {fault}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn faults_of(page: &Html) -> Vec<String> {
    let mut faults: Vec<String> = page.errors.iter().map(ToString::to_string).collect();
    let mut seen = HashSet::new();
    for element in all(page, "*") {
        let tag = element.value().name().to_owned();
        for (name, value) in element.value().attrs() {
            match name {
                "style" => faults.push(format!("a style attribute on <{tag}>")),
                "id" if !seen.insert(value.to_owned()) => {
                    faults.push(format!("the id «{value}» occurs twice"))
                }
                "class" if value.trim().is_empty() => {
                    faults.push(format!("an empty class on <{tag}>"))
                }
                _ if name.starts_with("on") => faults.push(format!("a handler on <{tag}>")),
                _ => {}
            }
        }
        if element.attr("lang").is_some() && element.attr("dir").is_none() {
            faults.push(format!("a language without its direction on <{tag}>"));
        }
    }
    let labelled: HashSet<_> =
        all(page, "label").iter().filter_map(|l| l.attr("for")).map(str::to_owned).collect();
    for field in all(page, "input:not([type=hidden]), select, textarea") {
        if !field.attr("id").is_some_and(|id| labelled.contains(id)) {
            faults.push(format!("«{}» has no label", field.attr("name").unwrap_or_default()));
        }
    }
    for id in all(page, "[aria-describedby]")
        .iter()
        .flat_map(|e| e.attr("aria-describedby").unwrap_or_default().split(' '))
    {
        if !seen.contains(id) {
            faults.push(format!("described by «{id}», which is not there"));
        }
    }
    let silent = all(page, "a, button, summary, h1, h2, h3, legend, th")
        .into_iter()
        .filter(|e| said(e).is_empty());
    faults.extend(silent.map(|e| format!("<{}> says nothing", e.value().name())));
    let nameless = all(page, "svg:not([aria-hidden=true]):not([aria-label])").len()
        + all(page, "nav:not([aria-label])").len();
    if nameless > 0 {
        faults.push(format!("{nameless} drawings or navigations without a name"));
    }
    faults.extend(
        all(page, "form:not([action]), form:not([method])")
            .iter()
            .map(|_| "a form without address".to_owned()),
    );
    faults
}

#[test]
fn bad_markup_is_found_out() {
    let bad = r#"<div id="a"><p id="a" style="x" onclick="y">x</div><input name="f"><a href="/"></a><nav></nav><form></form><b lang="ar">x</b>"#;
    let found = faults_of(&Html::parse_fragment(bad)).join("\n");
    for fault in [
        "occurs twice",
        "style attribute",
        "handler",
        "no label",
        "says nothing",
        "without a name",
        "without address",
        "direction",
    ] {
        assert!(found.contains(fault), "{fault}: {found}");
    }
}

#[test]
fn no_id_occurs_twice_in_the_whole_gallery() {
    let whole: String = examples().into_iter().map(|(_, markup)| markup).collect();
    let page = Html::parse_fragment(&whole);
    let mut seen = HashSet::new();
    for element in all(&page, "[id]") {
        assert!(
            seen.insert(element.attr("id").unwrap_or_default().to_owned()),
            "{:?}",
            element.attr("id")
        );
    }
}

#[test]
fn the_stylesheet_stays_small() {
    let sheet = ui::stylesheet();
    assert!(sheet.len() <= LARGEST, "{} bytes", sheet.len());
    assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    assert!(ui::script().len() < 4000);
}

/// Every declaration of a sheet as name and value.
fn declarations(sheet: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, end) in sheet.match_indices(['{', '}', ';']) {
        let piece = sheet[from..at].trim();
        if end != "{" {
            found.extend(piece.split_once(':').map(|(name, value)| (name.trim(), value.trim())));
        }
        from = at + 1;
    }
    found
}

fn is_physical(name: &str, value: &str) -> bool {
    let sides = ["left", "right", "top", "bottom"];
    let is_side =
        sides.contains(&name) || name.split('-').skip(1).any(|part| sides.contains(&part));
    let is_size =
        ["width", "height", "min-width", "min-height", "max-width", "max-height"].contains(&name);
    let is_aligned = ["text-align", "float", "clear"].contains(&name) && sides.contains(&value);
    let parts: Vec<_> = value.split(' ').collect();
    let is_lopsided =
        ["margin", "padding", "inset"].contains(&name) && parts.len() == 4 && parts[1] != parts[3];
    !name.starts_with("--") && (is_side || is_size || is_aligned || is_lopsided)
}

#[test]
fn the_stylesheet_knows_only_start_and_end() {
    assert!(
        is_physical("margin-left", "0")
            && is_physical("padding", "0 1px 0 2px")
            && is_physical("float", "left")
    );
    assert!(!is_physical("--right", "#000") && !is_physical("margin-inline", "0"));
    let found: Vec<_> =
        declarations(ui::stylesheet()).into_iter().filter(|(n, v)| is_physical(n, v)).collect();
    assert!(found.is_empty(), "{found:?}");
    assert!(declarations(ui::stylesheet()).len() > 300);
}

#[test]
fn every_property_of_our_own_that_is_used_is_set() {
    let sheet = ui::stylesheet();
    let set: HashSet<_> = declarations(sheet).into_iter().map(|(name, _)| name).collect();
    for used in sheet.split("var(").skip(1) {
        let name = used.split(')').next().unwrap();
        assert!(set.contains(name), "{name} is set nowhere");
    }
}

#[test]
fn every_class_has_a_style() {
    let sheet = ui::stylesheet();
    let is_styled = |class: &str| {
        sheet.match_indices(&format!(".{class}")).any(|(at, found)| {
            let after = sheet[at + found.len()..].chars().next();
            !after.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_')
        })
    };
    let mut classes: BTreeSet<_> = OF_THE_APPLICATION.map(str::to_owned).into();
    for markup in examples().into_iter().map(|(_, markup)| markup).chain([frame()]) {
        let page = Html::parse_document(&markup);
        classes.extend(
            all(&page, "[class]")
                .iter()
                .flat_map(|e| e.value().classes().map(str::to_owned).collect::<Vec<_>>()),
        );
    }
    let bare: Vec<_> =
        classes.iter().filter(|c| !is_styled(c) && !WITHOUT_STYLE.contains(&c.as_str())).collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn every_component_is_in_the_gallery_and_its_style_in_the_sheet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lib = fs::read_to_string(folder.join("lib.rs")).unwrap();
    let mut components = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.join("style.css").exists() {
            components += 1;
            assert!(lib.contains(&format!("{name}::gallery()")), "{name} is not in the gallery");
            assert!(
                lib.contains(&format!("\"{name}/style.css\"")),
                "the style of {name} is not in the sheet"
            );
        }
    }
    assert!(components >= 12);
}

#[test]
fn a_style_does_not_lose_anything_when_its_blanks_go() {
    let sheet = ui::stylesheet();
    for kept in [
        "content:\" (\" attr(href) \")\"",
        "@media print{",
        "(min-width:64rem){",
        "calc(.55rem - 1px)",
        "\"Noto Sans Arabic\"",
    ] {
        assert!(sheet.contains(kept), "{kept}");
    }
    assert!(!sheet.contains('\n'));
}
