//! English: what only the parts that load later say of seizures and corridors.

use crate::model::facts::FLOWS;
use crate::model::period::Period;
use crate::model::record::{Amount, Corridor};
use crate::model::statement::Question;
use crate::scale::decimal::Decimal;
use crate::words::en::dates::{date, span};
use crate::words::en::english::English;
use crate::words::labels::FurtherLabels;
use crate::words::language::{FurtherLanguage, Language as _};

static LABELS: FurtherLabels = FurtherLabels {
    chart_titles: [
        "Heroin, 1990–2023, by country",
        "Opium, 1990–2023, by country",
        "Morphine, 1990–2023, by country",
        "Opiates, 1990–2023, by country",
    ],
    seized: ["Heroin seized", "Opium seized", "Morphine seized"],
    up_heroin: "up: heroin",
    down_opium: "down: opium",
    scale_of_five: "; the scale of all five",
    scale_of_its_own: "; a scale of its own",
    all_five: "All five republics",
    reported: "Reported",
    table_note: "Kilograms as seized; yearly figures of the table, 1990–2019. In 1990 and 1991 the five were still Soviet republics. Choose a heading to sort by it.",
    corridor_published: "Corridor, as published",
    corridor_close: "Close corridor",
};

impl FurtherLanguage for English {
    fn further_labels(&self) -> &'static FurtherLabels {
        &LABELS
    }

    fn part_of_five(&self, part: f64, complete: bool) -> String {
        let whole = if complete {
            "the five"
        } else {
            "those reported"
        };
        format!("{} of {whole}", self.part(part))
    }

    fn amount_head(&self, question: &Question) -> String {
        let unit = ["kg", "kg of heroin equivalent", "share of flow"][question.measure as usize];
        format!("{}, {unit}", self.period(question.period))
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

    fn figures_title(&self, period: Period) -> String {
        let totals = if period.is_year() {
            ""
        } else {
            ", totals of the span"
        };
        format!("Figures for {}{totals}", self.period(period))
    }

    fn years_reported(&self, reported: usize, covered: usize) -> String {
        format!("{reported} of {covered} years")
    }

    fn corridor_published(&self, corridor: &Corridor) -> String {
        let label = LABELS.corridor_published;
        format!("{label}: {} to {}", corridor.from_name, corridor.to_name)
    }

    fn corridor_flow(&self, corridor: &Corridor) -> Option<String> {
        let flow = &FLOWS[usize::from(corridor.flow?)];
        let amount = match (flow.unit, flow.amount) {
            ("percent", Amount::Range(low, high)) => {
                format!(
                    "{}–{} % of the region’s flow",
                    Decimal(low, 1),
                    Decimal(high, 1)
                )
            }
            ("percent", Amount::Exact(percent) | Amount::About(percent)) => {
                format!("{} % of the region’s flow", Decimal(percent, 1))
            }
            (_, amount) => format!("{} of {}", self.tonnes(amount), flow.substance),
        };
        let when = match (flow.from, flow.to) {
            (None, None) => "undated".to_owned(),
            (None, to) => format!("published in {}", date(to)),
            (from, to) => span(from, to),
        };
        Some(format!("Estimate: {amount} ({when})."))
    }
}
