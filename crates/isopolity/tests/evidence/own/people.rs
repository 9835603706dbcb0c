//! `/cities/{city}/figures`: small numbers of people, hidden or rounded before anything is published.

use super::{BASE, form, jelgava, post, sent, sent_for};

#[tokio::test]
async fn small_counts_are_pointed_out_before_they_are_published_and_can_be_hidden() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table = "Year,Citizenship,Number\n2024,Nationals,700\n2024,Syria,3\n2023,Nationals,690\n2023,Syria,2\n";
    let (page, shown) = sent(&mut officer, table.as_bytes()).await;
    let checked =
        post(&mut officer, &page, &form(&shown, &[("own-name", "Pupils"), ("act", "check")])).await;
    checked
        .is(200)
        .says("2 figures are hidden: 2 because fewer than 10 people are counted or left over")
        .says("What is hidden, and why")
        .says("0 or more");
    // Whoever chooses nothing hides them.
    let load = form(&checked, &[("act", "load")]);
    post(&mut officer, &page, &load).await.is(303);
    let csv = town.reader().get(&format!("{BASE}/pupils.csv")).await.text;
    assert!(csv.contains("Syria") && csv.contains(",2024,,c,"), "{csv}");
    let page = town.reader().get(&format!("{BASE}/pupils")).await;
    page.is(200).says("c: confidential").says("2 figures are hidden so that nobody");
    town.end().await;
}

#[tokio::test]
async fn nobody_is_recognised_in_what_is_published_and_the_log_is_for_officers() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let log = format!("{BASE}/releases");
    officer.get(&log).await.is(200).says("Nothing was published yet");
    let table = "Year,District,Number\n2024,North,4\n2024,South,60\n2024,West,70\n2024,Total,134\n";
    let (page, shown) = sent(&mut officer, table.as_bytes()).await;
    shown.is(200).says("How sensitive is it?");
    // What cannot be is refused beside the choice, and nothing of it is lost.
    let said =
        [("own-name", "Pupils"), ("own-small", "rounded"), ("own-base", "3"), ("act", "check")];
    let refused = post(&mut officer, &page, &form(&shown, &said)).await;
    refused.is(422).says("Rounding to 3 could tell too closely");
    assert_eq!(
        (refused.value("own-base"), refused.value("own-name")),
        ("3".into(), "Pupils".into())
    );
    let wrong = table.replace("134", "100");
    let (other, shown) = sent(&mut officer, wrong.as_bytes()).await;
    let said = [("own-name", "Wrong"), ("act", "check")];
    let wrong = post(&mut officer, &other, &form(&shown, &said)).await;
    wrong.is(422).says("more than their total 100");
    // Rounded, nothing is missing and all adds up.
    let round = [("own-base", "10"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&refused, &round)).await;
    looked.is(200).says("All numbers of people are rounded to multiples of 10");
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let csv = town.reader().get(&format!("{BASE}/pupils.csv")).await.text;
    let number = |place: &str| {
        let line = csv.lines().find(|line| line.contains(place)).unwrap();
        line.split(',').filter_map(|cell| cell.parse::<u32>().ok()).find(|n| *n != 2024).unwrap()
    };
    let parts = ["North", "South", "West"].map(number);
    assert!(parts.iter().all(|n| n % 10 == 0), "{csv}");
    town.reader().get(&format!("{BASE}/pupils")).await.says("rounded to multiples of 10");
    officer.get(&log).await.is(200).says("Pupils").says("rounded to multiples of 10");
    town.reader().get(&log).await.is(401);
    town.end().await;
}

#[tokio::test]
async fn a_table_of_the_same_people_gives_nothing_away() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table =
        b"Year,District,Number\n2024,North,4\n2024,South,60\n2024,West,70\n2024,Total,134\n";
    let (page, shown) = sent(&mut officer, table).await;
    let looked =
        post(&mut officer, &page, &form(&shown, &[("own-name", "Pupils"), ("act", "check")])).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let sexes =
        b"Year,District,Sex,Number\n2024,South,Women,32\n2024,South,Men,28\n2024,South,Total,60\n";
    let (page, shown) = sent(&mut officer, sexes).await;
    let said = [("own-name", "Pupils by sex"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    looked.is(200).says("No number of people is below 10");
    let same = [("own-same", "pupils"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&looked, &same)).await;
    looked.is(200).says("2 figures are hidden: 0 because");
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let csv = town.reader().get(&format!("{BASE}/pupils-by-sex.csv")).await.text;
    assert!(!csv.contains(",60,"), "{csv}");
    // Newer figures of it stay with the same people.
    let (_, shown) = sent_for(&mut officer, "pupils-by-sex", sexes).await;
    assert_eq!(shown.is(200).value("own-same"), "pupils");
    town.end().await;
}

#[tokio::test]
async fn what_a_removed_table_hid_stays_hidden_and_a_choice_is_looked_at_first() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table =
        b"Year,District,Number\n2024,North,4\n2024,South,60\n2024,West,70\n2024,Total,134\n";
    let (page, shown) = sent(&mut officer, table).await;
    let said = [("own-name", "Pupils"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    // Whoever chooses otherwise after looking sees what comes of it before it is published.
    let show = [("own-small", "shown"), ("act", "load")];
    let seen = post(&mut officer, &page, &form(&looked, &show)).await;
    seen.is(200).says("Make sure that nobody can be recognised");
    town.reader().get(&format!("{BASE}/pupils")).await.is(404);
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let page = town.reader().get(&format!("{BASE}/pupils")).await;
    assert!(!page.words().contains("fewer than 10"), "which are small is for nobody to know");
    let version = officer.get(&format!("{BASE}/pupils")).await.value("version");
    let remove = format!("{BASE}/pupils/remove");
    officer.post(&remove, &[("version", &version)]).await.is(303);
    let (page, shown) = sent(&mut officer, table).await;
    let round = [("own-name", "Pupils"), ("own-small", "rounded"), ("act", "check")];
    let refused = post(&mut officer, &page, &form(&shown, &round)).await;
    refused.is(422).says("would give small numbers away");
    town.end().await;
}
