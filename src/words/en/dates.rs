//! English: dates, as precise as the tables have them.

use crate::model::record::Date;

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

/// A date in words: "26 August 2007", "July 2000", "1999". Nothing stays nothing.
pub fn date(known: impl Into<Option<Date>>) -> String {
    match known.into() {
        None => String::new(),
        Some(Date::Year(year)) => year.to_string(),
        Some(Date::Month(year, month)) => format!("{} {year}", self::month(month)),
        Some(Date::Day(year, month, day)) => format!("{day} {} {year}", self::month(month)),
    }
}

/// A time: "8–21 December 1991", "26 January to 8 February 2006", "January–September 2017",
/// "2003–2011"; from one year's January to its December it is that year.
pub fn span(from: Option<Date>, to: Option<Date>) -> String {
    match (from, to) {
        (Some(Date::Month(a, 1)), Some(Date::Month(b, 12))) if a == b => a.to_string(),
        _ => time(from, to),
    }
}

/// A time as [`span`] words it, but with its months.
pub fn time(from: Option<Date>, to: Option<Date>) -> String {
    let (Some(start), Some(end)) = (from, to.filter(|_| from != to)) else {
        return date(from);
    };
    match (start, end) {
        (Date::Day(a, first, day), Date::Day(b, last, _)) if (a, first) == (b, last) => {
            format!("{day}–{}", date(end))
        }
        (Date::Day(a, first, day), Date::Day(b, ..)) if a == b => {
            format!("{day} {} to {}", month(first), date(end))
        }
        (Date::Month(a, first), Date::Month(b, _)) if a == b => {
            format!("{}–{}", month(first), date(end))
        }
        (Date::Year(first), Date::Year(last)) => format!("{first}–{last}"),
        _ => format!("{} to {}", date(start), date(end)),
    }
}

/// The name of a month, 1 to 12.
fn month(number: u8) -> &'static str {
    let index = usize::from(number).wrapping_sub(1);
    MONTHS.get(index).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use Date::{Day, Month, Year};

    #[test]
    fn a_date_is_as_precise_as_it_is_known() {
        for (known, text) in [
            (Some(Day(2007, 8, 26)), "26 August 2007"),
            (Some(Day(2001, 6, 5)), "5 June 2001"),
            (Some(Month(2000, 7)), "July 2000"),
            (Some(Year(1999)), "1999"),
            (None, ""),
        ] {
            assert_eq!(date(known), text);
        }
    }

    #[test]
    fn a_span_says_once_what_both_ends_share() {
        for (from, to, text) in [
            (Year(2006), Some(Year(2006)), "2006"),
            (Month(2012, 5), None, "May 2012"),
            (
                Day(1991, 12, 8),
                Some(Day(1991, 12, 21)),
                "8–21 December 1991",
            ),
            (
                Day(2006, 1, 26),
                Some(Day(2006, 2, 8)),
                "26 January to 8 February 2006",
            ),
            (
                Month(2009, 5),
                Some(Day(2010, 3, 31)),
                "May 2009 to 31 March 2010",
            ),
            (
                Day(2005, 12, 30),
                Some(Day(2006, 1, 2)),
                "30 December 2005 to 2 January 2006",
            ),
            (
                Month(2017, 1),
                Some(Month(2017, 9)),
                "January–September 2017",
            ),
            (Month(2022, 1), Some(Month(2022, 12)), "2022"),
            (Year(2003), Some(Year(2011)), "2003–2011"),
        ] {
            assert_eq!(span(Some(from), to), text);
        }
    }
}
