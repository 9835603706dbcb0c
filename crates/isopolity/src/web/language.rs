//! In which language to answer: the address first, then the reader's choice kept in a cookie, then
//! what her browser asks for, then English.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use locale::{Dictionary, Lang};

/// The name of the cookie that keeps the language of officers' pages. The access point sets none.
pub const COOKIE_NAME: &str = "lang";

/// The language for a request, and whether the address itself chose it.
#[must_use]
pub fn choose(dictionary: &Dictionary, query: Option<&str>, headers: &HeaderMap) -> (Lang, Chosen) {
    let named = query.and_then(|q| parameter(q, "lang")).and_then(|tag| Lang::parse(tag).ok());
    if let Some(lang) = named.filter(|lang| dictionary.is_whole(*lang)) {
        return (lang, Chosen::ByAddress);
    }
    let kept = cookie(headers, COOKIE_NAME).and_then(|tag| Lang::parse(tag).ok());
    let wanted: Vec<_> = kept.into_iter().chain(accepted(headers)).collect();
    (dictionary.best(&wanted), Chosen::Otherwise)
}

/// The language of the screens for a page of the access point: by its address
/// (`/welcome/<city>/<language>`), and only where that names none, by the browser. No cookie.
#[must_use]
pub fn of_path(dictionary: &Dictionary, path: &str, headers: &HeaderMap) -> Lang {
    match path.split('/').nth(3).and_then(|tag| Lang::parse(tag).ok()) {
        Some(lang) => dictionary.best_of_all(&[lang]),
        None => dictionary.best_of_all(&accepted(headers)),
    }
}

/// How the language was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The address says it: the choice is kept.
    ByAddress,
    /// By cookie, by the browser, or by default.
    Otherwise,
}

/// The value of a parameter of an address, as it stands.
#[must_use]
pub fn parameter<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    query
        .split('&')
        .find_map(|pair| pair.split_once('=').filter(|(n, _)| *n == name))
        .map(|(_, v)| v)
}

/// The value of a cookie.
#[must_use]
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, v)| v)
}

/// The languages that a browser asks for, best first (RFC 9110, section 12.5.4); at most twenty.
#[must_use]
pub fn accepted(headers: &HeaderMap) -> Vec<Lang> {
    let line = headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let mut wanted: Vec<(f32, Lang)> = line
        .split(',')
        .take(20)
        .filter_map(|part| {
            let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
            let quality = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok())?;
            (quality > 0.0).then_some((quality, Lang::parse(tag.trim()).ok()?))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().map(|(_, lang)| lang).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(n, v)| (axum::http::HeaderName::from_static(n), v.parse().unwrap()))
            .collect()
    }

    #[test]
    fn the_address_comes_before_the_cookie_and_the_cookie_before_the_browser() {
        let dictionary = crate::word::dictionary();
        let all =
            headers(&[("cookie", "a=b; lang=lv"), ("accept-language", "sv;q=0.9, hr;q=0.95")]);
        assert_eq!(choose(&dictionary, Some("x=1&lang=ar"), &all), (Lang::AR, Chosen::ByAddress));
        assert_eq!(choose(&dictionary, None, &all).0, Lang::LV);
        let browser = headers(&[("accept-language", "xx, sv;q=0.9, hr-HR;q=0.95, fr;q=0")]);
        assert_eq!(choose(&dictionary, Some("lang=zz"), &browser).0, Lang::HR);
        assert_eq!(choose(&dictionary, None, &HeaderMap::new()).0, Lang::EN);
    }
}
