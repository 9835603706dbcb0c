//! `isopolity directory`: a city's directory in the formats of others, in and out.

use std::path::PathBuf;
use std::process::ExitCode;

use ::directory::exchange::{Defaults, Format, Reading};
use ::directory::hours::Zone;
use ::directory::{Contact, Directory, Provenance};
use clap::{Args, Subcommand, ValueEnum};
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::{Outcome, Where, open, quiet_app};
use crate::app::App;
use crate::directory::State;
use crate::directory::source::{self, Look};
use crate::open::Written;
use crate::store::change::Author;

/// A city's directory in the formats of others.
#[derive(Subcommand)]
pub enum Exchange {
    /// Bring what others keep into a city's directory; what came before is changed, nothing is doubled
    Import(Import),
    /// Write what newcomers read of a city into a file
    Export(Export),
    /// Say what is wrong with a file, without any database
    Validate(Validate),
}

/// The formats that are read, by the names of the command line.
#[derive(Clone, Copy, ValueEnum)]
enum Read {
    /// A file as Isopolity saves it
    Isopolity,
    /// Open Referral (HSDS 3.0) as JSON
    Hsds,
    /// Open Referral as a ZIP of tables
    HsdsCsv,
    /// The answers of an Integreat server in one file
    Integreat,
    /// A calendar
    Icalendar,
    /// CPSV-AP as Turtle, JSON-LD or RDF/XML
    CpsvAp,
    /// The services of the City of Helsinki
    Helsinki,
}

impl Read {
    /// The format of others; nothing for our own.
    fn format(self) -> Option<Format> {
        Format::parse(self.to_possible_value()?.get_name())
    }
}

/// What a city says of records where the file does not.
#[derive(Args)]
struct Otherwise {
    /// The language of words that name none
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Who gives the services that the file gives to nobody
    #[arg(long, value_name = "NAME", default_value = "")]
    organisation: String,
    /// How to reach whoever gives a service for which the file tells no way: a telephone number with
    /// its country, a mail address or an https address; as often as there are ways
    #[arg(long, value_name = "WAY")]
    contact: Vec<String>,
    /// The records are made up to show something
    #[arg(long)]
    example: bool,
}

/// Bring what others keep into a city's directory.
#[derive(Args)]
pub struct Import {
    #[command(flatten)]
    at: Where,
    /// The format of the file
    #[arg(value_enum)]
    format: Read,
    /// The file
    file: PathBuf,
    /// The city
    #[arg(long, value_name = "KEY")]
    city: String,
    #[command(flatten)]
    otherwise: Otherwise,
    /// Say what would be new and changed, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// What is new is shown to newcomers at once; otherwise it waits as a draft
    #[arg(long)]
    publish: bool,
}

/// Write what newcomers read of a city into a file.
#[derive(Args)]
pub struct Export {
    #[command(flatten)]
    at: Where,
    /// The format
    #[arg(value_enum)]
    format: Written,
    /// The file; standard output without it
    file: Option<PathBuf>,
    /// The city
    #[arg(long, value_name = "KEY")]
    city: String,
    /// The language, for formats that have one
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    /// The address of your server, which stands in the file
    #[arg(
        long,
        value_name = "URL",
        env = "ISOPOLITY_BASE_URL",
        default_value = "http://127.0.0.1:8080"
    )]
    base_url: String,
}

/// Say what is wrong with a file.
#[derive(Args)]
pub struct Validate {
    /// The format of the file
    #[arg(value_enum)]
    format: Read,
    /// The file
    file: PathBuf,
    #[command(flatten)]
    otherwise: Otherwise,
}

/// Runs one of them.
pub async fn run(exchange: Exchange) -> Outcome {
    match exchange {
        Exchange::Import(import) => bring(import).await,
        Exchange::Export(export) => write(export).await,
        Exchange::Validate(validate) => look(&validate),
    }
}

fn bytes_of(file: &PathBuf) -> anyhow::Result<Vec<u8>> {
    std::fs::read(file).map_err(|e| anyhow::anyhow!("{}: {e}", file.display()))
}

impl Otherwise {
    fn over(&self, city: Defaults) -> anyhow::Result<Defaults> {
        let language = match &self.language {
            None => city.language,
            Some(tag) => Lang::parse(tag).map_err(|e| anyhow::anyhow!("--language {tag}: {e}"))?,
        };
        let read =
            |way: &String| Contact::parse(way).map_err(|e| anyhow::anyhow!("--contact {way}: {e}"));
        let contacts = self.contact.iter().map(read).collect::<Result<_, _>>()?;
        let provenance = if self.example { Provenance::Example } else { Provenance::Published };
        let organisation = self.organisation.clone();
        Ok(Defaults { language, organisation, contacts, provenance, ..city })
    }
}

async fn bring(import: Import) -> Outcome {
    let app = quiet_app(open(&import.at).await?, &import.at).await?;
    let bytes = bytes_of(&import.file)?;
    let Some(format) = import.format.format() else {
        return told(&import.file, crate::directory::import(&app, &bytes, import.dry_run).await?);
    };
    let city = city(&app, &import.city).await?;
    let defaults = import.otherwise.over(source::defaults(&city))?;
    match source::look(&app, &city.key, format, bytes, defaults).await? {
        Err(problems) => told(&import.file, Err(problems)),
        Ok(look) => {
            tell(&import.file, &look);
            if !import.dry_run {
                let state = if import.publish { State::Published } else { State::Draft };
                source::load(&app, (&city.key, format), &look, (Author::program(), state)).await?;
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn city(app: &App, key: &str) -> anyhow::Result<crate::network::City> {
    let found = match Key::parse(key) {
        Ok(key) => crate::network::city(app, &key).await?,
        Err(_) => None,
    };
    found.ok_or_else(|| anyhow::anyhow!("{key}: there is no such city here"))
}

/// What a file would bring, and what of it cannot be taken over.
fn tell(file: &std::path::Path, look: &Look) {
    for notice in &look.notices {
        eprintln!("{}: not taken over: {notice}", file.display());
    }
    println!("{}", look.arrival);
}

fn told(file: &std::path::Path, read: Result<String, Problems>) -> Outcome {
    match read {
        Ok(told) => {
            println!("{told}");
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{}: {problem}", file.display());
            }
            eprintln!("nothing was changed");
            Ok(ExitCode::from(3))
        }
    }
}

async fn write(export: Export) -> Outcome {
    let mut settings = super::serve::plain_settings(&export.at.data);
    settings.base_url = export.base_url.trim_end_matches('/').to_owned();
    let app = super::serve::build(open(&export.at).await?, settings, None).await?;
    let city = city(&app, &export.city).await?;
    let lang = Lang::parse(&export.language);
    let lang = lang.map_err(|e| anyhow::anyhow!("--language {}: {e}", export.language))?;
    crate::directory::refill_shelf(&app, &city.key).await?;
    let bytes = crate::open::written(&app, &city.key, export.format, lang).await?;
    let bytes = bytes.ok_or_else(|| anyhow::anyhow!("{}: nothing is published", city.key))?;
    match export.file {
        Some(file) => {
            std::fs::write(&file, bytes).map_err(|e| anyhow::anyhow!("{}: {e}", file.display()))?
        }
        None => std::io::Write::write_all(&mut std::io::stdout(), &bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn look(validate: &Validate) -> Outcome {
    let bytes = bytes_of(&validate.file)?;
    let Some(format) = validate.format.format() else {
        let read = Directory::read(&bytes).map(|d| format!("{} services", d.services.len()));
        return told(&validate.file, read);
    };
    let zone = Zone::parse("UTC").map_err(|e| anyhow::anyhow!("{e}"))?;
    let nowhere = Defaults {
        language: Lang::EN,
        zone,
        country: "EU".to_owned(),
        town: "-".to_owned(),
        organisation: String::new(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    };
    let defaults = validate.otherwise.over(nowhere)?;
    let key = Key::parse("city").map_err(|e| anyhow::anyhow!("{e}"))?;
    let today = crate::app::Clock::Machine.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let reading = Reading { city: &key, defaults: &defaults, places: &[], today };
    let read = format.read(&bytes, &reading).map(|incoming| {
        let shown =
            |notice: &Problem| eprintln!("{}: not taken over: {notice}", validate.file.display());
        incoming.notices.iter().for_each(shown);
        let Directory { organisations, places, services, guide, .. } = incoming.directory;
        format!(
            "{} services, {} organisations, {} places, {} entries",
            services.len(),
            organisations.len(),
            places.len(),
            guide.len()
        )
    });
    told(&validate.file, read)
}
