//! The data to take away: the tables under stable addresses, what they hold as a data package, and both in one archive.
//!
//! The package follows the Data Package and Table Schema specifications (<https://specs.frictionlessdata.io>). What it
//! says of tables and columns stands in `facts/schema/`.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use serde_json::{Map, Value, json};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::store::{Load, Store, hash};

/// The archive, as the contract names it.
const ARCHIVE: &str = "northern-route-data.zip";
/// The folder of the tables, as the contract names it.
const FOLDER: &str = "data";
/// A date of reduced precision, as the tables write it.
const DATE: &str = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

/// A row of a table of the schema, by the names of its columns.
type Row = BTreeMap<String, String>;
/// Files by their names, in order.
type Files = Vec<(String, Vec<u8>)>;

/// Puts the tables, what they hold, and the archive of both into the site.
///
/// # Errors
/// Where a table is missing, or its columns are not those of the schema.
pub fn put(root: &Path, store: &mut Store) -> Result<(), String> {
    let package = package(root)?;
    for (name, bytes) in &package {
        store.put(&format!("{FOLDER}/{name}"), Load::Link, bytes)?;
    }
    store.put(ARCHIVE, Load::Link, &archive(root, package)?)
}

/// The files of the package: its description first, then the tables.
fn package(root: &Path) -> Result<Files, String> {
    let tables = rows(&facts(root, "schema/tables.csv")?)?;
    let columns = rows(&facts(root, "schema/columns.csv")?)?;
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for table in &tables {
        let name = &table["table"];
        let bytes = facts(root, &format!("tables/{name}.csv"))?;
        let own: Vec<&Row> = columns.iter().filter(|row| row["table"] == *name).collect();
        agree(name, &bytes, &own)?;
        resources.push(resource(table, &own, &bytes));
        files.push((format!("{name}.csv"), bytes));
    }
    let sources = rows(&facts(root, "tables/sources.csv")?)?;
    let description = json!({
        "profile": "tabular-data-package",
        "name": "northern-route-data",
        "title": "Northern Route: opiates crossing Central Asia, as published",
        "description": "Seizures, flows, claims, contradictions and cooperation in Central Asia, with a source for each row. \
                        Weights are as seized and purity is unknown; seizures measure enforcement effort as well as supply.",
        "version": northern_route_facts::VERSION,
        "licenses": [{
            "name": "CC-BY-4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
            "title": "For our own contribution: selection, wording, schema and checks. Each row keeps the terms of its source.",
        }],
        "sources": sources.iter().map(source).collect::<Vec<_>>(),
        "resources": resources,
    });
    let text = format!("{description:#}\n");
    files.insert(0, ("datapackage.json".to_owned(), text.into_bytes()));
    Ok(files)
}

/// A source as the package names it.
fn source(row: &Row) -> Value {
    let title = format!("{}. {}", row["publisher"], row["title"]);
    match row["url"].as_str() {
        "" => json!({ "title": title }),
        path => json!({ "title": title, "path": path }),
    }
}

/// A table as the package names it.
fn resource(table: &Row, columns: &[&Row], bytes: &[u8]) -> Value {
    let keys: Vec<&String> = columns
        .iter()
        .filter(|row| row["key"] == "yes")
        .map(|row| &row["column"])
        .collect();
    let mut schema = json!({
        "fields": columns.iter().map(|row| field(row)).collect::<Vec<_>>(),
        "missingValues": [""],
    });
    if !keys.is_empty() {
        schema["primaryKey"] = json!(keys);
    }
    json!({
        "profile": "tabular-data-resource",
        "name": table["table"],
        "path": format!("{}.csv", table["table"]),
        "title": table["title"],
        "description": table["description"],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": bytes.len(),
        "hash": format!("sha256:{}", hash(bytes)),
        "schema": schema,
    })
}

/// A column as the package names it. Dates have less than a day's precision, so they are text of a pattern.
fn field(row: &Row) -> Value {
    let mut constraints = Map::new();
    if row["required"] == "yes" {
        constraints.insert("required".to_owned(), json!(true));
    }
    if !row["values"].is_empty() {
        let values = row["values"].split(' ').map(|value| {
            if row["type"] == "integer" {
                value
                    .parse::<i64>()
                    .map_or_else(|_| json!(value), |value| json!(value))
            } else {
                json!(value)
            }
        });
        constraints.insert("enum".to_owned(), values.collect());
    }
    let is_date = row["type"] == "date";
    if is_date {
        constraints.insert("pattern".to_owned(), json!(DATE));
    }
    let kind = if is_date { "string" } else { &row["type"] };
    let mut field =
        json!({ "name": row["column"], "type": kind, "description": row["description"] });
    if !constraints.is_empty() {
        field["constraints"] = Value::Object(constraints);
    }
    field
}

/// Whether a table has the columns of the schema, in their order.
fn agree(name: &str, table: &[u8], columns: &[&Row]) -> Result<(), String> {
    let text = String::from_utf8_lossy(table);
    let head = text.lines().next().unwrap_or_default();
    let known: Vec<&str> = columns.iter().map(|row| row["column"].as_str()).collect();
    if head == known.join(",") {
        Ok(())
    } else {
        Err(format!(
            "facts/schema/columns.csv lists the columns {} for {name}.csv, which has {head}: list those that it has",
            known.join(",")
        ))
    }
}

/// The archive: the package, its terms and what changed, with the same bytes for the same data.
fn archive(root: &Path, mut files: Files) -> Result<Vec<u8>, String> {
    for name in ["README.md", "CHANGELOG.md"] {
        files.push((name.to_owned(), facts(root, name)?));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let unwritten = |error: &dyn std::fmt::Display| format!("{ARCHIVE}: {error}");
    for (name, bytes) in files {
        zip.start_file(name, options)
            .map_err(|error| unwritten(&error))?;
        zip.write_all(&bytes).map_err(|error| unwritten(&error))?;
    }
    let whole = zip.finish().map_err(|error| unwritten(&error))?;
    Ok(whole.into_inner())
}

/// A file of the facts.
fn facts(root: &Path, name: &str) -> Result<Vec<u8>, String> {
    let path = root.join("facts").join(name);
    fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The rows of a CSV text, by the names of its columns.
fn rows(bytes: &[u8]) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_reader(bytes);
    let rows = reader.deserialize();
    rows.collect::<Result<_, csv::Error>>()
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;
    use std::path::PathBuf;
    use zip::ZipArchive;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn whole() -> Vec<u8> {
        let package = package(&root()).expect("a package");
        archive(&root(), package).expect("an archive")
    }

    fn description() -> Value {
        let files = package(&root()).expect("a package");
        serde_json::from_slice(&files[0].1).expect("JSON")
    }

    #[test]
    fn every_table_of_facts_is_in_the_package() {
        let named = description();
        let resources = named["resources"].as_array().expect("a list");
        let mut named: Vec<_> = resources
            .iter()
            .filter_map(|resource| resource["path"].as_str())
            .collect();
        named.sort_unstable();
        let folder = root().join("facts/tables");
        let mut there: Vec<String> = fs::read_dir(folder)
            .expect("the tables")
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !NO_FACTS.contains(&name.as_str()))
            .collect();
        there.sort_unstable();
        assert_eq!(named, there);
    }

    /// Tables of where drawings stand, of the names that the code calls claims by, and of what it compares: no facts.
    const NO_FACTS: [&str; 6] = [
        "anchors.csv",
        "cited.csv",
        "ledger_checks.csv",
        "retired.csv",
        "series_checks.csv",
        "waters.csv",
    ];

    #[test]
    fn the_archive_holds_what_the_description_names_with_its_hash() {
        let bytes = whole();
        let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("it opens");
        let mut read = |name: &str| {
            let mut bytes = Vec::new();
            let mut file = zip.by_name(name).expect("it is there");
            file.read_to_end(&mut bytes).expect("it unpacks");
            bytes
        };
        let named: Value = serde_json::from_slice(&read("datapackage.json")).expect("JSON");
        assert_eq!(named["version"], json!(northern_route_facts::VERSION));
        let resources = named["resources"].as_array().expect("a list");
        assert!(resources.len() > 20);
        for resource in resources {
            let bytes = read(resource["path"].as_str().expect("a path"));
            assert_eq!(resource["bytes"], json!(bytes.len()));
            assert_eq!(resource["hash"], json!(format!("sha256:{}", hash(&bytes))));
        }
    }

    #[test]
    fn the_archive_is_the_same_each_time() {
        assert_eq!(hash(&whole()), hash(&whole()));
    }

    /// A spreadsheet runs a cell that starts like this as a formula. No cell of ours does, so none needs to be changed.
    #[test]
    fn no_cell_is_a_formula() {
        for (name, bytes) in package(&root()).expect("a package") {
            if name == "datapackage.json" {
                continue;
            }
            for row in rows(&bytes).expect("rows") {
                for (column, cell) in row {
                    let number = cell.parse::<f64>().is_ok();
                    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                    assert!(!runs || number, "{name}, {column}: {cell}");
                }
            }
        }
    }

    /// What the schema says of a cell holds for every cell; `cargo xtask test long` asks the public validator too.
    #[test]
    fn every_cell_is_as_its_column_says() {
        let columns = rows(&facts(&root(), "schema/columns.csv").expect("a schema")).expect("rows");
        let mut seen = 0;
        for column in &columns {
            let [table, name] = ["table", "column"].map(|part| column[part].as_str());
            let file = facts(&root(), &format!("tables/{table}.csv")).expect("a table");
            for row in rows(&file).expect("rows") {
                let cell = row[name].as_str();
                let conforms = match column["type"].as_str() {
                    _ if cell.is_empty() => column["required"] != "yes",
                    "integer" => cell.parse::<i64>().is_ok(),
                    "number" => cell.parse::<f64>().is_ok(),
                    "date" => is_date(cell),
                    // What a spreadsheet would run as a formula would have to be guarded.
                    "string" => !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    other => panic!("{table}, {name}: no type {other}"),
                };
                let mut listed = column["values"].split(' ');
                let known = column["values"].is_empty() || cell.is_empty();
                assert!(
                    conforms && (known || listed.any(|value| value == cell)),
                    "{table}, {name}: {cell}"
                );
                seen += 1;
            }
        }
        assert!(seen > 10_000, "{seen} cells");
        let described = |column: &Row| !column["description"].is_empty();
        assert!(columns.iter().all(described));
    }

    /// Whether a cell has the form of [`DATE`].
    fn is_date(cell: &str) -> bool {
        let parts: Vec<&str> = cell.split('-').collect();
        let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let long = parts
            .iter()
            .map(|part| part.len())
            .eq([4, 2, 2].into_iter().take(parts.len()));
        long && parts.len() <= 3 && parts.iter().all(digits)
    }

    #[test]
    fn a_column_that_the_schema_does_not_know_is_refused() {
        let row: Row = [("column".to_owned(), "kg".to_owned())].into();
        assert_eq!(agree("seizures", b"kg\n1\n", &[&row]), Ok(()));
        let refusal = agree("seizures", b"kg,year\n1,2\n", &[&row]).expect_err("refused");
        assert!(refusal.contains("has kg,year"), "{refusal}");
    }

    #[test]
    fn what_changed_is_said_of_this_version() {
        let changes = facts(&root(), "CHANGELOG.md").expect("a changelog");
        let heading = format!("## {}", northern_route_facts::VERSION);
        assert!(String::from_utf8_lossy(&changes).contains(&heading));
    }
}
