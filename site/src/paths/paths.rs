//! The pages of the paths: each view, and each contradiction, as a page of its own for those who read no query. The words
//! and drawings stand in it without a script; with one the page goes on at the root of the site (`static/path.js`).

use std::collections::BTreeMap;

use lol_html::html_content::ContentType::{Html, Text};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use northern_route::app::native::{self, Native};
use northern_route::app::title::title;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::evidence::reference::Reference;
use northern_route::model::evidence::tables::CONTRADICTIONS;
use northern_route::scene::figure::chart::chart;
use northern_route::scene::plate::path_set::PathSet;
use northern_route::state::app_state::{Choices, Download};
use northern_route::state::choice::View;
use northern_route::state::url;
use northern_route::view::kit::by_ptr::ByPtr;
use northern_route::view::kit::loading::Loading;
use northern_route::words::figure::FigureLanguage as _;
use northern_route::words::language::{Language as _, language};

use crate::markup::between;
use crate::paths::host::Host;
use crate::store;
use crate::{minify, page, render};

const SCRIPT: &str = include_str!("../../../static/path.js");

/// The links of the paths.
pub fn queries() -> Vec<String> {
    let views = View::ALL.into_iter().filter(|view| *view != View::Map);
    let views = views.map(|view| format!("view={}", view.key()));
    let contradictions = CONTRADICTIONS.iter().map(|row| {
        let name = Reference::Contradiction(row.id).name();
        format!("view=evidence&claim={name}")
    });
    std::iter::once("embed=1".to_owned())
        .chain(views)
        .chain(contradictions)
        .collect()
}

/// What each path says in a query.
pub fn of_queries() -> BTreeMap<String, String> {
    let path = |query: &String| url::path(&url::decode(query).0);
    let queries = queries().into_iter();
    queries.map(|query| (path(&query), query)).collect()
}

/// What the pages of the paths share.
pub struct Paths<'a> {
    /// The page of the root.
    pub page: &'a str,
    /// The outlines.
    pub outlines: ByPtr<PathSet>,
    /// The stylesheet of what loads later: the page of a path has it from the start.
    pub styles: &'a str,
    /// The icon as an address that holds it: no relative one leads to it with scripts and without.
    pub icon: &'a str,
    /// Where the site will stand.
    pub host: &'a Host,
}

impl Paths<'_> {
    /// The path of a link, and its page.
    ///
    /// # Errors
    /// Where the page of the root is not as expected.
    pub fn page(&self, query: &str) -> Result<(String, String), String> {
        let (choices, _) = url::decode(query);
        let path = url::path(&choices);
        let native = Native {
            query: query.to_owned().into(),
            size: PlateSize::Wide,
            code: Loading::Here(()),
            download: Download::Closed,
        };
        let (state, bundles) = native::start(Some(&native));
        let title = title(&state.choices, &bundles);
        let body = page::unanswered(&render::body(self.outlines.clone(), Some(native)))?;
        let script = self.script(&path, query)?;
        let hash = |text: &str| format!(" '{}'", store::integrity(text.as_bytes()));
        let description = description(&choices);
        let head = format!(
            "<link rel=\"icon\" href=\"{}\"><style id=\"further-styles\">{}</style>{}",
            self.icon,
            self.styles,
            self.host.head(&path, choices.view, &title)
        );
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!(
                "link[rel=preload], link[rel=icon], link[rel=manifest], head noscript, \
                 script[type=module], link[rel=canonical], meta[data-host]",
                |old| {
                    old.remove();
                    Ok(())
                }
            ))
            .append_element_content_handler(element!("title", |old| {
                old.set_inner_content(&title, Text);
                Ok(())
            }))
            .append_element_content_handler(element!(
                "meta[name=description], meta[property='og:description']",
                |meta| {
                    if let Some(description) = &description {
                        meta.set_attribute("content", description)?;
                    }
                    Ok(())
                }
            ))
            .append_element_content_handler(element!("meta[property='og:title']", |meta| {
                meta.set_attribute("content", &title)?;
                Ok(())
            }))
            .append_element_content_handler(element!(
                "meta[http-equiv=Content-Security-Policy]",
                |meta| {
                    let old = meta.get_attribute("content").unwrap_or_default();
                    let new = old
                        .replace(
                            "script-src 'self'",
                            &format!("script-src 'self'{}", hash(&script)),
                        )
                        .replace(
                            "style-src 'self'",
                            &format!("style-src 'self'{}", hash(self.styles)),
                        );
                    meta.set_attribute("content", &new)?;
                    meta.after(&format!("<script>{script}</script>"), Html);
                    Ok(())
                }
            ))
            .append_element_content_handler(element!("#app", |app| {
                app.set_inner_content(&body, Html);
                Ok(())
            }))
            .append_element_content_handler(element!("head", |old| {
                old.append(&head, Html);
                Ok(())
            }));
        let page = rewrite_str(self.page, settings)
            .map_err(|error| format!("the page of {path} cannot be written: {error}"))?;
        Ok((path, page))
    }

    /// The script of a path: where the root is, what the path says, and what the page asks for there.
    fn script(&self, path: &str, query: &str) -> Result<String, String> {
        let script = between(self.page, "<script type=\"module\" src=\"", "\"")?;
        let links = serde_json::json!([
            { "rel": "manifest", "href": between(self.page, "<link rel=\"manifest\" href=\"", "\"")? },
            {
                "rel": "preload", "as": "fetch", "crossorigin": "anonymous",
                "href": between(self.page, "fetchpriority=\"low\" rel=\"preload\" href=\"", "\"")?,
            },
        ]);
        let json = |text: &str| serde_json::json!(text).to_string();
        Ok(minify::script(SCRIPT)
            .replace("ROOT", &json(&root(path)))
            .replace("QUERY", &json(query))
            .replace("LINKS", &links.to_string())
            .replace("SCRIPT", &json(script)))
    }
}

/// What a page shows, in a sentence or two; none for the map, which the page of the root describes.
fn description(choices: &Choices) -> Option<String> {
    let labels = language().figure_labels();
    match (choices.view, choices.reference) {
        (View::Map, _) => None,
        (View::Chart, _) => Some(chart::title(choices)),
        (View::Table, _) => Some(labels.table_card.to_owned()),
        (View::Evidence, Some(Reference::Contradiction(id))) => {
            let row = CONTRADICTIONS.iter().find(|row| row.id == id)?;
            Some(language().prose(row.disagreement).to_owned())
        }
        (View::Evidence, _) => Some(labels.evidence_card.to_owned()),
    }
}

/// The way from a path to the root.
fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-a'\"><title>All</title><link rel=\"icon\" href=\"./icon-1.svg\"><link rel=\"manifest\" href=\"m.webmanifest\"><noscript><link rel=\"stylesheet\" media=\"print\" href=\"./f.css\"></noscript></head><body><link fetchpriority=\"low\" rel=\"preload\" href=\"./w.wasm\"><div id=\"app\" data-further=\"f.css\">old</div><script type=\"module\" src=\"./s.js\" crossorigin=\"anonymous\"></script></body></html>";

    fn page(query: &str, address: &str) -> (String, String) {
        let host = Host::at(address).expect("a host");
        let paths = Paths {
            page: PAGE,
            outlines: ByPtr::new(PathSet::default()),
            styles: "a{b:c}",
            icon: "data:,",
            host: &host,
        };
        paths.page(query).expect("a page")
    }

    #[test]
    fn each_path_is_a_page_that_shows_its_view_and_asks_for_nothing_beside_itself() {
        for (query, path, said) in [
            ("view=chart", "chart/", "5,600 in 2003"),
            ("view=table", "table/", "2,097.5"),
            ("view=evidence&claim=X01", "evidence/x01/", "Ten of eleven"),
        ] {
            let (found, page) = page(query, "");
            assert_eq!(found, path);
            assert!(page.contains(said), "{path}: {said}");
            let (_, after) = page.split_once("</script>").expect("its script");
            for relative in [
                "href=\"./",
                "src=\"./",
                "rel=\"preload\"",
                "type=\"module\"",
                "canonical",
                ">All<",
                ">old<",
            ] {
                assert!(!after.contains(relative), "{path}: {relative}");
            }
            let root = "../".repeat(path.matches('/').count());
            assert!(page.contains(&format!("new URL(\"{root}\"")), "{path}");
            assert!(page.contains(&format!("\"{query}\".split")), "{path}");
        }
    }

    #[test]
    fn the_policy_of_a_path_admits_its_own_script_and_style() {
        let (_, page) = page("view=chart", "");
        let (_, script) = page.split_once("<script>").expect("a script");
        let (script, _) = script.split_once("</script>").expect("its end");
        for text in [script, "a{b:c}"] {
            assert!(page.contains(&store::integrity(text.as_bytes())), "{text}");
        }
    }

    #[test]
    fn only_a_host_with_an_address_names_pages_by_it() {
        let (_, page) = page("view=chart", "https://example.org/n");
        for said in [
            "<link rel=\"canonical\" href=\"https://example.org/n/chart/\">",
            "content=\"https://example.org/n/cards/chart.png\"",
        ] {
            assert!(page.contains(said), "{said}");
        }
    }

    #[test]
    fn each_contradiction_and_view_has_its_path() {
        let paths = of_queries();
        assert_eq!(paths.len(), 4 + CONTRADICTIONS.len());
        assert_eq!(paths["evidence/x01/"], "view=evidence&claim=X01");
    }
}
