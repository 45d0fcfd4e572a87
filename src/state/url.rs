//! The state in a link and back. Only what differs from the default is written; nothing fails.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::reference::Reference;
use crate::model::facts::{CORRIDORS, DATA_VERSION};
use crate::model::measure::Measure;
use crate::state::app_state::Choices;
use crate::state::choice::{Page, Relation, Sort, Theme, View};
use crate::state::form::{Form, Scale};
use crate::state::migrations::{MIGRATIONS, migrated};
use crate::state::notice::Ignored;
use crate::state::query_string;
use crate::state::url_lists;
use crate::state::url_values::{
    format_camera, format_ratio, format_time, format_versus, parse_camera, parse_corridor,
    parse_ratio, parse_time, parse_tolerance, parse_versus,
};

/// Keys of the contract whose features come later: accepted in silence.
const LATER: &str = "step present seed level quiz names v";
/// Pages of the contract that come later.
const LATER_PAGES: [&str; 2] = ["what-if", "teaching"];

/// Whether a key says nothing to this page: its feature comes later, or others added it on the way.
fn is_silent(key: &str) -> bool {
    let from_others = [
        "utm_",
        "fbclid",
        "gclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "mc_",
        "yclid",
        "ysclid",
        "_openstat",
        "igsh",
        "twclid",
        "srsltid",
    ];
    let later = LATER.split(' ').any(|later| later == key);
    later || from_others.iter().any(|start| key.starts_with(start))
}

/// The path under which a view is found by those who read no query, below the site and with its slash at the end; empty
/// for the map. What a query says wins.
pub fn path(choices: &Choices) -> String {
    if choices.embed {
        return "embed/".to_owned();
    }
    match (choices.view, choices.reference) {
        (View::Map, _) => String::new(),
        (View::Evidence, Some(Reference::Contradiction(id))) => {
            let name = Reference::Contradiction(id).name();
            format!("evidence/{}/", name.to_ascii_lowercase())
        }
        (view, _) => format!("{}/", view.key()),
    }
}

/// Reads a query. What it cannot use is left at the default and named.
pub fn decode(query: &str) -> (Choices, Vec<Ignored>) {
    let mut choices = Choices::default();
    let mut ignored = Vec::new();
    let mut seen: Vec<&'static str> = Vec::new();
    for (key, value) in migrated(query_string::pairs(query).collect(), &MIGRATIONS) {
        // Mail writes the sign between two parts as an entity.
        let key = key.strip_prefix("amp;").map_or(key.clone(), str::to_owned);
        let Some(field) = FIELDS.iter().find(|field| field.key == key) else {
            if !is_silent(&key) {
                ignored.push(Ignored::Unknown(key));
            }
            continue;
        };
        if seen.contains(&field.key) {
            ignored.push(Ignored::Repeated(field.key));
            continue;
        }
        seen.push(field.key);
        let value = trimmed(&value);
        if (field.read)(&mut choices, value, &mut ignored).is_none()
            && (field.read)(&mut choices, &mended(value), &mut ignored).is_none()
        {
            ignored.push(Ignored::Broken(field.key));
        }
    }
    // Where a claim is not found, the ledger opens.
    if ignored.contains(&Ignored::Broken("claim")) {
        choices.view = View::Evidence;
        choices.page = Page::Ledger;
    }
    let settled = choices.clone().settled();
    for (kept, key) in [
        (settled.country == choices.country, "country"),
        (settled.versus == choices.versus, "vs"),
    ] {
        if !kept {
            ignored.push(Ignored::Broken(key));
        }
    }
    (settled, ignored)
}

/// A value without the stops and brackets that mail and messengers leave behind it; none of ours ends in one.
fn trimmed(value: &str) -> &str {
    let closes = |sign| {
        matches!(
            sign,
            ' ' | '.'
                | ','
                | ';'
                | ':'
                | '!'
                | '?'
                | ')'
                | ']'
                | '}'
                | '>'
                | '"'
                | '\''
                | '”'
                | '’'
                | '»'
        )
    };
    // Two dots are the half of a span, and not a stop.
    if value.ends_with("..") {
        value
    } else {
        value.trim_end_matches(closes)
    }
}

/// A value as it was meant: a span with its two dots, a code in capitals.
fn mended(value: &str) -> String {
    let digits = value.starts_with(|first: char| first.is_ascii_digit());
    match value.split_once('–') {
        Some((first, last)) => format!("{first}..{last}"),
        None if !digits && (value.len() == 3 || value.len() == 4) => value.to_ascii_uppercase(),
        None => value.to_owned(),
    }
}

/// Writes the query, question mark and all; empty for the default state.
pub fn encode(choices: &Choices) -> String {
    query_string::join(&written(choices))
}

/// The query that Share gives out: it always says the language, and the version of the data that it was seen with.
pub fn encode_shared(choices: &Choices, language: &str) -> String {
    let mut pairs = written(choices);
    pairs.push(("lang", language.to_owned()));
    pairs.push(("v", DATA_VERSION.to_owned()));
    query_string::join(&pairs)
}

fn written(choices: &Choices) -> Vec<(&'static str, String)> {
    let default = Choices::default();
    FIELDS
        .iter()
        .filter_map(|field| {
            let value = (field.write)(choices)?;
            (Some(&value) != (field.write)(&default).as_ref()).then_some((field.key, value))
        })
        .collect()
}

/// One key of the contract: how it is read and how it is written.
struct Field {
    key: &'static str,
    read: fn(&mut Choices, &str, &mut Vec<Ignored>) -> Option<()>,
    write: fn(&Choices) -> Option<String>,
}

/// Every key, in the order in which a link lists them.
static FIELDS: [Field; 26] = [
    Field {
        key: "view",
        read: |choices, value, _| View::parse(value).map(|view| choices.view = view),
        write: |choices| Some(choices.view.key().to_owned()),
    },
    Field {
        key: "time",
        read: |choices, value, _| parse_time(value).map(|time| choices.time = time),
        write: |choices| Some(format_time(choices.time)),
    },
    Field {
        key: "drug",
        read: |choices, value, _| DrugChoice::parse(value).map(|drug| choices.drug = drug),
        write: |choices| Some(choices.drug.key().to_owned()),
    },
    Field {
        key: "measure",
        read: |choices, value, _| Measure::parse(value).map(|measure| choices.measure = measure),
        write: |choices| Some(choices.measure.key().to_owned()),
    },
    Field {
        key: "ratio",
        read: |choices, value, _| parse_ratio(value).map(|ratio| choices.ratio = ratio),
        write: |choices| Some(format_ratio(choices.ratio)),
    },
    Field {
        key: "country",
        read: |choices, value, _| {
            Country::parse(value).map(|country| choices.country = Some(country))
        },
        write: |choices| choices.country.map(|country| country.code().to_owned()),
    },
    Field {
        key: "near",
        read: |choices, value, _| (value == "1").then(|| choices.near = true),
        write: |choices| choices.near.then(|| "1".to_owned()),
    },
    Field {
        key: "vs",
        read: |choices, value, _| parse_versus(value).map(|versus| choices.versus = Some(versus)),
        write: |choices| choices.versus.map(format_versus),
    },
    Field {
        key: "layers",
        read: |choices, value, ignored| {
            url_lists::parse_layers(value, ignored).map(|layers| choices.layers = layers)
        },
        write: |choices| Some(url_lists::format_layers(choices.layers)),
    },
    Field {
        key: "corridor",
        read: |choices, value, _| parse_corridor(value).map(|index| choices.corridor = Some(index)),
        write: |choices| Some(CORRIDORS[choices.corridor?].id.to_ascii_uppercase()),
    },
    Field {
        key: "open",
        read: |choices, value, ignored| {
            url_lists::parse_open(value, ignored).map(|claims| choices.claims = claims)
        },
        write: |choices| choices.claims.then(|| url_lists::CLAIMS.to_owned()),
    },
    Field {
        key: "kinds",
        read: |choices, value, ignored| {
            url_lists::parse_kinds(value, ignored).map(|kinds| choices.kinds = kinds)
        },
        write: |choices| {
            (!choices.kinds.is_empty()).then(|| url_lists::format_kinds(choices.kinds))
        },
    },
    Field {
        key: "at",
        read: |choices, value, _| parse_camera(value).map(|camera| choices.camera = camera),
        write: |choices| format_camera(choices.camera),
    },
    Field {
        key: "sort",
        read: |choices, value, _| Sort::parse(value).map(|sort| choices.sort = sort),
        write: |choices| Some(choices.sort.key()),
    },
    Field {
        key: "turn",
        read: |choices, value, _| (value == "1").then(|| choices.turned = true),
        write: |choices| choices.turned.then(|| "1".to_owned()),
    },
    Field {
        key: "form",
        read: |choices, value, _| Form::parse(value).map(|form| choices.form = form),
        write: |choices| Some(choices.form.key().to_owned()),
    },
    Field {
        key: "scale",
        read: |choices, value, _| Scale::parse(value).map(|scale| choices.scale = scale),
        write: |choices| Some(choices.scale.key().to_owned()),
    },
    Field {
        key: "theme",
        read: |choices, value, _| Theme::parse(value).map(|theme| choices.theme = theme),
        write: |choices| Some(choices.theme.key().to_owned()),
    },
    Field {
        key: "lang",
        // Russian is in the contract and comes later.
        read: |_, value, _| ["en", "ru"].contains(&value).then_some(()),
        write: |_| None,
    },
    Field {
        key: "claim",
        read: |choices, value, ignored| {
            Reference::parse(value).map(|reference| {
                choices.reference = Some(reference);
                if reference.name() != value {
                    ignored.push(Ignored::Renamed(value.to_owned(), reference.name()));
                }
            })
        },
        write: |choices| choices.reference.map(Reference::name),
    },
    Field {
        key: "rel",
        read: |choices, value, _| {
            Relation::parse(value).map(|relation| choices.relation = relation)
        },
        write: |choices| Some(choices.relation.key().to_owned()),
    },
    Field {
        key: "page",
        read: |choices, value, _| {
            let later = LATER_PAGES.contains(&value).then_some(());
            let page = Page::parse(value).map(|page| choices.page = page);
            page.or(later)
        },
        write: |choices| Some(choices.page.key().to_owned()),
    },
    Field {
        key: "about",
        read: |choices, value, ignored| {
            url_lists::parse_about(value, ignored).map(|about| choices.about = about)
        },
        write: |choices| url_lists::format_about(choices.about),
    },
    Field {
        key: "args",
        read: |choices, value, ignored| {
            url_lists::parse_arguments(value, ignored)
                .map(|arguments| choices.arguments = arguments)
        },
        write: |choices| Some(url_lists::format_arguments(choices.arguments)),
    },
    Field {
        key: "tol",
        read: |choices, value, _| {
            parse_tolerance(value).map(|tolerance| choices.tolerance = tolerance)
        },
        write: |choices| Some(choices.tolerance.kilograms().to_string()),
    },
    Field {
        key: "embed",
        read: |choices, value, _| (value == "1").then(|| choices.embed = true),
        write: |choices| choices.embed.then(|| "1".to_owned()),
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_view_and_contradiction_has_a_path() {
        for (query, expected) in [
            ("", ""),
            ("?time=2010&drug=opium", ""),
            ("?view=chart&form=share", "chart/"),
            ("?view=table", "table/"),
            ("?view=evidence&page=audit", "evidence/"),
            ("?claim=X01", "evidence/x01/"),
            ("?view=chart&claim=C060", "chart/"),
            ("?view=chart&embed=1", "embed/"),
        ] {
            assert_eq!(path(&decode(query).0), expected, "{query}");
        }
    }
}
