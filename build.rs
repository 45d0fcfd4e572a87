//! Checks the fact tables and compiles them: a bad row ends the build with its place and the mend.

use std::path::Path;
use std::{env, fs, process};

use northern_route_facts::evidence::article;
use northern_route_facts::{
    EvidenceTables, Tables, VERSION, emit, emit_evidence, emit_sources, read,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The splitter reads the relocations.
    let is_wasm = env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    if is_wasm && env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=northern-route=--emit-relocs");
    }
    let folder = Path::new("facts/tables");
    println!("cargo::rerun-if-changed={}", folder.display());
    let table = |name: &str| fs::read_to_string(folder.join(name));
    let evidence = EvidenceTables {
        claims: &table("claims.csv")?,
        contradictions: &table("contradictions.csv")?,
        printed_totals: &table("printed_totals.csv")?,
        regional_shares: &table("regional_shares.csv")?,
        other_periods: &table("other_periods.csv")?,
        ties: &table("ties.csv")?,
        borders: &table("borders.csv")?,
        eradication: &table("eradication.csv")?,
        afghan_opium: &table("afghan_opium.csv")?,
        precursors: &table("precursors.csv")?,
        penalties: &table("penalties.csv")?,
        bodies: &table("bodies.csv")?,
        memberships: &table("memberships.csv")?,
        agencies: &table("agencies.csv")?,
        spots: &table("spots.csv")?,
    };
    let tables = Tables {
        seizures: &table("seizures.csv")?,
        sources: &table("sources.csv")?,
        places: &table("places.csv")?,
        corridors: &table("corridors.csv")?,
        flow_estimates: &table("flow_estimates.csv")?,
        denominators: &table("denominators.csv")?,
        outliers: &table("outliers.csv")?,
        events: &table("events.csv")?,
        anchors: &table("anchors.csv")?,
        waters: &table("waters.csv")?,
        cited: &table("cited.csv")?,
        retired: &table("retired.csv")?,
        series_checks: &table("series_checks.csv")?,
        ledger_checks: &table("ledger_checks.csv")?,
        evidence,
    };
    let numbers = "facts/article/numbers.csv";
    println!("cargo::rerun-if-changed={numbers}");
    let misplaced = article::misplaced(tables.evidence.claims, &fs::read_to_string(numbers)?);
    let facts = read(&tables).and_then(|facts| {
        if misplaced.is_empty() {
            Ok(facts)
        } else {
            Err(misplaced)
        }
    });
    match facts {
        Ok(facts) => {
            let out = env::var("OUT_DIR")?;
            let out = Path::new(&out);
            println!("cargo::rustc-env=DATA_VERSION={VERSION}");
            fs::write(out.join("facts.rs"), emit(&facts))?;
            fs::write(out.join("evidence.rs"), emit_evidence(&facts))?;
            fs::write(out.join("sources.rs"), emit_sources(&facts))?;
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
