//! A small, safe writer of SVG: the one door through which every picture leaves.
//!
//! A [`Drawing`] is a list of marks in pixels, drawn once as if read from left to right; for a
//! language read the other way it mirrors itself mark by mark (figures stay as they are). It is
//! written twice from the same marks: [`Drawing::for_page`] with classes, so that the page's
//! stylesheet colours it in light and dark, and [`Drawing::standalone`] with colours and fonts, for
//! PNG, PDF and download. All text is escaped and bounded; letters that XML forbids are dropped. Marks
//! may lead to a place on our own pages; a picture that stands alone leads nowhere. Deliberately absent:
//! style attributes, scripts, links to others, images, and any way to put in raw markup.

use std::fmt::Write as _;

use locale::{Direction, Lang};

use crate::letters::{self, FAMILIES, Weight};
pub use crate::palette::Ink;
use crate::palette::Tone;

/// No text in a drawing is longer than this many letters.
pub const LONGEST_TEXT: usize = 600;

/// Where a text hangs on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The reader's beginning of the text is at the point.
    Start,
    /// The middle is at the point.
    Middle,
    /// The reader's end is at the point.
    End,
}

impl Anchor {
    pub(crate) const fn mirrored(self) -> Self {
        match self {
            Self::Start => Self::End,
            Self::Middle => Self::Middle,
            Self::End => Self::Start,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Size in pixels.
    pub size_px: f64,
    /// Regular or bold.
    pub weight: Weight,
    /// Which ink.
    pub ink: Ink,
}

impl Type {
    /// Regular letters.
    #[must_use]
    pub const fn regular(size_px: f64, ink: Ink) -> Self {
        Self { size_px, weight: Weight::Regular, ink }
    }

    /// Bold letters.
    #[must_use]
    pub const fn bold(size_px: f64, ink: Ink) -> Self {
        Self { size_px, weight: Weight::Bold, ink }
    }

    /// The width of a text so set, in pixels, on the safe side.
    #[must_use]
    pub fn width(&self, text: &str) -> f64 {
        letters::width(text, self.size_px, self.weight)
    }

    /// The text in lines of at most `room_px`, see [`letters::wrap`].
    #[must_use]
    pub fn wrap(&self, text: &str, room_px: f64, most_lines: usize) -> Vec<String> {
        letters::wrap(&plain(text), self.size_px, self.weight, room_px, most_lines)
    }

    /// The distance between two lines, in pixels.
    #[must_use]
    pub fn leading(&self) -> f64 {
        self.size_px * 1.32
    }
}

#[derive(Clone, Debug)]
enum Mark {
    Line { from: (f64, f64), to: (f64, f64), thick: f64, dashed: Option<f64>, ink: Ink },
    Chain { points: Vec<(f64, f64)>, thick: f64, ink: Ink },
    Circle { at: (f64, f64), radius: f64, ink: Ink },
    Rect { corner: (f64, f64), size: (f64, f64), round: f64, ink: Ink },
    Target { corner: (f64, f64), size: (f64, f64) },
    Shape { at: (f64, f64), scale: f64, path: String, thick: f64, ink: Ink },
    Area { at: (f64, f64), scale: f64, path: String, strength: f64, thick: f64, ink: Ink },
    Disc { at: (f64, f64), radius: f64, strength: f64, thick: f64, ink: Ink },
    Text { at: (f64, f64), anchor: Anchor, kind: Type, text: String },
    Link { href: String, name: String, marks: Vec<Mark> },
}

/// What surrounds a picture that stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Only the marks, for white paper, where title and source stand beside it (a document).
    Bare,
    /// Only the marks, for the warm paper of the reading room (an infographic).
    Paper,
    /// The marks on paper with the title above and the source below (a download).
    Titled,
}

/// A picture: marks in pixels, with a title, a description and a language.
#[derive(Clone, Debug)]
pub struct Drawing {
    width: f64,
    height: f64,
    title: String,
    description: String,
    source: String,
    lang: Lang,
    marks: Vec<Mark>,
}

impl Drawing {
    /// An empty picture. Title and description are what a screen reader says instead of it.
    #[must_use]
    pub fn new(lang: Lang, width_px: f64, height_px: f64, title: &str, description: &str) -> Self {
        let (title, description) = (plain(title), plain(description));
        let (width, height) = (width_px, height_px);
        Self { width, height, title, description, source: String::new(), lang, marks: vec![] }
    }

    /// The width in pixels.
    #[must_use]
    pub fn width_px(&self) -> f64 {
        self.width
    }

    /// The height in pixels.
    #[must_use]
    pub fn height_px(&self) -> f64 {
        self.height
    }

    /// The title, without any markup.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The description, without any markup: the alternative text of the picture.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    pub(crate) fn set_height(&mut self, height_px: f64) {
        self.height = height_px;
    }

    /// The line under a picture that stands alone: dataset, date, flags.
    pub(crate) fn set_source(&mut self, source: &str) {
        self.source = plain(source);
    }

    /// Makes what `draw` draws lead to an address of our own pages (`/…` or `#…`); the name is what a
    /// screen reader says. Any other address is none.
    pub fn link(&mut self, href: &str, name: &str, draw: impl FnOnce(&mut Self)) {
        let before = self.marks.len();
        draw(self);
        let is_ours = href.starts_with('#') || href.starts_with('/') && !href.starts_with("//");
        if is_ours {
            let marks = self.marks.split_off(before.min(self.marks.len()));
            let (href, name) = (href.to_owned(), plain(name));
            self.marks.push(Mark::Link { href, name, marks });
        }
    }

    fn has_links(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark, Mark::Link { .. }))
    }

    pub(crate) fn is_mirrored(&self) -> bool {
        self.lang.direction() == Direction::RightToLeft
    }

    fn side(&self, (x, y): (f64, f64)) -> (f64, f64) {
        if self.is_mirrored() { (self.width - x, y) } else { (x, y) }
    }

    /// A straight line.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), thick: f64, ink: Ink) {
        let (from, to) = (self.side(from), self.side(to));
        self.marks.push(Mark::Line { from, to, thick, dashed: None, ink });
    }

    /// A straight dashed line.
    pub fn dashed(&mut self, from: (f64, f64), to: (f64, f64), thick: f64, ink: Ink) {
        let (from, to) = (self.side(from), self.side(to));
        self.marks.push(Mark::Line { from, to, thick, dashed: Some(thick * 3.0), ink });
    }

    /// A line through several points.
    pub fn chain(&mut self, points: &[(f64, f64)], thick: f64, ink: Ink) {
        let points = points.iter().map(|point| self.side(*point)).collect();
        self.marks.push(Mark::Chain { points, thick, ink });
    }

    /// A round mark.
    pub fn circle(&mut self, at: (f64, f64), radius: f64, ink: Ink) {
        let at = self.side(at);
        self.marks.push(Mark::Circle { at, radius, ink });
    }

    /// A rectangle with its corner nearest to the reader's beginning.
    pub fn rect(&mut self, corner: (f64, f64), size: (f64, f64), round: f64, ink: Ink) {
        let near = if self.is_mirrored() { corner.0 + size.0 } else { corner.0 };
        let corner = self.side((near, corner.1));
        self.marks.push(Mark::Rect { corner, size, round, ink });
    }

    /// A rectangle that is not seen and leads, on a page, where the link around it leads: room for a
    /// finger about a small mark.
    pub(crate) fn target(&mut self, corner: (f64, f64), size: (f64, f64)) {
        let near = if self.is_mirrored() { corner.0 + size.0 } else { corner.0 };
        let corner = self.side((near, corner.1));
        self.marks.push(Mark::Target { corner, size });
    }

    /// One of our own shapes, `wide` pixels wide in its own measure. It is moved, never mirrored.
    pub(crate) fn shape(
        &mut self,
        at: (f64, f64),
        (scale, wide): (f64, f64),
        path: String,
        thick: f64,
        ink: Ink,
    ) {
        let near = if self.is_mirrored() { at.0 + wide * scale } else { at.0 };
        let at = self.side((near, at.1));
        self.marks.push(Mark::Shape { at, scale, path, thick, ink });
    }

    /// An outline, `wide` in its own measure, with rings within rings as holes. It is moved, never
    /// mirrored. Its colour is as strong as `strength` says, from 0 to 1.
    pub(crate) fn area(
        &mut self,
        at: (f64, f64),
        (scale, wide): (f64, f64),
        path: String,
        strength: f64,
        thick: f64,
        ink: Ink,
    ) {
        let near = if self.is_mirrored() { at.0 + wide * scale } else { at.0 };
        let at = self.side((near, at.1));
        self.marks.push(Mark::Area { at, scale, path, strength, thick, ink });
    }

    /// A round area of a map.
    pub(crate) fn disc(
        &mut self,
        at: (f64, f64),
        radius: f64,
        (strength, thick): (f64, f64),
        ink: Ink,
    ) {
        let at = self.side(at);
        self.marks.push(Mark::Disc { at, radius, strength, thick, ink });
    }

    /// Words in the language of the drawing. Where that runs from right to left, words with a letter
    /// that does so are set that way as a whole; a foreign sentence among them stays as it is.
    pub fn words(&mut self, at: (f64, f64), anchor: Anchor, kind: Type, text: &str) {
        let _ = self.lines(at, anchor, kind, &[text]);
    }

    /// A figure: always read from left to right.
    pub fn figure(&mut self, at: (f64, f64), anchor: Anchor, kind: Type, text: &str) {
        self.push_text(at, anchor, kind, plain(text));
    }

    /// The surface under a text, so that no grid line runs through it.
    pub(crate) fn clear(&mut self, at: (f64, f64), anchor: Anchor, kind: Type, text: &str) {
        let wide = kind.width(text) + 4.0;
        let left = match anchor {
            Anchor::Start => at.0 - 2.0,
            Anchor::Middle => at.0 - wide / 2.0,
            Anchor::End => at.0 - wide + 2.0,
        };
        let corner = (left, at.1 - kind.size_px * 0.85);
        self.rect(corner, (wide, kind.size_px * 1.15), 0.0, Ink::Paper);
    }

    /// Several lines of words, the first with its baseline at the point. Returns the next baseline.
    pub fn lines(
        &mut self,
        at: (f64, f64),
        anchor: Anchor,
        kind: Type,
        lines: &[impl AsRef<str>],
    ) -> f64 {
        let is_turned = |line: &dyn AsRef<str>| line.as_ref().chars().any(is_right_to_left);
        let turns = self.is_mirrored() && lines.iter().any(|line| is_turned(line));
        let mut y = at.1;
        for line in lines {
            let text = plain(line.as_ref());
            let text = if turns { format!("\u{2067}{text}\u{2069}") } else { text };
            self.push_text((at.0, y), anchor, kind, text);
            y += kind.leading();
        }
        y
    }

    fn push_text(&mut self, at: (f64, f64), anchor: Anchor, kind: Type, text: String) {
        if text.is_empty() {
            return;
        }
        let anchor = if self.is_mirrored() { anchor.mirrored() } else { anchor };
        let at = self.side(at);
        self.marks.push(Mark::Text { at, anchor, kind, text });
    }

    /// Puts the marks of another picture of the same language at a place in this one.
    pub(crate) fn place(&mut self, other: &Self, at: (f64, f64)) {
        let left = if self.is_mirrored() { self.width - at.0 - other.width } else { at.0 };
        self.marks.extend(other.marks.iter().map(|mark| mark.moved(left, at.1)));
    }

    /// The picture for a page: classes instead of colours, the fonts of the page. `prefix` makes the
    /// ids unique on the page; only letters, digits and hyphens of it are used.
    #[must_use]
    pub fn for_page(&self, prefix: &str) -> String {
        Pen::page(self, &id(prefix)).finish(&self.marks)
    }

    /// The same picture as a file of its own: light colours and fonts by name.
    #[must_use]
    pub fn standalone(&self, frame: Frame) -> String {
        match frame {
            Frame::Bare => Pen::file(self, Surface::White).finish(&self.marks),
            Frame::Paper => Pen::file(self, Surface::Warm).finish(&self.marks),
            Frame::Titled => self.titled(),
        }
    }

    fn titled(&self) -> String {
        const EDGE: f64 = 28.0;
        let (head, foot) = (Type::bold(22.0, Ink::Text), Type::regular(13.0, Ink::Muted));
        let title = head.wrap(&self.title, self.width, 3);
        let source = foot.wrap(&self.source, self.width, 4);
        let above = EDGE + lines_high(&title, head) + 14.0;
        let below = if source.is_empty() { EDGE } else { EDGE + lines_high(&source, foot) + 14.0 };
        let mut sheet = Self { marks: vec![], ..self.clone() };
        sheet.width += 2.0 * EDGE;
        sheet.height += above + below;
        sheet.rect((0.0, 0.0), (sheet.width, sheet.height), 0.0, Ink::Paper);
        sheet.lines((EDGE, EDGE + head.size_px), Anchor::Start, head, &title);
        sheet.place(self, (EDGE, above));
        let foot_y = above + self.height + 14.0 + foot.size_px;
        sheet.lines((EDGE, foot_y), Anchor::Start, foot, &source);
        Pen::file(&sheet, Surface::Warm).finish(&sheet.marks)
    }
}

fn lines_high(lines: &[String], kind: Type) -> f64 {
    f64::from(u16::try_from(lines.len()).unwrap_or(u16::MAX)) * kind.leading()
}

impl Mark {
    fn moved(&self, right: f64, down: f64) -> Self {
        let by = |(x, y): (f64, f64)| (x + right, y + down);
        let mut mark = self.clone();
        match &mut mark {
            Self::Line { from, to, .. } => (*from, *to) = (by(*from), by(*to)),
            Self::Chain { points, .. } => points.iter_mut().for_each(|point| *point = by(*point)),
            Self::Circle { at, .. }
            | Self::Shape { at, .. }
            | Self::Area { at, .. }
            | Self::Disc { at, .. }
            | Self::Text { at, .. } => *at = by(*at),
            Self::Rect { corner, .. } | Self::Target { corner, .. } => *corner = by(*corner),
            Self::Link { marks, .. } => {
                marks.iter_mut().for_each(|mark| *mark = mark.moved(right, down));
            }
        }
        mark
    }
}

/// How inks are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Colours {
    ByClass,
    ByValue(Surface),
}

/// What lies under a picture that stands alone; hollow marks are filled with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Surface {
    White,
    Warm,
}

impl Surface {
    const fn hex(self, tone: Tone) -> &'static str {
        match (self, tone) {
            (Self::White, Tone::Surface) => Tone::White.hex(),
            _ => tone.hex(),
        }
    }
}

/// Writes marks as text.
struct Pen {
    out: String,
    colours: Colours,
}

impl Pen {
    fn page(drawing: &Drawing, id: &str) -> Self {
        let mut pen = Self { out: String::with_capacity(4096), colours: Colours::ByClass };
        pen.open(drawing, id, "class=\"chart\" lang");
        pen
    }

    fn file(drawing: &Drawing, surface: Surface) -> Self {
        let colours = Colours::ByValue(surface);
        let mut pen = Self { out: String::with_capacity(4096), colours };
        pen.open(drawing, "chart", &format!("font-family=\"{FAMILIES}\" xml:lang"));
        pen
    }

    fn open(&mut self, drawing: &Drawing, id: &str, lang_name: &str) {
        let (wide, high) = (number(drawing.width), number(drawing.height));
        // What is within an image is not there for a screen reader: links need a group.
        let is_group = drawing.has_links() && self.colours == Colours::ByClass;
        let role = if is_group { "group" } else { "img" };
        self.push(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" \
             width=\"{wide}\" height=\"{high}\" role=\"{role}\" direction=\"ltr\" \
             aria-labelledby=\"{id}-title {id}-desc\" {lang_name}=\"{}\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
            escape(drawing.lang.as_str()),
            escape(&drawing.title),
            escape(&drawing.description),
        ));
    }

    fn finish(mut self, marks: &[Mark]) -> String {
        for mark in marks {
            self.mark(mark);
        }
        self.out.push_str("</svg>");
        self.out
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing into a String does not fail.
        let _ = self.out.write_fmt(text);
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Line { from, to, thick, dashed, ink } => {
                let dash = dashed
                    .map_or(String::new(), |d| format!(" stroke-dasharray=\"{0} {0}\"", number(d)));
                let stroke = self.paint(*ink, *thick);
                self.push(format_args!(
                    "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{stroke}{dash}/>",
                    number(from.0),
                    number(from.1),
                    number(to.0),
                    number(to.1)
                ));
            }
            Mark::Chain { points, thick, ink } => {
                let stroke = self.paint(*ink, *thick);
                let list: Vec<String> =
                    points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect();
                self.push(format_args!(
                    "<polyline points=\"{}\"{stroke} stroke-linejoin=\"round\" \
                     stroke-linecap=\"round\"/>",
                    list.join(" ")
                ));
            }
            Mark::Circle { at, radius, ink } => {
                let paint = self.paint(*ink, 2.5);
                let (x, y, r) = (number(at.0), number(at.1), number(*radius));
                self.push(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{paint}/>"));
            }
            Mark::Rect { corner, size, round, ink } => {
                let paint = self.paint(*ink, 1.5);
                let (x, y) = (number(corner.0), number(corner.1));
                let (w, h, r) = (number(size.0), number(size.1), number(*round));
                self.push(format_args!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{r}\"{paint}/>"
                ));
            }
            Mark::Target { corner, size } if self.colours == Colours::ByClass => {
                let (x, y) = (number(corner.0), number(corner.1));
                let (w, h) = (number(size.0), number(size.1));
                // A path, because the ring of a mark that is chosen is drawn around its rectangle.
                let path = format!("M{x} {y}h{w}v{h}h-{w}z");
                self.push(format_args!("<path d=\"{path}\" fill-opacity=\"0\"/>"));
            }
            Mark::Target { .. } => {}
            Mark::Shape { at, scale, path, thick, ink } => {
                let paint = self.paint(*ink, *thick);
                let (x, y, s) = (number(at.0), number(at.1), number(*scale));
                self.push(format_args!(
                    "<path transform=\"translate({x} {y}) scale({s})\" d=\"{path}\"{paint}/>"
                ));
            }
            Mark::Area { at, scale, path, strength, thick, ink } => {
                let paint = self.paint(*ink, *thick) + &faint(*ink, *strength);
                let (x, y, s) = (number(at.0), number(at.1), number(*scale));
                self.push(format_args!(
                    "<path transform=\"translate({x} {y}) scale({s})\" fill-rule=\"evenodd\" \
                     stroke-linejoin=\"round\" d=\"{path}\"{paint}/>"
                ));
            }
            Mark::Disc { at, radius, strength, thick, ink } => {
                let paint = self.paint(*ink, *thick) + &faint(*ink, *strength);
                let (x, y, r) = (number(at.0), number(at.1), number(*radius));
                self.push(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{paint}/>"));
            }
            Mark::Text { at, anchor, kind, text } => self.text(*at, *anchor, *kind, text),
            Mark::Link { href, name, marks } => self.link(href, name, marks),
        }
    }

    /// Marks that lead somewhere, on a page; elsewhere only the marks.
    fn link(&mut self, href: &str, name: &str, marks: &[Mark]) {
        let is_page = self.colours == Colours::ByClass;
        if is_page {
            let (href, name) = (escape(href), escape(name));
            self.push(format_args!("<a href=\"{href}\" aria-label=\"{name}\">"));
        }
        marks.iter().for_each(|mark| self.mark(mark));
        if is_page {
            self.out.push_str("</a>");
        }
    }

    fn text(&mut self, at: (f64, f64), anchor: Anchor, kind: Type, text: &str) {
        let paint = self.paint(kind.ink, 0.0);
        let bold = match kind.weight {
            Weight::Bold => " font-weight=\"700\"",
            Weight::Regular => "",
        };
        self.push(format_args!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\"{bold}{paint}>{}</text>",
            number(at.0),
            number(at.1),
            number(kind.size_px),
            anchor.as_str(),
            escape(text)
        ));
    }

    /// The attributes of an ink: its class on a page, its colours elsewhere.
    fn paint(&self, ink: Ink, thick: f64) -> String {
        let mut out = match self.colours {
            Colours::ByClass => format!(" class=\"{}\"", ink.class()),
            Colours::ByValue(surface) => format!(
                " fill=\"{}\"{}",
                ink.fill().map_or("none", |tone| surface.hex(tone)),
                ink.stroke().map_or(String::new(), |tone| format!(" stroke=\"{}\"", tone.hex()))
            ),
        };
        if ink.stroke().is_some() {
            let _ = write!(out, " stroke-width=\"{}\"", number(thick));
        }
        out
    }
}

/// How strong a colour is, where it is not full: of the area, or of lines that are all there is.
fn faint(ink: Ink, strength: f64) -> String {
    let what = if ink.fill().is_some() { "fill" } else { "stroke" };
    if strength >= 1.0 {
        return String::new();
    }
    format!(" {what}-opacity=\"{}\"", number(strength))
}

/// A coordinate with at most two decimals; what is no number is 0.
fn number(value: f64) -> String {
    if !value.is_finite() {
        return "0".into();
    }
    let text = format!("{:.2}", value.clamp(-1e6, 1e6));
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

/// The text on one line, bounded, without letters that XML forbids and without steering marks that
/// could turn the text after it around.
pub(crate) fn plain(text: &str) -> String {
    let allowed = text.chars().filter(|c| !turns_text(*c) && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    let spaced = allowed.map(|c| if c.is_control() { ' ' } else { c });
    let bounded: String = spaced.take(LONGEST_TEXT).collect();
    bounded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters of the scripts that are written from right to left.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Embeddings, overrides and isolates of the bidirectional algorithm.
pub(crate) fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with the five letters of markup written as entities.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// An id out of any text: letters, digits and hyphens, beginning with a letter.
pub(crate) fn id(prefix: &str) -> String {
    let kept: String =
        prefix.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
    let starts_well = kept.starts_with(|c: char| c.is_ascii_alphabetic());
    if starts_well { kept } else { format!("c{kept}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_always_numbers() {
        let written = [number(1.5), number(2.0), number(-0.001), number(f64::NAN), number(1e300)];
        assert_eq!(written, ["1.5", "2", "0", "0", "1000000"]);
    }

    #[test]
    fn ids_come_from_any_text() {
        assert_eq!(
            (id("gap-1").as_str(), id("1 \"x").as_str(), id("").as_str()),
            ("gap-1", "c1x", "c")
        );
    }

    #[test]
    fn right_to_left_mirrors_places_and_anchors() {
        let mut drawing = Drawing::new(Lang::AR, 100.0, 50.0, "t", "d");
        drawing.words((10.0, 20.0), Anchor::Start, Type::regular(12.0, Ink::Text), "مدينة");
        let page = drawing.for_page("x");
        assert!(page.contains("x=\"90\"") && page.contains("text-anchor=\"end\""), "{page}");
    }

    #[test]
    fn a_page_gets_classes_and_a_file_gets_colours() {
        let mut drawing = Drawing::new(Lang::EN, 100.0, 50.0, "t", "d");
        drawing.circle((10.0, 20.0), 5.0, Ink::Hollow);
        let (page, file) = (drawing.for_page("x"), drawing.standalone(Frame::Titled));
        assert!(page.contains("class=\"chart-hollow\"") && !page.contains('#'));
        assert!(file.contains("stroke=\"#a8401f\"") && !file.contains("class"));
        assert!(!page.contains("style") && !file.contains("style"));
    }
}
