//! Keeping: tables up to date, backups, restores, files in and out.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{Absent, Outcome, Where, connect, open, quiet_app};
use crate::store::archive::{self, Existing};

/// Write a whole backup into one file.
#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    at: Where,
    /// The file to write; it must not be there yet
    file: PathBuf,
}

/// Put a backup in the place of a database.
#[derive(Args)]
pub struct Restore {
    #[command(flatten)]
    at: Where,
    /// The backup
    file: PathBuf,
    /// Replace what is there; the embedded database is kept beside it as isopolity.db.before-restore
    #[arg(long)]
    replace: bool,
}

/// Load a file.
#[derive(Args)]
pub struct Import {
    #[command(flatten)]
    at: Where,
    /// What is in the file
    #[arg(value_enum)]
    what: Loaded,
    /// The file
    file: PathBuf,
    /// Say what would be loaded and what is wrong with the file, and change nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Loaded {
    /// Statistics as SDMX-CSV, as Eurostat exports them
    Evidence,
    /// A city's directory of services, as JSON
    Directory,
    /// A network's programme with its cities, needs and strengths, as JSON
    Programme,
}

/// Write figures or a directory into a file.
#[derive(Args)]
pub struct Export {
    #[command(flatten)]
    at: Where,
    /// What to write
    #[arg(value_enum)]
    what: Written,
    /// Which dataset, or which city
    key: String,
    /// The file; standard output without it
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Written {
    /// A dataset as SDMX-CSV
    Evidence,
    /// A city's directory of services, as JSON
    Directory,
}

/// `isopolity migrate`
pub async fn migrate(at: &Where) -> Outcome {
    let store = connect(at, Absent::Make).await?;
    store.migrate().await?;
    let (count, _) = store.migrations().await;
    eprintln!("{}: {count} migrations, all there", store.kind());
    store.close().await;
    Ok(ExitCode::SUCCESS)
}

/// `isopolity backup`
pub async fn backup(backup: Backup) -> Outcome {
    let store = open(&backup.at).await?;
    archive::backup(&store, &backup.file).await?;
    let bytes = std::fs::metadata(&backup.file)?.len();
    eprintln!("{}: {bytes} bytes", backup.file.display());
    Ok(ExitCode::SUCCESS)
}

/// `isopolity restore`
pub async fn restore(restore: Restore) -> Outcome {
    let existing = if restore.replace { Existing::Replace } else { Existing::Keep };
    match &restore.at.database {
        None => archive::restore_embedded(&restore.file, &restore.at.data, existing).await?,
        Some(_) => {
            let store = connect(&restore.at, Absent::Make).await?;
            archive::restore_server(&restore.file, &restore.at.data, &store, existing).await?;
            store.close().await;
        }
    }
    eprintln!("restored from {}", restore.file.display());
    Ok(ExitCode::SUCCESS)
}

/// `isopolity import`
pub async fn import(import: Import) -> Outcome {
    let app = quiet_app(open(&import.at).await?, &import.at).await?;
    let bytes = std::fs::read(&import.file)
        .map_err(|e| anyhow::anyhow!("{}: {e}", import.file.display()))?;
    let read = match import.what {
        Loaded::Evidence => {
            let name = import.file.file_name().and_then(|n| n.to_str());
            crate::evidence::import(&app, bytes.as_slice(), name, import.dry_run).await?
        }
        Loaded::Directory => crate::directory::import(&app, &bytes, import.dry_run).await?,
        Loaded::Programme => crate::mentoring::import(&app, &bytes, import.dry_run).await?,
    };
    match read {
        Ok(told) => {
            println!("{told}");
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{}: {problem}", import.file.display());
            }
            eprintln!("nothing was changed");
            Ok(ExitCode::from(3))
        }
    }
}

/// `isopolity export`
pub async fn export(export: Export) -> Outcome {
    let app = quiet_app(open(&export.at).await?, &export.at).await?;
    let text = match export.what {
        Written::Evidence => {
            crate::evidence::export(&app, &export.key, ::evidence::Form::SdmxCsv).await?
        }
        Written::Directory => {
            crate::directory::export(&app, &export.key).await?.map(String::into_bytes)
        }
    };
    let text =
        text.ok_or_else(|| anyhow::anyhow!("{}: there is no such thing here", export.key))?;
    match export.file {
        Some(file) => {
            std::fs::write(&file, text).map_err(|e| anyhow::anyhow!("{}: {e}", file.display()))?
        }
        None => std::io::Write::write_all(&mut std::io::stdout(), &text)?,
    }
    Ok(ExitCode::SUCCESS)
}
