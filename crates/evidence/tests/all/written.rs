//! What is written reads back as it was.

use evidence::{
    Dataset, Envelope, Form, Layout, Provenance, Reading, keep, read_sdmx_csv, write_sdmx_csv,
};
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
        cells in crate::any_cells(),
    ) {
        let dataset = crate::table_of(&cells);
        prop_assert_eq!(dataset.rows(), cells.len());
        prop_assert_eq!(&again(&dataset, Layout::Dataflow), &dataset);
        prop_assert_eq!(&again(&dataset, Layout::CodesAndLabels), &dataset);
        for ((who, geo, time), (value, flags)) in &cells {
            let series = dataset.find(&[("citizen", who), ("geo", geo)]).unwrap();
            let cell = series.at(time.parse().unwrap()).unwrap();
            let is_open = !flags.contains('c');
            prop_assert_eq!(cell.value, value.filter(|_| is_open));
            prop_assert_eq!(cell.flags, flags.parse().unwrap());
        }
    }
}

#[test]
fn a_confidential_figure_is_in_no_format() {
    let rows = "NAT,LV,2022,70,,\nNAT,LV,2023,31337,c,C\nFOR,LV,2022,31337,,C\nFOR,LV,2023,60,,";
    let dataset = read(&rates(rows));
    let envelope =
        Envelope { id: "A", prepared: "2026-11-28T00:00:00Z", sender: "A", is_test: false };
    for form in Form::ALL {
        let mut written = Vec::new();
        form.write(&dataset, &envelope, &mut written).unwrap();
        let text = String::from_utf8(written).unwrap();
        assert!(text.contains("70") && !text.contains("31337"), "{form:?}: {text}");
    }
    assert!(!String::from_utf8_lossy(&keep::pack(&dataset).unwrap()).contains("31337"));
    assert!(
        dataset
            .series()
            .flat_map(|s| s.points().collect::<Vec<_>>())
            .all(|p| p.observation.value != Some(31337.0))
    );
}
