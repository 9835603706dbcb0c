//! Which of the formats that a service has a program takes, by its `Accept` line (RFC 9110, 12.5.1): of
//! what it says of a format the most specific counts; of formats that it wants equally, those that it
//! names come before those that it only allows, in the order in which they are named.

/// The most entries of a line that are looked at; browsers and programs send fewer than ten.
const MOST_ENTRIES: usize = 64;

/// An entry of an `Accept` line.
struct Entry<F> {
    /// The format that it names.
    form: Option<F>,
    /// The type with its subtype.
    kind: String,
    weight: f32,
}

impl<F: Copy + PartialEq> Entry<F> {
    fn of(text: &str, named: &impl Fn(&str) -> Option<F>) -> Self {
        let mut parts = text.split(';').map(str::trim);
        let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
        let weight = parts.find_map(|part| part.strip_prefix(['q', 'Q'])?.strip_prefix('='));
        let weight = weight.map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        Self { form: named(text), kind, weight }
    }

    /// How closely it means a format; nothing where it does not.
    fn closeness(&self, offer: &Offer<F>, usual: F) -> Option<u8> {
        let (top, _) = offer.media_type.split_once('/').unwrap_or((offer.media_type, ""));
        match self.kind.as_str() {
            _ if self.form == Some(offer.form) => Some(4),
            // What people's programs call whatever is XML or a page.
            "application/xml" | "text/xml" | "text/html" if offer.form == usual => Some(3),
            "" | "*/*" => Some(1),
            range => (range.strip_suffix("/*") == Some(top)).then_some(2),
        }
    }
}

/// A format that a service has.
pub struct Offer<F> {
    /// The format.
    pub form: F,
    /// Its media type.
    pub media_type: &'static str,
}

/// The best format for a program that sends these `Accept` lines; `named` tells which format a media type
/// names. `None` where it takes none.
pub fn best<F: Copy + PartialEq>(
    lines: &[&str],
    offers: &[Offer<F>],
    usual: F,
    named: impl Fn(&str) -> Option<F>,
) -> Option<F> {
    let parts = lines.iter().flat_map(|line| line.split(',')).map(str::trim);
    let entries: Vec<Entry<F>> = parts.take(MOST_ENTRIES).map(|p| Entry::of(p, &named)).collect();
    if entries.is_empty() {
        return Some(usual);
    }
    let meant = |offer: &Offer<F>| {
        let all = (0_u32..).zip(&entries);
        let close = all.filter_map(|(at, e)| Some((e.closeness(offer, usual)?, at, e.weight)));
        // Of several that are as close, the first counts.
        close.min_by_key(|(closeness, at, _)| (u8::MAX - closeness, *at))
    };
    let wanted = offers.iter().filter_map(|offer| {
        let (closeness, at, weight) = meant(offer).filter(|(_, _, weight)| *weight > 0.0)?;
        Some((weight, closeness, at, offer.form))
    });
    let before = |a: &(f32, u8, u32, F), b: &(f32, u8, u32, F)| {
        let is_usual = |form: F| form == usual;
        let by_wish = b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then(a.2.cmp(&b.2));
        by_wish.then(is_usual(b.3).cmp(&is_usual(a.3)))
    };
    wanted.min_by(before).map(|(.., form)| form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Form {
        Xml,
        Json,
        Csv,
        Tsv,
    }

    const OFFERS: [Offer<Form>; 4] = [
        Offer { form: Form::Csv, media_type: "application/vnd.sdmx.data+csv" },
        Offer { form: Form::Json, media_type: "application/vnd.sdmx.data+json" },
        Offer { form: Form::Xml, media_type: "application/vnd.sdmx.genericdata+xml" },
        Offer { form: Form::Tsv, media_type: "text/tab-separated-values" },
    ];

    fn told(accept: &str) -> Option<Form> {
        best(&[accept], &OFFERS, Form::Xml, |kind| match kind.split(';').next()? {
            "xml" => Some(Form::Xml),
            "json" => Some(Form::Json),
            "csv" => Some(Form::Csv),
            _ => None,
        })
    }

    #[test]
    fn the_closest_word_counts_and_the_greatest_wish() {
        for (accept, form) in [
            ("", Some(Form::Xml)),
            ("*/*", Some(Form::Xml)),
            ("application/*", Some(Form::Xml)),
            ("text/*", Some(Form::Tsv)),
            ("application/xml, */*;q=0", Some(Form::Xml)),
            ("text/html,application/xhtml+xml,*/*;q=0.8", Some(Form::Xml)),
            ("json, */*", Some(Form::Json)),
            ("csv, json", Some(Form::Csv)),
            ("json;q=0.4, csv;q=0.6", Some(Form::Csv)),
            ("json;Q=0, */*;q=0.1", Some(Form::Xml)),
            ("xml;q=0, */*", Some(Form::Csv)),
            ("json;q=0.9, */*", Some(Form::Xml)),
            ("image/png, json;q=0.2", Some(Form::Json)),
            ("image/png", None),
            ("*/*;q=0", None),
            ("application/xml;q=0", None),
            ("xml;q=0", None),
            ("json;q=nothing", None),
        ] {
            assert_eq!(told(accept), form, "{accept}");
        }
        assert_eq!(best(&[], &OFFERS, Form::Xml, |_| None), Some(Form::Xml));
    }

    #[test]
    fn a_line_without_end_is_read_to_a_bound() {
        let calls = std::cell::Cell::new(0);
        let endless = "*/*,a;q=0,".repeat(100_000);
        let found = best(&[&endless], &OFFERS, Form::Xml, |_| {
            calls.set(calls.get() + 1);
            None
        });
        assert_eq!((found, calls.get()), (Some(Form::Xml), MOST_ENTRIES));
    }
}
