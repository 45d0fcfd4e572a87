//! Checks the fact tables and compiles them: a bad row ends the build with its place and the mend.

use std::path::Path;
use std::{env, fs, process};

use northern_route_facts::{Tables, emit, read};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new("facts/tables");
    println!("cargo::rerun-if-changed={}", folder.display());
    let table = |name: &str| fs::read_to_string(folder.join(name));
    let texts = [
        table("seizures.csv")?,
        table("sources.csv")?,
        table("places.csv")?,
        table("corridors.csv")?,
        table("flow_estimates.csv")?,
        table("denominators.csv")?,
        table("outliers.csv")?,
        table("events.csv")?,
    ];
    let [
        seizures,
        sources,
        places,
        corridors,
        flow_estimates,
        denominators,
        outliers,
        events,
    ] = &texts;
    let tables = Tables {
        seizures,
        sources,
        places,
        corridors,
        flow_estimates,
        denominators,
        outliers,
        events,
    };
    match read(&tables) {
        Ok(facts) => {
            let out = env::var("OUT_DIR")?;
            fs::write(Path::new(&out).join("facts.rs"), emit(&facts))?;
            Ok(())
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            process::exit(1);
        }
    }
}
