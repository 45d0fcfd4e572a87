//! The page as text, in some hundred states over all views, layers, measures and kinds of nothing: each element with what
//! it is called, says and leads to, and a hash of its markup, so that nothing changes unseen. `cargo xtask gallery` shows
//! the same states as they look.
//!
//! After a change that is meant: `GOLDEN=write cargo test -p northern-route-site --test golden`, and read the difference.

#[path = "common/published.rs"]
mod published;
#[path = "../src/states.rs"]
mod states;

use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};
use std::path::PathBuf;
use std::{env, fs};

use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::evidence::record::EventKind;
use northern_route::model::evidence::scrambled_list::Argument;
use northern_route::model::measure::Measure;
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR};
use northern_route::state::app_state::Choices;
use northern_route::state::choice::{Layer, Page, Relation, View};
use northern_route::state::form::{Form, Scale};
use northern_route::state::notice::Ignored;
use northern_route::state::url::decode;
use northern_route::state::versus::Versus;
use northern_route::view::kit::by_ptr::ByPtr;
use northern_route::view::kit::loading::Loading;
use sha2::{Digest as _, Sha256};
use states::{STATES, State};

/// Attributes that a reader, or a machine that reads for one, meets.
const READ: [&str; 14] = [
    "role",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-pressed",
    "aria-checked",
    "aria-selected",
    "aria-current",
    "aria-sort",
    "aria-valuetext",
    "aria-hidden",
    "href",
    "scope",
    "checked",
];

/// An element a line, indented by depth, with its text; what is hidden from readers of the page's tree, and drawings
/// without a name or words, are left to the hash.
fn read(markup: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut hidden = None;
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once('<') {
        if !before.trim().is_empty() && hidden.is_none() {
            let _ = writeln!(text, "{}{before}", "  ".repeat(depth));
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
            hidden = hidden.filter(|from| *from < depth);
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let said: Vec<String> = READ
            .iter()
            .filter_map(|key| Some(format!(" {key}=\"{}\"", attribute(tag, key)?)))
            .collect();
        let class = attribute(tag, "class").map_or(String::new(), |class| {
            format!(".{}", class.replace(' ', "."))
        });
        let id = attribute(tag, "id").map_or(String::new(), |id| format!("#{id}"));
        let is_mark = [
            "path", "rect", "circle", "ellipse", "svg", "use", "g", "line", "br",
        ]
        .contains(&name);
        let is_said = !is_mark || !said.is_empty() || !id.is_empty();
        if hidden.is_none() && is_said {
            let _ = writeln!(
                text,
                "{}{name}{id}{class}{}",
                "  ".repeat(depth),
                said.concat()
            );
        }
        if !tag.ends_with('/') && !["input", "br", "wbr", "img"].contains(&name) {
            if tag.contains(" aria-hidden=\"true\"") && hidden.is_none() {
                hidden = Some(depth);
            }
            depth += 1;
        }
    }
    text
}

fn attribute<'a>(tag: &'a str, key: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {key}=\""))?;
    value.split('"').next()
}

fn golden(markup: &str) -> String {
    let mut text = read(markup);
    let _ = write!(text, "markup {} bytes, ", markup.len());
    for byte in Sha256::digest(markup).iter().take(8) {
        let _ = write!(text, "{byte:02x}");
    }
    text + "\n"
}

fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    folder.join(name).with_extension("txt")
}

#[test]
fn no_state_of_the_page_changes_unseen() {
    let write = env::var("GOLDEN").is_ok_and(|value| value == "write");
    let mut changed = Vec::new();
    for state in STATES {
        let (name, query) = (state.name, state.query);
        let now = golden(&state.rendered(ByPtr::default(), None));
        let path = file(name);
        if write {
            fs::write(&path, now).expect("written");
            continue;
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if kept != now {
            let lines = kept.lines().zip(now.lines());
            let differs = lines.enumerate().find(|(_, (kept, now))| kept != now);
            let what = differs.map_or_else(
                || "one is longer than the other".to_owned(),
                |(index, (kept, now))| format!("line {}:\n  kept {kept}\n  now  {now}", index + 1),
            );
            changed.push(format!("{name} ({query}): {what}"));
        }
    }
    assert!(
        changed.is_empty(),
        "{} of {} states look different. If that is meant: GOLDEN=write cargo test -p northern-route-site --test golden\n{}",
        changed.len(),
        STATES.len(),
        changed.join("\n")
    );
}

/// Figures for publication, without their outlines.
#[test]
fn no_figure_changes_unseen() {
    let write = env::var("GOLDEN").is_ok_and(|value| value == "write");
    let paths = published::outlines();
    let mut changed = Vec::new();
    for (name, query, ground) in published::FIGURES {
        let text = published::golden(&published::drawn(&paths, query, ground));
        let path = file(&format!("figures/{name}"));
        if write {
            fs::write(&path, text).expect("written");
        } else if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}");
}

/// Fails with what no state has.
fn all<T: Debug>(kinds: impl IntoIterator<Item = T>, has: impl Fn(&T, &Choices) -> bool) {
    for kind in kinds {
        let is_there = STATES
            .iter()
            .any(|state| has(&kind, &decode(state.query).0));
        assert!(is_there, "no state has {kind:?}");
    }
}

#[test]
fn every_kind_of_what_can_be_chosen_is_among_the_states() {
    all(View::ALL, |view, choices| choices.view == *view);
    all(Page::ALL, |page, choices| {
        choices.view == View::Evidence && choices.page == *page
    });
    all(Layer::ALL, |layer, choices| choices.layers.has(*layer));
    all(DrugChoice::ALL, |drug, choices| choices.drug == *drug);
    for view in [View::Map, View::Chart, View::Table] {
        all(Measure::ALL, |measure, choices| {
            choices.view == view && choices.measure == *measure
        });
    }
    all(Relation::ALL, |relation, choices| {
        choices.country.is_some() && choices.relation == *relation
    });
    all(EventKind::ALL, |kind, choices| choices.kinds.has(**kind));
    all(Argument::ALL, |argument, choices| {
        choices.page == Page::Puzzle && choices.arguments.has(*argument)
    });
    all(FIRST_YEAR..=LAST_YEAR, |year, choices| {
        choices.time.contains(*year)
    });
    let countries = [&Country::FIVE[..], &Country::NEIGHBOURS].concat();
    all(countries, |country, choices| {
        choices.country == Some(*country)
    });
    for view in [View::Map, View::Chart, View::Table] {
        all(["time", "country", "drug"], |kind, choices| {
            let versus = match choices.versus {
                Some(Versus::Time(_)) => "time",
                Some(Versus::Country(_)) => "country",
                Some(Versus::Drug(_)) => "drug",
                None => "",
            };
            choices.view == view && versus == *kind
        });
    }
    all([false, true], |near, choices| choices.near == *near);
    all(Form::ALL, |form, choices| choices.form == *form);
    all(Scale::ALL, |scale, choices| choices.scale == *scale);
    all([false, true], |turned, choices| choices.turned == *turned);
}

#[test]
fn every_kind_of_notice_and_of_loading_is_among_the_states() {
    let ignored: Vec<Ignored> = STATES
        .iter()
        .flat_map(|state| decode(state.query).1)
        .collect();
    let kinds: BTreeSet<u8> = ignored
        .iter()
        .map(|ignored| match ignored {
            Ignored::Unknown(_) => 0,
            Ignored::Broken(_) => 1,
            Ignored::Repeated(_) => 2,
            Ignored::Member(..) => 3,
            Ignored::Renamed(..) => 4,
        })
        .collect();
    assert_eq!(kinds, (0..5).collect());
    for view in View::ALL {
        for code in [Loading::Here(()), Loading::Asked, Loading::Missing] {
            let has = |state: &State| decode(state.query).0.view == view && state.code == code;
            assert!(STATES.iter().any(has), "no state has {view:?} {code:?}");
        }
    }
    for size in PlateSize::ALL {
        assert!(STATES.iter().any(|state| state.size == size), "{size:?}");
    }
}

#[test]
fn every_golden_file_is_of_a_state_or_a_figure() {
    let mut names: Vec<&str> = STATES.iter().map(|state| state.name).collect();
    names.push("figures");
    let figures: Vec<&str> = published::FIGURES.iter().map(|(name, ..)| *name).collect();
    for (of, names) in [("any", names), ("figures/any", figures)] {
        let of = file(of);
        for entry in fs::read_dir(of.parent().expect("a folder")).expect("the golden files") {
            let path = entry.expect("a file").path();
            let name = path.file_stem().expect("a name").to_string_lossy();
            assert!(names.contains(&&*name), "{} is of nothing", path.display());
        }
    }
}
