//! Links: every state survives the way into a link and back, and no link breaks the page.

use northern_route::geo::camera::Camera;
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::evidence::record::EventKind;
use northern_route::model::evidence::reference::Reference;
use northern_route::model::evidence::scrambled_list::{Argument, Arguments, Tolerance};
use northern_route::model::measure::{Measure, Ratio};
use northern_route::model::period::Period;
use northern_route::state::app_state::Choices;
use northern_route::state::choice::{Layer, Layers, Page, Relation, Sort, Theme, View};
use northern_route::state::kinds::Kinds;
use northern_route::state::notice::{Ignored, names};
use northern_route::state::url::{decode, encode, encode_shared};
use northern_route::state::versus::Versus;
use northern_route_geometry::plate::Point;

fn check(query: &str, expected: &Choices, ignored: &[&str]) {
    let (choices, dropped) = decode(query);
    assert_eq!(&choices, expected, "{query}");
    let dropped: Vec<String> = dropped.iter().map(Ignored::name).collect();
    assert_eq!(dropped, ignored, "{query}");
}

fn year(year: u16) -> Period {
    Period::year(year).expect("on the timeline")
}

#[test]
fn the_default_state_is_an_empty_query() {
    assert_eq!(encode(&Choices::default()), "");
    check("", &Choices::default(), &[]);
}

#[test]
fn share_always_says_the_language() {
    assert_eq!(encode_shared(&Choices::default(), "en"), "?lang=en");
}

#[test]
fn each_key_of_the_contract_is_read() {
    let base = Choices::default();
    let span = Period::span(2002, 2006).expect("a span");
    for (query, expected) in [
        (
            "?view=table",
            Choices {
                view: View::Table,
                ..base.clone()
            },
        ),
        (
            "?time=2010",
            Choices {
                time: year(2010),
                ..base.clone()
            },
        ),
        (
            "?time=2002..2006",
            Choices {
                time: span,
                ..base.clone()
            },
        ),
        (
            "?time=2002..2002",
            Choices {
                time: year(2002),
                ..base.clone()
            },
        ),
        (
            "?drug=opiates",
            Choices {
                drug: DrugChoice::Opiates,
                ..base.clone()
            },
        ),
        (
            "?measure=share",
            Choices {
                measure: Measure::Share,
                ..base.clone()
            },
        ),
        (
            "?ratio=7.25",
            Choices {
                ratio: Ratio::clamped(725),
                ..base.clone()
            },
        ),
        (
            "?ratio=7.5",
            Choices {
                ratio: Ratio::clamped(750),
                ..base.clone()
            },
        ),
        (
            "?country=TJK",
            Choices {
                country: Some(Country::Tjk),
                ..base.clone()
            },
        ),
        (
            "?country=AFG&near=1",
            Choices {
                country: Some(Country::Afg),
                near: true,
                ..base.clone()
            },
        ),
        (
            "?layers=none",
            Choices {
                layers: Layers::NONE,
                ..base.clone()
            },
        ),
        (
            "?layers=rivers",
            Choices {
                layers: Layers::NONE.with(Layer::Rivers),
                ..base.clone()
            },
        ),
        (
            "?layers=cooperation,transport",
            Choices {
                layers: Layers::NONE.with(Layer::Cooperation).with(Layer::Transport),
                ..base.clone()
            },
        ),
        (
            "?vs=1996..2000",
            Choices {
                versus: Period::span(1996, 2000).map(Versus::Time),
                ..base.clone()
            },
        ),
        (
            "?vs=TJK",
            Choices {
                versus: Some(Versus::Country(Country::Tjk)),
                ..base.clone()
            },
        ),
        (
            "?vs=opium",
            Choices {
                versus: Some(Versus::Drug(DrugChoice::Opium)),
                ..base.clone()
            },
        ),
        (
            "?kinds=ban,transport",
            Choices {
                kinds: Kinds::default()
                    .toggled(EventKind::Transport)
                    .toggled(EventKind::Ban),
                ..base.clone()
            },
        ),
        (
            "?corridor=AFG-TJK",
            Choices {
                corridor: Some(0),
                ..base.clone()
            },
        ),
        (
            "?corridor=kaz-Rus&open=claims",
            Choices {
                corridor: Some(7),
                claims: true,
                ..base.clone()
            },
        ),
        // Panels that come later.
        ("?open=events,layers", base.clone()),
        (
            "?sort=-country",
            Choices {
                sort: Sort::parse("-country").expect("a column"),
                ..base.clone()
            },
        ),
        (
            "?theme=dark",
            Choices {
                theme: Theme::Dark,
                ..base.clone()
            },
        ),
        ("?lang=ru&step=2&embed=1", base.clone()),
        (
            "?form=share&scale=own&turn=1&about=2006&present=1&level=2&quiz=1&v=1&seed=7&names=local",
            base.clone(),
        ),
        (
            "?utm_source=a&utm_medium=b&fbclid=c&gclid=d&yclid=e&igsh=f",
            base.clone(),
        ),
        ("?page=methods", base.clone()),
    ] {
        check(query, &expected, &[]);
    }
}

#[test]
fn what_is_broken_is_named_and_left_at_the_default() {
    let base = Choices::default();
    for (query, name) in [
        ("?time=2006..2002", "time"),
        ("?time=2002..", "time"),
        ("?time=1989", "time"),
        ("?time=NaN", "time"),
        ("?time=+2006", "time"),
        ("?drug=Heroin", "drug"),
        ("?ratio=4.99", "ratio"),
        ("?ratio=12.01", "ratio"),
        ("?ratio=7.255", "ratio"),
        ("?ratio=1e1", "ratio"),
        ("?country=AFG", "country"),
        ("?country=XXX", "country"),
        ("?near=2", "near"),
        ("?layers=", "layers"),
        ("?layers=x,y", "layers"),
        ("?at=999,999,99", "at"),
        ("?at=67,43", "at"),
        ("?at=67,43,0.5", "at"),
        ("?at=inf,43,2", "at"),
        ("?corridor=RUS-AFG", "corridor"),
        ("?corridor=", "corridor"),
        ("?open=everything", "open"),
        ("?lang=xx", "lang"),
        ("?theme=blue", "theme"),
        ("?colour=red", "colour"),
    ] {
        check(query, &base, &[name]);
    }
}

#[test]
fn a_link_to_evidence_opens_it() {
    let expected = Choices {
        view: View::Evidence,
        reference: Some(Reference::Contradiction(1)),
        ..Choices::default()
    };
    check("?claim=X01", &expected, &[]);
    check("?view=map&page=puzzle&claim=X01", &expected, &[]);
    let expected = Choices {
        reference: Some(Reference::Claim(82)),
        ..Choices::default()
    };
    check("?claim=C082", &expected, &[]);
    let ledger = Choices {
        view: View::Evidence,
        ..Choices::default()
    };
    let retired = Choices {
        reference: Some(Reference::Claim(42)),
        ..Choices::default()
    };
    check("?claim=C132", &retired, &["C132"]);
    for unknown in ["C999", "X09", "82", ""] {
        check(&format!("?claim={unknown}"), &ledger, &["claim"]);
    }
}

#[test]
fn the_puzzle_switches_stand_in_the_link() {
    let expected = Choices {
        arguments: Arguments::of(&[Argument::Series, Argument::Prose]),
        tolerance: Tolerance::new(68).expect("at most 100"),
        ..Choices::default()
    };
    check("?args=series,prose&tol=68", &expected, &[]);
    check(
        "?args=prose,series,magic,prose&tol=68",
        &expected,
        &["args (magic)"],
    );
    for broken in ["101", "-1", "+5", "6.5", ""] {
        check(&format!("?tol={broken}"), &Choices::default(), &["tol"]);
    }
    check("?args=magic", &Choices::default(), &["args"]);
}

#[test]
fn known_members_of_a_list_are_kept() {
    let layers = Layers::NONE.with(Layer::Seizures);
    let expected = Choices {
        layers,
        ..Choices::default()
    };
    check("?layers=seizures,oceans", &expected, &["layers (oceans)"]);
}

#[test]
fn what_is_open_stands_in_the_link_as_the_contract_writes_it() {
    let open = Choices {
        corridor: Some(0),
        claims: true,
        ..Choices::default()
    };
    assert_eq!(encode(&open), "?corridor=AFG-TJK&open=claims");
    let known = Choices {
        claims: true,
        ..Choices::default()
    };
    check("?open=claims,windows", &known, &["open (windows)"]);
}

#[test]
fn the_layers_stand_in_the_link_in_the_order_in_which_they_were_switched_on() {
    let layers = Layers::NONE
        .with(Layer::Transport)
        .with(Layer::Rivers)
        .with(Layer::Borders);
    let there = decode("?layers=transport,rivers,borders").0.layers;
    assert_eq!(there, layers);
    assert!(there.thematic().eq([Layer::Borders, Layer::Transport]));
    let choices = Choices {
        layers,
        ..Choices::default()
    };
    assert_eq!(encode(&choices), "?layers=rivers,transport,borders");
    // Off and on again: it is the last, and the layers of the first view are as they were.
    let again = layers.toggled(Layer::Transport).toggled(Layer::Transport);
    assert!(again.thematic().eq([Layer::Transport, Layer::Borders]));
    let rivers = Layers::default()
        .toggled(Layer::Rivers)
        .toggled(Layer::Rivers);
    assert_eq!(rivers, Layers::default());
}

#[test]
fn of_a_repeated_key_the_first_wins() {
    let expected = Choices {
        time: year(2010),
        ..Choices::default()
    };
    check("?time=2010&time=2011", &expected, &["time"]);
}

#[test]
fn every_state_survives_the_way_into_a_link_and_back() {
    let mut seed = 11_u32;
    let mut next = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 12) % below
    };
    for _ in 0..3000 {
        let near = next(2) == 0;
        let countries = if near { 10 } else { 5 };
        let codes = Country::FIVE.into_iter().chain(Country::NEIGHBOURS);
        let reference = match next(3) {
            0 => None,
            // The name of C132 leads to C042.
            1 => Some(Reference::Claim(match 1 + next(171) as u16 {
                132 => 42,
                id => id,
            })),
            _ => Some(Reference::Contradiction(10 + next(23) as u16)),
        };
        let on_ledger = matches!(reference, Some(Reference::Contradiction(_)));
        let choices = Choices {
            versus: match next(4) {
                0 => Some(Versus::Time(Period::clamped(
                    1995,
                    1990 + next(34).cast_signed(),
                ))),
                1 => Some(Versus::Country(Country::FIVE[next(5) as usize])),
                2 => Some(Versus::Drug(DrugChoice::ALL[next(4) as usize])),
                _ => None,
            },
            kinds: EventKind::ALL
                .iter()
                .filter(|_| next(2) == 0)
                .fold(Kinds::default(), |kinds, kind| kinds.toggled(*kind)),
            view: View::ALL[if on_ledger { 3 } else { next(4) as usize }],
            page: Page::ALL[if on_ledger { 0 } else { next(4) as usize }],
            reference,
            arguments: Argument::ALL
                .into_iter()
                .filter(|_| next(2) == 0)
                .fold(Arguments::of(&[]), Arguments::toggled),
            tolerance: Tolerance::new(next(101) as u8).expect("at most 100"),
            relation: Relation::ALL[next(3) as usize],
            time: Period::clamped(1990 + next(34).cast_signed(), 1990 + next(34).cast_signed()),
            drug: DrugChoice::ALL[next(4) as usize],
            measure: Measure::ALL[next(3) as usize],
            ratio: Ratio::clamped(500 + next(701).cast_signed()),
            country: codes
                .clone()
                .nth(next(countries + 3) as usize % (countries as usize + 3))
                .filter(|country| near || country.is_republic()),
            near,
            // In any order: which was switched on last is part of the state.
            layers: (0..next(30)).fold(Layers::default(), |layers, _| {
                layers.toggled(Layer::ALL[next(11) as usize])
            }),
            corridor: (next(3) == 0).then(|| next(8) as usize),
            claims: next(2) == 0,
            camera: Camera::default(),
            sort: Sort::parse(
                ["country", "-drug", "amount", "-part", "reported"][next(5) as usize],
            )
            .expect("a column"),
            theme: Theme::ALL[next(3) as usize],
        };
        let query = encode(&choices);
        assert_eq!(decode(&query), (choices, Vec::new()), "{query}");
    }
}

#[test]
fn a_camera_survives_within_its_two_decimals() {
    let camera = Camera::new(Point { x: 420.0, y: 330.0 }, 3.5);
    let query = encode(&Choices {
        camera,
        ..Choices::default()
    });
    let (there, ignored) = decode(&query);
    assert_eq!(ignored, []);
    assert_eq!(encode(&there), query, "writing again gives the same link");
    let (a, b) = (camera.center(), there.camera.center());
    assert!(
        (a.x - b.x).abs() < 0.2 && (a.y - b.y).abs() < 0.2,
        "{a:?} {b:?}"
    );
}

#[test]
fn no_link_breaks_the_reader() {
    let long = format!("?{}=1", "x".repeat(10_000));
    let many = (0..500).fold(String::new(), |query, n| query + &format!("&k{n}={n}"));
    for query in [
        "?__proto__=1&constructor=2",
        "?<script>alert(1)</script>=1",
        "?time=<script>&drug=%00&country=../..",
        "?%E0%A4%A=%E0%A4%A",
        "?=&==&=&",
        "?time=99999999999999999999..-1",
        "?ratio=1e309&at=NaN,NaN,NaN",
        "?layers=,,,,x",
        "?\u{1f4a5}=\u{1f4a5}",
        long.as_str(),
        many.as_str(),
    ] {
        let (choices, ignored) = decode(query);
        assert!(!ignored.is_empty(), "{query:.60}");
        let (shown, _) = names(&ignored);
        assert!(
            shown.len() <= 5 && shown.join(", ").chars().count() <= 200,
            "{shown:?}"
        );
        assert_eq!(choices, Choices::default());
    }
}

#[test]
fn a_link_that_mail_has_mangled_is_understood() {
    let wanted = Choices {
        time: Period::year(2010).expect("inside"),
        drug: DrugChoice::Opium,
        country: Some(Country::Tjk),
        ..Choices::default()
    };
    for query in [
        "?time=2010&amp;drug=opium&amp;country=TJK",
        "?time=2010&drug=opium&country=TJK.",
        "?time=2010&drug=opium&country=tjk",
        "?time=2010.&drug=opium&country=TJK).",
        "?time=2010,&drug=opium%3E&country=TJK%C2%BB",
    ] {
        check(query, &wanted, &[]);
    }
    let layers = Choices {
        layers: decode("?layers=cooperation,borders").0.layers,
        ..Choices::default()
    };
    check("?layers=cooperation,borders.", &layers, &[]);
    let span = Choices {
        time: Period::span(2002, 2006).expect("inside"),
        ..Choices::default()
    };
    check("?time=2002%E2%80%932006", &span, &[]);
    check("?time=2002..2006.", &span, &[]);
    let claim = Choices {
        reference: Some(Reference::Claim(82)),
        ..Choices::default()
    };
    check("?claim=c082", &claim, &[]);
    // Where there is doubt it is left out and named.
    check("?time=20x6", &Choices::default(), &["time"]);
    check("?time=2006..", &Choices::default(), &["time"]);
    check("?drug=her", &Choices::default(), &["drug"]);
}
