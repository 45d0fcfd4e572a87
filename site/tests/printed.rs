//! How every state of the page prints dates, apostrophes and quotation marks: dates in words, one kind of each sign.

use northern_route::view::kit::by_ptr::ByPtr;
use states::STATES;

#[path = "../src/states.rs"]
mod states;

/// The texts of a page and the names that its attributes give, but for citations, which have the form of their format.
fn texts(markup: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = markup;
    let mut cited = false;
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        if !cited {
            all.push(before.to_owned());
            let names = ["aria-label", "aria-valuetext", "title", "alt"];
            all.extend(names.iter().filter_map(|name| {
                let (_, value) = tag.split_once(&format!(" {name}=\""))?;
                value.split('"').next().map(str::to_owned)
            }));
        }
        cited = tag.starts_with("pre");
        rest = after;
    }
    all.into_iter()
        .map(|text| {
            text.replace("&#x27;", "'")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
        })
        .filter(|text| !text.trim().is_empty())
        .collect()
}

/// Whether a date stands as tables write it: 2006-01, 2006-01-25.
fn has_table_date(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    signs.windows(7).any(|seven| {
        let digits = |range: std::ops::Range<usize>| seven[range].iter().all(char::is_ascii_digit);
        digits(0..4) && seven[4] == '-' && digits(5..7)
    })
}

#[test]
fn dates_stand_in_words_and_signs_are_of_one_kind() {
    let mut read = 0;
    for state in STATES {
        for text in texts(&state.rendered(ByPtr::default(), None)) {
            read += 1;
            assert!(!has_table_date(&text), "{}: {text}", state.name);
            assert!(!text.contains(['\'', '"', '`']), "{}: {text}", state.name);
        }
    }
    assert!(read > 20_000, "{read} texts");
}

#[test]
fn a_date_of_a_table_is_told_from_a_span_and_a_number() {
    for text in ["2006-01-25", "of 2000-07."] {
        assert!(has_table_date(text), "{text}");
    }
    for text in ["2002–2006", "25 January 2006", "1,234-56", "2006 - 01"] {
        assert!(!has_table_date(text), "{text}");
    }
}
