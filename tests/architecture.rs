//! The architecture as data: which layer may import which, and what must not be in the sources.
//!
//! Each exception stands in a list with its reason. A finding names file and line.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers in the order of `src/lib.rs`: name, what it may import of ours beside itself, which
/// other crates it may name.
const LAYERS: [(&str, &str, &str); 9] = [
    ("model", "", RECORDS),
    ("scale", "model", ""),
    ("geo", "scale", GEOMETRY),
    ("state", "model scale geo", GEOMETRY),
    ("words", "model scale state", ""),
    ("scene", "model scale geo state words", GEOMETRY),
    // Of ours, `scene::plate::path_set` alone: see `the_edge_knows_only_paths`.
    ("platform", "scene", EDGE),
    ("view", PICTURE, "northern_route_geometry yew"),
    ("app", PAGE, "yew"),
];
const PICTURE: &str = "model scale geo state words scene platform";
const PAGE: &str = "model scale geo state words scene platform view";
/// What the tables hold; everybody else takes it from `model`.
const RECORDS: &str = "northern_route_records";
const GEOMETRY: &str = "northern_route_geometry";
/// The crates that reach the browser, Yew for its event types, points.
const EDGE: &str = "northern_route_geometry gloo js_sys wasm_bindgen wasm_bindgen_futures \
                    web_sys yew";

/// Files outside src/platform that name a crate of the edge: file, crate, reason.
const EVENT_TYPES: [(&str, &str, &str); 1] = [(
    "src/view/kit/fill.rs",
    "wasm_bindgen",
    "`JsCast`, from an event to the type that its name has",
)];

/// What the core must not name: it does no I/O, reads no clock and keeps no unordered set.
const NOT_IN_THE_PAGE: &str = "std::fs std::env std::net std::process std::thread std::time \
                               HashMap HashSet println! eprintln! include_str! include_bytes!";

/// Class words in the markup that no rule of the stylesheets names, with the reason.
const UNSTYLED: [(&str, &str); 6] = [
    (
        "block--corridor",
        "tells the corridor's block from the others",
    ),
    (
        "flow__all",
        "the part of a sentence beside one that a phone hides",
    ),
    ("histogram__not-covered", "painted by its pattern"),
    ("how__down", "its colour comes from the figure's class"),
    ("marks", "groups the marks"),
    ("table__arrow", "inherits from its button"),
];

const LONGEST: usize = 400;
/// The longest line of a view: rustfmt does not reach into the markup.
const WIDEST: usize = 140;

#[test]
fn every_source_file_says_what_it_is_for() {
    none(sources(), |_, text| {
        let fine = text.starts_with("//! ");
        (!fine).then(|| (1, "starts with no `//!` sentence".to_owned()))
    });
}

#[test]
fn no_source_file_is_longer_than_can_be_read() {
    none(sources(), |file, text| {
        let lines = text.lines().count();
        // The module tree is a list.
        (lines > LONGEST && !is(file, "src/lib.rs"))
            .then(|| (lines, format!("{lines} lines, more than {LONGEST}")))
    });
}

#[test]
fn no_line_of_a_view_is_wider_than_can_be_read() {
    let mut places = files("src/view", &["rs"]);
    places.extend(files("src/app", &["rs"]));
    none(places, |_, text| {
        text.lines().enumerate().find_map(|(index, line)| {
            let width = line.chars().count();
            (width > WIDEST).then(|| (index + 1, format!("{width} characters, more than {WIDEST}")))
        })
    });
}

/// Whether a drawing is given to `still`, or to `held` with whether it is.
fn stays(text: &str, given: &str) -> bool {
    text.match_indices(given).any(|(at, _)| {
        let line = &text[..at];
        let line = &line[line.rfind('\n').map_or(0, |end| end + 1)..];
        line.ends_with("still(")
            || line
                .rsplit_once("held(")
                .is_some_and(|(_, holds)| holds.ends_with(", "))
    })
}

/// `Draw` is for what is drawn again only when it has changed; all else is a function, or has a `draw` of its own.
#[test]
fn only_what_stays_is_a_drawing() {
    let views: Vec<String> = files("src", &["rs"])
        .iter()
        .map(|file| fs::read_to_string(file).expect("UTF-8"))
        .collect();
    none(files("src", &["rs"]), |file, text| {
        code(text).find_map(|(number, line)| {
            let name = line.strip_prefix("impl Draw for ")?.strip_suffix(" {")?;
            // A host gives itself.
            let given = ["(", " {", ")"].map(|after| format!("{name}{after}"));
            let given = is(file, "src/view/further.rs")
                || views
                    .iter()
                    .any(|text| given.iter().any(|given| stays(text, given)));
            (!given).then(|| (number, format!("no `still` takes {name}")))
        })
    });
}

#[test]
fn the_module_tree_has_the_layers_in_order_and_every_file() {
    let text = read("src/lib.rs");
    let named = |line: &str, end: char| {
        let name = line.trim().strip_prefix("pub mod ")?.strip_suffix(end)?;
        Some(name.trim().to_owned())
    };
    let outer = text.lines().filter(|line| line.starts_with("pub mod "));
    let order: Vec<_> = outer
        .filter_map(|line| named(line, '{').or_else(|| named(line, ';')))
        .collect();
    assert_eq!(order, LAYERS.map(|(name, ..)| name), "in src/lib.rs");
    for file in files("src", &["rs"]) {
        let stem = file.file_stem().unwrap().to_str().unwrap();
        let own = ["lib", "main"].contains(&stem);
        let is_named = |line: &str| line.trim() == format!("pub mod {stem};");
        assert!(own || text.lines().any(is_named), "{stem}.rs is no module");
    }
}

/// A file of tests that nobody names would never run.
#[test]
fn the_rules_have_every_file() {
    let text = read("tests/rules/main.rs");
    for file in files("tests/rules", &["rs"]) {
        let stem = file.file_stem().unwrap().to_str().unwrap();
        let is_named = |line: &str| line.trim() == format!("mod {stem};");
        assert!(
            stem == "main" || text.lines().any(is_named),
            "{stem}.rs is no module of the rules"
        );
    }
}

#[test]
fn imports_point_one_way() {
    for (index, (name, ours, _)) in LAYERS.iter().enumerate() {
        for ours in ours.split_whitespace() {
            let above = LAYERS[..index].iter().any(|(other, ..)| *other == ours);
            assert!(above, "{ours} does not stand above {name} in LAYERS");
        }
    }
    none(files("src", &["rs"]), |file, text| {
        let (name, ours, _) = layer_of(file)?;
        code(text).find_map(|(number, line)| {
            let hidden = ["super::super", "use crate::{"];
            if let Some(hidden) = hidden.iter().find(|hidden| line.contains(**hidden)) {
                return Some((number, format!("write `crate::` paths out, not `{hidden}`")));
            }
            let used = paths_after(line, "crate::")
                .find(|used| !used.is_empty() && *used != name && !has(ours, used))?;
            Some((number, format!("{name} must not import {used}")))
        })
    });
}

#[test]
fn the_edge_knows_only_paths() {
    none(files("src/platform", &["rs"]), |_, text| {
        code(text).find_map(|(number, line)| {
            let scene = line.contains("crate::scene::") && !line.contains("scene::plate::path_set");
            let geometry = line.contains("northern_route_geometry::")
                && !line.contains("northern_route_geometry::plate::Point");
            (scene || geometry).then(|| (number, line.trim().to_owned()))
        })
    });
}

/// Which classes there are the views know.
#[test]
fn the_edge_names_no_class() {
    none(files("src/platform", &["rs"]), |_, text| {
        code(text).find_map(|(number, line)| {
            let selector = ["\".", "closest(\".", "matches(\"."];
            let named = selector.into_iter().any(|start| {
                line.match_indices(start).any(|(at, _)| {
                    line[at + start.len()..].starts_with(|c: char| c.is_ascii_lowercase())
                })
            });
            named.then(|| (number, line.trim().to_owned()))
        })
    });
}

/// What loads later is reached through the split point alone, or the linker would put it into the first load.
#[test]
fn only_the_split_point_reaches_what_loads_later() {
    let mut first = BTreeSet::new();
    let mut open = vec!["src/app/page.rs".to_owned()];
    while let Some(file) = open.pop() {
        for view in views_of(&file) {
            if first.insert(view.clone()) {
                open.push(view);
            }
        }
    }
    let shared = ["src/view/further.rs", "src/view/kit/still.rs"];
    let later = views_of("src/app/further.rs");
    let later: Vec<_> = later
        .iter()
        .filter(|view| !shared.contains(&view.as_str()))
        .collect();
    assert!(later.len() >= 10, "{later:?}");
    for view in later {
        assert!(
            !first.contains(view),
            "{view} is reached by the first view too"
        );
    }
}

/// The files of the views that a file names.
fn views_of(file: &str) -> BTreeSet<String> {
    code(&read(file))
        .flat_map(|(_, line)| modules_after(line, "crate::view::"))
        .filter_map(|path| {
            let parts: Vec<&str> = path.split("::").collect();
            let files =
                (1..=parts.len()).map(|count| format!("src/view/{}.rs", parts[..count].join("/")));
            files.into_iter().find(|file| root().join(file).is_file())
        })
        .collect()
}

/// The rows themselves are asked in the model alone: what a view says of seizures is a statement, a tally, a series or a
/// share, each formed once.
#[test]
fn rows_of_seizures_are_asked_in_the_model_alone() {
    none(files("src", &["rs"]), |file, text| {
        if layer_of(file).is_none_or(|(name, ..)| name == "model") {
            return None;
        }
        code(text).find_map(|(number, line)| {
            let mut asked = ["seizure", "seizures", "observation", "SEIZURES"].into_iter();
            let asked = asked.find(|asked| {
                let from_model = line.contains("model::query") || line.contains("model::facts");
                from_model && words_of(line).any(|word| word == *asked)
            })?;
            Some((
                number,
                format!("ask the model by a question, not for `{asked}`"),
            ))
        })
    });
}

/// The words of a line of code.
fn words_of(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c| !is_word(c))
}

/// The floors that have rooms, with their rooms: the same names on each.
const ROOMS: [(&str, &str); 5] = [
    ("model", "evidence layers"),
    ("state", "reduce"),
    ("words", "comparison en evidence layers pseudo"),
    (
        "scene",
        "chart download evidence figure layers margin plate table timeline",
    ),
    (
        "view",
        "chart comparison download evidence kit layers margin plate table timeline",
    ),
];
/// The most files side by side in one folder.
const MOST_FILES: usize = 15;

/// The rooms of the stylesheets, that of the icons, and that of what begins once the page is ready.
const STYLES: &str = "chart evidence icons kit layers margin page plate settled table timeline";

#[test]
fn the_stylesheets_stand_in_the_rooms_of_what_they_style() {
    let mut found = folders("static");
    found.sort();
    assert_eq!(found.join(" "), STYLES);
}

/// The trees of folders that are looked at.
const TREES: [&str; 7] = [
    "src",
    "facts/src",
    "geometry/src",
    "records/src",
    "site/src",
    "xtask/src",
    "static",
];

#[test]
fn the_floors_have_the_rooms_that_are_listed_and_no_room_is_crowded() {
    for (floor, rooms) in ROOMS {
        let mut found: Vec<String> = folders(&format!("src/{floor}"));
        found.sort();
        assert_eq!(found.join(" "), rooms, "src/{floor}");
    }
    let mut open: Vec<String> = TREES.map(str::to_owned).into();
    while let Some(folder) = open.pop() {
        let files = fs::read_dir(root().join(&folder)).expect("a folder");
        let count = files
            .flatten()
            .filter(|entry| entry.path().is_file())
            .count();
        assert!(
            count <= MOST_FILES,
            "{folder} has {count} files, more than {MOST_FILES}"
        );
        open.extend(
            folders(&folder)
                .into_iter()
                .map(|name| format!("{folder}/{name}")),
        );
    }
}

/// The names of the folders in a folder.
fn folders(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder))
        .expect("a folder")
        .flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn other_crates_are_named_where_they_belong() {
    none(files("src", &["rs"]), |file, text| {
        let (name, _, crates) = layer_of(file)?;
        let excepted = |used: &str| {
            EVENT_TYPES
                .iter()
                .any(|(path, named, _)| is(file, path) && *named == used)
        };
        code(text).find_map(|(number, line)| {
            let named = EDGE
                .split_whitespace()
                .chain([RECORDS])
                .find(|used| paths_to(line, used) && !has(crates, used) && !excepted(used))?;
            Some((number, format!("{name} must not name {named}")))
        })
    });
}

#[test]
fn every_exception_is_still_needed() {
    for (path, krate, reason) in EVENT_TYPES {
        let needed =
            root().join(path).is_file() && code(&read(path)).any(|(_, line)| paths_to(line, krate));
        assert!(needed, "{path} does not name {krate} any more ({reason})");
    }
    for (path, part, reason) in NO_READER {
        assert!(read(path).contains(part), "{path}: {part} ({reason})");
    }
    let styled = styled();
    for (word, reason) in UNSTYLED {
        assert!(!styled.contains(word), "{word} is styled now ({reason})");
    }
}

#[test]
fn the_page_does_no_io_and_keeps_no_unordered_set() {
    none(files("src", &["rs"]), |file, text| {
        layer_of(file)?;
        code(text).find_map(|(number, line)| {
            let mut never = NOT_IN_THE_PAGE.split_whitespace();
            let found = never.find(|what| line.contains(what))?;
            Some((number, format!("`{found}`")))
        })
    });
}

/// Ways to cut the text of a date, `2009-03-22`, into its parts.
const CUT: [&str; 7] = [
    "split('-')",
    "splitn(3, '-')",
    "(..4)",
    "[..4]",
    "5..7",
    "8..10",
    "starts_with(\"20",
];

/// A date is a value: the build reads it, and the page compares and words it.
#[test]
fn no_date_is_cut_up() {
    none(files("src", &["rs"]), |_, text| {
        code(text).find_map(|(number, line)| {
            let found = CUT.into_iter().find(|way| line.contains(way))?;
            Some((number, format!("`{found}`: take the parts of a `Date`")))
        })
    });
}

/// Places are chosen in `facts/tables/anchors.csv`, where the build checks them.
#[test]
fn no_place_stands_in_the_code() {
    none(files("src", &["rs"]), |_, text| {
        code(text).find_map(|(number, line)| {
            let found = degrees(line)?;
            Some((number, format!("{found}: a row of anchors.csv")))
        })
    });
}

/// Which claim a sum or a view speaks of is a cell of `facts/tables/cited.csv`.
#[test]
fn no_number_of_a_claim_stands_in_the_code() {
    none(files("src", &["rs"]), |_, text| {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        code(text).find_map(|(number, line)| {
            let found = numbered(line)?;
            Some((number, format!("{found}: a name of cited.csv")))
        })
    });
}

/// A claim or contradiction by its number: `C082`, `X01`, or a call with a literal.
fn numbered(line: &str) -> Option<&str> {
    let calls = [
        "claim(",
        "claimed(",
        "Claim(",
        "contradiction(",
        "Contradiction(",
    ];
    let call = calls.into_iter().find(|call| {
        let inside = line.split(call).skip(1);
        let digit = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        inside.into_iter().any(digit)
    });
    let word = line.split(|c: char| !is_word(c)).find(|word| {
        let (letter, digits) = word.split_at(word.len().min(1));
        let length = match letter {
            "C" => 3,
            "X" => 2,
            _ => return false,
        };
        digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    word.or(call)
}

#[test]
fn degrees_are_told_from_other_pairs() {
    for line in [
        "(70.0, 35.2),",
        "at: &[(61.5, 37.7)]",
        "lon: 73.08,",
        "f(-7.0, lat: 4)",
    ] {
        assert!(degrees(line).is_some(), "{line}");
    }
    for line in [
        "(5.0, 3.8, \"start\")",
        "(lon, lat)",
        "[-128.0, -20.0]",
        "lon: *lon,",
    ] {
        assert!(degrees(line).is_none(), "{line}");
    }
}

/// A pair of numbers that can be degrees east and north, or one that is named so.
fn degrees(line: &str) -> Option<&str> {
    let number = |text: &str| {
        let (whole, part) = text.split_once('.')?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        (whole.len() > 1 && digits(whole) && digits(part)).then_some(())
    };
    let pair = line.split('(').skip(1).find_map(|rest| {
        let inside = rest.split_once(')')?.0;
        let (lon, lat) = inside.split_once(", ")?;
        number(lon).and(number(lat)).map(|()| inside)
    });
    let named = ["lon: ", "lat: "].into_iter().find(|name| {
        let value = line.split_once(name).map_or("", |(_, value)| value);
        value.starts_with(|c: char| c.is_ascii_digit() || c == '-')
    });
    pair.or(named)
}

#[test]
fn colours_stand_in_the_tokens() {
    let mut places = files("src", &["rs"]);
    places.extend(files("static", &["css", "js", "mjs"]));
    // A figure stands without a stylesheet; a test holds its colours to the tokens.
    let own = ["src/scene/figure/ground.rs", "src/scene/figure/code.rs"];
    places.retain(|file| !is(file, "static/tokens.css") && !is(file, "static/print.css"));
    places.retain(|file| !own.iter().any(|own| is(file, own)));
    none(places, |_, text| {
        text.lines().enumerate().find_map(|(index, line)| {
            let colour = hex_colour(line)?;
            Some((index + 1, format!("{colour}: name a token")))
        })
    });
    // A theme colour is read before any stylesheet.
    for line in read("index.html").lines() {
        assert!(hex_colour(line).is_none() || line.contains("theme-color"));
    }
}

#[test]
fn no_element_has_a_style_attribute() {
    let mut places = files("src", &["rs"]);
    places.retain(|file| layer_of(file).is_some());
    places.push(root().join("index.html"));
    none(places, |_, text| {
        code(text).find_map(|(number, line)| {
            let found = [" style=", "{style}", "\"style\""].into_iter();
            let found = found.into_iter().find(|what| line.contains(what))?;
            Some((number, format!("`{found}`")))
        })
    });
}

#[test]
fn every_class_in_the_markup_is_in_a_stylesheet() {
    let styled = styled();
    let mut places = files("src/view", &["rs"]);
    places.extend(files("src/app", &["rs"]));
    none(places, |_, text| {
        code(text).find_map(|(number, line)| {
            let mut words = line.split("class=\"").skip(1);
            let word = words.find_map(|rest| {
                let value = &rest[..rest.find('"')?];
                value
                    .split_whitespace()
                    .find(|word| !has_rule(&styled, word))
            })?;
            Some((number, format!("no rule for the class {word}")))
        })
    });
}

/// An event is what its name says: `markup!` knows the types.
#[test]
fn one_place_casts_without_a_check() {
    none(files("src", &["rs"]), |file, text| {
        if is(file, "src/view/kit/fill.rs") {
            return None;
        }
        code(text).find_map(|(number, line)| {
            let found = line.contains("unchecked_");
            found.then(|| (number, "a cast without a check".to_owned()))
        })
    });
}

/// What is said is decided before: words read no table and ask it nothing, and know no class.
#[test]
fn words_decide_nothing() {
    let asked = [
        "evidence::tables",
        "model::facts",
        "model::sources",
        "Tally::of",
        "Side::of",
        "Statement::of",
        "__",
        "--",
    ];
    none(files("src/words", &["rs"]), |_, text| {
        code(text).find_map(|(number, line)| {
            let found = asked.iter().find(|asked| line.contains(**asked))?;
            Some((number, format!("`{found}`")))
        })
    });
}

/// Texts of two words outside the words that no reader meets: file, a part of the text, reason.
const NO_READER: [(&str, &str, &str); 3] = [
    (
        "src/state/url.rs",
        "step present",
        "keys of links that are kept for later",
    ),
    (
        "src/view/kit/markup.rs",
        "every tag is closed",
        "ends the compilation of markup that is not nested",
    ),
    (
        "src/view/kit/markup_rules.rs",
        "",
        "tests of the markup alone",
    ),
];

/// A sentence stands in the words or in a table: elsewhere a text of two words is a list of classes, or says why the
/// program cannot go on.
#[test]
fn sentences_stand_in_the_words() {
    let styled = styled();
    let mut places = files("src", &["rs"]);
    places.retain(|file| layer_of(file).is_some_and(|(name, ..)| name != "words"));
    none(places, |file, text| {
        let text = text.split("#[cfg(test)]\nmod tests").next()?;
        code(text).find_map(|(number, line)| {
            let to_programmers = ["reason = ", "assert", "panic!", "expect("];
            let excepted = |literal: &str| {
                let mut known = NO_READER.iter();
                known.any(|(path, part, _)| is(file, path) && literal.contains(part))
            };
            let found = line.split('"').skip(1).step_by(2).find(|literal| {
                let words: Vec<&str> = literal.split(' ').collect();
                let is_text = |word: &str| word.len() > 1 && word.chars().all(char::is_alphabetic);
                words
                    .windows(2)
                    .any(|pair| is_text(pair[0]) && is_text(pair[1]))
                    && !words.iter().all(|word| has_rule(&styled, word))
                    && !excepted(literal)
            })?;
            let aside = to_programmers.iter().any(|mark| line.contains(mark));
            (!aside).then(|| (number, format!("\"{found}\" belongs to the words")))
        })
    });
}

/// Views and scenes ask the language of the page, whichever it is.
#[test]
fn no_language_is_named_but_by_the_words() {
    let mut places = files("src", &["rs"]);
    places.retain(|file| layer_of(file).is_some_and(|(name, ..)| name != "words"));
    none(places, |_, text| {
        code(text).find_map(|(number, line)| {
            let named = ["words::en", "words::pseudo"];
            let found = named.iter().find(|named| line.contains(**named))?;
            Some((number, format!("`{found}`: ask `words::language`")))
        })
    });
}

/// A key with Ctrl, Alt or the command key is the browser's; one function knows.
#[test]
fn keys_are_read_in_one_place() {
    none(files("src/view", &["rs"]), |file, text| {
        if is(file, "src/view/kit/press.rs") {
            return None;
        }
        code(text).find_map(|(number, line)| {
            let found = line.contains("event.key()");
            found.then(|| (number, "read keys by `press::key`".to_owned()))
        })
    });
}

/// The program has the text of what it reaches, and the list reaches every source.
#[test]
fn only_the_list_of_all_sources_reaches_them_all() {
    none(files("src", &["rs"]), |file, text| {
        if is(file, "src/view/evidence/sources.rs") {
            return None;
        }
        code(text).find_map(|(number, line)| {
            let all = has_word(line, "SOURCES");
            all.then(|| {
                (
                    number,
                    "name sources by the rows that rest on them".to_owned(),
                )
            })
        })
    });
}

#[test]
fn nothing_is_left_to_do_and_no_machine_is_named() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let machine = [
        concat!("/wo", "rk"),
        concat!("/ro", "ot"),
        concat!("/t", "mp"),
    ];
    let kinds = [
        "rs", "md", "toml", "html", "css", "js", "mjs", "json", "yml", "cff", "csv", "run",
    ];
    let mut places = files("", &kinds);
    places.retain(|file| !file.ends_with("package-lock.json"));
    none(places, |_, text| {
        text.lines().enumerate().find_map(|(index, line)| {
            let mark = marks.iter().find(|mark| has_word(line, mark));
            let path = machine.iter().find(|path| has_path(line, path));
            Some((index + 1, format!("`{}`", mark.or(path)?)))
        })
    });
}

#[test]
fn the_workflow_names_what_it_uses_by_commit() {
    let workflow = read(".github/workflows/site.yml");
    let mut uses = 0;
    for line in workflow.lines() {
        let Some((_, action)) = line.split_once("uses: ") else {
            continue;
        };
        let (_, commit) = action.split_once('@').expect("a version");
        let commit = commit.split(' ').next().unwrap_or_default();
        let is_commit = commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
        assert!(is_commit, "{action} is not named by its commit");
        uses += 1;
    }
    assert!(uses >= 6, "{uses} actions");
}

#[test]
fn the_documents_name_files_that_exist() {
    let made = ["dist/", "target/", "docs/screenshot.png"];
    for name in [
        "README.md",
        "ARCHITECTURE.md",
        "THIRD_PARTY.md",
        "LICENSE-DATA.md",
        "SECURITY.md",
    ] {
        let text = read(name);
        for quoted in text.split('`').skip(1).step_by(2) {
            let first = quoted.split('/').next().unwrap_or_default();
            let plain = quoted
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
            let is_path = quoted.contains('/') && plain && root().join(first).exists();
            let is_made = made.iter().any(|made| quoted.starts_with(made));
            let there = root().join(quoted).exists();
            assert!(!is_path || is_made || there, "{name} names `{quoted}`");
        }
    }
}

/// What ARCHITECTURE.md says that a test holds is held by a test of that name.
#[test]
fn the_tests_that_the_document_names_are_there() {
    let mut tests = String::new();
    for folder in [
        "src",
        "tests",
        "site/tests",
        "facts/tests",
        "geometry/tests",
    ] {
        for file in files(folder, &["rs"]) {
            tests += &fs::read_to_string(file).expect("UTF-8");
        }
    }
    let text = read("ARCHITECTURE.md");
    let invariants = text
        .split("\n## ")
        .find(|section| section.starts_with("Invariants"));
    let invariants = invariants.expect("a section of invariants");
    let named: Vec<&str> = invariants.split('`').skip(1).step_by(2).collect();
    let is_test = |name: &&&str| name.matches('_').count() > 2 && name.chars().all(is_word);
    let named: Vec<_> = named.iter().filter(is_test).collect();
    assert!(named.len() > 20, "{named:?}");
    for name in named {
        assert!(
            tests.contains(&format!("fn {name}()")),
            "no test is called {name}"
        );
    }
}

/// Fails with everything that `look` finds.
fn none(files: Vec<PathBuf>, look: impl Fn(&Path, &str) -> Option<(usize, String)>) {
    assert!(!files.is_empty(), "nothing to look at");
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("UTF-8");
        let short = file.strip_prefix(root()).expect("below the root");
        if let Some((line, what)) = look(&file, &text) {
            found.push(format!("{}:{line}: {what}", short.display()));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn is(file: &Path, path: &str) -> bool {
    file == root().join(path)
}

/// The Rust sources of the workspace, without tests.
fn sources() -> Vec<PathBuf> {
    let mut found = vec![root().join("build.rs")];
    for folder in ["src", "facts/src", "geometry/src", "site/src", "xtask/src"] {
        found.extend(files(folder, &["rs"]));
    }
    found
}

/// The files below a folder with one of these endings, without what is built or fetched.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let ending = name.rsplit('.').next().unwrap_or_default();
            if path.is_dir() {
                let skipped = ["target", "dist", "node_modules", ".git", "output"];
                if !skipped.contains(&&*name) {
                    open.push(path);
                }
            } else if endings.contains(&ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The layer that a file of the page belongs to; `None` for the two programs and the module tree.
fn layer_of(file: &Path) -> Option<(&'static str, &'static str, &'static str)> {
    let below = file.strip_prefix(root().join("src")).ok()?;
    let first = below.iter().next()?.to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    LAYERS.into_iter().find(|(layer, ..)| *layer == name)
}

/// The lines that are code, numbered from 1.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The paths of modules that follow a prefix, as `plate::frame::Frame`.
fn modules_after<'a>(line: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    line.match_indices(prefix).map(move |(at, _)| {
        let rest = &line[at + prefix.len()..];
        let end = rest.find(|c| !is_word(c) && c != ':').unwrap_or(rest.len());
        rest[..end].trim_end_matches(':')
    })
}

/// The names that follow each `prefix` in a line.
fn paths_after<'a>(line: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    line.match_indices(prefix)
        .filter(|(at, _)| !line[..*at].ends_with(is_word))
        .map(move |(at, _)| {
            let rest = &line[at + prefix.len()..];
            &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())]
        })
}

/// Whether a line names a crate at the head of a path.
fn paths_to(line: &str, krate: &str) -> bool {
    paths_after(line, &format!("{krate}::")).next().is_some()
}

/// A word of capitals that stands alone.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + word.len()..]);
        !before.ends_with(is_word) && !after.starts_with(is_word)
    })
}

/// An absolute path that starts with these words.
fn has_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + path.len()..]);
        let inside = before.ends_with(|c: char| is_word(c) || "./-})>:*".contains(c));
        !inside && !after.starts_with(|c: char| is_word(c) || c == '-')
    })
}

/// A colour written as `#` and 3, 4, 6 or 8 hexadecimal digits.
fn hex_colour(line: &str) -> Option<&str> {
    line.match_indices('#').find_map(|(at, _)| {
        let rest = &line[at + 1..];
        let end = rest.find(|c: char| !is_word(c) && c != '-');
        let word = &rest[..end.unwrap_or(rest.len())];
        let hex = word.chars().all(|c| c.is_ascii_hexdigit());
        (hex && [3, 4, 6, 8].contains(&word.len())).then(|| &line[at..=at + word.len()])
    })
}

/// Whether a rule names the class or, for a block, a part or a kind of it; or it is excepted.
fn has_rule(styled: &BTreeSet<String>, word: &str) -> bool {
    let of_block = |rule: &String| {
        let rest = rule.strip_prefix(word).unwrap_or_default();
        rest.starts_with("__") || rest.starts_with("--")
    };
    styled.contains(word)
        || styled.iter().any(of_block)
        || UNSTYLED.iter().any(|(known, _)| *known == word)
}

/// The classes that the stylesheets name.
fn styled() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files("static", &["css"]) {
        let text = fs::read_to_string(file).expect("UTF-8");
        for after in text.split('.').skip(1) {
            let end = after.find(|c: char| !is_word(c) && c != '-');
            let word = &after[..end.unwrap_or(after.len())];
            if word.starts_with(|c: char| c.is_ascii_alphabetic()) {
                found.insert(word.to_owned());
            }
        }
    }
    found
}
