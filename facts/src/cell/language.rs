//! The language of the texts that readers read. A table has a column for each: `title_en`, `title_ru`.

/// The language whose columns are compiled into the page.
pub const LANGUAGE: &str = "en";

/// What ends the name of a column that a table has once for each language: `title_*`.
const EACH: &str = "_*";

/// The name of a declared column in the header of a table, in a language.
pub(crate) fn in_header(column: &str, language: &str) -> String {
    stem(column).map_or_else(|| column.to_owned(), |stem| format!("{stem}_{language}"))
}

/// Whether a declared column is called by a name, `title_*` by `title`.
pub(crate) fn is_called(column: &str, name: &str) -> bool {
    column == name || stem(column) == Some(name)
}

/// Whether a cell of a header is a declared column in any language, as `title_ru` is `title_*`.
pub(crate) fn in_any(cell: &str, column: &str) -> bool {
    let rest = stem(column).and_then(|stem| cell.strip_prefix(stem));
    let code = rest.and_then(|rest| rest.strip_prefix('_'));
    code.is_some_and(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()))
}

/// Whether a declared column stands in the table once for each language.
pub(crate) fn is_of_each(column: &str) -> bool {
    stem(column).is_some()
}

fn stem(column: &str) -> Option<&str> {
    column.strip_suffix(EACH)
}
