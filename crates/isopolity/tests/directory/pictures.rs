//! `/cities/{city}/pictures`: what officers show to newcomers, who sees it when, and hostile files.

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::directory;

use super::with;
use crate::support::{Reader, Seen, Town, key, town_with};

const BASE: &str = "/cities/riga/pictures";
const WORDS: &[(&str, &str)] = &[
    ("lang", "en"),
    ("picture_alt", "Two people at a desk fill in a form"),
    ("key", "desk"),
    ("licence", "cc-by"),
    ("made_by", "A. Ozola"),
    ("provenance", "published"),
];
const PAGE: &[(&str, &str)] = &[
    ("lang", "en"),
    ("entry_title", "Forms"),
    ("entry_text", "Come to us."),
    ("page_about", "everyday"),
    ("picture", "desk"),
    ("provenance", "published"),
];

/// A drawing, wide enough for two versions.
fn drawing(red: u8) -> Vec<u8> {
    picture::draw(700, 350, |x, y| if x > y { [red, 40, 40, 255] } else { [250, 250, 250, 255] })
        .unwrap()
}

async fn riga() -> Town {
    town_with(&[Step::Networks]).await
}

async fn add(who: &mut Reader<'_>, fields: &[(&str, &str)], file: &[u8]) -> Seen {
    who.upload(&format!("{BASE}/new"), fields, ("file", file)).await
}

/// The addresses of pictures on a page.
fn sources(page: &Seen) -> Vec<String> {
    let parts = page.text.split("<img ").skip(1).filter_map(|rest| {
        let from = rest.split("src=\"").nth(1)?;
        Some(from.split('"').next()?.to_owned())
    });
    parts.collect()
}

#[tokio::test]
async fn a_picture_needs_words_and_is_public_only_while_something_published_shows_it() {
    let town = riga().await;
    let mut editor = town.signed_in(Role::Editor, Scope::City(key("riga"))).await;
    editor.get(&format!("{BASE}/new")).await.is(200);
    let refused =
        add(&mut editor, &with(WORDS, &[("picture_alt", ""), ("made_by", "")]), b"").await;
    refused.is(422).says("Choose a file").says("the file again");
    assert_eq!(refused.value("key"), "desk", "what was typed is there");
    let no_maker = add(&mut editor, &with(WORDS, &[("made_by", " ")]), &drawing(200)).await;
    no_maker.is(422).says("Who made it");
    add(&mut editor, WORDS, &drawing(200)).await.is(303);
    add(&mut editor, WORDS, &drawing(200)).await.is(422).says("short name is taken");
    let list = editor.get(BASE).await;
    list.is(200).says("Two people at a desk").says("Not used anywhere").says("CC BY 4.0");
    let preview = sources(&list).remove(0);
    editor.get(&preview).await.is(200);
    town.reader().get(&preview).await.is(401);
    town.officer("jelgava").await.get(&preview).await.is(403);

    // In a draft, newcomers see nothing of it.
    let mut officer = town.officer("riga").await;
    let guide = "/cities/riga/guide/page";
    officer.get(&format!("{guide}/new")).await.is(200).says("Two people at a desk");
    editor.post(&format!("{guide}/new"), PAGE).await.is(303);
    officer.get(BASE).await.says("in a draft");
    let mark = preview.rsplit('/').next().unwrap().split('-').next().unwrap().to_owned();
    let public = format!("/welcome/riga/pictures/{mark}/480.png");
    town.reader().get(&public).await.is(404);
    let version = officer.get(&format!("{guide}/forms")).await.value("version");
    officer
        .post(&format!("{guide}/forms/publish"), &with(PAGE, &[("version", &version)]))
        .await
        .is(303);
    let page = town.reader().get("/welcome/riga/en/pages/forms").await;
    page.is(200).says("Picture: A. Ozola").says("CC BY 4.0");
    assert!(page.text.contains("alt=\"Two people at a desk fill in a form\""), "{}", page.text);
    assert!(page.text.contains("width=\"700\" height=\"350\""), "no jump");
    assert!(page.text.contains("480.png 480w, "), "{}", page.text);
    assert_eq!(sources(&page)[0], public);
    let file = town.reader().get(&public).await;
    file.is(200);
    assert_eq!(file.headers["content-type"], "image/png");
    assert_eq!(file.headers["cache-control"], "public, max-age=31536000, immutable");
    assert!(file.bytes.starts_with(b"\x89PNG"));
    for wrong in ["481.png", "480.jpg", "480", "x.png", "..png"] {
        town.reader().get(&format!("/welcome/riga/pictures/{mark}/{wrong}")).await.is(404);
    }
    town.reader().get(&format!("/welcome/jelgava/pictures/{mark}/480.png")).await.is(404);

    // What newcomers see, only who may publish changes; what is in use stays.
    let path = format!("{BASE}/desk");
    editor.get(&path).await.is(200).says("Only somebody who may publish");
    editor.post(&path, &with(WORDS, &[("version", "1")])).await.is(403);
    editor
        .upload(&format!("{path}/file"), &[("version", "1")], ("file", &drawing(90)))
        .await
        .is(403);
    editor.post(&format!("{path}/remove"), &[("version", "1")]).await.is(403);
    let kept = officer.post(&format!("{path}/remove"), &[("version", "1")]).await;
    assert!(kept.location().ends_with("picture-needed"));
    officer.post(&format!("{guide}/forms/withdraw"), &[("version", "2")]).await.is(303);
    town.reader().get(&public).await.is(404);
    let gone = officer.post(&format!("{path}/remove"), &[("version", "1")]).await;
    assert!(gone.location().ends_with("removed"), "{}", gone.location());
    officer.get(&preview).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn words_change_files_are_replaced_and_two_people_are_never_in_each_others_way() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    add(&mut officer, WORDS, &drawing(200)).await.is(303);
    let path = format!("{BASE}/desk");
    let before = sources(&officer.get(&path).await);
    let changed =
        with(WORDS, &[("version", "1"), ("picture_alt", "A desk"), ("picture_caption", "Ours")]);
    officer.post(&path, &changed).await.is(303);
    officer
        .post(&path, &with(&changed, &[("picture_alt", "A table")]))
        .await
        .is(409)
        .says("A desk");
    officer.post(&path, &with(&changed, &[("licence", "x")])).await.is(422);
    let file = format!("{path}/file");
    officer.upload(&file, &[("version", "1")], ("file", &drawing(90))).await.is(409);
    officer.upload(&file, &[("version", "2")], ("file", &drawing(90))).await.is(303);
    let after = sources(&officer.get(&path).await);
    assert_ne!(before, after, "another picture has another address");
    officer.get(&before[0]).await.is(404);
    officer.get(&after[0]).await.is(200);
    // Its words are translated at the desk, as everything is.
    let desk = officer.get("/cities/riga/translate/lv?all=1").await;
    desk.is(200).says("A desk").says("Ours");
    town.end().await;
}

#[tokio::test]
async fn a_hostile_file_is_refused_in_words_and_nothing_is_lost() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let cut = drawing(10);
    let cut = &cut[..cut.len() / 2];
    let mut heavy = drawing(10);
    heavy.resize(picture::LARGEST_FILE + 1, 0);
    let svg: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>";
    let cases = [
        (cut, "damaged"),
        (svg, "programs can hide"),
        (&heavy[..], "at most 10 MB"),
        (b"MZ\x90\0", "not a picture that can be read"),
        (b"\0\0\0\x18ftypheic", "HEIC"),
    ];
    for (file, words) in cases {
        let refused = add(&mut officer, WORDS, file).await;
        refused.is(422).says(words);
        assert_eq!(refused.value("made_by"), "A. Ozola");
    }
    officer.get(BASE).await.says("There is no picture yet");
    let far = vec![0; picture::LARGEST_FILE + 2 * 1024 * 1024];
    add(&mut officer, WORDS, &far).await.is(413);
    town.end().await;
}

#[tokio::test]
async fn pictures_stand_in_texts_in_every_language_and_devices_keep_the_smallest() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    let page = town.reader().get("/welcome/jelgava/ar/pages/first-days").await;
    page.is(200);
    let pictures = sources(&page);
    assert_eq!(pictures.len(), 2, "one that it begins with, one within the text");
    assert_eq!(page.text.matches("loading=\"lazy\"").count(), 1, "{}", page.text);
    assert!(page.text.contains("alt=\"بيت أبيض"), "in the reader's language");
    let somali = town.reader().get("/welcome/jelgava/so/pages/first-days").await;
    let other = somali.text.split("<img ").nth(1).unwrap().split('>').next().unwrap().to_owned();
    assert!(other.contains("lang=\"en\""), "{other}");
    let service = town.reader().get("/welcome/jelgava/en/services/first-steps-desk").await;
    assert_eq!(sources(&service).len(), 1);

    let kept = town.reader().get("/welcome/jelgava/ar/everything.json").await;
    let all: serde_json::Value = serde_json::from_slice(&kept.bytes).unwrap();
    let files: Vec<_> =
        all["files"].as_array().unwrap().iter().map(|f| f.as_str().unwrap()).collect();
    for (path, page) in all["pages"].as_object().unwrap() {
        let page = page.as_str().unwrap();
        assert!(!page.contains("srcset"), "{path}");
        for part in page.split("<img ").skip(1) {
            let source = part.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
            assert!(files.contains(&source), "{path}: {source} is not kept");
        }
    }
    for file in files.iter().filter(|f| f.contains("/pictures/")) {
        town.reader().get(file).await.is(200);
    }
    town.end().await;
}

#[tokio::test]
async fn pictures_go_out_with_the_file_of_a_city_and_come_back() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    let text = directory::export(&town.app, "jelgava").await.unwrap().unwrap();
    assert!(text.contains("\"picture_files\""));
    // Into a city that has none of it, and a second time without a change.
    let moved = text.replace("\"city\": \"jelgava\"", "\"city\": \"riga\"");
    let told = directory::import(&town.app, moved.as_bytes(), false).await.unwrap().unwrap();
    assert!(told.ends_with("1 changed, 0 as before"), "the days of its holidays: {told}");
    let told = directory::import(&town.app, moved.as_bytes(), false).await.unwrap().unwrap();
    assert!(told.starts_with("riga: 0 new, 0 changed"), "{told}");
    let page = town.reader().get("/welcome/riga/en/pages/first-days").await;
    for picture in sources(&page) {
        town.reader().get(&picture).await.is(200);
    }
    // A picture without its file, one that is damaged, and one that is nowhere.
    let read: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut broken = read.clone();
    broken["city"] = "capaci".into();
    broken["picture_files"] = serde_json::json!({"house-by-the-bridge": "AAAA"});
    broken["pictures"].as_array_mut().unwrap().remove(1);
    if let Ok(Err(problems)) =
        directory::import(&town.app, broken.to_string().as_bytes(), false).await
    {
        let told: Vec<_> =
            problems.into_iter().map(|p| format!("{} {}", p.code, p.place)).collect();
        for expected in
            ["picture-unknown picture_files/house-by-the-bridge", "picture-without-file pictures/2"]
        {
            assert!(told.contains(&expected.to_owned()), "{told:?}");
        }
        assert!(told.iter().any(|t| t.starts_with("unknown-key guide/")), "{told:?}");
    } else {
        panic!("a broken file was taken");
    }
    town.end().await;
}

#[tokio::test]
async fn a_page_that_follows_another_citys_shows_no_picture_and_makes_none_public() {
    let town = riga().await;
    let mut other = town.officer("jelgava").await;
    let upload = "/cities/jelgava/pictures/new";
    other.upload(upload, WORDS, ("file", &drawing(10))).await.is(303);
    let text = [("entry_text", "Come to us.\n\n![](desk)\n\nBring paper."), ("picture", "")];
    other.post("/cities/jelgava/guide/page/new/publish", &with(PAGE, &text)).await.is(303);
    assert_eq!(sources(&town.reader().get("/welcome/jelgava/en/pages/forms").await).len(), 1);

    let mut officer = town.officer("riga").await;
    add(&mut officer, WORDS, &drawing(200)).await.is(303);
    let own = sources(&officer.get(BASE).await).remove(0);
    let mark = own.rsplit('/').next().unwrap().split('-').next().unwrap().to_owned();
    let page =
        [("mirrors", "jelgava.forms"), ("picture", ""), ("entry_title", ""), ("entry_text", "")];
    officer.post("/cities/riga/guide/page/new/publish", &with(PAGE, &page)).await.is(303);
    let page = town.reader().get("/welcome/riga/en/pages/forms").await;
    page.is(200).says("Bring paper.");
    assert!(sources(&page).is_empty(), "{}", page.text);
    town.reader().get(&format!("/welcome/riga/pictures/{mark}/480.png")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn the_translation_desk_keeps_to_who_may_change_what_newcomers_see() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let mut editor = town.signed_in(Role::Editor, Scope::City(key("riga"))).await;
    add(&mut officer, WORDS, &drawing(200)).await.is(303);
    let desk = "/cities/riga/translate/lv?all=1";
    let name = "picture:desk:alt";
    let typed = async |who: &mut Reader<'_>, words: &str| {
        let page = who.get(desk).await;
        let (was, of) = (format!("was:{name}"), format!("of:{name}"));
        let (seen, source) = (page.value(&was), page.value(&of));
        let field = format!("words:{name}");
        let pairs = [(field, words.to_owned()), (was, seen), (of, source)];
        pairs.map(|(name, value)| (name.leak() as &str, value.leak() as &str))
    };
    let post = "/cities/riga/translate/lv";
    let first = typed(&mut editor, "Divi cilvēki pie galda").await;
    editor.post(post, &first).await.is(303);
    officer.post("/cities/riga/guide/page/new/publish", PAGE).await.is(303);
    let page = "/welcome/riga/lv/pages/forms";
    assert!(town.reader().get(page).await.text.contains("alt=\"Divi cilvēki pie galda\""));
    let second = typed(&mut editor, "Kas cits").await;
    let held = editor.post(post, &second).await;
    held.is(409).says("Only somebody who may publish");
    assert_eq!(held.value(&format!("words:{name}")), "Kas cits", "what was typed is there");
    assert!(town.reader().get(page).await.text.contains("alt=\"Divi cilvēki pie galda\""));
    officer.post(&format!("{post}/publish"), &second).await.is(303);
    assert!(town.reader().get(page).await.text.contains("alt=\"Kas cits\""));
    town.end().await;
}

#[tokio::test]
async fn a_text_names_only_pictures_that_are_there() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let lost = [("entry_text", "Come.\n\n![Our hall](town-hal)"), ("picture", "")];
    let refused = officer.post("/cities/riga/guide/page/new", &with(PAGE, &lost)).await;
    refused.is(422).says("town-hal");
    assert!(
        refused.value("entry_text").contains("![Our hall](town-hal)"),
        "what was typed is there"
    );
    add(&mut officer, &with(WORDS, &[("key", "town-hal")]), &drawing(200)).await.is(303);
    officer.post("/cities/riga/guide/page/new", &with(PAGE, &lost)).await.is(303);
    // A picture of a draft must not wait in the browser for the next person.
    let preview = sources(&officer.get(BASE).await).remove(0);
    assert_eq!(officer.get(&preview).await.headers["cache-control"], "no-store");
    town.end().await;
}

#[tokio::test]
async fn a_picture_that_goes_while_a_page_comes_leaves_no_page_without_it() {
    let town = riga().await;
    let (mut writer, mut other) = (town.officer("riga").await, town.officer("riga").await);
    for number in 0..8_u8 {
        let name: &str = format!("sketch-{number}").leak();
        add(&mut writer, &with(WORDS, &[("key", name)]), &drawing(number)).await.is(303);
        let version = other.get(&format!("{BASE}/{name}")).await.value("version");
        let page = with(PAGE, &[("key", name), ("picture", name)]);
        let remove = [("version", version.as_str())];
        let (removal, entry) =
            (format!("{BASE}/{name}/remove"), "/cities/riga/guide/page/new/publish");
        let (published, removed) = if number % 2 == 0 {
            tokio::join!(writer.post(entry, &page), other.post(&removal, &remove))
        } else {
            let (removed, published) =
                tokio::join!(other.post(&removal, &remove), writer.post(entry, &page));
            (published, removed)
        };
        let is_gone = removed.headers["location"].to_str().unwrap().contains("done=removed");
        assert_eq!(published.status == 303, !is_gone, "{number}: {}", published.status);
    }
    town.end().await;
}
