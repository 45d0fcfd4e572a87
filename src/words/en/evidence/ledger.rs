//! English: what each number of a contradiction's arithmetic is.

use crate::scale::decimal::Decimal;
use crate::words::en::english::English;
use crate::words::language::Language as _;

/// A number's name, its decimals and its unit.
pub type Name = (&'static str, u8, &'static str);

/// The unit of what is no quantity but a year.
pub(super) const YEAR: &str = "year";

/// A number of a sum with its unit: "3,651.2 kg"; a year is only that, "2008".
pub fn sum(number: f64, (_, decimals, unit): &Name) -> String {
    if *unit == YEAR {
        return Decimal(number, 0).to_string();
    }
    let number = English.numbers().fixed(number, *decimals);
    if unit.is_empty() {
        number
    } else {
        format!("{number} {unit}")
    }
}

/// A mark of the drawing: its name and its number, or both ends of its range.
pub fn mark(
    contradiction: u16,
    numbers: &[f64],
    place: usize,
    upper: Option<usize>,
) -> [String; 2] {
    let names = names(contradiction);
    let name = &names[place];
    let Some(upper) = upper else {
        return [name.0.to_owned(), sum(numbers[place], name)];
    };
    let low = English.numbers().fixed(numbers[place], name.1);
    let high = sum(numbers[upper], &names[upper]);
    let of_both = name.0.strip_suffix(", from").unwrap_or(name.0);
    [of_both.to_owned(), format!("{low}–{high}")]
}

/// The names of the numbers of a contradiction, in the order of `model::evidence::ledger::numbers`.
pub fn names(contradiction: u16) -> &'static [Name] {
    match contradiction {
        1 => &[
            ("Mean of the eleven numbers of the list", 2, "kg"),
            ("Mean that the text gives", 0, "kg"),
            ("1996 in the text", 1, "kg"),
            ("1996 in the list", 2, "kg"),
            ("1998 in the text, the lowest", 1, "kg"),
            ("1998 in the list", 2, "kg"),
            ("2000 in the text, the highest", 1, "kg"),
            ("2000 in the list", 2, "kg"),
            ("2006 in the text", 1, "kg"),
            ("2006 in the list", 2, "kg"),
        ],
        2 => &[
            ("Heroin table, five countries together", 1, "kg"),
            ("Opium table, five countries together", 2, "kg"),
            ("Both tables", 2, "kg"),
            ("Nearest sum of five numbers of the list", 2, "kg"),
            ("Distance of the next nearest sum", 2, "kg"),
            ("Tajik heroin 2002–2006, series", 2, "kg"),
            ("Tajik heroin, table", 0, "kg"),
            ("Tajik opium 2002–2006, series", 3, "kg"),
            ("Tajik opium, table", 2, "kg"),
            ("Tajik heroin 2000–2006, series", 2, "kg"),
            ("Tajikistan’s share of the opium table", 1, "%"),
            ("Tajikistan’s share of the heroin table", 1, "%"),
            ("Tajikistan’s share of opium 1996–2006, series", 1, "%"),
            ("Tajikistan’s share of heroin 1996–2006, series", 1, "%"),
        ],
        3 => &[
            ("Opium table, with 891.18 kg for Kyrgyzstan", 2, "kg"),
            ("891.18 kg as a share of it", 2, "%"),
            ("The five printed parts together", 0, "%"),
            ("Its share as printed, read as 5", 0, "%"),
        ],
        4 => &[
            ("Tajik heroin, 2006", 1, "kg"),
            ("The four other republics together", 1, "kg"),
            ("Tajikistan against all four", 2, "times"),
            ("Tajikistan against the next, Kazakhstan", 2, "times"),
            ("Mean of the four", 1, "kg"),
            ("Tajikistan against that mean", 2, "times"),
            ("Tajikistan’s share of all five", 1, "%"),
            ("What the article says: almost", 0, "times"),
        ],
        5 => &[
            ("Turkmen opium, 2006", 1, "kg"),
            ("Opium 2006, the five parts together", 1, "kg"),
            ("Turkmenistan’s share of them", 1, "%"),
            ("Opium 2006, total as printed", 1, "kg"),
        ],
        6 => &[
            ("2006: heroin alone, of 118 t", 2, "%"),
            ("2006: with opium at 10 to 1", 2, "%"),
            ("2006: with opium at 7 to 1", 2, "%"),
            ("Ratio at which it would be 4 %", 2, "to 1"),
            ("2010: heroin seized, series", 1, "kg"),
            ("2010: heroin seized, of 90 t", 2, "%"),
            ("2006, as printed", 1, "%"),
            ("No year, as printed: less than", 0, "%"),
            ("2010, as printed: less than", 0, "%"),
        ],
        7 => &[
            ("Lowest year of the list against its mean", 1, "%"),
            ("Highest year against the mean", 1, "%"),
            ("Share seized 2006", 2, "%"),
            ("Share seized 2009", 2, "%"),
            ("Share seized 2010", 2, "%"),
            ("Share seized 2011–2015, of 74 t a year", 2, "%"),
            ("Share seized 2011–2015, of 44 t a year", 2, "%"),
        ],
        8 => &[
            ("Heroin’s share in 1996, series", 1, "%"),
            ("Heroin’s share in 1997, series", 1, "%"),
            ("Heroin’s share in 1998, series", 1, "%"),
            ("Heroin’s share in 1999, series", 1, "%"),
            ("Heroin’s share in 2000, series", 1, "%"),
            ("Heroin’s share in 2001, series", 1, "%"),
            ("Heroin’s share in 2002, series", 1, "%"),
            ("Heroin’s share in 2003, series", 1, "%"),
            ("Heroin’s share in 2004, series", 1, "%"),
            ("Heroin’s share in 2005, series", 1, "%"),
            ("Heroin’s share in 2006, series", 1, "%"),
            (
                "2006 as a share of Turkmenistan’s opium 2002–2006, article",
                1,
                "%",
            ),
            (
                "2006 as a share of Turkmenistan’s opium 2002–2006, series",
                1,
                "%",
            ),
            ("Opium’s share without Turkmenistan, 2003, series", 1, "%"),
            ("Opium’s share without Turkmenistan, 2006, series", 1, "%"),
            ("Heroin’s share in 1996, article", 0, "%"),
            ("Heroin’s share in 2003, article", 0, "%"),
        ],
        10 => &[
            ("Total of 2006, as printed", 1, "kg"),
            ("Opium and heroin of 2006 together", 1, "kg"),
            ("Difference of the two totals", 1, "kg"),
            ("Uzbek opium 2002–2006, table", 2, "kg"),
            ("Uzbek opium 2002–2006, series", 2, "kg"),
            ("Difference of the Uzbek figures", 2, "kg"),
            ("Kazakh heroin 2006, article", 1, "kg"),
            ("Kazakh heroin 2006, series", 3, "kg"),
            ("Uzbek heroin 2006, article", 1, "kg"),
            ("Uzbek heroin 2006, series", 3, "kg"),
        ],
        15 => &[
            ("Destroyed in Uzbekistan", 2, "ha"),
            ("Destroyed in Tajikistan", 2, "ha"),
            ("Destroyed in Kazakhstan", 2, "ha"),
            ("The three together", 2, "ha"),
        ],
        16 => &[
            ("Operations", 0, ""),
            ("Arrests", 0, ""),
            ("Arrests for each operation", 1, ""),
        ],
        17 => &[
            ("Mean that is “just under”, as printed", 0, "kg"),
            ("Mean of the list", 0, "kg"),
            ("That is below it by", 1, "%"),
        ],
        18 => &[
            ("Turkmen heroin 2002–2006, article", 0, "kg"),
            ("Turkmen heroin 2002–2006, series", 2, "kg"),
            ("Turkmen opium 2002–2006, article", 2, "kg"),
            ("Turkmen opium 2002–2006, series", 2, "kg"),
            ("Kyrgyz heroin 2002–2006, article", 1, "kg"),
            ("Kyrgyz heroin 2002–2006, series", 2, "kg"),
            ("Kyrgyz opium 2002–2006, article", 2, "kg"),
            ("Kyrgyz opium 2002–2006, series", 3, "kg"),
            ("Kazakh opium 2002–2006, article", 2, "kg"),
            ("Kazakh opium 2002–2006, series", 2, "kg"),
            ("Uzbek opium 2002–2006, article", 2, "kg"),
            ("Uzbek opium 2002–2006, series", 2, "kg"),
        ],
        19 => &[
            ("Kazakhstan, both drugs, 2000", 0, "kg"),
            ("Kazakhstan, both drugs, 2001", 0, "kg"),
            ("Kazakhstan, opium, 2000", 0, "kg"),
            ("Kazakhstan, opium, 2001", 0, "kg"),
            ("Kyrgyzstan, both drugs, 2000", 0, "kg"),
            ("Kyrgyzstan, both drugs, 2001", 0, "kg"),
            ("Kyrgyzstan, opium, 2000", 0, "kg"),
            ("Kyrgyzstan, opium, 2001", 0, "kg"),
            ("Tajikistan, both drugs, 2000", 0, "kg"),
            ("Tajikistan, both drugs, 2001", 0, "kg"),
            ("Tajikistan, opium, 2000", 0, "kg"),
            ("Tajikistan, opium, 2001", 0, "kg"),
            ("Turkmenistan, both drugs, 2000", 0, "kg"),
            ("Turkmenistan, both drugs, 2001", 0, "kg"),
            ("Turkmenistan, opium, 2000", 0, "kg"),
            ("Turkmenistan, opium, 2001", 0, "kg"),
            ("Uzbekistan, both drugs, 2000", 0, "kg"),
            ("Uzbekistan, both drugs, 2001", 0, "kg"),
            ("Uzbekistan, opium, 2000", 0, "kg"),
            ("Uzbekistan, opium, 2001", 0, "kg"),
            ("Tajikistan, both drugs, change from 2000 to 2001", 1, "%"),
            ("Heroin of all five, change from 2000 to 2001", 1, "%"),
        ],
        20 => &[
            ("Kazakh heroin, said of nine months of 2016", 1, "kg"),
            ("Kazakh heroin, the whole of 2016, series", 3, "kg"),
            ("Kyrgyz opium, ten months of 2009", 0, "kg"),
            ("Kyrgyz opium, the whole of 2009, series", 3, "kg"),
            ("Kazakh opium, nine months of 2018", 1, "kg"),
            ("Kazakh opium, the whole of 2018, series", 3, "kg"),
            (
                "Tajik heroin, nine months of 2017, from a growth of 74 %",
                1,
                "kg",
            ),
            ("Tajik heroin, the whole of 2017, series", 3, "kg"),
        ],
        21 => &[
            ("1996 in the list", 2, "kg"),
            ("1996 in the series", 2, "kg"),
            ("Difference", 2, "kg"),
            ("2006 against 1996, text", 1, "%"),
            ("2006 against 1996, series", 1, "%"),
        ],
        22 => &[
            ("Flow to Russia a year, newsletter, from", 0, "t"),
            ("Flow to Russia a year, newsletter, up to", 0, "t"),
            ("Heroin seized 2007–2009, mean of the series", 0, "kg"),
            ("Mean of 2007–2009 as a share of 80 t", 2, "%"),
            ("Mean of 2007–2009 as a share of 75 t", 2, "%"),
            ("2009 alone as a share of 80 t", 2, "%"),
            ("2009 alone as a share of 75 t", 2, "%"),
            ("Heroin seized in 2009, series", 3, "kg"),
            ("Estimated flow of 2009", 0, "t"),
            ("Share of 2009", 2, "%"),
            ("Share of 2010", 2, "%"),
            ("5 % of the flow of 2009", 0, "kg"),
            ("Share of heroin seized, newsletter: about", 0, "%"),
            ("Share seized in 2010, article: less than", 0, "%"),
        ],
        23 => &[
            ("Heroin rose by", 2, "t"),
            ("Opium rose by", 2, "t"),
            ("Cannabis rose by", 2, "t"),
            ("The three together", 2, "t"),
        ],
        24 => &[
            ("Heroin, first report", 0, "kg"),
            ("Heroin, from the next report’s growth", 1, "kg"),
            ("Opium, first report", 0, "kg"),
            ("Opium, from the next report’s growth", 1, "kg"),
        ],
        25 => &[
            ("First report, from", 0, "t"),
            ("First report, up to", 0, "t"),
            ("Second report, from", 0, "t"),
            ("Second report, up to", 0, "t"),
            ("Third report, from", 0, "t"),
            ("Third report, up to", 0, "t"),
        ],
        26 => &[
            ("Uzbekistan 2006, the article", 2, "ha"),
            ("Uzbekistan 2006, its sister page", 2, "ha"),
            ("Kazakhstan, under 2006", 2, "ha"),
            ("Kazakhstan, under 2007", 2, "ha"),
        ],
        27 => &[
            ("Tajikistan–Afghanistan", 0, "km"),
            ("Tajikistan–Afghanistan, the other length", 0, "km"),
            ("Turkmenistan–Afghanistan", 0, "km"),
            ("Turkmenistan–Afghanistan, the other length", 0, "km"),
            ("Turkmenistan–Iran", 0, "km"),
            ("Turkmenistan–Iran, the other length", 0, "km"),
            ("Kazakhstan–Kyrgyzstan", 0, "km"),
            ("Kazakhstan–Kyrgyzstan, the second length", 0, "km"),
            ("Kazakhstan–Kyrgyzstan, by treaty", 2, "km"),
            ("Uzbekistan–Kyrgyzstan", 0, "km"),
            ("Uzbekistan–Kyrgyzstan, the other length", 0, "km"),
        ],
        28 => &[
            ("Opium 2006, Turkmenistan", 1, "kg"),
            ("Opium 2006, Tajikistan", 2, "kg"),
            ("Opium 1999, Turkmenistan", 1, "kg"),
            ("Opium 1999, Tajikistan", 1, "kg"),
            ("Heroin 2010, Uzbekistan", 1, "kg"),
            ("Heroin 2010, Tajikistan", 1, "kg"),
            (
                "Years of 1996–2006 with Tajikistan first, heroin",
                0,
                "of 11",
            ),
            (
                "Years of 1996–2006 with Tajikistan first, opium",
                0,
                "of 11",
            ),
            ("Tajikistan’s share of heroin 1996–2006", 1, "%"),
            ("Tajikistan’s share of opium 1996–2006", 1, "%"),
            ("Tajikistan’s share of both together 1996–2006", 1, "%"),
        ],
        29 => &[
            ("Cultivation 2015", 0, "ha"),
            ("Cultivation 2016, the next document", 0, "ha"),
            ("Cultivation 2015 and 10 % more", 0, "ha"),
            ("221,000 ha would be more by", 1, "%"),
            ("Cultivation 2016, as first printed", 0, "ha"),
        ],
        30 => &[
            ("Agreement signed", 0, YEAR),
            ("Ratified by Kyrgyzstan", 0, YEAR),
            ("Said not to be ratified", 0, YEAR),
            ("Years between", 0, ""),
        ],
        31 => &[
            ("Sentence in the article", 0, "years"),
            ("Sentence on the other page, from", 0, "years"),
            ("Sentence on the other page, up to", 0, "years"),
            ("More than the longest of these", 0, "years"),
        ],
        32 => &[
            ("All drugs, 2021", 3, "kg"),
            ("2022, Interfax, February 2023", 0, "kg"),
            ("2022, Azda TV, February 2023", 2, "kg"),
            ("2022, Novye Izvestia, August 2023", 0, "kg"),
            ("First figure against 2021", 1, "kg"),
            ("Second figure against 2021", 1, "kg"),
            ("Third figure against 2021", 1, "kg"),
        ],
        _ => &[],
    }
}
