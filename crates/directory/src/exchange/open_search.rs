//! How a browser searches a city's access point from its own field of search (OpenSearch 1.1).

use super::markup::Markup;
use locale::Lang;

/// What a browser is told of a search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'s> {
    /// Its name; the browser shows 16 letters of it.
    pub name: &'s str,
    /// What one finds there, in a sentence; the browser shows 1,024 letters of it.
    pub about: &'s str,
    /// The language of both.
    pub lang: Lang,
    /// The whole address of the page of what is found, with `{searchTerms}` where the question goes.
    pub page: &'s str,
    /// The whole address under which this description is fetched.
    pub address: &'s str,
    /// The whole address of a small picture, 16 by 16.
    pub picture: Option<&'s str>,
}

/// The description of a search.
#[must_use]
pub fn description(search: Search<'_>) -> String {
    let attributes =
        [("xmlns", "http://a9.com/-/spec/opensearch/1.1/"), ("xml:lang", search.lang.as_str())];
    let mut markup = Markup::begin("OpenSearchDescription", &attributes);
    markup.say("ShortName", &[], &short(search.name, 16));
    markup.say("Description", &[], &short(search.about, 1_024));
    let page = [("type", "text/html"), ("method", "get"), ("template", search.page)];
    markup.empty("Url", &page);
    let own = "application/opensearchdescription+xml";
    markup.empty("Url", &[("type", own), ("rel", "self"), ("template", search.address)]);
    if let Some(picture) = search.picture {
        markup.say("Image", &[("width", "16"), ("height", "16")], picture);
    }
    markup.say("Language", &[], search.lang.as_str());
    markup.say("InputEncoding", &[], "UTF-8");
    markup.say("OutputEncoding", &[], "UTF-8");
    markup.finish("OpenSearchDescription")
}

/// So many letters at most, of one line.
fn short(words: &str, most: usize) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(most).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_says_where_the_question_goes() {
        let text = description(Search {
            name: "Jelgava for newcomers",
            about: "Services & places",
            lang: Lang::EN,
            page: "https://city.example/en/cities/jelgava?q={searchTerms}&more=1",
            address: "https://city.example/en/cities/jelgava/search.xml",
            picture: None,
        });
        for part in [
            "<ShortName>Jelgava for newc</ShortName>",
            "<Description>Services &amp; places</Description>",
            "template=\"https://city.example/en/cities/jelgava?q={searchTerms}&amp;more=1\"",
            "<Language>en</Language>",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}
