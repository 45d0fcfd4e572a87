//! English: dates, as precise as the tables have them.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An ISO date with reduced precision in words: "26 August 2007", "July 2000", "1999". Nothing stays nothing.
pub fn date(iso: &str) -> String {
    let mut parts = iso.splitn(3, '-');
    let year = parts.next().unwrap_or_default();
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok());
    let month = number(parts.next()).and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (month, number(parts.next())) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        _ => year.to_owned(),
    }
}

/// The name of a month by its two digits; nothing for no month.
pub fn month(digits: &str) -> &'static str {
    let index = digits.parse::<usize>().unwrap_or(0).wrapping_sub(1);
    MONTHS.get(index).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_precise_as_it_is_known() {
        for (iso, text) in [
            ("2007-08-26", "26 August 2007"),
            ("2001-06-05", "5 June 2001"),
            ("2000-07", "July 2000"),
            ("1999", "1999"),
            ("", ""),
        ] {
            assert_eq!(date(iso), text);
        }
    }
}
