//! What is written on the plate, over all years, drugs and windows, each with seeded choices of measure, selection, layers,
//! neighbours and comparison: nothing is written over anything else, each of the five and its capital is named, and no
//! name moves while years pass.

use std::collections::BTreeMap;

use northern_route::geo::plate_size::PlateSize;
use northern_route::model::record::PlaceKind;

use crate::plate::written::{Kind, Plate, WINDOWS, plate};

const DRUGS: [&str; 4] = ["heroin", "opium", "morphine", "opiates"];

/// How many states are visited: every year and drug in every window, with choices that are drawn, and more of them zoomed.
const VISITED: usize = 34 * 4 * WINDOWS.len() + 200 * WINDOWS.len();

/// Numbers drawn from a seed.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }

    /// What else a link says.
    fn choices(&mut self) -> String {
        let measure = self.one(&[
            "",
            "",
            "&measure=equivalent",
            "&measure=equivalent&ratio=5",
            "&measure=share",
        ]);
        let country = self.one(&["", "&country=TJK", "&country=KAZ", "&country=TKM"]);
        let near = self.one(&["", "", "&near=1"]);
        let versus = self.one(&["", "", "&vs=2001", "&vs=KGZ", "&vs=opium"]);
        let layers = self.one(&[
            "",
            "",
            "",
            "&layers=none",
            "&layers=places,rivers",
            "&layers=seizures,corridors,places,rivers,relief,cooperation",
            "&layers=seizures,corridors,places,rivers,borders",
            "&layers=seizures,places,precursors,eradication",
            "&layers=seizures,corridors,places,transport",
            "&layers=seizures,corridors,places,provinces,rivers,relief,cooperation,precursors,eradication,transport,borders",
        ]);
        format!("{measure}{country}{near}{versus}{layers}")
    }
}

/// Every state, with the window that it is seen in.
fn each(mut check: impl FnMut(&str, &str, &Plate)) {
    let mut drawn = Drawn(2006);
    let mut visited = 0;
    for (window, size, wide) in WINDOWS {
        let mut see = |query: &str| {
            visited += 1;
            // An enlarged plate is looked at where it has the least room.
            let wide = if query.contains("at=") {
                size.width()
            } else {
                wide
            };
            check(window, query, &plate(query, size, wide));
        };
        for drug in DRUGS {
            for year in 1990..=2023 {
                see(&format!("?time={year}&drug={drug}{}", drawn.choices()));
            }
        }
        for _ in 0..200 {
            let year = 1990 + drawn.below(34);
            let (lon, lat) = (50 + drawn.below(36), 30 + drawn.below(24));
            let zoom = drawn.one(&["1.2", "1.5", "2", "3", "4.5", "6", "8"]);
            let drug = drawn.one(&DRUGS);
            see(&format!(
                "?time={year}&drug={drug}&at={lon}.00,{lat}.00,{zoom}{}",
                drawn.choices()
            ));
        }
    }
    assert_eq!(visited, VISITED);
}

#[test]
fn nothing_is_written_over_anything_else() {
    let mut clashes: BTreeMap<String, (usize, String)> = BTreeMap::new();
    each(|window, query, plate| {
        for clash in plate.clashes().into_iter().chain(plate.covered()) {
            let home = if query.contains("at=") {
                "zoomed"
            } else {
                "home"
            };
            let clash = format!("{window} {home} {clash}");
            clashes.entry(clash).or_insert((0, query.to_owned())).0 += 1;
        }
    });
    assert!(clashes.is_empty(), "{} kinds: {clashes:#?}", clashes.len());
}

#[test]
fn each_of_the_five_is_named_on_every_whole_plate() {
    each(|window, query, plate| {
        if !query.contains("at=") {
            assert_eq!(plate.unnamed(), [], "{window} {query}");
        }
    });
}

#[test]
fn capitals_are_named_wherever_their_dot_is_seen() {
    for (window, size, wide) in WINDOWS
        .into_iter()
        .filter(|window| window.1 > PlateSize::Small)
    {
        for drug in DRUGS {
            for year in 1990..=2023 {
                for near in ["", "&near=1"] {
                    let query = format!("?time={year}&drug={drug}{near}");
                    // On a much larger plate a dot leaves a disc that covers it on most: it has no name there.
                    let wide = wide.min(1.4 * size.width());
                    let found = plate(&query, size, wide).nameless_capitals();
                    // The discs of opium fill the small republics, and on a tablet their words what is left.
                    let crowded = match (drug, size) {
                        ("opiates", _) => 2,
                        ("opium", _) => 1,
                        _ => 0,
                    };
                    assert!(found.len() <= crowded, "{window} {query}: {found:?}");
                }
            }
        }
    }
}

#[test]
fn no_name_moves_while_years_pass() {
    for (window, size, wide) in WINDOWS {
        for drug in DRUGS {
            for other in [
                "",
                "&near=1",
                "&measure=equivalent",
                "&layers=seizures,corridors,places,borders",
            ] {
                let names = |year: u16| {
                    let plate = plate(&format!("?time={year}&drug={drug}{other}"), size, wide);
                    let labels = &plate.lettering.labels;
                    let land: Vec<_> = labels
                        .territories
                        .iter()
                        .map(|name| (name.code, name.d.clone()))
                        .collect();
                    let marks = plate.lettering.marks.iter().filter(|mark| mark.named);
                    let mut discs: Vec<_> = marks
                        .map(|mark| (mark.country as usize, format!("{:?}", mark.name)))
                        .collect();
                    discs.sort();
                    let capitals = [
                        "Astana", "Bishkek", "Dushanbe", "Ashgabat", "Tashkent", "Kabul",
                    ];
                    let towns = labels
                        .towns
                        .iter()
                        .filter(|town| !capitals.contains(&town.name));
                    let towns: Vec<_> = towns
                        .map(|town| (town.name, town.anchor, town.dy.to_string()))
                        .collect();
                    let waters: Vec<_> = labels
                        .waters
                        .iter()
                        .map(|water| water.lines.clone())
                        .collect();
                    // The year in which a corridor has a figure: a town may make room for it.
                    let figured = plate.written.iter().any(|one| one.kind == Kind::Corridor);
                    ((land, discs), (!figured).then_some((towns, waters)))
                };
                let first = names(1990);
                for year in 1991..=2023 {
                    let (countries, others) = names(year);
                    assert_eq!(countries, first.0, "{window} {drug} {year} {other}");
                    if others.is_some() {
                        assert_eq!(others, first.1, "{window} {drug} {year} {other}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_name_on_an_enlarged_plate_lies_whole_within_the_frame() {
    each(|window, query, plate| {
        let (wide, high) = plate.size;
        for name in plate
            .written
            .iter()
            .filter(|name| query.contains("at=") && name.text.len() > 2)
        {
            if matches!(name.kind, Kind::Country | Kind::NameAtDisc) {
                let [left, top, right, bottom] = name.area;
                let inside = left >= 0.0 && top >= 0.0 && right <= wide && bottom <= high;
                assert!(inside, "{window} {query}: {name:?}");
            }
        }
    });
}

#[test]
fn zooming_in_names_more_towns_crossings_last_and_on_a_phone_none_before() {
    let towns = |at: &str, size, wide| {
        let labels = plate(&format!("?{at}"), size, wide).lettering.labels;
        labels.towns
    };
    let wide = |at| towns(at, PlateSize::Wide, 600.0);
    assert!(wide("").len() >= 8, "{}", wide("").len());
    let crossings = |at| wide(at).iter().any(|town| town.kind == PlaceKind::Crossing);
    assert!(!crossings("") && !crossings("at=69.00,37.50,2"));
    assert!(
        wide("at=69.00,37.50,4")
            .iter()
            .any(|town| town.kind != PlaceKind::Capital)
    );
    assert_eq!(towns("", PlateSize::Small, 296.0), []);
    assert_ne!(towns("at=69.00,40.00,3", PlateSize::Small, 296.0), []);
}
