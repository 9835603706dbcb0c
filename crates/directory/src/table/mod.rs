//! A city's directory as a table: the spreadsheets in which towns keep their services and events, in
//! and out.
//!
//! [`Sheet::read`] turns the bytes of a CSV file or a workbook (XLSX, ODS) into rows of words, as the
//! library `sheet` does for every noun. A
//! [`Mapping`] says which column is what; it is guessed from the headings in seven languages, and a
//! person sets it right. [`apply()`] makes a [`Directory`](crate::Directory) of the rows, over what is
//! there already, or names every problem by row and column. [`to_csv`] and [`to_xlsx`] write a
//! directory so that loading it again changes nothing.
//!
//! ```
//! # use directory::table::{Sheet, Mapping, Field, Target, Wishes, Codes};
//! let sheet = Sheet::read(b"Nosaukums;T\xc4\x81lrunis\nKursi;63000000", &Wishes::default()).unwrap();
//! let mapping = Mapping::guess(&sheet.head, &Codes);
//! assert_eq!(mapping.target(0), Some(Target::new(Field::Title)));
//! assert_eq!(mapping.target(1), Some(Target::new(Field::Phone)));
//! ```
//!
//! Formulas are never worked out: a cell is what it shows. Not here: the words of other programs'
//! formats, and anything that looks at the web.

mod apply;
mod cell;
mod entry;
mod export;
mod field;
mod find;
mod guess;
mod mapping;
mod reading;
mod rows;
mod telephone;
mod times;

pub use apply::{Names, Settings, apply};
pub use cell::Codes;
pub use export::{to_csv, to_xlsx};
pub use field::{Field, Group, Target};
pub(crate) use find::new_key;
pub use mapping::Mapping;
pub use rows::Rows;
pub use sheet::{
    LARGEST_FILE, LARGEST_UNPACKED, LONGEST_CELL, Letters, MOST_CELLS, MOST_COLUMNS, MOST_ROWS,
    Row, Sheet, Wishes,
};
pub(crate) use sheet::{guarded, tidy};
pub use telephone::whole_number;
