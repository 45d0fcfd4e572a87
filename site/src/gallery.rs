//! The gallery for developers: every golden state as it looks, natively rendered, with the site's stylesheets.
//!
//! Each state is a page of its own, for each size of the plate, and one page shows them all in frames.
//! They hold no program: what is seen is what the views draw. All stands in one folder and opens without a server.

use std::fs;
use std::path::Path;

use northern_route::app::files::Files;
use northern_route::geo::plate_size::PlateSize;
use northern_route::scene::plate::path_set::PathSet;
use northern_route::view::kit::by_ptr::ByPtr;

use crate::render;
use crate::states::{STATES, State};
use crate::workspace::Workspace;

/// The relief's file.
const RELIEF: &str = "relief.webp";

/// Writes the gallery into a folder, in the place of one that stands there.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn write(workspace: &Workspace, folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)?;
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).map_err(failed);
    put("page.css", styles(workspace)?.as_bytes())?;
    put(RELIEF, &workspace.prepared(RELIEF)?)?;
    let outlines = ByPtr::new(render::outlines(workspace)?);
    for state in STATES {
        for size in PlateSize::ALL {
            let state = State { size, ..*state };
            put(&file(&state), page(&state, &outlines).as_bytes())?;
        }
    }
    put("index.html", index().as_bytes())
}

fn file(state: &State) -> String {
    let size = match state.size {
        PlateSize::Small => "small",
        PlateSize::Medium => "medium",
        PlateSize::Wide => "wide",
        PlateSize::Large => "large",
    };
    format!("{}.{size}.html", state.name)
}

/// The stylesheets in the order in which a reader gets them.
fn styles(workspace: &Workspace) -> Result<String, String> {
    let shell = String::from_utf8_lossy(&workspace.read("index.html")?).into_owned();
    let named = |before: &str| -> Vec<String> {
        let named = shell.split(before).skip(1);
        let named = named.filter_map(|rest| rest.split('"').next());
        let styles = named.filter(|name| name.strip_suffix(".css").is_some());
        styles.map(|name| format!("static/{name}")).collect()
    };
    let mut files = named("type=\"css\" href=\"static/");
    files.extend(named("rel=\"copy-file\" href=\"static/"));
    let mut styles = String::new();
    for file in files {
        styles += &String::from_utf8_lossy(&workspace.read(&file)?);
    }
    Ok(styles)
}

fn page(state: &State, outlines: &ByPtr<PathSet>) -> String {
    let files = Files {
        outlines: None,
        detail: "".into(),
        styles: "".into(),
        relief: RELIEF.into(),
    };
    let body = state.rendered(outlines.clone(), Some(files));
    format!(
        "<!doctype html><html lang=\"en\" class=\"scripted\" data-ready=\"true\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{}</title>\
         <link rel=\"stylesheet\" href=\"page.css\">\
         <script>document.documentElement.dataset.theme = location.hash.slice(1) || \"light\";</script></head>\
         <body><div id=\"app\">{body}</div></body></html>",
        state.name
    )
}

fn index() -> String {
    let card = |state: &State| {
        let view = state.name.split('-').next().unwrap_or_default();
        let small = match state.size {
            PlateSize::Small => " data-small",
            _ => "",
        };
        let link = state.query.replace('&', "&amp;");
        format!(
            "<figure data-name=\"{name}\" data-view=\"{view}\"{small}><figcaption><a>{name}</a> <code>{link}</code>\
             </figcaption><div><iframe title=\"{name}\" loading=\"lazy\"></iframe></div></figure>\n",
            name = state.name,
        )
    };
    let cards: Vec<String> = STATES.iter().map(card).collect();
    include_str!("gallery.html").replace("<!-- states -->", &cards.concat())
}
