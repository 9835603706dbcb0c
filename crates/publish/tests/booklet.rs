//! Booklets in the scripts of newcomers, read back by programs that know nothing of us: qpdf and
//! poppler.
#![cfg(feature = "pdf")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]
#![allow(missing_docs, reason = "tests")]

use std::{
    env, fs,
    path::PathBuf,
    process::{Command, Output},
};

use locale::Lang;
use publish::pdf::{
    Booklet, BookletWords, Chapter, Entry, Fact, Labelled, Line, Made, Opening, PdfError, Picture,
    Piece, Run, RunKind, Scan, booklet,
};

/// Runs a program, or says that it is absent; fails then if `ISOPOLITY_REQUIRE_TOOLS=1`.
fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(_) if env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1") => {
            panic!("{program} is not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it")
        }
        Err(_) => {
            println!("skipped: {program} not installed");
            None
        }
    }
}

fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What is said of a service in a language: title, what it is, a label, two languages.
struct Said {
    tag: &'static str,
    city: &'static str,
    area: &'static str,
    title: &'static str,
    about: &'static str,
    bring: &'static str,
    letters: &'static str,
    page_of: &'static str,
}

const SAID: [Said; 8] = [
    Said {
        tag: "lv",
        city: "Jelgava",
        area: "Likums un dokumenti",
        title: "Bezmaksas juridiskā palīdzība",
        about: "Jurists izlasa jūsu vēstules un paskaidro, ko darīt tālāk. Šķēršļu nav, ģimenes laipni gaidītas.",
        bring: "Ko ņemt līdzi",
        letters: "Visas vēstules no iestādēm",
        page_of: "{page}. lappuse no {total}",
    },
    Said {
        tag: "ar",
        city: "يلغافا",
        area: "القانون والأوراق",
        title: "مشورة قانونية مجانية",
        about: "يقرأ المحامي رسائلك ويشرح لك ما يجب فعله. اتصل بالرقم أو تعال يوم الأربعاء.",
        bring: "ما الذي تحضره معك",
        letters: "جميع الرسائل من الدوائر",
        page_of: "صفحة {page} من {total}",
    },
    Said {
        tag: "fa",
        city: "یلگاوا",
        area: "قانون و مدارک",
        title: "مشاورهٔ حقوقی رایگان",
        about: "یک وکیل نامه‌های شما را می‌خواند و می‌گوید چه باید کرد. گچ‌پژ.",
        bring: "چه چیزی همراه بیاورید",
        letters: "همهٔ نامه‌های اداره‌ها",
        page_of: "صفحهٔ {page} از {total}",
    },
    Said {
        tag: "ps",
        city: "یلګاوا",
        area: "قانون او اسناد",
        title: "وړیا حقوقي مشوره",
        about: "یو وکیل ستاسو لیکونه لولي او درته وایي چې څه وکړئ. ښځې او ماشومان راتلای شي. ټول ډېر ژر.",
        bring: "څه له ځان سره راوړئ",
        letters: "د دفترونو ټول لیکونه",
        page_of: "{page} مخ له {total} څخه",
    },
    Said {
        tag: "ti",
        city: "የልጋቫ",
        area: "ሕግን ወረቓቕትን",
        title: "ናጻ ናይ ሕጊ ምኽሪ",
        about: "ሓደ ጠበቓ ደብዳቤታትኩም የንብብን እንታይ ክትገብሩ ከም ዘለኩም ይነግረኩምን።",
        bring: "እንታይ ተምጽኡ",
        letters: "ኩሎም ደብዳቤታት ካብ ቤት ጽሕፈታት",
        page_of: "ገጽ {page} ካብ {total}",
    },
    Said {
        tag: "el",
        city: "Γέλγκαβα",
        area: "Νόμος και έγγραφα",
        title: "Δωρεάν νομική συμβουλή",
        about: "Ένας δικηγόρος διαβάζει τα γράμματά σας και εξηγεί τι πρέπει να κάνετε.",
        bring: "Τι να φέρετε",
        letters: "Όλα τα γράμματα από υπηρεσίες",
        page_of: "Σελίδα {page} από {total}",
    },
    Said {
        tag: "bg",
        city: "Йелгава",
        area: "Закон и документи",
        title: "Безплатен правен съвет",
        about: "Юрист прочита писмата ви и обяснява какво да правите. Ъгълът е отворен.",
        bring: "Какво да носите",
        letters: "Всички писма от служби",
        page_of: "Страница {page} от {total}",
    },
    Said {
        tag: "uk",
        city: "Єлгава",
        area: "Право й документи",
        title: "Безоплатна юридична порада",
        about: "Юрист прочитає ваші листи й пояснить, що робити. Ґанок, їжа, єдність.",
        bring: "Що взяти з собою",
        letters: "Усі листи з установ",
        page_of: "Сторінка {page} з {total}",
    },
];

fn fact(label: &str, lines: Vec<Line>) -> Fact {
    Fact { label: label.into(), lines }
}

fn figures(text: &str) -> Line {
    Run::new(RunKind::Figures, text).into()
}

fn entry(said: &Said, heading: &str) -> Entry {
    Entry {
        heading: heading.into(),
        mark: Some("example".into()),
        line: vec![Run::words("0 €"), Run::words(said.city)],
        pieces: vec![
            Piece::Care(said.letters.into()),
            Piece::Paragraph(Run::words(said.about).into()),
            Piece::Points(vec![Run::words(said.letters).into()]),
        ],
        facts: vec![
            fact(said.bring, vec![Run::words(said.letters).into()]),
            fact(
                said.area,
                vec![Line(vec![
                    Run::words("العربية").in_language(Some(Lang::AR)),
                    Run::words(" · "),
                    Run::words("Latviešu").in_language(Some(Lang::LV)),
                ])],
            ),
        ],
        card: vec![
            fact(said.title, vec![figures("14:00–18:00")]),
            fact(said.city, vec![figures("+371 00 000 004"), figures("help@example.org")]),
        ],
        ..Entry::default()
    }
}

fn guide(said: &Said) -> Booklet {
    Booklet {
        title: said.city.into(),
        title_lang: None,
        lede: Some(said.about.into()),
        kicker: said.area.into(),
        lang: Lang::parse(said.tag).unwrap(),
        city: said.city.into(),
        day: "24.11.2026".into(),
        emergency: Some(Labelled { label: said.bring.into(), text: "112".into() }),
        notice: Some(said.letters.into()),
        notice_short: Some("example".into()),
        opening: Opening::Cover,
        scan: Some(Scan {
            address: "https://example.org/welcome/jelgava".into(),
            caption: said.area.into(),
        }),
        chapters: vec![Chapter {
            heading: said.area.into(),
            entries: vec![entry(said, said.title), entry(said, said.letters)],
            elsewhere: Vec::new(),
        }],
        closing: vec![said.about.into()],
        footer: "https://example.org/welcome/jelgava".into(),
        words: BookletWords { page_of: said.page_of.into(), contents: said.bring.into() },
        identifier: "example-guide".into(),
        made: Made { year: 2026, month: 11, day: 24, hour: 0, minute: 0, second: 0 },
    }
}

/// The same service alone, without cover and contents.
fn sheet(said: &Said) -> Booklet {
    Booklet {
        title: said.title.into(),
        opening: Opening::Sheet,
        chapters: vec![Chapter {
            heading: String::new(),
            entries: vec![entry(said, "")],
            elsewhere: Vec::new(),
        }],
        ..guide(said)
    }
}

fn all() -> impl Iterator<Item = (String, Booklet)> {
    SAID.iter().flat_map(|s| {
        [(format!("guide-{}", s.tag), guide(s)), (format!("sheet-{}", s.tag), sheet(s))]
    })
}

/// Without the marks that steer direction, and with one blank between words.
fn bare(text: &str) -> String {
    // Poppler puts what has no width of its own (a non-joiner, a hamza above) one letter too late in
    // words from right to left: letters are compared, and these are not.
    let steers = |c: char| matches!(c, '\u{200c}' | '\u{0654}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = text.chars().filter(|c| !steers(*c)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_script_is_read_back_in_its_order_by_poppler() {
    for said in &SAID {
        for (name, content) in [("guide", guide(said)), ("sheet", sheet(said))] {
            let path = written(&format!("{name}-{}.pdf", said.tag), &booklet(&content).unwrap());
            let Some(output) = run("pdftotext", &["-enc", "UTF-8", path.to_str().unwrap(), "-"])
            else {
                return;
            };
            let found = bare(&text(&output));
            for word in said.title.split(' ').chain(said.about.split(' ')).chain([
                said.bring,
                said.letters,
                "14:00–18:00",
                "+371 00 000 004",
                "help@example.org",
            ]) {
                // Poppler sets the point after a word from right to left before the blank or behind it.
                let word = bare(word.trim_end_matches(['.', ',', '።']));
                assert!(found.contains(&word), "{name} {}: no {word} in\n{found}", said.tag);
            }
            assert!(!found.contains('\u{fffd}'), "{name} {}: {found}", said.tag);
        }
    }
}

#[test]
fn qpdf_finds_no_fault_and_poppler_sees_tags_title_language_and_ua() {
    for (name, content) in all() {
        let path = written(&format!("{name}-check.pdf"), &booklet(&content).unwrap());
        let path = path.to_str().unwrap();
        let Some(output) = run("qpdf", &["--check", path]) else { return };
        assert!(output.status.success(), "{name}: {}", text(&output));
        let Some(output) = run("pdfinfo", &[path]) else { return };
        let said = text(&output);
        assert!(said.contains("Tagged:          yes") && said.contains(&content.title), "{said}");
        let meta = text(&run("pdfinfo", &["-meta", path]).unwrap());
        assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
        assert!(meta.contains(content.lang.as_str()), "{meta}");
    }
}

#[test]
fn poppler_reads_chapters_entries_and_labels_as_headings() {
    let path = written("guide-structure.pdf", &booklet(&guide(&SAID[0])).unwrap());
    let Some(output) = run("pdfinfo", &["-struct-text", path.to_str().unwrap()]) else { return };
    let said = text(&output);
    // Poppler prints titles with other than Latin letters as bytes, and the text below them.
    let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "H1 \"Likums un dokumenti\"",
        "(block) \"Bezmaksas juridiskā palīdzība\"",
        "H2 \"",
        "H3 \"",
        "Figure",
        "TOC",
        "L (",
    ] {
        assert!(flat.contains(part), "no {part} in:\n{said}");
    }
}

#[test]
fn the_same_content_gives_the_same_small_bytes_and_a_sheet_is_one_page() {
    for (name, content) in all() {
        let first = booklet(&content).unwrap();
        assert!(first == booklet(&content).unwrap(), "{name}");
        assert!(first.len() < 90_000, "{name}: {} bytes", first.len());
    }
    let path = written("sheet-pages.pdf", &booklet(&sheet(&SAID[1])).unwrap());
    let Some(output) = run("pdfinfo", &[path.to_str().unwrap()]) else { return };
    assert!(text(&output).contains("Pages:           1\n"), "{}", text(&output));
}

/// A service with a picture as tall as it is wide.
fn with_picture(said: &Said, change: impl FnOnce(&mut Picture)) -> Booklet {
    let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="6" fill="teal"/></svg>"#;
    let mut picture = Picture {
        bytes: publish::png::png(drawing, 480).unwrap().into(),
        size: (480, 480),
        alt: said.about.into(),
        lang: None,
        caption: Run::words(said.area).into(),
    };
    change(&mut picture);
    let mut content = sheet(said);
    content.chapters[0].entries[0].pieces.insert(0, Piece::Picture(picture));
    content
}

#[test]
fn a_picture_says_what_it_shows_and_leaves_a_sheet_on_one_page() {
    for said in &SAID {
        let path = written(
            &format!("picture-{}.pdf", said.tag),
            &booklet(&with_picture(said, |_| ())).unwrap(),
        );
        let path = path.to_str().unwrap();
        let Some(output) = run("pdfinfo", &[path]) else { return };
        assert!(text(&output).contains("Pages:           1\n"), "{}", text(&output));
        let Some(output) = run("qpdf", &["--check", path]) else { return };
        assert!(output.status.success(), "{}", text(&output));
        let json = run("qpdf", &["--json", "--json-key=qpdf", path]).unwrap();
        let alt = format!("\"/Alt\": \"u:{}\"", said.about);
        assert!(text(&json).contains(&alt), "{alt} in {}", said.tag);
    }
    let silent = booklet(&with_picture(&SAID[0], |picture| picture.alt = " ".into()));
    let caption = SAID[0].area.to_owned();
    assert_eq!(silent, Err(PdfError::MissingAlternative { caption: caption.clone() }));
    let other = booklet(&with_picture(&SAID[0], |picture| picture.bytes = (*b"GIF89a").into()));
    assert_eq!(other, Err(PdfError::Picture { caption }));
    let cut =
        booklet(&with_picture(&SAID[0], |picture| picture.bytes = picture.bytes[..60].into()));
    assert!(matches!(cut, Err(PdfError::Typesetting(_))), "{cut:?}");
}

#[test]
fn no_title_no_caption_no_day_and_an_address_that_is_too_long_are_refused() {
    let with = |change: &dyn Fn(&mut Booklet)| {
        let mut content = guide(&SAID[0]);
        change(&mut content);
        booklet(&content).err()
    };
    assert_eq!(with(&|b| b.title = " ".into()), Some(PdfError::MissingTitle));
    assert_eq!(with(&|b| b.made.day = 31), Some(PdfError::Date));
    let scan = |address: &str, caption: &str| {
        Some(Scan { address: address.into(), caption: caption.into() })
    };
    let silent = with(&|b| b.scan = scan("https://example.org", " "));
    assert_eq!(silent, Some(PdfError::MissingAlternative { caption: " ".into() }));
    let long = with(&|b| b.scan = scan(&"x".repeat(2000), "c"));
    assert_eq!(long, Some(PdfError::Picture { caption: "c".into() }));
    assert_eq!(with(&|b| b.lede = Some("x".repeat(5_000_000))), Some(PdfError::TooLong));
}

#[test]
fn nothing_typed_is_read_as_markup_or_breaks_a_booklet() {
    let nasty = [
        "#panic(\"x\") $a$ *b* @c <d> \\ // /* `raw` #include \"/etc/passwd\"",
        "\u{0}\u{1}\u{7f}\u{85}\u{2028} \u{fffe} \u{10ffff} 🙂 漢 שלום",
        "\u{202e}abc\u{202c} \u{2067}x\u{2069} e\u{301}\u{302} لا يُرتَّب ﷼ ትምህርቲ",
        "{page} {total} = - + 1. /",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>",
        "",
        " ",
    ];
    for typed in nasty {
        for mut content in [guide(&SAID[1]), sheet(&SAID[0])] {
            content.title = format!("T {typed}");
            let fields =
                [&mut content.kicker, &mut content.city, &mut content.day, &mut content.footer];
            fields.into_iter().for_each(|field| *field = typed.into());
            content.lede = Some(typed.into());
            content.closing = vec![typed.into(), typed.into()];
            content.words = BookletWords { page_of: typed.into(), contents: typed.into() };
            content.title_lang = Some(Lang::AR);
            for entry in content.chapters.iter_mut().flat_map(|c| &mut c.entries) {
                let line = Line::from(Run::words(typed).in_language(Some(Lang::AR)));
                entry.mark = Some(typed.into());
                entry.line = line.0.clone();
                entry.facts.push(fact(typed, vec![line.clone(), figures(typed)]));
                let heading = Piece::Heading(Run::words(typed));
                entry.pieces.extend([
                    heading,
                    Piece::Points(vec![line.clone()]),
                    Piece::Care(typed.into()),
                ]);
            }
            booklet(&content).unwrap_or_else(|error| panic!("{typed:?}: {error}"));
        }
    }
}

#[test]
fn pages_of_text_are_set_without_facts_and_an_empty_guide_is_still_a_guide() {
    let mut content = guide(&SAID[5]);
    content.chapters[0].entries = vec![Entry {
        heading: SAID[5].title.into(),
        pieces: vec![
            Piece::Heading(Run::words(SAID[5].bring)),
            Piece::Paragraph(Run::words(SAID[5].about).into()),
        ],
        ..Entry::default()
    }];
    booklet(&content).unwrap();
    content.chapters.clear();
    booklet(&content).unwrap();
    content.opening = Opening::Sheet;
    booklet(&content).unwrap();
}

#[test]
fn another_chapter_refers_to_an_entry_by_its_page_and_never_to_one_that_is_not_there() {
    let mut content = guide(&SAID[0]);
    content.chapters[0].entries[0].name = Some("advice".into());
    content.chapters[0].entries[1].name = Some("advice".into());
    content.chapters.push(Chapter {
        heading: "Nauda".into(),
        entries: Vec::new(),
        elsewhere: vec!["advice".into(), "nothing".into(), String::new()],
    });
    let path = written("guide-elsewhere.pdf", &booklet(&content).unwrap());
    let Some(output) = run("pdftotext", &["-enc", "UTF-8", path.to_str().unwrap(), "-"]) else {
        return;
    };
    let found = bare(&text(&output));
    let (_, after) = found.rsplit_once("Nauda").unwrap();
    let line = format!("{} · {}", SAID[0].title, SAID[0].area);
    assert_eq!(after.matches(SAID[0].title).count(), 1, "{after}");
    assert!(after.contains(&line), "{after}");
    // The page of the first entry: cover, contents, then the chapters.
    assert!(
        after.contains(&SAID[0].page_of.replace("{page}", "3").replace("{total}", "3")),
        "{after}"
    );
}

/// Where the words begin on their page, from the left, as poppler sees them.
fn begins(bbox: &str, word: &str) -> f64 {
    let line = bbox.lines().find(|line| line.contains(&format!(">{word}</word>")));
    let (_, after) = line.unwrap_or_else(|| panic!("no {word}")).split_once("xMin=\"").unwrap();
    after.split('"').next().unwrap().parse().unwrap()
}

#[test]
fn a_list_in_another_language_has_its_marks_on_its_own_side() {
    let english = |text: &str| Line::from(Run::words(text).in_language(Some(Lang::EN)));
    let mut content = guide(&SAID[1]);
    content.chapters[0].entries = vec![Entry {
        heading: SAID[1].title.into(),
        pieces: vec![
            Piece::Heading(Run::words("Papers").in_language(Some(Lang::EN))),
            Piece::Paragraph(english("Bring these.")),
            Piece::Points(vec![english("Passport"), english("Letters")]),
            Piece::Paragraph(Line(vec![
                Run::words("Permit").in_language(Some(Lang::EN)),
                Run::new(RunKind::Quiet, "مثال").in_language(Some(Lang::AR)),
                Run::words(" allows").in_language(Some(Lang::LV)),
            ])),
        ],
        ..Entry::default()
    }];
    let path = written("guide-list.pdf", &booklet(&content).unwrap());
    let Some(output) = run("pdftotext", &["-bbox", path.to_str().unwrap(), "-"]) else { return };
    let seen = text(&output);
    assert!(begins(&seen, "•") < begins(&seen, "Passport"), "the mark is on the right");
    assert!(begins(&seen, "Passport") < 120.0 && begins(&seen, "Papers") < 120.0);
    assert!(begins(&seen, "Bring") < begins(&seen, "these."));
    assert!(begins(&seen, "allows") < 150.0, "a remark turns what it stands in");
}
