//! The headline: the exact sentence for every kind of view.

use northern_route::model::statement::{Question, Statement};
use northern_route::state::url::decode;
use northern_route::words::language::language;
use northern_route::words::lead::LeadLanguage as _;

fn check(query: &str, expected: &str) {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    let question = choices.question();
    assert_eq!(headline(question), expected, "{query}");
}

fn headline(question: Question) -> String {
    language().headline(&Statement::of(question)).text()
}

#[test]
fn a_complete_year_states_the_sum_and_its_share_of_the_flow() {
    check(
        "",
        "In 2006 the five republics seized 3,651.2 kg of heroin: 3.1 % of the 118 t that passed \
         through the region by UNODC’s estimate.",
    );
    check(
        "?time=2010",
        "In 2010 the five republics seized 2,602.6 kg of heroin: 2.9 % of the roughly 90 t that \
         entered the region by UNODC’s estimate.",
    );
    check(
        "?time=2009",
        "In 2009 the five republics seized 3,379.9 kg of heroin: 3.8 % of the roughly 90 t that \
         entered the region by UNODC’s estimate, as a press report gives it.",
    );
    check(
        "?time=2012",
        "In 2012 the five republics seized 1,340.3 kg of heroin: 1.8–3.0 % of the 44–74 t a \
         year that passed through the region by UNODC’s estimate, as a US report gives it.",
    );
    check(
        "?time=1997",
        "In 1997 the five republics seized 2,125.7 kg of heroin.",
    );
    check(
        "?drug=opium",
        "In 2006 the five republics seized 5,740.8 kg of opium.",
    );
    check(
        "?drug=opium&measure=share",
        "In 2006 the five republics seized 5,740.8 kg of opium; there is no estimate of the \
         flow to set this against.",
    );
    check(
        "?time=2003&drug=opiates",
        "In 2003 the five republics seized 6,824.7 kg of heroin and 2,885.9 kg of opium.",
    );
}

#[test]
fn a_year_with_absentees_names_them() {
    check(
        "?time=1995",
        "In 1995 two of the five republics reported 10.3 kg of heroin; no data: Kazakhstan, \
         Tajikistan and Turkmenistan.",
    );
    check(
        "?time=2019",
        "In 2019 four of the five republics reported 1,745.8 kg of heroin; no data: Turkmenistan.",
    );
    check(
        "?time=2019&measure=share",
        "In 2019 four of the five republics reported 1,745.8 kg of heroin; there is no estimate \
         of the flow to set this against; no data: Turkmenistan.",
    );
    check(
        "?time=1995&drug=opiates",
        "In 1995 two of the five republics reported 10.3 kg of heroin, and four reported \
         3,378.1 kg of opium; no data on heroin: Kazakhstan, Tajikistan and Turkmenistan; no \
         data on opium: Turkmenistan.",
    );
    check(
        "?time=1995&drug=opiates&measure=equivalent",
        "In 1995 the republics reported heroin and opium equal to 348.1 kg of heroin, counting \
         10 kg of opium as 1 kg; no data on heroin: Kazakhstan, Tajikistan and Turkmenistan; no \
         data on opium: Turkmenistan.",
    );
    check(
        "?drug=morphine",
        "In 2006 one of the five republics, Kazakhstan, reported under 0.1 kg of morphine; no \
         data: Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.",
    );
    check(
        "?drug=morphine&measure=equivalent",
        "In 2006 one of the five republics, Kazakhstan, reported morphine equal to under 0.1 kg \
         of heroin, counting morphine one to one; no data: Kyrgyzstan, Tajikistan, Turkmenistan \
         and Uzbekistan.",
    );
}

#[test]
fn a_year_in_which_nobody_reported_is_no_data_and_not_nothing() {
    check(
        "?time=1990",
        "In 1990 none of the five republics reported on heroin: no data, which does not mean \
         that nothing was seized; the five were still Soviet republics.",
    );
    check(
        "?time=2000&drug=morphine",
        "In 2000 none of the five republics reported on morphine: no data, which does not mean \
         that nothing was seized.",
    );
    check(
        "?time=1995&country=KAZ",
        "For 1995 there is no figure for heroin from Kazakhstan, which does not mean that nothing \
         was seized.",
    );
    check(
        "?time=1995&drug=opiates&country=TKM",
        "For 1995 there is no figure for heroin or opium from Turkmenistan, which does not mean \
         that nothing was seized.",
    );
    check(
        "?time=1990..1992&drug=morphine&country=UZB",
        "For 1990 to 1992 there is no figure for morphine from Uzbekistan, which does not mean \
         that nothing was seized; in 1990 and 1991 the five were still Soviet republics.",
    );
    check(
        "?time=1995&country=AFG&near=1",
        "For 1995 there is no figure for heroin from Afghanistan, which does not mean that nothing \
         was seized.",
    );
}

#[test]
fn years_after_2019_were_not_covered() {
    check(
        "?time=2021",
        "The table used here ends in 2019 and has no figure for 2021.",
    );
    check(
        "?time=2021&country=AFG&near=1",
        "The table used here ends in 2019 and has no figure from Afghanistan for 2021.",
    );
    check(
        "?time=2020..2023&drug=opiates",
        "The table used here ends in 2019 and has no figure for 2020 to 2023.",
    );
}

#[test]
fn a_span_says_how_many_of_its_country_years_were_reported() {
    check(
        "?time=2002..2006",
        "From 2002 to 2006 the five republics seized 25,361.6 kg of heroin; every republic \
         reported in every year.",
    );
    check(
        "?time=2002..2006&drug=opiates&measure=equivalent",
        "From 2002 to 2006 the five republics seized heroin and opium equal to 27,119.9 kg of \
         heroin, counting 10 kg of opium as 1 kg; every republic reported in every year.",
    );
    check(
        "?time=2011..2015&drug=opium&measure=share",
        "From 2011 to 2015 the five republics reported 11,233.8 kg of opium, from 24 of 25 possible \
         yearly reports; there is no estimate of the flow to set this against; no data in some \
         years: Kazakhstan.",
    );
    check(
        "?time=1990..1995",
        "From 1990 to 1995 four of the five republics reported 198.1 kg of heroin, from 7 of 30 \
         possible yearly reports; no data: Tajikistan; no data in some years: Kazakhstan, \
         Kyrgyzstan, Turkmenistan and Uzbekistan; in 1990 and 1991 the five were still Soviet \
         republics.",
    );
    check(
        "?time=1990..1995&drug=opiates",
        "From 1990 to 1995 four of the five republics reported 198.1 kg of heroin, from 7 of 30 \
         possible yearly reports, and all five reported 5,495 kg of opium, from 14 of 30 \
         possible yearly reports; no data on heroin: Tajikistan; no data on heroin in some \
         years: Kazakhstan, Kyrgyzstan, Turkmenistan and Uzbekistan; no data on opium in some \
         years: all five; in 1990 and 1991 the five were still Soviet republics.",
    );
    check(
        "?time=1990..1992&drug=opiates",
        "From 1990 to 1992 none of the five republics reported on heroin, and two reported 22.4 \
         kg of opium, from 3 of 15 possible yearly reports; no data on opium: Kyrgyzstan, \
         Turkmenistan and Uzbekistan; no data on opium in some years: Kazakhstan and \
         Tajikistan; in 1990 and 1991 the five were still Soviet republics.",
    );
    check(
        "?time=2018..2019&drug=morphine",
        "From 2018 to 2019 one of the five republics, Kazakhstan, reported under 0.1 kg of \
         morphine, from 2 of 10 possible yearly reports; no data: Kyrgyzstan, Tajikistan, \
         Turkmenistan and Uzbekistan.",
    );
}

#[test]
fn a_span_that_runs_past_the_table_says_which_years_were_not_covered() {
    check(
        "?time=2015..2023",
        "From 2015 to 2023 the five republics reported 4,568.3 kg of heroin, from 22 of 25 \
         possible yearly reports; no data in some years: Turkmenistan; not covered: 2020–2023.",
    );
    check(
        "?time=1990..2023&drug=opiates&measure=equivalent",
        "From 1990 to 2023 the five republics reported heroin and opium, from 122 (heroin) and \
         128 (opium) of 150 possible yearly reports, equal to 74,226.7 kg of heroin, counting \
         10 kg of opium as 1 kg; no data in some years: all five; in 1990 and 1991 the five \
         were still Soviet republics; not covered: 2020–2023.",
    );
    check(
        "?time=2018..2020&country=TJK",
        "From 2018 to 2020 Tajikistan seized 781.1 kg of heroin (figures for both years): 36 % \
         of what four of the five republics reported, from 8 of 10 possible yearly reports; no \
         data: Turkmenistan; not covered: 2020.",
    );
    check(
        "?time=2019..2023&country=TJK&drug=opium",
        "From 2019 to 2023 Tajikistan seized 788.4 kg of opium (a figure for the one year in \
         the table): 78 % of what three of the five republics reported, from 3 of 5 possible \
         yearly reports; no data: Kyrgyzstan and Turkmenistan; not covered: 2020–2023.",
    );
    check(
        "?time=2015..2023&country=TKM&drug=opiates",
        "From 2015 to 2023 Turkmenistan reported 1.7 kg of heroin and 536.7 kg of opium \
         (figures for 2 of 5 years): under 1 % and 6 % of what the five republics reported, \
         from 22 (heroin) and 20 (opium) of 25 possible yearly reports; not covered: 2020–2023.",
    );
}

#[test]
fn reported_as_none_is_neither_no_data_nor_a_value() {
    check(
        "?time=2009&drug=morphine&country=KAZ",
        "In 2009 Kazakhstan reported that it seized no morphine.",
    );
    check(
        "?time=2009&drug=morphine",
        "In 2009 two of the five republics reported under 0.1 kg of morphine; reported as none: \
         Kazakhstan; no data: Tajikistan, Turkmenistan and Uzbekistan.",
    );
    check(
        "?time=2018&drug=morphine",
        "In 2018 one of the five republics, Kazakhstan, reported that it seized no morphine; no \
         data: Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.",
    );
    check(
        "?time=2018&drug=morphine&measure=equivalent",
        "In 2018 one of the five republics, Kazakhstan, reported that it seized no morphine; no \
         data: Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.",
    );
    check(
        "?time=2012&drug=morphine&country=TJK",
        "In 2012 Tajikistan seized 3.9 kg of morphine: 100 % of what two of the five republics \
         reported; reported as none: Kazakhstan; no data: Kyrgyzstan, Turkmenistan and \
         Uzbekistan.",
    );
    check(
        "?time=2012..2018&drug=morphine&country=KAZ",
        "From 2012 to 2018 Kazakhstan reported under 0.1 kg of morphine (figures for 4 of 7 \
         years): under 1 % of what two of the five republics reported, from 5 of 35 possible \
         yearly reports; no data: Kyrgyzstan, Turkmenistan and Uzbekistan.",
    );
}

#[test]
fn a_republic_is_set_against_what_was_reported() {
    check(
        "?time=2010&country=TJK",
        "In 2010 Tajikistan seized 985.1 kg of heroin: 38 % of what the five republics seized.",
    );
    check(
        "?time=2002..2006&drug=opium&country=TJK",
        "From 2002 to 2006 Tajikistan seized 8,801.8 kg of opium (figures for all 5 years): 50 \
         % of what the five republics seized.",
    );
    check(
        "?drug=opiates&country=TJK",
        "In 2006 Tajikistan seized 2,097.5 kg of heroin and 1,386.8 kg of opium: 57 % and 24 % \
         of what the five republics seized.",
    );
    check(
        "?time=2003&drug=opiates&country=TJK",
        "In 2003 Tajikistan seized 5,600.3 kg of heroin and 2,371 kg of opium: 82 % of what the \
         five republics seized of each.",
    );
    check(
        "?time=2019&country=TJK",
        "In 2019 Tajikistan seized 499 kg of heroin: 29 % of what four of the five republics \
         reported; no data: Turkmenistan.",
    );
    check(
        "?time=1995&drug=opiates&country=KAZ",
        "In 1995 Kazakhstan seized 245 kg of opium (no data on heroin): 7 % of what four of the \
         five republics reported; no data on opium: Turkmenistan.",
    );
    check(
        "?time=2015&drug=opiates&measure=equivalent&country=KAZ",
        "In 2015 Kazakhstan seized 464 kg of heroin (no data on opium): 28 % of what the \
         republics reported, counting 10 kg of opium as 1 kg.",
    );
    check(
        "?time=1990..1992&drug=opiates&country=TJK&measure=equivalent",
        "From 1990 to 1992 Tajikistan reported opium equal to 0.9 kg of heroin, counting 10 kg \
         of opium as 1 kg (no data on heroin, figures for 2 of 3 years): 38 % of what two of \
         the five republics reported, from 3 of 15 possible yearly reports; no data on heroin: \
         Kazakhstan, Kyrgyzstan, Turkmenistan and Uzbekistan; no data on opium: Kyrgyzstan, \
         Turkmenistan and Uzbekistan; in 1990 and 1991 the five were still Soviet republics.",
    );
}

#[test]
fn a_weight_under_a_tenth_of_a_kilogram_is_never_zero() {
    check(
        "?time=1994&country=KAZ",
        "In 1994 Kazakhstan seized under 0.1 kg of heroin: under 1 % of what three of the five \
         republics reported; no data: Kyrgyzstan and Tajikistan.",
    );
    check(
        "?drug=morphine&country=KAZ",
        "In 2006 Kazakhstan seized under 0.1 kg of morphine; no other republic has a figure.",
    );
}

#[test]
fn a_share_of_the_flow_keeps_the_range_and_the_doubt_of_its_estimate() {
    check(
        "?measure=share&country=TJK",
        "In 2006 Tajikistan seized 2,097.5 kg of heroin: 1.8 % of the 118 t that passed through \
         the region by UNODC’s estimate.",
    );
    check(
        "?time=2010&measure=share&country=TKM",
        "In 2010 Turkmenistan seized 133.4 kg of heroin: 0.1 % of the roughly 90 t that entered \
         the region by UNODC’s estimate.",
    );
    check(
        "?time=2013&measure=share&country=TKM",
        "In 2013 Turkmenistan seized 12.6 kg of heroin: under 0.1 % of the 44–74 t a year that \
         passed through the region by UNODC’s estimate, as a US report gives it.",
    );
    check(
        "?time=2003&drug=opiates&measure=share",
        "In 2003 the five republics seized 6,824.7 kg of heroin and 2,885.9 kg of opium: \
         counted as heroin (10 to 1), 5.9 % of the roughly 120 t that went to Europe along this \
         route by UNODC’s estimate, as a press report gives it.",
    );
    check(
        "?time=2003&drug=opiates&measure=share&country=TJK",
        "In 2003 Tajikistan seized 5,600.3 kg of heroin and 2,371 kg of opium: counted as \
         heroin (10 to 1), 4.9 % of the roughly 120 t that went to Europe along this route by \
         UNODC’s estimate, as a press report gives it.",
    );
    check(
        "?time=2003&drug=opiates&measure=equivalent",
        "In 2003 the five republics seized heroin and opium equal to 7,113.3 kg of heroin, \
         counting 10 kg of opium as 1 kg: 5.9 % of the roughly 120 t that went to Europe along \
         this route by UNODC’s estimate, as a press report gives it.",
    );
    check(
        "?time=2003&drug=opiates&measure=equivalent&ratio=7.5",
        "In 2003 the five republics seized heroin and opium equal to 7,209.5 kg of heroin, \
         counting 7.5 kg of opium as 1 kg: 6 % of the roughly 120 t that went to Europe along \
         this route by UNODC’s estimate, as a press report gives it.",
    );
}

#[test]
fn a_span_within_one_estimate_has_its_share() {
    check(
        "?time=2011..2015&measure=share",
        "From 2011 to 2015 the five republics seized 7,557.9 kg of heroin: 2.0–3.4 % of the \
         220–370 t (44–74 t a year) that passed through the region by UNODC’s estimate, as a US \
         report gives it; every republic reported in every year.",
    );
    check(
        "?time=2012..2014&measure=share&country=TKM",
        "From 2012 to 2014 Turkmenistan seized 29.3 kg of heroin (figures for all 3 years): \
         under 0.1 % of the 132–222 t (44–74 t a year) that passed through the region by UNODC’s \
         estimate, as a US report gives it.",
    );
}

#[test]
fn of_two_drugs_the_one_with_an_estimate_is_not_denied() {
    check(
        "?drug=opiates&measure=share",
        "In 2006 the five republics seized 3,651.2 kg of heroin and 5,740.8 kg of opium; there is \
         no estimate of the flow of both together, only of heroin.",
    );
}

#[test]
fn a_span_of_several_estimates_names_their_times() {
    check(
        "?time=2009..2012&measure=share",
        "From 2009 to 2012 the five republics seized 9,172.6 kg of heroin; no single estimate of \
         the flow holds for these years, only for 2009, 2010 and 2011–2015; every republic \
         reported in every year.",
    );
    check(
        "?time=2015..2016&measure=share&country=TJK",
        "From 2015 to 2016 Tajikistan seized 587.7 kg of heroin (figures for both years); no \
         single estimate of the flow holds for these years, only for 2011–2015.",
    );
}

#[test]
fn the_rule_below_the_headline_never_denies_an_estimate() {
    for (query, inked, whole) in [
        (
            "",
            "3.65 t seized",
            "118 t estimated to have passed through the region",
        ),
        (
            "?time=2011..2015",
            "7.56 t seized",
            "220–370 t estimated to have passed through the region",
        ),
        (
            "?time=2015&measure=share&country=TKM",
            "0.7 kg seized",
            "44–74 t estimated to have passed through the region",
        ),
        (
            "?time=2009..2010",
            "",
            "No single estimate of the flow holds for these years",
        ),
        (
            "?time=2003&drug=opiates",
            "",
            "The flow is estimated as heroin equivalent only",
        ),
        (
            "?drug=opium",
            "",
            "No estimate of the flow to set this against",
        ),
    ] {
        let (choices, _) = decode(query);
        let words = language().flow_rule(&Statement::of(choices.question()).rule());
        assert_eq!(words, (inked.to_owned(), whole.to_owned()), "{query}");
    }
}

#[test]
fn a_neighbour_is_never_part_of_a_total() {
    check(
        "?country=AFG&near=1",
        "In 2006 Afghanistan seized 4,052.8 kg of heroin. Afghanistan is a neighbour and not \
         part of any total.",
    );
    check(
        "?time=2003&drug=opiates&measure=equivalent&country=AFG&near=1",
        "In 2003 Afghanistan seized heroin and opium equal to 1,656.2 kg of heroin, counting 10 \
         kg of opium as 1 kg. Afghanistan is a neighbour and not part of any total.",
    );
    check(
        "?time=1990..1995&country=RUS&near=1&drug=opium&measure=share",
        "From 1990 to 1995 Russia reported 2,011.2 kg of opium (figures for 5 of 6 years); \
         there is no estimate of the flow to set this against. Russia is a neighbour and not \
         part of any total.",
    );
    check(
        "?time=2015..2023&drug=opium&country=PAK&near=1",
        "From 2015 to 2023 Pakistan seized 211,810.9 kg of opium (figures for all 5 years); not \
         covered: 2020–2023. Pakistan is a neighbour and not part of any total.",
    );
}
