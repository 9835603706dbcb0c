//! Which pages there are, for search engines: each in all its languages (the protocol of sitemaps.org,
//! with the alternates by language that search engines read beside it).
//!
//! Every language of a page stands for itself and names all the others, as they must. A sitemap that
//! grows too large goes on in another, and then an index names them all.

use super::markup::Markup;
use jiff::Timestamp;
use locale::Lang;

/// The most addresses of one sitemap.
pub const MOST_ADDRESSES: usize = 50_000;
/// The most bytes of one sitemap: 50 MiB, less what closes it.
pub const MOST_BYTES: usize = 50 * 1024 * 1024 - 1024;
/// The longest address, in bytes; longer ones are left out.
const LONGEST_ADDRESS: usize = 2_047;

/// A page in its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapPage {
    /// Its whole address in each language.
    pub addresses: Vec<(Lang, String)>,
    /// The whole address at which a reader of any other language should arrive.
    pub other: Option<String>,
    /// When it changed last.
    pub changed: Option<Timestamp>,
}

/// The sitemaps of pages; at least one, each of which goes under an address of its own.
#[must_use]
pub fn sitemaps(pages: impl IntoIterator<Item = SitemapPage>) -> Vec<String> {
    sitemaps_of(pages, MOST_ADDRESSES, MOST_BYTES)
}

/// An index of sitemaps by their whole addresses, each with its last change.
#[must_use]
pub fn index<'a>(sitemaps: impl IntoIterator<Item = (&'a str, Option<Timestamp>)>) -> String {
    let attributes = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
    let mut markup = Markup::begin("sitemapindex", &attributes);
    for (address, changed) in sitemaps {
        markup.open("sitemap", &[]);
        put_place(&mut markup, address, changed);
        markup.close("sitemap");
    }
    markup.finish("sitemapindex")
}

fn sitemaps_of(
    pages: impl IntoIterator<Item = SitemapPage>,
    most_addresses: usize,
    most_bytes: usize,
) -> Vec<String> {
    let mut done = Vec::new();
    let (mut markup, mut addresses) = (begin(), 0);
    for page in pages {
        for (_, address) in page.addresses.iter().filter(|(_, address)| is_short(address)) {
            if addresses == most_addresses || markup.length() + room(&page) > most_bytes {
                done.push(std::mem::replace(&mut markup, begin()).finish("urlset"));
                addresses = 0;
            }
            put_address(&mut markup, &page, address);
            addresses += 1;
        }
    }
    done.push(markup.finish("urlset"));
    done
}

fn begin() -> Markup {
    let attributes = [
        ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
    ];
    Markup::begin("urlset", &attributes)
}

fn is_short(address: &str) -> bool {
    address.len() <= LONGEST_ADDRESS
}

/// The room that one address of a page needs at most, every letter escaped.
fn room(page: &SitemapPage) -> usize {
    let all = page.addresses.iter().map(|(_, address)| address).chain(&page.other);
    all.map(|address| address.len() * 6 + 100).sum::<usize>() + LONGEST_ADDRESS * 6 + 200
}

fn put_address(markup: &mut Markup, page: &SitemapPage, address: &str) {
    markup.open("url", &[]);
    put_place(markup, address, page.changed);
    let languages = page.addresses.iter().map(|(lang, to)| (lang.as_str(), to));
    let others = page.other.iter().map(|to| ("x-default", to));
    for (lang, to) in languages.chain(others).filter(|(_, to)| is_short(to)) {
        let attributes = [("rel", "alternate"), ("hreflang", lang), ("href", to)];
        markup.empty("xhtml:link", &attributes);
    }
    markup.close("url");
}

fn put_place(markup: &mut Markup, address: &str, changed: Option<Timestamp>) {
    markup.say("loc", &[], address);
    if let Some(changed) = changed {
        markup.say("lastmod", &[], &changed.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(own: &str) -> SitemapPage {
        let address = |tag: &str| format!("https://city.example/{tag}/{own}?a=1&b=2");
        SitemapPage {
            addresses: vec![(Lang::EN, address("en")), (Lang::AR, address("ar"))],
            other: Some(address("en")),
            changed: "2026-11-20T10:00:00.5Z".parse().ok(),
        }
    }

    #[test]
    fn every_language_names_all_others() {
        let all = sitemaps([page("a")]);
        assert_eq!(all.len(), 1);
        let loc = "<loc>https://city.example/ar/a?a=1&amp;b=2</loc><lastmod>2026-11-20T10:00:00Z</lastmod>";
        assert!(all[0].contains(loc), "{}", all[0]);
        assert_eq!(all[0].matches("<url>").count(), 2);
        assert_eq!(all[0].matches("<xhtml:link").count(), 6);
        assert_eq!(all[0].matches("hreflang=\"x-default\"").count(), 2);
    }

    #[test]
    fn what_grows_too_large_goes_on_in_another() {
        let pages = || (0..10).map(|n| page(&n.to_string()));
        let by_number = sitemaps_of(pages(), 7, MOST_BYTES);
        let counts: Vec<_> = by_number.iter().map(|s| s.matches("<url>").count()).collect();
        assert_eq!(counts, [7, 7, 6]);
        let by_bytes = sitemaps_of(pages(), 50, 20_000);
        assert!(by_bytes.len() > 1 && by_bytes.iter().all(|s| s.len() <= 20_000));
        let total: usize = by_bytes.iter().map(|s| s.matches("<url>").count()).sum();
        assert_eq!(total, 20);
        let index = index([("https://city.example/sitemap-1.xml", None)]);
        assert!(index.contains("<sitemap><loc>https://city.example/sitemap-1.xml</loc></sitemap>"));
    }

    #[test]
    fn addresses_that_are_too_long_are_left_out() {
        let mut long = page("a");
        long.addresses[1].1.push_str(&"x".repeat(2_100));
        let all = sitemaps([long]);
        assert_eq!(
            (all[0].matches("<url>").count(), all[0].matches("<xhtml:link").count()),
            (1, 2)
        );
        assert_eq!(sitemaps([]).len(), 1);
    }
}
