//! The engine: a LibreTranslate server, which the operator runs or rents.
//!
//! Its interface is `GET /languages` and `POST /translate` with several texts at once. What comes
//! back is checked like anything foreign: its size, its shape, how many texts there are.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use locale::Lang;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::app::App;
use crate::outside::{Ask, Reply, Unreached};

/// The most texts of one request, and the most characters of theirs together; a longer text is sent
/// alone.
const BATCH_TEXTS: usize = 20;
const BATCH_CHARACTERS: usize = 2_000;

/// The largest answer that is read, and how long the engine may think about one request.
const LARGEST_ANSWER: usize = 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);

/// How long what the engine said of its languages holds.
const HOLDS: SignedDuration = SignedDuration::from_mins(10);

/// Which engine the operator has set up.
#[derive(Clone, Default)]
pub enum Engine {
    /// None: people translate.
    #[default]
    None,
    /// A LibreTranslate server.
    LibreTranslate {
        /// Its address, without a slash at its end.
        address: String,
        /// The key that it asks for, if it does.
        key: Option<String>,
    },
}

/// The key is nobody's to see.
impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Engine({:?})", self.address())
    }
}

impl Engine {
    /// The engine at an address, if one was given.
    ///
    /// # Errors
    /// When it is no web address.
    pub fn at(address: Option<&str>, key: Option<&str>) -> Result<Self, String> {
        let Some(address) = address.map(str::trim).filter(|a| !a.is_empty()) else {
            return Ok(Self::None);
        };
        match url::Url::parse(address) {
            Ok(url) if matches!(url.scheme(), "https" | "http") && url.has_host() => {}
            _ => {
                return Err(format!(
                    "«{address}» is no web address such as https://translate.example.org"
                ));
            }
        }
        let key = key.map(str::trim).filter(|k| !k.is_empty()).map(str::to_owned);
        Ok(Self::LibreTranslate { address: address.trim_end_matches('/').to_owned(), key })
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::LibreTranslate { address, .. } => Some(address),
        }
    }
}

/// Why nothing is translated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trouble {
    /// No engine is set up.
    NoEngine,
    /// It did not answer.
    Unreached(Unreached),
    /// It does not translate from the one language into the other.
    NoSuchPair,
    /// More texts than are sent, or one that is too long.
    TooMuch,
    /// It found fault with what was asked; what it says.
    Refused(String),
    /// It does not let this program in: the key is missing, wrong or used up; what it says.
    Denied(String),
    /// It was asked too often.
    Busy,
    /// It failed; what it says.
    Failed(String),
    /// It said something that is no translation of what was sent.
    Garbled,
}

impl Trouble {
    /// The reason, as the messages `translation-trouble-<code>` name it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoEngine => "no-engine",
            Self::Unreached(_) => "unreached",
            Self::NoSuchPair => "no-such-pair",
            Self::TooMuch => "too-much",
            Self::Refused(_) => "refused",
            Self::Denied(_) => "denied",
            Self::Busy => "busy",
            Self::Failed(_) => "failed",
            Self::Garbled => "garbled",
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoEngine => f.write_str("no engine is set up"),
            Self::Unreached(why) => write!(f, "{why}"),
            Self::NoSuchPair => f.write_str("it does not translate between these languages"),
            Self::TooMuch => f.write_str("too much text at once"),
            Self::Refused(says) => write!(f, "it refuses: {says}"),
            Self::Denied(says) => write!(f, "it does not let this program in: {says}"),
            Self::Busy => f.write_str("it was asked too often"),
            Self::Failed(says) => write!(f, "it failed: {says}"),
            Self::Garbled => f.write_str("its answer cannot be read"),
        }
    }
}

impl std::error::Error for Trouble {}

/// Which languages an engine translates from and into, by its own codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages(BTreeMap<String, Vec<String>>);

impl Languages {
    /// How many languages it translates from.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether it translates from one language into another.
    #[must_use]
    pub fn translates(&self, from: Lang, to: Lang) -> bool {
        self.pair(from, to).is_some()
    }

    /// The engine's codes for two languages between which it translates. A language is not its own
    /// translation.
    fn pair(&self, from: Lang, to: Lang) -> Option<(&str, &str)> {
        let named = |code: &str| self.0.iter().find(|(c, _)| c.eq_ignore_ascii_case(code));
        let (source, targets) = codes(from).iter().find_map(|code| named(code))?;
        let target = |code: &String| targets.iter().find(|t| t.eq_ignore_ascii_case(code));
        let found = codes(to).iter().find_map(target)?;
        (found != source).then_some((source.as_str(), found.as_str()))
    }
}

/// What an engine may call a language, the best first. A tag that names its script is never read as
/// one without: `ku-Arab` and `ku` look different.
fn codes(lang: Lang) -> Vec<String> {
    let tag = lang.as_str();
    let others: &[&str] = match tag {
        "zh" | "zh-CN" | "zh-SG" | "zh-Hans" => &["zh-Hans", "zh"],
        "zh-TW" | "zh-HK" | "zh-Hant" => &["zh-Hant", "zt"],
        "pt-BR" => &["pb"],
        "no" | "nb" | "nn" => &["nb", "no"],
        "fil" | "tl" => &["tl", "fil"],
        _ => &[],
    };
    let has_script = tag.split('-').nth(1).is_some_and(|part| part.len() == 4);
    let alone = (!has_script && !matches!(tag, "zh-TW" | "zh-HK")).then(|| lang.language());
    let all = std::iter::once(tag).chain(others.iter().copied()).chain(alone);
    all.map(str::to_owned).collect()
}

/// What the engine said of its languages, and when.
#[derive(Debug, Default)]
pub struct Known(Mutex<Option<(Timestamp, Arc<Languages>)>>);

#[derive(Deserialize)]
struct Offered {
    code: String,
    #[serde(default)]
    targets: Vec<String>,
}

#[derive(Serialize)]
struct Order<'a> {
    q: &'a [&'a str],
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Delivered {
    #[serde(rename = "translatedText")]
    texts: Vec<String>,
}

#[derive(Deserialize)]
struct Complaint {
    error: String,
}

/// Which languages the engine has.
pub(super) async fn languages(app: &App) -> Result<Arc<Languages>, Trouble> {
    let address = app.settings.translation.address().ok_or(Trouble::NoEngine)?;
    let mut known = app.translation.0.lock().await;
    let now = app.now();
    if let Some((at, languages)) = known.as_ref()
        && now.duration_since(*at) < HOLDS
    {
        return Ok(languages.clone());
    }
    let address = format!("{address}/languages");
    let ask = Ask::get(&address).chosen_by_operator().at_most(LARGEST_ANSWER);
    let reply = app.outside.ask(&ask).await.map_err(Trouble::Unreached)?;
    let offered: Vec<Offered> = understood(&reply)?;
    let languages = Arc::new(Languages(offered.into_iter().map(|o| (o.code, o.targets)).collect()));
    *known = Some((now, languages.clone()));
    Ok(languages)
}

/// Translates texts, a batch after the other.
pub(super) async fn translate(
    app: &App,
    texts: &[&str],
    (from, to): (Lang, Lang),
) -> Result<Vec<String>, Trouble> {
    let languages = languages(app).await?;
    let pair = languages.pair(from, to).ok_or(Trouble::NoSuchPair)?;
    let mut all = Vec::with_capacity(texts.len());
    for batch in batches(texts) {
        // An engine may take fewer texts at once than we send: then they go one by one.
        match send(app, batch, pair).await {
            Err(Trouble::Refused(_)) if batch.len() > 1 => {
                for text in batch {
                    all.extend(send(app, &[*text], pair).await?);
                }
            }
            sent => all.extend(sent?),
        }
    }
    Ok(all)
}

/// Neighbouring texts that go into one request.
fn batches<'t, 'a>(texts: &'t [&'a str]) -> Vec<&'t [&'a str]> {
    let (mut batches, mut rest) = (Vec::new(), texts);
    while !rest.is_empty() {
        let mut characters = 0;
        let fits = |text: &&&str| {
            characters += text.chars().count();
            characters <= BATCH_CHARACTERS
        };
        let count = rest.iter().take(BATCH_TEXTS).take_while(fits).count().max(1);
        let (batch, after) = rest.split_at(count);
        batches.push(batch);
        rest = after;
    }
    batches
}

/// Sends one batch. Texts without words are not sent, and come back as they are.
async fn send(
    app: &App,
    texts: &[&str],
    (source, target): (&str, &str),
) -> Result<Vec<String>, Trouble> {
    let Engine::LibreTranslate { address, key } = &app.settings.translation else {
        return Err(Trouble::NoEngine);
    };
    let worded: Vec<&str> = texts.iter().copied().filter(|t| has_words(t)).collect();
    if worded.is_empty() {
        return Ok(texts.iter().map(|t| (*t).to_owned()).collect());
    }
    let order = Order { q: &worded, source, target, format: "text", api_key: key.as_deref() };
    let json = serde_json::to_vec(&order).map_err(|_| Trouble::TooMuch)?;
    let address = format!("{address}/translate");
    let ask = Ask::send_json(&address, json).chosen_by_operator();
    let ask = ask.at_most(LARGEST_ANSWER).within(PATIENCE);
    let reply = app.outside.ask(&ask).await.map_err(Trouble::Unreached)?;
    let delivered: Delivered = understood(&reply)?;
    if delivered.texts.len() != worded.len() {
        return Err(Trouble::Garbled);
    }
    let mut back = delivered.texts.into_iter();
    let place = |text: &&str| if has_words(text) { back.next() } else { Some((*text).to_owned()) };
    texts.iter().map(place).map(|text| text.map(|t| clean(&t)).ok_or(Trouble::Garbled)).collect()
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// A text without what no text of ours has: control characters other than new lines and tabs.
fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// What an answer means: by its status, then as JSON.
fn understood<T: for<'de> Deserialize<'de>>(reply: &Reply) -> Result<T, Trouble> {
    let says = || {
        let complaint: Option<Complaint> = serde_json::from_slice(&reply.body).ok();
        let text = complaint.map_or_else(|| reply.status.to_string(), |c| c.error);
        clean(&text).chars().take(300).collect::<String>()
    };
    match reply.status {
        StatusCode::OK => serde_json::from_slice(&reply.body).map_err(|_| Trouble::Garbled),
        StatusCode::TOO_MANY_REQUESTS => Err(Trouble::Busy),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(Trouble::Denied(says())),
        status if status.is_client_error() => Err(Trouble::Refused(says())),
        status if status.is_server_error() => Err(Trouble::Failed(says())),
        _ => Err(Trouble::Garbled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine() -> Languages {
        let all = ["en", "lv", "nb", "pt", "pt-BR", "zh-Hans", "zh-Hant", "fa", "ku"];
        let targets: Vec<String> = all.iter().map(|c| (*c).to_owned()).collect();
        Languages(targets.iter().map(|c| (c.clone(), targets.clone())).collect())
    }

    fn into(tag: &str) -> Option<String> {
        let to = Lang::parse(tag).unwrap();
        engine().pair(Lang::EN, to).map(|(_, code)| code.to_owned())
    }

    #[test]
    fn a_language_is_found_by_what_the_engine_calls_it() {
        for (ours, theirs) in [
            ("lv", "lv"),
            ("no", "nb"),
            ("nn", "nb"),
            ("pt", "pt"),
            ("pt-PT", "pt"),
            ("pt-BR", "pt-BR"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-Hant", "zh-Hant"),
            ("fa-AF", "fa"),
        ] {
            assert_eq!(into(ours).as_deref(), Some(theirs), "{ours}");
        }
        for none in ["ku-Arab", "ti", "en", "zh-Latn"] {
            assert_eq!(into(none), None, "{none}");
        }
        let older = Languages([("en".to_owned(), vec!["pb".to_owned(), "zt".to_owned()])].into());
        let older_pair = |tag| older.pair(Lang::EN, Lang::parse(tag).unwrap()).map(|(_, c)| c);
        assert_eq!((older_pair("pt-BR"), older_pair("zh-Hant")), (Some("pb"), Some("zt")));
    }

    #[test]
    fn texts_go_in_batches_that_are_small_and_lose_none() {
        let long = "x".repeat(3_000);
        let mut texts = vec!["a"; 45];
        texts.insert(3, &long);
        let sizes: Vec<_> = batches(&texts).iter().map(|b| b.len()).collect();
        assert_eq!(sizes, [3, 1, 20, 20, 2]);
        assert!(batches(&[]).is_empty());
    }

    #[test]
    fn the_key_is_not_told() {
        let engine = Engine::at(Some("http://localhost:5000/"), Some("secret")).unwrap();
        assert_eq!(format!("{engine:?}"), "Engine(Some(\"http://localhost:5000\"))");
        assert!(Engine::at(Some("localhost:5000"), None).is_err());
        assert!(matches!(Engine::at(Some(" "), None), Ok(Engine::None)));
    }
}
