//! Writes what the repository keeps of the article: `cargo run -p northern-route-facts --example article
//! -- ARTICLE`, where ARTICLE is its text with a paragraph on each line.

use northern_route_facts::evidence::article::{numbers, runs};
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = env::args().nth(1).ok_or("Name the file of the article.")?;
    let text = fs::read_to_string(path)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("article");
    let hashes: BTreeSet<u64> = runs(&text).into_iter().map(|(hash, _)| hash).collect();
    let hashes: Vec<String> = hashes.iter().map(|hash| format!("{hash:012x}\n")).collect();
    fs::write(folder.join("runs.txt"), hashes.concat())?;
    let of_line = |(index, line)| {
        let number = move |number| format!("{},{number}\n", index + 1);
        numbers(line).into_iter().map(number)
    };
    let rows: Vec<String> = text.lines().enumerate().flat_map(of_line).collect();
    let lines = format!("line,number\n{}", rows.concat());
    fs::write(folder.join("numbers.csv"), lines)?;
    Ok(())
}
