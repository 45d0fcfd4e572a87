//! Writes each source as a static of its own, and the references by which rows name them.

use crate::cell::text::printed;
use crate::check::Facts;
use crate::emit::emit::{list_of, maybe};
use crate::source::Source;

/// The source text of the statics of all sources, and of the list of them, `SOURCES`.
///
/// It uses the names `Source` and `Date`, which must be in scope where the text is included. The rows of
/// `emit` and `emit_evidence` name a source as `source::SERIES`, in the module
/// `source` that stands here: a program that is linked by what it reaches has the sources of the
/// rows in it, and no others.
pub fn emit_sources(facts: &Facts) -> String {
    let statics: String = facts.sources.iter().map(one).collect();
    let names = facts.sources.iter().map(|s| format!("&{}", path(s)));
    let doc = "All the sources, in the order of the table.";
    let all = list_of(doc, "SOURCES", "&Source", names);
    format!(
        "// Made from the tables in facts/tables. Do not edit.\n\n\
         // Each source by its id.\n\
         pub mod source {{\n    use super::{{Date, Source}};\n{statics}}}\n\n{all}"
    )
}

/// A reference to one source, an index into those of `facts`.
pub(crate) fn reference(facts: &Facts, index: usize) -> String {
    format!("&{}", path(&facts.sources[index]))
}

/// A reference to a list of references.
pub(crate) fn references(facts: &Facts, indices: &[usize]) -> String {
    let each = indices.iter().map(|index| reference(facts, *index));
    format!("&[{}]", each.collect::<Vec<_>>().join(", "))
}

fn one(s: &Source) -> String {
    format!(
        "    pub static {}: Source = Source {{ id: {:?}, title: {:?}, publisher: {:?}, date: {}, \
         url: {:?}, terms: {:?} }};\n",
        name(&s.id),
        s.id,
        printed(&s.title),
        printed(&s.publisher),
        maybe(s.date),
        s.url,
        printed(&s.terms)
    )
}

fn path(source: &Source) -> String {
    format!("source::{}", name(&source.id))
}

/// The name of a static for an id: `INCSR_2018` for `incsr-2018`, `_24KG_2009` for `24kg-2009`.
fn name(id: &str) -> String {
    let name = id.to_uppercase().replace('-', "_");
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("_{name}");
    }
    name
}
