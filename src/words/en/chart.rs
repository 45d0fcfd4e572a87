//! English: the chart.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::reading::Reading;
use crate::model::record::Outlier;
use crate::model::statement::Question;
use crate::state::form::Form;
use crate::state::url_values::format_ratio;
use crate::words::chart::{
    ChartLabels, ChartLanguage, FigureLine, FigureOf, LineOf, VintageLabels,
};
use crate::words::en::english::{English, LABELS as SHARED, NUMBERS};
use crate::words::language::Language as _;

static LABELS: ChartLabels = ChartLabels {
    show: "Show",
    forms: ["Kilograms", "Share of the five", "Rank", "Peak = 100"],
    scale: "Scale",
    scales: ["Each its own", "One for all"],
    nothing: "nothing",
    hint: "Point at a year for its figures, or use the arrow keys",
    share_of_five: "Share of the five",
    rank_title: "Rank by weight, in years in which all five reported",
    never_whole: "In no year did all five report: no share and no rank can be formed.",
    doubts: "† Values to doubt",
    not_corrected: "not corrected",
};

static VINTAGE_LABELS: VintageLabels = VintageLabels {
    title: "The article’s totals of 2002 to 2006 and UNODC’s later series",
    note: "Bars: the later series, year by year. Line: the article’s total for the five years, drawn as a span at its yearly mean; the mean is derived, nobody published it. One scale for all countries of a drug.",
};

/// What the measure counts, after the name of the drug.
pub(super) fn counted(question: &Question) -> String {
    match question.measure {
        Measure::Weight => String::new(),
        Measure::Equivalent => format!(
            " as heroin equivalent ({} kg of opium as 1 kg)",
            format_ratio(question.ratio)
        ),
        Measure::Share => " as a share of the estimated flow".to_owned(),
    }
}

impl ChartLanguage for English {
    fn chart_labels(&self) -> &'static ChartLabels {
        &LABELS
    }

    fn vintage_labels(&self) -> &'static VintageLabels {
        &VINTAGE_LABELS
    }

    fn chart_title(&self, question: &Question, form: Form) -> String {
        let drug = SHARED.drugs[question.choice as usize];
        let counted = counted(question);
        match (form, question.measure) {
            (Form::Rank, _) => format!("{drug} seized{counted}: rank among the five"),
            (Form::Index, _) => {
                format!("{drug} seized{counted}, each country’s largest year = 100")
            }
            (_, Measure::Share) => format!("{drug} seized{counted}, by country"),
            _ => format!("{drug} seized{counted}, kilograms a year by country"),
        }
    }

    fn share_title(
        &self,
        question: &Question,
        majority: Option<(Country, usize, usize)>,
        whole: usize,
    ) -> String {
        let drug = self.choice(question.choice);
        match majority {
            Some((country, most, of)) => format!(
                "{} made more than half of the {drug} seized in {most} of the {of} years in which all five reported",
                self.country(country)
            ),
            None if whole > 0 => format!(
                "Share of the five of the {drug} seized, in {whole} years in which all five reported"
            ),
            None => LABELS.never_whole.to_owned(),
        }
    }

    fn panels_note(&self, own: bool, top: f64, measure: Measure) -> String {
        let top = self.tick(top, measure, true);
        let scale = if own {
            format!(
                "Each panel has its own scale. The bar at its left stands for {top}; the black part of it is what the panel spans, and below is how many times that is enlarged."
            )
        } else {
            format!("One scale for the five, up to {top}.")
        };
        format!(
            "{scale} Hatched: no data, or no estimate; dots: not covered; 0: reported as none. Dotted lines: events."
        )
    }

    fn panel_name(&self, whose: &str, lines: &[LineOf], top: f64, measure: Measure) -> String {
        let lines: Vec<String> = lines
            .iter()
            .map(|(choice, peak, years)| {
                let drug = self.choice(*choice);
                match peak {
                    Some((year, reading)) => format!(
                        "{drug} in {years} of 34 years, most in {year}: {}",
                        self.reading(*reading)
                    ),
                    None => format!("{drug}: nothing to draw"),
                }
            })
            .collect();
        let top = self.tick(top, measure, true);
        format!("{whose}, scale up to {top}; {}", lines.join("; "))
    }

    fn reading(&self, reading: Reading) -> String {
        match reading {
            Reading::Weight(mass) => self.weight(mass),
            Reading::Share(share) => format!("{} {}", self.share(share), SHARED.of_flow),
            Reading::ReportedNone => SHARED.reported_as_none.to_owned(),
            Reading::NoData => SHARED.no_data.to_owned(),
            Reading::NotCovered => SHARED.not_covered.to_owned(),
            Reading::Lack(why) => self.lack(why).to_owned(),
        }
    }

    fn panel_figure(
        &self,
        reading: Reading,
        of: FigureLine,
        reported: Option<(usize, usize)>,
    ) -> String {
        let figure = match reading {
            Reading::Share(share) => self.share(share),
            other => self.reading(other),
        };
        let choice = of.choice.map(|choice| self.choice(choice));
        let names = choice
            .into_iter()
            .chain(of.country.map(|country| self.country(country)));
        let mut of = String::new();
        for (index, name) in names.enumerate() {
            of.push_str(if index == 0 { " " } else { ", " });
            of.push_str(name);
        }
        let reported = reported.map_or_else(String::new, |(reported, covered)| {
            format!(" ({})", self.coverage(reported, covered))
        });
        format!("{figure}{of}{reported}")
    }

    fn tick(&self, number: f64, measure: Measure, unit: bool) -> String {
        let whole = number.fract().abs() < 1e-6;
        let text = NUMBERS.fixed(number, u8::from(!whole));
        match (unit, measure) {
            (false, _) => text,
            (true, Measure::Share) => format!("{text} %"),
            (true, _) => format!("{text} kg"),
        }
    }

    fn zoom(&self, times: f64) -> String {
        if times < 1.0 {
            format!("×1/{}", NUMBERS.percent(1.0 / times))
        } else {
            format!("×{}", NUMBERS.percent(times))
        }
    }

    fn peak_in(&self, reading: Reading, year: u16) -> String {
        let most = match reading {
            Reading::Weight(mass) => NUMBERS.short_kilograms(mass),
            Reading::Share(share) => self.share(share),
            other => self.reading(other),
        };
        format!("{most} in {year}")
    }

    fn year_of(
        &self,
        year: u16,
        country: Option<Country>,
        figures: &[FigureOf],
        doubted: bool,
    ) -> String {
        let whose = country.map_or(SHARED.five_republics, |country| self.country(country));
        let figures: Vec<String> = figures
            .iter()
            .map(|(of, choice, reading)| {
                let other = of
                    .filter(|_| *of != country)
                    .map_or_else(String::new, |other| format!("{}, ", self.country(other)));
                let missing = of.is_none() && *reading == Reading::NoData;
                let reading = if missing {
                    "not all five reported".to_owned()
                } else {
                    self.reading(*reading)
                };
                format!("{other}{} {reading}", self.choice(*choice))
            })
            .collect();
        let dagger = if doubted { " · † to doubt" } else { "" };
        format!("{year} · {whose} · {}{dagger}", figures.join(" · "))
    }

    fn shares_of(
        &self,
        year: u16,
        figures: Option<&[(Country, f64, usize)]>,
        reporters: usize,
        covered: bool,
    ) -> String {
        let text = match figures {
            Some(figures) => {
                let all: Vec<String> = figures
                    .iter()
                    .map(|(country, part, rank)| {
                        format!("{rank} {} {}", self.country(*country), self.part(*part))
                    })
                    .collect();
                all.join(", ")
            }
            None if !covered => SHARED.not_covered.to_owned(),
            None if reporters < 5 => format!("{reporters} of five reported: no share"),
            None => "no share".to_owned(),
        };
        format!("{year} · {text}")
    }

    fn index_of(&self, year: u16, figures: &[(Country, Option<f64>, Reading)]) -> String {
        let all: Vec<String> = figures
            .iter()
            .map(|(country, part, reading)| {
                let text =
                    part.map_or_else(|| self.reading(*reading), |part| self.whole_percent(part));
                format!("{} {text}", self.country(*country))
            })
            .collect();
        format!("{year} · {}", all.join(", "))
    }

    fn largest_share(&self, largest: Option<(Country, f64)>, reporters: usize) -> String {
        match largest {
            Some((country, part)) => format!("{} {}", self.country(country), self.part(part)),
            None if reporters < 5 => format!("{reporters} of five reported"),
            None => "no share".to_owned(),
        }
    }

    fn in_year(&self, year: u16) -> String {
        format!("in {year}")
    }

    fn of_five(&self, reporters: usize) -> String {
        format!("{reporters}/5")
    }

    fn whole_percent(&self, part: f64) -> String {
        NUMBERS.fixed(part * 100.0, 0)
    }

    fn doubt_of(&self, row: &Outlier) -> String {
        format!(
            "{}, {}, {}",
            self.country(row.country),
            self.drug(row.drug),
            row.year
        )
    }

    fn vintage_of(&self, country: Country, drug: Drug) -> String {
        format!("{}, {}", self.country(country), self.drug(drug))
    }

    fn two_totals(&self, article: f64, read_in: Option<&str>, series: Grams) -> String {
        let read = read_in.map_or(String::new(), |name| format!(", as read in {name}"));
        let (article, series) = (NUMBERS.published(article), NUMBERS.kilograms(series));
        format!("article: {article} kg{read}; series: {series} kg")
    }
}
