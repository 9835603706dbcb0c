//! Who may do what: one table, which every route names and a test walks through.
//!
//! A route names the [`Act`] it performs and, in its address, the city or network it concerns. The
//! table says who may perform the act there. Nothing else in the program decides about rights; a
//! page asks [`may`] to know whether to show a button.

use std::collections::BTreeSet;

use measure::Key;

/// What somebody is, in a city, in a network, or here as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A city's integration officer: writes for the city.
    Officer,
    /// Writes and translates what newcomers read about a city; an officer publishes it.
    Editor,
    /// A member of a city's migrant advisory board: reads drafts, is heard.
    Board,
    /// A network's secretariat: runs its programmes.
    Secretariat,
    /// A national association or another level of government in a network: reads along.
    Association,
    /// A researcher, funder or EU institution, here as a whole: reads what is published, in bulk.
    Researcher,
    /// The town's IT officer: accounts, journal, operation.
    Keeper,
}

/// Where a role holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// In one city.
    City(Key),
    /// In one network.
    Network(Key),
    /// Everywhere on this installation.
    Installation,
}

/// A role with the place where it holds.
pub type Grant = (Role, Scope);

/// What a route does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Read what is published.
    Read,
    /// Sign in, accept an invitation.
    Enter,
    /// Look after one's own account.
    OwnAccount,
    /// Read a city's drafts: assessment, needs, plans.
    ReadDrafts,
    /// Read what readers of newcomers' pages sent to the city.
    ReadFeedback,
    /// Write for a city: facts, assessment, needs, practices, plans.
    WriteCity,
    /// Write what newcomers read about the city: drafts, to be reviewed.
    WriteDirectory,
    /// Show newcomers what was written, or take it away from them.
    PublishDirectory,
    /// Review a plan as the city's mentor.
    ReviewPlan,
    /// Answer for a city when a network invites it.
    JoinNetwork,
    /// Run a network: members, programmes, pairing.
    RunNetwork,
    /// Add cities, networks and other bodies.
    Found,
    /// Load figures from a file of statistics.
    LoadEvidence,
    /// Write who does what in a country or the Union.
    WriteFacts,
    /// Invite people and give roles.
    Invite,
    /// Read the journal of everything.
    ReadJournal,
}

/// Who is allowed, in terms of the place that an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// Everybody, signed in or not.
    Anyone,
    /// Everybody who is signed in.
    SignedIn,
    /// An officer of the city.
    Officer,
    /// An officer of a city that mentors the city.
    Mentor,
    /// An editor of what newcomers read about the city.
    Editor,
    /// A member of the city's advisory board.
    Board,
    /// The secretariat of the network, or of a network that the city is in.
    Secretariat,
    /// An association in the network, or in a network that the city is in.
    Association,
    /// A keeper of the installation.
    Keeper,
}

/// Every act, for the test that walks through the table.
pub const ACTS: [Act; 16] = [
    Act::Read,
    Act::Enter,
    Act::OwnAccount,
    Act::ReadDrafts,
    Act::ReadFeedback,
    Act::WriteCity,
    Act::WriteDirectory,
    Act::PublishDirectory,
    Act::ReviewPlan,
    Act::JoinNetwork,
    Act::RunNetwork,
    Act::Found,
    Act::LoadEvidence,
    Act::WriteFacts,
    Act::Invite,
    Act::ReadJournal,
];

/// The table.
#[must_use]
pub fn parties(act: Act) -> &'static [Party] {
    use Party::{
        Anyone, Association, Board, Editor, Keeper, Mentor, Officer, Secretariat, SignedIn,
    };
    match act {
        Act::Read | Act::Enter => &[Anyone],
        Act::OwnAccount => &[SignedIn],
        Act::ReadDrafts => &[Officer, Editor, Mentor, Board, Secretariat, Association],
        Act::ReadFeedback => &[Officer, Editor, Board],
        Act::WriteCity | Act::PublishDirectory => &[Officer],
        Act::WriteDirectory => &[Officer, Editor],
        Act::ReviewPlan => &[Mentor],
        Act::JoinNetwork => &[Officer, Keeper],
        Act::RunNetwork => &[Secretariat],
        Act::Found => &[Keeper],
        Act::LoadEvidence => &[Secretariat, Keeper],
        Act::WriteFacts => &[Secretariat, Association, Keeper],
        Act::Invite => &[Keeper],
        Act::ReadJournal => &[Keeper],
    }
}

/// What must be known of a place to decide: the networks a city is in, the cities that mentor it.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The city that the address names, if any.
    pub city: Option<Key>,
    /// The network that the address names, and every network that the city is in.
    pub networks: BTreeSet<Key>,
    /// The cities that mentor the city now.
    pub mentors: BTreeSet<Key>,
}

/// Whether somebody with these grants may perform the act at this place.
///
/// `None` is a reader who is not signed in.
#[must_use]
pub fn may(grants: Option<&[Grant]>, act: Act, place: &Place) -> bool {
    parties(act).iter().any(|party| belongs(grants, *party, place))
}

fn belongs(grants: Option<&[Grant]>, party: Party, place: &Place) -> bool {
    if party == Party::Anyone {
        return true;
    }
    let Some(grants) = grants else { return false };
    let in_city = |role| grants.iter().any(|(r, s)| *r == role && is_city(s, place));
    let in_network = |role| grants.iter().any(|(r, s)| *r == role && is_network(s, place));
    match party {
        Party::Anyone | Party::SignedIn => true,
        Party::Officer => in_city(Role::Officer),
        Party::Editor => in_city(Role::Editor),
        Party::Board => in_city(Role::Board),
        Party::Mentor => grants.iter().any(|(r, s)| *r == Role::Officer && is_mentor(s, place)),
        Party::Secretariat => in_network(Role::Secretariat),
        Party::Association => in_network(Role::Association),
        Party::Keeper => grants.contains(&(Role::Keeper, Scope::Installation)),
    }
}

fn is_city(scope: &Scope, place: &Place) -> bool {
    matches!(scope, Scope::City(city) if place.city.as_ref() == Some(city))
}

fn is_mentor(scope: &Scope, place: &Place) -> bool {
    matches!(scope, Scope::City(city) if place.mentors.contains(city))
}

/// A place without a city or network is any network's: figures are loaded for everybody.
fn is_network(scope: &Scope, place: &Place) -> bool {
    let is_anywhere = place.city.is_none() && place.networks.is_empty();
    matches!(scope, Scope::Network(network) if is_anywhere || place.networks.contains(network))
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] = [
        Self::Officer,
        Self::Editor,
        Self::Board,
        Self::Secretariat,
        Self::Association,
        Self::Researcher,
        Self::Keeper,
    ];

    /// The role as it is stored and typed on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Editor => "editor",
            Self::Board => "board",
            Self::Secretariat => "secretariat",
            Self::Association => "association",
            Self::Researcher => "researcher",
            Self::Keeper => "keeper",
        }
    }

    /// Reads a role as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

impl Scope {
    /// The scope as it is stored: `city:riga`, `network:epi`, `installation`.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::City(key) => format!("city:{key}"),
            Self::Network(key) => format!("network:{key}"),
            Self::Installation => "installation".to_owned(),
        }
    }

    /// Reads a scope as it is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            Some(("city", key)) => Key::parse(key).ok().map(Self::City),
            Some(("network", key)) => Key::parse(key).ok().map(Self::Network),
            None if text == "installation" => Some(Self::Installation),
            _ => None,
        }
    }

    /// Whether a role makes sense in this scope.
    #[must_use]
    pub fn suits(&self, role: Role) -> bool {
        match self {
            Self::City(_) => matches!(role, Role::Officer | Role::Editor | Role::Board),
            Self::Network(_) => matches!(role, Role::Secretariat | Role::Association),
            Self::Installation => matches!(role, Role::Researcher | Role::Keeper),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    fn jelgava() -> Place {
        Place {
            city: Some(key("jelgava")),
            networks: [key("inclucities")].into(),
            mentors: [key("schaerbeek")].into(),
        }
    }

    #[test]
    fn an_officer_writes_for_her_own_city_only() {
        let grants = [(Role::Officer, Scope::City(key("jelgava")))];
        assert!(may(Some(&grants), Act::WriteCity, &jelgava()));
        let elsewhere = [(Role::Officer, Scope::City(key("riga")))];
        assert!(!may(Some(&elsewhere), Act::WriteCity, &jelgava()));
        assert!(!may(None, Act::WriteCity, &jelgava()));
    }

    #[test]
    fn a_mentor_reviews_but_does_not_write() {
        let grants = [(Role::Officer, Scope::City(key("schaerbeek")))];
        assert!(may(Some(&grants), Act::ReviewPlan, &jelgava()));
        assert!(may(Some(&grants), Act::ReadDrafts, &jelgava()));
        assert!(!may(Some(&grants), Act::WriteCity, &jelgava()));
        let own = [(Role::Officer, Scope::City(key("jelgava")))];
        assert!(!may(Some(&own), Act::ReviewPlan, &jelgava()), "nobody reviews her own plan");
    }

    #[test]
    fn scopes_and_roles_survive_storing() {
        for scope in [Scope::City(key("riga")), Scope::Network(key("epi")), Scope::Installation] {
            assert_eq!(Scope::parse(&scope.to_text()), Some(scope));
        }
        for role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()), Some(role));
        }
        assert_eq!(Scope::parse("city:No Key"), None);
    }
}
