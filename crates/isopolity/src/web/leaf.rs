//! A page or file that many people ask for: its mark, and its bytes as they are sent, packed once for
//! all readers of a kind and not anew for each.
//!
//! A reader who has it already is told so before anything else is done.

use std::cell::RefCell;
use std::io::{Read as _, Write as _};
use std::sync::{Arc, OnceLock};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// For how long a page may be shown again without asking.
pub const FRESH: &str = "public, max-age=60";
/// What is shorter is not worth packing.
const WORTH_PACKING: usize = 600;
/// How much Brotli tries, of 11: more costs the processor much and gains little.
const BROTLI: i32 = 5;
/// How large a window Brotli looks back through, as a power of two.
const BROTLI_WINDOW: i32 = 18;

/// Something as it is sent. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Leaf(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    tag: HeaderValue,
    kind: HeaderValue,
    lasting: Lasting,
    plain: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
    /// The headers with which it is sent at once, by how it is packed.
    ready: [OnceLock<HeaderMap>; 3],
}

/// What becomes of a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lasting {
    /// Many readers get it: it is packed well.
    Kept,
    /// One reader gets it: it is packed quickly.
    Passing,
    /// It is kept packed by gzip alone, being long.
    Packed,
    /// It is never packed, being packed within.
    Finished,
}

/// How the bytes of a leaf are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// As they are.
    Plain,
    /// By gzip.
    Gzip,
    /// By Brotli.
    Brotli,
}

/// What a page is.
pub const HTML: &str = "text/html; charset=utf-8";

impl Leaf {
    /// A page that is kept for everybody who asks.
    #[must_use]
    pub fn page(text: String) -> Self {
        Self::of(text.into_bytes(), HTML, Lasting::Kept)
    }

    /// A page for one reader.
    #[must_use]
    pub fn passing(text: String) -> Self {
        Self::of(text.into_bytes(), HTML, Lasting::Passing)
    }

    /// A text file that is kept for everybody who asks.
    #[must_use]
    pub fn file(text: String, kind: &'static str) -> Self {
        Self::of(text.into_bytes(), kind, Lasting::Kept)
    }

    /// An answer to one program.
    #[must_use]
    pub fn answer(text: String, kind: &'static str) -> Self {
        Self::of(text.into_bytes(), kind, Lasting::Passing)
    }

    /// A file that is packed within, such as a picture.
    #[must_use]
    pub fn finished(bytes: Vec<u8>, kind: &'static str) -> Self {
        Self::of(bytes, kind, Lasting::Finished)
    }

    /// A long text, of which only the packed form is kept.
    #[must_use]
    pub fn packed(text: String, kind: &'static str) -> Self {
        let tag = mark(text.as_bytes());
        let packed = gzip(text.as_bytes(), Compression::default());
        Self(Arc::new(Inner { tag, ..Inner::of(packed.into(), kind, Lasting::Packed) }))
    }

    fn of(bytes: Vec<u8>, kind: &'static str, lasting: Lasting) -> Self {
        let tag = mark(&bytes);
        Self(Arc::new(Inner { tag, ..Inner::of(bytes.into(), kind, lasting) }))
    }

    /// How many bytes are kept, before they are packed.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.plain.len()
    }

    /// The bytes for a reader who takes these packings, the better first.
    fn body(&self, taken: Taken) -> (Bytes, Packing) {
        let inner = &*self.0;
        let is_short = inner.plain.len() < WORTH_PACKING;
        match inner.lasting {
            Lasting::Finished => (inner.plain.clone(), Packing::Plain),
            Lasting::Packed if taken.gzip > 0 => (inner.plain.clone(), Packing::Gzip),
            Lasting::Packed => (unpacked(&inner.plain), Packing::Plain),
            _ if is_short => (inner.plain.clone(), Packing::Plain),
            Lasting::Passing if taken.gzip > 0 => (
                inner.gzip.get_or_init(|| gzip_quickly(&inner.plain).into()).clone(),
                Packing::Gzip,
            ),
            _ if taken.brotli > 0 && taken.brotli >= taken.gzip => {
                (inner.brotli.get_or_init(|| brotli(&inner.plain)).clone(), Packing::Brotli)
            }
            _ if taken.gzip > 0 => {
                let packed =
                    inner.gzip.get_or_init(|| gzip(&inner.plain, Compression::default()).into());
                (packed.clone(), Packing::Gzip)
            }
            _ => (inner.plain.clone(), Packing::Plain),
        }
    }

    /// Sends it for a while, or only the word that the reader has it already.
    #[must_use]
    pub fn send(&self, asked: &HeaderMap) -> Response {
        self.send_for(asked, HeaderValue::from_static(FRESH))
    }

    /// The same, to be shown again without asking as the header says.
    #[must_use]
    pub fn send_for(&self, asked: &HeaderMap, fresh: HeaderValue) -> Response {
        if self.is_had(asked) {
            return answer(StatusCode::NOT_MODIFIED, self.told_to_all(fresh), Bytes::new());
        }
        let (body, packing) = self.body(Taken::of(asked));
        answer(StatusCode::OK, self.headers(packing, fresh), body)
    }

    /// Sends only the word that the reader has it already.
    #[must_use]
    pub fn send_had(&self) -> Response {
        let fresh = HeaderValue::from_static(FRESH);
        answer(StatusCode::NOT_MODIFIED, self.told_to_all(fresh), Bytes::new())
    }

    /// Sends a page as [`Leaf::send`] does, with headers that stand in every answer: they are put
    /// together once.
    #[must_use]
    pub fn send_at_once(&self, asked: &HeaderMap, always: impl Fn(&mut HeaderMap)) -> Response {
        if self.is_had(asked) {
            let mut response = self.send(asked);
            always(response.headers_mut());
            return response;
        }
        let (body, packing) = self.body(Taken::of(asked));
        let [plain, gzip, brotli] = &self.0.ready;
        let ready = match packing {
            Packing::Plain => plain,
            Packing::Gzip => gzip,
            Packing::Brotli => brotli,
        };
        let headers = ready.get_or_init(|| {
            let mut headers = self.headers(packing, HeaderValue::from_static(FRESH));
            always(&mut headers);
            headers
        });
        answer(StatusCode::OK, headers.clone(), body)
    }

    /// The headers for a reader who gets it so packed.
    fn headers(&self, packing: Packing, fresh: HeaderValue) -> HeaderMap {
        let mut headers = self.told_to_all(fresh);
        headers.insert(header::CONTENT_TYPE, self.0.kind.clone());
        let packed = match packing {
            Packing::Plain => return headers,
            Packing::Gzip => "gzip",
            Packing::Brotli => "br",
        };
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(packed));
        headers
    }

    /// The headers for everybody, also for who has it.
    fn told_to_all(&self, fresh: HeaderValue) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(16);
        headers.insert(header::ETAG, self.0.tag.clone());
        headers.insert(header::CACHE_CONTROL, fresh);
        if self.0.lasting != Lasting::Finished {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        headers
    }

    /// Whether the reader says that she has it.
    fn is_had(&self, asked: &HeaderMap) -> bool {
        let tag = self.0.tag.to_str().unwrap_or_default();
        let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|v| v.to_str().ok());
        lines
            .flat_map(|line| line.split(','))
            .any(|t| matches!(t.trim(), t if t == tag || t == "*"))
    }
}

impl Inner {
    fn of(plain: Bytes, kind: &'static str, lasting: Lasting) -> Self {
        Self {
            tag: HeaderValue::from_static("\"\""),
            kind: HeaderValue::from_static(kind),
            lasting,
            plain,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
            ready: Default::default(),
        }
    }
}

fn answer(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// How much a reader likes each packing, in thousandths; 0 for not at all (RFC 9110, section 12.5.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Taken {
    gzip: u16,
    brotli: u16,
}

impl Taken {
    fn of(asked: &HeaderMap) -> Self {
        let lines = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|v| v.to_str().ok());
        let (mut gzip, mut brotli, mut other) = (None, None, None);
        for part in lines.flat_map(|line| line.split(',')) {
            let (name, rest) = part.split_once(';').unwrap_or((part, ""));
            let liking = Some(liking(rest));
            match name.trim() {
                name if name.eq_ignore_ascii_case("gzip") => gzip = liking,
                name if name.eq_ignore_ascii_case("x-gzip") => gzip = gzip.or(liking),
                name if name.eq_ignore_ascii_case("br") => brotli = liking,
                "*" => other = liking,
                _ => {}
            }
        }
        let of = |named: Option<u16>| named.or(other).unwrap_or(0);
        Self { gzip: of(gzip), brotli: of(brotli) }
    }
}

/// The weight after a name, in thousandths: `q=0.5`. What is none says nothing.
fn liking(rest: &str) -> u16 {
    let weight = rest.split(';').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse::<f32>().ok())?
    });
    (weight.unwrap_or(1.0).clamp(0.0, 1.0) * 1000.0).ceil() as u16
}

/// A mark: FNV-1a, eight bytes at a time. A mark that two pages share would only leave a reader with
/// a page that is a minute old.
fn mark(bytes: &[u8]) -> HeaderValue {
    let mix = |hash: u64, eight: [u8; 8]| {
        let mixed = (hash ^ u64::from_le_bytes(eight)).wrapping_mul(0x0100_0000_01b3);
        mixed ^ mixed >> 29
    };
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, byte)| *to = *byte);
    let all = eights.iter().copied().chain([last]);
    let hash = all.fold(0xcbf2_9ce4_8422_2325 ^ bytes.len() as u64, mix);
    let tag = format!("W/\"{hash:016x}\"");
    HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"\""))
}

fn gzip(plain: &[u8], level: Compression) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::with_capacity(plain.len() / 3), level);
    // Writing into memory does not fail.
    packer.write_all(plain).and_then(|()| packer.finish()).unwrap_or_default()
}

/// What stands before packed bytes: gzip, by DEFLATE, nothing told of when, by whom and where (RFC 1952).
const GZIP_HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// The same for a page that one reader gets. What the packer works in, a quarter of a megabyte, is kept by
/// the thread for its next page.
fn gzip_quickly(plain: &[u8]) -> Vec<u8> {
    thread_local! {
        static PACKER: RefCell<Compress> = RefCell::new(Compress::new(Compression::fast(), false));
    }
    PACKER.with_borrow_mut(|packer| {
        packer.reset();
        let mut packed = Vec::with_capacity(GZIP_HEAD.len() + plain.len() / 2 + 64);
        packed.extend_from_slice(&GZIP_HEAD);
        loop {
            let read = usize::try_from(packer.total_in()).unwrap_or(usize::MAX);
            let rest = plain.get(read..).unwrap_or_default();
            match packer.compress_vec(rest, &mut packed, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => break,
                Ok(_) => packed.reserve(plain.len() / 4 + 64),
                Err(_) => return gzip(plain, Compression::fast()),
            }
        }
        let mut sum = Crc::new();
        sum.update(plain);
        packed.extend_from_slice(&sum.sum().to_le_bytes());
        packed.extend_from_slice(&sum.amount().to_le_bytes());
        packed
    })
}

fn brotli(plain: &[u8]) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams {
        quality: BROTLI,
        lgwin: BROTLI_WINDOW,
        size_hint: plain.len(),
        ..Default::default()
    };
    let mut packed = Vec::with_capacity(plain.len() / 3);
    // Writing into memory does not fail.
    match brotli::BrotliCompress(&mut &*plain, &mut packed, &params) {
        Ok(_) => packed.into(),
        Err(_) => Bytes::new(),
    }
}

/// The bytes as they were before they were packed, for the rare reader who cannot unpack them.
fn unpacked(packed: &[u8]) -> Bytes {
    let mut plain = Vec::new();
    // What was packed here is whole.
    drop(GzDecoder::new(packed).read_to_end(&mut plain));
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(line: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, line.parse().unwrap())])
    }

    fn text() -> String {
        "Where can I learn the language? ".repeat(100)
    }

    #[test]
    fn a_reader_gets_what_she_can_unpack() {
        for (line, expected) in [
            ("gzip", Some("gzip")),
            ("gzip, deflate, br, zstd", Some("br")),
            ("br;q=0.1, gzip", Some("gzip")),
            ("gzip;q=0", None),
            ("gzip;q=0.000, identity", None),
            ("*", Some("br")),
            ("*;q=0", None),
            ("br;q=0, *", Some("gzip")),
            ("identity", None),
            ("notgzip", None),
            ("GZIP ; Q=0.5", Some("gzip")),
            ("", None),
        ] {
            let response = Leaf::page(text()).send(&asking(line));
            let packing = response.headers().get(header::CONTENT_ENCODING);
            assert_eq!(packing.map(|p| p.to_str().unwrap()), expected, "{line}");
            assert_eq!(response.headers()[header::VARY], "accept-encoding");
        }
    }

    #[test]
    fn what_is_packed_can_be_unpacked_and_is_packed_once() {
        for leaf in [Leaf::page(text()), Leaf::passing(text()), Leaf::packed(text(), HTML)] {
            let (packed, packing) = leaf.body(Taken { gzip: 1000, brotli: 0 });
            assert_eq!((packing, unpacked(&packed)), (Packing::Gzip, text().into()));
            let again = leaf.body(Taken { gzip: 1000, brotli: 0 }).0;
            assert_eq!(again.as_ptr(), packed.as_ptr());
            assert_eq!(leaf.body(Taken::default()), (text().into(), Packing::Plain));
        }
        let (packed, _) = Leaf::page(text()).body(Taken { gzip: 1000, brotli: 1000 });
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &*packed, &mut plain).unwrap();
        assert_eq!(plain, text().into_bytes());
    }

    #[test]
    fn what_is_sent_at_once_is_what_is_sent() {
        let always = |headers: &mut HeaderMap| {
            headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
        };
        let leaf = Leaf::page(text());
        let mut had = asking("br");
        had.insert(header::IF_NONE_MATCH, leaf.0.tag.clone());
        for asked in ["gzip", "br", "identity", "gzip", "br"].map(asking).iter().chain([&had]) {
            let mut sent = leaf.send(asked);
            always(sent.headers_mut());
            let at_once = leaf.send_at_once(asked, always);
            assert_eq!((at_once.status(), at_once.headers()), (sent.status(), sent.headers()));
        }
    }

    #[test]
    fn what_is_packed_quickly_is_gzip_page_after_page() {
        for length in [0, 1, 599, 20_000, 300_000] {
            for times in [0x9e37_79b9_u64, 1, 7] {
                let mut plain = Vec::new();
                let mut state = times;
                while plain.len() < length {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(times);
                    plain.push(if times == 1 { b'a' } else { state.to_le_bytes()[7] });
                }
                assert_eq!(unpacked(&gzip_quickly(&plain)), plain, "{length}");
            }
        }
    }

    #[test]
    fn who_has_it_gets_nothing_and_nothing_is_packed_for_her() {
        let leaf = Leaf::page(text());
        let tag = leaf.0.tag.to_str().unwrap().to_owned();
        let mut asked = asking("gzip");
        asked.insert(header::IF_NONE_MATCH, format!("\"x\", {tag}").parse().unwrap());
        let response = leaf.send(&asked);
        assert_eq!(
            (response.status(), &response.headers()[header::ETAG]),
            (StatusCode::NOT_MODIFIED, &leaf.0.tag)
        );
        assert!(leaf.0.gzip.get().is_none());
    }
}
