//! English: the table.

use crate::model::drug::DrugChoice;
use crate::model::measure::Measure;
use crate::model::reading::Reading;
use crate::model::statement::Question;
use crate::state::url_values::format_ratio;
use crate::words::en::english::{English, LABELS as LABELS_OF_ALL, NUMBERS};
use crate::words::language::Language as _;
use crate::words::table::{TableLabels, TableLanguage};

static LABELS: TableLabels = TableLabels {
    table_note: "Weights as seized; yearly figures of the table, 1990–2019. In 1990 and 1991 the five were still Soviet republics. Choose a heading to sort by it.",
    reported: "Reported",
    rank: "rank",
    year: "Year",
    peak_head: "1990–2023, own scale, peak",
    who_reported: "Who reported",
    years_as_rows: "Years as rows",
    years_in_view: "Years in view",
    navigator: "Every cell of the table, and the part in view",
    navigator_hint: "drag the frame, or use ← and →",
    of_thirty: "of 30",
    darker: "a value; darker: nearer to the country’s peak",
    to_doubt: "to doubt: see below",
};

impl TableLanguage for English {
    fn table_labels(&self) -> &'static TableLabels {
        &LABELS
    }

    fn table_title(&self, question: &Question) -> String {
        let drug = LABELS_OF_ALL.drugs[question.choice as usize];
        match question.measure {
            Measure::Weight => format!("{drug} seized, kilograms a year"),
            Measure::Equivalent => format!(
                "{drug} seized, kilograms of heroin equivalent a year ({} kg of opium as 1 kg of heroin)",
                format_ratio(question.ratio)
            ),
            Measure::Share => format!("{drug} seized, as a share of the flow estimated for a year"),
        }
    }

    fn short_reading(&self, reading: Reading) -> String {
        let shared = self.labels();
        match reading {
            Reading::Weight(mass) => NUMBERS.short_kilograms(mass),
            Reading::Share(share) => self.share(share),
            Reading::Lack(why) => self.lack(why).to_owned(),
            Reading::ReportedNone => shared.reported_as_none.to_owned(),
            Reading::NoData => shared.no_data.to_owned(),
            Reading::NotCovered => shared.not_covered.to_owned(),
        }
    }

    fn of_drug(&self, head: &str, choice: DrugChoice) -> String {
        format!("{head}, {}", self.choice(choice))
    }

    fn amount_head(&self, question: &Question) -> String {
        let unit = ["kg", "kg of heroin equivalent", "share of flow"][question.measure as usize];
        format!("{}, {unit}", self.period(question.period))
    }
}
