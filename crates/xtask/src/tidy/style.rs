//! Styles: a page that is read from right to left is the same page, so a style never says left or
//! right.

use super::Fault;
use super::source::Source;

const PHYSICAL: &[(&str, &str)] = &[
    ("margin-left", "margin-inline-start"),
    ("margin-right", "margin-inline-end"),
    ("padding-left", "padding-inline-start"),
    ("padding-right", "padding-inline-end"),
    ("border-left", "border-inline-start"),
    ("border-right", "border-inline-end"),
    ("border-top-left-radius", "border-start-start-radius"),
    ("border-top-right-radius", "border-start-end-radius"),
    ("border-bottom-left-radius", "border-end-start-radius"),
    ("border-bottom-right-radius", "border-end-end-radius"),
    ("scroll-margin-left", "scroll-margin-inline-start"),
    ("scroll-margin-right", "scroll-margin-inline-end"),
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
];
const ALIGNING: &[&str] = &["text-align", "float", "clear"];

/// Faults of a stylesheet.
pub fn inspect(source: &Source) -> Vec<Fault> {
    if !source.path.ends_with(".css") {
        return Vec::new();
    }
    let text = without_comments(&source.text);
    (1..).zip(text.lines()).flat_map(|(line, text)| of_line(source, line, text)).collect()
}

fn of_line(source: &Source, line: usize, text: &str) -> Vec<Fault> {
    let declarations = text.split(['{', ';', '}']).filter_map(|part| part.split_once(':'));
    let faults = declarations.filter_map(|(property, value)| {
        let (property, value) = (property.trim(), value.trim());
        instead(property, value).map(|better| {
            source.fault(line, format!("`{property}: {value}` fails in scripts written from right to left; use `{better}`."))
        })
    });
    faults.collect()
}

fn instead(property: &str, value: &str) -> Option<String> {
    let value = value.trim_end_matches("!important").trim();
    if ALIGNING.contains(&property) && matches!(value, "left" | "right") {
        let side = if value == "left" { "start" } else { "end" };
        let prefix = if property == "text-align" { "" } else { "inline-" };
        return Some(format!("{property}: {prefix}{side}"));
    }
    let is = |physical: &str| {
        property == physical
            || (physical.starts_with("border-")
                && property.strip_prefix(physical).is_some_and(|rest| rest.starts_with('-')))
    };
    PHYSICAL.iter().find(|(physical, _)| is(physical)).map(|(_, logical)| (*logical).to_owned())
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, behind) = after.split_once("*/").unwrap_or((after, ""));
        kept.push_str(before);
        kept.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = behind;
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::faults;

    #[test]
    fn left_and_right_are_faults() {
        for style in [
            "margin-left: 1rem",
            "left: 0",
            "text-align: right",
            "float: left",
            "border-left-width: 1px",
            "padding-right:0",
        ] {
            let found =
                faults("crates/ui/src/card/style.css", &format!(".card {{\n  {style};\n}}\n"));
            assert_eq!(found.len(), 1, "{style}: {found:?}");
            assert!(found[0].starts_with("2: "), "{found:?}");
        }
    }

    #[test]
    fn logical_properties_and_words_are_none() {
        let text = "/* left: 0 */\n.left { margin-inline-start: 1rem; inset-inline-end: 0; text-align: start }\na:right-thing { background: url(left.svg) right }\n";
        assert!(faults("crates/ui/src/style.css", text).is_empty());
    }
}
