//! What is written reads back as it was.

use evidence::{Dataset, Layout, Provenance, Reading, read_sdmx_csv, write_sdmx_csv};
use proptest::prelude::*;

use crate::{rates, read};

fn again(dataset: &Dataset, layout: Layout) -> Dataset {
    let mut written = Vec::new();
    write_sdmx_csv(dataset, layout, &mut written).unwrap();
    read_sdmx_csv(written.as_slice(), &Reading::default())
        .unwrap_or_else(|refused| panic!("{refused}"))
}

#[test]
fn source_licence_and_day_travel_with_the_rows() {
    let mut dataset = read(&rates("NAT,LV,2023,70,bep,\nFOR,LV,2023,,c,"));
    dataset.title.name = Some("Employment, \"rates\"\nby citizenship".into());
    dataset.title.updated = Some("2025-03-21T23:00:00".parse().unwrap());
    dataset.title.provenance = Provenance {
        source: Some("Eurostat".into()),
        licence: Some("CC BY 4.0".into()),
        extracted: Some("2025-03".parse().unwrap()),
    };
    assert_eq!(again(&dataset, Layout::CodesAndLabels), dataset);
    dataset.title.name = None;
    assert_eq!(again(&dataset, Layout::Dataflow), dataset);
}

proptest! {
    #[test]
    fn every_table_reads_back(
        cells in prop::collection::btree_map(
            ("NAT|FOR|NEU27_2020_FOR|SY", "LV|SE|EU27_2020|EL|XK", "20[0-2][0-9](-Q[1-4]|-0[1-9])?"),
            (prop::option::of(any::<f64>().prop_filter("finite", |v| v.is_finite())), "[bcdefmnprsuz]{0,3}"),
            1..40,
        ),
    ) {
        let rows: String = cells.iter().map(|((who, geo, time), (value, flags))| {
            let value = value.map(|v| v.to_string()).unwrap_or_default();
            format!("{who},{geo},{time},{value},{flags},\n")
        }).collect();
        let dataset = read(&rates(&rows));
        prop_assert_eq!(dataset.rows(), cells.len());
        prop_assert_eq!(&again(&dataset, Layout::Dataflow), &dataset);
        prop_assert_eq!(&again(&dataset, Layout::CodesAndLabels), &dataset);
        for ((who, geo, time), (value, flags)) in &cells {
            let series = dataset.find(&[("citizen", who), ("geo", geo)]).unwrap();
            let cell = series.at(time.parse().unwrap()).unwrap();
            prop_assert_eq!(cell.value, *value);
            prop_assert_eq!(cell.flags, flags.parse().unwrap());
        }
    }
}
