//! What leaves the house as a picture: a city's infographic, put together from what other slices
//! make public. Documents of one slice alone, such as a plan, are that slice's own.

mod pages;
pub mod requests;
mod sheet;
