//! One sheet about a city that can be shared, printed and hung up.
//!
//! City, three or four facts, the country's gap (labelled as the country's), the profile of areas, and
//! the thread from need to action as a line of stations; below, the sources, the date and, if told, the
//! note that something is an example. Everything is set as large as the sheet allows, and the sheet
//! grows rather than that anything is left out or overlaps. Deliberately absent: rankings, maps, photos.

use locale::Lang;

use crate::{
    chart::{Canvas, ChartError, DotPlot, Emphasis, Profile, dot_plot, profile},
    qr::qr,
    svg::{Anchor, Drawing, Ink, Type},
    table::Table,
};

/// The shape of the sheet, 1080 pixels wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// 4 to 5, for screens: 1080 × 1350.
    Portrait,
    /// A4 upright, for paper: 1080 × 1527.
    A4,
}

impl Sheet {
    const fn height_px(self) -> f64 {
        match self {
            Self::Portrait => 1350.0,
            Self::A4 => 1527.0,
        }
    }
}

/// What the sheet says. All words are given in the language of the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Infographic {
    /// The language; it decides the direction.
    pub lang: Lang,
    /// The shape.
    pub sheet: Sheet,
    /// The line above the name: network, theme, year.
    pub kicker: String,
    /// The city.
    pub city: String,
    /// One sentence under the name.
    pub lede: String,
    /// Three or four facts; at most [`MOST_FACTS`] are drawn.
    pub facts: Vec<Fact>,
    /// The gap of the country the city lies in.
    pub gap: Option<Panel<DotPlot>>,
    /// The city's profile of areas.
    pub profile: Option<Panel<Profile>>,
    /// The heading of the thread: "From need to action".
    pub thread_heading: String,
    /// Need, mentor, practice, action: at most [`MOST_STATIONS`] are drawn.
    pub thread: Vec<Station>,
    /// Dataset, date, flags, licence: a line each.
    pub sources: Vec<String>,
    /// Said when anything on the sheet is made up: "Example: the figures are not real".
    pub example: Option<String>,
    /// The address of the city's page, drawn as a QR code.
    pub address: Option<String>,
}

/// A figure and the sentence that says what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The figure as worded: "2.4", "3 of 8".
    pub figure: String,
    /// The sentence.
    pub sentence: String,
    /// The fact that matters most is terracotta.
    pub emphasis: Emphasis,
}

/// A chart with its heading and a line that says for whom it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel<C> {
    /// The heading: "Employment of foreigners and nationals".
    pub heading: String,
    /// For whom it holds: "Latvia, not Jelgava: no source measures this for cities".
    pub scope: String,
    /// The chart.
    pub chart: C,
}

/// One station of the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Station {
    /// What it is: "Need", "Mentor".
    pub kind: String,
    /// Which one: "Language at work", "Schaerbeek".
    pub text: String,
    /// The station where the city stands is filled.
    pub emphasis: Emphasis,
}

/// The picture and the tables of its charts.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The sheet.
    pub drawing: Drawing,
    /// The data-table twins of the gap and of the profile, those that are there.
    pub tables: Vec<Table>,
}

/// More facts than this are not taken in at a glance.
pub const MOST_FACTS: usize = 4;
/// More stations than this do not fit on a line.
pub const MOST_STATIONS: usize = 6;

const WIDTH: f64 = 1080.0;
const EDGE: f64 = 72.0;
const ROOM: f64 = WIDTH - 2.0 * EDGE;

/// The mark of Isopolity: two open gates that share a pillar, in a field of 30 × 26.
pub(crate) const MARK: &str = "M2 24V11a6.5 6.5 0 0 1 13 0v13M15 24V11a6.5 6.5 0 0 1 13 0v13";

/// Draws the sheet. `number` words the numbers of the gap, `score` those of the profile.
///
/// # Errors
/// [`ChartError`] if a chart that is given has nothing to draw or too much.
pub fn infographic(
    content: &Infographic,
    number: &dyn Fn(f64) -> String,
    score: &dyn Fn(f64) -> String,
) -> Result<Drawn, ChartError> {
    let tables = tables(content, number, score)?;
    let mut drawing = Setter::at(content, 1.0).draw(number, score)?;
    for scale in [0.94, 0.88, 0.82] {
        if drawing.height_px() > content.sheet.height_px() {
            drawing = Setter::at(content, scale).draw(number, score)?;
        }
    }
    Ok(Drawn { drawing, tables })
}

fn tables(
    content: &Infographic,
    number: &dyn Fn(f64) -> String,
    score: &dyn Fn(f64) -> String,
) -> Result<Vec<Table>, ChartError> {
    let canvas = |number| Canvas { text_px: 15.0, ..Canvas::page(content.lang, number) };
    let gap = content.gap.as_ref().map(|panel| dot_plot(&panel.chart, &canvas(number)));
    let areas = content.profile.as_ref().map(|panel| profile(&panel.chart, &canvas(score)));
    let charts = gap.into_iter().chain(areas).map(|chart| chart.map(|chart| chart.table));
    charts.collect()
}

/// A part of the sheet: its marks and how high it is.
struct Block {
    drawing: Drawing,
    ruled: Ruled,
}

/// Whether a thin rule stands above a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ruled {
    Yes,
    No,
}

/// Sets the parts at one scale.
struct Setter<'a> {
    content: &'a Infographic,
    scale: f64,
}

impl<'a> Setter<'a> {
    const fn at(content: &'a Infographic, scale: f64) -> Self {
        Self { content, scale }
    }

    fn px(&self, size: f64) -> f64 {
        size * self.scale
    }

    fn bold(&self, size: f64, ink: Ink) -> Type {
        Type::bold(self.px(size), ink)
    }

    fn regular(&self, size: f64, ink: Ink) -> Type {
        Type::regular(self.px(size), ink)
    }

    fn part(&self) -> Drawing {
        Drawing::new(self.content.lang, ROOM, 0.0, "", "")
    }

    fn draw(
        &self,
        number: &dyn Fn(f64) -> String,
        score: &dyn Fn(f64) -> String,
    ) -> Result<Drawing, ChartError> {
        Ok(self.sheet(self.blocks(number, score)?))
    }

    fn blocks(
        &self,
        number: &dyn Fn(f64) -> String,
        score: &dyn Fn(f64) -> String,
    ) -> Result<Vec<Block>, ChartError> {
        let mut blocks = vec![Block { drawing: self.head(), ruled: Ruled::No }];
        if !self.content.facts.is_empty() {
            blocks.push(Block { drawing: self.facts(), ruled: Ruled::Yes });
        }
        if let Some(drawing) = self.charts(number, score)? {
            blocks.push(Block { drawing, ruled: Ruled::Yes });
        }
        if !self.content.thread.is_empty() {
            blocks.push(Block { drawing: self.thread(), ruled: Ruled::Yes });
        }
        blocks.push(Block { drawing: self.foot(), ruled: Ruled::Yes });
        Ok(blocks)
    }

    /// The least distance between two parts, half of it on each side of the rule.
    fn gap(&self) -> f64 {
        self.px(52.0)
    }

    fn height(&self, blocks: &[Block]) -> f64 {
        let parts: f64 = blocks.iter().map(|block| block.drawing.height_px()).sum();
        parts + self.gap() * (count(blocks.len()) - 1.0) + EDGE * 1.7
    }

    /// Puts the parts below each other; what room is left goes between them, the foot to the bottom.
    fn sheet(&self, blocks: Vec<Block>) -> Drawing {
        let content = self.content;
        let used = self.height(&blocks);
        let high = content.sheet.height_px().max(used.ceil());
        let spare = (high - used) / (count(blocks.len()) - 1.0).max(1.0);
        let mut sheet = Drawing::new(content.lang, WIDTH, high, &title(content), &spoken(content));
        sheet.rect((0.0, 0.0), (WIDTH, high), 0.0, Ink::Paper);
        sheet.rect((0.0, 0.0), (WIDTH, 12.0), 0.0, Ink::Action);
        let mut y = EDGE;
        for block in blocks {
            if block.ruled == Ruled::Yes {
                let gap = self.gap() + spare;
                sheet.line((EDGE, y + gap / 2.0), (WIDTH - EDGE, y + gap / 2.0), 1.5, Ink::Grid);
                y += gap;
            }
            sheet.place(&block.drawing, (EDGE, y));
            y += block.drawing.height_px();
        }
        sheet
    }

    fn head(&self) -> Drawing {
        let mut part = self.part();
        self.draw_mark(&mut part);
        let kicker = self.bold(25.0, Ink::Accent);
        let lines = kicker.wrap(&self.content.kicker, ROOM - self.px(250.0), 2);
        let mut y = part.lines((0.0, kicker.size_px), Anchor::Start, kicker, &lines);
        let sizes = [104.0, 92.0, 80.0, 68.0, 58.0].map(|size| self.px(size));
        let size = crate::letters::fitting_size(
            &self.content.city,
            &sizes,
            crate::letters::Weight::Bold,
            ROOM,
        );
        let name = Type::bold(size, Ink::Text);
        let lines = name.wrap(&self.content.city, ROOM, 2);
        for (at, line) in lines.iter().enumerate() {
            let base = y + size * 0.74 + count(at) * size * 1.05;
            part.words((0.0, base), Anchor::Start, name, line);
        }
        let lede = self.regular(29.0, Ink::Muted);
        y = y + size * 0.74 + (count(lines.len()) - 1.0) * size * 1.05 + lede.size_px * 2.15;
        let lines = lede.wrap(&self.content.lede, ROOM * 0.86, 3);
        y = part.lines((0.0, y), Anchor::Start, lede, &lines);
        part.set_height(y - lede.leading() + lede.size_px * 0.3);
        part
    }

    /// The mark and the name of Isopolity at the far end of the first line.
    fn draw_mark(&self, part: &mut Drawing) {
        let kind = self.bold(25.0, Ink::Text);
        let wide = kind.width("Isopolity");
        part.figure((ROOM, kind.size_px), Anchor::End, kind, "Isopolity");
        let scale = self.px(1.25);
        let at = (ROOM - wide - scale * 38.0, kind.size_px - scale * 24.0);
        part.shape(at, (scale, 30.0), MARK.into(), 2.2, Ink::LineText);
    }

    fn facts(&self) -> Drawing {
        let mut part = self.part();
        let facts = self.content.facts.get(..MOST_FACTS).unwrap_or(&self.content.facts);
        let gutter = self.px(40.0);
        let column = (ROOM + gutter) / count(facts.len()) - gutter;
        let sizes = [72.0, 64.0, 56.0, 48.0, 40.0, 32.0].map(|size| self.px(size));
        let bold = crate::letters::Weight::Bold;
        let fitting =
            |fact: &Fact| crate::letters::fitting_size(&fact.figure, &sizes, bold, column);
        let size = facts.iter().map(fitting).fold(f64::INFINITY, f64::min);
        let mut bottom: f64 = 0.0;
        for (at, fact) in facts.iter().enumerate() {
            let ink = if fact.emphasis == Emphasis::Main { Ink::Accent } else { Ink::Text };
            let x = count(at) * (column + gutter);
            part.words((x, size * 0.8), Anchor::Start, Type::bold(size, ink), &fact.figure);
            let kind = self.regular(22.0, Ink::Muted);
            let lines = kind.wrap(&fact.sentence, column, 6);
            let y = size * 0.8 + kind.leading() * 1.35;
            bottom = bottom.max(part.lines((x, y), Anchor::Start, kind, &lines) - kind.leading());
        }
        part.set_height(bottom + self.px(6.0));
        part
    }

    /// The gap beside the profile; one alone takes the whole width.
    fn charts(
        &self,
        number: &dyn Fn(f64) -> String,
        score: &dyn Fn(f64) -> String,
    ) -> Result<Option<Drawing>, ChartError> {
        let (gap, areas) = (&self.content.gap, &self.content.profile);
        let gutter = self.px(64.0);
        let (left, right) = match (gap, areas) {
            (Some(_), Some(_)) => ((ROOM - gutter) * 0.585, (ROOM - gutter) * 0.415),
            _ => (ROOM, ROOM),
        };
        let mut parts = vec![];
        if let Some(panel) = gap {
            let chart = dot_plot(&panel.chart, &self.canvas(left, number))?;
            parts.push((self.panel(&panel.heading, &panel.scope, left), chart.drawing));
        }
        if let Some(panel) = areas {
            let chart = profile(&panel.chart, &self.canvas(right, score))?;
            parts.push((self.panel(&panel.heading, &panel.scope, right), chart.drawing));
        }
        Ok(self.side_by_side(parts, gutter))
    }

    fn canvas<'n>(&self, width_px: f64, number: &'n dyn Fn(f64) -> String) -> Canvas<'n> {
        Canvas { lang: self.content.lang, width_px, text_px: self.px(18.5), number }
    }

    /// The heading of a chart and for whom it holds.
    fn panel(&self, heading: &str, scope: &str, width: f64) -> Drawing {
        let mut part = Drawing::new(self.content.lang, width, 0.0, "", "");
        let (head, small) = (self.bold(26.0, Ink::Text), self.regular(19.0, Ink::Muted));
        let lines = head.wrap(heading, width, 3);
        let y = part.lines((0.0, head.size_px * 0.9), Anchor::Start, head, &lines);
        let lines = small.wrap(scope, width, 3);
        let y = part.lines((0.0, y - self.px(4.0)), Anchor::Start, small, &lines);
        part.set_height(y - small.leading() + self.px(26.0));
        part
    }

    /// Charts stand at the same height, below the taller of the headings.
    fn side_by_side(&self, parts: Vec<(Drawing, Drawing)>, gutter: f64) -> Option<Drawing> {
        let heads = parts.iter().map(|(head, _)| head.height_px()).fold(0.0, f64::max);
        let bodies = parts.iter().map(|(_, body)| body.height_px()).fold(0.0, f64::max);
        let mut whole = self.part();
        let mut x = 0.0;
        for (head, body) in &parts {
            whole.place(head, (x, 0.0));
            whole.place(body, (x, heads));
            x += body.width_px() + gutter;
        }
        whole.set_height(heads + bodies);
        (!parts.is_empty()).then_some(whole)
    }

    fn thread(&self) -> Drawing {
        let mut part = self.part();
        let stations = self.content.thread.get(..MOST_STATIONS).unwrap_or(&self.content.thread);
        let head = self.bold(26.0, Ink::Text);
        let lines = head.wrap(&self.content.thread_heading, ROOM, 2);
        let y = part.lines((0.0, head.size_px * 0.9), Anchor::Start, head, &lines);
        let gutter = self.px(28.0);
        let column = (ROOM + gutter) / count(stations.len()) - gutter;
        let radius = self.px(11.0);
        let line_y = y + self.px(4.0);
        let last = count(stations.len().saturating_sub(1)) * (column + gutter);
        part.line((radius, line_y), (last + radius, line_y), 2.5, Ink::Link);
        let mut bottom: f64 = line_y;
        for (at, station) in stations.iter().enumerate() {
            let x = count(at) * (column + gutter);
            bottom = bottom.max(self.station(&mut part, station, (x, line_y), (column, radius)));
        }
        part.set_height(bottom);
        part
    }

    /// Draws a station and returns how far down its words reach.
    fn station(
        &self,
        part: &mut Drawing,
        station: &Station,
        (x, y): (f64, f64),
        (column, radius): (f64, f64),
    ) -> f64 {
        let is_main = station.emphasis == Emphasis::Main;
        part.circle((x + radius, y), radius, if is_main { Ink::Action } else { Ink::HollowAction });
        let kind = self.regular(19.0, if is_main { Ink::Action } else { Ink::Muted });
        let name = self.bold(22.0, Ink::Text);
        let lines = kind.wrap(&station.kind, column, 1);
        let y = part.lines((x, y + radius + self.px(30.0)), Anchor::Start, kind, &lines);
        let lines = name.wrap(&station.text, column, 4);
        part.lines((x, y + self.px(3.0)), Anchor::Start, name, &lines) - name.leading()
            + self.px(6.0)
    }

    fn foot(&self) -> Drawing {
        let mut part = self.part();
        let code = self.content.address.as_deref().and_then(|address| qr(address).ok());
        let side = if code.is_some() { self.px(112.0) } else { 0.0 };
        let room = ROOM - side - if side > 0.0 { self.px(36.0) } else { 0.0 };
        let mut y = 0.0;
        if let Some(example) = &self.content.example {
            y = self.example(&mut part, example, room);
        }
        let kind = self.regular(17.0, Ink::Muted);
        for source in self.content.sources.iter().take(8) {
            let lines = kind.wrap(source, room, 3);
            y = part.lines((0.0, y + kind.size_px), Anchor::Start, kind, &lines) - kind.size_px;
        }
        if let Some(code) = code {
            let scale = side / count(code.side);
            part.rect((ROOM - side, 0.0), (side, side), 4.0, Ink::CodePaper);
            let at = (ROOM - side, 0.0);
            part.shape(at, (scale, count(code.side)), code.path, 0.0, Ink::Code);
        }
        part.set_height(y.max(side));
        part
    }

    /// The note that something is made up, in a frame that no reader misses.
    fn example(&self, part: &mut Drawing, note: &str, room: f64) -> f64 {
        let kind = self.bold(18.0, Ink::Accent);
        let pad = self.px(14.0);
        let lines = kind.wrap(note, room - 2.0 * pad, 3);
        let wide = lines.iter().map(|line| kind.width(line)).fold(0.0, f64::max);
        let high = count(lines.len()) * kind.leading() + pad;
        part.rect((1.0, 1.0), (wide + 2.0 * pad, high), self.px(6.0), Ink::Hollow);
        part.lines((pad, pad * 0.5 + kind.size_px * 1.04), Anchor::Start, kind, &lines);
        high + self.px(14.0)
    }
}

fn title(content: &Infographic) -> String {
    format!("{} · {}", content.city, content.kicker)
}

/// What a screen reader says: the lede, the facts, and what the charts say of themselves.
fn spoken(content: &Infographic) -> String {
    let facts = content.facts.iter().map(|fact| format!("{} {}.", fact.figure, fact.sentence));
    let gap = content.gap.iter().map(|panel| panel.chart.about.description.clone());
    let areas = content.profile.iter().map(|panel| panel.chart.about.description.clone());
    let note = content.example.iter().cloned();
    let all: Vec<String> = note
        .chain(std::iter::once(content.lede.clone()))
        .chain(facts)
        .chain(gap)
        .chain(areas)
        .collect();
    all.join(" ")
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
