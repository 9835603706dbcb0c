//! The one table of who may use what. ARCHITECTURE.md says the same in words.

/// The libraries and the binary, each with those of our own crates that it may depend on.
pub const CRATES: &[(&str, &[&str])] = &[
    ("measure", &[]),
    ("locale", &["measure"]),
    // Tables as people keep them: a town's services and its figures come in the same spreadsheets.
    ("sheet", &["measure"]),
    ("evidence", &["measure", "locale", "sheet"]),
    ("composite", &["measure"]),
    ("disclosure", &["measure"]),
    ("segregation", &["measure"]),
    ("survey", &["measure", "locale"]),
    ("mentoring", &["measure", "locale"]),
    ("practice", &["measure", "locale"]),
    ("plan", &["measure", "locale"]),
    ("directory", &["measure", "locale", "sheet"]),
    ("meaning", &[]),
    ("publish", &["measure", "locale", "evidence"]),
    ("picture", &["measure"]),
    ("ui", &["measure", "locale"]),
    (
        "isopolity",
        &[
            "measure",
            "locale",
            "sheet",
            "evidence",
            "composite",
            "disclosure",
            "segregation",
            "survey",
            "mentoring",
            "practice",
            "plan",
            "directory",
            "meaning",
            "publish",
            "picture",
            "ui",
        ],
    ),
    ("xtask", &[]),
];

/// Crates of others that a library must not know: they bring the web, databases, the clock's
/// runtime, the network or chance.
pub const NOT_IN_LIBRARIES: &[&str] = &[
    "axum",
    "axum-extra",
    "getrandom",
    "http",
    "hyper",
    "lettre",
    "rand",
    "reqwest",
    "sqlx",
    "tokio",
    "tower",
    "tower-http",
    "tower_governor",
];

/// The slices of the application.
pub const SLICES: &[&str] = &[
    "people",
    "network",
    "competence",
    "evidence",
    "survey",
    "mentoring",
    "practice",
    "plan",
    "directory",
    "feedback",
    "links",
    "publish",
    "open",
];

/// The parts of a slice that belong to it alone. (`requests` answers its routes.)
pub const PRIVATE_PARTS: &[&str] = &["store", "pages", "forms", "requests"];

/// Paths with an effect on the world. A library has none of them.
pub const EFFECTS: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::time::SystemTime",
    "std::time::Instant",
    "Timestamp::now",
    "Zoned::now",
    "SystemTime::now",
    "Instant::now",
    "getrandom",
    "OsRng",
];

/// Those that the application may use only in [`EFFECT_PLACES`].
pub const EFFECTS_OF_APP: &[&str] = &[
    "std::fs",
    "tokio::fs",
    "std::time::SystemTime",
    "SystemTime::now",
    "Timestamp::now",
    "Zoned::now",
    "getrandom",
    "OsRng",
    "hyper::client",
    "TcpStream::connect",
    "tokio::net::lookup_host",
    "tokio_rustls",
];

/// Where the application touches files, clock, chance and the network: `app` with its mailer and its
/// requests to the outside, the store, the
/// commands that a person types, and the sign-ins that the demonstration lays beside its database.
/// A name that ends in `/` is a folder.
pub const EFFECT_PLACES: &[&str] = &[
    "crates/isopolity/src/app.rs",
    "crates/isopolity/src/app/",
    "crates/isopolity/src/command.rs",
    "crates/isopolity/src/command/",
    "crates/isopolity/src/demo.rs",
    "crates/isopolity/src/main.rs",
    "crates/isopolity/src/outside/",
    "crates/isopolity/src/people/demo.rs",
    "crates/isopolity/src/people/mail.rs",
    "crates/isopolity/src/store/",
];

/// Where SQL may stand; beside these, every slice's `store.rs` or `store/`. `thread.rs` owns the
/// table of links, which belongs to no slice.
pub const SQL_PLACES: &[&str] = &[
    "crates/isopolity/src/store/",
    "crates/isopolity/src/thread.rs",
    "crates/isopolity/migrations/",
    "crates/isopolity/tests/",
];
