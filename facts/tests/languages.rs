//! Texts in several languages: a table has a column for each, and gives those of the one that is asked for.

use northern_route_facts::cell::table::{Table, read_in};

const COLUMNS: &[&str] = &["id", "title_*", "kg"];
const TEXT: &str = "id,title_en,title_ru,kg\na,One,Один,1\n";

#[test]
fn a_table_gives_the_texts_of_the_language_asked_for() {
    for (language, title) in [("en", "One"), ("ru", "Один")] {
        let mut problems = Vec::new();
        let Table { rows, complete } = read_in(language, "a.csv", TEXT, COLUMNS, &mut problems);
        assert!(complete, "{problems:?}");
        assert_eq!(rows[0].cell("title"), title);
        assert_eq!(rows[0].cell("kg"), "1");
    }
}

#[test]
fn a_table_without_the_language_is_refused() {
    let mut problems = Vec::new();
    read_in("tg", "a.csv", TEXT, COLUMNS, &mut problems);
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "a.csv:1, column title_tg: \"title_tg\" is missing from the header. Add the column, with its text in the language tg in each row."
        ]
    );
}

#[test]
fn only_texts_may_stand_once_for_each_language() {
    let mut problems = Vec::new();
    let text = "id,title_en,kg,kg_ru\na,One,1,2\n";
    read_in("en", "a.csv", text, COLUMNS, &mut problems);
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "a.csv:1, column kg_ru: \"kg_ru\" is not a column of this table. Write the header as id,title_en,kg."
        ]
    );
}

#[test]
fn a_refused_text_names_the_column_of_its_language() {
    let mut problems = Vec::new();
    let text = "id,title_en,kg\na,,1\n";
    let Table { rows, .. } = read_in("en", "a.csv", text, COLUMNS, &mut problems);
    rows[0].text("title", &mut problems);
    assert_eq!(
        problems[0].to_string(),
        "a.csv:2, column title_en: \"\" is empty. Write the text."
    );
}
