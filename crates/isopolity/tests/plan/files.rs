//! The plan as a document and as a table; the example of the demonstration.

use std::path::Path;
use std::process::Command;

use isopolity::demo::Step;

use crate::support::town_with;

const EXAMPLE: &str = "/cities/jelgava/plans/2022";

/// Asks an outside program about a file. Without the program the test says so and goes on, unless
/// tools are required.
fn ask(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    match Command::new(program).args(arguments).arg(file).output() {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let fault = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "{program}: {text}{fault}");
            Some(text)
        }
        Err(_) => {
            assert!(
                std::env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() != Ok("1"),
                "{program} is not installed"
            );
            println!("skipped: {program} is not installed");
            None
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_says_everywhere_that_it_is_one() {
    let town = town_with(&[Step::Networks, Step::Plans]).await;
    let mut reader = town.reader();
    reader
        .get("/cities/jelgava/plans")
        .await
        .says("A language for everyday life")
        .says("example")
        .says("Endorsed by the city");
    let made_up = "This page shows something that was made up as an example.";
    let page = reader.get(EXAMPLE).await;
    page.is(200)
        .says(made_up)
        .says("Students and newcomers exchange languages")
        .says("58% of the way")
        .says("4,800 EUR");
    assert!(!page.words().contains("What the mentor says"), "reviews are not public");
    reader.get(&format!("{EXAMPLE}/actions/language-cafe")).await.is(200).says(made_up);
    reader
        .get(&format!("{EXAMPLE}/actions/evening-courses/outcome"))
        .await
        .is(200)
        .says(made_up)
        .says("known, not shown");
    reader.get(&format!("{EXAMPLE}/actions/language-cafe/outcome")).await.is(404);
    let csv = reader.get(&format!("{EXAMPLE}/table.csv")).await;
    csv.is(200);
    assert_eq!(csv.text.lines().count(), 6, "a head and five actions");
    assert!(csv.text.lines().skip(1).all(|line| line.ends_with(",example")), "{}", csv.text);
    let mut officer = town.officer("jelgava").await;
    officer.get(EXAMPLE).await.says("What the mentor says").says("Our own course needs 60 hours");
    officer.get(&format!("{EXAMPLE}/versions")).await.says("Version 1").says("Version 2");
    officer
        .get(&format!("{EXAMPLE}/versions/2/changes"))
        .await
        .says("Front desks speak easy Latvian")
        .says("This action is new.");
    town.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_is_a_tagged_pdf_in_the_readers_language() {
    let town = town_with(&[Step::Networks, Step::Plans]).await;
    let languages: Vec<_> = town.app.dictionary.languages().map(|l| l.to_string()).collect();
    let read = [("en", "A language for everyday life"), ("lv", "Valoda ikdienai")];
    for (language, title) in
        read.into_iter().filter(|(l, _)| languages.iter().any(|known| known == l))
    {
        let pdf = town.reader().reading(language).get(&format!("{EXAMPLE}/document.pdf")).await;
        pdf.is(200);
        assert_eq!(pdf.headers["content-type"], "application/pdf");
        assert!(
            pdf.headers["content-disposition"]
                .to_str()
                .unwrap()
                .contains("jelgava-plan-2022-example.pdf")
        );
        assert!(pdf.bytes.starts_with(b"%PDF-"));
        let file = town.folder.path().join(format!("{language}.pdf"));
        std::fs::write(&file, &pdf.bytes).unwrap();
        ask("qpdf", &["--check"], &file);
        if let Some(told) = ask("pdfinfo", &[], &file) {
            assert!(
                told.contains(title)
                    && told.lines().any(|l| l.starts_with("Tagged:") && l.ends_with("yes")),
                "{told}"
            );
        }
        if let Some(told) = ask("pdfinfo", &["-meta"], &file) {
            assert!(told.contains("pdfuaid:part"), "{told}");
        }
    }
    town.end().await;
}
