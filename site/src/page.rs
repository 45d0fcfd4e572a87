//! Rewrites the page that Trunk has written: the words of the language, the rendered body, the names of the files, styles
//! and scripts for machines, the start of the program, and the content security policy.

use std::cell::RefCell;
use std::rc::Rc;

use lol_html::html_content::ContentType::Html;
use lol_html::{RewriteStrSettings, element, end_tag, rewrite_str, text};

use northern_route::model::country::Country;
use northern_route::words::language::{Language as _, language};
use northern_route::words::shell::ShellLanguage as _;

use crate::{minify, store};

/// The page's file.
pub const FILE: &str = "index.html";

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

/// The names of the files that the page asks for.
pub struct Files {
    /// The script of the program.
    pub script: String,
    /// The part of the program that starts.
    pub wasm: String,
    /// The coarse outlines.
    pub outlines: String,
    /// The fine outlines.
    pub detail: String,
    /// The relief.
    pub relief: String,
    /// The stylesheet of the further part.
    pub styles: String,
}

/// What is found on the way through the page.
#[derive(Default)]
struct Found {
    styles: String,
    /// The script whose text is being read.
    script: String,
    scripts: Vec<String>,
    has_app: bool,
    has_policy: bool,
}

/// The page for readers. `body` is the rendered app, `outlines` how many outlines stand in it.
///
/// # Errors
/// Where index.html lacks what this fills in.
pub fn rewrite(shell: &str, body: &str, outlines: usize, files: &Files) -> Result<String, String> {
    let found = Rc::new(RefCell::new(Found::default()));
    let body = unanswered(body)?;
    // What starts the program comes behind the page, so that it does not share the processor with the map; its
    // WebAssembly is asked for just before the page, as the least urgent: the answer then arrives as the map has been
    // painted, not two round trips later (measured: usable a fifth sooner; asked for in the head, its first bytes
    // hold the map up).
    let (script, wasm) = (&files.script, &files.wasm);
    let early = format!(
        "<link fetchpriority=\"low\" rel=\"preload\" href=\"./{wasm}\" crossorigin=\"anonymous\" as=\"fetch\" \
         type=\"application/wasm\">"
    );
    let late =
        format!("<script type=\"module\" src=\"./{script}\" crossorigin=\"anonymous\"></script>");
    // How it prints is in the stylesheet that the program fetches once the page is ready.
    let paper = format!(
        "<noscript><link rel=\"stylesheet\" media=\"print\" href=\"./{}\"></noscript>",
        files.styles
    );
    let in_head = Rc::clone(&found);
    let settings = RewriteStrSettings::new()
        // Trunk's own start and its preloads of the program in one piece, and what is written anew below.
        .append_element_content_handler(element!(
            "link[rel=preload], link[rel=modulepreload], script[type=module], head style, \
             head script:not([type])",
            |old| {
                old.remove();
                Ok(())
            }
        ))
        .append_element_content_handler(text!("head style", |chunk| {
            found.borrow_mut().styles += chunk.as_str();
            Ok(())
        }))
        .append_element_content_handler(text!("head script:not([type])", |chunk| {
            let mut found = found.borrow_mut();
            found.script += chunk.as_str();
            if chunk.last_in_text_node() {
                let whole = std::mem::take(&mut found.script);
                found.scripts.push(whole);
            }
            Ok(())
        }))
        .append_element_content_handler(element!("meta[content=policy]", |_| {
            found.borrow_mut().has_policy = true;
            Ok(())
        }))
        .append_element_content_handler(element!("head", |head| {
            let found = Rc::clone(&in_head);
            let paper = paper.clone();
            head.on_end_tag(end_tag!(move |end| {
                let mut found = found.borrow_mut();
                found.styles = minify::style(&found.styles);
                end.before(&format!("<style>{}</style>{paper}", found.styles), Html);
                for script in &mut found.scripts {
                    *script = minify::script(script);
                    end.before(&format!("<script>{script}</script>"), Html);
                }
                Ok(())
            }))
        }))
        .append_element_content_handler(element!("#app", |host| {
            found.borrow_mut().has_app = true;
            host.set_attribute("data-outlines", &format!("{} {outlines}", files.outlines))?;
            host.set_attribute("data-detail", &files.detail)?;
            host.set_attribute("data-relief", &files.relief)?;
            host.set_attribute("data-further", &files.styles)?;
            // What the worker calls this version: known once the page is.
            host.set_attribute("data-version", "version")?;
            host.before(&early, Html);
            host.set_inner_content(&body, Html);
            Ok(())
        }))
        .append_element_content_handler(element!("body", |body| {
            body.append(&late, Html);
            Ok(())
        }));
    let page = rewrite_str(shell, settings).map_err(|error| unreadable(&error))?;
    let found = found.borrow();
    if !found.has_app || !found.has_policy || found.styles.is_empty() {
        return Err(
            "index.html must hold an element with the id app, stylesheets in its head, and a meta \
             whose content is `policy`"
                .to_owned(),
        );
    }
    with_policy(&page, &policy(&found.scripts, &found.styles))
}

/// The rendered app as it stands where no script answers: what only the program can do is off, until `static/early.js`
/// offers it.
pub fn unanswered(body: &str) -> Result<String, String> {
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("g[role=button], g[role=slider]", |control| {
            control.set_attribute("tabindex", "-1")?;
            control.set_attribute("aria-disabled", "true")?;
            Ok(())
        }))
        .append_element_content_handler(element!(
            "button:not([popovertarget]), input, select",
            |control| control.set_attribute("disabled", "").map_err(Into::into)
        ));
    rewrite_str(body, settings).map_err(|error| unreadable(&error))
}

/// The policy: nothing but the site's own files, and the inline scripts and the style by their hash.
fn policy(scripts: &[String], style: &str) -> String {
    let hash = |text: &str| format!(" '{}'", store::integrity(text.as_bytes()));
    let scripts: String = scripts.iter().map(|script| hash(script)).collect();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{}; \
         img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
        hash(style),
    )
}

fn with_policy(page: &str, policy: &str) -> Result<String, String> {
    let settings = RewriteStrSettings::new().append_element_content_handler(element!(
        "meta[content=policy]",
        |meta| {
            meta.set_attribute("content", policy)?;
            Ok(())
        }
    ));
    rewrite_str(page, settings).map_err(|error| unreadable(&error))
}

fn unreadable(error: &lol_html::errors::RewritingError) -> String {
    format!("index.html cannot be rewritten: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="policy"><style>a { color: red; }</style><style>/* b */ b { x: y; }</style><script>
// early
  early();
</script><link rel="modulepreload" href="./old.js"><link rel="preload" href="./old.wasm" as="fetch"><script type="module">old();</script><link rel="icon" href="icon.svg"></head><body><div id="app" data-corrections=""><!-- app --></div><script type="application/ld+json">{"a":1}</script></body></html>"#;

    fn files() -> Files {
        let name = |stem: &str| format!("{stem}-1a");
        Files {
            script: name("s.js"),
            wasm: name("w.wasm"),
            outlines: name("o.txt"),
            detail: name("d.txt"),
            relief: name("r.webp"),
            styles: name("f.css"),
        }
    }

    #[test]
    fn the_page_starts_the_parts_and_nothing_of_the_whole_is_left() {
        let page = rewrite(SHELL, "<p>5 &lt; 6</p>", 49, &files()).expect("rewritten");
        assert!(!page.contains("old"), "{page}");
        for part in [
            "<style>a{color:red}b{x:y}</style><noscript><link rel=\"stylesheet\" media=\"print\" href=\"./f.css-1a\"></noscript>",
            "<script>early();\n</script></head>",
            "type=\"application/wasm\"><div id=\"app\"",
            "data-outlines=\"o.txt-1a 49\"",
            "data-further=\"f.css-1a\" data-version=\"version\"><p>5 &lt; 6</p></div>",
            "<script type=\"application/ld+json\">{\"a\":1}</script><script type=\"module\" src=\"./s.js-1a\" crossorigin=\"anonymous\"></script></body>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
    }

    /// Hashes worked out apart, by `openssl dgst -sha256 -binary | base64`.
    #[test]
    fn the_policy_names_each_inline_script_and_the_style_by_its_hash() {
        let page = rewrite(SHELL, "", 0, &files()).expect("rewritten");
        let policy = page.split("content=\"").nth(1).expect("a policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self'"),
            "{policy}"
        );
        for hash in [EARLY, STYLE] {
            assert!(policy.contains(hash), "{hash} in {policy}");
        }
        assert_eq!(
            policy
                .split('"')
                .next()
                .unwrap_or_default()
                .matches("sha256-")
                .count(),
            2
        );
    }

    const EARLY: &str = "'sha256-saeHiDWWRYPRceGx8BQM1K0kAsCKC7OCQtAhlNQVArc='";
    const STYLE: &str = "'sha256-m5rMlsPf3+TKccxrNVFa0UTH8KGdZIGZIWgDzcDKCFQ='";

    #[test]
    fn what_only_the_program_can_do_is_off_where_no_script_answers() {
        let body = "<button type=\"button\">B</button><button popovertarget=\"p\">P</button><select></select>\
             <svg><g role=\"button\" tabindex=\"0\"><path d=\"M0 0\"/></g></svg><a href=\"https://a\">A</a>";
        let page = rewrite(SHELL, body, 1, &files()).expect("a page");
        for (want, what) in [
            ("<button type=\"button\" disabled=\"\">B", "a button"),
            ("<select disabled=\"\">", "a select"),
            (
                "<button popovertarget=\"p\">P",
                "what the browser opens itself",
            ),
            (
                "<g role=\"button\" tabindex=\"-1\" aria-disabled=\"true\"><path d=\"M0 0\"/></g>",
                "a mark",
            ),
            ("<a href=\"https://a\">A</a>", "a link"),
        ] {
            assert!(page.contains(want), "{what}: {page}");
        }
    }

    #[test]
    fn a_shell_without_a_place_for_the_page_is_refused() {
        for without in ["id=\"app\"", "content=\"policy\""] {
            let refusal = rewrite(&SHELL.replace(without, ""), "", 0, &files());
            assert!(refusal.is_err_and(|why| why.starts_with("index.html must hold")));
        }
    }

    const OWN: &str = include_str!("../../index.html");

    #[test]
    fn every_hole_of_the_page_is_filled_and_no_word_stands_in_it_before() {
        let page = fill(OWN).expect("filled");
        assert!(page.contains("<html lang=\"en\">"));
        assert!(page.contains("<title>Northern Route: "));
        let texts = OWN.split('>').filter_map(|rest| rest.split('<').next());
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
        let without = fill(&OWN.replace("{{waits}}", ""));
        assert_eq!(without, Err("index.html has no {{waits}}".to_owned()));
        let with = fill(&OWN.replace("{{waits}}", "{{waits}}{{more}}"));
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
