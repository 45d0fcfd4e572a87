//! Makes the site of what Trunk has compiled. Trunk calls it as its `post_build` hook; what it has made stands in
//! `TRUNK_STAGING_DIR`.
//!
//! The program is taken apart into what the first view needs and what loads later, the page is rendered, and each file
//! is named by its content. With the word `gallery` it writes the [gallery](gallery) of the golden states instead, with
//! `one-file`, a site and a name it writes that site as [one file](one_file).

mod assets;
mod data;
mod gallery;
mod markup;
mod minify;
mod offline;
mod one_file;
mod page;
/// The pages of the paths, and what needs the host's address.
mod paths {
    pub mod cards;
    pub mod host;
    pub mod paths;
}
/// The program in its parts, and the glue that starts them.
mod program {
    pub mod glue;
    pub mod imports;
    pub mod order;
    pub mod places;
    pub mod program;
    pub mod silence;
}
mod render;
mod states;
mod store;
mod tools;
mod workspace;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use northern_route::scene::plate::path_set::PathSet;
use northern_route::state::choice::View;
use northern_route::view::kit::by_ptr::ByPtr;
use paths::cards;
use paths::host::Host;
use paths::paths::{Paths, of_queries, queries};
use store::{Load, Store};
use workspace::Workspace;

fn main() -> Result<(), Box<dyn Error>> {
    if env::args().nth(1).as_deref() == Some("gallery") {
        let workspace = Workspace::find()?;
        // That of the pseudo-language stands beside it, to be compared.
        let name = if cfg!(feature = "pseudo") {
            "target/gallery-pseudo"
        } else {
            "target/gallery"
        };
        let folder = workspace.root.join(name);
        return Ok(gallery::write(&workspace, &folder)?);
    }
    let words: Vec<String> = env::args().skip(1).collect();
    if let [command, site, file] = words.as_slice()
        && command == "one-file"
    {
        return Ok(one_file::write(site.as_ref(), file.as_ref())?);
    }
    let site = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set: run `trunk build` or `cargo xtask build`")?;
    let profile = env::var("TRUNK_PROFILE").unwrap_or_else(|_| "debug".to_owned());
    let workspace = Workspace::find()?;
    let mut store = Store::new(&site);
    let shell = page::fill(&fs::read_to_string(site.join(page::FILE))?)?;

    let program = program::program::make(&workspace, &profile)?;
    program::program::remove_whole(&site)?;
    let mut names = Vec::new();
    for part in &program.parts {
        names.push(store.add_part(&part.needed_by, &part.wasm)?);
    }
    let wasm = store.add("northern-route_bg", "wasm", Load::First, &program.wasm)?;
    let outlines = assets::outlines(&workspace, &mut store)?;
    let detail = assets::detail(&workspace, &mut store)?;
    let styles = assets::styles(&site, &mut store)?;
    let hashes = store.hashes(&[&outlines, &detail, &styles])?;
    let settled = offline::settled(&mut store)?;
    let script = minify::script(&program.script(&wasm, &names, &hashes, &settled)?);
    let files = page::Files {
        script: store.add("northern-route", "js", Load::First, script.as_bytes())?,
        wasm,
        outlines,
        detail,
        relief: assets::relief(&workspace, &mut store)?,
        styles,
    };
    let outlines = render::outlines(&workspace)?;
    let count = outlines.paths.len();
    let outlines = ByPtr::new(outlines);
    let body = render::body(outlines.clone(), None);
    let page = page::rewrite(&shell, &body, count, &files)?;
    let host = Host::read()?;
    let page = host.named(&page)?;
    offline::manifest(&workspace.root, &mut store)?;
    store.adopt()?;
    let kept = store.kept();
    let version = offline::version(&page, &kept);
    let page = page.replace(offline::VERSION, &format!("data-version=\"{version}\""));
    store.put(page::FILE, Load::First, page.as_bytes())?;
    put_paths(&site, &page, &files.styles, &outlines, &host, &mut store)?;
    offline::worker(&mut store, &version, &kept, &of_queries())?;
    data::put(&workspace.root, &mut store)?;
    store.finish()?;
    Ok(())
}

/// The pages of the paths, and what the host's address is needed for.
fn put_paths(
    site: &Path,
    page: &str,
    styles: &str,
    outlines: &ByPtr<PathSet>,
    host: &Host,
    store: &mut Store,
) -> Result<(), Box<dyn Error>> {
    let styles = fs::read_to_string(site.join(styles))?;
    let icon = markup::icon(site, page)?;
    let of_paths = Paths {
        page,
        outlines: outlines.clone(),
        styles: &styles,
        icon: &icon,
        host,
    };
    let mut paths = vec![String::new()];
    for query in queries() {
        let (path, page) = of_paths.page(&query)?;
        store.put(
            &format!("{path}{}", page::FILE),
            Load::Link,
            page.as_bytes(),
        )?;
        paths.push(path);
    }
    if host.address().is_empty() {
        return Ok(());
    }
    for view in View::ALL {
        let picture = cards::picture(view, outlines)?;
        store.put(&cards::file(view), Load::Link, &picture)?;
    }
    store.put("sitemap.xml", Load::Link, host.sitemap(&paths).as_bytes())?;
    store.put("robots.txt", Load::Link, host.robots().as_bytes())?;
    Ok(())
}
