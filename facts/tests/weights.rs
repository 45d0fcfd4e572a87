//! Weights: kilograms are read and written to the gram, whatever their size.

use northern_route_facts::cell::grams;
use northern_route_facts::read_own;
use northern_route_records::Grams;

/// A small generator of numbers, the same ones on every run.
struct Lcg(u64);

impl Lcg {
    fn next(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 16
    }
}

#[test]
fn every_decimal_is_exact() {
    let mut random = Lcg(2006);
    for _ in 0..20_000 {
        let size = random.next() % 41;
        let kilograms = random.next() & ((1 << size) - 1);
        let grams = random.next() % 1000;
        let want = Grams(kilograms * 1000 + grams);
        let full = format!("{kilograms}.{grams:03}");
        assert_eq!(grams::from_kilograms(&full), Ok(want), "{full}");
        let short = grams::to_kilograms(want);
        assert_eq!(grams::from_kilograms(&short), Ok(want), "{short}");
        assert_eq!(short.contains('.'), grams > 0, "{short}");
        assert!(!short.contains('.') || !short.ends_with('0'), "{short}");
        assert!(full.starts_with(&short), "{full} {short}");
        let signed = format!("-{full}");
        assert!(grams::from_kilograms(&signed).is_err(), "{signed}");
        let finer = format!("{full}{}", random.next() % 10);
        assert!(grams::from_kilograms(&finer).is_err(), "{finer}");
    }
}

#[test]
fn forms_and_limits() {
    let read = |text| grams::from_kilograms(text).map_err(|fault| fault.what);
    assert_eq!(read("1948.0"), Ok(Grams(1_948_000)));
    assert_eq!(read("0"), Ok(Grams(0)));
    assert_eq!(read("0.026"), Ok(Grams(26)));
    assert_eq!(read("007.5"), Ok(Grams(7500)));
    assert_eq!(read("18446744073709551.615"), Ok(Grams(u64::MAX)));
    let large = Err("is too large".to_owned());
    assert_eq!(read("18446744073709551.616"), large);
    assert_eq!(read("99999999999999999999"), large);
    for text in [
        ".5", "5.", "+5", "1e3", "1,5", "1 000", "NaN", "inf", "٣", "-", "--1", "1.2.3",
    ] {
        assert_eq!(read(text), Err("is not a number".to_owned()), "{text}");
    }
}

#[test]
fn a_file_of_ones_own() {
    let good = "kg,year,drug,country\r\n2.5,2021,heroin,TJK\r\n1,2020,heroin,TJK\r\n";
    let rows = read_own("mine.csv", good).expect("good rows");
    let masses: Vec<u64> = rows.iter().map(|row| row.mass.0).collect();
    assert_eq!(masses, [1000, 2500]);
    let bad = "country,drug,year,kg\nTJK,heroin,2024,-3\n";
    let problems = read_own("mine.csv", bad).expect_err("two problems");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "mine.csv:2, column kg: \"-3\" is negative. Write the weight in kilograms, 0 or more.",
            "mine.csv:2, column year: \"2024\" is outside 1990 to 2023. \
             Mend the year or leave the row out.",
        ]
    );
}
