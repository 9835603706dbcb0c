//! Open Referral, the Human Services Data Specification 3.0 (HSDS), in which directories of services
//! are exchanged all over the world, and its profile for the United Kingdom.
//!
//! [`Writer`] gives the objects of the specification in one language, valid by its schemas in the
//! strict sense: nothing stands in them that the schemas do not name. What HSDS has no field for
//! (safety, grounds of residence, hours with holidays, our keys) is carried as attributes, the way that
//! HSDS provides for it. With [`Texts::All`] objects of services, organisations and places have one more
//! property, `translations`, with their texts in every language: our extension.
//!
//! [`read()`] reads what others have: services alone, pages of lists, organisations with their services,
//! a line for each, or the tables of a data package.
//!
//! Not here: questions and answers of the interface, and what an access point shows beside services.

mod asked;
mod ids;
mod read;
mod schedule;
mod shape;
mod tables;
mod terms;
mod write;

pub use asked::{Asked, Flag, MOST_PER_PAGE, Stream, Wanted, moment};
pub use ids::Ids;
pub use read::{LARGEST_FILE, read, read_package};
pub use shape::{
    Location, Minimal, Organization, Page, Service, ServiceAtLocation, Taxonomy, TaxonomyTerm,
};
pub use tables::package;
pub use terms::Taxonomies;
pub use write::{Depth, Profile, Texts, Writer};

use crate::eligibility::{Eligibility, Family, Gender, Residence};
use crate::place::Access;
use crate::service::Safety;
use locale::Lang;

/// The version of the specification.
pub const VERSION: &str = "3.0";

/// The words of one language that stand beside those of records.
pub trait Words: Sync {
    /// That something costs nothing.
    fn free(&self) -> String;
    /// Who may use a service, in a sentence.
    fn eligibility(&self, eligibility: &Eligibility) -> String;
    /// What is known about getting in.
    fn access(&self, access: Access) -> String;
    /// What makes a service safe.
    fn safety(&self, safety: Safety) -> String;
    /// A ground of residence.
    fn residence(&self, residence: Residence) -> String;
    /// A gender.
    fn gender(&self, gender: Gender) -> String;
    /// A family.
    fn family(&self, family: Family) -> String;
    /// The name of a language.
    fn language(&self, lang: Lang) -> String;
}
