//! What people type about accounts → what is meant.

use locale::Lang;
use measure::{Key, Problem, Problems};

use super::{Invited, parse_grant, password};
use crate::web::forms::{Reading, Typed};

/// A new password with the name its owner wants to go by.
pub struct Welcome {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
}

/// The password that was typed twice, and the name.
pub fn welcome(typed: &Typed, email: &str) -> Result<Welcome, Problems> {
    let mut reading = Reading::of(typed);
    let name = reading.text("name", 1, 100);
    let password = new_password(&mut reading, typed, email);
    reading.done(Welcome { name, password })
}

/// A password that is long enough, no address, and typed alike twice.
pub fn new_password(reading: &mut Reading<'_>, typed: &Typed, email: &str) -> String {
    let password = typed.get("password");
    let length = password.chars().count();
    if length < password::LEAST {
        reading.refuse(Problem::new("password-short", "password").with("least", password::LEAST));
    } else if length > 200 {
        reading
            .refuse(Problem::new("too-long", "password").with("most", 200).with("length", length));
    } else if password.eq_ignore_ascii_case(email) {
        reading.refuse(Problem::new("password-is-address", "password"));
    }
    if password != typed.get("again") {
        reading.refuse(Problem::new("password-differs", "again"));
    }
    password.to_owned()
}

/// Whom a keeper invites, as what, and where.
pub fn invitation(typed: &Typed, languages: &[Lang]) -> Result<Invited, Problems> {
    let mut reading = Reading::of(typed);
    let email = reading.email("email");
    let name = reading.text("name", 1, 100);
    let lang =
        Lang::parse(typed.get("lang")).ok().filter(|l| languages.contains(l)).unwrap_or(Lang::EN);
    let scope = match typed.get("role") {
        "officer" | "board" => format!("city:{}", city(typed)),
        "secretariat" | "association" => format!("network:{}", typed.get("network")),
        _ => "installation".to_owned(),
    };
    let grant = parse_grant(&format!("{}@{scope}", typed.get("role")));
    if grant.is_none() {
        reading.refuse(match scope.split(':').next() {
            Some("city") => Problem::new("missing", "city"),
            Some("network") => Problem::new("choose", "network"),
            _ => Problem::new("choose", "role"),
        });
    }
    reading.done(Invited { email, name, grants: grant.into_iter().collect(), lang })
}

/// A city as a keeper types it, by its short name or by its name: the short name, or nothing.
fn city(typed: &Typed) -> String {
    let name = typed.get("city").trim();
    let key = Key::parse(name).or_else(|_| Key::from_name(name));
    key.map_or_else(|_| String::new(), |key| key.to_string())
}
