//! Older definitions beside newer ones: two marked pieces, never one line.

use super::load;
use crate::support::town;

const HEAD: &str = "DATAFLOW,LAST UPDATE,freq,sex,age,citizen,lev_perc,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";

fn health(rows: &[(&str, &str, &str)]) -> String {
    let row = |(group, year, figure): &(&str, &str, &str)| {
        format!("ESTAT:HLTH_SILC_24(1.0),,A,T,Y_GE16,{group},VG_G,PC,LV,{year},{figure},,\n")
    };
    HEAD.to_owned() + &rows.iter().map(row).collect::<String>()
}

const BOTH: [(&str, &str, &str); 9] = [
    ("NAT", "2018", "50"),
    ("NAT", "2019", "51"),
    ("NAT", "2020", "52"),
    ("NAT", "2021", "53"),
    ("NEU28_FOR", "2018", "40"),
    ("NEU28_FOR", "2019", "41"),
    ("NEU28_FOR", "2020", "47"),
    ("NEU27_2020_FOR", "2020", "45"),
    ("NEU27_2020_FOR", "2021", "46"),
];

#[tokio::test]
async fn groups_of_two_unions_are_two_marked_pieces() {
    let town = town().await;
    load(&town, &health(&BOTH)).await;
    let page = town.reader().get("/evidence/good-health?place=LV").await;
    page.is(200)
        .says("EU of 28 (NEU28_FOR)")
        .says("No line joins them to the newer ones")
        .says("Definition");
    let csv = town.reader().get("/evidence/good-health-over-time.csv?place=LV").await.text;
    assert!(csv.contains("comparison_group,vintage,"), "{csv}");
    assert!(csv.contains("LV,Latvia,2019,,,41,,third-country-nationals,NEU28_FOR,"), "{csv}");
    assert!(
        csv.contains("LV,Latvia,2020,52,,45,,third-country-nationals,NEU27_2020_FOR,"),
        "{csv}"
    );
    assert!(!csv.contains(",47,"), "the older group ends where the newer begins: {csv}");
    let json = town.reader().get("/evidence/good-health-over-time.json?place=LV").await.text;
    assert!(json.contains("\"vintage\":\"NEU28_FOR\""), "{json}");
    let picture = town.reader().get("/evidence/good-health-over-time.svg?place=LV").await.text;
    assert!(picture.contains("NEU28_FOR"), "the legend names the older definition");
    town.reader().reading("ar").get("/evidence/good-health?place=LV").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn where_the_newer_group_reaches_as_far_back_there_is_one_piece() {
    let town = town().await;
    let mut rows = BOTH.to_vec();
    rows.push(("NEU27_2020_FOR", "2018", "44"));
    load(&town, &health(&rows)).await;
    let page = town.reader().get("/evidence/good-health?place=LV").await;
    page.is(200);
    assert!(!page.text.contains("NEU28_FOR"));
    let csv = town.reader().get("/evidence/good-health-over-time.csv?place=LV").await.text;
    assert!(!csv.contains("vintage"), "{csv}");
    town.end().await;
}

#[tokio::test]
async fn a_table_that_was_replaced_precedes_the_one_that_came_after() {
    let poverty = |table: &str, rows: &[(&str, &str, &str)]| {
        let head = "DATAFLOW,LAST UPDATE,freq,sex,citizen,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";
        let row = |(group, year, figure): &(&str, &str, &str)| {
            format!("ESTAT:{table}(1.0),,A,T,{group},Y_GE18,PC,LV,{year},{figure},,\n")
        };
        head.to_owned() + &rows.iter().map(row).collect::<String>()
    };
    let newer = [
        ("NAT", "2021", "20"),
        ("FOR", "2021", "30"),
        ("NAT", "2022", "21"),
        ("FOR", "2022", "31"),
    ];
    let older = [
        ("NAT", "2020", "22"),
        ("FOR", "2020", "33"),
        ("NAT", "2021", "99"),
        ("FOR", "2021", "98"),
    ];
    let town = town().await;
    load(&town, &poverty("ILC_PEPS05N", &newer)).await;
    let address = "/evidence/poverty-or-exclusion-over-time.csv?place=LV";
    assert!(!town.reader().get(address).await.text.contains("vintage"));
    load(&town, &poverty("ILC_PEPS05", &older)).await;
    let csv = town.reader().get(address).await.text;
    assert!(csv.contains("LV,Latvia,2020,22,,33,,all-foreigners,ILC_PEPS05,"), "{csv}");
    assert!(csv.contains("LV,Latvia,2021,20,,30,,all-foreigners,ILC_PEPS05N,"), "{csv}");
    assert!(!csv.contains(",99,"), "{csv}");
    let page = town.reader().get("/evidence/poverty-or-exclusion?place=LV").await;
    page.is(200).says("older table ILC_PEPS05").says("Source: Eurostat, table ILC_PEPS05 ");
    town.end().await;
}
