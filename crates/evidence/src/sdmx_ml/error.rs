//! Errors: how a service says in the standard's own form why there is no answer.

use std::io::Write;

use super::envelope::Version;
use crate::markup::Markup;
use crate::write::WriteError;

/// Writes the message of an error.
///
/// The standard's numbers: 100 no results found, 110 unauthorised, 130 response too large,
/// 140 syntax error, 150 semantic error, 500 internal server error, 501 not implemented,
/// 503 service unavailable, 510 response larger than the service's limit; numbers from 1000 on are
/// a service's own. Version 3.0 of the interface gives the status of HTTP too, such as 404.
///
/// # Errors
/// When the output refuses.
pub fn write_error(
    number: u16,
    text: &str,
    version: Version,
    output: impl Write,
) -> Result<(), WriteError> {
    let (message, common) = (version.namespace("message"), version.namespace("common"));
    let mut to = Markup::new(output)?;
    to.open("m:Error", &[("xmlns:m", &message), ("xmlns:c", &common)])?;
    to.open("m:ErrorMessage", &[("code", &number.to_string())])?;
    to.words("c:Text", text)?;
    to.close("m:ErrorMessage")?;
    to.close("m:Error")?;
    Ok(to.finish()?)
}
