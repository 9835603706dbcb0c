//! Every address of the product, in one list: method, path, what it does in terms of rights, and
//! the function that answers.
//!
//! The list makes the router, and it is data: a test tries every line as every role. A line whose
//! path names a `{city}` or a `{network}` is judged at that place.

use std::any::Any;
use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::cors::{self, CorsLayer};
use tower_http::csrf::CsrfLayer;

use ::directory::{Organisation, Place};

use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::web::{frame, guard, limit, security, server};
use crate::{
    competence, directory, evidence, feedback, home, links, mentoring, network, open, people, plan,
    practice, publish, survey,
};

/// A line of the list.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// `get` or `post`.
    pub method: &'static str,
    /// The path with its parameters.
    pub path: &'static str,
    /// What it does.
    pub act: Act,
}

macro_rules! routes {
    ($($method:ident $path:literal $act:ident $answer:path;)*) => {
        /// Every line.
        pub const ROUTES: &[Route] =
            &[$(Route { method: stringify!($method), path: $path, act: Act::$act }),*];

        fn guarded(app: &App) -> Router<App> {
            Router::new()
                $(.route($path, bounded($method($answer), (app, Act::$act), $path)))*
        }
    };
}

routes! {
    get  "/"                                    Read        home::page;
    get  "/security"                            Read        home::security;
    get  "/design"                              Read        home::design;
    get  "/thread/{kind}/{key}"                 Read        home::thread;

    get  "/open"                                Read        open::pages::documentation;

    get  "/sign-in"                             Enter       people::requests::sign_in_form;
    post "/sign-in"                             Enter       people::requests::sign_in;
    post "/sign-out"                            OwnAccount  people::requests::sign_out;
    get  "/invitations/{token}"                 Enter       people::requests::invitation;
    post "/invitations/{token}"                 Enter       people::requests::accept;
    get  "/account"                             OwnAccount  people::requests::account;
    post "/account"                             OwnAccount  people::requests::change_account;
    post "/account/password"                    OwnAccount  people::requests::change_password;
    post "/account/sessions/{session}/end"      OwnAccount  people::requests::end_session;
    get  "/account/second-factor"               OwnAccount  people::requests::second_factor_form;
    post "/account/second-factor"               OwnAccount  people::requests::set_second_factor;
    get  "/people"                              Invite      people::requests::people;
    post "/people"                              Invite      people::requests::invite;
    post "/people/{person}"                     Invite      people::requests::change_person;
    get  "/journal"                             ReadJournal people::requests::journal;

    get  "/cities"                              Read        network::requests::cities;
    get  "/cities/new"                          Found       network::requests::new_city_form;
    post "/cities/new"                          Found       network::requests::add_city;
    get  "/cities/{city}"                       Read        network::requests::city;
    get  "/cities/{city}/facts"                 WriteCity   network::requests::city_form;
    post "/cities/{city}/facts"                 WriteCity   network::requests::change_city;
    post "/cities/{city}/memberships/{network}" JoinNetwork network::requests::answer_invitation;
    get  "/networks"                            Read        network::requests::networks;
    get  "/networks/new"                        Found       network::requests::new_network_form;
    post "/networks/new"                        Found       network::requests::add_network;
    get  "/networks/{network}"                  Read        network::requests::network;
    get  "/networks/{network}/facts"            RunNetwork  network::requests::network_form;
    post "/networks/{network}/facts"            RunNetwork  network::requests::change_network;
    post "/networks/{network}/members"          RunNetwork  network::requests::change_members;
    get  "/bodies"                              Read        network::requests::bodies;
    get  "/bodies/new"                          Found       network::requests::new_body_form;
    post "/bodies/new"                          Found       network::requests::add_body;
    get  "/bodies/{body}"                       Read        network::requests::body;
    get  "/bodies/{body}/facts"                 Found       network::requests::body_form;
    post "/bodies/{body}/facts"                 Found       network::requests::change_body;
    post "/bodies/{body}/places"                Found       network::requests::change_places;

    get  "/facts"                               Read        competence::requests::overview;
    get  "/facts/new"                           WriteFacts  competence::requests::new_form;
    post "/facts/new"                           WriteFacts  competence::requests::add;
    get  "/facts/{country}"                     Read        competence::requests::country;
    get  "/facts/entries/{competence}"          WriteFacts  competence::requests::change_form;
    post "/facts/entries/{competence}"          WriteFacts  competence::requests::change;
    get  "/cities/{city}/tasks"                 Read        competence::requests::city;
    get  "/cities/{city}/tasks/new"             WriteCity   competence::requests::new_city_form;
    post "/cities/{city}/tasks/new"             WriteCity   competence::requests::add_to_city;
    get  "/cities/{city}/tasks/{task}"          WriteCity   competence::requests::change_city_form;
    post "/cities/{city}/tasks/{task}"          WriteCity   competence::requests::change_of_city;

    get  "/evidence"                            Read        evidence::requests::list;
    get  "/evidence/tables"                     Read        evidence::requests::tables;
    get  "/evidence/load"                       LoadEvidence evidence::requests::load_form;
    post "/evidence/load"                       LoadEvidence evidence::requests::look;
    get  "/evidence/load/{waiting}"             LoadEvidence evidence::requests::preview;
    post "/evidence/load/{waiting}"             LoadEvidence evidence::requests::load;
    get  "/evidence/shapes"                     LoadEvidence evidence::shapes::requests::list;
    post "/evidence/shapes"                     LoadEvidence evidence::shapes::requests::look;
    get  "/evidence/shapes/{shape}"             LoadEvidence evidence::shapes::requests::preview;
    post "/evidence/shapes/{shape}"             LoadEvidence evidence::shapes::requests::keep;
    post "/evidence/shapes/{shape}/remove"      LoadEvidence evidence::shapes::requests::remove;
    get  "/evidence/{indicator}"                Read        evidence::requests::indicator;
    get  "/cities/{city}/evidence"              Read        evidence::requests::city;
    get  "/cities/{city}/evidence/alike"        WriteCity   evidence::requests::alike_form;
    post "/cities/{city}/evidence/alike"        WriteCity   evidence::requests::choose_alike;
    get  "/cities/{city}/evidence/{picture}"    Read        evidence::requests::city_picture;

    get  "/networks/{network}/collections"                          Read       evidence::collection::requests::network::all;
    get  "/networks/{network}/collections/new"                      RunNetwork evidence::collection::requests::network::new_form;
    post "/networks/{network}/collections/new"                      RunNetwork evidence::collection::requests::network::add;
    get  "/networks/{network}/collections/{collection}"             Read       evidence::collection::requests::network::one;
    get  "/networks/{network}/collections/{collection}/figures.csv" Read       evidence::collection::requests::network::csv;
    get  "/networks/{network}/collections/{collection}/figures.json" Read       evidence::collection::requests::network::json;
    get  "/networks/{network}/collections/{collection}/figures.svg" Read       evidence::collection::requests::network::svg;
    get  "/networks/{network}/collections/{collection}/figures.png" Read       evidence::collection::requests::network::png;
    get  "/networks/{network}/collections/{collection}/edit"        RunNetwork evidence::collection::requests::network::edit_form;
    post "/networks/{network}/collections/{collection}/edit"        RunNetwork evidence::collection::requests::network::change;
    post "/networks/{network}/collections/{collection}/stage"       RunNetwork evidence::collection::requests::network::stage;
    post "/networks/{network}/collections/{collection}/remind"      RunNetwork evidence::collection::requests::network::remind;
    get  "/networks/{network}/collections/{collection}/table.csv"   RunNetwork evidence::collection::requests::table::network_file;
    post "/networks/{network}/collections/{collection}/table"       RunNetwork evidence::collection::requests::table::network_look;
    post "/networks/{network}/collections/{collection}/table/take"  RunNetwork evidence::collection::requests::table::network_take;
    get  "/cities/{city}/collections"                               WriteCity  evidence::collection::requests::city::all;
    get  "/cities/{city}/collections/table.csv"                     WriteCity  evidence::collection::requests::table::city_file;
    post "/cities/{city}/collections/table"                         WriteCity  evidence::collection::requests::table::city_look;
    post "/cities/{city}/collections/table/take"                    WriteCity  evidence::collection::requests::table::city_take;
    get  "/cities/{city}/collections/{network}/{collection}"        WriteCity  evidence::collection::requests::city::form;
    post "/cities/{city}/collections/{network}/{collection}"        WriteCity  evidence::collection::requests::city::give;
    get  "/cities/{city}/figures"               Read        evidence::own::requests::list;
    get  "/cities/{city}/figures/new"           WriteCity   evidence::own::requests::new_form;
    post "/cities/{city}/figures/new"           WriteCity   evidence::own::requests::receive;
    get  "/cities/{city}/figures/new/{waiting}" WriteCity   evidence::own::requests::look;
    post "/cities/{city}/figures/new/{waiting}" WriteCity   evidence::own::requests::decide;
    get  "/cities/{city}/figures/releases"      WriteCity   evidence::own::requests::releases;
    get  "/cities/{city}/figures/{figures}"     Read        evidence::own::requests::table;
    post "/cities/{city}/figures/{figures}/remove" WriteCity evidence::own::requests::remove;
    get  "/cities/{city}/figures/{figures}/districts"      Read      evidence::districts::requests::page;
    get  "/cities/{city}/figures/{figures}/districts.csv"  Read      evidence::districts::requests::csv;
    get  "/cities/{city}/figures/{figures}/districts.json" Read      evidence::districts::requests::json;
    get  "/cities/{city}/figures/{figures}/districts.svg"  Read      evidence::districts::requests::svg;
    get  "/cities/{city}/figures/{figures}/districts.png"  Read      evidence::districts::requests::png;
    get  "/cities/{city}/figures/{figures}/outlines"           WriteCity evidence::districts::requests::outlines;
    post "/cities/{city}/figures/{figures}/outlines"           WriteCity evidence::districts::requests::look;
    post "/cities/{city}/figures/{figures}/outlines/remove"    WriteCity evidence::districts::requests::remove;
    get  "/cities/{city}/figures/{figures}/outlines/{waiting}" WriteCity evidence::districts::requests::preview;
    post "/cities/{city}/figures/{figures}/outlines/{waiting}" WriteCity evidence::districts::requests::keep;
    get  "/cities/{city}/indices"               Read        evidence::index::requests::list;
    get  "/cities/{city}/indices/new"           WriteCity   evidence::index::requests::new_form;
    post "/cities/{city}/indices/new"           WriteCity   evidence::index::requests::add;
    get  "/cities/{city}/indices/{index}"       Read        evidence::index::requests::one;
    get  "/cities/{city}/indices/{index}/recipe.json" Read  evidence::index::requests::recipe;
    get  "/cities/{city}/indices/{index}/table.csv"   Read  evidence::index::requests::table;
    get  "/cities/{city}/indices/{index}/scores.csv"  Read  evidence::index::requests::scores_csv;
    get  "/cities/{city}/indices/{index}/scores.json" Read  evidence::index::requests::scores_json;
    get  "/cities/{city}/indices/{index}/chart.svg"   Read  evidence::index::requests::svg;
    get  "/cities/{city}/indices/{index}/chart.png"   Read  evidence::index::requests::png;
    get  "/cities/{city}/indices/{index}/edit"  WriteCity   evidence::index::requests::edit_form;
    post "/cities/{city}/indices/{index}/edit"  WriteCity   evidence::index::requests::change;
    post "/cities/{city}/indices/{index}/remove" WriteCity  evidence::index::requests::remove;
    get  "/surveys/city-self-assessment"        Read        survey::requests::questionnaire;
    get  "/cities/{city}/assessments"           Read        survey::requests::assessments;
    post "/cities/{city}/assessments"           WriteCity   survey::requests::start;
    get  "/cities/{city}/assessments/{year}"    Read        survey::requests::assessment;
    post "/cities/{city}/assessments/{year}"    WriteCity   survey::requests::publish;
    get  "/cities/{city}/assessments/{year}/sections/{area}" ReadDrafts survey::requests::section;
    post "/cities/{city}/assessments/{year}/sections/{area}" WriteCity  survey::requests::answer;
    get  "/cities/{city}/assessments/{year}/profile"         Read       survey::requests::profile;
    get  "/cities/{city}/assessments/{year}/profile.svg"     Read       survey::requests::profile_svg;
    get  "/cities/{city}/assessments/{year}/profile.png"     Read       survey::requests::profile_png;
    get  "/cities/{city}/assessments/{year}/profile.csv"     Read       survey::requests::profile_csv;
    get  "/cities/{city}/plans"                                           Read       plan::requests::plans;
    get  "/cities/{city}/plans/new"                                       WriteCity  plan::requests::new_form;
    post "/cities/{city}/plans/new"                                       WriteCity  plan::requests::add;
    get  "/cities/{city}/plans/{plan}"                                    Read       plan::requests::plan;
    post "/cities/{city}/plans/{plan}"                                    WriteCity  plan::requests::step;
    get  "/cities/{city}/plans/{plan}/edit"                               WriteCity  plan::requests::edit_form;
    post "/cities/{city}/plans/{plan}/edit"                               WriteCity  plan::requests::edit;
    get  "/cities/{city}/plans/{plan}/document.pdf"                       Read       plan::requests::pdf;
    get  "/cities/{city}/plans/{plan}/table.csv"                          Read       plan::requests::csv;
    get  "/cities/{city}/plans/{plan}/versions"                           ReadDrafts plan::requests::version::versions;
    post "/cities/{city}/plans/{plan}/versions"                           WriteCity  plan::requests::version::save_version;
    get  "/cities/{city}/plans/{plan}/versions/{number}"                  ReadDrafts plan::requests::version::version;
    post "/cities/{city}/plans/{plan}/versions/{number}"                  WriteCity  plan::requests::version::publish;
    get  "/cities/{city}/plans/{plan}/versions/{number}/changes"          ReadDrafts plan::requests::version::changes;
    get  "/cities/{city}/plans/{plan}/review"                             ReviewPlan plan::requests::version::review_form;
    post "/cities/{city}/plans/{plan}/review"                             ReviewPlan plan::requests::version::review;
    get  "/cities/{city}/plans/{plan}/actions/new"                        WriteCity  plan::requests::action::new_form;
    post "/cities/{city}/plans/{plan}/actions/new"                        WriteCity  plan::requests::action::add;
    get  "/cities/{city}/plans/{plan}/actions/{action}"                   Read       plan::requests::action::action;
    post "/cities/{city}/plans/{plan}/actions/{action}"                   WriteCity  plan::requests::action::remove;
    get  "/cities/{city}/plans/{plan}/actions/{action}/edit"              WriteCity  plan::requests::action::edit_form;
    post "/cities/{city}/plans/{plan}/actions/{action}/edit"              WriteCity  plan::requests::action::edit;
    get  "/cities/{city}/plans/{plan}/actions/{action}/outcome"           Read       plan::requests::outcome::outcome;
    post "/cities/{city}/plans/{plan}/actions/{action}/outcome"           WriteCity  plan::requests::outcome::measure;
    get  "/cities/{city}/needs"                                                   Read       mentoring::requests::stated::needs;
    get  "/cities/{city}/needs/new"                                               WriteCity  mentoring::requests::stated::new_need_form;
    post "/cities/{city}/needs/new"                                               WriteCity  mentoring::requests::stated::add_need;
    get  "/cities/{city}/needs/{need}"                                            Read       mentoring::requests::stated::need;
    get  "/cities/{city}/needs/{need}/edit"                                       WriteCity  mentoring::requests::stated::need_form;
    post "/cities/{city}/needs/{need}/edit"                                       WriteCity  mentoring::requests::stated::change_need;
    post "/cities/{city}/needs/{need}/withdraw"                                   WriteCity  mentoring::requests::stated::withdraw_need;
    get  "/cities/{city}/strengths"                                               Read       mentoring::requests::stated::strengths;
    get  "/cities/{city}/strengths/new"                                           WriteCity  mentoring::requests::stated::new_strength_form;
    post "/cities/{city}/strengths/new"                                           WriteCity  mentoring::requests::stated::add_strength;
    get  "/cities/{city}/strengths/{strength}"                                    Read       mentoring::requests::stated::strength;
    get  "/cities/{city}/strengths/{strength}/edit"                               WriteCity  mentoring::requests::stated::strength_form;
    post "/cities/{city}/strengths/{strength}/edit"                               WriteCity  mentoring::requests::stated::change_strength;
    post "/cities/{city}/strengths/{strength}/withdraw"                           WriteCity  mentoring::requests::stated::withdraw_strength;
    get  "/networks/{network}/programmes/new"                                     RunNetwork mentoring::requests::programme::new_form;
    post "/networks/{network}/programmes/new"                                     RunNetwork mentoring::requests::programme::add;
    get  "/networks/{network}/programmes/{programme}"                             Read       mentoring::requests::programme::one;
    get  "/networks/{network}/programmes/{programme}/facts"                       RunNetwork mentoring::requests::programme::edit_form;
    post "/networks/{network}/programmes/{programme}/facts"                       RunNetwork mentoring::requests::programme::change;
    get  "/networks/{network}/programmes/{programme}/participants"                RunNetwork mentoring::requests::programme::participants;
    post "/networks/{network}/programmes/{programme}/participants"                RunNetwork mentoring::requests::programme::put_participant;
    get  "/networks/{network}/programmes/{programme}/matching"                    Read       mentoring::requests::matching::one;
    post "/networks/{network}/programmes/{programme}/matching"                    RunNetwork mentoring::requests::matching::accept;
    get  "/networks/{network}/programmes/{programme}/matching/history"            Read       mentoring::requests::matching::history;
    get  "/networks/{network}/programmes/{programme}/pairs/{mentor}/{mentee}"     Read       mentoring::requests::programme::pair;
    post "/networks/{network}/programmes/{programme}/pairs/{mentor}/{mentee}/end" RunNetwork mentoring::requests::programme::end_pair;
    get  "/networks/{network}/programmes/{programme}/visits"                      Read       mentoring::requests::visit::list;
    post "/networks/{network}/programmes/{programme}/visits"                      RunNetwork mentoring::requests::visit::plan;
    get  "/networks/{network}/programmes/{programme}/visits/{visit}"              Read       mentoring::requests::visit::one;
    post "/networks/{network}/programmes/{programme}/visits/{visit}"              RunNetwork mentoring::requests::visit::change;

    get  "/cities/{city}/infographic"           Read        publish::requests::page;
    get  "/cities/{city}/infographic.svg"       Read        publish::requests::svg;
    get  "/cities/{city}/infographic.png"       Read        publish::requests::png;
    get  "/thesaurus.ttl"                                             Read           directory::requests::thesaurus;
    get  "/welcome/{city}"                                            Read           directory::welcome::choose_language;
    get  "/welcome/{city}/{lang}"                                     Read           directory::welcome::home;
    get  "/welcome/{city}/{lang}/services"                            Read           directory::welcome::services;
    get  "/welcome/{city}/{lang}/services/{service}"                  Read           directory::welcome::service;
    post "/welcome/{city}/{lang}/feedback"                            Read           directory::welcome::feedback::receive;
    get  "/welcome/{city}/{lang}/thanks"                              Read           directory::welcome::feedback::thanks;
    get  "/cities/{city}/feedback"                                    ReadFeedback   feedback::requests::inbox;
    post "/cities/{city}/feedback/{note}"                             WriteDirectory feedback::requests::change;
    get  "/welcome/{city}/worker.js"                                  Read           directory::welcome::kept::worker;
    get  "/welcome/{city}/{lang}/everything.json"                     Read           directory::welcome::kept::everything;
    get  "/welcome/{city}/{lang}/manifest.webmanifest"                Read           directory::welcome::kept::manifest;
    get  "/welcome/{city}/{lang}/offline"                             Read           directory::welcome::kept::offline;
    get  "/welcome/{city}/{lang}/guide.pdf"                           Read           directory::welcome::paper::guide;
    get  "/welcome/{city}/{lang}/services/{service}/sheet.pdf"        Read           directory::welcome::paper::sheet;
    get  "/welcome/{city}/{lang}/map"                                 Read           directory::welcome::map;
    get  "/cities/{city}/directory"                                   ReadDrafts     directory::requests::overview;
    get  "/cities/{city}/directory/coverage"                          ReadDrafts     directory::coverage::requests::of_city;
    get  "/coverage"                                                  Read           directory::coverage::requests::of_all;
    get  "/cities/{city}/directory/file.json"                         WriteDirectory directory::requests::file;
    get  "/cities/{city}/directory/file.csv"                          WriteDirectory directory::table::requests::csv;
    get  "/cities/{city}/directory/file.xlsx"                         WriteDirectory directory::table::requests::xlsx;
    get  "/cities/{city}/directory/table/{waiting}"                   PublishDirectory directory::table::requests::look;
    post "/cities/{city}/directory/table/{waiting}"                   PublishDirectory directory::table::requests::decide;
    get  "/cities/{city}/directory/source/{waiting}"                  PublishDirectory directory::source::requests::show;
    post "/cities/{city}/directory/source/{waiting}"                  PublishDirectory directory::source::requests::decide;
    get  "/cities/{city}/directory/import"                            PublishDirectory directory::requests::import_form;
    post "/cities/{city}/directory/import"                            PublishDirectory directory::requests::import;
    post "/cities/{city}/directory/unfinished"                        WriteDirectory directory::requests::throw_away;
    get  "/cities/{city}/directory/holidays"                          WriteDirectory directory::requests::holidays;
    post "/cities/{city}/directory/holidays"                          WriteDirectory directory::requests::change_holidays;
    get  "/cities/{city}/directory/organisations/new"                      WriteDirectory   directory::around::blank::<Organisation>;
    post "/cities/{city}/directory/organisations/new"                      WriteDirectory   directory::around::add::<Organisation>;
    post "/cities/{city}/directory/organisations/new/publish"              PublishDirectory directory::around::add_published::<Organisation>;
    get  "/cities/{city}/directory/organisations/{organisation}"           WriteDirectory   directory::around::show::<Organisation>;
    post "/cities/{city}/directory/organisations/{organisation}"           WriteDirectory   directory::around::change::<Organisation>;
    post "/cities/{city}/directory/organisations/{organisation}/publish"   PublishDirectory directory::around::publish::<Organisation>;
    post "/cities/{city}/directory/organisations/{organisation}/remove"    PublishDirectory directory::around::remove::<Organisation>;
    get  "/cities/{city}/directory/places/new"                             WriteDirectory   directory::around::blank::<Place>;
    post "/cities/{city}/directory/places/new"                             WriteDirectory   directory::around::add::<Place>;
    post "/cities/{city}/directory/places/new/publish"                     PublishDirectory directory::around::add_published::<Place>;
    get  "/cities/{city}/directory/places/{place}"                         WriteDirectory   directory::around::show::<Place>;
    post "/cities/{city}/directory/places/{place}"                         WriteDirectory   directory::around::change::<Place>;
    post "/cities/{city}/directory/places/{place}/publish"                 PublishDirectory directory::around::publish::<Place>;
    post "/cities/{city}/directory/places/{place}/remove"                  PublishDirectory directory::around::remove::<Place>;
    get  "/cities/{city}/directory/services/new"                      WriteDirectory directory::requests::new_service;
    post "/cities/{city}/directory/services/new"                      WriteDirectory directory::requests::add_service;
    get  "/cities/{city}/directory/services/{service}"                WriteDirectory directory::requests::service;
    post "/cities/{city}/directory/services/{service}"                WriteDirectory directory::requests::change_service;
    post "/cities/{city}/directory/services/new/publish"              PublishDirectory directory::requests::add_published_service;
    post "/cities/{city}/directory/services/{service}/publish"        PublishDirectory directory::requests::publish_service;
    post "/cities/{city}/directory/services/{service}/withdraw"       PublishDirectory directory::requests::withdraw_service;
    get  "/cities/{city}/directory/links"                             ReadDrafts       links::requests::list;
    post "/cities/{city}/directory/links"                             WriteDirectory   links::requests::look;
    get  "/cities/{city}/directory/links/replace"                     PublishDirectory links::requests::replace_form;
    post "/cities/{city}/directory/links/replace"                     PublishDirectory links::requests::replace;

    get  "/cities/{city}/guide"                                       ReadDrafts       directory::guide::requests::overview;
    get  "/cities/{city}/guide/{sort}/new"                            WriteDirectory   directory::guide::requests::blank;
    post "/cities/{city}/guide/{sort}/new"                            WriteDirectory   directory::guide::requests::add;
    post "/cities/{city}/guide/{sort}/new/publish"                    PublishDirectory directory::guide::requests::add_published;
    get  "/cities/{city}/guide/{sort}/{entry}"                        WriteDirectory   directory::guide::requests::entry;
    post "/cities/{city}/guide/{sort}/{entry}"                        WriteDirectory   directory::guide::requests::change;
    post "/cities/{city}/guide/{sort}/{entry}/publish"                PublishDirectory directory::guide::requests::publish;
    post "/cities/{city}/guide/{sort}/{entry}/withdraw"               PublishDirectory directory::guide::requests::withdraw;
    get  "/cities/{city}/guide/adopt"                                 WriteDirectory   directory::guide::adopt::page;
    post "/cities/{city}/guide/adopt"                                 WriteDirectory   directory::guide::adopt::take;
    get  "/cities/{city}/pictures"                                    ReadDrafts       directory::pictures::requests::list;
    get  "/cities/{city}/pictures/new"                                WriteDirectory   directory::pictures::requests::blank;
    post "/cities/{city}/pictures/new"                                WriteDirectory   directory::pictures::requests::add;
    get  "/cities/{city}/pictures/{picture}"                          WriteDirectory   directory::pictures::requests::picture;
    post "/cities/{city}/pictures/{picture}"                          WriteDirectory   directory::pictures::requests::change;
    post "/cities/{city}/pictures/{picture}/file"                     WriteDirectory   directory::pictures::requests::replace;
    post "/cities/{city}/pictures/{picture}/remove"                   WriteDirectory   directory::pictures::requests::remove;
    get  "/cities/{city}/pictures/{picture}/{file}"                   ReadDrafts       directory::pictures::served::draft;
    get  "/welcome/{city}/pictures/{mark}/{file}"                     Read             directory::pictures::served::public;
    get  "/cities/{city}/history/{sort}/{entry}"                      ReadDrafts       directory::history::page;
    post "/cities/{city}/history/{sort}/{entry}"                      WriteDirectory   directory::history::restore;
    get  "/cities/{city}/preview/{sort}/{entry}"                      ReadDrafts       directory::preview::page;
    get  "/cities/{city}/review/{sort}/{entry}"                       PublishDirectory directory::review::page;
    post "/cities/{city}/review/{sort}/{entry}"                       PublishDirectory directory::review::send_back;
    post "/cities/{city}/review/{sort}/{entry}/publish"               PublishDirectory directory::review::publish;
    get  "/cities/{city}/translate"                                   WriteDirectory   directory::translate::overview;
    get  "/cities/{city}/translate/{lang}"                            WriteDirectory   directory::translate::page;
    post "/cities/{city}/translate/{lang}"                            WriteDirectory   directory::translate::save;
    post "/cities/{city}/translate/{lang}/publish"                    PublishDirectory directory::translate::publish;
    post "/cities/{city}/translate/{lang}/suggest"                    WriteDirectory   directory::translate::suggest;
    get  "/welcome/{city}/{lang}/pages"                               Read             directory::welcome::guide::pages;
    get  "/welcome/{city}/{lang}/pages/{entry}"                       Read             directory::welcome::guide::page;
    get  "/welcome/{city}/{lang}/events"                              Read             directory::welcome::guide::events;
    get  "/welcome/{city}/{lang}/events/{entry}"                      Read             directory::welcome::guide::event;
    get  "/welcome/{city}/{lang}/news"                                Read             directory::welcome::guide::news;
    get  "/welcome/{city}/{lang}/news/{entry}"                        Read             directory::welcome::guide::piece;
    get  "/welcome/{city}/{lang}/numbers"                             Read             directory::welcome::guide::numbers;
    get  "/welcome/{city}/{lang}/words"                               Read             directory::welcome::guide::words;

    get  "/practices"                                               Read       practice::requests::practices;
    get  "/practices/{practice}"                                    Read       practice::requests::practice;
    get  "/cities/{city}/practices"                                 Read       practice::requests::of_city;
    get  "/cities/{city}/practices/new"                             WriteCity  practice::requests::new_practice_form;
    post "/cities/{city}/practices/new"                             WriteCity  practice::requests::add_practice;
    get  "/cities/{city}/practices/{practice}/edit"                 WriteCity  practice::requests::practice_form;
    post "/cities/{city}/practices/{practice}/edit"                 WriteCity  practice::requests::change_practice;
    get  "/cities/{city}/adoptions/new"                             WriteCity  practice::requests::new_adoption_form;
    post "/cities/{city}/adoptions/new"                             WriteCity  practice::requests::add_adoption;
    get  "/cities/{city}/adoptions/{practice}/edit"                 WriteCity  practice::requests::adoption_form;
    post "/cities/{city}/adoptions/{practice}/edit"                 WriteCity  practice::requests::change_adoption;
    get  "/benchmarks"                                              Read       practice::requests::benchmarks;
    get  "/benchmarks/{benchmark}"                                  Read       practice::requests::benchmark;
    get  "/networks/{network}/benchmarks/new"                       RunNetwork practice::requests::new_benchmark_form;
    post "/networks/{network}/benchmarks/new"                       RunNetwork practice::requests::add_benchmark;
    get  "/networks/{network}/benchmarks/{benchmark}/edit"          RunNetwork practice::requests::benchmark_form;
    post "/networks/{network}/benchmarks/{benchmark}/edit"          RunNetwork practice::requests::change_benchmark;
}

macro_rules! open_routes {
    ($($method:ident $path:literal $answer:path;)*) => {
        /// Every line of the open interfaces: other programs ask there, who need no account.
        pub const OPEN: &[(&str, &str)] = &[$((stringify!($method), $path)),*];

        fn opened() -> Router<App> {
            Router::new()$(.route($path, $method($answer)))*
        }
    };
}

open_routes! {
    get "/open/{city}/hsds"                            open::hsds::base;
    get "/open/{city}/hsds/"                           open::hsds::base;
    get "/open/{city}/hsds/services"                   open::hsds::services;
    get "/open/{city}/hsds/services/{id}"              open::hsds::service;
    get "/open/{city}/hsds/organizations"              open::hsds::organizations;
    get "/open/{city}/hsds/organizations/{id}"         open::hsds::organization;
    get "/open/{city}/hsds/service_at_locations"       open::hsds::service_at_locations;
    get "/open/{city}/hsds/service_at_locations/{id}"  open::hsds::service_at_location;
    get "/open/{city}/hsds/taxonomies"                 open::hsds::taxonomies;
    get "/open/{city}/hsds/taxonomies/{id}"            open::hsds::taxonomy;
    get "/open/{city}/hsds/taxonomy_terms"             open::hsds::taxonomy_terms;
    get "/open/{city}/hsds/taxonomy_terms/{id}"        open::hsds::taxonomy_term;
    get "/open/{city}/hsds-uk"                            open::hsds::base;
    get "/open/{city}/hsds-uk/"                           open::hsds::base;
    get "/open/{city}/hsds-uk/services"                   open::hsds::services;
    get "/open/{city}/hsds-uk/services/{id}"              open::hsds::service;
    get "/open/{city}/hsds-uk/service_at_locations"       open::hsds::service_at_locations;
    get "/open/{city}/hsds-uk/service_at_locations/{id}"  open::hsds::service_at_location;
    get "/open/{city}/hsds-uk/taxonomies"                 open::hsds::taxonomies;
    get "/open/{city}/hsds-uk/taxonomies/{id}"            open::hsds::taxonomy;
    get "/open/{city}/hsds-uk/taxonomy_terms"             open::hsds::taxonomy_terms;
    get "/open/{city}/hsds-uk/taxonomy_terms/{id}"        open::hsds::taxonomy_term;
    get "/open/openapi.json"                           open::openapi::whole;
    get "/open/{city}/hsds/openapi.json"               open::openapi::of_part;
    get "/open/{city}/hsds-uk/openapi.json"            open::openapi::of_part;
    get "/open/{city}/{lang}/news.atom"                open::feeds::news;
    get "/open/{city}/{lang}/events.atom"              open::feeds::events;
    get "/open/{city}/{lang}/search.xml"               open::feeds::search;
    get "/open/{city}/sitemap/{number}"                open::feeds::sitemap;
    get "/sitemap.xml"                                 open::feeds::sitemaps;
    get "/s/{code}"                                    open::feeds::short;
    get "/open/{city}/cpsv-ap.ttl"                     open::cpsv::turtle;
    get "/open/{city}/cpsv-ap.jsonld"                  open::cpsv::json_ld;
    get "/open/{city}/{lang}/events.ics"               open::calendar::events;
    get "/open/{city}/{lang}/events/{event}/event.ics" open::calendar::event;
    get "/open/pictograms/{file}"                      open::integreat::pictogram;
    get  "/api/v3/regions"                             open::integreat::regions;
    get  "/api/v3/regions/"                            open::integreat::regions;
    get  "/api/v3/regions/{city}"                      open::integreat::one_region;
    get  "/api/v3/regions/{city}/"                     open::integreat::one_region;
    get  "/api/v3/{city}/{rest}"                       open::integreat::of_city;
    get  "/api/v3/{city}/{rest}/"                      open::integreat::of_city;
    get  "/api/v3/{city}/{lang}/{*rest}"               open::integreat::of_language;
    post "/api/v3/{city}/{lang}/{*rest}"               open::integreat::receive;
    get  "/wp-json/extensions/v3/sites"                open::integreat::regions;
    get  "/wp-json/extensions/v3/sites/"               open::integreat::regions;
    get  "/wp-json/extensions/v3/sites/{city}"         open::integreat::one_region;
    get  "/wp-json/extensions/v3/sites/{city}/"        open::integreat::one_region;
    get  "/{city}/{lang}/wp-json/extensions/v3/{*rest}" open::integreat::of_language;
    post "/{city}/{lang}/wp-json/extensions/v3/{*rest}" open::integreat::receive;
    get  "/{city}/{lang}/wp-json/ig-mpdf/v1/pdf"       open::integreat::pdf;
    get "/open/{city}/changes"                         open::changes::list;
    get "/open/{city}/hsds.zip"                        open::hsds::tables;
    get "/sdmx/2.1/{*rest}"                            open::statistics::sdmx_21;
    get "/sdmx/3.0/{*rest}"                            open::statistics::sdmx_30;
    get "/statistics/1.0/{*rest}"                      open::statistics::json_stat;
    get "/catalogue/toc/txt"                           open::statistics::contents;
    get "/catalogue/toc/xml"                           open::statistics::tree;
    get "/eurostat/api/dissemination/sdmx/2.1/{*rest}" open::statistics::sdmx_21;
    get "/eurostat/api/dissemination/sdmx/3.0/{*rest}" open::statistics::sdmx_30;
    get "/eurostat/api/dissemination/statistics/1.0/{*rest}" open::statistics::json_stat;
    get "/eurostat/api/dissemination/catalogue/toc/txt" open::statistics::contents;
    get "/eurostat/api/dissemination/catalogue/toc/xml" open::statistics::tree;
}

/// The open interfaces, for programs that stand anywhere.
fn open_to_all(app: &App) -> Router<App> {
    let told = [header::ETAG, header::LAST_MODIFIED, header::CONTENT_LANGUAGE, header::LINK];
    let anywhere = CorsLayer::new()
        .allow_origin(cors::Any)
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers(cors::Any)
        .expose_headers(told)
        .max_age(Duration::from_secs(86_400));
    opened()
        .method_not_allowed_fallback(open::not_so)
        .layer(from_fn(open::around))
        .layer(from_fn_with_state(app.clone(), limit::check))
        .layer(anywhere)
}

/// The largest body of a request, in bytes: of a form that anybody may send, of any other form,
/// and of a file, which is uploaded whole.
const LARGEST_AT_THE_DOOR: usize = 16 * 1024;
pub const LARGEST_FORM: usize = 256 * 1024;
pub const LARGEST_FILE: usize = 16 * 1024 * 1024;
/// A picture with its words; a little more, so that one that is too large is told so in words.
const LARGEST_PICTURE: usize = ::picture::LARGEST_FILE + 1024 * 1024;
/// A file of outlines.
const LARGEST_OUTLINES: usize = ::publish::shape::MOST_BYTES + 64 * 1024;

/// A city's directory with its pictures.
const LARGEST_CITY: usize = ::directory::file::LARGEST_FILE + 64 * 1024;

/// Documents are packed within.
const PACKED: NotForContentType = NotForContentType::const_new("application/pdf");

/// What the body of a request to an address may weigh, and how long the request may take.
fn bounds(path: &str) -> (usize, Duration) {
    match path {
        "/sign-in" | "/invitations/{token}" | "/welcome/{city}/{lang}/feedback" => {
            (LARGEST_AT_THE_DOOR, server::PATIENCE)
        }
        "/evidence/load" | "/cities/{city}/figures/new" => {
            (LARGEST_FILE, server::PATIENCE_WITH_FILES)
        }
        "/networks/{network}/collections/{collection}/table"
        | "/networks/{network}/collections/{collection}/table/take"
        | "/cities/{city}/collections/table"
        | "/cities/{city}/collections/table/take" => (
            crate::evidence::collection::requests::table::LARGEST_BODY,
            server::PATIENCE_WITH_FILES,
        ),
        "/evidence/shapes" | "/cities/{city}/figures/{figures}/outlines" => {
            (LARGEST_OUTLINES, server::PATIENCE_WITH_FILES)
        }
        "/cities/{city}/directory/import" => (LARGEST_CITY, server::PATIENCE_WITH_FILES),
        "/cities/{city}/pictures/new" | "/cities/{city}/pictures/{picture}/file" => {
            (LARGEST_PICTURE, server::PATIENCE_WITH_FILES)
        }
        "/cities/{city}/figures/new/{waiting}"
        | "/cities/{city}/directory/table/{waiting}"
        | "/cities/{city}/directory/source/{waiting}" => {
            (LARGEST_FORM, server::PATIENCE_WITH_FILES)
        }
        _ => (LARGEST_FORM, server::PATIENCE),
    }
}

/// What answers at an address, behind the guard and within its bounds.
fn bounded(answer: MethodRouter<App>, (app, act): (&App, Act), path: &str) -> MethodRouter<App> {
    let (bytes, time) = bounds(path);
    answer
        .layer::<_, Infallible>(from_fn_with_state((app.clone(), act), guard::check))
        .layer::<_, Infallible>(DefaultBodyLimit::max(bytes))
        .layer(from_fn_with_state(time, server::in_time))
}

/// Routes in the frame: whatever refuses or fails within, the reader sees a page in her language.
pub fn framed(app: &App, routes: Router<App>) -> Router<App> {
    routes
        .layer(CatchPanicLayer::custom(panicked))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(app.clone(), frame::around))
        .layer(from_fn_with_state(app.clone(), limit::check))
}

/// A panic is a mistake of the program, told to the log and to nobody else.
fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic.downcast_ref::<&str>().map(|t| (*t).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    Refusal::fault(format!("a panic: {}", text.unwrap_or_default())).into_response()
}

/// The whole server.
pub fn router(app: App) -> directory::welcome::quick::Front {
    let framed = framed(&app, guarded(&app).fallback(home::nothing_here));
    let all = Router::new()
        .route("/health", get(home::health))
        .route("/favicon.ico", get(home::favicon))
        .route("/robots.txt", get(security::robots_txt))
        .route("/.well-known/security.txt", get(security::security_txt))
        .route("/assets/{mark}/{name}", get(home::asset))
        .merge(open_to_all(&app))
        .merge(framed)
        .layer(
            CompressionLayer::new()
                .compress_when(SizeAbove::new(600).and(NotForContentType::IMAGES).and(PACKED)),
        )
        .layer(DefaultBodyLimit::max(LARGEST_AT_THE_DOOR))
        .layer(from_fn_with_state(app.clone(), security::headers))
        .with_state(app.clone());
    directory::welcome::quick::Front::new(app, all)
}
