//! The glue: wasm-bindgen's functions, which the program calls, with our own in the place of some.

/// What the glue imports the splitter's loader by; the script has a loader of its own.
pub const LOADER: &str = "__wasm_split.js";
/// The functions of the program's script that see to its nodes, its listeners and its errors, each in the place of the
/// browser's own in wasm-bindgen's glue. They stand in `static/program.js` and `static/tree.js`.
const OURS: [(&str, &str); 13] = [
    (
        "arg0.insertBefore(arg1, arg2)",
        "own.insert(arg0, arg1, arg2)",
    ),
    ("arg0.removeChild(arg1)", "own.remove(arg0, arg1)"),
    (
        "arg0.nodeValue = arg1 === 0 ? undefined : getStringFromWasm0(arg1, arg2)",
        "own.write(arg0, getStringFromWasm0(arg1, arg2))",
    ),
    ("arg0.setAttribute(", "own.reach(arg0).setAttribute("),
    ("arg0.removeAttribute(", "own.reach(arg0).removeAttribute("),
    (
        "arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3)",
        "arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3, { signal })",
    ),
    (
        "arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3, arg4)",
        "arg0.addEventListener(getStringFromWasm0(arg1, arg2), arg3, { ...arg4, signal })",
    ),
    ("setInterval(arg0, arg1)", "timer = setInterval(arg0, arg1)"),
    (
        "return f(state.a, state.b, ...args)",
        "return enter(() => f(state.a, state.b, ...args))",
    ),
    (
        "return f(a, state.b, ...args)",
        "return enter(() => f(a, state.b, ...args))",
    ),
    (
        "arg0.fetch(getStringFromWasm0(arg1, arg2))",
        "sound(getStringFromWasm0(arg1, arg2))",
    ),
    ("arg0.appendChild(arg1)", "arg0.appendChild(sealed(arg1))"),
    // What only a programmer reads.
    ("const ret = debugString(arg1)", "const ret = String(arg1)"),
];

/// What follows wasm-bindgen's functions: its own way of loading and starting.
const REST: &str = "let wasmModule, wasmInstance, wasm;";
/// What describes a value to a programmer, up to the next function.
const DESCRIPTION: [&str; 2] = ["function debugString(val) {", "\nfunction "];

/// wasm-bindgen's functions, and of the splitter's those that the script has itself.
///
/// # Errors
/// Where wasm-bindgen wrote other glue than is expected.
pub fn functions(glue: &str) -> Result<String, String> {
    let (mut glue, _) = glue
        .split_once(REST)
        .ok_or_else(|| format!("wasm-bindgen's script does not hold `{REST}`: {OTHER}"))?;
    let mut functions = String::new();
    // A line for each of the loader's functions that the program imports.
    while let Some((space, after)) = imported(glue) {
        functions = format!("{functions}const {space} = loads;\n");
        glue = after;
    }
    functions += glue;
    for (theirs, ours) in OURS {
        functions = replace(&functions, theirs, ours)?;
    }
    if let Some((before, after)) = functions.split_once(DESCRIPTION[0])
        && let Some((_, after)) = after.split_once(DESCRIPTION[1])
    {
        functions = format!("{before}function {after}");
    }
    let is_free = |line: &str| line.starts_with("import ") || line.starts_with("export ");
    if functions.lines().any(is_free) {
        return Err(format!(
            "the glue imports or exports more than is expected: {OTHER}"
        ));
    }
    Ok(functions)
}

/// The name of the space that the first line imports from the loader, and what follows.
fn imported(glue: &str) -> Option<(&str, &str)> {
    let (line, rest) = glue.split_once('\n')?;
    let (space, from) = line.strip_prefix("import * as ")?.split_once(' ')?;
    from.contains(LOADER).then_some((space, rest))
}

const OTHER: &str = "this version of wasm-bindgen or wasm_split_cli_support writes other glue than \
                     site/src/program/glue.rs expects; go back to the versions of Cargo.lock, or mend `functions`";

/// Replaces what must stand in a script exactly once.
///
/// # Errors
/// Where it does not.
pub fn replace(script: &str, from: &str, to: &str) -> Result<String, String> {
    match script.matches(from).count() {
        1 => Ok(script.replacen(from, to, 1)),
        count => Err(format!(
            "the glue holds `{from}` {count} times and not once: {OTHER}"
        )),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Glue with all that is expected of it, as wasm-bindgen writes it.
    pub fn glue() -> String {
        let theirs: Vec<String> = OURS
            .iter()
            .map(|(theirs, _)| format!("{theirs};\n"))
            .collect();
        format!(
            "import * as import1 from \"{LOADER}\"\nimport * as import2 from \"{LOADER}\"\n{}\
             function debugString(val) {{\n    function b() {{}}\n}}\nfunction isLikeNone(x) {{}}\n{REST}\nstart();\n",
            theirs.concat()
        )
    }

    #[test]
    fn other_glue_fails_and_names_the_tools() {
        let whole = glue();
        let once = OURS.iter().map(|(theirs, _)| whole.replacen(theirs, "", 1));
        let twice = OURS.iter().map(|(theirs, _)| format!("{theirs};\n{whole}"));
        let others = [
            whole.replace(REST, ""),
            whole.replace(REST, &format!("import * as b from \"c\"\n{REST}")),
            whole.replace(REST, &format!("export {{ a }};\n{REST}")),
        ];
        for glue in once.chain(twice).chain(others) {
            let refusal = functions(&glue).expect_err("refused");
            assert!(refusal.contains("wasm_split_cli_support"), "{refusal}");
            assert!(refusal.contains("site/src/program/glue.rs"), "{refusal}");
        }
    }
}
