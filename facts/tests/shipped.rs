//! The tables that ship: they read without a problem and hold what they should.

use northern_route_facts::cell::grams::to_kilograms;
use northern_route_facts::{
    EvidenceTables, Facts, Tables, emit, emit_evidence, emit_sources, read,
};
use northern_route_records::{
    Amount, Certainty, ClaimAmount, Country, Date, Day, Drug, EstimateDrug, Grams, Keyed, Scope,
    State, Status, Topic,
};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

fn shipped() -> Facts {
    let read = read(&Tables {
        seizures: include_str!("../tables/seizures.csv"),
        sources: include_str!("../tables/sources.csv"),
        places: include_str!("../tables/places.csv"),
        corridors: include_str!("../tables/corridors.csv"),
        flow_estimates: include_str!("../tables/flow_estimates.csv"),
        denominators: include_str!("../tables/denominators.csv"),
        outliers: include_str!("../tables/outliers.csv"),
        events: include_str!("../tables/events.csv"),
        anchors: include_str!("../tables/anchors.csv"),
        waters: include_str!("../tables/waters.csv"),
        cited: include_str!("../tables/cited.csv"),
        retired: include_str!("../tables/retired.csv"),
        series_checks: include_str!("../tables/series_checks.csv"),
        ledger_checks: include_str!("../tables/ledger_checks.csv"),
        evidence: EvidenceTables {
            claims: include_str!("../tables/claims.csv"),
            contradictions: include_str!("../tables/contradictions.csv"),
            printed_totals: include_str!("../tables/printed_totals.csv"),
            regional_shares: include_str!("../tables/regional_shares.csv"),
            other_periods: include_str!("../tables/other_periods.csv"),
            ties: include_str!("../tables/ties.csv"),
            borders: include_str!("../tables/borders.csv"),
            eradication: include_str!("../tables/eradication.csv"),
            afghan_opium: include_str!("../tables/afghan_opium.csv"),
            precursors: include_str!("../tables/precursors.csv"),
            penalties: include_str!("../tables/penalties.csv"),
            bodies: include_str!("../tables/bodies.csv"),
            memberships: include_str!("../tables/memberships.csv"),
            agencies: include_str!("../tables/agencies.csv"),
            spots: include_str!("../tables/spots.csv"),
        },
    });
    read.unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

#[test]
fn rows_are_counted() {
    let facts = shipped();
    let counts = [
        facts.seizures.len(),
        facts.sources.len(),
        facts.places.len(),
        facts.corridors.len(),
        facts.flows.len(),
        facts.denominators.len(),
        facts.outliers.len(),
        facts.events.len(),
    ];
    assert_eq!(counts, [656, 155, 104, 8, 21, 5, 14, 76]);
    let rows = |country| {
        facts
            .seizures
            .iter()
            .filter(|s| s.country == country)
            .count()
    };
    let by_country: Vec<usize> = Country::EVERY
        .iter()
        .map(|country| rows(*country))
        .collect();
    assert_eq!(by_country, [61, 52, 55, 44, 60, 56, 75, 90, 80, 83]);
    let evidence = &facts.evidence;
    let counts = [
        evidence.claims.len(),
        evidence.contradictions.len(),
        evidence.printed_totals.len(),
        evidence.regional_shares.len(),
        evidence.other_periods.len(),
        evidence.ties.len(),
        evidence.borders.len(),
        evidence.eradication.len(),
        evidence.afghan_opium.len(),
        evidence.precursors.len(),
        evidence.penalties.len(),
        evidence.bodies.len(),
        evidence.memberships.len(),
        evidence.agencies.len(),
        evidence.spots.len(),
    ];
    assert_eq!(
        counts,
        [170, 31, 11, 12, 50, 10, 27, 9, 62, 13, 1, 9, 81, 5, 16]
    );
    let ids = evidence.claims.iter().map(|claim| claim.id);
    // C132 is retired: it said the same as C042.
    let all = (1..=171).filter(|id| *id != 132);
    assert!(ids.eq(all), "no claim is left out");
}

/// The sum of the eleven values is that of the mean which the article prints, 9,632 kg.
#[test]
fn printed_totals_are_those_of_the_article() {
    let totals = shipped().evidence.printed_totals;
    let sum = totals.iter().map(|total| total.grams).sum();
    assert_eq!(to_kilograms(Grams(sum)), "105952.35");
    let likely = totals.iter().filter(|t| t.certainty == Certainty::Likely);
    let likely: Vec<u16> = likely.map(|total| total.placed).collect();
    assert_eq!(likely, [2005, 2002]);
}

/// The evidence must not enter what the page loads first.
#[test]
fn evidence_stays_apart() {
    let facts = shipped();
    let rows = |text: &str, start: &str| {
        let list = text.split(start).nth(1).expect("a list");
        let list = list.split("];\n").next().unwrap_or_default();
        list.lines().filter(|line| line.starts_with("    ")).count()
    };
    let page = emit(&facts);
    assert_eq!(rows(&page, "static FLOWS:"), 8);
    let evidence = emit_evidence(&facts);
    assert_eq!(rows(&evidence, "static CLAIMS:"), 170);
    assert_eq!(rows(&evidence, "static FLOW_ROWS:"), 21);
    let happenings = rows(&evidence, "static HAPPENINGS:");
    assert_eq!(happenings, facts.events.len());
}

/// Sums worked out apart from this crate, in decimal arithmetic over the source table.
#[test]
fn sums_are_exact() {
    let facts = shipped();
    let sum = |countries: &[Country], drug, years: RangeInclusive<u16>| {
        let fits = |s: &&northern_route_facts::seizures::seizure::Seizure| {
            countries.contains(&s.country) && s.drug == drug && years.contains(&s.year)
        };
        let grams = facts.seizures.iter().filter(fits).map(|s| s.mass.0).sum();
        to_kilograms(Grams(grams))
    };
    assert_eq!(sum(&Country::FIVE, Drug::Heroin, 2006..=2006), "3651.232");
    assert_eq!(sum(&Country::FIVE, Drug::Heroin, 2010..=2010), "2602.633");
    assert_eq!(sum(&Country::FIVE, Drug::Heroin, 2019..=2019), "1745.756");
    assert_eq!(sum(&Country::FIVE, Drug::Opium, 2006..=2006), "5740.787");
    assert_eq!(sum(&[Country::Tjk], Drug::Opium, 2002..=2006), "8801.849");
    assert_eq!(sum(&Country::FIVE, Drug::Heroin, 1990..=2019), "63709.727");
    assert_eq!(sum(&Country::FIVE, Drug::Opium, 1990..=2019), "105169.672");
    assert_eq!(sum(&Country::FIVE, Drug::Morphine, 1990..=2019), "51.431");
    let all = facts.seizures.iter().map(|s| s.mass.0).sum();
    assert_eq!(to_kilograms(Grams(all)), "12183961.486");
    let none = facts.seizures.iter().filter(|s| s.mass == Grams(0));
    let none: Vec<_> = none.map(|s| (s.country, s.drug, s.year)).collect();
    let morphine = |year| (Country::Kaz, Drug::Morphine, year);
    assert_eq!(none, [morphine(2009), morphine(2012), morphine(2018)]);
}

#[test]
fn only_five_estimates_stand_under_a_share() {
    let facts = shipped();
    let rows = facts.denominators.iter();
    let rows: Vec<_> = rows
        .map(|d| (d.drug, d.first, d.last, d.amount, d.scope))
        .collect();
    let heroin = EstimateDrug::Heroin;
    let range = Amount::Range(44.0, 74.0);
    assert_eq!(
        rows,
        [
            (heroin, 2006, 2006, Amount::Exact(118.0), Scope::Through),
            (heroin, 2009, 2009, Amount::About(90.0), Scope::Into),
            (heroin, 2010, 2010, Amount::About(90.0), Scope::Into),
            (heroin, 2011, 2015, range, Scope::Through),
            (
                EstimateDrug::HeroinEquivalent,
                2003,
                2003,
                Amount::About(120.0),
                Scope::ToEurope
            ),
        ]
    );
}

/// What a state is to a body on a day; nothing where no dated row says so.
fn status(facts: &Facts, body: &str, state: &str, day: Day) -> Option<Status> {
    let rows = facts.evidence.memberships.iter();
    let mut rows = rows.filter(|m| m.body == body && m.state == state && m.from.is_some());
    let begun = |from: Date| from.first_day() <= day;
    let lasts = |to: Date| day < to.first_day();
    let row = rows.find(|m| m.from.is_some_and(begun) && m.to.is_none_or(lasts));
    row.map(|m| m.status)
}

#[test]
fn a_status_holds_from_its_first_day_up_to_the_next() {
    let facts = shipped();
    let uzbek = |body, day| status(&facts, body, "UZB", day);
    assert_eq!(uzbek("CSTO", Day(1992, 5, 14)), None);
    assert_eq!(uzbek("CSTO", Day(1992, 5, 15)), Some(Status::Founding));
    assert_eq!(uzbek("CSTO", Day(1998, 12, 31)), Some(Status::Founding));
    assert_eq!(uzbek("CSTO", Day(1999, 1, 1)), Some(Status::Left));
    assert_eq!(uzbek("CSTO", Day(2006, 8, 15)), Some(Status::Left));
    assert_eq!(uzbek("CSTO", Day(2006, 8, 16)), Some(Status::Joined));
    assert_eq!(uzbek("CSTO", Day(2012, 12, 18)), Some(Status::Joined));
    assert_eq!(uzbek("CSTO", Day(2012, 12, 19)), Some(Status::Suspended));
    assert_eq!(uzbek("EURASEC", Day(2006, 1, 24)), None);
    assert_eq!(uzbek("EURASEC", Day(2006, 1, 25)), Some(Status::Joined));
    assert_eq!(uzbek("EURASEC", Day(2008, 11, 12)), Some(Status::Suspended));
    assert_eq!(uzbek("EURASEC", Day(2014, 12, 31)), Some(Status::Suspended));
    assert_eq!(uzbek("EURASEC", Day(2015, 1, 1)), None);
    assert_eq!(uzbek("CARICC", Day(2009, 2, 26)), Some(Status::Observer));
    assert_eq!(
        uzbek("CARICC", Day(2009, 2, 27)),
        None,
        "the day of joining is open"
    );
    assert_eq!(
        status(&facts, "CIS", "TKM", Day(2005, 8, 1)),
        Some(Status::Observer)
    );
}

/// A missing membership of `ties.csv` is missing on its date in `memberships.csv` too.
#[test]
fn ties_and_memberships_agree() {
    let facts = shipped();
    let ties = facts.evidence.ties.iter();
    let missing = ties.filter(|tie| tie.kind == "membership" && !tie.exists);
    let found: Vec<_> = missing
        .map(|tie| status(&facts, &tie.to, &tie.from, tie.date?.first_day()))
        .collect();
    assert_eq!(found, [None; 3]);
    assert_eq!(
        status(&facts, "SCO", "AFG", Day(2012, 6, 7)),
        Some(Status::Observer)
    );
}

#[test]
fn every_topic_has_its_claims() {
    let facts = shipped();
    let rows = |topic| {
        let claims = facts.evidence.claims.iter();
        claims.filter(|claim| claim.topic == topic).count()
    };
    let counts: Vec<usize> = Topic::ALL.iter().map(|topic| rows(*topic)).collect();
    assert_eq!(counts, [70, 8, 43, 10, 4, 8, 13, 9, 2, 3]);
}

#[test]
fn events_and_corridors_lead_to_claims() {
    let facts = shipped();
    let named = facts.events.iter().filter(|e| !e.claims.is_empty()).count();
    let placed = facts.events.iter().filter(|e| !e.place.is_empty()).count();
    assert_eq!([named, placed], [33, 15]);
    let corridors = facts.corridors.iter().filter(|c| !c.claims.is_empty());
    let corridors: Vec<_> = corridors
        .map(|c| (c.id.as_str(), c.claims.as_slice()))
        .collect();
    assert_eq!(
        corridors,
        [
            ("afg-tjk", [33, 93, 127].as_slice()),
            ("tjk-kgz", &[104]),
            ("kaz-rus", &[33, 139]),
        ]
    );
}

#[test]
fn a_figure_keeps_its_interval_and_its_kind_of_nothing() {
    let evidence = shipped().evidence;
    let with_interval = evidence
        .afghan_opium
        .iter()
        .filter(|row| row.interval.is_some());
    let with_interval: Vec<_> = with_interval
        .map(|row| (row.key.as_str(), row.amount, row.interval))
        .collect();
    let thousands = |key, hectares: f64, low: f64, high: f64| {
        let ends = (low * 1000.0, high * 1000.0);
        (key, ClaimAmount::Exact(hectares * 1000.0), Some(ends))
    };
    assert_eq!(
        with_interval,
        [
            thousands("cultivation-2009", 123.0, 102.0, 137.0),
            thousands("cultivation-2010", 123.0, 104.0, 145.0),
            thousands("cultivation-2011", 131.0, 109.0, 155.0),
            thousands("cultivation-2012", 154.0, 125.0, 189.0),
            thousands("cultivation-2013", 209.0, 173.0, 238.0),
            thousands("cultivation-2014", 224.0, 196.0, 247.0),
            thousands("cultivation-2015", 183.0, 163.0, 202.0),
        ]
    );
    let nothing = evidence
        .precursors
        .iter()
        .filter(|row| row.state != State::Value);
    let nothing: Vec<_> = nothing.map(|row| (row.key.as_str(), row.state)).collect();
    assert_eq!(nothing, [("afg-no-use", State::Statement)]);
}

#[test]
fn lists_are_in_order() {
    let facts = shipped();
    assert!(facts.seizures.is_sorted());
    assert!(facts.places.is_sorted_by_key(|p| (p.rank, p.name.clone())));
    let last = facts.events.last().expect("an event");
    assert_eq!(
        (last.id.as_str(), last.period.first()),
        ("2022-dmp-brief", None)
    );
    let dated: Vec<Option<Date>> = facts.events.iter().map(|e| e.period.from).collect();
    assert!(dated[..74].is_sorted());
    let named = facts.events.iter().filter(|e| e.rank == 1);
    let named: Vec<&str> = named.map(|e| e.id.as_str()).collect();
    assert_eq!(
        named,
        [
            "2000-ban",
            "2007-bridge",
            "2009-caricc",
            "2017-crop",
            "2022-ban"
        ]
    );
}

#[test]
fn every_country_of_the_six_has_its_capital() {
    let facts = shipped();
    let capitals = facts.places.iter().filter(|p| p.rank == 0);
    let capitals: BTreeSet<&str> = capitals.map(|p| p.country).collect();
    let six = ["AFG", "KAZ", "KGZ", "TJK", "TKM", "UZB"];
    assert_eq!(capitals, BTreeSet::from(six));
}

/// The remarks of every table of evidence that has them.
fn remarks(facts: &Facts) -> impl Iterator<Item = &String> {
    let evidence = &facts.evidence;
    let rows = [
        &evidence.borders,
        &evidence.eradication,
        &evidence.afghan_opium,
        &evidence.precursors,
        &evidence.penalties,
    ];
    let rows = rows.into_iter().flatten().map(|row| &row.remark);
    let ties = evidence.ties.iter().map(|tie| &tie.remark);
    let memberships = evidence.memberships.iter().map(|one| &one.remark);
    let agencies = evidence.agencies.iter().map(|agency| &agency.remark);
    let flows = facts.flows.iter().map(|flow| &flow.remark);
    let denominators = facts.denominators.iter().map(|row| &row.remark);
    let rows = rows.chain(ties).chain(memberships).chain(agencies);
    rows.chain(flows).chain(denominators)
}

/// Roads, and the remarks and ids of the compiler, are not for readers.
#[test]
fn prose_is_for_readers() {
    let facts = shipped();
    let corridors = facts.corridors.iter().map(|c| &c.description);
    let events = facts.events.iter().flat_map(|e| [&e.title, &e.detail]);
    let outliers = facts.outliers.iter().map(|o| &o.text);
    let claims = facts.evidence.claims.iter().map(|c| &c.statement);
    let verdicts = facts.evidence.contradictions.iter();
    let verdicts = verdicts.flat_map(|c| [&c.title, &c.disagreement, &c.verdict]);
    let page = corridors.chain(events).chain(outliers);
    for text in page.chain(claims).chain(verdicts).chain(remarks(&facts)) {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let digits = word.len() > 2 && word[1..].bytes().all(|b| b.is_ascii_digit());
            assert!(
                !(word.starts_with(['C', 'X', 'M', 'E']) && digits),
                "{text}"
            );
            assert!(!word.eq_ignore_ascii_case("highway"), "{text}");
        }
    }
}

#[test]
fn emitted_rows_are_as_many() {
    let facts = shipped();
    let text = emit(&facts);
    let rows = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
    let runs = text
        .lines()
        .filter(|line| line.starts_with("    SeizureRun {"));
    let years = runs.map(|run| {
        run.split("grams: &[")
            .nth(1)
            .map_or(0, |grams| grams.split(", ").count())
    });
    assert_eq!(years.sum::<usize>(), 656);
    assert_eq!(rows("    Event {"), 5);
    assert_eq!(rows("    Later {"), 17);
    assert!(
        text.contains(" 1_151_987] }"),
        "Kazakh heroin of 2019 ends its run"
    );
}

#[test]
fn emitted_texts_have_curly_apostrophes_and_quotation_marks() {
    let facts = shipped();
    for text in [emit(&facts), emit_evidence(&facts), emit_sources(&facts)] {
        for line in text.lines().filter(|line| !line.starts_with("//")) {
            let line = line.split(", url: ").next().unwrap_or_default();
            assert!(!line.contains('\'') && !line.contains("\\\""), "{line}");
        }
    }
}
