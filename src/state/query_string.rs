//! Query strings as pairs of text: percent decoding that never fails, and encoding.

/// Key and value pairs of a query, with or without its question mark. Broken escapes become U+FFFD.
pub fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query
        .strip_prefix('?')
        .unwrap_or(query)
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(key), decode(value))
        })
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        let escaped = match (byte, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match (byte, escaped) {
            (_, Some((high, low))) => {
                bytes.push(high * 16 + low);
                rest = &tail[2..];
            }
            (b'+', None) => bytes.push(b' '),
            (_, None) => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

/// Joins pairs to a query with its question mark; empty for no pairs. Values of the contract need
/// no escape: letters, digits, comma, dot and minus.
pub fn join(pairs: &[(&str, String)]) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let parts: Vec<String> = pairs
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    format!("?{}", parts.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_escapes_are_text() {
        for (query, key, value) in [
            ("?a=%E0%A4%A", "a", "\u{fffd}%A"),
            ("a=%", "a", "%"),
            ("a=%zz", "a", "%zz"),
            ("a+b=1%2C2", "a b", "1,2"),
            ("a", "a", ""),
            ("a=b=c", "a", "b=c"),
        ] {
            let read: Vec<_> = pairs(query).collect();
            assert_eq!(read, [(key.to_owned(), value.to_owned())], "{query}");
        }
    }

    #[test]
    fn nothing_is_no_pairs() {
        assert_eq!(
            pairs("").count() + pairs("?").count() + pairs("?&&").count(),
            0
        );
    }
}
