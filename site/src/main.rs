//! Makes the site of what Trunk has compiled. Trunk calls it as its `post_build` hook; what it has made stands in
//! `TRUNK_STAGING_DIR`.
//!
//! The program is taken apart into what the first view needs and what loads later, the page is rendered, and each file
//! is named by its content. With the word `gallery` it writes the [gallery](gallery) of the golden states instead, with
//! `one-file`, a site and a name it writes that site as [one file](one_file).

mod assets;
mod data;
mod gallery;
mod minify;
mod offline;
mod one_file;
mod page;
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
use std::path::PathBuf;
use std::{env, fs};

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
    let page = page::rewrite(&shell, &render::body(outlines), count, &files)?;
    offline::manifest(&workspace.root, &mut store)?;
    store.adopt()?;
    let kept = store.kept();
    let version = offline::version(&page, &kept);
    let page = page.replace(offline::VERSION, &format!("data-version=\"{version}\""));
    store.put(page::FILE, Load::First, page.as_bytes())?;
    offline::worker(&mut store, &version, &kept)?;
    data::put(&workspace.root, &mut store)?;
    store.finish()?;
    Ok(())
}
