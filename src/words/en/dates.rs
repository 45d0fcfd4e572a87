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
    let year = iso.get(..4).unwrap_or(iso);
    let month = iso.get(5..7).map_or("", month);
    let day = iso.get(8..).unwrap_or("").trim_start_matches('0');
    format!("{day} {month} {year}").trim_start().to_owned()
}

/// A time as the tables have it: "8–21 December 1991", "26 January to 8 February 2006", "January–September 2017",
/// "2003–2011"; from one year's January to its December it is that year.
pub fn span(from: &str, to: &str) -> String {
    if from == to || to.is_empty() {
        return date(from);
    }
    let parts = |iso: &'_ str| iso.split('-').map(str::to_owned).collect::<Vec<_>>();
    let plain = |day: &str| day.trim_start_matches('0').to_owned();
    let (start, end) = (parts(from), parts(to));
    match (&start[..], &end[..]) {
        ([a, first, day], [b, last, _]) if a == b && first == last => {
            format!("{}–{}", plain(day), date(to))
        }
        ([a, first, day], [b, _, _]) if a == b => {
            format!("{} {} to {}", plain(day), month(first), date(to))
        }
        ([a, first], [b, last]) if a == b && first == "01" && last == "12" => a.clone(),
        ([a, first], [b, _]) if a == b => format!("{}–{}", month(first), date(to)),
        ([_], [_]) if !from.is_empty() => format!("{from}–{to}"),
        _ => format!("{} to {}", date(from), date(to)),
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

    #[test]
    fn a_span_says_once_what_both_ends_share() {
        for (from, to, text) in [
            ("2006", "2006", "2006"),
            ("2012-05", "", "May 2012"),
            ("1991-12-08", "1991-12-21", "8–21 December 1991"),
            ("2006-01-26", "2006-02-08", "26 January to 8 February 2006"),
            ("2009-05", "2010-03-31", "May 2009 to 31 March 2010"),
            (
                "2005-12-30",
                "2006-01-02",
                "30 December 2005 to 2 January 2006",
            ),
            ("2017-01", "2017-09", "January–September 2017"),
            ("2022-01", "2022-12", "2022"),
            ("2003", "2011", "2003–2011"),
        ] {
            assert_eq!(span(from, to), text);
        }
    }
}
