//! The arithmetic of each contradiction, worked out from the tables. `words` names each number.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::scrambled_list::{self, ScrambledList};
use crate::model::evidence::sums::{
    KYRGYZ_OPIUM, both, ends_of, five, flow_of, percent, sum_of_claims, table_of, table_total,
    total, year_of, years_first,
};
use crate::model::evidence::tables::{
    AFGHAN_OPIUM, BORDERS, ERADICATION, FLOW_ROWS, OTHER_PERIODS, PENALTIES, REGIONAL_SHARES,
    cited, claim, claimed, row,
};
use crate::model::mass::Grams;
use crate::model::order::ordered;

use Country::{Kaz, Kgz, Tjk, Tkm, Uzb};
use Drug::{Heroin, Opium};

/// The numbers that a contradiction rests on, in the order in which `words` names them; none where
/// it is not about numbers.
pub fn numbers(contradiction: u16) -> Vec<f64> {
    let heroin_table = sum_of_claims(cited::TABLE_HEROIN);
    let opium_table = sum_of_claims(cited::TABLE_OPIUM);
    let read_table = opium_table - claimed(cited::KYRGYZ_TABLE_OPIUM) + KYRGYZ_OPIUM;
    match contradiction {
        cited::WRONG_YEARS => years_and_labels(),
        cited::FIVE_YEAR_TABLES => {
            let list = ScrambledList::published();
            let tables = heroin_table + opium_table;
            let off = |sum: &f64| (sum - tables).abs();
            let sums = ordered(fives(&list), |a, b| off(a).total_cmp(&off(b)));
            vec![
                heroin_table,
                opium_table,
                tables,
                sums[0],
                (sums[1] - tables).abs(),
                total(Heroin, 2002, 2006, &[Tjk]),
                claimed(cited::TAJIK_TABLE_HEROIN),
                total(Opium, 2002, 2006, &[Tjk]),
                claimed(cited::TAJIK_TABLE_OPIUM),
                total(Heroin, 2000, 2006, &[Tjk]),
                percent(claimed(cited::TAJIK_TABLE_OPIUM), read_table),
                percent(claimed(cited::TAJIK_TABLE_HEROIN), heroin_table),
                percent(total(Opium, 1996, 2006, &[Tjk]), five(Opium, 1996, 2006)),
                percent(total(Heroin, 1996, 2006, &[Tjk]), five(Heroin, 1996, 2006)),
            ]
        }
        cited::BROKEN_NUMBER => vec![
            read_table,
            percent(KYRGYZ_OPIUM, read_table),
            sum_of_claims(cited::TABLE_OPIUM_SHARES),
            claimed(cited::KYRGYZ_TABLE_OPIUM_SHARE),
        ],
        cited::FOUR_TIMES => {
            let others = sum_of_claims(cited::HEROIN_2006_OTHERS);
            vec![
                claimed(cited::TAJIK_HEROIN_2006),
                others,
                claimed(cited::TAJIK_HEROIN_2006) / others,
                claimed(cited::TAJIK_HEROIN_2006) / claimed(cited::KAZAKH_HEROIN_2006),
                others / 4.0,
                claimed(cited::TAJIK_HEROIN_2006) / (others / 4.0),
                percent(
                    claimed(cited::TAJIK_HEROIN_2006),
                    claimed(cited::HEROIN_2006),
                ),
                claimed(cited::TIMES_SAID),
            ]
        }
        cited::MAJORITY_BELOW_HALF => {
            let parts = sum_of_claims(cited::OPIUM_2006_PARTS);
            vec![
                claimed(cited::MAJORITY),
                parts,
                percent(claimed(cited::MAJORITY), parts),
                claimed(cited::OPIUM_2006),
            ]
        }
        cited::SHARES_SEIZED => {
            let (heroin, opium, flow) = (
                claimed(cited::HEROIN_2006),
                claimed(cited::OPIUM_2006),
                claimed(cited::FLOW_2006) * 1000.0,
            );
            vec![
                percent(heroin, flow),
                percent(heroin + opium / 10.0, flow),
                percent(heroin + opium / 7.0, flow),
                opium / (0.04 * flow - heroin),
                five(Heroin, 2010, 2010),
                percent(five(Heroin, 2010, 2010), flow_of("heroin-2010").0),
                claimed(cited::SHARE_2006),
                claimed(cited::SHARE_UNDER_FOUR),
                claimed(cited::SHARE_UNDER_THREE),
            ]
        }
        cited::DOWN_AND_UP => {
            let list = ScrambledList::published().printed.map(Grams::kilograms);
            let mean = list.iter().sum::<f64>() / list.len() as f64;
            let extreme = |pick: fn(f64, f64) -> f64| list.into_iter().reduce(pick).unwrap_or(mean);
            let (low, high) = flow_of("heroin-2011-2015");
            let a_year = five(Heroin, 2011, 2015) / 5.0;
            vec![
                percent(extreme(f64::min), mean) - 100.0,
                percent(extreme(f64::max), mean) - 100.0,
                percent(
                    claimed(cited::HEROIN_2006),
                    claimed(cited::FLOW_2006) * 1000.0,
                ),
                percent(five(Heroin, 2009, 2009), flow_of("heroin-2009").0),
                percent(five(Heroin, 2010, 2010), flow_of("heroin-2010").0),
                percent(a_year, high),
                percent(a_year, low),
            ]
        }
        cited::CYCLE => {
            let share = |year| percent(five(Heroin, year, year), both(year, &Country::FIVE));
            let mut numbers: Vec<f64> = (1996..=2006).map(share).collect();
            numbers.push(percent(
                claimed(cited::MAJORITY),
                claimed(cited::TURKMEN_TABLE_OPIUM),
            ));
            let turkmen = |first| total(Opium, first, 2006, &[Tkm]);
            numbers.push(percent(turkmen(2006), turkmen(2002)));
            let without = [Kaz, Kgz, Tjk, Uzb];
            numbers.extend(
                [2003, 2006]
                    .map(|year| percent(total(Opium, year, year, &without), both(year, &without))),
            );
            let printed = |key| row(REGIONAL_SHARES, key);
            numbers.extend(["heroin-share-1996", "heroin-share-2003"].map(printed));
            numbers
        }
        cited::GAP_OF_2006 => {
            let parts = claimed(cited::OPIUM_2006) + claimed(cited::HEROIN_2006);
            let uzbek = total(Opium, 2002, 2006, &[Uzb]);
            vec![
                claimed(cited::TOTAL_2006),
                parts,
                claimed(cited::TOTAL_2006) - parts,
                claimed(cited::UZBEK_TABLE_OPIUM),
                uzbek,
                claimed(cited::UZBEK_TABLE_OPIUM) - uzbek,
                claimed(cited::KAZAKH_HEROIN_2006),
                total(Heroin, 2006, 2006, &[Kaz]),
                claimed(cited::UZBEK_HEROIN_2006),
                total(Heroin, 2006, 2006, &[Uzb]),
            ]
        }
        cited::KINDS_OF_NOTHING => {
            let mut numbers: Vec<f64> = cited::ERADICATED_2006
                .iter()
                .map(|id| claimed(*id))
                .collect();
            numbers.push(numbers.iter().sum());
            numbers
        }
        cited::OPEN_COUNT => vec![
            claimed(cited::OPERATIONS),
            claimed(cited::OPERATION_ARRESTS),
            claimed(cited::OPERATION_ARRESTS) / claimed(cited::OPERATIONS),
        ],
        cited::TWO_MEANS => vec![
            claimed(cited::MEAN_ROUNDED),
            claimed(cited::MEAN),
            100.0 - percent(claimed(cited::MEAN), claimed(cited::MEAN_ROUNDED)),
        ],
        cited::REVISED_FIGURES => cited::TABLES_REVISED
            .iter()
            .filter_map(|id| claim(*id))
            .flat_map(|claim| {
                let series =
                    table_of(claim).map(|(country, drug)| total(drug, 2002, 2006, &[country]));
                [table_total(claim.id), series.unwrap_or(f64::NAN)]
            })
            .collect(),
        cited::FALL_OF_2001 => {
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
        cited::MONTHS_AND_YEARS => vec![
            row(OTHER_PERIODS, "kaz-heroin-2016"),
            total(Heroin, 2016, 2016, &[Kaz]),
            row(OTHER_PERIODS, "kgz-opium-2009-10m"),
            total(Opium, 2009, 2009, &[Kgz]),
            row(OTHER_PERIODS, "kaz-opium-2018-9m"),
            total(Opium, 2018, 2018, &[Kaz]),
            row(OTHER_PERIODS, "tjk-heroin-2018-9m") / 1.74,
            total(Heroin, 2017, 2017, &[Tjk]),
        ],
        cited::TWO_TOTALS_OF_1996 => {
            let printed = ScrambledList::published().printed[8].kilograms();
            let there = both(1996, &Country::FIVE);
            vec![
                printed,
                there,
                printed - there,
                percent(claimed(cited::TOTAL_2006), claimed(cited::TOTAL_1996)) - 100.0,
                percent(both(2006, &Country::FIVE), there) - 100.0,
            ]
        }
        cited::FIVE_PERCENT => {
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
                row(REGIONAL_SHARES, "heroin-share-2010-milestones"),
                claimed(cited::SHARE_UNDER_THREE),
            ]
        }
        cited::OUTGROWN_PARTS => {
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
        cited::TAJIK_PERCENTAGES => vec![
            row(OTHER_PERIODS, "tjk-heroin-2017-9m"),
            row(OTHER_PERIODS, "tjk-heroin-2018-9m") / 1.74,
            row(OTHER_PERIODS, "tjk-opium-2017-9m"),
            row(OTHER_PERIODS, "tjk-opium-2018-9m") / 1.38,
        ],
        cited::TAJIK_TRANSIT => ["tjk-opium-2010-a", "tjk-opium-2010-b", "tjk-opium-2010-c"]
            .into_iter()
            .flat_map(|key| ends_of(FLOW_ROWS, key))
            .collect(),
        cited::DESTROYED_FIELDS => ["uzb-2006", "uzb-2006-b", "kaz-2006", "kaz-2007"]
            .map(|key| row(ERADICATION, key))
            .to_vec(),
        cited::BORDER_LENGTHS => [
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
        cited::TAJIKISTAN_FIRST => vec![
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
        cited::WRONG_DIGIT => {
            let (earlier, later) = (
                row(AFGHAN_OPIUM, "cultivation-2015"),
                row(AFGHAN_OPIUM, "cultivation-2016"),
            );
            vec![
                earlier,
                later,
                earlier * 1.1,
                percent(MISPRINT, earlier) - 100.0,
                MISPRINT,
            ]
        }
        cited::RATIFICATION => {
            let said = claim(cited::AGREEMENT).and_then(|claim| claim.from);
            let [agreed, ratified] = ["2001-delimitation", "2008-kgz-border"].map(year_of);
            let said = said.map_or(f64::NAN, |from| f64::from(from.year()));
            vec![agreed, ratified, said, said - ratified]
        }
        cited::SENTENCE_LENGTHS => {
            let [low, high] = ends_of(PENALTIES, "kgz-trafficking");
            vec![
                claimed(cited::KYRGYZ_SENTENCE),
                low,
                high,
                claimed(cited::KYRGYZ_SENTENCE) - high,
            ]
        }
        cited::TAJIK_TOTAL_2022 => {
            let of = |key| row(OTHER_PERIODS, key);
            let before = of("tjk-all-2021");
            let figures = ["tjk-all-2022", "tjk-all-2022-b", "tjk-all-2022-c"].map(of);
            let apart = figures.map(|figure| figure - before);
            [&[before][..], &figures, &apart].concat()
        }
        _ => Vec::new(),
    }
}

/// Which of the numbers are lower ends of a range; the next number is its upper end.
pub const fn ranges(contradiction: u16) -> &'static [usize] {
    match contradiction {
        cited::FIVE_PERCENT => &[0],
        cited::TAJIK_TRANSIT => &[0, 2, 4],
        cited::SENTENCE_LENGTHS => &[1],
        _ => &[],
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
    let mut numbers = vec![mean, claimed(cited::MEAN)];
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
