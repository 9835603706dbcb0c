//! Example content for pictures and documents. Every figure here is made up.
#![allow(dead_code, reason = "each test and the gallery use a part")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]
#![allow(missing_docs, reason = "example content")]

use locale::Lang;
use publish::{
    chart::{
        About, Area, Canvas, DotPlot, DotRow, Emphasis, Lines, Point, Profile, Progress, Series,
        Step, Value, dot_plot, lines, profile, progress,
    },
    infographic::{Fact, Infographic, Panel, Sheet, Station, infographic},
    svg::Drawing,
};

pub fn english(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    format!("{rounded}").replace('-', "\u{2212}")
}

fn s(text: &str) -> String {
    text.into()
}

fn about(title: &str, description: &str) -> About {
    About {
        title: s(title),
        description: s(description),
        source: s("Example figures, not real. Source line: dataset, date of extraction, flags."),
    }
}

pub fn row(label: &str, first: Option<Value>, second: Option<Value>, note: Option<&str>) -> DotRow {
    let (label, note) = (s(label), note.map(s));
    DotRow { label, first, second, emphasis: Emphasis::Plain, note }
}

pub fn gap_plot() -> DotPlot {
    let sure = |v| Some(Value::sure(v));
    let main = DotRow {
        emphasis: Emphasis::Main,
        ..row("Latvia", Some(Value::uncertain(67.6)), sure(70.0), Some("uncertain, not ranked"))
    };
    DotPlot {
        about: about(
            "Employment rate, 15 to 64 years, per cent",
            "In most countries fewer foreigners than nationals have work.",
        ),
        row_word: s("Country"),
        first: s("foreigners"),
        second: s("nationals"),
        note_word: s("Note"),
        uncertain: s("uncertain"),
        rows: vec![
            row("Sweden", sure(64.7), sure(78.3), None),
            row("Belgium", sure(60.0), sure(67.5), None),
            main,
            row("European Union, 27 countries", sure(63.5), sure(71.3), None),
            row("Malta", sure(82.1), sure(76.4), None),
            row("Liechtenstein", None, None, Some("no figure")),
        ],
    }
}

pub fn negative_plot() -> DotPlot {
    let sure = |v| Some(Value::sure(v));
    DotPlot {
        rows: vec![
            row(
                "A very long label of a region that does not fit on one line at all",
                sure(-7.4),
                sure(-2.0),
                None,
            ),
            row(
                "B",
                sure(-1.0),
                sure(-1.2),
                Some("a note that is rather long and must go below the marks of its row"),
            ),
            row("C", sure(3.0), None, Some("one value only")),
        ],
        ..gap_plot()
    }
}

pub fn time_lines() -> Lines {
    let go = |v| Point::Goes(Value::sure(v));
    Lines {
        about: about("Gap in employment, points", "The gap closed until 2020 and opened since."),
        moment_word: s("Year"),
        break_word: s("break in the series"),
        uncertain: s("uncertain"),
        moments: (2014..=2024).map(|year| year.to_string()).collect(),
        series: vec![
            Series {
                name: s("Latvia"),
                emphasis: Emphasis::Main,
                points: vec![
                    go(6.1),
                    go(5.8),
                    Point::Goes(Value::uncertain(5.9)),
                    go(5.0),
                    Point::Hole,
                    go(3.9),
                    go(3.0),
                    Point::Breaks(Value::sure(4.4)),
                    go(4.9),
                    go(5.2),
                    Point::Goes(Value::uncertain(5.6)),
                ],
            },
            Series {
                name: s("EU"),
                emphasis: Emphasis::Plain,
                points: [5.5, 5.6, 5.2, 4.9, 4.8, 4.4, 4.9, 5.5, 5.4, 5.3, 5.4].map(go).into(),
            },
            Series {
                name: s("Estonia"),
                emphasis: Emphasis::Plain,
                points: [2.5, 2.0, 1.2, 0.4, -0.3, -0.8, -0.2, 0.8, 1.4, 1.2, 0.9].map(go).into(),
            },
        ],
    }
}

pub fn slope() -> Lines {
    let go = |v| Point::Goes(Value::sure(v));
    let series =
        |name: &str, a, b, emphasis| Series { name: s(name), emphasis, points: vec![go(a), go(b)] };
    Lines {
        moments: vec![s("2015"), s("2024")],
        series: vec![
            series("Latvia", 6.1, 5.6, Emphasis::Main),
            series("EU", 5.5, 5.4, Emphasis::Plain),
            series("Estonia", 2.5, 0.9, Emphasis::Plain),
        ],
        ..time_lines()
    }
}

pub fn area(label: &str, score: Option<f64>, range: Option<(f64, f64)>) -> Area {
    Area { label: s(label), score, range }
}

pub fn areas() -> Profile {
    Profile {
        about: about(
            "Where the city stands, area by area",
            "Language is strongest, housing weakest.",
        ),
        area_word: s("Area"),
        score_word: s("Score, 0 to 100"),
        range_word: s("Range"),
        note_word: s("Note"),
        strongest: s("strongest"),
        weakest: s("weakest"),
        missing: s("not answered"),
        areas: vec![
            area("Language", Some(78.0), Some((70.0, 84.0))),
            area("Work", Some(61.0), Some((50.0, 66.0))),
            area("Participation", Some(44.0), Some((30.0, 60.0))),
            area("Housing", Some(27.0), Some((20.0, 39.0))),
            area("Health", None, None),
        ],
    }
}

pub fn steps() -> Progress {
    let step = |label: &str, share, figure: &str, emphasis| Step {
        label: s(label),
        share,
        figure: s(figure),
        emphasis,
    };
    Progress {
        about: about("How far the plan has come", "Three of eight actions are done."),
        step_word: s("Action"),
        figure_word: s("Done"),
        steps: vec![
            step("Open the access point", Some(1.0), "8 of 8", Emphasis::Plain),
            step(
                "Language courses at work places, in two shifts",
                Some(0.375),
                "3 of 8",
                Emphasis::Main,
            ),
            step("Advisory board", Some(0.0), "0 of 4", Emphasis::Plain),
            step("Round tables", None, "not reported", Emphasis::Plain),
        ],
    }
}

pub fn sheet(shape: Sheet) -> Infographic {
    let fact = |figure: &str, sentence: &str, emphasis| Fact {
        figure: s(figure),
        sentence: s(sentence),
        emphasis,
    };
    let station =
        |kind: &str, text: &str, emphasis| Station { kind: s(kind), text: s(text), emphasis };
    Infographic {
        lang: Lang::EN,
        sheet: shape,
        kicker: s("Integration of newcomers · 2026"),
        city: s("Jelgava"),
        lede: s(
            "Work is found quickly, a home is not. What the city knows, and what it does next.",
        ),
        facts: vec![
            fact(
                "2.4",
                "points lie between the employment of nationals and foreigners in Latvia",
                Emphasis::Main,
            ),
            fact(
                "27",
                "of 100 in the city’s own assessment of housing, its weakest area",
                Emphasis::Plain,
            ),
            fact("3 of 8", "similar towns named the same first need", Emphasis::Plain),
        ],
        gap: Some(Panel {
            heading: s("Employment of foreigners and nationals"),
            scope: s(
                "Latvia and other countries, per cent. No official source measures this for cities.",
            ),
            chart: gap_plot(),
        }),
        profile: Some(Panel {
            heading: s("Where the city stands"),
            scope: s("Own assessment of Jelgava, 0 to 100"),
            chart: areas(),
        }),
        thread_heading: s("From need to action"),
        thread: vec![
            station("Need", "A first home within three months", Emphasis::Plain),
            station("Mentor", "Schaerbeek", Emphasis::Plain),
            station("Practice", "Guarantee fund for private landlords", Emphasis::Plain),
            station("Action", "Ten flats let through the guarantee by June 2027", Emphasis::Main),
        ],
        sources: vec![
            s(
                "Eurostat, lfsa_ergacob, 2025, extracted 3 November 2026. Hollow: unreliable (flag u), not ranked. Licence CC BY 4.0.",
            ),
            s("Self-assessment of Jelgava, October 2026, 74 of 80 questions answered."),
        ],
        example: Some(s("Example: the figures on this sheet are made up.")),
        address: Some(s("https://example.org/cities/jelgava")),
    }
}

/// Everything long at once: the sheet shrinks its letters, then grows.
pub fn crowded_sheet() -> Infographic {
    let mut sheet = sheet(Sheet::Portrait);
    sheet.city = s("Saint-Josse-ten-Noode / Sint-Joost-ten-Node");
    sheet.kicker = s("Intégration des personnes nouvellement arrivées · réseau IncluCities · 2026");
    sheet.facts.push(Fact {
        figure: s("1 234 567 €"),
        sentence: s(
            "are planned until 2028 for courses, housing advice and the advisory board together",
        ),
        emphasis: Emphasis::Plain,
    });
    if let Some(panel) = &mut sheet.profile {
        let more = [
            "Culture, sport and anti-racism",
            "Coordination with other levels of government",
            "Children and young people",
        ];
        panel.chart.areas.extend(more.map(|label| area(label, Some(50.0), None)));
    }
    let station = |kind: &str, text: &str| Station {
        kind: s(kind),
        text: s(text),
        emphasis: Emphasis::Plain,
    };
    sheet.thread.push(station("Service", "Housing advice, Pasta iela 37"));
    sheet.thread.push(station("Outcome", "Days from arrival to first lease"));
    sheet
}

pub fn arabic_sheet() -> Infographic {
    let fact = |figure: &str, sentence: &str, emphasis| Fact {
        figure: s(figure),
        sentence: s(sentence),
        emphasis,
    };
    let station =
        |kind: &str, text: &str, emphasis| Station { kind: s(kind), text: s(text), emphasis };
    let mut plot = gap_plot();
    (plot.first, plot.second) = (s("الأجانب"), s("المواطنون"));
    for (row, name) in plot.rows.iter_mut().zip([
        "السويد",
        "بلجيكا",
        "لاتفيا",
        "الاتحاد الأوروبي (27 دولة)",
        "مالطا",
        "ليختنشتاين",
    ]) {
        row.label = s(name);
    }
    plot.rows[2].note = Some(s("غير مؤكد (لا يُرتَّب)"));
    plot.rows[5].note = Some(s("لا يوجد رقم"));
    let mut profile = areas();
    (profile.strongest, profile.weakest, profile.missing) = (s("الأقوى"), s("الأضعف"), s("بلا إجابة"));
    for (area, name) in
        profile.areas.iter_mut().zip(["اللغة", "العمل", "المشاركة", "السكن", "الصحة"])
    {
        area.label = s(name);
    }
    Infographic {
        lang: Lang::AR,
        kicker: s("دمج الوافدين الجدد · 2026"),
        city: s("يلغافا (Jelgava)"),
        lede: s("العمل يوجد بسرعة، أما السكن فلا. ما تعرفه المدينة وما ستفعله بعد ذلك."),
        facts: vec![
            fact("2.4", "نقطة بين معدل تشغيل المواطنين والأجانب في لاتفيا", Emphasis::Main),
            fact("27", "من 100 في تقييم المدينة الذاتي للسكن، وهو أضعف مجالاتها", Emphasis::Plain),
            fact("3 من 8", "مدن مشابهة ذكرت الحاجة الأولى نفسها", Emphasis::Plain),
        ],
        gap: Some(Panel {
            heading: s("تشغيل الأجانب والمواطنين"),
            scope: s("لاتفيا ودول أخرى، بالمئة. لا يوجد مصدر رسمي للمدن (Eurostat)."),
            chart: plot,
        }),
        profile: Some(Panel {
            heading: s("أين تقف المدينة"),
            scope: s("تقييم ذاتي، من 0 إلى 100"),
            chart: profile,
        }),
        thread_heading: s("من الحاجة إلى العمل"),
        thread: vec![
            station("الحاجة", "سكن أول خلال ثلاثة أشهر", Emphasis::Plain),
            station("المدينة المرشدة", "سخاربيك", Emphasis::Plain),
            station("الممارسة", "صندوق ضمان للمالكين", Emphasis::Plain),
            station("الإجراء", "عشر شقق مؤجرة بحلول يونيو 2027", Emphasis::Main),
        ],
        sources: vec![s(
            "Eurostat, lfsa_ergacob, 2025. الدوائر الفارغة: غير موثوقة (u)، غير مرتبة. CC BY 4.0.",
        )],
        example: Some(s("مثال: الأرقام في هذه الورقة مختلقة.")),
        ..sheet(Sheet::Portrait)
    }
}

pub fn all_drawings() -> Vec<(&'static str, Drawing, u32)> {
    let page = Canvas::page(Lang::EN, &english);
    let narrow = Canvas { width_px: 340.0, ..page };
    let arabic = Canvas { lang: Lang::AR, ..page };
    let ar = arabic_sheet();
    let (ar_gap, ar_areas) = (ar.gap.clone().unwrap().chart, ar.profile.clone().unwrap().chart);
    vec![
        ("dots", dot_plot(&gap_plot(), &page).unwrap().drawing, 1000),
        ("dots-narrow", dot_plot(&gap_plot(), &narrow).unwrap().drawing, 600),
        ("dots-negative", dot_plot(&negative_plot(), &page).unwrap().drawing, 1000),
        ("dots-arabic", dot_plot(&ar_gap, &arabic).unwrap().drawing, 1000),
        ("lines", lines(&time_lines(), &page).unwrap().drawing, 1000),
        ("lines-arabic", lines(&time_lines(), &arabic).unwrap().drawing, 1000),
        ("slope", lines(&slope(), &page).unwrap().drawing, 1000),
        ("profile", profile(&areas(), &page).unwrap().drawing, 1000),
        ("profile-narrow", profile(&areas(), &narrow).unwrap().drawing, 600),
        ("profile-arabic", profile(&ar_areas, &arabic).unwrap().drawing, 1000),
        ("progress", progress(&steps(), &page).unwrap().drawing, 1000),
        ("sheet", infographic(&sheet(Sheet::Portrait), &english, &english).unwrap().drawing, 1080),
        ("sheet-a4", infographic(&sheet(Sheet::A4), &english, &english).unwrap().drawing, 1080),
        ("sheet-crowded", infographic(&crowded_sheet(), &english, &english).unwrap().drawing, 1080),
        ("sheet-arabic", infographic(&ar, &english, &english).unwrap().drawing, 1080),
    ]
}

#[cfg(feature = "pdf")]
pub fn plan() -> publish::pdf::PlanDocument {
    use publish::{
        pdf::{Block, Column, ColumnKind, Depth, Labelled, Made, PlanDocument, Section, Words},
        svg::Frame,
    };
    let labelled = |label: &str, text: &str| Labelled { label: s(label), text: s(text) };
    let paragraph = |text: &str| Block::Paragraph { text: s(text), lang: None };
    let column = |head: &str, kind, share| Column { head: s(head), kind, share };
    let cells = |cells: &[&str]| cells.iter().map(|cell| s(cell)).collect::<Vec<_>>();
    let canvas = Canvas { width_px: 640.0, ..Canvas::page(Lang::EN, &english) };
    let chart = dot_plot(&gap_plot(), &canvas).unwrap();
    PlanDocument {
        title: s("A home within three months: the integration plan of Jelgava"),
        subtitle: Some(s(
            "What newcomers need first, what the city does about it until 2028, who helps, and how we shall know.",
        )),
        kicker: s("Action plan · 2026 to 2028"),
        lang: Lang::EN,
        city: s("Jelgava"),
        dates: vec![
            labelled("State", "Draft 2, reviewed by the mentor"),
            labelled("Mentor", "Schaerbeek"),
            labelled("Made", "24 November 2026"),
        ],
        notice: Some(s(
            "Example: this plan and its figures are made up to show what a plan looks like.",
        )),
        notice_short: Some(s("Example")),
        sections: vec![
            Section {
                heading: s("What we know"),
                depth: Depth::Section,
                blocks: vec![
                    paragraph(
                        "Work is found quickly, a home is not. In the city’s own assessment housing scores 27 of 100, the lowest of all areas.",
                    ),
                    Block::Paragraph {
                        text: s("Darbu atrod ātri, mājokli ne."),
                        lang: Some(Lang::LV),
                    },
                    Block::Picture {
                        svg: chart.drawing.standalone(Frame::Bare),
                        alt: chart.drawing.description().into(),
                        caption: s(
                            "Employment rate of foreigners and nationals, 15 to 64 years, per cent. Example figures.",
                        ),
                        share: 1.0,
                    },
                ],
            },
            Section {
                heading: s("What we do"),
                depth: Depth::Section,
                blocks: vec![
                    Block::Points(cells(&[
                        "A guarantee fund for private landlords.",
                        "A first flat for ten households, with somebody to call.",
                        "Courses in Latvian at the place of work.",
                    ])),
                    Block::Table {
                        caption: s("Actions"),
                        columns: vec![
                            column("Action", ColumnKind::Words, 2.2),
                            column("Answers the need", ColumnKind::Words, 1.6),
                            column("Who", ColumnKind::Words, 1.3),
                            column("Until", ColumnKind::Words, 0.9),
                        ],
                        rows: vec![
                            cells(&[
                                "Guarantee fund",
                                "A first home within three months",
                                "Housing office with the landlords’ association",
                                "June 2027",
                            ]),
                            cells(&[
                                "Ten flats let",
                                "A first home within three months",
                                "Social department",
                                "Dec. 2027",
                            ]),
                            cells(&[
                                "Courses at work",
                                "Language at work",
                                "Employers, adult education centre",
                                "March 2028",
                            ]),
                        ],
                        total: vec![],
                    },
                ],
            },
            Section {
                heading: s("Guarantee fund"),
                depth: Depth::Part,
                blocks: vec![Block::Facts(vec![
                    labelled("Need", "A first home within three months"),
                    labelled("Evidence", "Housing 27 of 100, assessment of October 2026"),
                    labelled("Practice", "Guarantee fund of Schaerbeek, adapted"),
                    labelled("Opens the service", "Housing advice, Pasta iela 37"),
                    labelled("Must move", "Days from arrival to first lease: 140 now, 90 in 2028"),
                ])],
            },
            Section {
                heading: s("What it costs and who pays"),
                depth: Depth::Section,
                blocks: vec![Block::Table {
                    caption: s("Budget in euro"),
                    columns: vec![
                        column("Budget line", ColumnKind::Words, 2.0),
                        column("City", ColumnKind::Figures, 1.0),
                        column("AMIF", ColumnKind::Figures, 1.0),
                        column("Total", ColumnKind::Figures, 1.0),
                    ],
                    rows: vec![
                        cells(&["Guarantee fund", "20 000", "60 000", "80 000"]),
                        cells(&["Housing adviser, 2 years", "18 000", "42 000", "60 000"]),
                        cells(&["Courses at work", "5 000", "15 000", "20 000"]),
                    ],
                    total: cells(&["Total", "43 000", "117 000", "160 000"]),
                }],
            },
        ],
        sources: vec![
            s("Eurostat, lfsa_ergacob, 2025 (example figures). Hollow: unreliable, flag u."),
            s("Self-assessment of Jelgava, October 2026 (example)."),
        ],
        footer: s("example.org/cities/jelgava/plans/2026"),
        words: Words {
            page_of: s("Page {page} of {total}"),
            contents: Some(s("Contents")),
            sources: s("Sources"),
        },
        identifier: s("example-plan-jelgava-2026"),
        made: Made { year: 2026, month: 11, day: 24, hour: 9, minute: 30, second: 0 },
    }
}

#[cfg(feature = "pdf")]
pub fn arabic_plan() -> publish::pdf::PlanDocument {
    use publish::{
        pdf::{Block, Column, ColumnKind, Depth, Labelled, Section, Words},
        svg::Frame,
    };
    let labelled = |label: &str, text: &str| Labelled { label: s(label), text: s(text) };
    let ar = arabic_sheet();
    let canvas = Canvas { lang: Lang::AR, width_px: 640.0, ..Canvas::page(Lang::AR, &english) };
    let chart = dot_plot(&ar.gap.unwrap().chart, &canvas).unwrap();
    let column = |head: &str, kind, share| Column { head: s(head), kind, share };
    let cells = |cells: &[&str]| cells.iter().map(|cell| s(cell)).collect::<Vec<_>>();
    publish::pdf::PlanDocument {
        title: s("سكن خلال ثلاثة أشهر: خطة الدمج في يلغافا (Jelgava)"),
        subtitle: Some(s("ما يحتاجه الوافدون أولاً، وما تفعله المدينة حتى عام 2028، ومن يساعد.")),
        kicker: s("خطة عمل · 2026–2028"),
        lang: Lang::AR,
        city: s("يلغافا"),
        dates: vec![labelled("الحالة", "مسودة 2"), labelled("المدينة المرشدة", "سخاربيك")],
        notice: Some(s("مثال: هذه الخطة وأرقامها مختلقة.")),
        notice_short: Some(s("مثال")),
        sections: vec![
            Section {
                heading: s("ما نعرفه"),
                depth: Depth::Section,
                blocks: vec![
                    Block::Paragraph {
                        text: s(
                            "العمل يوجد بسرعة، أما السكن فلا. حصل السكن على 27 من 100 (الأدنى بين المجالات).",
                        ),
                        lang: None,
                    },
                    Block::Picture {
                        svg: chart.drawing.standalone(Frame::Bare),
                        alt: s("في معظم الدول يعمل عدد أقل من الأجانب."),
                        caption: s("معدل التشغيل، بالمئة (Eurostat)."),
                        share: 1.0,
                    },
                ],
            },
            Section {
                heading: s("الميزانية"),
                depth: Depth::Section,
                blocks: vec![Block::Table {
                    caption: s("الميزانية باليورو"),
                    columns: vec![
                        column("البند", ColumnKind::Words, 2.0),
                        column("المدينة", ColumnKind::Figures, 1.0),
                        column("AMIF", ColumnKind::Figures, 1.0),
                    ],
                    rows: vec![
                        cells(&["صندوق ضمان", "20 000", "60 000"]),
                        cells(&["مستشار السكن", "18 000", "42 000"]),
                    ],
                    total: cells(&["المجموع", "38 000", "102 000"]),
                }],
            },
        ],
        sources: vec![s("Eurostat, lfsa_ergacob, 2025 (مثال).")],
        words: Words {
            page_of: s("صفحة {page} من {total}"),
            contents: None,
            sources: s("المصادر"),
        },
        ..plan()
    }
}
