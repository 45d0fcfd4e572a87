//! What the window says of the page: its title in every state, and the addresses that the tabs of the views lead to.

use std::collections::BTreeMap;

use northern_route::app::native::{Native, start};
use northern_route::app::title::title;
use northern_route::geo::plate_size::PlateSize;
use northern_route::state::action::Action;
use northern_route::state::app_state::{AppState, Choices, Download};
use northern_route::state::choice::View;
use northern_route::state::reduce::reduce::reduce;
use northern_route::state::url::decode;
use northern_route::view::further::Bundles;
use northern_route::view::kit::loading::Loading;
use northern_route::view::masthead::Links;
use states::STATES;

#[path = "../src/states.rs"]
#[allow(dead_code, reason = "they are rendered elsewhere")]
mod states;

fn state(query: &'static str, code: Loading<()>) -> (AppState, Bundles) {
    start(Some(&Native {
        query: query.into(),
        size: PlateSize::Wide,
        code,
        download: Download::Closed,
    }))
}

fn titled(query: &'static str) -> String {
    let (state, bundles) = state(query, Loading::Here(()));
    title(&state.choices, &bundles)
}

#[test]
fn the_title_says_what_is_shown_when_and_in_which_view() {
    for (query, want) in [
        ("", "Heroin seized in 2006 – Map"),
        ("?time=2010", "Heroin seized in 2010 – Map"),
        (
            "?time=2002..2006&drug=opium",
            "Opium seized 2002–2006 – Map",
        ),
        ("?view=chart", "Heroin seized in 2006 – Chart"),
        (
            "?view=table&drug=morphine&time=2021",
            "Morphine seized in 2021 – Table",
        ),
        (
            "?measure=share",
            "Heroin seized in 2006 as a share of the flow – Map",
        ),
        (
            "?drug=opiates&measure=equivalent",
            "Opiates seized in 2006 as heroin equivalent – Map",
        ),
        (
            "?country=TJK&view=chart",
            "Tajikistan – Heroin seized in 2006 – Chart",
        ),
        ("?near=1&country=IRN", "Iran – Heroin seized in 2006 – Map"),
        (
            "?corridor=AFG-TJK",
            "Corridor from Afghanistan to Tajikistan – Heroin seized in 2006 – Map",
        ),
        ("?claim=C082", "C082 – Heroin seized in 2006 – Map"),
        ("?vs=2010", "Heroin seized in 2006 against 2010 – Map"),
        (
            "?vs=TJK&view=table",
            "Heroin seized in 2006 against Tajikistan – Table",
        ),
        ("?vs=opium", "Heroin seized in 2006 against opium – Map"),
        (
            "?view=evidence",
            "Contradictions – Heroin seized in 2006 – Evidence",
        ),
        (
            "?view=evidence&page=puzzle",
            "The scrambled list – Heroin seized in 2006 – Evidence",
        ),
        (
            "?view=evidence&page=audit",
            "Checks – Heroin seized in 2006 – Evidence",
        ),
        (
            "?view=evidence&page=methods&time=2010",
            "Methods – Heroin seized in 2010 – Evidence",
        ),
        (
            "?view=evidence&page=sources&drug=opium",
            "Sources – Opium seized in 2006 – Evidence",
        ),
        (
            "?claim=X04",
            "X04 Four times as much as whom? – Heroin seized in 2006 – Evidence",
        ),
        (
            "?view=evidence&claim=C082",
            "C082 – Heroin seized in 2006 – Evidence",
        ),
    ] {
        assert_eq!(titled(query), format!("{want} – Northern Route"), "{query}");
    }
}

#[test]
fn until_the_evidence_is_there_the_title_names_the_view() {
    for code in [Loading::Asked, Loading::Missing] {
        let (state, bundles) = state("?view=evidence&page=puzzle", code);
        assert_eq!(
            title(&state.choices, &bundles),
            "Heroin seized in 2006 – Evidence – Northern Route"
        );
    }
}

/// What a title has to tell apart.
fn told_apart(choices: &Choices) -> String {
    let evidence = choices.view == View::Evidence;
    let page = (evidence && choices.reference.is_none()).then_some(choices.page);
    let corridor = choices.corridor.filter(|_| !evidence);
    let Choices {
        view,
        time,
        drug,
        measure,
        country,
        versus,
        reference,
        ..
    } = choices;
    format!(
        "{view:?} {time:?} {drug:?} {measure:?} {country:?} {versus:?} {reference:?} {page:?} {corridor:?}"
    )
}

#[test]
fn states_that_show_something_else_have_another_title() {
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for golden in STATES {
        let (state, bundles) = state(golden.query, Loading::Here(()));
        let shown = told_apart(&state.choices);
        let title = title(&state.choices, &bundles);
        let other = titles.entry(title.clone()).or_insert_with(|| shown.clone());
        assert_eq!(*other, shown, "{}: {title}", golden.name);
    }
    assert!(titles.len() > 80, "{} titles", titles.len());
}

#[test]
fn a_tab_leads_to_what_a_click_on_it_shows() {
    for golden in STATES {
        let (state, _) = state(golden.query, Loading::Here(()));
        let links = Links::from(&state.choices);
        for view in View::ALL {
            let link = &links.to(view, state.choices.view);
            let clicked = reduce(&state, Action::ShowView(view)).unwrap_or_else(|| state.clone());
            let (opened, ignored) = decode(link);
            assert!(ignored.is_empty(), "{}: {link}", golden.name);
            assert_eq!(opened, clicked.choices, "{}: {link}", golden.name);
            assert_eq!(opened.view, view, "{}: {link}", golden.name);
        }
    }
}
