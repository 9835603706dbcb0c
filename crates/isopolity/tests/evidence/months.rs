//! Indicators that exist by month only: listed, with a page, a trend and twelve months together.

use super::load;
use crate::support::town;

const HEAD: &str = "DATAFLOW,LAST UPDATE,freq,unit,citizen,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";

/// People under temporary protection in 2024: 1,000 in January and a hundred more each month.
fn protection(place: &str, months: std::ops::RangeInclusive<u32>) -> String {
    let row = |month: u32| {
        let n = 900 + month * 100;
        format!("ESTAT:MIGR_ASYTPSM(1.0),,M,PER,TOTAL,T,TOTAL,{place},2024-{month:02},{n},,\n")
    };
    months.map(row).collect()
}

#[tokio::test]
async fn an_indicator_by_month_is_listed_with_a_page_and_files() {
    let town = town().await;
    let rows = protection("LV", 1..=12) + &protection("SE", 4..=12);
    load(&town, &(HEAD.to_owned() + &rows)).await;
    let mut reader = town.reader();
    reader.get("/evidence").await.is(200).says("People under temporary protection");
    let page = reader.get("/evidence/temporary-protection?place=LV").await;
    page.is(200)
        .says("The mean of the twelve months from January 2024 to December 2024: 1,550.")
        .says("December 2024")
        .says("2,100")
        .says("averaged and never added up")
        .says("Source: Eurostat, table MIGR_ASYTPSM");
    let sweden = reader.get("/evidence/temporary-protection?place=SE").await;
    sweden.is(200).says("The latest twelve months are not put together");
    let csv = reader.get("/evidence/temporary-protection.csv?place=LV").await;
    csv.is(200);
    assert!(csv.text.contains("LV,Latvia,2024-03,1200,,temporary-protection,"), "{}", csv.text);
    let json = reader.get("/evidence/temporary-protection.json?place=LV").await.text;
    let told: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(told["twelve_months"]["is"], "mean");
    assert_eq!(told["twelve_months"]["figure"], 1550.0);
    assert_eq!(told["rows"].as_array().unwrap().len(), 12);
    for ending in ["svg", "png", "sdmx.csv"] {
        reader.get(&format!("/evidence/temporary-protection.{ending}?place=LV")).await.is(200);
    }
    for (language, word) in [("fr", "décembre 2024"), ("lv", "decembris"), ("ar", "ديسمبر")]
    {
        let page = town.reader().reading(language).get("/evidence/temporary-protection").await;
        page.is(200).says(word);
    }
    town.end().await;
}

#[tokio::test]
async fn people_who_came_in_each_month_are_added_up_not_across_a_break() {
    let applicants = |flag: &str| {
        let head = "DATAFLOW,LAST UPDATE,freq,citizen,sex,unit,age,asyl_app,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";
        let row = |month: u32| {
            let flag = if month == 6 { flag } else { "" };
            format!(
                "ESTAT:MIGR_ASYAPPCTZM(1.0),,M,TOTAL,T,PER,TOTAL,ASY_APP,LV,2024-{month:02},10,{flag},\n"
            )
        };
        head.to_owned() + &(1..=12).map(row).collect::<String>()
    };
    let town = town().await;
    load(&town, &applicants("")).await;
    let page = town.reader().get("/evidence/asylum-applicants-monthly").await;
    page.is(200).says("All twelve months from January 2024 to December 2024 together: 120.");
    load(&town, &applicants("b")).await;
    let page = town.reader().get("/evidence/asylum-applicants-monthly").await;
    page.is(200).says("not put together").says("break in the series");
    town.end().await;
}
