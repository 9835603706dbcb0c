//! What every page must be, whoever loads it: one first heading with which the title begins, a
//! declared language and direction, labels tied to their fields, ids that occur once, links that
//! say something, headings in order, nothing inline, no message missing, not too large.

use std::collections::HashSet;

use scraper::{ElementRef, Html, Selector};

/// The largest page, in bytes as sent before compression.
const LARGEST: usize = 400 * 1024;

/// Fails with everything that is wrong with a page.
#[track_caller]
pub fn inspect(path: &str, text: &str) {
    let faults = faults(text);
    assert!(
        faults.is_empty(),
        "{path} is not as a page must be:\n- {}\n{text}",
        faults.join("\n- ")
    );
}

/// Everything that is wrong with a page, a sentence each.
pub fn faults(text: &str) -> Vec<String> {
    let page = Html::parse_document(text);
    let mut faults = Vec::new();
    let checks: [fn(&Html, &mut Vec<String>); 10] =
        [language, headings, ids, labels, links, forms, inline, skip, images, tables];
    checks.iter().for_each(|check| check(&page, &mut faults));
    words(&page, &mut faults);
    if text.len() > LARGEST {
        faults.push(format!("it has {} bytes", text.len()));
    }
    faults
}

fn all<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn said(element: &ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn language(page: &Html, faults: &mut Vec<String>) {
    let html = page.root_element();
    let lang = html.attr("lang").and_then(|l| locale::Lang::parse(l).ok());
    match lang {
        None => faults.push("<html> declares no language".into()),
        Some(lang) if html.attr("dir") != Some(lang.direction().as_str()) => {
            faults.push(format!("<html> declares {lang} but not its direction"));
        }
        Some(_) => {}
    }
    for part in all(page, "body [lang]") {
        let declared = part.attr("lang").unwrap_or_default();
        if locale::Lang::parse(declared).is_err() {
            faults.push(format!("«{declared}» is no language"));
        }
        // A drawing has no attribute for it: it mirrors itself.
        if part.attr("dir").is_none() && part.value().name() != "svg" {
            faults.push(format!("a part in {declared} declares no direction"));
        }
    }
}

fn headings(page: &Html, faults: &mut Vec<String>) {
    let firsts = all(page, "h1");
    let title = all(page, "title").first().map(said).unwrap_or_default();
    match firsts.as_slice() {
        [one] if said(one).is_empty() => faults.push("the headline is empty".into()),
        [one] if !title.starts_with(&said(one)) => {
            faults.push(format!(
                "the title «{title}» does not begin with the headline «{}»",
                said(one)
            ));
        }
        [_] => {}
        many => faults.push(format!("{} headlines", many.len())),
    }
    let mut above = 0_u8;
    for heading in all(page, "h1, h2, h3, h4, h5, h6") {
        let level = heading.value().name().trim_start_matches('h').parse().unwrap_or(0);
        if level > above + 1 && above > 0 {
            faults.push(format!("the heading «{}» skips a level", said(&heading)));
        }
        if said(&heading).is_empty() {
            faults.push("an empty heading".into());
        }
        above = level;
    }
}

fn ids(page: &Html, faults: &mut Vec<String>) {
    let mut seen = HashSet::new();
    for element in all(page, "[id]") {
        let id = element.attr("id").unwrap_or_default();
        if id.is_empty() || id.contains(char::is_whitespace) || !seen.insert(id.to_owned()) {
            faults.push(format!("the id «{id}» is empty, has blanks or occurs twice"));
        }
    }
    for attribute in ["aria-describedby", "aria-labelledby", "for"] {
        for element in all(page, &format!("[{attribute}]")) {
            for id in element.attr(attribute).unwrap_or_default().split_whitespace() {
                if !seen.contains(id) {
                    faults.push(format!("{attribute} points to «{id}», which is not there"));
                }
            }
        }
    }
}

fn labels(page: &Html, faults: &mut Vec<String>) {
    let tied: HashSet<_> =
        all(page, "label[for]").iter().filter_map(|l| l.attr("for")).map(str::to_owned).collect();
    for field in all(page, "input:not([type=hidden]):not([type=submit]), select, textarea") {
        let is_tied = field.attr("id").is_some_and(|id| tied.contains(id))
            || field.attr("aria-label").is_some();
        if !is_tied {
            faults.push(format!(
                "the field «{}» has no label",
                field.attr("name").unwrap_or_default()
            ));
        }
    }
    for button in all(page, "button") {
        if said(&button).is_empty() {
            faults.push("a button that says nothing".into());
        }
    }
}

fn links(page: &Html, faults: &mut Vec<String>) {
    for link in all(page, "a") {
        let href = link.attr("href").unwrap_or_default();
        if href.is_empty() || href.starts_with("javascript:") {
            faults.push(format!("the link «{}» leads nowhere", said(&link)));
        }
        if said(&link).is_empty() && link.attr("aria-label").is_none() {
            faults.push(format!("the link to «{href}» says nothing"));
        }
    }
}

fn forms(page: &Html, faults: &mut Vec<String>) {
    for form in all(page, "form") {
        let method = form.attr("method").unwrap_or_default();
        if !["get", "post"].contains(&method) || form.attr("action").unwrap_or_default().is_empty()
        {
            faults.push("a form without method or action".into());
        }
    }
}

fn inline(page: &Html, faults: &mut Vec<String>) {
    for element in all(page, "style, [style], script:not([src])") {
        let kind = element.attr("type").unwrap_or_default();
        if kind != "application/ld+json" {
            faults.push(format!("inline style or script in <{}>", element.value().name()));
        }
    }
    for element in all(page, "*") {
        if element.value().attrs().any(|(name, _)| name.starts_with("on")) {
            faults.push(format!("an inline handler on <{}>", element.value().name()));
        }
    }
    for element in all(page, "[src], link[href]") {
        let address = element.attr("src").or(element.attr("href")).unwrap_or_default();
        let is_relation = ["canonical", "alternate", "license"]
            .contains(&element.attr("rel").unwrap_or_default());
        if !is_relation && !address.starts_with('/') && !address.starts_with("data:") {
            faults.push(format!("something is loaded from elsewhere: {address}"));
        }
    }
}

fn skip(page: &Html, faults: &mut Vec<String>) {
    let first = all(page, "body a").first().and_then(|a| a.attr("href"));
    let target = first.and_then(|href| href.strip_prefix('#')).unwrap_or_default();
    if target.is_empty() || all(page, &format!("#{target}")).is_empty() {
        faults.push("the first link does not skip to the content".into());
    }
    if all(page, "main").len() != 1 {
        faults.push("not exactly one <main>".into());
    }
}

fn images(page: &Html, faults: &mut Vec<String>) {
    for image in all(page, "img:not([alt])") {
        faults.push(format!("a picture without words: {}", image.attr("src").unwrap_or_default()));
    }
    for drawing in all(page, "svg") {
        let is_hidden = drawing.attr("aria-hidden") == Some("true");
        let has_title =
            drawing.select(&Selector::parse("title").expect("a selector")).next().is_some();
        if !is_hidden
            && !has_title
            && drawing.attr("aria-label").is_none()
            && drawing.attr("aria-labelledby").is_none()
        {
            faults.push("a drawing that is neither hidden nor named".into());
        }
    }
}

fn tables(page: &Html, faults: &mut Vec<String>) {
    for table in all(page, "table") {
        if table.select(&Selector::parse("caption").expect("a selector")).next().is_none() {
            faults.push("a table without a caption".into());
        }
    }
    for head in all(page, "th:not([scope])") {
        faults.push(format!("the head «{}» has no scope", said(&head)));
    }
}

/// No message is missing: a missing one stands in brackets with its name.
fn words(page: &Html, faults: &mut Vec<String>) {
    let text = page.root_element().text().collect::<String>();
    let attributes: String = all(page, "[aria-label], [title]")
        .iter()
        .flat_map(|e| [e.attr("aria-label"), e.attr("title")])
        .flatten()
        .collect();
    for part in [text, attributes] {
        for piece in part.split('[').skip(1) {
            let name = piece.split(']').next().unwrap_or_default();
            let is_message = name.contains('-')
                && name.bytes().all(|b| {
                    b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_'
                });
            if is_message {
                faults.push(format!("the message «{name}» is missing"));
            }
        }
        if part.contains("{$") || part.contains("{ $") {
            faults.push("a message with an unfilled place".into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::faults;

    #[test]
    fn a_bad_page_is_found_out() {
        let bad = r##"<html lang="ar" dir="ltr"><head><title>Other</title></head><body><a href="">x</a>
            <h1>One</h1><h3>Three</h3><p id="a"></p><p id="a" style="x">[a-message] { $n }</p><input name="f">
            <form></form><img src="https://elsewhere"><svg></svg><table></table><a href="/x"></a></body></html>"##;
        let found = faults(bad).join("\n");
        for fault in [
            "direction",
            "does not begin",
            "skips a level",
            "occurs twice",
            "no label",
            "leads nowhere",
            "says nothing",
            "without method",
            "inline style",
            "from elsewhere",
            "skip to the content",
            "without words",
            "neither hidden",
            "without a caption",
            "a-message",
            "unfilled",
        ] {
            assert!(found.contains(fault), "{fault} was not found:\n{found}");
        }
    }
}
