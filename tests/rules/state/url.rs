//! Links: every state survives the way into a link and back, and no link breaks the page.

use std::fmt::Debug;

use northern_route::geo::camera::Camera;
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::evidence::record::{Certainty, EventKind};
use northern_route::model::evidence::reference::Reference;
use northern_route::model::evidence::scrambled_list::{Argument, Arguments, Tolerance};
use northern_route::model::evidence::tables::CONTRADICTIONS;
use northern_route::model::facts::LAST_CLAIM;
use northern_route::model::facts::{CORRIDORS, DATA_VERSION};
use northern_route::model::measure::{Measure, Ratio};
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::state::about::{About, Aspect};
use northern_route::state::app_state::Choices;
use northern_route::state::choice::{Column, Layer, Layers, Page, Relation, Sort, Theme, View};
use northern_route::state::form::{Form, Scale};
use northern_route::state::kinds::Kinds;
use northern_route::state::notice::{Ignored, names};
use northern_route::state::url::{decode, encode, encode_shared};
use northern_route::state::versus::Versus;
use northern_route_geometry::plate::Point;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::random::draws;

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
fn share_always_says_the_language_and_the_version_of_the_data() {
    let link = encode_shared(&Choices::default(), "en");
    assert_eq!(link, format!("?lang=en&v={DATA_VERSION}"));
    check(&link, &Choices::default(), &[]);
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
            "?form=index&scale=shared&turn=1",
            Choices {
                form: Form::Index,
                scale: Scale::Shared,
                turned: true,
                ..base.clone()
            },
        ),
        ("?form=weight&scale=own", base.clone()),
        (
            "?theme=dark",
            Choices {
                theme: Theme::Dark,
                ..base.clone()
            },
        ),
        ("?lang=ru&step=2", base.clone()),
        (
            "?embed=1",
            Choices {
                embed: true,
                ..base.clone()
            },
        ),
        (
            "?present=1&level=2&quiz=1&v=1&seed=7&names=local",
            base.clone(),
        ),
        (
            "?utm_source=a&utm_medium=b&fbclid=c&gclid=d&yclid=e&igsh=f",
            base.clone(),
        ),
        ("?page=what-if", base.clone()),
        (
            "?page=methods",
            Choices {
                page: Page::Methods,
                ..base.clone()
            },
        ),
        (
            "?about=TJK,2006,open",
            Choices {
                about: [
                    Aspect::Year(2006),
                    Aspect::Country(Country::Tjk),
                    Aspect::Certainty(Certainty::Open),
                ]
                .into_iter()
                .fold(About::default(), About::toggled),
                ..base.clone()
            },
        ),
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
fn a_form_or_scale_that_does_not_exist_is_named() {
    for (query, key) in [
        ("?form=pie", "form"),
        ("?form=", "form"),
        ("?scale=log", "scale"),
        ("?turn=0", "turn"),
        ("?turn=yes", "turn"),
    ] {
        check(query, &Choices::default(), &[key]);
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
fn what_the_ledger_is_filtered_by_is_written_in_one_order_and_what_is_unknown_is_named() {
    let (choices, _) = decode("?about=open,wording,TJK,2010,2006");
    assert_eq!(encode(&choices), "?about=2006,2010,TJK,wording,open");
    check(
        "?about=2010,Mars,wording,1989,open,TJK,2006,mars",
        &choices,
        &["about (Mars)", "about (1989)", "about (mars)"],
    );
    for broken in ["", "tjk,2025", "2002..2006"] {
        check(&format!("?about={broken}"), &Choices::default(), &["about"]);
    }
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

/// Any members of a list.
fn some<T: Copy + Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    subsequence(all, 0..=all.len())
}

fn period() -> impl Strategy<Value = Period> {
    let year = || i32::from(FIRST_YEAR)..=i32::from(LAST_YEAR);
    (year(), year()).prop_map(|(first, last)| Period::clamped(first, last))
}

fn versus() -> impl Strategy<Value = Option<Versus>> {
    option::of(prop_oneof![
        period().prop_map(Versus::Time),
        select(&Country::FIVE[..]).prop_map(Versus::Country),
        select(&DrugChoice::ALL[..]).prop_map(Versus::Drug),
    ])
}

/// What the evidence shows. A contradiction is a page of the ledger.
fn shown() -> impl Strategy<Value = (View, Page, Option<Reference>)> {
    // The name of C132 leads to C042.
    let claim = (1..=LAST_CLAIM).prop_filter_map("another name", |id| {
        (id != 132).then_some(Reference::Claim(id))
    });
    let views = || (select(&View::ALL[..]), select(&Page::ALL[..]));
    prop_oneof![
        (views(), option::of(claim)).prop_map(|((view, page), claim)| (view, page, claim)),
        select(CONTRADICTIONS).prop_map(|row| {
            let reference = Reference::Contradiction(row.id);
            (View::Evidence, Page::Ledger, Some(reference))
        }),
    ]
}

/// All that the ledger can be filtered by.
fn aspects() -> Vec<Aspect> {
    (0..Aspect::SORTS).flat_map(Aspect::of_sort).collect()
}

/// The layers in any order: which was switched on last is part of the state.
fn layers() -> impl Strategy<Value = Layers> {
    vec(select(&Layer::ALL[..]), 0..30)
        .prop_map(|layers| layers.into_iter().fold(Layers::default(), Layers::toggled))
}

/// The selected country; a neighbour only where neighbours show.
fn country() -> impl Strategy<Value = (bool, Option<Country>)> {
    let all = [&Country::FIVE[..], &Country::NEIGHBOURS].concat();
    prop_oneof![
        option::of(select(all)).prop_map(|country| (true, country)),
        option::of(select(&Country::FIVE[..])).prop_map(|country| (false, country)),
    ]
}

/// Any choices that the page can come to, on the whole plate.
fn choices() -> impl Strategy<Value = Choices> {
    let question = (
        period(),
        select(&DrugChoice::ALL[..]),
        select(&Measure::ALL[..]),
        (500..=1200).prop_map(Ratio::clamped),
        country(),
        versus(),
    );
    let evidence = (
        shown(),
        some(&Argument::ALL),
        (0..=100_u8).prop_map(|percent| Tolerance::new(percent).expect("at most 100")),
        select(&Relation::ALL[..]),
        any::<bool>(),
        vec(select(aspects()), 0..9),
    );
    let rest = (
        some(EventKind::ALL),
        layers(),
        option::of(0..CORRIDORS.len()),
        (select(&Column::ALL[..]), any::<bool>()),
        select(&Theme::ALL[..]),
        any::<bool>(),
    );
    let shown_as = (
        select(&Form::ALL[..]),
        select(&Scale::ALL[..]),
        any::<bool>(),
    );
    (question, evidence, rest, shown_as).prop_map(|(question, evidence, rest, shown_as)| {
        let (time, drug, measure, ratio, (near, country), versus) = question;
        let ((view, page, reference), arguments, tolerance, relation, claims, about) = evidence;
        let (kinds, layers, corridor, (column, descending), theme, embed) = rest;
        let (form, scale, turned) = shown_as;
        Choices {
            view,
            time,
            drug,
            measure,
            ratio,
            country,
            near,
            versus,
            kinds: kinds.into_iter().fold(Kinds::default(), Kinds::toggled),
            page,
            about: about.into_iter().fold(About::default(), About::toggled),
            reference,
            arguments: Arguments::of(&arguments),
            tolerance,
            relation,
            layers,
            corridor,
            claims,
            camera: Camera::default(),
            sort: Sort { column, descending },
            form,
            scale,
            turned,
            theme,
            embed,
        }
    })
}

proptest! {
    #![proptest_config(draws(3000))]

    #[test]
    fn every_state_survives_the_way_into_a_link_and_back(choices in choices()) {
        let query = encode(&choices);
        prop_assert_eq!(decode(&query), (choices, Vec::new()), "{}", query);
    }

    /// Whatever an address holds, the link to what shows is a link to the same.
    #[test]
    fn what_was_read_of_any_text_survives_the_next_link(
        text in "[?]?([a-z&;]{0,8}(=|&|%[0-9A-F]{0,2}|[-.,+]|X[0-9]{1,2}|C[0-9]{1,3}|[a-zA-Z0-9]{0,6}|\\PC)){0,8}"
    ) {
        let (choices, _) = decode(&text);
        let query = encode(&choices);
        let (again, ignored) = decode(&query);
        prop_assert_eq!(ignored, Vec::new(), "{}", query);
        prop_assert_eq!(encode(&again), query);
    }

    #[test]
    fn what_was_read_of_known_keys_survives_the_next_link(
        pairs in vec((select(KEYS), "[-.,A-Za-z0-9]{0,12}|199[0-9]([.]{2}20[0-3][0-9])?|X[0-3][0-9]|C[01][0-9]{2}"), 0..8)
    ) {
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let (choices, _) = decode(&pairs.join("&"));
        let query = encode(&choices);
        let (again, ignored) = decode(&query);
        prop_assert_eq!(ignored, Vec::new(), "{}", query);
        prop_assert_eq!(encode(&again), query);
    }
}

/// The keys of the contract.
const KEYS: &[&str] = &[
    "view", "time", "drug", "measure", "ratio", "country", "near", "vs", "layers", "corridor",
    "open", "kinds", "claim", "rel", "page", "about", "args", "tol", "at", "sort", "turn", "form",
    "scale", "theme",
];

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
