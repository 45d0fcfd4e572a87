//! The filter of the ledger against an own reading of the tables: which contradictions it keeps, and what each offer says.

use std::collections::{BTreeMap, BTreeSet};

use northern_route::model::evidence::reference::Reference;
use northern_route::scene::evidence::ledger::ledger;
use northern_route::state::about::{About, Aspect};
use northern_route::state::url::decode;
use northern_route::state::url_lists::format_about;
use northern_route::words::en::english::English;
use northern_route::words::evidence::filter::FilterLanguage as _;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::independent::{FIVE, NEAR, Row, rows};
use crate::random::draws;

/// The words that each contradiction can be found by, as a link writes them.
fn found_by() -> Vec<(String, BTreeSet<String>)> {
    let by_id = |name: &str| -> BTreeMap<String, Row> {
        let all = rows(name).into_iter();
        all.map(|row| (row["id"].clone(), row)).collect()
    };
    let spots = by_id("spots");
    let claims = by_id("claims");
    let tables: BTreeMap<&str, BTreeMap<String, Row>> = [
        "other_periods",
        "denominators",
        "regional_shares",
        "events",
        "eradication",
        "flow_estimates",
        "borders",
        "afghan_opium",
        "penalties",
    ]
    .into_iter()
    .map(|name| (name, by_id(name)))
    .collect();
    let bodies: BTreeSet<String> = by_id("bodies").into_keys().collect();
    let agencies = by_id("agencies");
    let mut found = Vec::new();
    for row in rows("contradictions") {
        let mut words = BTreeSet::from([row["kind"].clone(), row["certainty"].clone()]);
        for id in row["claims"].split_whitespace() {
            let claim = &claims[id];
            years(&mut words, &claim["from"], &claim["to"]);
            for place in claim["places"].split_whitespace() {
                let country = spots.get(place).map_or(place, |spot| &spot["country"]);
                // A province begins with two letters of its country: TJ-KT.
                let country = match country.split_once('-') {
                    Some((two, _)) => province(two),
                    None => country,
                };
                words.insert(country.to_owned());
            }
        }
        for name in row["rows"].split_whitespace() {
            let (table, key) = name.split_once(':').expect("a table and a key");
            match table {
                "seizures" => {
                    let cells: Vec<&str> = key.split('/').collect();
                    words.insert(cells[0].to_owned());
                    let (first, last) = cells[2].split_once("..").unwrap_or((cells[2], cells[2]));
                    years(&mut words, first, last);
                }
                "printed_totals" => years(&mut words, key, key),
                "ties" => {
                    for end in key.split('/').take(2).filter(|end| !bodies.contains(*end)) {
                        let of = agencies.get(end).map_or(end, |agency| &agency["country"]);
                        words.insert(of.to_owned());
                    }
                }
                _ => {
                    let of = &tables[table][key];
                    years(&mut words, &of["from"], &of["to"]);
                    for column in ["country", "neighbour", "countries"] {
                        let places = of.get(column).map_or("", String::as_str);
                        words.extend(places.split_whitespace().map(str::to_owned));
                    }
                }
            }
        }
        found.push((row["id"].clone(), words));
    }
    found
}

fn province(two: &str) -> &'static str {
    match two {
        "AF" => "AFG",
        "KG" => "KGZ",
        "KZ" => "KAZ",
        "TJ" => "TJK",
        "TM" => "TKM",
        "UZ" => "UZB",
        other => panic!("a province of {other}"),
    }
}

/// The years of a time; of one with one end, that of this end.
fn years(words: &mut BTreeSet<String>, from: &str, to: &str) {
    let year = |date: &str| date.get(..4).and_then(|year| year.parse::<u16>().ok());
    let (from, to) = (year(from), year(to));
    if let (Some(first), Some(last)) = (from.or(to), to.or(from)) {
        words.extend((first..=last).map(|year| year.to_string()));
    }
}

/// All words that a filter can hold, sort by sort.
fn sorts() -> [Vec<String>; 4] {
    let text = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let kinds: BTreeSet<String> = rows("contradictions")
        .iter()
        .map(|row| row["kind"].clone())
        .collect();
    [
        (1990..=2023).map(|year: u16| year.to_string()).collect(),
        text(&[&FIVE[..], &NEAR].concat()),
        kinds.into_iter().collect(),
        text(&["certain", "likely", "open"]),
    ]
}

fn word(aspect: Aspect) -> String {
    format_about(About::default().toggled(aspect)).expect("a word")
}

/// Holds what the page shows of a filter to what the tables say.
fn check(asked: &BTreeSet<String>, found: &[(String, BTreeSet<String>)]) {
    let list: Vec<&str> = asked.iter().map(String::as_str).collect();
    let query = format!("?about={}", list.join(","));
    let about = decode(&query).0.about;
    let sorts = sorts();
    let keeps = |sort: &Vec<String>, words: &BTreeSet<String>| {
        let mut wanted = sort.iter().filter(|word| asked.contains(*word)).peekable();
        wanted.peek().is_none() || wanted.any(|word| words.contains(word))
    };
    let expected: Vec<&str> = found
        .iter()
        .filter(|(_, words)| sorts.iter().all(|sort| keeps(sort, words)))
        .map(|(id, _)| id.as_str())
        .collect();
    let page = ledger(about);
    let shown: Vec<String> = page
        .rows
        .iter()
        .map(|row| Reference::Contradiction(row.id).name())
        .collect();
    assert_eq!(shown, expected, "{query}");
    for (at, offers) in page.offers.iter().enumerate() {
        let named: Vec<String> = offers.iter().map(|offer| word(offer.aspect)).collect();
        let any = |word: &&String| {
            asked.contains(*word) || found.iter().any(|(_, words)| words.contains(*word))
        };
        let expected: Vec<String> = sorts[at].iter().filter(any).cloned().collect();
        assert_eq!(named, expected, "{query}");
        for offer in offers {
            let word = word(offer.aspect);
            let left = found.iter().filter(|(_, words)| {
                let mut others = sorts.iter().enumerate().filter(|(other, _)| *other != at);
                words.contains(&word) && others.all(|(_, sort)| keeps(sort, words))
            });
            assert_eq!(offer.count, left.count(), "{query}: {word}");
            assert_eq!(offer.chosen, asked.contains(&word), "{query}: {word}");
        }
    }
}

#[test]
fn each_word_alone_keeps_what_the_tables_say() {
    let found = found_by();
    check(&BTreeSet::new(), &found);
    for word in sorts().into_iter().flatten() {
        check(&BTreeSet::from([word]), &found);
    }
}

proptest! {
    #![proptest_config(draws(400))]

    #[test]
    fn any_words_together_keep_what_the_tables_say(words in vec(select(sorts().concat()), 0..7)) {
        check(&words.into_iter().collect(), &found_by());
    }
}

#[test]
fn the_sentence_says_how_many_are_kept_and_what_they_are_about() {
    let asked = |query: &str| {
        let about = decode(query).0.about;
        let asked: Vec<Vec<Aspect>> = (0..Aspect::SORTS)
            .map(|sort| about.sort(sort).collect())
            .collect();
        English.kept(ledger(about).rows.len(), 31, &asked)
    };
    assert_eq!(asked("?view=evidence"), "All 31");
    assert_eq!(
        asked("?about=open,2006,TJK,UZB"),
        "3 of 31: 2006; Tajikistan or Uzbekistan; verdict open"
    );
    assert_eq!(
        asked("?about=RUS,label"),
        "0 of 31: Russia; about the year beside a number"
    );
}
