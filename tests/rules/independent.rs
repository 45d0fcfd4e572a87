//! The figures once more, straight from `facts/tables/*.csv`: own reading, own sums, own words for numbers. Nothing
//! here knows the model, so that what both say is not one mistake made once.

#![allow(dead_code, reason = "each test that includes this uses a part of it")]

use std::collections::BTreeMap;

/// Codes of the five republics, in the order of the page.
pub const FIVE: [&str; 5] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
/// Codes of the neighbours.
pub const NEAR: [&str; 5] = ["AFG", "CHN", "IRN", "PAK", "RUS"];
/// The years of the seizure table.
pub const COVERED: (u16, u16) = (1990, 2019);

/// The rows of the two tables.
pub struct Tables {
    grams: BTreeMap<(String, String, u16), u64>,
    estimates: Vec<Estimate>,
}

/// A row of the denominators: tonnes a year, smallest and largest.
#[derive(Debug, PartialEq)]
pub struct Estimate {
    pub drug: String,
    pub first: u16,
    pub last: u16,
    pub low: f64,
    pub high: f64,
}

/// What is known of a weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Grams(u64),
    None,
    NoData,
    NotCovered,
}

/// What is known of a share, percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    Percent(f64, f64),
    NoEstimate,
    NoSingleEstimate,
}

/// One drug of some countries over some years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    pub drug: &'static str,
    pub grams: u64,
    pub reported: usize,
    pub covered: usize,
}

impl Sum {
    pub fn known(&self) -> Known {
        match (self.covered, self.reported, self.grams) {
            (0, ..) => Known::NotCovered,
            (_, 0, _) => Known::NoData,
            (_, _, 0) => Known::None,
            (.., grams) => Known::Grams(grams),
        }
    }
}

/// The text of a table.
fn text(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/facts/tables");
    // `site` includes this file too.
    let folder = folder.replace("/site/facts/", "/facts/");
    let path = format!("{folder}/{name}.csv");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A row of a table: its cells by the heads of their columns.
pub type Row = BTreeMap<String, String>;

/// The rows of any table.
pub fn rows(name: &str) -> Vec<Row> {
    let (mut lines, mut line, mut cell, mut quoted) = (vec![], vec![], String::new(), false);
    for letter in text(name).replace('\r', "").chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => line.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            other => cell.push(other),
        }
    }
    let heads = lines.remove(0);
    let row = |line: Vec<String>| {
        assert_eq!(line.len(), heads.len(), "{name}: {line:?}");
        heads.iter().cloned().zip(line).collect()
    };
    lines.into_iter().map(row).collect()
}

impl Tables {
    pub fn read() -> Self {
        let mut grams = BTreeMap::new();
        for line in text("seizures").lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            let [country, drug, year, kg, _] = cells[..] else {
                panic!("seizures.csv: {line}");
            };
            let (whole, part) = kg.split_once('.').unwrap_or((kg, ""));
            let weight = format!("{whole}{part:0<3}").parse().expect("grams");
            let key = (
                country.to_owned(),
                drug.to_owned(),
                year.parse().expect("a year"),
            );
            assert_eq!(grams.insert(key, weight), None, "two rows: {line}");
        }
        let mut estimates = Vec::new();
        for line in text("denominators").lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            let number = |cell: &str| cell.parse::<f64>().ok();
            let one = number(cells[5]);
            estimates.push(Estimate {
                drug: cells[1].to_owned(),
                first: cells[2].parse().expect("a year"),
                last: cells[3].parse().expect("a year"),
                low: one.or_else(|| number(cells[6])).expect("tonnes"),
                high: one.or_else(|| number(cells[7])).expect("tonnes"),
            });
        }
        Self { grams, estimates }
    }

    /// What countries reported of a drug from one year to another.
    pub fn sum(&self, countries: &[&str], drug: &'static str, (first, last): (u16, u16)) -> Sum {
        let mut sum = Sum {
            drug,
            grams: 0,
            reported: 0,
            covered: 0,
        };
        for country in countries {
            for year in first.max(COVERED.0)..=last.min(COVERED.1) {
                sum.covered += 1;
                let key = ((*country).to_owned(), drug.to_owned(), year);
                if let Some(grams) = self.grams.get(&key) {
                    sum.reported += 1;
                    sum.grams += grams;
                }
            }
        }
        sum
    }

    /// The times of the estimates for a choice that touch a time.
    pub fn estimates(&self, choice: &str, (first, last): (u16, u16)) -> Vec<&Estimate> {
        let drug = match choice {
            "heroin" => "heroin",
            "opiates" => "heroin_equivalent",
            _ => "",
        };
        let rows = self.estimates.iter();
        rows.filter(|row| row.drug == drug && row.first <= last && first <= row.last)
            .collect()
    }

    /// The share of the flow that sums of some of the five make: over a year, or over a span within one estimate
    /// that all five reported in every year. One drug of two has its own flow where there is none of both.
    pub fn share(&self, choice: &str, time: (u16, u16), sums: &[Sum], ratio: u64) -> Share {
        let alone = sums.iter().all(|sum| sum.drug == sums[0].drug);
        let own = alone && self.estimates(choice, time).is_empty();
        let choice = if own { sums[0].drug } else { choice };
        let rows = self.estimates(choice, time);
        let Some(row) = rows
            .iter()
            .find(|row| row.first <= time.0 && time.1 <= row.last)
        else {
            return if rows.is_empty() {
                Share::NoEstimate
            } else {
                Share::NoSingleEstimate
            };
        };
        let years = time.1 - time.0 + 1;
        let gaps = drugs(choice).iter().any(|drug| {
            let five = self.sum(&FIVE, drug, time);
            five.reported < usize::from(years) * FIVE.len()
        });
        if years > 1 && gaps {
            return Share::NoEstimate;
        }
        let as_heroin = row.drug == "heroin_equivalent";
        let grams: u64 = sums
            .iter()
            .map(|sum| {
                if as_heroin {
                    equivalent(sum, ratio)
                } else {
                    sum.grams
                }
            })
            .sum();
        let percent = |tonnes: f64| grams as f64 / (tonnes * f64::from(years) * 1e6) * 100.0;
        Share::Percent(percent(row.high), percent(row.low))
    }
}

/// The drugs of a choice.
pub fn drugs(choice: &str) -> &'static [&'static str] {
    match choice {
        "heroin" => &["heroin"],
        "opium" => &["opium"],
        "morphine" => &["morphine"],
        "opiates" => &["heroin", "opium"],
        other => panic!("{other}"),
    }
}

/// Grams counted as heroin: opium divided by the ratio in hundredths, to the gram, and never to none.
pub fn equivalent(sum: &Sum, ratio: u64) -> u64 {
    if sum.drug != "opium" || sum.grams == 0 {
        return sum.grams;
    }
    ((sum.grams as f64 * 100.0 / ratio as f64).round() as u64).max(1)
}

fn thousands(number: u64) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", thousands(number / 1000), number % 1000)
    }
}

/// A decimal without a needless nought.
fn decimal(tenths: u64) -> String {
    let whole = thousands(tenths / 10);
    match tenths % 10 {
        0 => whole,
        part => format!("{whole}.{part}"),
    }
}

/// Kilograms with one decimal.
pub fn kilograms(grams: u64) -> String {
    match grams {
        1..=99 => "< 0.1".to_owned(),
        _ => decimal((grams as f64 / 100.0).round() as u64),
    }
}

/// The number of a weight in the lead: tonnes from one tonne up, whole kilograms from ten up.
pub fn short(grams: u64) -> String {
    match grams {
        1_000_000.. => {
            let hundredths = (grams as f64 / 1e4).round() as u64;
            let text = format!("{}.{:02}", thousands(hundredths / 100), hundredths % 100);
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        9_950.. => thousands((grams as f64 / 1e3).round() as u64),
        _ => kilograms(grams),
    }
}

/// Kilograms in a sentence.
pub fn weight(grams: u64) -> String {
    match grams {
        1..=99 => "under 0.1 kg".to_owned(),
        _ => format!("{} kg", kilograms(grams)),
    }
}

/// Kilograms as a table has them: what is under a tenth, to the gram.
pub fn exact(grams: u64) -> String {
    match grams {
        1..=99 => {
            let text = format!("0.{grams:03}");
            text.trim_end_matches('0').to_owned()
        }
        _ => kilograms(grams),
    }
}

/// A share in words.
pub fn percent(share: Share) -> String {
    let tenths = |percent: f64| (percent * 10.0).round() as u64;
    let fixed = |percent: f64| format!("{}.{}", tenths(percent) / 10, tenths(percent) % 10);
    let tiny = |percent: f64| percent > 0.0 && tenths(percent) == 0;
    match share {
        Share::NoEstimate => "no estimate".to_owned(),
        Share::NoSingleEstimate => "no single estimate".to_owned(),
        Share::Percent(_, high) if tiny(high) => "under 0.1 %".to_owned(),
        Share::Percent(low, high) if low.to_bits() == high.to_bits() => {
            format!("{} %", decimal(tenths(low)))
        }
        Share::Percent(low, high) if tiny(low) => format!("up to {} %", decimal(tenths(high))),
        Share::Percent(low, high) if tenths(low) == tenths(high) => format!("{} %", fixed(low)),
        Share::Percent(low, high) => format!("{}–{} %", fixed(low), fixed(high)),
    }
}

/// A part of the five in whole percent.
pub fn part(own: u64, whole: u64) -> String {
    let percent = own as f64 / whole as f64 * 100.0;
    if percent > 0.0 && percent < 0.5 {
        "under 1 %".to_owned()
    } else if own < whole && percent >= 99.5 {
        "over 99 %".to_owned()
    } else {
        format!("{} %", percent.round())
    }
}

/// What a column of a measure says of one drug or two of the five together.
pub fn together(
    tables: &Tables,
    (choice, measure, ratio): (&str, &str, u64),
    sums: &[Sum],
    time: (u16, u16),
) -> String {
    let grams = |sum: &Sum| match measure {
        "equivalent" => equivalent(sum, ratio),
        _ => sum.grams,
    };
    let total: u64 = sums.iter().map(grams).sum();
    match measure {
        _ if time.0 > 2019 => "not covered".to_owned(),
        _ if sums.iter().all(|sum| sum.reported == 0) => "–".to_owned(),
        _ if total == 0 => "reported as none".to_owned(),
        "share" => percent(tables.share(choice, time, sums, ratio)),
        _ => exact(total),
    }
}

/// What a column of a measure says of a drug: of a country of the five or a neighbour, or of the five together.
pub fn cell(
    tables: &Tables,
    (choice, measure, ratio): (&str, &str, u64),
    countries: &[&str],
    sum: &Sum,
    time: (u16, u16),
) -> String {
    match (sum.known(), measure) {
        (Known::NoData, _) if countries.len() > 1 => "–".to_owned(),
        (Known::NoData, _) => "no data".to_owned(),
        (Known::NotCovered, _) => "not covered".to_owned(),
        (Known::None, _) => "reported as none".to_owned(),
        (_, "weight") => exact(sum.grams),
        (_, "equivalent") => exact(equivalent(sum, ratio)),
        _ if countries.iter().any(|country| NEAR.contains(country)) => "no estimate".to_owned(),
        _ => percent(tables.share(choice, time, std::slice::from_ref(sum), ratio)),
    }
}
