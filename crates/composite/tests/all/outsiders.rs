//! NumPy, SciPy, pingouin, scikit-learn and SALib make our indices anew.
//!
//! Python looks for them along `PYTHONPATH`. One that is absent is named; with
//! `ISOPOLITY_REQUIRE_TOOLS=1` that is a failure.

use std::{collections::BTreeMap, f64::consts::PI, fs, path::PathBuf};

use composite::{
    even::even_rows,
    relate::Relation,
    sobol::{Row, shares},
    *,
};
use serde_json::json;

use crate::{draft, key, leaf, node, outsider::judge, part, plain};

/// Chance that needs nobody: a multiplication, and its upper bits from 0 up to 1.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

fn panel(chance: &mut Chance, units: usize) -> Draft {
    let cell = |at: usize, chance: &mut Chance| {
        let x = chance.next();
        let figure = match at {
            1 => x.powi(30) * 1e4,
            4 => -x.powi(30) * 1e4,
            6 if x > 0.97 => 500.0,
            7 => (x * 6.0).floor(),
            _ => x * 20.0,
        };
        (chance.next() > 0.08).then_some(figure)
    };
    let mut row = || (0..9).map(|at| cell(at, chance)).collect();
    let rows: Vec<Vec<Option<f64>>> = (0..units).map(|_| row()).collect();
    let mut draft = draft(&rows);
    for at in [2, 5, 8] {
        draft.indicators[at].direction = Direction::LowerIsBetter;
    }
    for (at, unit) in draft.units.iter_mut().enumerate() {
        unit.group = (at % 5 != 4).then(|| format!("g{}", at % 3));
    }
    draft
}

fn recipe(method: Method, impute: Impute, then: Then, normalise: Normalise) -> Recipe {
    let posts = Normalise::Goalposts { low: 2.0, high: 18.0, scale: 90.0, cap: Cap::Open };
    let fixed = Leaf { normalise: Some(posts), treat: Some(Treat::None), ..leaf("i6") };
    let pillar = |name: &str, parts| Part::Node(Node { method, enough: 0.5, ..node(name, parts) });
    let first = pillar("first", vec![part("i1", 1.0), part("i2", 2.0), part("i3", 0.5)]);
    let second = pillar("second", vec![part("i4", 1.0), part("i5", 1.0), part("i9", 2.0)]);
    let third = node("third", vec![part("i7", 1.0), part("i8", 1.0), Part::Indicator(fixed)]);
    let rules = Outliers { winsorise: 4, then, ..Outliers::default() };
    let whole = node("whole", vec![first, second, Part::Node(Node { weight: 0.7, ..third })]);
    Recipe { impute, treat: Treat::Outliers(rules), normalise, ..plain(whole) }
}

fn recipes() -> Vec<(&'static str, Recipe)> {
    let low_high = || Normalise::MinMax { low: 1.0, high: 100.0 };
    let z = Normalise::ZScore { mean: 100.0, deviation: 10.0 };
    let power = Method::Power { exponent: 0.5 };
    vec![
        ("arithmetic", recipe(Method::Arithmetic, Impute::None, Then::Log, low_high())),
        ("geometric", recipe(Method::Geometric, Impute::Mean, Then::LogBySkew, low_high())),
        ("harmonic", recipe(Method::Harmonic, Impute::Median, Then::Nothing, z)),
        ("power", recipe(power, Impute::GroupMean, Then::Log, Normalise::Rank)),
        (
            "square",
            recipe(Method::Arithmetic, Impute::GroupMedian, Then::LogBySkew, Normalise::Borda),
        ),
        (
            "percentile",
            recipe(Method::Arithmetic, Impute::None, Then::Log, Normalise::PercentileRank),
        ),
    ]
}

fn told(draft: &Draft, index: &Index) -> serde_json::Value {
    let groups: Vec<_> = draft.units.iter().map(|unit| &unit.group).collect();
    let signs: BTreeMap<_, _> =
        draft.indicators.iter().map(|i| (&i.key, i.direction.sign())).collect();
    let names = ["whole", "first", "second", "third"];
    let principal: BTreeMap<_, _> =
        names.into_iter().map(|name| (name, index.principal(&key(name)).unwrap())).collect();
    let alphas: BTreeMap<_, _> =
        index.consistencies().into_iter().map(|c| (c.node.to_string(), c.alpha)).collect();
    json!({
        "groups": groups,
        "signs": signs,
        "linear": index.correlations(Relation::Linear).rows,
        "by-rank": index.correlations(Relation::ByRank).rows,
        "alphas": alphas,
        "principal": principal,
    })
}

fn ishigami(u: [f64; 3]) -> f64 {
    let [a, b, c] = u.map(|u| PI * (2.0 * u - 1.0));
    a.sin() + 7.0 * b.sin().powi(2) + 0.1 * c.powi(4) * a.sin()
}

fn row_of(a: [f64; 3], b: [f64; 3]) -> Row {
    let mixed = |at: usize| ishigami(std::array::from_fn(|i| if i == at { b[i] } else { a[i] }));
    Row { a: ishigami(a), b: ishigami(b), ab: (0..3).map(mixed).collect() }
}

fn sobol(chance: &mut Chance) -> serde_json::Value {
    let mut point = || [chance.next(), chance.next(), chance.next()];
    let rows: Vec<Row> = (0..1024).map(|_| row_of(point(), point())).collect();
    let flat: Vec<Vec<f64>> =
        rows.iter().map(|row| [vec![row.a, row.b], row.ab.clone()].concat()).collect();
    let even = |row: &Vec<f64>| row_of([row[0], row[1], row[2]], [row[3], row[4], row[5]]);
    let even: Vec<Row> = even_rows(1024, 6, 3).iter().map(even).collect();
    json!({
        "rows": flat,
        "shares": shares(&rows, 400, 3).unwrap(),
        "even": shares(&even, 0, 3).unwrap(),
    })
}

/// Parts with little in common, without gaps, and the weights that make them count as wished.
fn balanced(chance: &mut Chance) -> serde_json::Value {
    let mut row = || {
        let all = chance.next();
        (0..5).map(|_| Some(all + 2.0 * chance.next())).collect()
    };
    let rows: Vec<Vec<Option<f64>>> = (0..60).map(|_| row()).collect();
    let names = ["i1", "i2", "i3", "i4", "i5"];
    let recipe = plain(node("whole", names.map(|name| part(name, 1.0)).into()));
    let index = build(&draft(&rows).check().unwrap(), &recipe).unwrap();
    let wished = names.into_iter().zip([1.0, 1.0, 1.2, 0.8, 1.0]);
    let wished = wished.map(|(name, wish)| (key(name), wish)).collect();
    let columns: Vec<_> = index.indicators.iter().map(|i| &i.normalised).collect();
    json!({ "columns": columns, "found": index.balance(&key("whole"), &wished).unwrap() })
}

/// A folder with indices and what we say of them.
fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("composite-outsiders");
    fs::create_dir_all(&folder).unwrap();
    let write = |name: String, value: &serde_json::Value| {
        fs::write(folder.join(name), value.to_string()).unwrap();
    };
    let mut chance = Chance(20_261_128);
    for (name, recipe) in recipes() {
        for units in [30, 80] {
            let draft = panel(&mut chance, units);
            let index = build(&draft.clone().check().unwrap(), &recipe).unwrap();
            write(format!("{name}-{units}.index.json"), &serde_json::to_value(&index).unwrap());
            write(format!("{name}-{units}.told.json"), &told(&draft, &index));
        }
    }
    write("sobol.json".into(), &sobol(&mut chance));
    write("balance.json".into(), &balanced(&mut chance));
    folder
}

#[test]
fn programs_in_python_make_the_same_of_our_figures() {
    judge("python3", env!("CARGO_MANIFEST_DIR"), "check.py", &[folder().as_os_str()]);
}
