// Reads what we wrote as JSON-stat with the toolkit of those who made the format: it keeps the flags of
// missing figures. `node toolkit.cjs FOLDER`; the package is looked for where NODE_PATH says.
const fs = require("node:fs");
const path = require("node:path");

let toolkit;
try {
  toolkit = require("jsonstat-toolkit");
} catch (absent) {
  console.log(`absent jsonstat-toolkit: ${absent.code}`);
  process.exit(0);
}
const JSONstat = toolkit.default ?? toolkit;

const [folder] = process.argv.slice(2);
const suffix = ".expected.json";
const names = fs.readdirSync(folder).filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
const read = (name, kind) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.${kind}.json`), "utf8"));
let isWell = names.length > 0;

const check = (name) => {
  const expected = read(name, "expected");
  const table = JSONstat(read(name, "stat"));
  const assert = (is, what) => {
    if (!is) throw new Error(what);
  };
  assert(table.class === "dataset", "not a dataset");
  const time = table.role.time[0];
  assert(table.id.join() === [...expected.dimensions, time].join(), `dimensions ${table.id}`);
  for (const [codes, period, value, flags] of expected.cells) {
    const key = Object.fromEntries([...codes, period].map((code, at) => [table.id[at], code]));
    const cell = table.Data(key);
    const status = flags || (value === null ? ":" : null);
    const found = cell && cell.value === value && (cell.status ?? null) === status;
    assert(found, `${JSON.stringify(key)}: ${JSON.stringify(cell)} is not ${value} ${status}`);
  }
  for (const [dimension, codes] of Object.entries(expected.codes)) {
    for (const [code, label] of Object.entries(codes)) {
      const found = table.Dimension(dimension).Category(code);
      assert(found && found.label === label, `${dimension} ${code}: ${JSON.stringify(found)}`);
    }
  }
};

for (const name of names) {
  try {
    check(name);
  } catch (fault) {
    isWell = false;
    console.log(`fault jsonstat-toolkit ${name}: ${fault.message}`);
  }
}
console.log(`read jsonstat-toolkit: ${names.length}`);
process.exit(isWell ? 0 : 1);
