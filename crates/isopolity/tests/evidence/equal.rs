//! Gaps at equal schooling and age, on the page of an indicator, a city's page, and in files.

use super::{found_jelgava, load};
use crate::support::{Town, town, town_with};
use isopolity::demo::Step;
use isopolity::evidence;
use measure::Territory;

const RATES: &str =
    include_str!("../../../../examples/evidence/made-up/employment-rate-by-birth.csv");
const BY_SCHOOLING: &str = include_str!(
    "../../../../examples/evidence/made-up/employment-rate-by-birth-and-schooling.csv"
);
const SCHOOLING: &str =
    include_str!("../../../../examples/evidence/made-up/schooling-by-birth.csv");
const AGES: &str = include_str!("../../../../examples/evidence/made-up/age-by-birth.csv");

/// A town with these tables and Jelgava.
async fn with(tables: &[&str]) -> Town {
    let town = town().await;
    for table in tables {
        load(&town, table).await;
    }
    found_jelgava(&town).await;
    town
}

#[tokio::test]
async fn the_demonstration_tells_gaps_at_equal_schooling_and_age() {
    let town = town_with(&[Step::Evidence]).await;
    let address = "/evidence/employment-rate?table=LFSA_ERGACOB&year=2024&place=DE";
    let page = town.reader().get(address).await;
    page.is(200)
        .says("If both groups had the same schooling, the gap would be 11.3 points instead of 17.4")
        .says("If both groups were of the same ages, the gap would be 18.2 points instead of 17.4")
        .says("Compared are: people born outside the EU")
        .says("Weights: the mean of how both groups are composed. Cells used: 12.")
        .says("Source: Made up for the demonstration, table EDAT_LFS_9912")
        .says("they do not excuse it");
    for language in ["fr", "lv", "sv", "hr", "ar"] {
        town.reader().reading(language).get(address).await.is(200).says("EDAT_LFS_9912");
    }
    town.end().await;
}

#[tokio::test]
async fn an_unreliable_cell_makes_the_whole_hollow_and_a_missing_one_is_the_reason() {
    let town = with(&[RATES, BY_SCHOOLING, SCHOOLING, AGES]).await;
    let of = |place: &str| format!("/evidence/employment-rate?year=2024&place={place}");
    let sweden = town.reader().get(&of("SE")).await;
    sweden.is(200).says("The source calls one of them unreliable, so this is uncertain");
    assert!(sweden.text.contains("chart-hollow"));
    let germany = town.reader().get(&of("DE")).await;
    assert!(!germany.text.contains("The source calls one of them"));
    let greece = town.reader().get(&of("EL")).await;
    greece
        .is(200)
        .says("The gap at equal age cannot be told")
        .says("figures that it needs are missing");
    greece.says("instead of -1.1");
    town.end().await;
}

#[tokio::test]
async fn without_the_table_of_composition_the_page_says_which_one_is_missing() {
    let town = with(&[RATES, BY_SCHOOLING]).await;
    let page = town.reader().get("/evidence/employment-rate?place=LV").await;
    page.is(200)
        .says("The gap at equal schooling cannot be told")
        .says("nobody has loaded the table EDAT_LFS_9912 yet");
    let csv = town.reader().get("/evidence/employment-rate.csv").await;
    assert!(!csv.text.contains("equal_"), "no columns of what nobody can tell");
    load(&town, SCHOOLING).await;
    let page = town.reader().get("/evidence/employment-rate?place=LV").await;
    page.is(200).says("If both groups had the same schooling, the gap would be 2.3 points");
    town.end().await;
}

#[tokio::test]
async fn where_no_rates_by_schooling_or_age_are_kept_nothing_is_said() {
    let total: String = RATES
        .lines()
        .filter(|line| line.starts_with("DATAFLOW") || line.contains("Y15-64"))
        .map(|line| format!("{line}\n"))
        .collect();
    let town = with(&[&total, SCHOOLING, AGES]).await;
    let page = town.reader().get("/evidence/employment-rate?place=LV").await;
    page.is(200);
    assert!(!page.text.contains("At equal") && !page.text.contains("cannot be told"));
    town.end().await;
}

#[tokio::test]
async fn files_carry_what_is_left_with_its_flags() {
    let town = with(&[RATES, BY_SCHOOLING, SCHOOLING, AGES]).await;
    let csv = town.reader().get("/evidence/employment-rate.csv?year=2024").await.text;
    assert!(
        csv.contains(
            "equal_schooling_gap_pp,equal_schooling_by_composition_pp,equal_schooling_group"
        ),
        "{csv}"
    );
    assert!(csv.contains("11.3,6.1,third-country-nationals,12,,reliable,18.2,-0.8,"), "{csv}");
    assert!(csv.contains("6.9,5.0,third-country-nationals,12,u,uncertain,15.6,"), "{csv}");
    let json = town.reader().get("/evidence/employment-rate.json?year=2024").await.text;
    let told: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = told["rows"].as_array().unwrap();
    let of = |geo: &str| rows.iter().find(|row| row["geo"] == geo).unwrap();
    assert_eq!(of("DE")["equal_schooling_gap_pp"], 11.3);
    assert_eq!(of("DE")["equal_age_cells"], 12);
    assert_eq!(of("SE")["equal_schooling_flags"], "u");
    assert!(of("EL")["equal_age_gap_pp"].is_null());
    assert!(told["flags"]["u"].is_string(), "a flag of these columns is explained too");
    town.end().await;
}

#[tokio::test]
async fn the_page_of_a_city_tells_it_of_its_country_by_each_basis() {
    let town = with(&[RATES, BY_SCHOOLING, SCHOOLING]).await;
    load(&town, &super::three()).await;
    let page = town.reader().get("/cities/jelgava/evidence").await;
    page.is(200)
        .says("Latvia, 2024: the gap at equal schooling or age (By country of birth")
        .says("the gap would be 2.3 points instead of 0.2");
    town.end().await;
}

#[tokio::test]
async fn told_gaps_carry_it_for_programs() {
    let town = with(&[RATES, BY_SCHOOLING, SCHOOLING, AGES]).await;
    let place = Territory::parse("DE").unwrap();
    let gaps = evidence::told_gaps(&town.app, &place);
    let told = serde_json::to_value(&gaps[0].equal).unwrap();
    assert_eq!(told[0]["alike_in"], "schooling");
    assert!((told[0]["gap_pp"].as_f64().unwrap() - 11.33).abs() < 1e-9);
    assert_eq!((told[1]["alike_in"].as_str(), told[1]["cells"].as_u64()), (Some("age"), Some(12)));
    town.end().await;
}
