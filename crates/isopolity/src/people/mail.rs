//! Letters: sent by the town's mail server, or laid into a folder where there is none yet.

use std::path::{Path, PathBuf};

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};

use crate::store::private;

/// The kind of the job that sends a letter.
pub const JOB: &str = "mail";

/// A letter to one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// About what.
    pub subject: String,
    /// In plain words.
    pub body: String,
}

/// How letters leave the house.
pub enum Mailer {
    /// By a mail server, from this address.
    Server(Box<AsyncSmtpTransport<Tokio1Executor>>, Box<Mailbox>),
    /// Into a folder, one file a letter, for an operator to look at.
    Folder(PathBuf),
}

impl Mailer {
    /// A mail server by its address, such as `smtps://user:password@mail.example.org`.
    pub fn server(url: &str, from: &str) -> Result<Self, String> {
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|e| e.to_string())?.build();
        let from = from.parse().map_err(|e| format!("the sender's address: {e}"))?;
        Ok(Self::Server(Box::new(transport), Box::new(from)))
    }

    /// Sends the letter that a job carries.
    pub async fn send(&self, payload: &str) -> Result<(), String> {
        let letter: Letter = serde_json::from_str(payload).map_err(|e| e.to_string())?;
        let from = match self {
            Self::Server(_, from) => from.as_ref().clone(),
            Self::Folder(_) => "isopolity@localhost".parse().map_err(|_| "a sender".to_owned())?,
        };
        let message = Message::builder()
            .from(from)
            .to(letter.to.parse().map_err(|e| format!("{}: {e}", letter.to))?)
            .subject(letter.subject)
            .body(letter.body)
            .map_err(|e| e.to_string())?;
        match self {
            Self::Server(transport, _) => {
                transport.send(message).await.map(|_| ()).map_err(|e| e.to_string())
            }
            Self::Folder(folder) => lay_down(folder, &message).map_err(|e| e.to_string()),
        }
    }
}

/// A few thousand bytes: the disk takes them at once.
fn lay_down(folder: &Path, message: &Message) -> std::io::Result<()> {
    private::make_folder(folder)?;
    let bytes = message.formatted();
    let name = format!("{}.eml", super::mark_of(&String::from_utf8_lossy(&bytes)));
    private::write(&folder.join(name), &bytes)
}
