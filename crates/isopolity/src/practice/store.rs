//! What is kept of practices, adoptions and benchmarks.

use ::practice::{Adoption, Benchmark, FactorId, KeyFactor, Practice};
use locale::Text;
use measure::Key;

use super::{Adopted, FactorName, KeptBenchmark, KeptPractice, Stage, Teaser};
use crate::fold::{fold, pattern};
use crate::store::change::Change;
use crate::store::whole::{Column, Reader};
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

macro_rules! teaser {
    ($where:literal) => {
        concat!(
            "select p.key, p.title, p.summary, p.topics, p.city, p.example, p.stage, c.name as city_name, c.country
                from practice p join city c on c.key = p.city where ",
            $where
        )
    };
}

macro_rules! adopted {
    ($where:literal) => {
        concat!(
            "select a.practice, a.city, a.adapted_name, a.what_changed, a.status, a.direction, a.origin, a.version,
                c.name as city_name, p.title as practice_title, p.city as source_city, s.name as source_name
                from adoption a join practice p on p.key = a.practice join city c on c.key = a.city
                join city s on s.key = p.city where ",
            $where
        )
    };
}

macro_rules! sought {
    () => {
        "p.stage = 'published'
            and (p.search_fold like $1 escape '!' or c.name_fold like $1 escape '!' or exists (select m.value from practice_mark m
                where m.practice = p.key and m.kind = 'topic' and m.value = $2))
            and ($3 = '' or exists (select m.value from practice_mark m
                where m.practice = p.key and m.kind = 'topic' and m.value = $3))
            and ($4 = '' or c.country = $4)
            and ($5 = '' or exists (select m.value from practice_mark m
                where m.practice = p.key and m.kind = 'language' and m.value = $5))"
    };
}

statements! {
    SEARCH = concat!(
        "select p.key, p.title, p.summary, p.topics, p.city, p.example, p.stage, c.name as city_name, c.country
            from practice p join city c on c.key = p.city where ", sought!(),
        " and (p.title_fold, p.key) > ($6, $7) order by p.title_fold, p.key limit 31");
    COUNT = concat!("select count(*) as n from practice p join city c on c.key = p.city where ", sought!());
    COUNTRIES = "select distinct c.country from practice p join city c on c.key = p.city where p.stage = 'published'
        order by c.country";
    MARKS = "select distinct m.kind, m.value from practice_mark m join practice p on p.key = m.practice
        where p.stage = 'published' and m.kind in ('topic', 'language') order by m.kind, m.value";
    PRACTICE = "select key, city, title, summary, what_was_done, who, cost_note, results, conditions, topics, languages,
        factors, origin, stage, version from practice where key = $1";
    OF_CITY = teaser!("p.city = $1 order by p.title_fold, p.key limit 200");
    NAMES = "select key, title from practice where stage = 'published' order by title_fold, key limit 500";
    NAMES_FOR = "select key, title from practice where stage = 'published' or city = $1 order by title_fold, key limit 500";
    FOR_TOPICS = teaser!("p.stage = 'published' and exists (select m.value from practice_mark m
        where m.practice = p.key and m.kind = 'topic' and m.value in ($1, $2, $3, $4, $5, $6, $7, $8))
        order by p.title_fold, p.key limit 60");
    ADD_PRACTICE = "insert into practice (key, city, title, title_fold, search_fold, summary, what_was_done, who, cost_note,
        results, conditions, topics, languages, factors, origin, example, stage, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1) on conflict (key) do nothing";
    CHANGE_PRACTICE = "update practice set city = $2, title = $3, title_fold = $4, search_fold = $5, summary = $6,
        what_was_done = $7, who = $8, cost_note = $9, results = $10, conditions = $11, topics = $12, languages = $13,
        factors = $14, origin = $15, example = $16, stage = $17, version = version + 1 where key = $1 and version = $18";
    CUT_MARKS = "delete from practice_mark where practice = $1";
    MARK = "insert into practice_mark (practice, kind, value) values ($1, $2, $3) on conflict do nothing";
    ADOPTIONS_OF = adopted!("a.practice = $1 order by c.name_fold, a.city limit 200");
    ADOPTIONS_ROUND = adopted!("(a.city = $1 or p.city = $1) and p.stage = 'published' order by p.title_fold, p.key, c.name_fold limit 200");
    ADOPTION = adopted!("a.practice = $1 and a.city = $2");
    ADD_ADOPTION = "insert into adoption (practice, city, adapted_name, what_changed, status, direction, origin, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (practice, city) do nothing";
    CHANGE_ADOPTION = "update adoption set adapted_name = $3, what_changed = $4, status = $5, direction = $6, origin = $7,
        version = version + 1 where practice = $1 and city = $2 and version = $8";
    BENCHMARKS = "select key, network, title, topic, statement, additional_factors, version from benchmark
        where ($1 = '' or network = $1) and (title_fold, key) > ($2, $3) order by title_fold, key limit 51";
    BENCHMARK = "select key, network, title, topic, statement, additional_factors, version from benchmark where key = $1";
    FACTORS = "select key, title, origin, why, how, guiding_questions, good_practice from key_factor
        where benchmark = $1 order by place, key";
    FACTOR_NAMES = "select f.benchmark, b.title as benchmark_title, f.key, f.title from key_factor f
        join benchmark b on b.key = f.benchmark order by b.title_fold, b.key, f.place limit 300";
    FACTORS_SERVED = "select f.benchmark, b.title as benchmark_title, f.key, f.title from key_factor f
        join benchmark b on b.key = f.benchmark where f.good_practice = $1 or exists (select m.value from practice_mark m
            where m.practice = $1 and m.kind = 'factor' and m.value = f.benchmark || '.' || f.key)
        order by b.title_fold, b.key, f.place limit 60";
    SERVING = "select f.key as factor, p.key, p.title from key_factor f join practice p on p.key = f.good_practice
        where f.benchmark = $1 and p.stage = 'published'
        union select f.key as factor, p.key, p.title from key_factor f
        join practice_mark m on m.kind = 'factor' and m.value = f.benchmark || '.' || f.key
        join practice p on p.key = m.practice where f.benchmark = $1 and p.stage = 'published' order by 1, 2";
    ADD_BENCHMARK = "insert into benchmark (key, network, title, title_fold, topic, statement, additional_factors, example, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 1) on conflict (key) do nothing";
    CHANGE_BENCHMARK = "update benchmark set network = $2, title = $3, title_fold = $4, topic = $5, statement = $6,
        additional_factors = $7, example = $8, version = version + 1 where key = $1 and version = $9";
    CUT_FACTORS = "delete from key_factor where benchmark = $1";
    ADD_FACTOR = "insert into key_factor (benchmark, key, place, title, origin, why, how, guiding_questions, good_practice)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    EVERY_PRACTICE = "select * from practice where key > $1 order by key limit 200";
    EVERY_MARK = "select * from practice_mark where (practice, kind, value) > ($1, $2, $3) order by practice, kind, value limit 200";
    EVERY_ADOPTION = "select * from adoption where (practice, city) > ($1, $2) order by practice, city limit 200";
    EVERY_BENCHMARK = "select * from benchmark where key > $1 order by key limit 200";
    EVERY_FACTOR = "select * from key_factor where (benchmark, key) > ($1, $2) order by benchmark, key limit 200";
}

impl FromRow for KeptPractice {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let record = Practice {
            key: row.key("key")?,
            city: row.key("city")?,
            title: row.json("title")?,
            summary: row.json("summary")?,
            what_was_done: row.json("what_was_done")?,
            who: row.json("who")?,
            cost_note: row.json("cost_note")?,
            results: row.json("results")?,
            conditions: row.json("conditions")?,
            topics: row.json("topics")?,
            languages: row.json("languages")?,
            key_factors: row.json("factors")?,
            origin: row.json("origin")?,
        };
        Ok(Self { record, stage: stage(row)?, version: row.get("version")? })
    }
}

fn stage(row: &Row) -> Result<Stage, Fault> {
    let text: String = row.get("stage")?;
    Stage::parse(&text).ok_or_else(|| Fault::Decode(format!("no stage {text}").into()))
}

impl FromRow for Teaser {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            key: row.key("key")?,
            title: row.json("title")?,
            summary: row.json("summary")?,
            topics: row.json("topics")?,
            city: row.key("city")?,
            city_name: row.json("city_name")?,
            country: row.get("country")?,
            example: row.get("example")?,
            stage: stage(row)?,
        })
    }
}

impl FromRow for Adoption {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            practice: row.key("practice")?,
            city: row.key("city")?,
            adapted_name: row.json("adapted_name")?,
            what_changed: row.json("what_changed")?,
            status: row.json("status")?,
            direction: row.json("direction")?,
            origin: row.json("origin")?,
        })
    }
}

impl FromRow for Adopted {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            adoption: Adoption::from_row(row)?,
            version: row.get("version")?,
            practice_title: row.json("practice_title")?,
            city_name: row.json("city_name")?,
            source_city: row.key("source_city")?,
            source_name: row.json("source_name")?,
        })
    }
}

/// A benchmark comes without its key factors; they are rows of their own.
impl FromRow for KeptBenchmark {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let record = Benchmark {
            key: row.key("key")?,
            title: row.json("title")?,
            topic: row.key("topic")?,
            statement: row.json("statement")?,
            key_factors: Vec::new(),
            additional_factors: row.json("additional_factors")?,
        };
        Ok(Self { record, network: row.key("network")?, version: row.get("version")? })
    }
}

impl FromRow for KeyFactor {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let good_practice: Option<String> = row.get("good_practice")?;
        Ok(Self {
            key: row.key("key")?,
            title: row.json("title")?,
            origin: row.json("origin")?,
            why: row.json("why")?,
            how: row.json("how")?,
            guiding_questions: row.json("guiding_questions")?,
            good_practice: good_practice.and_then(|key| Key::parse(&key).ok()),
        })
    }
}

impl FromRow for FactorName {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            id: FactorId { benchmark: row.key("benchmark")?, factor: row.key("key")? },
            title: row.json("title")?,
            benchmark_title: row.json("benchmark_title")?,
        })
    }
}

/// What a reader looks for; an empty field sets no condition.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Words in any language.
    pub words: String,
    /// The topic that these words name, if they name one.
    pub named_topic: String,
    /// A topic.
    pub topic: String,
    /// A country.
    pub country: String,
    /// A language in which one can ask.
    pub language: String,
    /// The title and the key after which the list goes on.
    pub after: (String, String),
}

impl Sought {
    fn values(&self) -> Vec<Value> {
        values![pattern(&self.words), &self.named_topic, &self.topic, &self.country, &self.language]
    }
}

/// What the lists of a search offer: countries, topics and languages that there are.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// Countries by their codes.
    pub countries: Vec<String>,
    /// Topics by their keys.
    pub topics: Vec<String>,
    /// Languages by their tags.
    pub languages: Vec<String>,
}

/// A page of published practices (one more than are shown), and how many there are.
pub async fn search(store: &Store, sought: &Sought) -> Result<(Vec<Teaser>, i64), Fault> {
    let count = store.one(COUNT, sought.values()).await?.get("n")?;
    let mut values = sought.values();
    values.extend(values![&sought.after.0, &sought.after.1]);
    Ok((store.list(SEARCH, values).await?, count))
}

/// What a search can choose among.
pub async fn offered(store: &Store) -> Result<Offered, Fault> {
    let mut offered = Offered::default();
    for row in store.all(COUNTRIES, vec![]).await? {
        offered.countries.push(row.get("country")?);
    }
    for row in store.all(MARKS, vec![]).await? {
        let (kind, value): (String, String) = (row.get("kind")?, row.get("value")?);
        if kind == "topic" { offered.topics.push(value) } else { offered.languages.push(value) }
    }
    Ok(offered)
}

/// A practice by its key.
pub async fn practice(store: &Store, key: &Key) -> Result<Option<KeptPractice>, Fault> {
    store.find(PRACTICE, values![key]).await
}

/// A city's practices, drafts among them.
pub async fn of_city(store: &Store, city: &Key) -> Result<Vec<Teaser>, Fault> {
    store.list(OF_CITY, values![city]).await
}

/// Published practices by name.
pub async fn names(store: &Store) -> Result<Vec<(Key, Text)>, Fault> {
    store.all(NAMES, vec![]).await?.iter().map(name).collect()
}

/// Published practices and a city's drafts by name.
pub async fn names_for(store: &Store, city: &Key) -> Result<Vec<(Key, Text)>, Fault> {
    store.all(NAMES_FOR, values![city]).await?.iter().map(name).collect()
}

fn name(row: &Row) -> Result<(Key, Text), Fault> {
    Ok((row.key("key")?, row.json("title")?))
}

/// Published practices on any of at most eight topics.
pub async fn for_topics(store: &Store, topics: &[&str]) -> Result<Vec<Teaser>, Fault> {
    let places = topics.iter().copied().chain(std::iter::repeat("")).take(8);
    store.list(FOR_TOPICS, places.map(Value::from).collect()).await
}

/// Every word of a practice in every language, folded, for finding it.
fn search_fold(p: &Practice) -> String {
    let told = [&p.what_was_done, &p.who, &p.cost_note, &p.results, &p.conditions];
    let texts = [&p.title, &p.summary].into_iter().chain(told.into_iter().flatten());
    let words: Vec<_> = texts.flat_map(Text::versions).map(|v| fold(v.text)).collect();
    words.join("\n")
}

fn practice_values(kept: &KeptPractice) -> Result<Vec<Value>, Fault> {
    let p = &kept.record;
    Ok(values![
        &p.key,
        &p.city,
        Value::json(&p.title)?,
        fold(p.title.source_text()),
        search_fold(p),
        Value::json(&p.summary)?,
        Value::json(&p.what_was_done)?,
        Value::json(&p.who)?,
        Value::json(&p.cost_note)?,
        Value::json(&p.results)?,
        Value::json(&p.conditions)?,
        Value::json(&p.topics)?,
        Value::json(&p.languages)?,
        Value::json(&p.key_factors)?,
        Value::json(&p.origin)?,
        p.origin.is_example(),
        kept.stage.as_str()
    ])
}

async fn mark(change: &mut Change, p: &Practice) -> Result<(), Fault> {
    change.run(CUT_MARKS, values![&p.key]).await?;
    let topics = p.topics.iter().map(|t| ("topic", t.to_string()));
    let languages = p.languages.iter().map(|l| ("language", l.to_string()));
    let factors = p.key_factors.iter().map(|f| ("factor", f.to_string()));
    for (kind, value) in topics.chain(languages).chain(factors) {
        change.run(MARK, values![&p.key, kind, value]).await?;
    }
    Ok(())
}

/// Adds a practice; says whether the key was free.
pub async fn add_practice(change: &mut Change, new: &KeptPractice) -> Result<bool, Fault> {
    let added = change.run(ADD_PRACTICE, practice_values(new)?).await? == 1;
    if added {
        mark(change, &new.record).await?;
        let Practice { key, city, .. } = &new.record;
        let thing = ("practice", key.as_str());
        change.note("add", thing, Some(city.as_str()), None::<&()>, Some(new)).await?;
    }
    Ok(added)
}

/// Changes a practice that is still at the version it carries; says whether it was.
pub async fn change_practice(
    change: &mut Change,
    before: &KeptPractice,
    after: &KeptPractice,
) -> Result<bool, Fault> {
    let mut values = practice_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE_PRACTICE, values).await? == 1;
    if changed {
        mark(change, &after.record).await?;
        let act = if before.stage == after.stage { "edit" } else { after.stage.as_str() };
        let Practice { key, city, .. } = &after.record;
        let thing = ("practice", key.as_str());
        change.note(act, thing, Some(city.as_str()), Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// Who took a practice over.
pub async fn adoptions_of(store: &Store, practice: &Key) -> Result<Vec<Adopted>, Fault> {
    store.list(ADOPTIONS_OF, values![practice]).await
}

/// What a city took over, and what others took over from it.
pub async fn adoptions_round(store: &Store, city: &Key) -> Result<Vec<Adopted>, Fault> {
    store.list(ADOPTIONS_ROUND, values![city]).await
}

/// One adoption.
pub async fn adoption(store: &Store, practice: &Key, city: &Key) -> Result<Option<Adopted>, Fault> {
    store.find(ADOPTION, values![practice, city]).await
}

fn adoption_values(a: &Adoption) -> Result<Vec<Value>, Fault> {
    Ok(values![
        &a.practice,
        &a.city,
        Value::json(&a.adapted_name)?,
        Value::json(&a.what_changed)?,
        Value::json(&a.status)?,
        Value::json(&a.direction)?,
        Value::json(&a.origin)?
    ])
}

/// Records an adoption; says whether there was none yet.
pub async fn add_adoption(change: &mut Change, a: &Adoption) -> Result<bool, Fault> {
    let added = change.run(ADD_ADOPTION, adoption_values(a)?).await? == 1;
    if added {
        let city = Some(a.city.as_str());
        change.note("add", ("adoption", a.practice.as_str()), city, None::<&()>, Some(a)).await?;
    }
    Ok(added)
}

/// Changes an adoption that is still at this version; says whether it was.
pub async fn change_adoption(
    change: &mut Change,
    before: &Adoption,
    after: &Adoption,
    version: i64,
) -> Result<bool, Fault> {
    let mut values = adoption_values(after)?;
    values.push(version.into());
    let changed = change.run(CHANGE_ADOPTION, values).await? == 1;
    if changed {
        let city = Some(after.city.as_str());
        change
            .note("edit", ("adoption", after.practice.as_str()), city, Some(before), Some(after))
            .await?;
    }
    Ok(changed)
}

/// A page of benchmarks without their factors (one more than are shown), of one network or of all.
pub async fn benchmarks(
    store: &Store,
    network: &str,
    after: (&str, &str),
) -> Result<Vec<KeptBenchmark>, Fault> {
    store.list(BENCHMARKS, values![network, after.0, after.1]).await
}

/// A benchmark with its key factors.
pub async fn benchmark(store: &Store, key: &Key) -> Result<Option<KeptBenchmark>, Fault> {
    let mut found: Option<KeptBenchmark> = store.find(BENCHMARK, values![key]).await?;
    if let Some(kept) = &mut found {
        kept.record.key_factors = store.list(FACTORS, values![key]).await?;
    }
    Ok(found)
}

/// Every key factor by name, for choosing.
pub async fn factor_names(store: &Store) -> Result<Vec<FactorName>, Fault> {
    store.list(FACTOR_NAMES, vec![]).await
}

/// The key factors that a practice serves, or that name it as their good practice.
pub async fn factors_served(store: &Store, practice: &Key) -> Result<Vec<FactorName>, Fault> {
    store.list(FACTORS_SERVED, values![practice]).await
}

/// The published practices that serve the factors of a benchmark: factor, practice, title.
pub async fn serving(store: &Store, benchmark: &Key) -> Result<Vec<(Key, Key, Text)>, Fault> {
    let rows = store.all(SERVING, values![benchmark]).await?;
    rows.iter().map(|row| Ok((row.key("factor")?, row.key("key")?, row.json("title")?))).collect()
}

fn benchmark_values(kept: &KeptBenchmark) -> Result<Vec<Value>, Fault> {
    let b = &kept.record;
    Ok(values![
        &b.key,
        &kept.network,
        Value::json(&b.title)?,
        fold(b.title.source_text()),
        &b.topic,
        Value::json(&b.statement)?,
        Value::json(&b.additional_factors)?,
        b.has_examples()
    ])
}

async fn lay_factors(change: &mut Change, b: &Benchmark) -> Result<(), Fault> {
    change.run(CUT_FACTORS, values![&b.key]).await?;
    for (place, f) in (0_i64..).zip(&b.key_factors) {
        let values = values![
            &b.key,
            &f.key,
            place,
            Value::json(&f.title)?,
            Value::json(&f.origin)?,
            Value::json(&f.why)?,
            Value::json(&f.how)?,
            Value::json(&f.guiding_questions)?,
            f.good_practice.as_ref()
        ];
        change.run(ADD_FACTOR, values).await?;
    }
    Ok(())
}

/// Adds a benchmark with its factors; says whether the key was free.
pub async fn add_benchmark(change: &mut Change, new: &KeptBenchmark) -> Result<bool, Fault> {
    let added = change.run(ADD_BENCHMARK, benchmark_values(new)?).await? == 1;
    if added {
        lay_factors(change, &new.record).await?;
        let thing = ("benchmark", new.record.key.as_str());
        change.note("add", thing, None, None::<&()>, Some(new)).await?;
    }
    Ok(added)
}

/// Changes a benchmark that is still at the version it carries; says whether it was.
pub async fn change_benchmark(
    change: &mut Change,
    before: &KeptBenchmark,
    after: &KeptBenchmark,
) -> Result<bool, Fault> {
    let mut values = benchmark_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE_BENCHMARK, values).await? == 1;
    if changed {
        lay_factors(change, &after.record).await?;
        let thing = ("benchmark", after.record.key.as_str());
        change.note("edit", thing, None, Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<KeptPractice>("practice", EVERY_PRACTICE, &[Column::Text("key")]).await?;
    let key = &[Column::Text("practice"), Column::Text("kind"), Column::Text("value")];
    let mark = |row: &Row| row.key("practice").map(drop);
    reader.read_by("practice_mark", EVERY_MARK, key, mark).await?;
    let key = &[Column::Text("practice"), Column::Text("city")];
    let adoption = |row: &Row| {
        Adoption::from_row(row)?;
        row.get::<i64>("version").map(drop)
    };
    reader.read_by("adoption", EVERY_ADOPTION, key, adoption).await?;
    reader.read::<KeptBenchmark>("benchmark", EVERY_BENCHMARK, &[Column::Text("key")]).await?;
    let key = &[Column::Text("benchmark"), Column::Text("key")];
    let factor = |row: &Row| {
        let shown = row.get::<Option<String>>("good_practice")?;
        KeyFactor::from_row(row)?;
        shown.map_or(Ok(()), |_| row.key("good_practice").map(drop))
    };
    reader.read_by("key_factor", EVERY_FACTOR, key, factor).await?;
    Ok(reader.findings())
}
