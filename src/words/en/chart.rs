//! English: the chart.

use crate::words::chart::{ChartLabels, ChartLanguage};
use crate::words::en::english::English;

static LABELS: ChartLabels = ChartLabels {
    chart_titles: [
        "Heroin, 1990–2023, by country",
        "Opium, 1990–2023, by country",
        "Morphine, 1990–2023, by country",
        "Opiates, 1990–2023, by country",
    ],
};

impl ChartLanguage for English {
    fn chart_labels(&self) -> &'static ChartLabels {
        &LABELS
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
