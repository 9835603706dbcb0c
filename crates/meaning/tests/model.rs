//! A model of a few thousand bytes, whole, cut short and changed.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

use meaning::{Model, PackError, QUESTION_TOKENS, Shelf, Vector};
use proptest::prelude::*;

mod tiny;
use tiny::tiny;

#[test]
fn the_best_cut_is_taken() {
    let model = Model::read(tiny()).unwrap();
    // ▁ab (−4.5) before ▁a b (−7.5); A becomes a; c is unknown; blanks become one.
    assert_eq!(model.tokens("ab"), [0, 7, 2]);
    assert_eq!(model.tokens("A  Ab"), [0, 6, 7, 2]);
    assert_eq!(model.tokens("cb"), [0, 4, 3, 8, 2]);
    assert_eq!(model.tokens(""), [0, 4, 2]);
}

#[test]
fn a_mark_that_somebody_types_is_a_piece_as_in_the_original() {
    assert_eq!(Model::read(tiny()).unwrap().tokens("</s>"), [0, 4, 2, 2]);
}

#[test]
fn a_vector_has_length_one_and_the_same_text_the_same_vector() {
    let model = Model::read(tiny()).unwrap();
    let (a, b) = (model.question("ab a"), model.question("ab a"));
    assert_eq!(a, b);
    assert_eq!(a.numbers().len(), 32);
    assert!((a.likeness(&b) - 1.0).abs() < 1e-5);
}

#[test]
fn a_long_question_counts_up_to_its_bounds() {
    let model = Model::read(tiny()).unwrap();
    let long = "a ".repeat(QUESTION_TOKENS * 4);
    assert_eq!(model.question(&long), model.question(&format!("{long}ab")));
}

#[test]
fn bytes_that_are_no_model_say_why() {
    let change = |at: usize, by: u8| {
        let mut file = tiny();
        file[at] = by;
        Model::read(file).unwrap_err()
    };
    assert_eq!(Model::read(Vec::new()).unwrap_err(), PackError::NotAPack);
    assert_eq!(change(0, b'X'), PackError::NotAPack);
    assert_eq!(change(4, 9), PackError::Version(9));
    assert_eq!(change(8, 31), PackError::Odd("width"));
    assert_eq!(change(12, 2), PackError::Tensor("l1.q.w".to_owned()));
    assert_eq!(change(48, 99), PackError::Odd("a token with a role"));
    let mut short = tiny();
    short.pop();
    assert_eq!(Model::read(short.clone()).unwrap_err(), PackError::Short(short.len()));
}

#[test]
fn the_nearest_come_first_and_equals_in_their_order() {
    let mut shelf = Shelf::new(2);
    for numbers in [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 1.0]] {
        shelf.push(&Vector::towards(numbers.to_vec()));
    }
    let near = |most| -> Vec<usize> {
        let to = Vector::towards(vec![0.1, 1.0]);
        shelf.nearest(&to, most).iter().map(|near| near.position).collect()
    };
    assert_eq!(near(9), [1, 3, 2, 0]);
    assert_eq!(near(2), [1, 3]);
    assert_eq!(near(0), [0_usize; 0]);
}

#[test]
fn a_vector_of_another_width_is_like_nothing() {
    let mut shelf = Shelf::new(2);
    shelf.push(&Vector::towards(vec![1.0; 3]));
    shelf.push(&Vector::towards(vec![0.0; 2]));
    let near = shelf.nearest(&Vector::towards(vec![1.0, 1.0]), 5);
    assert!(near.len() == 2 && near.iter().all(|near| near.likeness == 0.0));
    assert!(shelf.nearest(&Vector::towards(vec![1.0]), 5).is_empty());
}

#[test]
fn a_copied_vector_is_the_same() {
    let mut shelf = Shelf::new(2);
    shelf.push(&Vector::towards(vec![3.0, 4.0]));
    let mut other = Shelf::new(2);
    other.push_from(&shelf, 0);
    assert_eq!(other, shelf);
    other.push_from(&shelf, 7);
    assert_eq!(other.nearest(&Vector::towards(vec![3.0, 4.0]), 5)[1].likeness, 0.0);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(changes in prop::collection::vec((0..8000_usize, any::<u8>()), 1..20), text in ".*") {
        let mut file = tiny();
        for (at, by) in changes {
            let at = at % file.len();
            file[at] = by;
        }
        if let Ok(model) = Model::read(file) {
            prop_assert_eq!(model.question(&text).numbers().len(), model.width());
        }
    }

    #[test]
    fn any_part_of_a_file_is_refused(end in 0..6000_usize) {
        let mut file = tiny();
        prop_assume!(end < file.len());
        file.truncate(end);
        prop_assert!(Model::read(file).is_err());
    }

    #[test]
    fn kept_likeness_is_near_the_true_one(a in prop::collection::vec(-1.0_f32..1.0, 32), b in prop::collection::vec(-1.0_f32..1.0, 32)) {
        let (a, b) = (Vector::towards(a), Vector::towards(b));
        let mut shelf = Shelf::new(32);
        shelf.push(&a);
        let kept = shelf.nearest(&b, 1);
        prop_assert!((kept[0].likeness - a.likeness(&b)).abs() < 0.01);
    }

    #[test]
    fn every_text_is_cut_whole(text in "[abA c]{0,40}") {
        let model = Model::read(tiny()).unwrap();
        let tokens = model.tokens(&text);
        prop_assert!(tokens.len() >= 3 && tokens.len() <= text.len() + 3);
    }
}
