//! What keeps the site for use without a network: the service worker with its list, the script that starts it, and the
//! manifest by which the atlas is installed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use northern_route::model::country::Country;
use northern_route::model::drug::Drug;
use northern_route::scene::timeline::values::values;
use northern_route::state::choice::View;
use northern_route::words::language::{Language as _, language};
use northern_route::words::shell::ShellLanguage as _;
use serde_json::{Value, json};

use crate::minify;
use crate::store::{self, Kept, Load, Store};

/// The service worker, as the page asks for it: it lies beside the page, so that it sees all of the site.
const WORKER: &str = "worker.js";
/// The manifest, as the page names it.
const MANIFEST: &str = "manifest.webmanifest";
/// Where the page names its version until that is known.
pub const VERSION: &str = "data-version=\"version\"";

const WORKER_SCRIPT: &str = include_str!("../../static/settled/worker.js");
/// What begins once the page is ready, in its order.
const SETTLED: [&str; 3] = [
    include_str!("../../static/settled/embed.js"),
    include_str!("../../static/settled/values.js"),
    include_str!("../../static/settled/offline.js"),
];
/// Where the icons lie, with their sizes and whether a device may cut them.
const ICONS: [(&str, &str, &str); 3] = [
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-512-cut.png", "512x512", "maskable"),
];

/// The script that begins once the page is ready; returns its name.
///
/// # Errors
/// Where it cannot be written.
pub fn settled(store: &mut Store) -> Result<String, String> {
    let page = language().page_labels();
    let words = json!({
        "newer": page.newer,
        "take": page.take_newer,
        "dismiss": page.dismiss,
        "caveat": language().labels().caveat,
        "whole": page.whole,
    });
    let style = [
        include_str!("../../static/settled/embed.css"),
        include_str!("../../static/settled/values.css"),
    ];
    let style = style.map(minify::style).concat();
    let script = SETTLED.map(minify::script).concat();
    let script = script
        .replace("YEARS", &years().to_string())
        .replace("WORDS", &words.to_string())
        .replace("STYLE", &json!(style).to_string());
    store.add("settled", "js", Load::Settled, script.as_bytes())
}

/// What each year says under pointer and focus, of the five republics together first.
fn years() -> Value {
    let all = [None].into_iter().chain(Country::FIVE.map(Some));
    all.map(|country| {
        json!({
            "name": country.map(|country| language().country(country)),
            "code": country.map(Country::code),
            "both": values(country, &[Drug::Heroin, Drug::Opium]),
            "morphine": values(country, &[Drug::Morphine]),
        })
    })
    .collect()
}

/// The manifest and its icons.
///
/// # Errors
/// Where one cannot be read or written.
pub fn manifest(root: &Path, store: &mut Store) -> Result<(), String> {
    let mut icons = Vec::new();
    for (file, sizes, purpose) in ICONS {
        let path = root.join("static/icons").join(file);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let (stem, extension) = file.split_once('.').unwrap_or((file, ""));
        let name = store.add(stem, extension, Load::Install, &bytes)?;
        icons.push(json!({ "src": name, "sizes": sizes, "type": "image/png", "purpose": purpose }));
    }
    let page = language().page_labels();
    let shell = language().shell_labels();
    let shortcuts: Vec<Value> = View::ALL
        .into_iter()
        .skip(1)
        .map(|view| {
            json!({
                "name": shell.views[view as usize],
                "url": format!("./?view={}", view.key()),
            })
        })
        .collect();
    let manifest = json!({
        "name": page.title,
        "short_name": shell.title,
        "description": page.description,
        "lang": language().code(),
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#f8f4ea",
        "theme_color": "#f8f4ea",
        "categories": ["education", "news"],
        "icons": icons,
        "shortcuts": shortcuts,
    });
    store.put(
        MANIFEST,
        Load::Install,
        format!("{manifest:#}\n").as_bytes(),
    )
}

/// The version of a page and the files beside it.
pub fn version(page: &str, kept: &BTreeMap<String, Kept>) -> String {
    let mut all = page.to_owned();
    for (name, file) in kept {
        all += name;
        all += &file.integrity;
    }
    store::hash(all.as_bytes())[..12].to_owned()
}

/// The service worker of a version, with what it keeps, and what each path says in a query.
///
/// # Errors
/// Where it cannot be written.
pub fn worker(
    store: &mut Store,
    version: &str,
    kept: &BTreeMap<String, Kept>,
    paths: &BTreeMap<String, String>,
) -> Result<(), String> {
    let of = |at_first: bool| -> BTreeMap<&str, &str> {
        let files = kept
            .iter()
            .filter(|(_, file)| (file.load == Load::First) == at_first);
        files
            .map(|(name, file)| (&**name, &*file.integrity))
            .collect()
    };
    let mut first = of(true);
    // The page is known by its version, and the list of the files names this worker: neither by its content.
    first.insert("./", "");
    let mut rest = of(false);
    rest.insert(store::LIST, "");
    let script = minify::script(WORKER_SCRIPT)
        .replace("VERSION", &json!(version).to_string())
        .replace("FIRST", &json!(first).to_string())
        .replace("REST", &json!(rest).to_string())
        .replace("PATHS", &json!(paths).to_string());
    store.put(WORKER, Load::Settled, script.as_bytes())
}
