//! Takes out of styles and scripts what was written for people.

/// A stylesheet without comments and needless white space.
pub fn style(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut style = words.join(" ");
    for sign in ["{", "}", ";", ",", ">"] {
        style = style.replace(&format!(" {sign}"), sign);
        style = style.replace(&format!("{sign} "), sign);
    }
    style.replace(": ", ":").replace(";}", "}")
}

/// A script without lines of comment and needless white space. A line of ours that ends in the midst of an expression
/// goes on with the next; a text in quotation marks keeps what stands in it.
pub fn script(text: &str) -> String {
    let mut in_comment = false;
    let lines = text.lines().map(str::trim).filter(|line| {
        let starts = line.starts_with("/*");
        let kept = !(in_comment || starts || line.is_empty() || line.starts_with("//"));
        in_comment = (in_comment || starts) && !line.ends_with("*/");
        kept
    });
    let mut slim = String::new();
    for line in lines {
        let goes_on = slim.is_empty() || slim.ends_with(['{', '}', ';', ',', '(']);
        if !goes_on && !line.starts_with(['}', ')']) {
            slim.push('\n');
        }
        slim += &tight(line);
    }
    slim + "\n"
}

/// A line without white space around signs, outside quotation marks.
fn tight(line: &str) -> String {
    const SIGNS: &str = "{}();,=<>?:&|!";
    let mut slim = String::new();
    let mut quote = None;
    for (at, sign) in line.char_indices() {
        let beside = slim.chars().next_back().filter(|_| sign == ' ');
        let next = line[at + sign.len_utf8()..].chars().next();
        let is_sign = |sign: Option<char>| sign.is_some_and(|sign| SIGNS.contains(sign));
        match quote {
            None if sign == ' ' && (is_sign(beside) || is_sign(next)) => continue,
            None if "\"'`".contains(sign) => quote = Some(sign),
            Some(open) if open == sign => quote = None,
            _ => {}
        }
        slim.push(sign);
    }
    slim
}

/// A script with short names for what a part of it declares at the beginning of a line.
pub fn short_names(script: &str, part: &str) -> String {
    let mut names: Vec<&str> = part
        .lines()
        .filter_map(|line| {
            let kinds = ["function ", "let ", "const "];
            let rest = kinds.iter().find_map(|kind| line.strip_prefix(kind))?;
            rest.split(|sign| !is_of_name(sign)).next()
        })
        .filter(|name| name.len() > 3)
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut short = String::new();
    let mut rest = script;
    while let Some(start) = rest.find(is_of_name) {
        let (before, name) = rest.split_at(start);
        let end = name.find(|sign| !is_of_name(sign)).unwrap_or(name.len());
        short += before;
        let is_own = !before.ends_with('.') || before.ends_with("...");
        match names.binary_search(&&name[..end]) {
            Ok(index) if is_own => {
                short.push('$');
                short += &index.to_string();
            }
            _ => short += &name[..end],
        }
        rest = &name[end..];
    }
    short + rest
}

fn is_of_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_' || sign == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_comments_and_white_space_only() {
        let text = "/* a */ .a > b {\n  color: red;\n  margin: 0 auto;\n}\n.c { x: y }";
        assert_eq!(style(text), ".a>b{color:red;margin:0 auto}.c{x:y}");
    }

    #[test]
    fn scripts_lose_comments_and_white_space_only() {
        let text = "/** two\n * lines */\n// one\n  let a = \"// {  } \";\n\n  if (a) {\n    b( 1, 2 );\n  }\n  c\n  d()\n";
        assert_eq!(script(text), "let a=\"// {  } \";if(a){b(1,2);}c\nd()\n");
    }

    #[test]
    fn a_scripts_own_names_become_short_and_no_others() {
        let text = "let cache = null;\nfunction isNone(x) { return x === cache; }\nwasm.isNone(isNone(cached), ...cache);\n";
        assert_eq!(
            short_names(text, text),
            "let $0 = null;\nfunction $1(x) { return x === $0; }\nwasm.isNone($1(cached), ...$0);\n"
        );
    }
}
