//! Figures at the discs: none is written over another country's disc, figure or name, at home on a desk or a phone.

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::scene::plate::marks::marks;
use northern_route::scene::plate::room::Sheet;
use northern_route::state::url::decode;
use northern_route::words::language::language;

/// Every clash of figures and names on the whole plate, over years, spans, drugs and measures.
fn clashes(size: PlateSize) -> Vec<String> {
    let sheet = Sheet::new(size);
    let mut clashes = Vec::new();
    let years = (1990..=2019).map(|year| year.to_string());
    let spans = ["1990..2019", "1997..2001", "2002..2006"].map(str::to_owned);
    for time in years.chain(spans) {
        for drug in ["heroin", "opium", "morphine", "opiates"] {
            for measure in ["weight", "equivalent"] {
                let query = format!("?time={time}&drug={drug}&measure={measure}");
                let (choices, ignored) = decode(&query);
                assert_eq!(ignored, [], "{query}");
                let question = choices.question();
                let marks = marks(&question, false, Camera::default(), size, language());
                for mark in &marks {
                    let others = marks.iter().filter(|other| other.country != mark.country);
                    for other in others {
                        let meets = sheet.words(mark).iter().any(|room| {
                            sheet.covers(other, room)
                                || sheet.words(other).iter().any(|words| words.meets(room))
                        });
                        if meets {
                            clashes.push(format!(
                                "{query}: {:?} and {:?}",
                                mark.country, other.country
                            ));
                        }
                    }
                }
            }
        }
    }
    clashes
}

#[test]
fn on_a_desk_no_figure_meets_another_disc_or_figure() {
    assert_eq!(clashes(PlateSize::Wide), Vec::<String>::new());
}

#[test]
fn on_a_phone_no_figure_or_name_meets_another_disc_figure_or_name() {
    assert_eq!(clashes(PlateSize::Small), Vec::<String>::new());
}
