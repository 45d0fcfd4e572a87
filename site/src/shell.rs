//! Fills the holes of `index.html` with the words of the language: each stands there by its name in double braces.

use northern_route::model::country::Country;
use northern_route::words::language::{Language as _, language};
use northern_route::words::shell::ShellLanguage as _;

/// Signs that would need escaping in an attribute, a text or a string of JSON.
const SIGNS: [char; 5] = ['"', '&', '<', '>', '\\'];

/// The page with its words.
///
/// # Errors
/// Where a hole has no words, words have no hole, or a sign in them would have to be escaped.
pub fn fill(shell: &str) -> Result<String, String> {
    let mut page = shell.to_owned();
    for (name, words) in words() {
        let hole = format!("{{{{{name}}}}}");
        if !page.contains(&hole) {
            return Err(format!("index.html has no {hole}"));
        }
        if words.contains(SIGNS) {
            return Err(format!(
                "the words for {hole} hold one of {SIGNS:?}: {words}"
            ));
        }
        page = page.replace(&hole, &words);
    }
    match page.split_once("{{") {
        Some((_, rest)) => {
            let name = rest.split('}').next().unwrap_or_default();
            Err(format!(
                "index.html asks for {name:?}, which no language says"
            ))
        }
        None => Ok(page),
    }
}

/// The name of each hole, and what stands in it.
fn words() -> [(&'static str, String); 14] {
    let language = language();
    let page = language.page_labels();
    let five = Country::FIVE.map(|country| language.country(country));
    [
        ("code", language.code().to_owned()),
        ("title", page.title.to_owned()),
        ("description", page.description.to_owned()),
        ("no_script", page.no_script.to_owned()),
        ("unstyled", page.unstyled.to_owned()),
        ("waits", page.waits.to_owned()),
        ("no_start", page.no_start.to_owned()),
        ("broken", page.broken.to_owned()),
        ("reload", page.reload.to_owned()),
        ("dismiss", page.dismiss.to_owned()),
        ("dataset", page.dataset.to_owned()),
        ("terms_of_use", page.terms_of_use.to_owned()),
        ("editor", language.shell_labels().title.to_owned()),
        ("five", five.join(", ")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = include_str!("../../index.html");

    #[test]
    fn every_hole_of_the_page_is_filled_and_no_word_stands_in_it_before() {
        let page = fill(SHELL).expect("filled");
        assert!(page.contains("<html lang=\"en\">"));
        assert!(page.contains("<title>Northern Route: "));
        let texts = SHELL.split('>').filter_map(|rest| rest.split('<').next());
        let texts: Vec<&str> = texts
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .collect();
        let is_data = |text: &&str| text.starts_with('{') && text.contains("@context");
        let own: Vec<_> = texts
            .iter()
            .filter(|text| !text.starts_with("{{") && !is_data(text))
            .collect();
        assert!(own.is_empty(), "{own:?}");
    }

    #[test]
    fn a_hole_too_few_or_too_many_is_refused() {
        let without = fill(&SHELL.replace("{{waits}}", ""));
        assert_eq!(without, Err("index.html has no {{waits}}".to_owned()));
        let with = fill(&SHELL.replace("{{waits}}", "{{waits}}{{more}}"));
        assert_eq!(
            with,
            Err("index.html asks for \"more\", which no language says".to_owned())
        );
    }

    /// Words that scripts show come from the page: none stands in them.
    #[test]
    fn no_script_says_anything_by_itself() {
        for script in [
            include_str!("../../static/early.js"),
            include_str!("../../static/handover.js"),
            include_str!("../../static/tree.js"),
        ] {
            for line in script
                .lines()
                .filter(|line| !line.trim_start().starts_with(['/', '*']))
            {
                for text in line.split('"').skip(1).step_by(2) {
                    let is_sentence = text
                        .split(' ')
                        .filter(|word| {
                            word.chars().all(|c| c.is_ascii_alphabetic()) && word.len() > 1
                        })
                        .count()
                        > 1;
                    assert!(!is_sentence, "{line}");
                }
            }
        }
    }
}
