//! English: the chart.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::record::Outlier;
use crate::words::chart::{ChartLabels, ChartLanguage, Counted, VintageLabels};
use crate::words::en::english::{English, NUMBERS};
use crate::words::language::Language as _;

static LABELS: ChartLabels = ChartLabels {
    chart_titles: [
        "Heroin, 1990–2023, by country",
        "Opium, 1990–2023, by country",
        "Morphine, 1990–2023, by country",
        "Opiates, 1990–2023, by country",
    ],
    doubts: "† Values to doubt",
    not_corrected: "not corrected",
};

static VINTAGE_LABELS: VintageLabels = VintageLabels {
    title: "The article’s totals of 2002 to 2006 and UNODC’s later series",
    note: "Bars: the later series, year by year. Line: the article’s total for the five years, drawn as a span at its yearly mean; the mean is derived, nobody published it.",
};

impl ChartLanguage for English {
    fn chart_labels(&self) -> &'static ChartLabels {
        &LABELS
    }

    fn vintage_labels(&self) -> &'static VintageLabels {
        &VINTAGE_LABELS
    }

    fn panel_figure(&self, mass: Grams, counted: Counted) -> String {
        let weight = self.weight(mass);
        match counted {
            Counted::AsSeized => weight,
            Counted::Heroin(heroin) => format!("{weight} = {} of heroin", self.weight(heroin)),
            Counted::Share(share) => {
                format!("{weight}, {} {}", self.share(share), self.labels().of_flow)
            }
            Counted::Lack(why) => format!("{weight}, {}", self.lack(why)),
        }
    }

    fn doubt_of(&self, row: &Outlier) -> String {
        format!(
            "{}, {}, {}",
            self.country(row.country),
            self.drug(row.drug),
            row.year
        )
    }

    fn tick(&self, mass: Grams) -> String {
        if mass.0 < 1_000_000 {
            self.weight(mass)
        } else {
            self.heavy(mass)
        }
    }

    fn vintage_of(&self, country: Country, drug: Drug) -> String {
        format!("{}, {}", self.country(country), self.drug(drug))
    }

    fn two_totals(&self, article: f64, read_in: Option<&str>, series: Grams) -> String {
        let read = read_in.map_or(String::new(), |name| format!(", as read in {name}"));
        let (article, series) = (NUMBERS.published(article), NUMBERS.kilograms(series));
        format!("article: {article} kg{read}; series: {series} kg")
    }

    fn chart_note(&self, top: &str, two: bool) -> String {
        let end = if two {
            "edge up and down. Up: heroin; down: opium"
        } else {
            "top"
        };
        format!(
            "Kilograms as seized; one scale for all panels, {top} to the {end}. Hatched: no data (in 1990 and 1991 the five were still Soviet republics); dots: not covered; 0: reported as none. Choose a bar to go to its year."
        )
    }
}
