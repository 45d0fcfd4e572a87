//! The arithmetic of each contradiction, worked out from the tables. `words` names each number.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::record::{ClaimAmount, Row};
use crate::model::evidence::scrambled_list::{self, ScrambledList};
use crate::model::evidence::tables::{
    AFGHAN_OPIUM, BORDERS, CLAIMS, ERADICATION, FLOW_ROWS, OTHER_PERIODS, PENALTIES, claim,
    claimed, happening, row, row_of,
};
use crate::model::facts::DENOMINATORS;
use crate::model::mass::Grams;
use crate::model::query::seizure;
use crate::model::record::Amount;

use Country::{Kaz, Kgz, Tjk, Tkm, Uzb};
use Drug::{Heroin, Opium};

/// Kyrgyz opium in the table of 2002 to 2006 as X03 reads the garbled number, kilograms.
pub const KYRGYZ_OPIUM: f64 = 891.18;

/// The numbers that a contradiction rests on, in the order in which `words` names them; none where
/// it is not about numbers.
pub fn numbers(contradiction: u16) -> Vec<f64> {
    let heroin_table = sum_of_claims(60, 64);
    let opium_table = sum_of_claims(65, 69);
    let read_table = opium_table - claimed(66) + KYRGYZ_OPIUM;
    match contradiction {
        1 => years_and_labels(),
        2 => {
            let list = ScrambledList::published();
            let tables = heroin_table + opium_table;
            let mut sums = fives(&list);
            sums.sort_by(|a, b| (a - tables).abs().total_cmp(&(b - tables).abs()));
            vec![
                heroin_table,
                opium_table,
                tables,
                sums[0],
                (sums[1] - tables).abs(),
                total(Heroin, 2002, 2006, &[Tjk]),
                claimed(64),
                total(Opium, 2002, 2006, &[Tjk]),
                claimed(65),
                total(Heroin, 2000, 2006, &[Tjk]),
                percent(claimed(65), read_table),
                percent(claimed(64), heroin_table),
                percent(total(Opium, 1996, 2006, &[Tjk]), five(Opium, 1996, 2006)),
                percent(total(Heroin, 1996, 2006, &[Tjk]), five(Heroin, 1996, 2006)),
            ]
        }
        3 => vec![
            read_table,
            percent(KYRGYZ_OPIUM, read_table),
            sum_of_claims(164, 168),
        ],
        4 => {
            let others = sum_of_claims(84, 87);
            vec![
                claimed(88),
                others,
                claimed(88) / others,
                claimed(88) / claimed(84),
                others / 4.0,
                claimed(88) / (others / 4.0),
                percent(claimed(88), claimed(83)),
            ]
        }
        5 => {
            let parts = sum_of_claims(46, 50);
            vec![claimed(46), parts, percent(claimed(46), parts), claimed(45)]
        }
        6 => {
            let (heroin, opium, flow) = (claimed(83), claimed(45), claimed(81) * 1000.0);
            vec![
                percent(heroin, flow),
                percent(heroin + opium / 10.0, flow),
                percent(heroin + opium / 7.0, flow),
                opium / (0.04 * flow - heroin),
                five(Heroin, 2010, 2010),
                percent(five(Heroin, 2010, 2010), flow_of("heroin-2010").0),
            ]
        }
        7 => {
            let list = ScrambledList::published().printed.map(Grams::kilograms);
            let mean = list.iter().sum::<f64>() / list.len() as f64;
            let extreme = |pick: fn(f64, f64) -> f64| list.into_iter().reduce(pick).unwrap_or(mean);
            let (low, high) = flow_of("heroin-2011-2015");
            let a_year = five(Heroin, 2011, 2015) / 5.0;
            vec![
                percent(extreme(f64::min), mean) - 100.0,
                percent(extreme(f64::max), mean) - 100.0,
                percent(claimed(83), claimed(81) * 1000.0),
                percent(five(Heroin, 2009, 2009), flow_of("heroin-2009").0),
                percent(five(Heroin, 2010, 2010), flow_of("heroin-2010").0),
                percent(a_year, high),
                percent(a_year, low),
            ]
        }
        8 => {
            let share = |year| percent(five(Heroin, year, year), both(year, &Country::FIVE));
            let mut numbers: Vec<f64> = (1996..=2006).map(share).collect();
            numbers.push(percent(claimed(46), claimed(67)));
            let turkmen = |first| total(Opium, first, 2006, &[Tkm]);
            numbers.push(percent(turkmen(2006), turkmen(2002)));
            let without = [Kaz, Kgz, Tjk, Uzb];
            numbers.extend(
                [2003, 2006]
                    .map(|year| percent(total(Opium, year, year, &without), both(year, &without))),
            );
            numbers
        }
        10 => {
            let parts = claimed(45) + claimed(83);
            let uzbek = total(Opium, 2002, 2006, &[Uzb]);
            vec![
                claimed(54),
                parts,
                claimed(54) - parts,
                claimed(68),
                uzbek,
                claimed(68) - uzbek,
                claimed(84),
                total(Heroin, 2006, 2006, &[Kaz]),
                claimed(87),
                total(Heroin, 2006, 2006, &[Uzb]),
            ]
        }
        15 => vec![claimed(37), claimed(38), claimed(39), sum_of_claims(37, 39)],
        16 => vec![claimed(100), claimed(101), claimed(101) / claimed(100)],
        17 => vec![
            claimed(34),
            claimed(51),
            100.0 - percent(claimed(51), claimed(34)),
        ],
        18 => [
            (60, Heroin, Tkm),
            (67, Opium, Tkm),
            (62, Heroin, Kgz),
            (0, Opium, Kgz),
            (69, Opium, Kaz),
            (68, Opium, Uzb),
        ]
        .into_iter()
        .flat_map(|(id, drug, country)| {
            let printed = if id == 0 { KYRGYZ_OPIUM } else { claimed(id) };
            [printed, total(drug, 2002, 2006, &[country])]
        })
        .collect(),
        19 => {
            let mut numbers: Vec<f64> = Country::FIVE
                .into_iter()
                .flat_map(|country| {
                    let opium = |year| total(Opium, year, year, &[country]);
                    [
                        both(2000, &[country]),
                        both(2001, &[country]),
                        opium(2000),
                        opium(2001),
                    ]
                })
                .collect();
            let heroin = |year| five(Heroin, year, year);
            numbers.push(percent(both(2001, &[Tjk]), both(2000, &[Tjk])) - 100.0);
            numbers.push(percent(heroin(2001), heroin(2000)) - 100.0);
            numbers
        }
        20 => vec![
            row(OTHER_PERIODS, "kaz-heroin-2016"),
            total(Heroin, 2016, 2016, &[Kaz]),
            row(OTHER_PERIODS, "kgz-opium-2009-10m"),
            total(Opium, 2009, 2009, &[Kgz]),
            row(OTHER_PERIODS, "kaz-opium-2018-9m"),
            total(Opium, 2018, 2018, &[Kaz]),
            row(OTHER_PERIODS, "tjk-heroin-2018-9m") / 1.74,
            total(Heroin, 2017, 2017, &[Tjk]),
        ],
        21 => {
            let printed = ScrambledList::published().printed[8].kilograms();
            let there = both(1996, &Country::FIVE);
            vec![
                printed,
                there,
                printed - there,
                percent(claimed(54), claimed(55)) - 100.0,
                percent(both(2006, &Country::FIVE), there) - 100.0,
            ]
        }
        22 => {
            let flow = flow_of("heroin-2009").0;
            let seized = five(Heroin, 2009, 2009);
            let mean = five(Heroin, 2007, 2009) / 3.0;
            let [low, high] = ends_of(FLOW_ROWS, "rus-heroin-2009");
            vec![
                low,
                high,
                mean,
                percent(mean, high * 1000.0),
                percent(mean, low * 1000.0),
                percent(seized, high * 1000.0),
                percent(seized, low * 1000.0),
                seized,
                flow / 1000.0,
                percent(seized, flow),
                percent(five(Heroin, 2010, 2010), flow_of("heroin-2010").0),
                0.05 * flow,
            ]
        }
        23 => {
            let rise = |key, by: f64| {
                let half = row(OTHER_PERIODS, key);
                half - half / (1.0 + by)
            };
            let parts = [
                rise("xca-heroin-2006-h1", 0.43),
                rise("xca-opium-2006-h1", 0.23),
                rise("xca-cannabis-2006-h1", 0.27),
            ];
            vec![parts[0], parts[1], parts[2], parts.iter().sum()]
        }
        24 => vec![
            row(OTHER_PERIODS, "tjk-heroin-2017-9m"),
            row(OTHER_PERIODS, "tjk-heroin-2018-9m") / 1.74,
            row(OTHER_PERIODS, "tjk-opium-2017-9m"),
            row(OTHER_PERIODS, "tjk-opium-2018-9m") / 1.38,
        ],
        25 => ["tjk-opium-2010-a", "tjk-opium-2010-b", "tjk-opium-2010-c"]
            .into_iter()
            .flat_map(|key| ends_of(FLOW_ROWS, key))
            .collect(),
        26 => ["uzb-2006", "uzb-2006-b", "kaz-2006", "kaz-2007"]
            .map(|key| row(ERADICATION, key))
            .to_vec(),
        27 => [
            "tjk-afg",
            "tjk-afg-b",
            "tkm-afg",
            "tkm-afg-b",
            "tkm-irn",
            "tkm-irn-b",
            "kaz-kgz",
            "kaz-kgz-b",
            "kaz-kgz-c",
            "uzb-kgz",
            "uzb-kgz-b",
        ]
        .map(|key| row(BORDERS, key))
        .to_vec(),
        28 => vec![
            total(Opium, 2006, 2006, &[Tkm]),
            total(Opium, 2006, 2006, &[Tjk]),
            total(Opium, 1999, 1999, &[Tkm]),
            total(Opium, 1999, 1999, &[Tjk]),
            total(Heroin, 2010, 2010, &[Uzb]),
            total(Heroin, 2010, 2010, &[Tjk]),
            years_first(Heroin),
            years_first(Opium),
            percent(total(Heroin, 1996, 2006, &[Tjk]), five(Heroin, 1996, 2006)),
            percent(total(Opium, 1996, 2006, &[Tjk]), five(Opium, 1996, 2006)),
            percent(
                total(Heroin, 1996, 2006, &[Tjk]) + total(Opium, 1996, 2006, &[Tjk]),
                five(Heroin, 1996, 2006) + five(Opium, 1996, 2006),
            ),
        ],
        29 => {
            let (earlier, later) = (
                row(AFGHAN_OPIUM, "cultivation-2015"),
                row(AFGHAN_OPIUM, "cultivation-2016"),
            );
            vec![
                earlier,
                later,
                earlier * 1.1,
                percent(MISPRINT, earlier) - 100.0,
            ]
        }
        30 => {
            let said = claim(20).and_then(|claim| claim.from);
            let [agreed, ratified] = ["2001-delimitation", "2008-kgz-border"].map(year_of);
            let said = said.map_or(f64::NAN, |from| f64::from(from.year()));
            vec![agreed, ratified, said, said - ratified]
        }
        31 => {
            let [low, high] = ends_of(PENALTIES, "kgz-trafficking");
            vec![claimed(6), low, high, claimed(6) - high]
        }
        32 => {
            let of = |key| row(OTHER_PERIODS, key);
            let before = of("tjk-all-2021");
            let figures = ["tjk-all-2022", "tjk-all-2022-b", "tjk-all-2022-c"].map(of);
            let apart = figures.map(|figure| figure - before);
            [&[before][..], &figures, &apart].concat()
        }
        _ => Vec::new(),
    }
}

/// The area that X29 takes for a misprint, hectares.
const MISPRINT: f64 = 221_000.0;

/// X01: the mean of the list and of the prose, then for the four years of the prose what it says and
/// what the list prints under that year.
fn years_and_labels() -> Vec<f64> {
    let list = ScrambledList::published();
    let printed = list.printed.map(Grams::kilograms);
    let mean = printed.iter().sum::<f64>() / printed.len() as f64;
    let mut numbers = vec![mean, claimed(51)];
    for (year, total) in &list.prose {
        numbers.push(total.kilograms());
        numbers.push(printed[usize::from(year - scrambled_list::FIRST)]);
    }
    numbers
}

/// The sums of all sets of five values of the list, kilograms.
fn fives(list: &ScrambledList) -> Vec<f64> {
    (0..1_u16 << list.printed.len())
        .filter(|set| set.count_ones() == 5)
        .map(|set| {
            crate::model::evidence::orders::values(set)
                .map(|value| list.printed[value].kilograms())
                .sum()
        })
        .collect()
}

fn sum_of_claims(first: u16, last: u16) -> f64 {
    CLAIMS
        .iter()
        .filter(|claim| (first..=last).contains(&claim.id))
        .map(|claim| claimed(claim.id))
        .sum()
}

/// What the series has of a drug for some countries and years, kilograms; years without data add none.
fn total(drug: Drug, first: u16, last: u16, countries: &[Country]) -> f64 {
    let grams: u64 = countries
        .iter()
        .flat_map(|country| (first..=last).filter_map(|year| seizure(*country, drug, year)))
        .map(|row| row.mass.0)
        .sum();
    grams as f64 / 1000.0
}

fn five(drug: Drug, first: u16, last: u16) -> f64 {
    total(drug, first, last, &Country::FIVE)
}

fn both(year: u16, countries: &[Country]) -> f64 {
    total(Heroin, year, year, countries) + total(Opium, year, year, countries)
}

fn percent(part: f64, whole: f64) -> f64 {
    100.0 * part / whole
}

/// An estimate that may stand under a share, lowest and highest, kilograms.
fn flow_of(id: &str) -> (f64, f64) {
    DENOMINATORS
        .iter()
        .find(|row| row.id == id)
        .map_or((f64::NAN, f64::NAN), |row| match row.amount {
            Amount::Exact(tonnes) | Amount::About(tonnes) => (tonnes * 1000.0, tonnes * 1000.0),
            Amount::Range(low, high) => (low * 1000.0, high * 1000.0),
        })
}

/// The two ends of the range in a row; not numbers where there is none.
fn ends_of(table: &[Row], key: &str) -> [f64; 2] {
    match row_of(table, key).map(|row| row.amount) {
        Some(ClaimAmount::Range(low, high)) => [low, high],
        _ => [f64::NAN; 2],
    }
}

/// The year of an event; not a number where there is none.
fn year_of(event: &str) -> f64 {
    happening(event)
        .and_then(|event| event.first)
        .map_or(f64::NAN, f64::from)
}

/// In how many years from 1996 to 2006 Tajikistan seized most of a drug.
fn years_first(drug: Drug) -> f64 {
    let mass = |country, year| total(drug, year, year, &[country]);
    let first = |year: &u16| {
        let mut five = Country::FIVE.into_iter();
        five.all(|other| mass(Tjk, *year) >= mass(other, *year))
    };
    (1996..=2006).filter(first).count() as f64
}
