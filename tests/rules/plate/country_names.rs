//! Names of the five republics: every view of the whole plate has all of them, however large the discs are.

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::scene::plate::labels::labels;
use northern_route::scene::plate::marks::marks;
use northern_route::state::url::decode;
use northern_route::words::language::language;

const FIVE: [&str; 5] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

#[test]
fn each_of_the_five_keeps_its_name_at_every_time() {
    let years = (1990..=2023).map(|year| year.to_string());
    let spans = ["1990..2019", "1997..2001", "2002..2006"].map(str::to_owned);
    for time in years.chain(spans) {
        for drug in ["heroin", "opium", "morphine", "opiates"] {
            for near in ["", "&near=1"] {
                let query = format!("?time={time}&drug={drug}{near}");
                let (choices, ignored) = decode(&query);
                assert_eq!(ignored, [], "{query}");
                let camera = Camera::default();
                let marks = marks(
                    &choices.question(),
                    choices.near,
                    camera,
                    PlateSize::Wide,
                    language(),
                );
                let named = labels(camera, PlateSize::Wide, &marks, &[], true).territories;
                for code in FIVE {
                    let name = named.iter().find(|name| name.code == code);
                    assert!(name.is_some(), "{query}: no name of {code}");
                }
            }
        }
    }
}
