//! Headers that every answer carries, and the file that tells finders of holes whom to write to.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::ToSpan;

use crate::app::App;

/// Nothing from elsewhere, nothing inline: a page is its own markup, one stylesheet, small scripts.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(self)"),
];

/// Adds the headers to every answer.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    add(&app, response.headers_mut());
    response
}

/// Adds the headers to one answer.
pub fn add(app: &App, headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if app.is_encrypted() {
        let a_year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, a_year);
    }
}

/// `/.well-known/security.txt` (RFC 9116): always valid for another half year.
pub async fn security_txt(State(app): State<App>) -> Response {
    let expires = app.now().to_zoned(jiff::tz::TimeZone::UTC).saturating_add(180.days());
    let text = format!(
        "Contact: {base}/security\nExpires: {expires}\nPreferred-Languages: en\nCanonical: {base}/.well-known/security.txt\n",
        base = app.settings.base_url,
        expires = expires.strftime("%Y-%m-%dT00:00:00Z"),
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// `/robots.txt`: what is public may be found; accounts and drafts are not public.
pub async fn robots_txt(State(app): State<App>) -> Response {
    let text = format!(
        "User-agent: *\nDisallow: /account\nDisallow: /people\nDisallow: /journal\nDisallow: /sign-in\nSitemap: {}/sitemap.xml\n",
        app.settings.base_url
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
