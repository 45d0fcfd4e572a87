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

/// A script without lines of comment and indentation.
pub fn script(text: &str) -> String {
    let mut in_comment = false;
    let lines = text.lines().map(str::trim).filter(|line| {
        let starts = line.starts_with("/*");
        let kept = !(in_comment || starts || line.is_empty() || line.starts_with("//"));
        in_comment = (in_comment || starts) && !line.ends_with("*/");
        kept
    });
    let slim: Vec<&str> = lines.collect();
    slim.join("\n") + "\n"
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
    fn scripts_lose_lines_of_comment_only() {
        let text = "/** two\n * lines */\n// one\n  let a = \"//\";\n\n  a();\n";
        assert_eq!(script(text), "let a = \"//\";\na();\n");
    }
}
